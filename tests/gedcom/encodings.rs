//! Every encoding, from bytes that were not made here: Python's codecs made those of Windows, UTF-16, DOS and the Macintosh; those of
//! ANSEL are by hand from the chart of the standard.

use super::tell::codes;
use kithbook::gedcom::{self, Encoding};

/// A file whose one name is in some encoding, and what it says of itself.
fn file(word: &str, name: &[u8]) -> Vec<u8> {
    let head = if word.is_empty() { String::new() } else { format!("1 CHAR {word}\r\n") };
    let start = format!("0 HEAD\r\n1 GEDC\r\n2 VERS 5.5.1\r\n{head}0 @I1@ INDI\r\n1 NAME ");
    [start.as_bytes(), name, b"\r\n0 TRLR\r\n"].concat()
}

fn check(word: &str, name: &[u8], wanted: &str, encoding: Encoding, wanted_codes: &[&str]) {
    let gedcom = gedcom::read(&file(word, name)).unwrap();
    assert_eq!(gedcom.family.people[0].name, wanted, "{word}");
    assert_eq!((gedcom.encoding, &*codes(&gedcom)), (Some(encoding), wanted_codes), "{word} {wanted}");
}

const ZOE: &str = "Zoë Müller-Straße Dvořák";

#[test]
fn utf_8_is_utf_8_whatever_is_said() {
    for word in ["UTF-8", "UTF8", "UNICODE", "", "ASCII"] {
        check(word, ZOE.as_bytes(), ZOE, Encoding::Utf8, &[]);
    }
    for word in ["ANSEL", "ANSI", "IBMPC", "MACINTOSH"] {
        check(word, ZOE.as_bytes(), ZOE, Encoding::Utf8, &["gedcom-encoding-other"]);
        check(word, b"Zoe", "Zoe", Encoding::Utf8, &[]);
    }
    let marked = [b"\xef\xbb\xbf".as_slice(), &file("ANSEL", ZOE.as_bytes())].concat();
    assert_eq!(gedcom::read(&marked).unwrap().family.people[0].name, ZOE);
}

#[test]
fn windows_1252() {
    // "Zoë Müller-Straße “Łucja” €uro œuvre Šimon".encode("cp1252") without what it cannot say.
    let bytes = b"Zo\xeb M\xfcller-Stra\xdfe \x93Lucja\x94 \x80uro \x9cuvre \x8aimon";
    let text = "Zoë Müller-Straße “Lucja” €uro œuvre Šimon";
    for word in ["ANSI", "CP1252", "WINDOWS-1252", "IBM WINDOWS", "ISO-8859-1", "LATIN1"] {
        check(word, bytes, text, Encoding::Windows, &[]);
    }
    // The bytes disprove what is said, or nothing is.
    for word in ["UTF-8", "ANSEL", "", "ASCII"] {
        check(word, bytes, text, Encoding::Windows, &["gedcom-encoding-other"]);
    }
}

#[test]
fn dos_and_macintosh() {
    // .encode("cp437") and .encode("mac_roman").
    check("IBMPC", b"Zo\x89 M\x81ller-Stra\xe1e", "Zoë Müller-Straße", Encoding::Dos, &[]);
    check("MSDOS", b"Ren\x82e \x8eke", "Renée Äke", Encoding::Dos, &[]);
    check("MACINTOSH", b"Zo\x91 M\x9fller-Stra\xa7e", "Zoë Müller-Straße", Encoding::Mac, &[]);
}

#[test]
fn ansel_has_its_marks_before_its_letters() {
    let names: [(&[u8], &str); 9] = [
        (b"Zo\xe8e M\xe8uller-Stra\xcfe Dvo\xe9r\xe2ak", ZOE),
        (b"Fran\xf0cois L\xe2evy", "François Lévy"),
        (b"\xeaAse \xb2stergaard", "Åse østergaard"),
        (b"\xa1ucja \xe2Swi\xf1atek", "Łucja Świątek"),
        (b"Nguy\xe3\xe4en V\xe6an", "Nguyễn Văn"),
        (b"\xa4\xe2orunn \xba", "Þórunn ð"),
        (b"I\xe8s\xe7l\xb8k", "Is\u{308}l\u{307}ık"),
        (b"O\xb7Brien \xb0Okina", "O\u{2ba}Brien \u{2bb}Okina"),
        (b"Jos\xe2e Mu\xe4noz", "José Muñoz"),
    ];
    for (bytes, name) in names {
        check("ANSEL", bytes, name, Encoding::Ansel, &[]);
    }
    // A mark before the end of a line stays on it.
    check("ANSEL", b"\xe2e \xe2e \xe2", "é é \u{301}", Encoding::Ansel, &[]);
    // Nobody says so, and it can be nothing else.
    check("", b"Zo\xe8e M\xe8uller L\xe2evy", "Zoë Müller Lévy", Encoding::Ansel, &[]);
}

#[test]
fn utf_16_with_its_mark_and_without() {
    let text = String::from_utf8(file("UNICODE", format!("{ZOE} 𝒵").as_bytes())).unwrap();
    let low: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let high: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let cases = [
        ([b"\xff\xfe".as_slice(), &low].concat(), Encoding::Utf16Le),
        ([b"\xfe\xff".as_slice(), &high].concat(), Encoding::Utf16Be),
        (low.clone(), Encoding::Utf16Le),
        (high, Encoding::Utf16Be),
    ];
    for (bytes, encoding) in cases {
        let gedcom = gedcom::read(&bytes).unwrap();
        assert_eq!((gedcom.family.people[0].name.as_str(), gedcom.encoding), (&*format!("{ZOE} 𝒵"), Some(encoding)));
        assert_eq!(codes(&gedcom), [""; 0]);
    }
    // From Python: "0 HEAD\n0 @I1@ INDI\n1 NAME Zoë".encode("utf-16-le"), with a lone surrogate and half a letter at its end.
    let bytes = b"0\0 \0H\0E\0A\0D\0\n\x000\0 \0@\0I\x001\0@\0 \0I\0N\0D\0I\0\n\x001\0 \0N\0A\0M\0E\0 \0Z\0o\0\xeb\0\x00\xd8!\0!";
    let gedcom = gedcom::read(bytes).unwrap();
    assert_eq!(gedcom.family.people[0].name, "Zoë\u{fffd}!");
    assert_eq!(codes(&gedcom), ["gedcom-no-end", "gedcom-version", "gedcom-encoding-broken"]);
    assert_eq!(gedcom.findings[2].line, Some(3));
}

#[test]
fn one_broken_letter_breaks_no_other() {
    let mixed = [ZOE.as_bytes(), b" Ren\xe9e"].concat();
    for word in ["UTF-8", "ANSI", ""] {
        let gedcom = gedcom::read(&file(word, &mixed)).unwrap();
        assert_eq!(gedcom.family.people[0].name, format!("{ZOE} Renée"), "{word}");
        let finding = gedcom.findings.iter().find(|finding| finding.code == "gedcom-encoding-broken").unwrap();
        assert_eq!(finding.line, Some(if word.is_empty() { 5 } else { 6 }));
    }
    // Cut in the middle of a letter.
    let mut cut = b"0 HEAD\n1 CHAR UTF-8\n0 @I1@ INDI\n1 NAME Zo".to_vec();
    cut.push(0xc3);
    assert_eq!(gedcom::read(&cut).unwrap().family.people[0].name, "Zo\u{fffd}");
    // Noughts and controls are no letters.
    let gedcom = gedcom::read(&file("UTF-8", b"An\0n\x07 B\x1be")).unwrap();
    assert_eq!(gedcom.family.people[0].name, "An n Be");
}
