//! Which pictures are taken, and that they come out the right way up.

use crate::make::{DEFLATED, STORED, dot, zip_of};
use crate::metadata::{jpeg_with, png_with, segment, tiff};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use kithbook::bundle::{Encoding, Picture, open_native};
use kithbook::diag::Finding;
use kithbook::plan::limits;
use std::io::Cursor;

/// Opens one picture by way of a bundle.
pub fn opened(name: &str, bytes: &[u8]) -> Result<Picture, Finding> {
    let zip = zip_of(&[("plan.json", b"{}", STORED), (name, bytes, STORED)]);
    let mut bundle = open_native(&zip);
    match bundle.pictures.pop() {
        Some(packed) => packed.open(),
        None => Err(bundle.findings.remove(0)),
    }
}

pub fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

const RED: Rgb<u8> = Rgb([255, 0, 0]);
const GREEN: Rgb<u8> = Rgb([0, 255, 0]);
const BLUE: Rgb<u8> = Rgb([0, 0, 255]);
const WHITE: Rgb<u8> = Rgb([255, 255, 255]);

/// Red and green above blue and white, each corner 32 pixels by 16.
fn corners() -> RgbImage {
    RgbImage::from_fn(64, 32, |x, y| match (x < 32, y < 16) {
        (true, true) => RED,
        (false, true) => GREEN,
        (true, false) => BLUE,
        (false, false) => WHITE,
    })
}

/// The colour in the middle of each corner, in the order `corners` is told in.
fn seen(picture: &Picture) -> [char; 4] {
    let image = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
    let (width, height) = image.dimensions();
    assert_eq!((width, height), (picture.width, picture.height));
    [(1, 1), (3, 1), (1, 3), (3, 3)].map(|(x, y)| match image.get_pixel(width * x / 4, height * y / 4).0 {
        [128..=255, 128..=255, 128..=255] => 'W',
        [128..=255, _, _] => 'R',
        [_, 128..=255, _] => 'G',
        _ => 'B',
    })
}

#[test]
fn a_picture_is_turned_the_way_its_camera_was_held() {
    // Worked by hand from Exif 2.32, table 6: which side of the sight row 0 and column 0 are.
    let table = [
        (1, "RGBW"),
        (2, "GRWB"),
        (3, "WBGR"),
        (4, "BWRG"),
        (5, "RBGW"),
        (6, "BRWG"),
        (7, "WGBR"),
        (8, "GWRB"),
        (0, "RGBW"),
        (9, "RGBW"),
    ];
    for (orientation, expected) in table {
        let exif = tiff(orientation, b"");
        let app1 = segment(0xE1, &[b"Exif\0\0", exif.as_slice()].concat());
        let jpeg = jpeg_with(&encoded(corners(), ImageFormat::Jpeg), &[app1]);
        let png = png_with(&encoded(corners(), ImageFormat::Png), &[(b"eXIf", &exif)]);
        for bytes in [jpeg, png] {
            let picture = opened("media/a.jpg", &bytes).unwrap();
            assert_eq!(seen(&picture).iter().collect::<String>(), expected, "orientation {orientation}");
            let turned = (5..=8).contains(&orientation);
            assert_eq!((picture.width, picture.height), if turned { (32, 64) } else { (64, 32) });
        }
    }
}

#[test]
fn broken_exif_does_not_cost_the_picture() {
    for exif in [&b""[..], b"Exif\0\0", b"Exif\0\0II*\0\xFF\xFF\xFF\xFF", b"Exif\0\0MM\0*\0\0\0\x08\xFF\xFF"] {
        let jpeg = jpeg_with(&encoded(corners(), ImageFormat::Jpeg), &[segment(0xE1, exif)]);
        assert_eq!(opened("media/a.jpg", &jpeg).unwrap().width, 64);
    }
}

#[test]
fn the_bytes_say_what_a_picture_is_and_the_name_does_not() {
    for (format, encoding) in
        [(ImageFormat::Jpeg, Encoding::Jpeg), (ImageFormat::Png, Encoding::Png), (ImageFormat::WebP, Encoding::Png)]
    {
        for name in ["media/a.jpg", "media/a.jpeg", "media/a.png", "media/a.webp"] {
            let picture = opened(name, &dot(format)).unwrap();
            assert_eq!((picture.file.as_str(), picture.encoding), (name, encoding));
            let is = image::guess_format(&picture.bytes).unwrap();
            assert_eq!(is.to_mime_type(), encoding.media_type());
        }
    }
}

