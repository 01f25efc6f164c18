//! The four structures of a zip that are read, as they lie in the file. What they must say is decided in
//! `directory`; here only their shape is.

use super::fields::Fields;
use std::ops::Range;

/// The flag of an entry whose checksum and sizes follow its bytes, because its writer could not go back.
const DESCRIPTOR: u16 = 1 << 3;

/// The record at the end of a zip.
pub struct End {
    /// Entries it counts.
    pub count: usize,
    /// Where the central directory is: right before this record.
    pub directory: Range<usize>,
}

impl End {
    /// Its length with no comment after it.
    const LENGTH: usize = 22;

    /// Finds the record whose comment fills the rest of the file. None for a file with none, or on more than one disk.
    pub fn find(bytes: &[u8]) -> Option<End> {
        let last = bytes.len().checked_sub(Self::LENGTH)?;
        let first = last.saturating_sub(usize::from(u16::MAX));
        (first..=last).rev().find_map(|at| Self::parse(bytes, at))
    }

    fn parse(bytes: &[u8], at: usize) -> Option<End> {
        let mut fields = Fields::from(bytes, at);
        fields.signature(b"PK\x05\x06")?;
        let (disk, directory_disk) = (fields.u16()?, fields.u16()?);
        let (count_here, count) = (fields.short_length()?, fields.short_length()?);
        let (length, start) = (fields.length()?, fields.length()?);
        let comment = fields.short_length()?;
        fields.take(comment)?;
        let one_disk = disk == 0 && directory_disk == 0 && count_here == count;
        let fills = fields.at == bytes.len() && start.checked_add(length) == Some(at);
        (one_disk && fills).then_some(End { count, directory: start..at })
    }
}

/// What both the central directory and the entry itself say of an entry.
pub struct Header<'a> {
    /// General purpose flags.
    pub flags: u16,
    /// How its bytes are packed.
    pub method: u16,
    /// Checksum of its bytes, unpacked.
    pub crc: u32,
    /// Bytes in the zip.
    pub packed: usize,
    /// Bytes, unpacked.
    pub size: usize,
    /// Its name, in whatever encoding.
    pub name: &'a [u8],
}

impl<'a> Header<'a> {
    /// Reads a header of the central directory, and where the entry begins. None too for an entry on another disk.
    pub fn central(fields: &mut Fields<'a>) -> Option<(Self, usize)> {
        fields.signature(b"PK\x01\x02")?;
        fields.take(4)?; // The versions that made it and that it needs: the features used are checked one by one.
        let mut header = Self::common(fields)?;
        let (name, extra, comment) = (fields.short_length()?, fields.short_length()?, fields.short_length()?);
        let disk = fields.u16()?;
        fields.take(6)?; // Attributes for a file system: nothing is ever written to one.
        let start = fields.length()?;
        header.name = fields.take(name)?;
        fields.take(extra)?;
        fields.take(comment)?;
        (disk == 0).then_some((header, start))
    }

    /// Reads the header in front of an entry's bytes.
    pub fn local(fields: &mut Fields<'a>) -> Option<Self> {
        fields.signature(b"PK\x03\x04")?;
        fields.take(2)?; // The version it needs.
        let mut header = Self::common(fields)?;
        let (name, extra) = (fields.short_length()?, fields.short_length()?);
        header.name = fields.take(name)?;
        fields.take(extra)?;
        Some(header)
    }

    fn common(fields: &mut Fields<'a>) -> Option<Self> {
        let (flags, method) = (fields.u16()?, fields.u16()?);
        fields.take(4)?; // When it was changed: a device's clock, of no use to a reader.
        let (crc, packed, size) = (fields.u32()?, fields.length()?, fields.length()?);
        Some(Header { flags, method, crc, packed, size, name: &[] })
    }

    /// Whether this central header and a local one tell the same. A local one that leaves its sums to a descriptor says 0.
    pub fn agrees(&self, local: &Header<'_>) -> bool {
        let same = (local.flags, local.method, local.name) == (self.flags, self.method, self.name);
        let left_for_later = self.has_descriptor() && (local.crc, local.packed, local.size) == (0, 0, 0);
        same && (left_for_later || local.sums() == self.sums())
    }

    /// Reads the descriptor after an entry's bytes, if it is to have one. None when it disagrees with this header.
    ///
    /// Its signature is optional (`APPNOTE.TXT` 4.3.9.3), so both shapes are tried.
    pub fn pass_descriptor(&self, fields: &mut Fields<'_>) -> Option<()> {
        if !self.has_descriptor() {
            return Some(());
        }
        let start = fields.at;
        if fields.signature(b"PK\x07\x08").and_then(|()| self.pass_sums(fields)).is_some() {
            return Some(());
        }
        fields.at = start;
        self.pass_sums(fields)
    }

    fn pass_sums(&self, fields: &mut Fields<'_>) -> Option<()> {
        let sums = (fields.u32()?, fields.length()?, fields.length()?);
        (sums == self.sums()).then_some(())
    }

    fn has_descriptor(&self) -> bool {
        self.flags & DESCRIPTOR != 0
    }

    fn sums(&self) -> (u32, usize, usize) {
        (self.crc, self.packed, self.size)
    }
}
