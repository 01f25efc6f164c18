//! Every lie a zip can tell about itself is met with its own code, and nothing makes the reader panic.

use crate::CODES;
use crate::make::{DEFLATED, STORED, central, dot, end, first, last, local, number, put, streamed, zip_of};
use crate::reference::by_reference;
use kithbook::bundle::{directory, open_native};
use kithbook::diag::Severity;
use proptest::prelude::*;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const PLAN: &[u8] = b"{\"version\":1, \"version\":1, \"version\":1}";

/// A plan and a text, both stored.
fn plain() -> Vec<u8> {
    zip_of(&[("plan.json", PLAN, STORED), ("notes.txt", b"notes", STORED)])
}

/// The code a whole bundle is refused with.
fn refusal(zip: &[u8]) -> &'static str {
    let bundle = open_native(zip);
    assert!(bundle.plan_bytes.is_none() && bundle.pictures.is_empty(), "something was opened: {:?}", bundle.findings);
    assert_eq!(bundle.findings.len(), 1, "{:?}", bundle.findings);
    bundle.findings[0].code
}

/// What it lies about, in which structure (the last of its kind) and field, what is written there, and the code.
type Lie = (&'static str, &'static [u8; 4], usize, &'static [u8], &'static str);

#[test]
fn a_lie_in_any_field_is_refused() {
    let table: [Lie; 33] = [
        ("encrypted", central::MARK, central::FLAGS, &[1, 0], "bundle-encrypted"),
        ("strongly encrypted", central::MARK, central::FLAGS, &[0x41, 0], "bundle-encrypted"),
        ("headers masked", central::MARK, central::FLAGS, &[0, 0x20], "bundle-encrypted"),
        ("AES", central::MARK, central::METHOD, &[99, 0], "bundle-encrypted"),
        ("encrypted says only the local header", local::MARK, local::FLAGS, &[1, 0], "bundle-bad-entry"),
        ("patch data", central::MARK, central::FLAGS, &[0x20, 0], "bundle-bad-entry"),
        ("shrunk", central::MARK, central::METHOD, &[1, 0], "bundle-bad-entry"),
        ("deflate64", central::MARK, central::METHOD, &[9, 0], "bundle-bad-entry"),
        ("zstd", central::MARK, central::METHOD, &[93, 0], "bundle-bad-entry"),
        ("another method locally", local::MARK, local::METHOD, &[8, 0], "bundle-bad-entry"),
        ("another checksum in the directory", central::MARK, central::CRC, &[0; 4], "bundle-bad-entry"),
        ("another checksum locally", local::MARK, local::CRC, &[0; 4], "bundle-bad-entry"),
        ("packed smaller", central::MARK, central::PACKED, &[4, 0, 0, 0], "bundle-bad-entry"),
        ("packed larger", central::MARK, central::PACKED, &[6, 0, 0, 0], "bundle-bad-entry"),
        ("packed past the end", central::MARK, central::PACKED, &[255, 255, 255, 127], "bundle-bad-entry"),
        ("packed is zip64", central::MARK, central::PACKED, &[255; 4], "bundle-bad-entry"),
        ("size is zip64", central::MARK, central::SIZE, &[255; 4], "bundle-bad-entry"),
        ("another size locally", local::MARK, local::SIZE, &[4, 0, 0, 0], "bundle-bad-entry"),
        ("packed otherwise locally", local::MARK, local::PACKED, &[4, 0, 0, 0], "bundle-bad-entry"),
        ("another name locally", local::MARK, local::NAME, b"N", "bundle-bad-entry"),
        ("another name in the directory", central::MARK, central::NAME, b"N", "bundle-bad-entry"),
        ("on another disk", central::MARK, central::DISK, &[1, 0], "bundle-not-zip"),
        ("an extra field past the end", central::MARK, central::EXTRA_LENGTH, &[9, 0], "bundle-not-zip"),
        ("begins nowhere", central::MARK, central::START, &[1, 0, 0, 0], "bundle-bad-entry"),
        ("begins past the end", central::MARK, central::START, &[255; 4], "bundle-bad-entry"),
        ("the end is on another disk", end::MARK, end::DISK, &[1, 0], "bundle-not-zip"),
        ("fewer here than in all", end::MARK, end::COUNT_HERE, &[1, 0], "bundle-not-zip"),
        ("one entry fewer", end::MARK, end::COUNT_HERE, &[1, 0, 1, 0], "bundle-not-zip"),
        ("one entry more", end::MARK, end::COUNT_HERE, &[3, 0, 3, 0], "bundle-not-zip"),
        ("zip64 counts", end::MARK, end::COUNT_HERE, &[255; 4], "bundle-too-many"),
        ("a longer directory", end::MARK, end::LENGTH, &[255, 0, 0, 0], "bundle-not-zip"),
        ("a directory elsewhere", end::MARK, end::START, &[0, 0, 0, 0], "bundle-not-zip"),
        ("a comment that is not there", end::MARK, end::COMMENT_LENGTH, &[1, 0], "bundle-not-zip"),
    ];
    for (lie, mark, field, bytes, code) in table {
        let mut zip = plain();
        let at = last(&zip, mark) + field;
        assert_ne!(zip[at..at + bytes.len()], *bytes, "{lie} is true");
        put(&mut zip, at, bytes);
        assert_eq!(refusal(&zip), code, "{lie}");
    }
    assert_eq!(number(&plain(), last(&plain(), end::MARK) + end::COUNT) & 0xFFFF, 2);
}