#[test]
fn pixels_of_a_png_and_a_webp_come_out_as_they_went_in() {
    let see_through =
        image::RgbaImage::from_fn(9, 7, |x, y| image::Rgba([x as u8 * 20, y as u8 * 30, 7, (x * y) as u8]));
    let deep = image::ImageBuffer::<image::Luma<u16>, _>::from_fn(5, 4, |x, y| image::Luma([(x * y * 3000) as u16]));
    let images: [(DynamicImage, &[ImageFormat]); 3] = [
        (corners().into(), &[ImageFormat::Png, ImageFormat::WebP]),
        (see_through.into(), &[ImageFormat::Png, ImageFormat::WebP]),
        (deep.into(), &[ImageFormat::Png]),
    ];
    for (image, formats) in images {
        for &format in formats {
            let picture = opened("media/a.png", &encoded(image.clone(), format)).unwrap();
            let back = image::load_from_memory(&picture.bytes).unwrap();
            assert_eq!(back.to_rgba8(), image.to_rgba8());
            assert_eq!(back.color().has_alpha(), image.color().has_alpha());
        }
    }
}

#[test]
fn a_photograph_looks_as_it_did() {
    let photo = RgbImage::from_fn(96, 64, |x, y| Rgb([(x * 2) as u8, (y * 3) as u8, (x + y) as u8]));
    let before = image::load_from_memory(&encoded(photo, ImageFormat::Jpeg)).unwrap().into_rgb8();
    let picture = opened("media/a.jpg", &encoded(before.clone(), ImageFormat::Jpeg)).unwrap();
    let after = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
    let squares: f64 =
        before.as_raw().iter().zip(after.as_raw()).map(|(&a, &b)| (f64::from(a) - f64::from(b)).powi(2)).sum();
    let psnr = 10.0 * (255.0f64.powi(2) / (squares / before.as_raw().len() as f64)).log10();
    assert!(psnr > 38.0, "{psnr} dB");
}

#[test]
fn what_cannot_be_read_is_left_out_and_said() {
    let png = dot(ImageFormat::Png);
    let wide = encoded(RgbImage::new(limits::PIXELS + 1, 1), ImageFormat::Png);
    let tall = encoded(RgbImage::new(1, limits::PIXELS + 1), ImageFormat::Jpeg);
    let wide_webp = encoded(RgbImage::new(limits::PIXELS + 1, 1), ImageFormat::WebP);
    let table: [(&str, &[u8]); 10] = [
        ("empty", b""),
        ("text", b"not a picture"),
        ("SVG", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
        ("GIF", b"GIF89a\x01\0\x01\0\0\0\0;"),
        ("BMP", b"BM\x1e\0\0\0\0\0\0\0\x1a\0\0\0\x0c\0\0\0\x01\0\x01\0\x01\0\x18\0\0\0\0\0"),
        ("half a PNG", &png[..png.len() / 2]),
        ("the first bytes of a JPEG", b"\xFF\xD8\xFF\xE0"),
        ("too wide", &wide),
        ("too tall", &tall),
        ("too wide a WebP", &wide_webp),
    ];
    for (what, bytes) in table {
        let finding = opened("media/a.png", bytes).expect_err(what);
        assert_eq!(finding.code, "bundle-picture-unreadable", "{what}");
        assert_eq!(finding.values, [("entry", "media/a.png"), ("limit", "8192"), ("pixels", "25")].map(owned));
    }
    let widest = encoded(RgbImage::new(limits::PIXELS, 1), ImageFormat::Png);
    assert_eq!(opened("media/a.png", &widest).unwrap().width, limits::SHOWN_PIXELS);
}

fn owned((slot, value): (&'static str, &str)) -> (&'static str, String) {
    (slot, value.to_owned())
}

/// A picture that says another size than it has: what its header costs is all it costs.
fn saying(format: ImageFormat, width: u32, height: u32) -> Vec<u8> {
    let mut picture = dot(format);
    match format {
        ImageFormat::Png => {
            picture[16..24].copy_from_slice(&[width.to_be_bytes(), height.to_be_bytes()].concat());
            let mut crc = flate2::Crc::new();
            crc.update(&picture[12..29]);
            picture[29..33].copy_from_slice(&crc.sum().to_be_bytes());
        }
        ImageFormat::Jpeg => {
            let frame = picture.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
            let side = |pixels: u32| (pixels as u16).to_be_bytes();
            picture[frame + 5..frame + 9].copy_from_slice(&[side(height), side(width)].concat());
        }
        _ => {
            let bits = (width - 1) | (height - 1) << 14;
            picture[21..25].copy_from_slice(&bits.to_le_bytes());
        }
    }
    picture
}

/// Pictures by their names, and the bundle's findings, with nothing decoded.
fn admitted(pictures: &[Vec<u8>]) -> (usize, Vec<Finding>) {
    let names: Vec<String> = (0..pictures.len()).map(|number| format!("media/{number:02}.png")).collect();
    let mut entries = vec![("plan.json", b"{}".as_slice(), STORED)];
    entries.extend(names.iter().zip(pictures).map(|(name, bytes)| (name.as_str(), bytes.as_slice(), STORED)));
    let zip = zip_of(&entries);
    let bundle = open_native(&zip);
    (bundle.pictures.len(), bundle.findings)
}

#[test]
fn a_picture_may_have_as_many_pixels_as_the_limit_and_no_more() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        assert_eq!(limits::PICTURE_PIXELS, 5_000 * 5_000);
        assert_eq!(admitted(&[saying(format, 5_000, 5_000)]), (1, Vec::new()), "{format:?}");
        let (count, findings) = admitted(&[saying(format, 5_000, 5_001)]);
        assert_eq!((count, findings[0].code), (0, "bundle-picture-unreadable"), "{format:?}");
        for (width, height) in [(limits::PIXELS + 1, 1), (1, limits::PIXELS + 1)] {
            assert_eq!(admitted(&[saying(format, width, height)]).0, 0, "{format:?} {width} by {height}");
        }
        assert_eq!(admitted(&[saying(format, limits::PIXELS, 1)]).0, 1, "{format:?}");
    }
}

