//! A bundle written. Every entry is stored as it is and bears the first day a zip can say: the same entries always give the
//! same bytes, and no clock, no system and no program is told of.

use super::crc::crc32;

/// Bits and bytes as every zip reader since 1989 knows them: version 1.0, no flags, stored (`APPNOTE.TXT` 4.4.3 to 4.4.5).
const PLAIN: [u8; 6] = [10, 0, 0, 0, 0, 0];
/// 1 January 1980, midnight (`APPNOTE.TXT` 4.4.6).
const FIRST_DAY: [u8; 4] = [0, 0, 0x21, 0];

/// The bytes of a bundle of these entries, by name, in their order. Whoever writes keeps to the limits, and to names that
/// are ASCII.
pub fn write(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut bundle, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in entries {
        let (start, shared) = (four(bundle.len()), header(name, bytes));
        bundle.extend([b"PK\x03\x04", shared.as_slice(), name.as_bytes(), bytes].concat());
        // The version it was made by; then no comment, the first disk, no attributes.
        directory.extend([b"PK\x01\x02\x0A\0", shared.as_slice(), &[0; 10], &start, name.as_bytes()].concat());
    }
    let (start, length, count) = (four(bundle.len()), four(directory.len()), two(entries.len()));
    bundle.append(&mut directory);
    bundle.extend([b"PK\x05\x06\0\0\0\0", count.as_slice(), &count, &length, &start, &[0, 0]].concat());
    bundle
}

/// What stands both before an entry and in the directory: how it is packed, when, its sums, and how long its name is.
fn header(name: &str, bytes: &[u8]) -> Vec<u8> {
    let size = four(bytes.len());
    [&PLAIN[..], &FIRST_DAY, &crc32(bytes).to_le_bytes(), &size, &size, &two(name.len()), &[0, 0]].concat()
}

fn four(number: usize) -> [u8; 4] {
    (number as u32).to_le_bytes()
}

fn two(number: usize) -> [u8; 2] {
    (number as u16).to_le_bytes()
}
