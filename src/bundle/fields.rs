//! Little-endian numbers and runs of bytes, read in order.

/// A place in some bytes. Every read moves on, and gives None past the end.
pub struct Fields<'a> {
    bytes: &'a [u8],
    /// The byte the next read begins at.
    pub at: usize,
}

impl<'a> Fields<'a> {
    /// Reads from a place. A place past the end is allowed: reads from there give None.
    pub fn from(bytes: &'a [u8], at: usize) -> Self {
        Fields { bytes, at }
    }

    /// The next `count` bytes.
    pub fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let end = self.at.checked_add(count)?;
        let taken = self.bytes.get(self.at..end)?;
        self.at = end;
        Some(taken)
    }

    /// Passes over a signature. None when something else is there.
    pub fn signature(&mut self, expected: &[u8; 4]) -> Option<()> {
        (self.take(4)? == expected).then_some(())
    }

    /// Two bytes as a number.
    pub fn u16(&mut self) -> Option<u16> {
        self.take(2)?.try_into().ok().map(u16::from_le_bytes)
    }

    /// Four bytes as a number.
    pub fn u32(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_le_bytes)
    }

    /// Two bytes as a length.
    pub fn short_length(&mut self) -> Option<usize> {
        self.u16().map(usize::from)
    }

    /// Four bytes as a length or a place.
    pub fn length(&mut self) -> Option<usize> {
        usize::try_from(self.u32()?).ok()
    }
}
