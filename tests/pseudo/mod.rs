//! A language that nobody speaks, made from the pack: every letter is another, and every text is half as long again. What is not
//! in it after that has not come from the pack.

/// The letters that stand for ours: Cyrillic, which has as many and knows small from capital.
fn other(letter: char) -> char {
    let from = |first: char, base: u32| char::from_u32(base + (letter as u32 - first as u32)).unwrap_or(letter);
    match letter {
        'a'..='z' => from('a', 0x0430),
        'A'..='Z' => from('A', 0x0410),
        _ => letter,
    }
}

/// A pressed level in that language. Ids, slots, keys and addresses stay as they are.
pub fn pressed(level: &str) -> String {
    level.lines().map(|line| said(line) + "\n").collect()
}

fn said(line: &str) -> String {
    let fields: Vec<&str> = line.split('\t').collect();
    let told = |text: &str| pattern(text, true);
    let fields: Vec<String> = match fields.as_slice() {
        [kind @ ("m" | "p"), id, text] => vec![(*kind).into(), (*id).into(), told(text)],
        [kind @ ("c" | "l"), council, id, text] => vec![(*kind).into(), (*council).into(), (*id).into(), told(text)],
        ["g", id, name, forms, kind, meaning, law, checked] => {
            // A form must stay what it is in a text: it is not made longer.
            let [name, forms, law] = [name, forms, law].map(|text| pattern(text, false));
            vec!["g".into(), (*id).into(), name, forms, (*kind).into(), told(meaning), law, (*checked).into()]
        }
        other => other.iter().map(|field| (*field).to_owned()).collect(),
    };
    fields.join("\t")
}

/// A pattern with its words changed and its marks left: see `src/content/pack.rs`. Made longer by vowels said twice.
fn pattern(text: &str, is_longer: bool) -> String {
    let mut out = String::new();
    let mut rest = text.chars();
    while let Some(letter) = rest.next() {
        let next = match letter {
            // A slot, a term or a possessive: its name up to the mark that closes it. A choice: the slot's name.
            '\u{1}' | '\u{7}' | '\u{8}' => {
                out.push(letter);
                out.extend(rest.by_ref().take_while(|letter| *letter != '\u{2}'));
                '\u{2}'
            }
            '\u{3}' => {
                out.push(letter);
                out.extend(rest.by_ref().take_while(|letter| *letter != '\u{4}'));
                out.push('\u{4}');
                out.extend(rest.by_ref().take_while(|letter| *letter != '\u{5}'));
                '\u{5}'
            }
            '\u{4}' => {
                out.push(letter);
                out.extend(rest.by_ref().take_while(|letter| *letter != '\u{5}'));
                '\u{5}'
            }
            'a' | 'e' | 'i' | 'o' | 'u' if is_longer => {
                out.push(other(letter));
                other(letter)
            }
            letter => other(letter),
        };
        out.push(next);
    }
    out
}

/// The words of a text that are written in our own letters.
pub fn of_ours(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_alphabetic()).filter(|word| !word.is_empty())
}
