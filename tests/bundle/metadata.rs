//! No metadata survives: markers are planted everywhere a picture can carry words, and looked for afterwards.

use crate::pictures::{encoded, opened};
use image::{ImageFormat, RgbImage};

/// What is planted. Each place gets its own, so that a failure says where from.
const MARKERS: [&str; 9] = [
    "GPS-51.5074N",
    "CAMERA-Acme",
    "XMP-creator",
    "ICC-profile",
    "COMMENT-secret",
    "IPTC-city",
    "TEXT-author",
    "TRAILING-video",
    "MAKER-serial",
];

/// A segment of a JPEG.
pub fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap();
    [&[0xFF, marker], length.to_be_bytes().as_slice(), content].concat()
}

/// A JPEG with these segments right after its first marker.
pub fn jpeg_with(jpeg: &[u8], segments: &[Vec<u8>]) -> Vec<u8> {
    [&jpeg[..2], &segments.concat(), &jpeg[2..]].concat()
}

/// A PNG with these chunks right after its first.
pub fn png_with(png: &[u8], chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let after_header = 8 + 12 + 13;
    let mut bytes = png[..after_header].to_vec();
    for (kind, content) in chunks {
        let mut crc = flate2::Crc::new();
        crc.update(*kind);
        crc.update(content);
        bytes.extend((content.len() as u32).to_be_bytes());
        bytes.extend([kind.as_slice(), content, &crc.sum().to_be_bytes()].concat());
    }
    bytes.extend(&png[after_header..]);
    bytes
}

/// Exif: orientation, camera, and a GPS block with a latitude and a marker (TIFF 6.0, Exif 2.32 sections 4.6.3 and 4.6.6).
pub fn tiff(orientation: u16, marker: &[u8]) -> Vec<u8> {
    const GPS_AT: u32 = 8 + 2 + 3 * 12 + 4;
    const TEXTS_AT: u32 = GPS_AT + 2 + 2 * 12 + 4;
    let camera = b"CAMERA-Acme\0";
    let entry = |tag: u16, kind: u16, count: usize, value: [u8; 4]| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &(count as u32).to_le_bytes(), &value].concat()
    };
    let short = [orientation.to_le_bytes(), [0, 0]].concat().try_into().unwrap();
    [
        b"II*\0\x08\0\0\0\x03\0".to_vec(),
        entry(0x010F, 2, camera.len(), TEXTS_AT.to_le_bytes()),
        entry(0x0112, 3, 1, short),
        entry(0x8825, 4, 1, GPS_AT.to_le_bytes()),
        vec![0; 4],
        b"\x02\0".to_vec(),
        entry(0x0001, 2, 2, *b"N\0\0\0"),
        entry(0x001B, 7, marker.len(), (TEXTS_AT + camera.len() as u32).to_le_bytes()),
        vec![0; 4],
        camera.to_vec(),
        marker.to_vec(),
    ]
    .concat()
}

/// A WebP in its extended shape, with colour profile, Exif and XMP (RFC 9649, section 2.7).
fn webp_with(webp: &[u8], width: u32, height: u32, icc: &[u8], exif: &[u8], xmp: &[u8]) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], content: &[u8]| {
        let padding = vec![0; content.len() % 2];
        [kind.as_slice(), &(content.len() as u32).to_le_bytes(), content, &padding].concat()
    };
    let size = |pixels: u32| (pixels - 1).to_le_bytes()[..3].to_vec();
    let header = [vec![0b0010_1100, 0, 0, 0], size(width), size(height)].concat();
    let body = [
        b"WEBP".to_vec(),
        chunk(b"VP8X", &header),
        chunk(b"ICCP", icc),
        webp[12..].to_vec(),
        chunk(b"EXIF", exif),
        chunk(b"XMP ", xmp),
    ]
    .concat();
    [b"RIFF", (body.len() as u32).to_le_bytes().as_slice(), &body].concat()
}

fn planted(bytes: &[u8]) -> Vec<&'static str> {
    MARKERS.into_iter().filter(|marker| bytes.windows(marker.len()).any(|window| window == marker.as_bytes())).collect()
}

