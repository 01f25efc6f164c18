//! Words in a picture: escaped, measured by eye, and fitted. No font is at hand here, so a line is taken to be as wide as
//! Andika would set it, and a little more.

use crate::art::colour::Colour;
use crate::art::pen::Pen;
use crate::art::shape::push_number;

/// The letters that words are set in, as far as whoever shows the picture has them.
pub(super) const FONTS: &str = "Andika, Noto Sans, system-ui, sans-serif";
/// Ink for words.
pub(super) const INK: Colour = Colour(0x001f_2f35);
/// Ink for words that say more of what stands above them.
pub(super) const SOFT: Colour = Colour(0x003c_4b4f);

/// Words fitted into a width: how large, and line by line.
pub(super) struct Fitted {
    pub size: f32,
    pub lines: Vec<String>,
}

/// Where a line of words hangs.
#[derive(Clone, Copy)]
pub(super) enum Hang {
    Start,
    Middle,
}

/// Whether a letter stands on the one before it, or joins two: there a line is never parted.
fn joins(letter: char) -> bool {
    matches!(letter as u32, 0x300..=0x36f | 0x483..=0x489 | 0x591..=0x5c7 | 0x610..=0x61a | 0x64b..=0x65f | 0x670
        | 0x6d6..=0x6ed | 0x900..=0x903 | 0x93a..=0x94f | 0x962..=0x963 | 0x1ab0..=0x1aff | 0x200c..=0x200f
        | 0x20d0..=0x20ff | 0xfe00..=0xfe0f | 0x1_f3fb..=0x1_f3ff | 0xe_0020..=0xe_007f)
}

/// How wide a letter is, in hundredths of its size.
fn width(letter: char) -> u32 {
    match letter {
        ' ' => 27,
        'i' | 'j' | 'l' | ',' | '\'' | '`' | '’' => 33,
        '.' | ':' | ';' | '!' | '|' | 'f' | 't' | 'r' | '-' | '(' | ')' | '[' | ']' => 44,
        'm' | '@' | '%' => 87,
        'w' => 76,
        'M' => 92,
        'W' => 106,
        'A' | 'D' | 'H' | 'N' | 'O' | 'Q' | 'U' | 'B' | 'C' | 'G' | 'K' | 'V' | 'R' | 'X' | 'Y' => 74,
        '\u{2600}'.. if !joins(letter) => 106,
        _ if joins(letter) => 0,
        _ => 62,
    }
}

/// How wide a line is.
pub(super) fn measure(text: &str, size: f32) -> f32 {
    text.chars().map(width).sum::<u32>() as f32 * size / 100.0
}

/// Words without what no document may hold, and without the marks that turn the direction of what comes after.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' | '\u{feff}' => {}
            letter if letter.is_control() || letter.is_whitespace() => {
                if !plain.is_empty() && !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            letter => plain.push(letter),
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Fits words into lines of a width: as large as wanted, or smaller; then on one line more and with words parted, and then
/// smaller than is good. Nothing is ever cut off: a name is whole or it is not that name.
pub(super) fn fit(text: &str, wide: f32, most: usize, size: f32, least: f32) -> Fitted {
    let text = plain(text);
    let mut own = size;
    loop {
        let last = own <= least;
        if let Some(lines) = wrap(&text, wide, own, last)
            && (lines.len() <= most + usize::from(last) || own < size / 3.0)
        {
            return Fitted { size: own, lines };
        }
        own -= 0.5;
    }
}

/// The lines of a size, or none where a word is too wide for one and may not be parted.
fn wrap(text: &str, wide: f32, size: f32, parts: bool) -> Option<Vec<String>> {
    let (mut lines, mut line): (Vec<String>, String) = (Vec::new(), String::new());
    for word in text.split_inclusive([' ', '-', '\u{2010}', '/']) {
        if !line.is_empty()
            && measure(line.trim_end(), size) + measure(word.trim_end(), size) + trailing(&line, size) > wide
        {
            lines.push(std::mem::take(&mut line));
        }
        if measure(word.trim_end(), size) <= wide {
            line.push_str(word);
            continue;
        }
        if !parts {
            return None;
        }
        let mut before = ' ';
        for letter in word.chars() {
            let whole = joins(letter) || before == '\u{200d}';
            if !whole
                && !line.is_empty()
                && measure(&line, size) + measure(letter.encode_utf8(&mut [0; 4]), size) > wide
            {
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
            before = letter;
        }
    }
    lines.push(line);
    lines.iter_mut().for_each(|line| line.truncate(line.trim_end().len()));
    lines.retain(|line| !line.is_empty());
    Some(lines)
}

/// The room of the space that ends a line so far.
fn trailing(line: &str, size: f32) -> f32 {
    if line.ends_with(' ') { measure(" ", size) } else { 0.0 }
}

/// Writes one line of words, escaped.
pub(super) fn write(pen: &mut Pen, (x, y): (f32, f32), hang: Hang, size: f32, bold: bool, ink: Colour, text: &str) {
    let text = plain(text);
    if text.is_empty() {
        return;
    }
    pen.svg.push_str("<text x=\"");
    push_number(&mut pen.svg, x);
    pen.svg.push_str("\" y=\"");
    push_number(&mut pen.svg, y);
    pen.svg.push_str("\" font-size=\"");
    push_number(&mut pen.svg, size);
    pen.svg.push_str(match hang {
        Hang::Start => "\" fill=\"",
        Hang::Middle => "\" text-anchor=\"middle\" fill=\"",
    });
    ink.write(&mut pen.svg);
    pen.svg.push_str(if bold { "\" font-weight=\"700\">" } else { "\">" });
    escape(&mut pen.svg, &text);
    pen.svg.push_str("</text>");
}

/// Writes words so that they are nothing but words.
pub(super) fn escape(to: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => to.push_str("&amp;"),
            '<' => to.push_str("&lt;"),
            '>' => to.push_str("&gt;"),
            '"' => to.push_str("&quot;"),
            '\'' => to.push_str("&#39;"),
            letter => to.push(letter),
        }
    }
}
