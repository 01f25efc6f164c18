//! Apostrophes as they are printed. A keyboard has a straight one, and plans are typed; the pack's own are printed ones
//! already (`content/press.rs`). Somebody's own words stay as they came.

use super::{Block, Chapter, Page, Run};

/// Prints those of a chapter: its title, and all that its pages say or show.
pub fn print(chapter: &mut Chapter) {
    in_text(&mut chapter.title);
    for page in &mut chapter.pages {
        in_page(page);
    }
}

fn in_page(page: &mut Page) {
    in_runs(&mut page.heading);
    for block in page.blocks.iter_mut().chain(&mut page.why) {
        match block {
            Block::Fact { label: own, .. } | Block::Entry { head: own, .. } => in_text(own),
            _ => {}
        }
        for runs in block.runs_mut() {
            in_runs(runs);
        }
    }
    for face in &mut page.faces {
        in_text(&mut face.name);
    }
    if let Some(picture) = &mut page.picture {
        in_text(&mut picture.alt);
    }
}

/// Prints those of a line, which may be cut anywhere.
pub fn in_runs(runs: &mut [Run]) {
    let mut before = ' ';
    for run in runs {
        before = in_text_after(before, &mut run.text);
    }
}

/// Prints those of a text.
pub fn in_text(text: &mut String) {
    in_text_after(' ', text);
}

/// Prints those of a text that comes after a letter, and gives its last letter. One before a word opens a quotation.
fn in_text_after(mut before: char, text: &mut String) -> char {
    if !text.contains('\'') {
        return text.chars().next_back().unwrap_or(before);
    }
    let mut printed = String::with_capacity(text.len() + 2);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        before = match letter {
            '\'' if before.is_alphanumeric() => '’',
            '\'' if letters.peek().is_some_and(|next| next.is_alphanumeric()) => '‘',
            _ => letter,
        };
        printed.push(before);
    }
    *text = printed;
    before
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::text_of;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        /// Wherever a line is cut between two letters, its apostrophes are those that another program prints.
        #[test]
        fn apostrophes_are_printed_as_they_are_elsewhere(text in "([a-cé]{1,3}'?[a-c]{0,2} ){1,6}x", cut in 0..24usize) {
            let judged: String = Parser::new_ext(&text, Options::ENABLE_SMART_PUNCTUATION)
                .filter_map(|event| if let Event::Text(words) = event { Some(words.into_string()) } else { None })
                .collect();
            let place = text.char_indices().map(|(place, _)| place).nth(cut).unwrap_or(text.len());
            let cut = if text[..place].ends_with('\'') { place - 1 } else { place };
            let (one, other) = text.split_at(cut);
            let mut runs = [Run::plain(one), Run::plain(other)];
            in_runs(&mut runs);
            prop_assert_eq!(text_of(&runs), judged);
        }
    }

    #[test]
    fn what_somebody_said_stays_as_it_was_typed() {
        let mut page = Page {
            id: String::new(),
            picture: None,
            faces: Vec::new(),
            heading: vec![Run::plain("It's 'so' '")],
            blocks: vec![
                Block::Quote { words: "i don't no".to_owned(), said: vec![Run::plain("Mia's words")] },
                Block::Fact { label: "Nan's".to_owned(), value: vec![Run::plain("a'b")] },
            ],
            status: None,
            why: vec![Block::List(vec![vec![Run::plain("it's")]])],
            terms: Vec::new(),
            from: Vec::new(),
        };
        in_page(&mut page);
        assert_eq!(text_of(&page.heading), "It’s ‘so’ '");
        assert_eq!(page.blocks[0].lines(), ["“i don't no”", "Mia’s words"]);
        assert_eq!(page.blocks[1].lines(), ["Nan’s: a’b"]);
        assert_eq!(page.why[0].lines(), ["it’s"]);
    }
}
