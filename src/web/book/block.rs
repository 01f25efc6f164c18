//! Blocks of a page. Every kind is matched, so that a new one does not build until it is spoken here.

use super::inline::{Taps, runs};
use super::status;
use crate::book::{Block, Run, Sign};
use crate::web::ui::Drawn;
use leptos::prelude::*;

/// Blocks in reading order. Facts, and entries, that follow one another make one list.
pub fn blocks(blocks: &[Block], taps: Taps) -> Vec<AnyView> {
    let list = |block: &Block| match block {
        Block::Fact { .. } => 1,
        Block::Entry { .. } => 2,
        _ => 0,
    };
    let groups = blocks.chunk_by(|one, next| list(one) > 0 && list(one) == list(next));
    groups.map(|group| group_view(group, taps)).collect()
}

fn group_view(group: &[Block], taps: Taps) -> AnyView {
    let Some(first) = group.first() else { return ().into_any() };
    match first {
        Block::Line(line) => view! { <p>{runs(line, taps)}</p> }.drawn(),
        Block::Heading(line) => view! { <h2>{runs(line, taps)}</h2> }.drawn(),
        Block::List(points) => {
            let points: Vec<_> = points.iter().map(|point| view! { <li>{runs(point, taps)}</li> }.drawn()).collect();
            // The role is named because Safari takes a list's away with its bullets.
            view! { <ul class="points" role="list">{points}</ul> }.drawn()
        }
        Block::Fact { .. } => {
            let facts: Vec<_> = group.iter().filter_map(|block| fact(block, taps)).collect();
            view! { <dl class="facts">{facts}</dl> }.drawn()
        }
        Block::Entry { .. } => {
            let entries: Vec<_> = group.iter().filter_map(|block| entry(block, taps)).collect();
            view! { <div class="entries" role="list">{entries}</div> }.drawn()
        }
        Block::Quote { words, said } => quote(words, said),
        Block::CanDo(line) => view! { <p class="can-do">{runs(line, taps)}</p> }.drawn(),
        // On the screen it stands behind the grown-up's tab.
        Block::GrownUp(_) if matches!(taps, Taps::Opens(_)) => ().into_any(),
        Block::GrownUp(line) => view! { <p class="grown-up">{runs(line, taps)}</p> }.drawn(),
    }
}

fn fact(block: &Block, taps: Taps) -> Option<AnyView> {
    let Block::Fact { label, value } = block else { return None };
    Some(view! { <div><dt>{label.clone()}</dt><dd>{runs(value, taps)}</dd></div> }.drawn())
}

fn entry(block: &Block, taps: Taps) -> Option<AnyView> {
    let Block::Entry { head, sign, words, about } = block else { return None };
    let sure = if let Sign::Sure(sure) = sign { Some(status(sure.word())) } else { None };
    let head =
        (sure.is_none() && !head.is_empty()).then(|| view! { <p class="entry__head">{head.clone()}</p> }.drawn());
    let about = (!about.is_empty()).then(|| view! { <p class="entry__about">{runs(about, taps)}</p> }.drawn());
    Some(
        view! { <div class=format!("entry entry--{}", sign.word()) role="listitem">{head}<p class="entry__words">{runs(words, taps)}</p>{sure}{about}</div> }.drawn(),
    )
}

/// Somebody's own words: in marks, as they were said, with no word of them explained.
fn quote(words: &str, said: &[Run]) -> AnyView {
    let said = (!said.is_empty()).then(|| view! { <p class="quote__said">{runs(said, Taps::None)}</p> }.drawn());
    view! {
        <figure class="quote">
            <blockquote><p>{format!("“{words}”")}</p></blockquote>
            {said}
        </figure>
    }
    .drawn()
}
