//! What a picture's first bytes say of it: what it is, and how large. Nothing is decoded, so a picture that is too large
//! costs no more than its header.

use super::crc::crc32;
use crate::plan::limits;

/// Passes that a JPEG may make over its pixels. A progressive photograph makes about ten.
const SCANS: usize = 40;
/// Segments and fill bytes of a JPEG that may stand before its size. A phone writes a few dozen.
const SEGMENTS: usize = 1_000;

/// What a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG, animated or not.
    Png,
    /// WebP, animated or not.
    WebP,
}

/// A picture's header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// What it is, whatever its name says.
    pub format: Format,
    /// Pixels across, as it is stored.
    pub width: u32,
    /// Pixels down, as it is stored.
    pub height: u32,
}

/// What could be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// The header.
    Header(Header),
    /// The bytes end before the size does.
    Cut,
    /// Neither JPEG, PNG nor WebP.
    Nothing,
}

/// Whether an entry's bytes are what its bundle says of them, and a picture that may be decoded: of a known kind, within the
/// limits, and not made to be slow.
pub fn is_shown(bytes: &[u8], size: usize, crc: u32) -> bool {
    let is_true = bytes.len() == size && crc32(bytes) == crc;
    is_true && matches!(look(bytes), Sight::Header(header) if fits(&header) && !is_slow(bytes, &header))
}

/// Whether a picture of this size is decoded at all.
pub fn fits(header: &Header) -> bool {
    let side = |pixels| (1..=limits::PIXELS).contains(&pixels);
    side(header.width) && side(header.height) && pixels(header) <= limits::PICTURE_PIXELS
}

/// How many pixels decoding would make.
pub fn pixels(header: &Header) -> u64 {
    u64::from(header.width) * u64::from(header.height)
}

/// Whether a JPEG says more often than is honest that a pass over its pixels begins. Inside a pass the mark cannot stand (ITU-T T.81, B.1.1.5).
pub fn is_slow(bytes: &[u8], header: &Header) -> bool {
    let scans = || bytes.windows(2).filter(|pair| *pair == [0xFF, 0xDA]).count();
    header.format == Format::Jpeg && scans() > SCANS
}

/// Looks at the first bytes of a picture.
pub fn look(bytes: &[u8]) -> Sight {
    let found = match bytes {
        [0xFF, 0xD8, rest @ ..] => return jpeg(rest),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', _, _, _, _, b'I', b'H', b'D', b'R', rest @ ..] => {
            (Format::Png, big(rest, 0, 4).zip(big(rest, 4, 4)))
        }
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', rest @ ..] => (Format::WebP, webp(rest)),
        _ => return Sight::Nothing,
    };
    match found {
        (format, Some((width, height))) => Sight::Header(Header { format, width, height }),
        _ => Sight::Cut,
    }
}

/// Steps over a JPEG's segments to its frame header (ITU-T T.81, B.2.2).
fn jpeg(bytes: &[u8]) -> Sight {
    let mut at = 0;
    for _ in 0..SEGMENTS {
        let (Some(mark), Some(kind)) = (bytes.get(at), bytes.get(at + 1)) else { return Sight::Cut };
        match (mark, kind) {
            (0xFF, 0xFF) => at += 1,
            (0xFF, 0xC0..=0xC2) => {
                let size = big(bytes, at + 7, 2).zip(big(bytes, at + 5, 2));
                let header = size.map(|(width, height)| Header { format: Format::Jpeg, width, height });
                return header.map_or(Sight::Cut, Sight::Header);
            }
            (0xFF, 0xC4 | 0xDB..=0xDD | 0xE0..=0xEF | 0xFE) => match big(bytes, at + 2, 2) {
                Some(length) => at += 2 + length as usize,
                None => return Sight::Cut,
            },
            _ => return Sight::Nothing,
        }
    }
    Sight::Nothing
}

/// The size in the first chunk of a WebP (RFC 9649, sections 2.5 to 2.7).
fn webp(chunk: &[u8]) -> Option<(u32, u32)> {
    let content = chunk.get(8..)?;
    match &chunk[..4] {
        b"VP8X" => Some((little(content, 4, 3)? + 1, little(content, 7, 3)? + 1)),
        b"VP8L" => {
            let bits = little(content, 1, 4)?;
            Some(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
        }
        _ => Some((little(content, 6, 2)? & 0x3FFF, little(content, 8, 2)? & 0x3FFF)),
    }
}

fn big(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + count)?;
    Some(bytes.iter().fold(0, |number, &byte| number << 8 | u32::from(byte)))
}

fn little(bytes: &[u8], at: usize, count: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + count)?;
    Some(bytes.iter().rev().fold(0, |number, &byte| number << 8 | u32::from(byte)))
}