#[test]
fn bytes_that_belong_to_no_entry_are_refused() {
    let before = [b"PK and more".as_slice(), &plain()].concat();
    assert_eq!(refusal(&before), "bundle-not-zip");
    let after = [plain().as_slice(), b"more"].concat();
    assert_eq!(refusal(&after), "bundle-not-zip");
    let mut between = plain();
    let directory = first(&between, central::MARK);
    between.splice(directory..directory, *b"more");
    let at = last(&between, end::MARK) + end::START;
    put(&mut between, at, &(directory as u32 + 4).to_le_bytes());
    assert_eq!(refusal(&between), "bundle-bad-entry");
    // An entry struck out of the directory but left in the file: someone thinks it is gone.
    let mut struck_out = plain();
    let (kept, lost) = (first(&struck_out, central::MARK), last(&struck_out, central::MARK));
    let length = last(&struck_out, end::MARK) - lost;
    struck_out.drain(kept..kept + (lost - kept));
    let end_at = last(&struck_out, end::MARK);
    put(&mut struck_out, end_at + end::COUNT_HERE, &[1, 0, 1, 0]);
    put(&mut struck_out, end_at + end::LENGTH, &(length as u32).to_le_bytes());
    assert_eq!(by_reference(&struck_out).len(), 1);
    assert_eq!(refusal(&struck_out), "bundle-bad-entry");
}

#[test]
fn bytes_after_a_deflate_stream_are_refused() {
    let mut zip = zip_of(&[("plan.json", &[b' '; 400], DEFLATED)]);
    let (header, at) = (first(&zip, local::MARK), first(&zip, central::MARK));
    let packed = number(&zip, header + local::PACKED) + 4;
    zip.splice(at..at, *b"more");
    put(&mut zip, header + local::PACKED, &packed.to_le_bytes());
    put(&mut zip, at + 4 + central::PACKED, &packed.to_le_bytes());
    let end_at = last(&zip, end::MARK);
    put(&mut zip, end_at + end::START, &(at as u32 + 4).to_le_bytes());
    assert_eq!(by_reference(&zip)[0].1, [b' '; 400]);
    assert_eq!(refusal(&zip), "bundle-bad-entry");
}

#[test]
fn a_wrong_descriptor_is_refused() {
    let whole = streamed(&[("plan.json", PLAN, DEFLATED)]);
    assert_eq!(open_native(&whole).plan_bytes.as_deref(), Some(PLAN));
    let mark = first(&whole, b"PK\x07\x08");
    for at in mark..mark + 16 {
        let mut zip = whole.clone();
        zip[at] ^= 1;
        assert_eq!(refusal(&zip), "bundle-bad-entry", "byte {}", at - mark);
    }
    let mut unsigned = whole;
    unsigned.drain(mark..mark + 4);
    let (directory, end_at) = (first(&unsigned, central::MARK), last(&unsigned, end::MARK));
    put(&mut unsigned, end_at + end::START, &(directory as u32).to_le_bytes());
    assert_eq!(open_native(&unsigned).plan_bytes.as_deref(), Some(PLAN), "the signature is optional");
}

