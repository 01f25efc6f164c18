//! Bytes to entries. Every rule that a whole bundle must keep is here.

use super::entry::{Entry, Method};
use super::fields::Fields;
use super::header::{End, Header};
use super::is_bundle;
use super::name::{self, Kind};
use crate::diag::{Finding, Severity};
use crate::index::Index;
use crate::plan::limits;
use std::ops::Range;

/// Flags that say an entry is encrypted: plainly, strongly, or with its headers masked (`APPNOTE.TXT` 4.4.4).
const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
/// Flags that change nothing here: how hard the writer packed (two bits), a descriptor after the bytes, a UTF-8 name.
const HARMLESS: u16 = 1 << 1 | 1 << 2 | 1 << 3 | 1 << 11;
/// The method that stands for AES encryption.
const AES: u16 = 99;

/// Reads what a bundle holds, in the order of its directory, and opens nothing.
///
/// # Errors
/// The first reason to refuse the whole bundle: it is too big, is no zip, holds too many entries, or one entry has a bad
/// path, is encrypted, disagrees with itself or shares bytes with another. Work and memory are bounded by the bytes given.
pub fn directory(bytes: &[u8]) -> Result<Vec<Entry>, Finding> {
    if bytes.len() > limits::BUNDLE {
        return Err(too_big());
    }
    let end = is_bundle(bytes).then(|| End::find(bytes)).flatten().ok_or_else(not_zip)?;
    if end.count > limits::ENTRIES {
        return Err(Finding::new("bundle-too-many", Severity::Block, "").with("limit", limits::ENTRIES));
    }
    let (entries, spans) = entries(bytes, &end)?;
    no_gaps(&entries, &spans, end.directory.start)?;
    no_doubles(&entries)?;
    no_bomb(&entries)?;
    Ok(entries)
}

/// The entries, and all the bytes each takes up: header, packed bytes and descriptor.
fn entries(bytes: &[u8], end: &End) -> Result<(Vec<Entry>, Vec<Range<usize>>), Finding> {
    let mut fields = Fields::from(&bytes[..end.directory.end], end.directory.start);
    let (mut entries, mut spans) = (Vec::new(), Vec::new());
    for _ in 0..end.count {
        let (central, start) = Header::central(&mut fields).ok_or_else(not_zip)?;
        let (entry, span) = entry(&bytes[..end.directory.start], &central, start)?;
        entries.push(entry);
        spans.push(span);
    }
    if fields.at == end.directory.end { Ok((entries, spans)) } else { Err(not_zip()) }
}

fn entry(bytes: &[u8], central: &Header<'_>, start: usize) -> Result<(Entry, Range<usize>), Finding> {
    let name = name::parse(central.name)?;
    let refuse = |code| Finding::new(code, Severity::Block, "").with("entry", name);
    if central.flags & ENCRYPTED != 0 || central.method == AES {
        return Err(refuse("bundle-encrypted"));
    }
    let bad = || refuse("bundle-bad-entry");
    let method = match central.method {
        0 if central.packed == central.size => Method::Stored,
        8 => Method::Deflated,
        _ => return Err(bad()),
    };
    let mut fields = Fields::from(bytes, start);
    let local = Header::local(&mut fields).ok_or_else(bad)?;
    if central.flags & !HARMLESS != 0 || !central.agrees(&local) {
        return Err(bad());
    }
    let packed = fields.at;
    fields.take(central.packed).ok_or_else(bad)?;
    let packed = packed..fields.at;
    central.pass_descriptor(&mut fields).ok_or_else(bad)?;
    let entry =
        Entry { name: name.to_owned(), kind: Kind::of(name), method, crc: central.crc, packed, size: central.size };
    Ok((entry, start..fields.at))
}

/// Entries must lie end to end from the first byte to the directory. What overlaps is a bomb; what lies between is hidden.
fn no_gaps(entries: &[Entry], spans: &[Range<usize>], directory: usize) -> Result<(), Finding> {
    let mut order: Vec<(&Range<usize>, &Entry)> = spans.iter().zip(entries).collect();
    order.sort_by_key(|(span, _)| span.start);
    let mut end = 0;
    for (span, entry) in &order {
        if span.start != end {
            return Err(bad_entry(entry));
        }
        end = span.end;
    }
    match order.last() {
        _ if end == directory => Ok(()),
        Some((_, last)) => Err(bad_entry(last)),
        None => Err(not_zip()),
    }
}

/// Two entries of one name would let two readers see two plans. Case counts for nothing on many disks.
fn no_doubles(entries: &[Entry]) -> Result<(), Finding> {
    let mut seen = Index::default();
    match entries.iter().find(|entry| !seen.add(&crate::case::lowered(&entry.name))) {
        Some(entry) => Err(Finding::new("bundle-bad-path", Severity::Block, "").with("entry", &entry.name)),
        None => Ok(()),
    }
}

/// All that would be opened must fit in memory at once. What would not be opened may say what it likes.
fn no_bomb(entries: &[Entry]) -> Result<(), Finding> {
    let opened = entries.iter().filter(|entry| matches!(entry.kind, Kind::Plan | Kind::Picture));
    let total = opened.fold(0usize, |total, entry| total.saturating_add(entry.size));
    if total > limits::BUNDLE { Err(too_big()) } else { Ok(()) }
}

fn not_zip() -> Finding {
    Finding::new("bundle-not-zip", Severity::Block, "")
}

fn too_big() -> Finding {
    Finding::new("bundle-too-big", Severity::Block, "").with("limit", limits::BUNDLE / (1024 * 1024))
}

fn bad_entry(entry: &Entry) -> Finding {
    Finding::new("bundle-bad-entry", Severity::Block, "").with("entry", &entry.name)
}