/// The markers of a JPEG's segments, up to its pixels.
fn segments(jpeg: &[u8]) -> Vec<u8> {
    let (mut at, mut markers) = (2, Vec::new());
    while jpeg[at + 1] != 0xDA {
        assert_eq!(jpeg[at], 0xFF);
        markers.push(jpeg[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    markers
}

/// The kinds of a PNG's chunks.
fn chunks(png: &[u8]) -> Vec<&str> {
    let (mut at, mut kinds) = (8, Vec::new());
    while at < png.len() {
        kinds.push(std::str::from_utf8(&png[at + 4..at + 8]).unwrap());
        at += 12 + u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
    }
    kinds
}

fn photo(format: ImageFormat) -> Vec<u8> {
    encoded(RgbImage::from_fn(48, 32, |x, y| image::Rgb([x as u8 * 5, y as u8 * 7, 90])), format)
}

#[test]
fn nothing_but_pixels_comes_out_of_a_jpeg() {
    let exif = [b"Exif\0\0".as_slice(), &tiff(6, b"GPS-51.5074N MAKER-serial")].concat();
    let mut jpeg = jpeg_with(
        &photo(ImageFormat::Jpeg),
        &[
            segment(0xE1, &exif),
            segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMP-creator</x:xmpmeta>"),
            segment(0xE2, b"ICC_PROFILE\0\x01\x01ICC-profile"),
            segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x09IPTC-city"),
            segment(0xEE, b"TEXT-author"),
            segment(0xFE, b"COMMENT-secret"),
        ],
    );
    jpeg.extend(b"TRAILING-video");
    assert_eq!(planted(&jpeg).len(), MARKERS.len());
    let picture = opened("media/a.jpg", &jpeg).unwrap();
    assert_eq!(planted(&picture.bytes), [""; 0]);
    assert_eq!((picture.width, picture.height), (32, 48), "its orientation was heeded, then dropped");
    // JFIF, quantisation, frame, Huffman tables. No Exif, no XMP, no profile, no comment.
    assert!(segments(&picture.bytes).iter().all(|marker| matches!(marker, 0xE0 | 0xDB | 0xC0 | 0xC4)));
    assert!(picture.bytes.ends_with(&[0xFF, 0xD9]));
}

#[test]
fn nothing_but_pixels_comes_out_of_a_png() {
    let mut profile = flate2::write::ZlibEncoder::new(b"ICC-profile\0\0".to_vec(), flate2::Compression::default());
    std::io::Write::write_all(&mut profile, b"profile").unwrap();
    let mut png = png_with(
        &photo(ImageFormat::Png),
        &[
            (b"iCCP", &profile.finish().unwrap()),
            (b"eXIf", &tiff(8, b"GPS-51.5074N MAKER-serial")),
            (b"tEXt", b"Author\0TEXT-author"),
            (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0XMP-creator IPTC-city"),
            (b"tEXt", b"Comment\0COMMENT-secret"),
            (b"tIME", &[7, 234, 1, 2, 3, 4, 5]),
        ],
    );
    png.extend(b"TRAILING-video");
    assert_eq!(planted(&png).len(), MARKERS.len());
    let picture = opened("media/a.png", &png).unwrap();
    assert_eq!(planted(&picture.bytes), [""; 0]);
    assert_eq!((picture.width, picture.height), (32, 48));
    assert!(chunks(&picture.bytes).iter().all(|kind| ["IHDR", "IDAT", "IEND"].contains(kind)));
}

#[test]
fn nothing_but_pixels_comes_out_of_a_webp() {
    let exif = tiff(6, b"GPS-51.5074N MAKER-serial");
    let mut webp = webp_with(&photo(ImageFormat::WebP), 48, 32, b"ICC-profile", &exif, b"XMP-creator IPTC-city");
    webp.extend(b"TRAILING-video");
    assert_eq!(planted(&webp).len(), 7);
    let picture = opened("media/a.webp", &webp).unwrap();
    assert_eq!(planted(&picture.bytes), [""; 0]);
    assert_eq!((picture.width, picture.height), (32, 48));
    assert!(chunks(&picture.bytes).iter().all(|kind| ["IHDR", "IDAT", "IEND"].contains(kind)));
}
