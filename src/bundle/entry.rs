//! One entry of a bundle.

use super::crc::crc32;
use super::name::Kind;
use crate::diag::{Finding, Severity};
use std::ops::Range;

/// How an entry's bytes are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// As they are.
    Stored,
    /// As raw DEFLATE (RFC 1951), with no zlib or gzip header.
    Deflated,
}

/// One entry of a bundle, with nothing opened yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name. Safe to print, and to use as a path inside the bundle.
    pub name: String,
    /// What it is for.
    pub kind: Kind,
    /// How its bytes are packed.
    pub method: Method,
    /// CRC-32 of its bytes, unpacked.
    pub crc: u32,
    /// Where its packed bytes are in the bundle.
    pub packed: Range<usize>,
    /// Bytes it says it has, unpacked.
    pub size: usize,
}

impl Entry {
    /// Its packed bytes, given the bundle it was read from.
    pub fn packed_bytes<'a>(&self, bundle: &'a [u8]) -> &'a [u8] {
        bundle.get(self.packed.clone()).unwrap_or_default()
    }

    /// Checks what inflating gave against what the bundle said of it. Whoever inflates must stop one byte past
    /// [`Entry::size`]: that is enough to know it lied.
    pub fn verify(&self, unpacked: &[u8]) -> Result<(), Finding> {
        let is_true = unpacked.len() == self.size && crc32(unpacked) == self.crc;
        if is_true { Ok(()) } else { Err(self.fault("bundle-bad-entry")) }
    }

    /// A finding about this entry. With no plan there is no book; a picture can be done without.
    pub fn fault(&self, code: &'static str) -> Finding {
        let severity = match self.kind {
            Kind::Plan => Severity::Block,
            Kind::Picture => Severity::Fix,
            Kind::Folder | Kind::Unknown => Severity::Look,
        };
        Finding::new(code, severity, "").with("entry", &self.name)
    }
}
