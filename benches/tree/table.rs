//! The figures as tables.

use super::figures::Figures;
use super::{Block, Outcome};
use std::fmt::Write;
use std::path::Path;

const BEGIN: &str = "<!-- made by the bench -->";
const END: &str = "<!-- end -->";

/// `10 000` for ten thousand.
pub fn thousands(number: usize) -> String {
    if number < 1_000 { number.to_string() } else { format!("{} {:03}", thousands(number / 1_000), number % 1_000) }
}

#[allow(clippy::cast_precision_loss, reason = "these are to be read")]
pub fn block(block: &Block) -> String {
    let pooled = if block.families == 1 { String::new() } else { format!(", {} families together", block.families) };
    let mut text = format!("### {}{pooled}\n\n", block.name);
    text.push_str(
        "| | drawn | crossings | of lines | couples apart | with anyone between | length | area | broken rules | \
         through strangers | shared ink | homes that stand alone | ms |\n",
    );
    text.push_str("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for Outcome { tool, sums } in &block.outcomes {
        match sums {
            Err(why) => writeln!(text, "| {tool} | {why} | | | | | | | | | | | |").unwrap(),
            Ok((of, ms)) => writeln!(
                text,
                "| {tool} | {} of {} | {} | {} | {} of {} | {} | {:.0} | {:.0} | {} | {} | {} | {} of {} | {} |",
                of.drawn,
                of.people,
                of.crossings,
                of.line_crossings,
                of.apart,
                of.couples,
                of.not_adjacent,
                of.length,
                of.area,
                of.faults,
                of.strangers,
                of.shared,
                of.homes - of.marked + of.unsheltered,
                of.homes,
                time(*ms),
            )
            .unwrap(),
        }
    }
    text
}

fn time(ms: f64) -> String {
    if ms < 10.0 { format!("{ms:.2}") } else { format!("{ms:.0}") }
}

/// Ours as a part of dot's.
#[allow(clippy::cast_precision_loss, reason = "these are to be read")]
pub fn ratios(blocks: &[Block]) -> String {
    let mut text = "### Ours as a part of dot's\n\n".to_owned();
    text.push_str(
        "| | crossings | couples apart | length | area | time |\n| --- | ---: | ---: | ---: | ---: | ---: |\n",
    );
    let of = |block: &Block, tool: &str| -> Option<(Figures, f64)> {
        block.outcomes.iter().find(|outcome| outcome.tool == tool)?.sums.as_ref().ok().copied()
    };
    let part = |one: f64, other: f64| match (one, other) {
        (0.0, 0.0) => "both none".to_owned(),
        (0.0, _) => "none".to_owned(),
        (one, 0.0) => format!("{one} to none"),
        (one, other) => format!("{:.2}×", one / other),
    };
    for block in blocks {
        let Some((ours, our_time)) = of(block, "kithbook") else { continue };
        let Some((dots, dots_time)) = of(block, "dot") else {
            writeln!(text, "| {} | dot has no picture | | | | |", block.name).unwrap();
            continue;
        };
        writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} |",
            block.name,
            part(ours.crossings as f64, dots.crossings as f64),
            part(ours.apart as f64, dots.apart as f64),
            part(ours.length, dots.length),
            part(ours.area, dots.area),
            part(our_time, dots_time),
        )
        .unwrap();
    }
    text
}

/// Puts the tables between the marks of the page.
pub fn write(page: &Path, blocks: &[Block]) {
    let old = std::fs::read_to_string(page).unwrap();
    let (before, rest) = old.split_once(BEGIN).expect("the page has its marks");
    let (_, after) = rest.split_once(END).expect("the page has its marks");
    let tables: Vec<String> = blocks.iter().map(block).collect();
    let text = format!("{before}{BEGIN}\n\n{}\n{}\n{END}{after}", ratios(blocks), tables.join("\n"));
    std::fs::write(page, text).unwrap();
}
