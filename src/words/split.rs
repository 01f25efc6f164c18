//! A text as sentences and words, with a child's own quoted words left out.

use std::ops::Range;

/// One word outside quotation marks.
#[derive(Clone, Debug)]
pub(super) struct Word<'t> {
    /// As written.
    pub text: &'t str,
    /// In small letters, with a straight apostrophe.
    pub lower: String,
    /// Bytes in the source.
    pub span: Range<usize>,
    /// Punctuation that ends a phrase (a comma, a colon, a bracket, a dash) comes before the next word.
    pub pause_after: bool,
}

impl Word<'_> {
    /// True for figures, times and dates: `12`, `10am`, `9.30`.
    pub fn is_number(&self) -> bool {
        self.text.starts_with(|first: char| first.is_ascii_digit())
    }

    /// True for a word with a capital first letter that is not all capitals.
    pub fn is_capitalised(&self) -> bool {
        self.text.starts_with(char::is_uppercase) && self.text.contains(char::is_lowercase)
    }
}

/// One sentence: its bytes in the source and its words.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    pub span: Range<usize>,
    /// Places in [`Text::words`]. Never empty.
    pub words: Range<usize>,
}

/// A text taken apart.
#[derive(Clone, Debug)]
pub(super) struct Text<'t> {
    pub source: &'t str,
    pub words: Vec<Word<'t>>,
    pub sentences: Vec<Sentence>,
    /// What stands inside double quotation marks, marks included. Never judged.
    pub quoted: Vec<Range<usize>>,
}

impl<'t> Text<'t> {
    /// Takes a text apart. A line is at least one sentence; a full stop, question or exclamation mark, or ellipsis ends
    /// one too, unless a small letter follows or the word before is a title or an initial.
    pub fn split(source: &'t str) -> Text<'t> {
        let mut text = Text { source, words: Vec::new(), sentences: Vec::new(), quoted: quotations(source) };
        let mut start = 0;
        let mut first_word = 0;
        let mut at = 0;
        while at < source.len() {
            if let Some(quote) = text.quote_at(at) {
                let said = source[quote.clone()].trim_end_matches(['”', '"']);
                at = quote.end;
                if said.ends_with(['.', '!', '?', '…']) && starts_afresh(&source[at..]) {
                    text.end_sentence(&mut start, &mut first_word, at);
                }
                continue;
            }
            let rest = &source[at..];
            let word = word_length(rest, text.next_quote(at) - at);
            if word > 0 {
                text.push_word(at..at + word);
                at += word;
                continue;
            }
            let mark = rest.chars().next().unwrap_or('\n');
            at += mark.len_utf8();
            match mark {
                '\n' => text.end_sentence(&mut start, &mut first_word, at),
                '.' | '!' | '?' | '…'
                    if starts_afresh(&source[at..]) && !(mark == '.' && text.after_abbreviation(at)) =>
                {
                    text.end_sentence(&mut start, &mut first_word, at);
                }
                ',' | ';' | ':' | '(' | ')' | '–' | '—' => text.pause(first_word),
                _ => {}
            }
        }
        text.end_sentence(&mut start, &mut first_word, source.len());
        text
    }

    /// The words of one sentence.
    pub fn words_of(&self, sentence: &Sentence) -> &[Word<'t>] {
        &self.words[sentence.words.clone()]
    }

    /// True where a byte stands inside quotation marks.
    pub fn is_quoted(&self, at: usize) -> bool {
        self.quote_around(at).is_some()
    }

    fn quote_around(&self, at: usize) -> Option<&Range<usize>> {
        let after = self.quoted.partition_point(|quote| quote.end <= at);
        self.quoted.get(after).filter(|quote| quote.contains(&at))
    }

    fn quote_at(&self, at: usize) -> Option<Range<usize>> {
        self.quote_around(at).cloned()
    }

    fn next_quote(&self, at: usize) -> usize {
        let after = self.quoted.partition_point(|quote| quote.start < at);
        self.quoted.get(after).map_or(self.source.len(), |quote| quote.start)
    }

    fn push_word(&mut self, span: Range<usize>) {
        let text = &self.source[span.clone()];
        let lower = text.to_lowercase().replace('’', "'");
        self.words.push(Word { text, lower, span, pause_after: false });
    }

    fn pause(&mut self, first_word: usize) {
        if self.words.len() > first_word
            && let Some(last) = self.words.last_mut()
        {
            last.pause_after = true;
        }
    }

    fn end_sentence(&mut self, start: &mut usize, first_word: &mut usize, end: usize) {
        if self.words.len() > *first_word {
            let raw = &self.source[*start..end];
            let from = *start + (raw.len() - raw.trim_start().len());
            let span = from..from + raw.trim().len();
            self.sentences.push(Sentence { span, words: *first_word..self.words.len() });
        }
        *start = end;
        *first_word = self.words.len();
    }

    fn after_abbreviation(&self, stop: usize) -> bool {
        self.words.last().is_some_and(|word| {
            let touches = word.span.end + 1 == stop;
            let initial = word.text != "I" && word.text.len() == 1 && word.text.starts_with(char::is_uppercase);
            touches && (initial || ["mr", "mrs", "ms", "dr", "st"].contains(&word.lower.as_str()))
        })
    }
}

/// What stands between double quotation marks. An opening mark that is never closed in its paragraph opens nothing: a
/// slip of the keyboard must not silence the rest of the text.
fn quotations(source: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = source[at..].find(['“', '"']) {
        let open = at + offset;
        let (mark, closing) = if source[open..].starts_with('“') { ('“', '”') } else { ('"', '"') };
        let inside = open + mark.len_utf8();
        let paragraph = source[inside..].find("\n\n").map_or(source.len(), |gap| inside + gap);
        at = match source[inside..paragraph].find(closing) {
            Some(length) => {
                let end = inside + length + closing.len_utf8();
                found.push(open..end);
                end
            }
            None => inside,
        };
    }
    found
}

/// Bytes of the word that starts here, or nought. Apostrophes and hyphens belong to a word when letters stand on both
/// sides of them; points, colons and commas when figures do.
fn word_length(rest: &str, limit: usize) -> usize {
    let mut length = 0;
    let mut before = ' ';
    let mut letters = rest[..limit.min(rest.len())].chars().peekable();
    while let Some(letter) = letters.next() {
        let after = letters.peek().copied().unwrap_or(' ');
        let joins = match letter {
            '\'' | '’' | '-' | '\u{2011}' => before.is_alphanumeric() && after.is_alphanumeric(),
            '.' | ':' | ',' => before.is_ascii_digit() && after.is_ascii_digit(),
            _ => letter.is_alphanumeric(),
        };
        if !joins {
            break;
        }
        length += letter.len_utf8();
        before = letter;
    }
    length
}

/// True when what follows an end mark can start a sentence: a space or the end, then no small letter.
fn starts_afresh(after: &str) -> bool {
    let after = after.trim_start_matches([')', ']', '\'', '’', '*', '_', '.', '!', '?', '”', '"']);
    let next = after.trim_start();
    after.len() > next.len() && !next.starts_with(char::is_lowercase) || next.is_empty()
}
