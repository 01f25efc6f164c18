//! Which pictures are taken, and that they come out the right way up.

use crate::make::{STORED, dot, zip_of};
use crate::metadata::{jpeg_with, png_with, segment, tiff};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use kithbook::bundle::{Encoding, Picture, open_native};
use kithbook::diag::Finding;
use kithbook::plan::limits;
use std::io::Cursor;

/// Opens one picture by way of a bundle.
pub fn opened(name: &str, bytes: &[u8]) -> Result<Picture, Finding> {
    let mut bundle = open_native(&zip_of(&[("plan.json", b"{}", STORED), (name, bytes, STORED)]));
    bundle.pictures.pop().ok_or_else(|| bundle.findings.remove(0))
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
        assert_eq!(finding.values, [("entry", "media/a.png".to_owned()), ("limit", "8192".to_owned())]);
    }
    let widest = encoded(RgbImage::new(limits::PIXELS, 1), ImageFormat::Png);
    assert_eq!(opened("media/a.png", &widest).unwrap().width, limits::PIXELS);
}

#[test]
fn pictures_that_pack_to_nothing_cannot_take_for_ever() {
    // Each says it is 8 192 by 8 192, and its pixels stop at once: five come to under 400 million pixels, six to more.
    let mut huge = dot(ImageFormat::Png);
    let size = limits::PIXELS.to_be_bytes();
    huge[16..24].copy_from_slice(&[size, size].concat());
    let mut crc = flate2::Crc::new();
    crc.update(&huge[12..29]);
    huge[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    let names: Vec<String> = (0..8).map(|number| format!("media/{number}.png")).collect();
    let entries: Vec<_> = names.iter().map(|name| (name.as_str(), huge.as_slice(), STORED)).collect();
    let findings = open_native(&zip_of(&entries)).findings;
    let over: Vec<_> = findings.iter().filter(|finding| finding.code == "bundle-too-many-pixels").collect();
    assert_eq!(over.len(), 3, "{findings:?}");
    assert_eq!(over[0].values, [("entry", "media/5.png".to_owned()), ("limit", "400".to_owned())]);
}
