//! Pictures made anew: decoded to pixels and encoded again, so that nothing but the pixels goes on. Where it was taken,
//! by what camera, what the software wrote, colour profiles, comments and whatever trails the picture all end here.
//!
//! One picture is made at a time, when it is wanted. All that could make it slow is refused before a pixel is decoded:
//! too many pixels, too many passes over them, and every chunk that is packed and is not pixels.

use super::sight::{self, Format, Sight};
use crate::plan::limits;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::borrow::Cow;
use std::io::Cursor;

/// Bytes that decoding one picture may take: eight for each pixel of the largest, as a deep PNG needs.
const MEMORY: u64 = limits::PICTURE_PIXELS * 8;
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

    /// How the name of its file ends.
    pub const fn ending(self) -> &'static str {
        match self {
            Encoding::Jpeg => "jpg",
            Encoding::Png => "png",
        }
    }
}

impl Format {
    /// What it is encoded as when it is made anew.
    pub const fn encoding(self) -> Encoding {
        match self {
            Format::Jpeg => Encoding::Jpeg,
            Format::Png | Format::WebP => Encoding::Png,
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

/// Decodes, turns it the right way up, makes it no wider or higher than a screen, and encodes it anew. None for what is
/// no picture, is over the limits, or is broken.
pub fn clean(bytes: &[u8], file: &str) -> Option<Picture> {
    let Sight::Header(header) = sight::look(bytes) else { return None };
    if !sight::fits(&header) || sight::is_slow(bytes, &header) {
        return None;
    }
    let bytes = if header.format == Format::Png { Cow::Owned(pixels_of_png(bytes)?) } else { Cow::Borrowed(bytes) };
    let mut decoder = decoder(&bytes, header.format)?;
    // Two readings of one header that disagree are no reading at all.
    if decoder.dimensions() != (header.width, header.height) {
        return None;
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = small(DynamicImage::from_decoder(decoder).ok()?);
    image.apply_orientation(orientation);
    let (encoding, image) = (header.format.encoding(), plain(image, header.format.encoding()));
    let mut bytes = Vec::new();
    match encoding {
        Encoding::Jpeg => image.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)),
        Encoding::Png => image.write_with_encoder(PngEncoder::new(&mut bytes)),
    }
    .ok()?;
    Some(Picture { file: file.to_owned(), bytes, encoding, width: image.width(), height: image.height() })
}

fn decoder(bytes: &[u8], format: Format) -> Option<Box<dyn ImageDecoder + '_>> {
    let format = match format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::WebP => ImageFormat::WebP,
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut bounds = Limits::default();
    bounds.max_image_width = Some(limits::PIXELS);
    bounds.max_image_height = Some(limits::PIXELS);
    bounds.max_alloc = Some(MEMORY);
    reader.limits(bounds.clone());
    let decoder = reader.into_decoder().ok()?;
    bounds.reserve(decoder.total_bytes()).ok()?;
    Some(Box::new(decoder))
}

/// A PNG with what makes its pixels and its orientation, and none of the chunks that may unpack to anything: profiles,
/// texts, further frames. None where its chunks do not follow each other.
fn pixels_of_png(png: &[u8]) -> Option<Vec<u8>> {
    let (mark, mut rest) = png.split_at_checked(8)?;
    let mut kept = mark.to_vec();
    while let Some(length) = rest.first_chunk().map(|length| u32::from_be_bytes(*length)) {
        // A chunk's length counts neither itself, its kind nor its checksum.
        let (chunk, after) = rest.split_at_checked(usize::try_from(length).ok()?.checked_add(12)?)?;
        let kind = &chunk[4..8];
        if [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"eXIf", b"IEND"].iter().any(|known| kind == *known) {
            kept.extend(chunk);
        }
        if kind == b"IEND" {
            return Some(kept);
        }
        rest = after;
    }
    None
}

/// No wider and no higher than a book shows it.
fn small(image: DynamicImage) -> DynamicImage {
    let is_large = image.width().max(image.height()) > limits::SHOWN_PIXELS;
    if is_large { image.thumbnail(limits::SHOWN_PIXELS, limits::SHOWN_PIXELS) } else { image }
}

/// Eight bits a channel, and a see-through channel only where there was one and there can be.
fn plain(image: DynamicImage, encoding: Encoding) -> DynamicImage {
    match encoding {
        Encoding::Png if image.color().has_alpha() => DynamicImage::ImageRgba8(image.into_rgba8()),
        Encoding::Png | Encoding::Jpeg => DynamicImage::ImageRgb8(image.into_rgb8()),
    }
}
