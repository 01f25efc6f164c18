//! A worker's passage: Markdown held to paragraphs, lists and emphasis, read into our own blocks. There is no path by
//! which plan text becomes markup: what is not one of these is shown as it was typed.
//!
//! `pulldown-cmark` reads all of CommonMark and weighs 54 KB on a first visit that may weigh 200, most of it tables of
//! HTML entities and of Unicode case that no plan needs. So it reads the pack when that is built, is the judge in the
//! tests below, and is not sent to a child.

use super::emphasis::runs;
use super::{Block, Run, Style};

/// The blocks of a text. `from` is the fact the text came from.
pub fn blocks(text: &str, from: Option<usize>) -> Vec<Block> {
    let parts = parts(text).into_iter();
    parts
        .map(|part| match part {
            Part::Paragraph(words) => Block::Line(runs(&words, from)),
            Part::List(_, points) => Block::List(points.iter().map(|words| runs(words, from)).collect()),
        })
        .collect()
}

enum Part {
    Paragraph(String),
    /// The mark its points have, and the points.
    List(char, Vec<String>),
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut after_gap = true;
    for line in text.lines() {
        let words = line.trim();
        if words.is_empty() {
            after_gap = true;
            continue;
        }
        let in_paragraph = !after_gap && matches!(parts.last(), Some(Part::Paragraph(_)));
        match (point(words, in_paragraph), parts.last_mut()) {
            (Some((mark, words)), Some(Part::List(own, points))) if *own == mark => points.push(words.to_owned()),
            (Some((mark, words)), _) => parts.push(Part::List(mark, vec![words.to_owned()])),
            (None, Some(Part::Paragraph(before))) if !after_gap => go_on(before, words),
            (None, Some(Part::List(_, points))) if !after_gap || line.starts_with("  ") => {
                if let Some(before) = points.last_mut() {
                    go_on(before, words);
                }
            }
            (None, _) => parts.push(Part::Paragraph(words.to_owned())),
        }
        after_gap = false;
    }
    parts
}

fn go_on(before: &mut String, words: &str) {
    before.push(' ');
    before.push_str(words);
}

/// A line that is a point: the mark of its list, and its words. A number that goes on from a paragraph is a point only if
/// it is 1, or else a year at the start of a line would begin a list.
fn point(line: &str, in_paragraph: bool) -> Option<(char, &str)> {
    let (mark, words) = line.split_once(' ')?;
    let kind = match mark {
        "-" | "*" | "+" => mark.chars().next()?,
        _ => {
            let number = mark.strip_suffix(['.', ')'])?;
            let counts = (1..=9).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
            (counts && (!in_paragraph || number == "1")).then(|| mark.chars().next_back())??
        }
    };
    Some((kind, words.trim_start())).filter(|(_, words)| !words.is_empty())
}

/// The blocks of a pressed passage (its form is described in `content/pack.rs`).
pub fn pressed(passage: &str) -> Vec<Block> {
    let parts = passage.split('\u{B}').filter(|part| !part.is_empty());
    parts
        .map(|part| match part.strip_prefix('\u{E}') {
            Some(points) => Block::List(points.split('\u{E}').map(emphasised).collect()),
            None => Block::Line(emphasised(part)),
        })
        .collect()
}

fn emphasised(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    for (place, part) in text.split(['\u{F}', '\u{10}']).enumerate().filter(|(_, part)| !part.is_empty()) {
        let style = if place % 2 == 1 { Style::Strong } else { Style::Plain };
        runs.push(Run { style, ..Run::plain(part) });
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::text_of;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    /// What `pulldown-cmark` makes of a text: a line a paragraph or point, `•` before a point, `{}` around emphasis.
    fn judged(text: &str) -> Vec<String> {
        let (mut lines, mut line, mut depth) = (Vec::new(), String::new(), 0);
        for event in Parser::new_ext(text, Options::empty()) {
            match event {
                Event::Text(words) => {
                    line.push_str(&if depth > 0 { format!("{{{words}}}") } else { words.to_string() })
                }
                Event::SoftBreak | Event::HardBreak => line.push_str(if depth > 0 { "{ }" } else { " " }),
                Event::Start(Tag::Strong | Tag::Emphasis) => depth += 1,
                Event::End(TagEnd::Strong | TagEnd::Emphasis) => depth -= 1,
                Event::Start(Tag::Item) => line.push('•'),
                Event::End(TagEnd::Paragraph | TagEnd::Item) if !line.is_empty() => {
                    lines.push(std::mem::take(&mut line).replace("}{", ""));
                }
                _ => {}
            }
        }
        lines
    }

    fn ours(text: &str) -> Vec<String> {
        let marked = |runs: &[Run]| {
            let mark = |run: &Run| match run.style {
                Style::Strong => format!("{{{}}}", run.text),
                Style::Plain => run.text.clone(),
            };
            runs.iter().map(mark).collect::<String>()
        };
        let lines = |block: Block| match block {
            Block::Line(runs) => vec![marked(&runs)],
            Block::List(points) => points.iter().map(|runs| format!("•{}", marked(runs))).collect(),
            other => panic!("{other:?} from Markdown"),
        };
        blocks(text, None).into_iter().flat_map(lines).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn emphasis_is_what_commonmark_says(text in "x[ab*_ .(\\\\é]{0,20}x") {
            prop_assert_eq!(ours(&text), judged(&text));
        }

        #[test]
        fn paragraphs_and_lists_are_what_commonmark_says(
            parts in prop::collection::vec(("[a-c]{1,4}( [a-c*]{1,3}c){0,2}", 0..5usize), 1..8),
        ) {
            let before = ["", "\n", "- ", "1. ", "\n- "];
            let text: String = parts.iter().map(|(words, kind)| format!("{}{words}\n", before[*kind])).collect();
            prop_assert_eq!(ours(&text), judged(&text));
        }
    }

    #[test]
    fn what_is_not_a_paragraph_a_list_or_emphasis_is_shown_as_it_was_typed() {
        for text in
            ["<script>alert(1)</script>", "# Heading", "[words](https://example.org)", "2 * 3 * 4", "&amp;", "`x`"]
        {
            let blocks = blocks(text, None);
            let [Block::Line(runs)] = blocks.as_slice() else { panic!("{text}: {blocks:?}") };
            assert_eq!(text_of(runs), text);
        }
    }

    #[test]
    #[allow(clippy::disallowed_methods, reason = "a hang shows only in time")]
    fn a_long_text_of_marks_alone_takes_no_time() {
        let started = std::time::Instant::now();
        for marks in ["*a ", "a* ", "a*b_", "_*", "**a*"] {
            blocks(&marks.repeat(100_000), None);
        }
        assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
    }
}
