//! A whole bundle opened on a native machine.

use super::entry::{Entry, Method};
use super::picture::{self, Picture};
use super::sight::{self, Header, Sight};
use super::{choose, directory};
use crate::diag::Finding;
use crate::plan::limits;
use flate2::{Decompress, FlushDecompress, Status};
use std::borrow::Cow;

/// Bytes in which a picture's size is looked for first. All of them are unpacked only where it is not there.
const HEAD: usize = 64 * 1024;

/// What a bundle gave.
#[derive(Clone, Debug, Default)]
pub struct Bundle<'b> {
    /// `plan.json`, as it was. None when it could not be had; a finding says why.
    pub plan_bytes: Option<Vec<u8>>,
    /// The pictures whose headers are within the limits, still packed, in the order of the bundle's directory.
    pub pictures: Vec<Packed<'b>>,
    /// Everything wrong or left out.
    pub findings: Vec<Finding>,
}

/// A picture that nobody has wanted yet: only its header has been looked at.
#[derive(Clone, Debug)]
pub struct Packed<'b> {
    bundle: &'b [u8],
    entry: Entry,
}

impl Packed<'_> {
    /// Its name in the bundle, by which the plan means it.
    pub fn file(&self) -> &str {
        &self.entry.name
    }

    /// Makes the picture anew: the only way to its pixels.
    ///
    /// # Errors
    /// It is damaged, or no picture.
    pub fn open(&self) -> Result<Picture, Finding> {
        let unpacked = unpack(self.bundle, &self.entry)?;
        picture::clean(&unpacked, &self.entry.name).ok_or_else(|| unreadable(&self.entry))
    }
}

/// Opens a bundle: its plan, and the headers of its pictures. No picture is decoded before it is used, so the time does
/// not hang on how many there are. Never panics: a file that is no bundle gives an empty one and the reason.
pub fn open_native(bytes: &[u8]) -> Bundle<'_> {
    let entries = match directory(bytes) {
        Ok(entries) => entries,
        Err(finding) => return Bundle { findings: vec![finding], ..Bundle::default() },
    };
    let chosen = choose(entries);
    let mut bundle = Bundle { findings: chosen.findings, ..Bundle::default() };
    if let Some(entry) = &chosen.plan {
        let plan = unpack(bytes, entry).map(Cow::into_owned);
        bundle.plan_bytes = plan.map_err(|finding| bundle.findings.push(finding)).ok();
    }
    let mut budget = limits::BUNDLE_PIXELS;
    for entry in chosen.pictures {
        match admit(bytes, &entry, &mut budget) {
            Ok(()) => bundle.pictures.push(Packed { bundle: bytes, entry }),
            Err(finding) => bundle.findings.push(finding),
        }
    }
    bundle
}

/// Refuses a picture by its header alone.
fn admit(bytes: &[u8], entry: &Entry, budget: &mut u64) -> Result<(), Finding> {
    let header = header(bytes, entry).filter(sight::fits).ok_or_else(|| unreadable(entry))?;
    *budget = budget
        .checked_sub(sight::pixels(&header))
        .ok_or_else(|| entry.fault("bundle-too-many-pixels").with("limit", limits::BUNDLE_PIXELS / 1_000_000))?;
    Ok(())
}

fn header(bytes: &[u8], entry: &Entry) -> Option<Header> {
    let packed = entry.packed_bytes(bytes);
    let sight = match entry.method {
        Method::Stored => sight::look(packed),
        Method::Deflated => match sight::look(&head(packed, entry.size.min(HEAD))?) {
            Sight::Cut => sight::look(&head(packed, entry.size)?),
            sight => sight,
        },
    };
    if let Sight::Header(header) = sight { Some(header) } else { None }
}

fn unreadable(entry: &Entry) -> Finding {
    let fault = entry.fault("bundle-picture-unreadable").with("limit", limits::PIXELS);
    fault.with("pixels", limits::PICTURE_PIXELS / 1_000_000)
}

/// An entry's bytes, as the bundle said they would be.
fn unpack<'a>(bytes: &'a [u8], entry: &Entry) -> Result<Cow<'a, [u8]>, Finding> {
    let packed = entry.packed_bytes(bytes);
    let unpacked = match entry.method {
        Method::Stored => Cow::Borrowed(packed),
        Method::Deflated => Cow::Owned(inflate(packed, entry.size).ok_or_else(|| entry.fault("bundle-bad-entry"))?),
    };
    entry.verify(&unpacked)?;
    Ok(unpacked)
}

/// Inflates into one byte more than it should need and no further. None unless the stream ends where its bytes end, for
/// whatever came after would be hidden.
fn inflate(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut unpacked = Vec::with_capacity(size.checked_add(1)?);
    let mut stream = Decompress::new(false);
    let status = stream.decompress_vec(packed, &mut unpacked, FlushDecompress::Finish).ok()?;
    let whole = status == Status::StreamEnd && usize::try_from(stream.total_in()) == Ok(packed.len());
    whole.then_some(unpacked)
}

/// The first bytes of an entry, unpacked.
fn head(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut head = Vec::with_capacity(size);
    Decompress::new(false).decompress_vec(packed, &mut head, FlushDecompress::None).ok()?;
    Some(head)
}
