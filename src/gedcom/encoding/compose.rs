//! Letters and the marks on them as one character, as Unicode composes them (normalization form C), for the marks of ANSEL.

/// A mark, the letters it composes with, and what each becomes: the canonical compositions of Latin letters in UnicodeData.txt.
#[rustfmt::skip]
const COMPOSED: [(char, &str, &str); 19] = [
    ('\u{309}', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
    ('\u{300}', "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
    ('\u{301}', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
    ('\u{302}', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
    ('\u{303}', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
    ('\u{304}', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
    ('\u{306}', "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
    ('\u{307}', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
    ('\u{308}', "AEIOUaeiouyYHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
    ('\u{30c}', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
    ('\u{30a}', "AaUuwy", "ÅåŮůẘẙ"),
    ('\u{30b}', "OoUu", "ŐőŰű"),
    ('\u{327}', "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
    ('\u{328}', "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
    ('\u{323}', "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
    ('\u{324}', "Uu", "Ṳṳ"),
    ('\u{325}', "Aa", "Ḁḁ"),
    ('\u{326}', "SsTt", "ȘșȚț"),
    ('\u{32e}', "Hh", "Ḫḫ"),
];

/// How near to its letter a mark stands: its canonical combining class. What is attached comes first, then what is below.
const fn class(mark: char) -> u8 {
    match mark {
        '\u{338}' => 1,
        '\u{327}' | '\u{328}' => 202,
        '\u{323}'..='\u{326}' | '\u{31c}' | '\u{32e}' | '\u{332}' | '\u{333}' => 220,
        '\u{315}' => 232,
        _ => 230,
    }
}

/// Writes a letter with its marks, in the one order and with the fewest characters.
///
/// Programs do not agree which of two marks above a letter comes first, the inner or the outer one. The order in which they make a
/// letter is the one that was meant; where neither does, they stay as they stand.
pub fn push(text: &mut String, letter: char, marks: &mut Vec<char>) {
    let mut turned: Vec<char> = marks.iter().rev().copied().collect();
    let (mut whole, other) = (joined(letter, marks), joined(letter, &mut turned));
    if turned.len() < marks.len() {
        (whole, *marks) = (other, turned);
    }
    text.push(whole);
    text.extend(marks.drain(..));
}

/// A letter with those of its marks that it composes with. The others are left, in the one order.
fn joined(mut letter: char, marks: &mut Vec<char>) -> char {
    marks.sort_by_key(|mark| class(*mark));
    // A mark is kept from its letter by one of its class that stays between them.
    let mut between = 0;
    marks.retain(|&mark| match composed(letter, mark).filter(|_| between < class(mark)) {
        Some(whole) => {
            letter = whole;
            false
        }
        None => {
            between = class(mark);
            true
        }
    });
    letter
}

fn composed(letter: char, mark: char) -> Option<char> {
    let (_, letters, wholes) = COMPOSED.iter().find(|(known, ..)| *known == mark)?;
    letters.chars().zip(wholes.chars()).find(|(known, _)| *known == letter).map(|(_, whole)| whole)
}