#[test]
fn two_entries_of_one_name_are_refused() {
    // The reference will not write a name twice, so another of the same length is written and then renamed.
    let table = [
        ("plan.json", "plan.jsob", "plan.json"),
        ("plan.json", "plan.jsob", "Plan.JSON"),
        ("media/a.jpg", "media/b.jpg", "media/A.jpg"),
        ("media/é.jpg", "media/è.jpg", "media/É.jpg"),
    ];
    for (one, other, twin) in table {
        let mut zip = zip_of(&[(one, b"1", STORED), (other, b"2", STORED)]);
        for name in [last(&zip, local::MARK) + local::NAME, last(&zip, central::MARK) + central::NAME] {
            put(&mut zip, name, twin.as_bytes());
        }
        assert_eq!(refusal(&zip), "bundle-bad-path", "{twin}");
    }
}

#[test]
fn a_path_that_leads_outside_is_refused_whole() {
    for name in ["../plan.json", "/plan.json", "C:/plan.json", "media/../a.jpg", "media/a\u{7}.jpg", "media/a\0.jpg"] {
        let zip = zip_of(&[("plan.json", PLAN, STORED), (name, b"x", STORED)]);
        assert_eq!(refusal(&zip), "bundle-bad-path", "{name:?}");
    }
    // The reference turns a backslash round as it writes.
    let mut zip = zip_of(&[("plan.json", PLAN, STORED), ("media/a.jpg", b"x", STORED)]);
    for at in [last(&zip, local::MARK) + local::NAME, last(&zip, central::MARK) + central::NAME] {
        put(&mut zip, at + 5, b"\\");
    }
    assert_eq!(refusal(&zip), "bundle-bad-path");
}

#[test]
fn zip64_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("plan.json", SimpleFileOptions::default().large_file(true)).unwrap();
    writer.write_all(PLAN).unwrap();
    assert_eq!(refusal(&writer.finish().unwrap().into_inner()), "bundle-bad-entry");
}

#[test]
fn a_changed_byte_is_noticed() {
    let png = dot(image::ImageFormat::Png);
    let zip = zip_of(&[("plan.json", PLAN, STORED), ("media/a.png", &png, STORED)]);
    let mut changed = zip.clone();
    changed[local::NAME + "plan.json".len()] ^= 1;
    let bundle = open_native(&changed);
    assert_eq!((bundle.findings[0].code, bundle.findings[0].severity), ("bundle-bad-entry", Severity::Block));
    assert_eq!((bundle.plan_bytes, bundle.pictures.len()), (None, 1));
    let mut changed = zip;
    let last_byte = first(&changed, central::MARK) - 1;
    changed[last_byte] ^= 1;
    let bundle = open_native(&changed);
    assert_eq!((bundle.plan_bytes.as_deref(), bundle.findings.len()), (Some(PLAN), 0));
    let finding = bundle.pictures[0].open().unwrap_err();
    assert_eq!((finding.code, finding.severity), ("bundle-bad-entry", Severity::Fix));
}

#[test]
fn a_bundle_with_no_plan_says_so_and_gives_its_pictures() {
    let zip = zip_of(&[("media/a.png", &dot(image::ImageFormat::Png), STORED)]);
    let bundle = open_native(&zip);
    assert_eq!(bundle.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["bundle-no-plan"]);
    assert_eq!((bundle.plan_bytes, bundle.pictures.len()), (None, 1));
    assert_eq!(refusal(&zip_of(&[])), "bundle-no-plan");
}

#[test]
fn what_is_no_zip_is_refused() {
    for bytes in [&b""[..], b"PK", b"PK\x03\x04", b"PK\x05\x06", b"{}", &[0; 100], &plain()[..plain().len() - 1]] {
        assert_eq!(refusal(bytes), "bundle-not-zip");
    }
}

