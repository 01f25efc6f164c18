//! Bundles made to exhaust a device. Each is refused with little memory, and so with little work.

use crate::make::{DEFLATED, STORED, central, end, first, last, local, put, zip_of};
use crate::reference::by_reference;
use kithbook::bundle::{Bundle, open_native};
use kithbook::diag::Severity;
use kithbook::plan::limits;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

const MIB: usize = 1024 * 1024;

/// The system's allocator, counting what the thread holds and has held at most.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

// SAFETY: every call goes to the system's allocator unchanged; the counts allocate nothing and are dropped by nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.get() + layout.size() as isize;
        HELD.set(held);
        MOST.set(MOST.get().max(held));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, bytes: *mut u8, layout: Layout) {
        HELD.set(HELD.get() - layout.size() as isize);
        unsafe { System.dealloc(bytes, layout) }
    }
}

/// Opens a bundle, and fails if it took more than this much memory: no work on a bundle is done but on bytes held.
fn opened_within(memory: usize, zip: &[u8]) -> Bundle<'_> {
    let (bundle, most) = memory_of(|| open_native(zip));
    assert!(most <= memory, "took {most} bytes of memory, not {memory}");
    bundle
}

/// What some work gives, and the most memory it took at once.
pub fn memory_of<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let held = HELD.get();
    MOST.set(held);
    let done = work();
    (done, (MOST.get() - held) as usize)
}

fn codes(bundle: &Bundle<'_>) -> Vec<(&'static str, Severity)> {
    bundle.findings.iter().map(|finding| (finding.code, finding.severity)).collect()
}

/// Makes an entry say another size, in both its headers.
fn say_size(zip: &mut [u8], size: usize) {
    let size = (size as u32).to_le_bytes();
    let (header, entry) = (last(zip, local::MARK), last(zip, central::MARK));
    put(zip, header + local::SIZE, &size);
    put(zip, entry + central::SIZE, &size);
}

#[test]
fn an_entry_that_unpacks_to_more_than_it_says_is_stopped_there() {
    let mut zip = zip_of(&[("plan.json", &vec![0; 64 * MIB], DEFLATED)]);
    for size in [0, 1, 1_000, limits::FILE] {
        say_size(&mut zip, size);
        let bundle = opened_within(size + MIB, &zip);
        assert_eq!(codes(&bundle), [("bundle-bad-entry", Severity::Block)]);
    }
    say_size(&mut zip, limits::FILE + 1);
    assert_eq!(codes(&opened_within(MIB, &zip)), [("bundle-too-big", Severity::Block)]);
}

#[test]
fn an_entry_that_unpacks_to_less_than_it_says_is_refused() {
    let mut zip = zip_of(&[("plan.json", b"{}", DEFLATED)]);
    say_size(&mut zip, 3);
    assert_eq!(codes(&open_native(&zip)), [("bundle-bad-entry", Severity::Block)]);
}

#[test]
fn the_plan_may_be_as_big_as_the_limit_and_no_bigger() {
    let zip = zip_of(&[("plan.json", &vec![b' '; limits::FILE], DEFLATED)]);
    let plan = open_native(&zip).plan_bytes.unwrap();
    assert_eq!(plan.len(), limits::FILE);
    let zip = zip_of(&[("plan.json", &vec![b' '; limits::FILE + 1], DEFLATED)]);
    let bundle = opened_within(MIB, &zip);
    assert_eq!(bundle.findings[0].values, [("entry", "plan.json".to_owned()), ("limit", "4".to_owned())]);
}

#[test]
fn a_picture_over_the_limit_is_left_out_and_the_plan_is_kept() {
    let zip = zip_of(&[("plan.json", b"{}", STORED), ("media/a.png", &vec![0; limits::PICTURE + 1], DEFLATED)]);
    let bundle = opened_within(MIB, &zip);
    assert_eq!(codes(&bundle), [("bundle-too-big", Severity::Fix)]);
    assert_eq!(bundle.plan_bytes.as_deref(), Some(b"{}".as_slice()));
}

