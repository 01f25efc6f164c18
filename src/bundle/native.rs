//! A whole bundle opened on a native machine.

use super::entry::{Entry, Method};
use super::picture::{self, Picture};
use super::{choose, directory};
use crate::diag::Finding;
use flate2::{Decompress, FlushDecompress, Status};
use std::borrow::Cow;

/// Pixels decoded for one bundle. A bundle of photos from a phone, 3 to 4 MiB and 12 million pixels each, has no more than
/// this; 400 blank pictures that pack to nothing would.
const PIXELS: u64 = 400_000_000;

/// What a bundle gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// `plan.json`, as it was. None when it could not be had; a finding says why.
    pub plan_bytes: Option<Vec<u8>>,
    /// The pictures, made anew, in the order of the bundle's directory.
    pub pictures: Vec<Picture>,
    /// Everything wrong or left out.
    pub findings: Vec<Finding>,
}

/// Opens a bundle. Never panics: a file that is none gives an empty bundle and the reason.
pub fn open_native(bytes: &[u8]) -> Bundle {
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
    let mut budget = PIXELS;
    for entry in &chosen.pictures {
        match open_picture(bytes, entry, &mut budget) {
            Ok(picture) => bundle.pictures.push(picture),
            Err(finding) => bundle.findings.push(finding),
        }
    }
    bundle
}

fn open_picture(bytes: &[u8], entry: &Entry, budget: &mut u64) -> Result<Picture, Finding> {
    let unpacked = unpack(bytes, entry)?;
    let unreadable = || entry.fault("bundle-picture-unreadable").with("limit", crate::plan::limits::PIXELS);
    let undecoded = picture::open(&unpacked).ok_or_else(unreadable)?;
    *budget = budget
        .checked_sub(undecoded.pixels())
        .ok_or_else(|| entry.fault("bundle-too-many-pixels").with("limit", PIXELS / 1_000_000))?;
    undecoded.clean(&entry.name).ok_or_else(unreadable)
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
