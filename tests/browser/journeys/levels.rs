//! A book at all of its levels, as its reader asks for them.

use crate::book::{Example, pages};
use crate::screens::page;
use crate::visit::{Control, Visit};
use kithbook::audience::{Level, Reader};

/// From a child's own level down to the simplest, and then up to the fullest, with something done at each on the way up.
pub async fn each(visit: &Visit, example: &Example, mut look: impl AsyncFnMut(Level)) {
    let mut here = example.own_level();
    while let Some(simpler) = here.simpler() {
        change(visit, example, here, &page::simpler(&example.words(here)), simpler).await;
        here = simpler;
    }
    loop {
        look(here).await;
        let Some(fuller) = here.fuller() else { break };
        change(visit, example, here, &page::fuller(&example.words(here)), fuller).await;
        here = fuller;
    }
}

/// To the next fuller level, from the first page after the cover.
pub async fn fuller(visit: &Visit, example: &Example, here: Level) {
    let to = here.fuller().expect("there is more to tell");
    change(visit, example, here, &page::fuller(&example.words(here)), to).await;
}

/// To another level, from the first page after the cover.
async fn change(visit: &Visit, example: &Example, level: Level, button: &Control, to: Level) {
    let first = |level| pages(&example.book(Reader::Child, level), &example.words(level)).swap_remove(1);
    page::go(visit, &first(level)).await;
    page::change(visit, level, &example.words(level), button).await;
    page::says(visit, &first(to)).await;
}