#[test]
fn many_entries_each_within_its_limit_are_refused_together() {
    let blank = vec![0; limits::PICTURE];
    let names: Vec<String> = (0..6).map(|number| format!("media/{number}.png")).collect();
    let mut entries = vec![("plan.json", b"{}".as_slice(), STORED)];
    entries.extend(names.iter().map(|name| (name.as_str(), blank.as_slice(), DEFLATED)));
    // Six pictures of 16 MiB are 96 MiB, and the plan's two bytes are two too many.
    assert_eq!(codes(&opened_within(MIB, &zip_of(&entries))), [("bundle-too-big", Severity::Block)]);
    // Six blank pictures are known for none by their first bytes, and no more of them is unpacked.
    let zip = zip_of(&entries[1..]);
    let within = opened_within(MIB, &zip);
    assert_eq!(within.findings.iter().filter(|finding| finding.code == "bundle-picture-unreadable").count(), 6);
}

#[test]
fn entries_are_counted_before_they_are_read() {
    let names: Vec<String> = (0..=limits::ENTRIES).map(|number| format!("{number}.txt")).collect();
    let mut entries: Vec<_> = names.iter().map(|name| (name.as_str(), b"".as_slice(), STORED)).collect();
    assert_eq!(codes(&opened_within(MIB, &zip_of(&entries))), [("bundle-too-many", Severity::Block)]);
    entries.pop();
    let zip = zip_of(&entries);
    let bundle = opened_within(MIB, &zip);
    assert_eq!(bundle.findings.len(), limits::ENTRIES + 1, "every unknown entry, and that there is no plan");
}

#[test]
fn a_zip_in_a_zip_is_reported_and_not_opened() {
    let inner = zip_of(&[("plan.json", &vec![0; 64 * MIB], DEFLATED)]);
    let zip = zip_of(&[("plan.json", b"{}", STORED), ("0.zip", &inner, STORED), ("media/1.zip", &inner, DEFLATED)]);
    let bundle = opened_within(MIB, &zip);
    assert_eq!(codes(&bundle), [("bundle-unknown-entry", Severity::Look); 2]);
    assert_eq!(bundle.plan_bytes.as_deref(), Some(b"{}".as_slice()));
}

#[test]
fn entries_that_share_bytes_are_refused() {
    // A stored entry whose bytes are another entry, header and all, and a directory that lists both.
    let inner = zip_of(&[("media/b.jpg", b"shared", STORED)]);
    let (inner_directory, inner_end) = (first(&inner, central::MARK), last(&inner, end::MARK));
    let mut zip = zip_of(&[("plan.json", &inner[..inner_directory], STORED)]);
    let start = last(&zip, local::MARK) as u32;
    let mut quoted = inner[inner_directory..inner_end].to_vec();
    put(&mut quoted, central::START, &start.to_le_bytes());
    let (directory, at) = (first(&zip, central::MARK), last(&zip, end::MARK));
    zip.splice(at..at, quoted.iter().copied());
    let at = at + quoted.len();
    put(&mut zip, at + end::COUNT_HERE, &[2, 0, 2, 0]);
    put(&mut zip, at + end::LENGTH, &((at - directory) as u32).to_le_bytes());
    assert_eq!(by_reference(&zip).len(), 2, "the reference reads both");
    assert_eq!(codes(&opened_within(MIB, &zip)), [("bundle-bad-entry", Severity::Block)]);
}

#[test]
fn a_bundle_over_the_limit_is_not_even_looked_at() {
    let mut zip = zip_of(&[("plan.json", b"{}", STORED)]);
    zip.resize(limits::BUNDLE + 1, 0);
    assert_eq!(codes(&opened_within(MIB, &zip)), [("bundle-too-big", Severity::Block)]);
}