/// What holds for any bytes at all: no panic, known codes, and nothing accepted that the reference reads differently.
fn holds_for(zip: &[u8]) -> Result<(), TestCaseError> {
    let bundle = open_native(zip);
    prop_assert!(bundle.findings.iter().all(|finding| CODES.contains(&finding.code)), "{:?}", bundle.findings);
    for fault in bundle.pictures.iter().filter_map(|packed| packed.open().err()) {
        prop_assert!(CODES.contains(&fault.code), "{:?}", fault);
    }
    prop_assert!(bundle.plan_bytes.is_some() || !bundle.findings.is_empty());
    if let Ok(entries) = directory(zip) {
        let mut archive = ZipArchive::new(Cursor::new(zip)).expect("the reference reads what we accept");
        let names: Vec<_> = entries.iter().map(|entry| entry.name.as_str()).collect();
        prop_assert_eq!(names, archive.file_names().collect::<Vec<_>>());
        if let Some(plan) = bundle.plan_bytes {
            let mut content = Vec::new();
            std::io::copy(&mut archive.by_name("plan.json").unwrap(), &mut content).unwrap();
            prop_assert_eq!(plan, content);
        }
    }
    Ok(())
}

/// A change to some bytes, by a fraction of their length.
#[derive(Clone, Debug)]
enum Change {
    Flip(usize, u8),
    Put(usize, Vec<u8>),
    Cut(usize, usize),
    Add(usize, Vec<u8>),
    Copy(usize, usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let at = 0..10_000usize;
    let number = prop_oneof![Just(vec![0; 4]), Just(vec![255; 4]), proptest::collection::vec(any::<u8>(), 1..5)];
    prop_oneof![
        (at.clone(), 0..8u8).prop_map(|(at, bit)| Change::Flip(at, bit)),
        (at.clone(), number.clone()).prop_map(|(at, bytes)| Change::Put(at, bytes)),
        (at.clone(), 1..60usize).prop_map(|(at, count)| Change::Cut(at, count)),
        (at.clone(), number).prop_map(|(at, bytes)| Change::Add(at, bytes)),
        (at.clone(), at, 1..60usize).prop_map(|(at, to, count)| Change::Copy(at, to, count)),
    ]
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    let place = |at: usize, bytes: &[u8]| at * bytes.len() / 10_000;
    let run = |at: usize, count: usize, bytes: &[u8]| place(at, bytes)..(place(at, bytes) + count).min(bytes.len());
    match change {
        Change::Flip(at, bit) => {
            let at = place(*at, bytes);
            bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << bit);
        }
        Change::Put(at, new) => {
            let at = place(*at, bytes);
            bytes.iter_mut().skip(at).zip(new).for_each(|(old, new)| *old = *new);
        }
        Change::Cut(at, count) => drop(bytes.drain(run(*at, *count, bytes))),
        Change::Add(at, new) => drop(bytes.splice(run(*at, 0, bytes), new.clone())),
        Change::Copy(at, to, count) => {
            let (copy, to) = (bytes[run(*at, *count, bytes)].to_vec(), run(*to, 0, bytes));
            drop(bytes.splice(to, copy));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), marked in any::<bool>()) {
        holds_for(&if marked { [local::MARK, bytes.as_slice()].concat() } else { bytes })?;
    }

    #[test]
    fn a_bent_zip_never_panics(changes in proptest::collection::vec(change(), 1..4), is_streamed in any::<bool>()) {
        let (jpeg, png) = (dot(image::ImageFormat::Jpeg), dot(image::ImageFormat::Png));
        let entries: [(&str, &[u8], _); 4] = [
            ("plan.json", PLAN, DEFLATED), ("media/a.jpg", &jpeg, DEFLATED), ("media/b.png", &png, STORED), ("c", b"", STORED),
        ];
        let mut zip = if is_streamed { streamed(&entries) } else { zip_of(&entries) };
        changes.iter().for_each(|change| apply(&mut zip, change));
        holds_for(&zip)?;
    }

    #[test]
    fn a_bent_picture_never_panics(changes in proptest::collection::vec(change(), 1..4), format in 0..3usize) {
        use image::ImageFormat::{Jpeg, Png, WebP};
        let mut picture = dot([Jpeg, Png, WebP][format]);
        changes.iter().for_each(|change| apply(&mut picture, change));
        // A change that makes the picture huge is legal, and slow to decode with no optimising; limits are tested apart.
        let reader = image::ImageReader::new(Cursor::new(&picture)).with_guessed_format().unwrap();
        if let Ok((width, height)) = reader.into_dimensions() {
            prop_assume!(u64::from(width) * u64::from(height) < 250_000 || width > 8_192 || height > 8_192);
        }
        holds_for(&zip_of(&[("plan.json", PLAN, STORED), ("media/a.jpg", &picture, STORED)]))?;
    }
}
