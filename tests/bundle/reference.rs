//! What the `zip` crate writes and reads, we read the same.

use crate::make::{DEFLATED, STORED, dot, streamed, zip_of};
use kithbook::bundle::{Encoding, Entry, Method, directory, is_bundle, open_native};
use proptest::prelude::*;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// What the reference says of each entry, in the order of the directory.
pub fn by_reference(zip: &[u8]) -> Vec<(Entry, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut entries = Vec::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let start = file.data_start() as usize;
        let name = file.name().to_owned();
        let entry = Entry {
            kind: kithbook::bundle::Kind::of(&name),
            name,
            method: if file.compression() == STORED { Method::Stored } else { Method::Deflated },
            crc: file.crc32(),
            packed: start..start + file.compressed_size() as usize,
            size: file.size() as usize,
        };
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        entries.push((entry, content));
    }
    entries
}

fn method() -> impl Strategy<Value = CompressionMethod> {
    prop_oneof![Just(STORED), Just(DEFLATED)]
}

fn content() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..2_000),
        (any::<u8>(), 0..50_000usize).prop_map(|(b, n)| vec![b; n])
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_zip_the_reference_writes_reads_the_same(
        plan in (content(), method()),
        others in proptest::collection::btree_map("[a-z]{1,8}(/[a-zé]{1,8})?", (content(), method()), 0..6),
        is_streamed in any::<bool>(),
    ) {
        let mut entries = vec![("plan.json", plan.0.as_slice(), plan.1)];
        entries.extend(others.iter().map(|(name, (content, method))| (name.as_str(), content.as_slice(), *method)));
        let zip = if is_streamed { streamed(&entries) } else { zip_of(&entries) };
        let expected = by_reference(&zip);
        let read = directory(&zip).unwrap();
        prop_assert_eq!(&read, &expected.iter().map(|(entry, _)| entry.clone()).collect::<Vec<_>>());
        for (entry, content) in &expected {
            prop_assert!(entry.verify(content).is_ok());
        }
        let bundle = open_native(&zip);
        prop_assert_eq!(bundle.plan_bytes, Some(plan.0));
        prop_assert_eq!(bundle.findings.len(), others.len());
        prop_assert!(bundle.findings.iter().all(|finding| finding.code == "bundle-unknown-entry"));
    }
}

#[test]
fn a_bundle_gives_its_plan_and_its_pictures() {
    let (jpeg, png, webp) =
        (dot(image::ImageFormat::Jpeg), dot(image::ImageFormat::Png), dot(image::ImageFormat::WebP));
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    writer.add_directory("media", options).unwrap();
    for (name, bytes) in
        [("media/a.JPG", &jpeg), ("plan.json", &b"{}".to_vec()), ("media/b.png", &png), ("media/c.webp", &webp)]
    {
        writer.start_file(name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.set_comment("made by a test");
    let zip = writer.finish().unwrap().into_inner();
    let bundle = open_native(&zip);
    assert_eq!(bundle.findings, []);
    assert_eq!(bundle.plan_bytes.as_deref(), Some(b"{}".as_slice()));
    let opened = bundle.pictures.iter().map(|packed| packed.open().unwrap());
    let pictures: Vec<_> =
        opened.map(|picture| (picture.file, picture.encoding, picture.width, picture.height)).collect();
    let expected = [("media/a.JPG", Encoding::Jpeg), ("media/b.png", Encoding::Png), ("media/c.webp", Encoding::Png)]
        .map(|(file, encoding)| (file.to_owned(), encoding, 2, 2));
    assert_eq!(pictures, expected);
}

#[test]
fn a_bundle_is_known_by_its_first_bytes() {
    assert!(is_bundle(&zip_of(&[("plan.json", b"{}", STORED)])));
    assert!(is_bundle(&zip_of(&[])));
    for other in [&b""[..], b"P", b"{\"version\":1}", b" PK\x03\x04", b"\x1f\x8b"] {
        assert!(!is_bundle(other));
    }
}
