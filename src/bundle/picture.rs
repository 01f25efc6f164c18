//! Pictures made anew: decoded to pixels and encoded again, so that nothing but the pixels goes on. Where it was taken,
//! by what camera, what the software wrote, colour profiles, comments and whatever trails the picture all end here.

use crate::plan::limits;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// Bytes that decoding one picture may take: four for each pixel of the largest.
const MEMORY: u64 = limits::PIXELS as u64 * limits::PIXELS as u64 * 4;
/// How finely a JPEG is encoded, of 100: no loss is seen in a photograph.
const QUALITY: u8 = 85;

/// How a picture's bytes are to be read. The ending of its name may say otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// From a JPEG.
    Jpeg,
    /// From a PNG or a WebP.
    Png,
}

impl Encoding {
    /// Its media type, as browsers name it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Encoding::Jpeg => "image/jpeg",
            Encoding::Png => "image/png",
        }
    }
}

/// A picture with nothing in it but pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its name in the bundle, by which the plan means it. Example: `media/nan.jpg`.
    pub file: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What its bytes are.
    pub encoding: Encoding,
    /// Pixels across, the right way up.
    pub width: u32,
    /// Pixels down, the right way up.
    pub height: u32,
}

/// A picture of which only the size is known.
pub struct Undecoded<'a> {
    decoder: Box<dyn ImageDecoder + 'a>,
    encoding: Encoding,
}

/// Looks at a picture's first bytes, whatever its name says it is. None for no JPEG, PNG or WebP, or one over the limits.
pub fn open(bytes: &[u8]) -> Option<Undecoded<'_>> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let encoding = match reader.format()? {
        ImageFormat::Jpeg => Encoding::Jpeg,
        ImageFormat::Png | ImageFormat::WebP => Encoding::Png,
        _ => return None,
    };
    let mut bounds = Limits::default();
    bounds.max_image_width = Some(limits::PIXELS);
    bounds.max_image_height = Some(limits::PIXELS);
    bounds.max_alloc = Some(MEMORY);
    reader.limits(bounds.clone());
    let decoder = reader.into_decoder().ok()?;
    bounds.reserve(decoder.total_bytes()).ok()?;
    Some(Undecoded { decoder: Box::new(decoder), encoding })
}

impl Undecoded<'_> {
    /// How many pixels decoding would make.
    pub fn pixels(&self) -> u64 {
        let (width, height) = self.decoder.dimensions();
        u64::from(width) * u64::from(height)
    }

    /// Decodes, turns it the right way up, and encodes anew. None when the bytes are broken.
    pub fn clean(mut self, file: &str) -> Option<Picture> {
        let orientation = self.decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let mut image = DynamicImage::from_decoder(self.decoder).ok()?;
        image.apply_orientation(orientation);
        let image = plain(image, self.encoding);
        let mut bytes = Vec::new();
        match self.encoding {
            Encoding::Jpeg => image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)),
            Encoding::Png => image.write_with_encoder(PngEncoder::new(&mut bytes)),
        }
        .ok()?;
        let (width, height) = (image.width(), image.height());
        Some(Picture { file: file.to_owned(), bytes, encoding: self.encoding, width, height })
    }
}

/// Eight bits a channel, and a see-through channel only where there was one and there can be.
fn plain(image: DynamicImage, encoding: Encoding) -> DynamicImage {
    match encoding {
        Encoding::Png if image.color().has_alpha() => DynamicImage::ImageRgba8(image.into_rgba8()),
        Encoding::Png | Encoding::Jpeg => DynamicImage::ImageRgb8(image.into_rgb8()),
    }
}