#[test]
fn a_bundle_may_have_as_many_pixels_as_the_limit_and_no_more() {
    let mut pictures = vec![saying(ImageFormat::Jpeg, 5_000, 5_000); 12];
    assert_eq!(limits::BUNDLE_PIXELS, 12 * limits::PICTURE_PIXELS);
    assert_eq!(admitted(&pictures), (12, Vec::new()));
    pictures.push(saying(ImageFormat::Png, 1, 1));
    let (count, findings) = admitted(&pictures);
    assert_eq!((count, findings.len(), findings[0].code), (12, 1, "bundle-too-many-pixels"));
    assert_eq!(findings[0].values, [("entry", "media/12.png"), ("limit", "300")].map(owned));
}

#[test]
fn a_bundle_is_opened_and_no_picture_in_it_is_decoded() {
    // Twelve photographs of a telephone would take 36 MB each to decode, and 100 KB is more than their headers need.
    let formats = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP].into_iter().cycle();
    let photos: Vec<_> = formats.take(12).map(|format| saying(format, 4_032, 3_024)).collect();
    let (admitted, most) = crate::bombs::memory_of(|| admitted(&photos));
    assert_eq!(admitted, (12, Vec::new()));
    assert!(most < 100_000, "took {most} bytes of memory");
}

#[test]
fn a_size_behind_many_segments_is_found_and_behind_too_many_is_not() {
    let dot = dot(ImageFormat::Jpeg);
    let profile = segment(0xE2, &[7; 60_000]);
    let far = jpeg_with(&dot, &vec![profile; 40]);
    for method in [STORED, DEFLATED] {
        let zip = zip_of(&[("plan.json", b"{}", STORED), ("media/a.jpg", &far, method)]);
        assert_eq!(open_native(&zip).pictures[0].open().unwrap().width, 2);
    }
    let endless = jpeg_with(&dot, &vec![segment(0xFE, b""); 1_000]);
    assert_eq!(opened("media/a.jpg", &endless).unwrap_err().code, "bundle-picture-unreadable");
    let filled = [&dot[..2], &[0xFF; 1_000], &dot[2..]].concat();
    assert_eq!(opened("media/a.jpg", &filled).unwrap_err().code, "bundle-picture-unreadable");
}

#[test]
fn a_picture_larger_than_a_screen_is_made_smaller() {
    let wide = encoded(RgbImage::new(limits::SHOWN_PIXELS * 2, 64), ImageFormat::Png);
    let picture = opened("media/a.png", &wide).unwrap();
    assert_eq!((picture.width, picture.height), (limits::SHOWN_PIXELS, 32));
    let fits = encoded(RgbImage::new(limits::SHOWN_PIXELS, 64), ImageFormat::Png);
    assert_eq!(opened("media/a.png", &fits).unwrap().height, 64);
}

#[test]
fn a_jpeg_that_passes_over_its_pixels_without_end_is_refused() {
    let jpeg = encoded(corners(), ImageFormat::Jpeg);
    let scan = jpeg.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
    let (before, pass) = (&jpeg[..scan], &jpeg[scan..jpeg.len() - 2]);
    let with = |passes: usize| [before, &pass.repeat(passes), &[0xFF, 0xD9]].concat();
    assert!(opened("media/a.jpg", &with(1)).is_ok());
    assert_eq!(opened("media/a.jpg", &with(41)).unwrap_err().code, "bundle-picture-unreadable");
}

#[test]
fn a_chunk_that_unpacks_to_much_is_dropped_and_not_unpacked() {
    let blank = vec![0; limits::PICTURE * 8];
    let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut zlib, &blank).unwrap();
    let packed = zlib.finish().unwrap();
    let profile = [b"bomb\0\0".as_slice(), &packed].concat();
    let further = [&[0, 0, 0, 2][..], &packed].concat();
    let creator = [b"XML:com.adobe.xmp\0\x01\0\0\0".as_slice(), &packed].concat();
    let chunks: [(&[u8; 4], &[u8]); 5] = [
        (b"iCCP", &profile),
        (b"zTXt", &profile),
        (b"iTXt", &creator),
        (b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]),
        (b"fdAT", &further),
    ];
    let png = png_with(&encoded(corners(), ImageFormat::Png), &chunks);
    let (picture, most) = crate::bombs::memory_of(|| opened("media/a.png", &png).unwrap());
    assert_eq!(picture.width, 64);
    assert!(most < 4 * limits::PICTURE, "took {most} bytes of memory");
}
