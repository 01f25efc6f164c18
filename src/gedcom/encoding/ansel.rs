//! ANSEL (ANSI Z39.47) as GEDCOM 5.5.1 has it in its appendix C, with the few characters that GEDCOM and libraries added.
//! A mark is written before its letter, the other way round from Unicode.

use super::compose;

/// Letters and signs from A1 on, each a place. U+FFFD stands where there is none.
const SIGNS: &str = "ŁØĐÞÆŒʹ·♭®±ƠƯʼ\u{fffd}ʻłøđþæœʺı£ð\u{fffd}ơư□■°ℓ℗©♯¿¡ß€\u{fffd}\u{fffd}\u{fffd}\u{fffd}eoß";

/// Marks from E0 on. FC is GEDCOM's.
const MARKS: [char; 31] = [
    '\u{309}', '\u{300}', '\u{301}', '\u{302}', '\u{303}', '\u{304}', '\u{306}', '\u{307}', '\u{308}', '\u{30c}',
    '\u{30a}', '\u{fe20}', '\u{fe21}', '\u{315}', '\u{30b}', '\u{310}', '\u{327}', '\u{328}', '\u{323}', '\u{324}',
    '\u{325}', '\u{333}', '\u{332}', '\u{326}', '\u{31c}', '\u{32e}', '\u{fe22}', '\u{fe23}', '\u{338}', '\u{fffd}',
    '\u{313}',
];

/// What one byte is.
enum Place {
    Sign(char),
    Mark(char),
    Nothing,
}

fn place(byte: u8, signs: &[char]) -> Place {
    let sign = match byte {
        0..0x80 => char::from(byte),
        0xe0.. => {
            return match MARKS.get(usize::from(byte - 0xe0)) {
                None | Some('\u{fffd}') => Place::Nothing,
                Some(mark) => Place::Mark(*mark),
            };
        }
        // Joiners of library records; they are not seen.
        0x8d => '\u{200d}',
        0x8e => '\u{200c}',
        0xa1.. => signs.get(usize::from(byte - 0xa1)).copied().unwrap_or('\u{fffd}'),
        _ => '\u{fffd}',
    };
    if sign == '\u{fffd}' { Place::Nothing } else { Place::Sign(sign) }
}

/// How deep marks are stacked on one letter; what is over is left out.
const STACK: usize = 8;

/// The text of bytes in ANSEL, each letter one character with its marks where there is one. A byte that is nothing is U+FFFD.
pub fn decode(bytes: &[u8]) -> String {
    let signs: Vec<char> = SIGNS.chars().collect();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    let mut marks = Vec::new();
    for &byte in bytes {
        match place(byte, &signs) {
            Place::Mark(mark) if marks.len() < STACK => marks.push(mark),
            Place::Mark(_) => {}
            // A mark does not reach over the end of a line, or onto nothing: it stands alone.
            Place::Sign(sign) if marks.is_empty() || sign.is_control() => {
                text.extend(marks.drain(..));
                text.push(sign);
            }
            Place::Sign(letter) => compose::push(&mut text, letter, &mut marks),
            Place::Nothing => {
                text.extend(marks.drain(..));
                text.push('\u{fffd}');
            }
        }
    }
    text.extend(marks);
    text
}

/// How sure it must be that a text is ANSEL.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The file says so: a mark before any letter bears it out.
    Said,
    /// Nobody says so: only what is common in ANSEL and odd in Windows-1252 does.
    Unsaid,
}

/// Whether bytes are rather ANSEL than Windows-1252.
///
/// “Müller” is `M E8 u l l e r` in the one and `M FC l l e r` in the other; `FC` before a letter and `E8` before a `u` are what
/// tells them apart.
pub fn is_likely(bytes: &[u8], doubt: Doubt) -> bool {
    let signs: Vec<char> = SIGNS.chars().collect();
    let (mut sure, mut odd) = (0_usize, 0_usize);
    for (at, &byte) in bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii()) {
        let next = bytes.get(at + 1).copied().unwrap_or(b'\n');
        let fits = match place(byte, &signs) {
            Place::Nothing => false,
            Place::Mark(_) if byte == 0xfc => false,
            Place::Mark(_) if doubt == Doubt::Said => next.is_ascii_alphabetic() || !next.is_ascii(),
            Place::Mark(_) => is_common(byte, next),
            Place::Sign(_) => doubt == Doubt::Said,
        };
        *(if fits { &mut sure } else { &mut odd }) += 1;
    }
    sure > odd
}

/// Marks on letters that European names have, where the two bytes are odd in Windows-1252.
fn is_common(mark: u8, letter: u8) -> bool {
    let letters: &[u8] = match mark {
        // Grave, acute, circumflex, diaeresis.
        0xe1..=0xe3 | 0xe8 => b"aeiouyAEIOUY",
        // Tilde, caron, ring, cedilla.
        0xe4 => b"oO",
        0xe9 => b"cszrCSZR",
        0xea => b"aAuU",
        0xf0 => b"cCsS",
        _ => b"",
    };
    letters.contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::{MARKS, SIGNS, decode};

    /// By hand, from the charts of the standard: the byte, what it is, and the code that Unicode gives it.
    #[test]
    fn the_charts_are_whole() {
        assert_eq!(SIGNS.chars().count(), 0xd0 - 0xa1);
        assert_eq!(MARKS.len(), 0xff - 0xe0);
        let by_hand = [
            (0xa1, '\u{141}'),
            (0xa5, '\u{c6}'),
            (0xa7, '\u{2b9}'),
            (0xae, '\u{2bc}'),
            (0xb0, '\u{2bb}'),
            (0xb8, '\u{131}'),
            (0xb9, '\u{a3}'),
            (0xba, '\u{f0}'),
            (0xbd, '\u{1b0}'),
            (0xc0, '\u{b0}'),
            (0xc3, '\u{a9}'),
            (0xc6, '\u{a1}'),
            (0xc7, '\u{df}'),
            (0xcf, '\u{df}'),
            (0xaf, '\u{fffd}'),
            (0xd5, '\u{fffd}'),
        ];
        for (byte, letter) in by_hand {
            assert_eq!(decode(&[byte]), letter.to_string(), "{byte:x}");
        }
    }

    #[test]
    fn marks_stand_before_their_letter_and_join_it() {
        let cases: [(&[u8], &str); 13] = [
            (b"M\xe8uller", "Müller"),
            (b"Ren\xe2ee", "Renée"),
            (b"Fran\xf0cois", "François"),
            (b"\xeaAse", "Åse"),
            (b"Dvo\xe9r\xe2ak", "Dvořák"),
            (b"\xa1\xe2od\xe2z", "Łódź"),
            // A circumflex and an acute on one letter, and a dot below, in any order.
            (b"Nguy\xe3\xe4en", "Nguyễn"),
            (b"Nguy\xe4\xe3en", "Nguyễn"),
            (b"\xe3\xf2e", "ệ"),
            (b"\xf2\xe3e", "ệ"),
            // A horn is a letter of its own.
            (b"\xe0\xbc", "ở"),
            // What has no one character keeps its mark after it.
            (b"\xf6a", "a\u{332}"),
            // A mark at the end of a line stays there.
            (b"a\xe2\nb", "a\u{301}\nb"),
        ];
        for (bytes, text) in cases {
            assert_eq!(decode(bytes), text);
        }
    }
}
