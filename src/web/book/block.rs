//! Blocks of a page. Every kind is matched, so that a new one does not build until it is spoken here.

use super::inline::{Taps, runs};
use crate::book::{Block, Run};
use leptos::prelude::*;

/// Blocks in reading order. Facts that follow one another make one list.
pub fn blocks(blocks: &[Block], taps: Taps) -> Vec<AnyView> {
    let is_fact = |block: &Block| matches!(block, Block::Fact { .. });
    let groups = blocks.chunk_by(|one, next| is_fact(one) && is_fact(next));
    groups.map(|group| group_view(group, taps)).collect()
}

fn group_view(group: &[Block], taps: Taps) -> AnyView {
    let Some(first) = group.first() else { return ().into_any() };
    match first {
        Block::Line(line) => view! { <p>{runs(line, taps)}</p> }.into_any(),
        Block::List(points) => {
            let points: Vec<_> = points.iter().map(|point| view! { <li>{runs(point, taps)}</li> }).collect();
            // The role is named because Safari takes a list's away with its bullets.
            view! { <ul class="points" role="list">{points}</ul> }.into_any()
        }
        Block::Fact { .. } => {
            let facts: Vec<_> = group.iter().filter_map(|block| fact(block, taps)).collect();
            view! { <dl class="facts">{facts}</dl> }.into_any()
        }
        Block::Quote { words, said } => quote(words, said),
        Block::CanDo(line) => view! { <p class="can-do">{runs(line, taps)}</p> }.into_any(),
        // On the screen it stands behind the grown-up's tab.
        Block::GrownUp(_) if matches!(taps, Taps::Opens(_)) => ().into_any(),
        Block::GrownUp(line) => view! { <p class="grown-up">{runs(line, taps)}</p> }.into_any(),
    }
}

fn fact(block: &Block, taps: Taps) -> Option<impl IntoView + use<>> {
    let Block::Fact { label, value } = block else { return None };
    Some(view! { <div><dt>{label.clone()}</dt><dd>{runs(value, taps)}</dd></div> })
}

/// Somebody's own words: in marks, as they were said, with no word of them explained.
fn quote(words: &str, said: &[Run]) -> AnyView {
    let said = (!said.is_empty()).then(|| view! { <p class="quote__said">{runs(said, Taps::None)}</p> });
    view! {
        <figure class="quote">
            <blockquote><p>{format!("“{words}”")}</p></blockquote>
            {said}
        </figure>
    }
    .into_any()
}
