//! Emphasis in a line of text, by CommonMark 0.31 section 6.2: `*so*`, `**so**`, `_so_` or `__so__`. All of it is
//! [`Style::Strong`] here. A mark that stands alone, or after a backslash, is shown.

use super::{Run, Style};

/// The runs of a line. `from` is the fact it came from.
pub fn runs(line: &str, from: Option<usize>) -> Vec<Run> {
    let mut pieces = pieces(line);
    let depths = pair(&mut pieces);
    let mut runs: Vec<Run> = Vec::new();
    let mut depth = 0;
    for (piece, change) in pieces.iter().zip(depths) {
        depth += change;
        let style = if depth > 0 { Style::Strong } else { Style::Plain };
        let text = piece.shown();
        match runs.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.style == style => last.text.push_str(&text),
            _ => runs.push(Run { style, ..Run::plain(text).from(from) }),
        }
    }
    runs
}

/// A stretch of words, or of one kind of mark.
#[derive(Default)]
struct Piece {
    words: String,
    mark: Option<char>,
    /// How many marks there were.
    count: usize,
    /// How many no pair has taken.
    left: usize,
    opens: bool,
    closes: bool,
}

impl Piece {
    fn shown(&self) -> String {
        self.mark.map_or_else(|| self.words.clone(), |mark| mark.to_string().repeat(self.left))
    }
}

fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = vec![Piece::default()];
    let mut before = ' ';
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        if matches!(letter, '*' | '_') {
            let mut count = 1;
            while letters.next_if_eq(&letter).is_some() {
                count += 1;
            }
            pieces.push(marks(letter, count, before, letters.peek().copied().unwrap_or(' ')));
            pieces.push(Piece::default());
            before = letter;
        } else {
            let escaped = letters.next_if(|next| letter == '\\' && next.is_ascii_punctuation());
            before = escaped.unwrap_or(letter);
            if let Some(last) = pieces.last_mut() {
                last.words.push(before);
            }
        }
    }
    pieces
}

/// Whether marks may open or close, by what stands on either side of them.
fn marks(mark: char, count: usize, before: char, after: char) -> Piece {
    let is_stop = |letter: char| !letter.is_alphanumeric() && !letter.is_whitespace();
    let left = !after.is_whitespace() && (!is_stop(after) || before.is_whitespace() || is_stop(before));
    let right = !before.is_whitespace() && (!is_stop(before) || after.is_whitespace() || is_stop(after));
    let (opens, closes) = match mark {
        '_' => (left && (!right || is_stop(before)), right && (!left || is_stop(after))),
        _ => (left, right),
    };
    Piece { words: String::new(), mark: Some(mark), count, left: count, opens, closes }
}

/// Pairs marks, and gives how the depth of emphasis changes at each piece.
///
/// `bottoms` remembers, for each kind of closing mark, how far down nothing was found that pairs with it: without it a
/// text of closing marks alone would take time in the square of its length.
fn pair(pieces: &mut [Piece]) -> Vec<i32> {
    let mut depths = vec![0; pieces.len()];
    let mut openers: Vec<usize> = Vec::new();
    let mut bottoms = [0; 12];
    for closer in 0..pieces.len() {
        let kind = kind(&pieces[closer]);
        while pieces[closer].closes && pieces[closer].left > 0 {
            let bottom = bottoms[kind];
            let found = openers[bottom..].iter().rposition(|opener| fits(&pieces[*opener], &pieces[closer]));
            let Some(found) = found.map(|place| place + bottom) else {
                bottoms[kind] = openers.len();
                break;
            };
            let opener = openers[found];
            let taken = if pieces[opener].left > 1 && pieces[closer].left > 1 { 2 } else { 1 };
            pieces[opener].left -= taken;
            pieces[closer].left -= taken;
            depths[opener + 1] += 1;
            depths[closer] -= 1;
            openers.truncate(if pieces[opener].left > 0 { found + 1 } else { found });
            bottoms = bottoms.map(|bottom| bottom.min(openers.len()));
        }
        if pieces[closer].opens && pieces[closer].left > 0 {
            openers.push(closer);
        }
    }
    depths
}

fn kind(piece: &Piece) -> usize {
    usize::from(piece.mark == Some('_')) * 6 + usize::from(piece.opens) * 3 + piece.count % 3
}

/// CommonMark's rules 9 and 10: of marks that could be either, the counts must not add up to a multiple of three, unless
/// both are.
fn fits(opener: &Piece, closer: &Piece) -> bool {
    let either = opener.closes || closer.opens;
    let threes = (opener.count + closer.count).is_multiple_of(3) && !opener.count.is_multiple_of(3);
    opener.mark == closer.mark && !(either && threes)
}
