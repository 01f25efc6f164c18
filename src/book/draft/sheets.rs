//! A draft cut into the sheets it fills, each no fuller than its level bears.

use super::Draft;
use crate::audience::Level;
use crate::book::block::{Block, Run, text_of};
use crate::book::picture::Face;
use crate::book::{Page, words_on_a_page};

impl Draft<'_> {
    /// The pages this draft fills: one, or more where the level's pages are small.
    pub(in crate::book) fn into_pages(self) -> Vec<Page> {
        let room = words_on_a_page(self.writer.level());
        let heading_words = text_of(&self.heading).split_whitespace().count();
        let mut sheets: Vec<Vec<Block>> = Vec::new();
        let mut used = usize::MAX;
        let mut parts = halved(self.blocks, room.saturating_sub(heading_words)).into_iter();
        while let Some((words, block)) = parts.next() {
            // A heading stands on one sheet with what it stands over.
            let below = parts.as_slice().first().filter(|_| matches!(block, Block::Heading(_)));
            if used.saturating_add(words + below.map_or(0, |(words, _)| *words)) > room || sheets.is_empty() {
                sheets.push(Vec::new());
                used = heading_words;
            }
            used += words;
            if let Some(sheet) = sheets.last_mut() {
                sheet.push(block);
            }
        }
        keep_company(&mut sheets);
        let (id, heading, mut why, from, status) = (self.id, self.heading, self.why, self.from, self.status);
        let (picture, mut faces) = (self.picture, self.faces);
        let (is_one, is_young) = (sheets.len() == 1, self.writer.level() < Level::From12);
        // For the youngest, those who are in the picture are not shown again beside it.
        if let (Level::Under5, Some(own)) = (self.writer.level(), &picture) {
            faces.retain(|face| own.sitters.iter().all(|sitter| sitter.id != face.id));
        }
        let mut photos = self.photos.into_iter();
        let page = |(place, blocks): (usize, Vec<Block>)| {
            let mut picture = picture.clone().filter(|_| is_young || place == 0);
            if let Some(own) = &mut picture {
                own.photo = photos.next();
            }
            let mut page = Page {
                id: if place == 0 { id.clone() } else { format!("{id}/{}", place + 1) },
                picture,
                faces: std::mem::take(&mut faces),
                heading: heading.clone(),
                blocks,
                status,
                why: std::mem::take(&mut why),
                terms: Vec::new(),
                from: Vec::new(),
            };
            if is_one {
                page.from.clone_from(&from)
            } else {
                own_facts(&mut page, &from)
            }
            page
        };
        let mut pages: Vec<Page> = sheets.into_iter().enumerate().map(page).collect();
        if let Some(last) = pages.last_mut() {
            last.faces.extend(photos.map(|photo| Face::of_photo(&id, photo)));
        }
        pages
    }
}

/// A last sheet on which nothing would stand but what the reader can do takes the block before it along.
fn keep_company(sheets: &mut [Vec<Block>]) {
    if let [.., before, last] = sheets
        && last.iter().all(|block| matches!(block, Block::CanDo(_)))
        && before.len() > 1
        && !matches!(before[before.len() - 2], Block::Heading(_))
        && let Some(block) = before.pop()
    {
        last.insert(0, block);
    }
}

/// Leaves a sheet the facts that it tells: a list of all of them on each of many sheets would outgrow the plan.
fn own_facts(page: &mut Page, all: &[String]) {
    let mut places = vec![None; all.len()];
    let in_blocks = page.blocks.iter_mut().chain(&mut page.why).flat_map(Block::runs_mut);
    for run in in_blocks.chain([&mut page.heading]).flatten() {
        if let Some(fact) = &mut run.from {
            *fact = *places[*fact].get_or_insert_with(|| {
                page.from.push(all[*fact].clone());
                page.from.len() - 1
            });
        }
    }
}

/// Blocks, each with its count of words. One too large for a page is in parts that fit: lists by their points, paragraphs by
/// their sentences.
fn halved(blocks: Vec<Block>, room: usize) -> Vec<(usize, Block)> {
    let mut parts = Vec::with_capacity(blocks.len());
    for block in blocks {
        let words = block.word_count();
        match block {
            Block::List(points) if words > room => {
                for point in points {
                    halve_line(point, room, &mut parts, |runs| Block::List(vec![runs]));
                }
            }
            Block::Line(runs) if words > room => halve_line(runs, room, &mut parts, Block::Line),
            block => parts.push((words, block)),
        }
    }
    parts
}

fn halve_line(runs: Vec<Run>, room: usize, done: &mut Vec<(usize, Block)>, make: fn(Vec<Run>) -> Block) {
    let mut parts: Vec<Vec<Run>> = vec![Vec::new()];
    let mut used = 0;
    for sentence in sentences(runs) {
        let words = text_of(&sentence).split_whitespace().count();
        if used > 0 && used + words > room {
            parts.push(Vec::new());
            used = 0;
        }
        used += words;
        if let Some(part) = parts.last_mut() {
            part.extend(sentence);
        }
    }
    for mut part in parts {
        if let Some(first) = part.first_mut() {
            first.text = first.text.trim_start().to_owned();
            let part = make(part);
            done.push((part.word_count(), part));
        }
    }
}

/// Runs cut after each sentence. The space between two stays at the start of the second.
fn sentences(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut sentences: Vec<Vec<Run>> = vec![Vec::new()];
    for run in runs {
        // Never a clone of the run: its text may be a thousand sentences long.
        let part = |text: &str| Run { text: text.to_owned(), style: run.style, mark: run.mark.clone(), from: run.from };
        let mut rest = run.text.as_str();
        while let Some(place) = [". ", "? "].iter().filter_map(|stop| rest.find(stop)).min() {
            let (sentence, after) = rest.split_at(place + 1);
            if let Some(last) = sentences.last_mut() {
                last.push(part(sentence));
            }
            sentences.push(Vec::new());
            rest = after;
        }
        if let Some(last) = sentences.last_mut().filter(|_| !rest.is_empty()) {
            last.push(part(rest));
        }
    }
    sentences.retain(|sentence| !text_of(sentence).trim().is_empty());
    sentences
}
