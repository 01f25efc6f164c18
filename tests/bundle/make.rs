//! Zips to test with: written by the `zip` crate, then bent.

use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub const STORED: CompressionMethod = CompressionMethod::Stored;
pub const DEFLATED: CompressionMethod = CompressionMethod::Deflated;

/// A zip of these entries.
pub fn zip_of(entries: &[(&str, &[u8], CompressionMethod)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes, method) in entries {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(*method)).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A zip written to something that cannot go back, so that sums follow the bytes.
pub fn streamed(entries: &[(&str, &[u8], CompressionMethod)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut writer = ZipWriter::new_stream(&mut bytes);
    for (name, content, method) in entries {
        writer.start_file(*name, SimpleFileOptions::default().compression_method(*method)).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap();
    bytes
}

/// A picture small enough to test with often: two pixels by two.
pub fn dot(format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(2, 2, image::Rgb([200, 40, 40])).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The header in the directory, and where its fields are (`APPNOTE.TXT` 4.3.12).
pub mod central {
    pub const MARK: &[u8; 4] = b"PK\x01\x02";
    pub const FLAGS: usize = 8;
    pub const METHOD: usize = 10;
    pub const CRC: usize = 16;
    pub const PACKED: usize = 20;
    pub const SIZE: usize = 24;
    pub const EXTRA_LENGTH: usize = 30;
    pub const DISK: usize = 34;
    pub const START: usize = 42;
    pub const NAME: usize = 46;
}

/// The header in front of the bytes (`APPNOTE.TXT` 4.3.7).
pub mod local {
    pub const MARK: &[u8; 4] = b"PK\x03\x04";
    pub const FLAGS: usize = 6;
    pub const METHOD: usize = 8;
    pub const CRC: usize = 14;
    pub const PACKED: usize = 18;
    pub const SIZE: usize = 22;
    pub const NAME: usize = 30;
}

/// The record at the end (`APPNOTE.TXT` 4.3.16).
pub mod end {
    pub const MARK: &[u8; 4] = b"PK\x05\x06";
    pub const DISK: usize = 4;
    pub const COUNT_HERE: usize = 8;
    pub const COUNT: usize = 10;
    pub const LENGTH: usize = 12;
    pub const START: usize = 16;
    pub const COMMENT_LENGTH: usize = 20;
}

/// Where the last structure with this mark begins.
pub fn last(zip: &[u8], mark: &[u8; 4]) -> usize {
    zip.windows(4).rposition(|window| window == mark).unwrap()
}

/// Where the first structure with this mark begins.
pub fn first(zip: &[u8], mark: &[u8; 4]) -> usize {
    zip.windows(4).position(|window| window == mark).unwrap()
}

/// Writes over bytes.
pub fn put(zip: &mut [u8], at: usize, bytes: &[u8]) {
    zip[at..at + bytes.len()].copy_from_slice(bytes);
}

/// Four bytes as a number.
pub fn number(zip: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(zip[at..at + 4].try_into().unwrap())
}
