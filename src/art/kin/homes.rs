//! Who lives where: the child's home first and largest, then the others in the order they are handed in. Each house is the one
//! that home has in every picture.

use super::faces::{Face, Someone, flower};
use super::ground::tint;
use super::letters::{self, Hang};
use super::sheet::{CREAM, Drawn, Look, Sheet, Spot};
use crate::art::colour::Colour;
use crate::art::pen::Place;
use crate::art::people;
use crate::art::scenes::house;
use crate::art::shape::push;
use crate::geom::Rect;

/// A home and who lives there.
#[derive(Clone, Copy, Debug)]
pub struct Home<'s> {
    /// What settles how its house looks: as in a scene's cue.
    pub key: &'s str,
    /// What it is called.
    pub title: &'s str,
    /// Its paper, by number, as a ground's.
    pub tint: usize,
    /// Who lives there, animals last.
    pub people: &'s [Someone<'s>],
}

const GAP: i32 = 14;

/// How a home is laid out: its house at the right, its people beside it.
struct Shape {
    /// How high the band with the title is.
    band: i32,
    /// How much of the width is the house's, at most.
    house: i32,
    /// How wide the place of each is, how large the window.
    cell: i32,
    radius: i32,
    title: f32,
    name: f32,
}

const FIRST: Shape = Shape { band: 74, house: 250, cell: 116, radius: 47, title: 26.0, name: 18.0 };
const OTHER: Shape = Shape { band: 60, house: 140, cell: 80, radius: 34, title: 20.0, name: 16.0 };

impl Shape {
    fn line(&self) -> i32 {
        2 * self.radius + 50
    }

    /// How much of a width is for people.
    fn room(&self, wide: i32) -> i32 {
        wide - self.house.min(wide * 32 / 100)
    }

    fn columns(&self, wide: i32) -> i32 {
        ((self.room(wide) - 6) / self.cell).max(1)
    }

    fn high(&self, home: &Home<'_>, wide: i32) -> i32 {
        let columns = self.columns(wide);
        let rows = (home.people.len() as i32 + columns - 1) / columns;
        (self.band + rows * self.line() + 12).max(self.band + 110)
    }
}

/// Homes as a picture so wide: about 390 for a phone, where they stand below each other, and from 700 on two beside each other.
/// `child` is the id of the child, who has the white ring.
pub fn homes(homes: &[Home<'_>], child: &str, wide: i32, look: Look) -> Drawn {
    let mut sheet = Sheet::new(look);
    let mut rects: Vec<Rect> = Vec::new();
    let mut y = GAP;
    if let Some((first, others)) = homes.split_first() {
        let full = wide - 2 * GAP;
        rects.push(Rect { x: GAP, y, w: full, h: FIRST.high(first, full) });
        y += FIRST.high(first, full) + GAP;
        let many = if wide >= 700 { 2 } else { 1 };
        for row in others.chunks(many as usize) {
            // One alone in its row has all of it.
            let own = (full - GAP * (row.len() as i32 - 1)) / row.len() as i32;
            let high = row.iter().map(|home| OTHER.high(home, own)).max().unwrap_or(0);
            rects.extend((0..row.len() as i32).map(|place| Rect { x: GAP + place * (own + GAP), y, w: own, h: high }));
            y += high + GAP;
        }
    }
    let view = Rect { x: 0, y: 0, w: wide, h: y };
    sheet.lay(view);
    for (place, (home, rect)) in homes.iter().zip(&rects).enumerate() {
        draw(&mut sheet, home, *rect, if place == 0 { &FIRST } else { &OTHER }, child);
    }
    sheet.done(view)
}

fn draw(sheet: &mut Sheet, home: &Home<'_>, rect: Rect, shape: &Shape, child: &str) {
    let paper = tint(home.tint);
    sheet.plot(rect, home.key, paper);
    let [left, top, wide] = [rect.x, rect.y, rect.w].map(|number| number as f32);
    // The lawn that the house stands on, cut to the plot.
    sheet.pen.begin_clip(&super::ground::outline(rect, home.key));
    let mut hill = String::new();
    let (right, low, room) = (left + wide, rect.bottom() as f32, shape.room(rect.w) as f32);
    let foot = low - (rect.h as f32 * 0.38).min(90.0);
    push(&mut hill, 'M', &[left - 4.0, foot + 22.0]);
    push(&mut hill, 'Q', &[left + wide * 0.3, foot - 6.0, left + wide * 0.6, foot + 4.0]);
    push(&mut hill, 'T', &[right + 4.0, foot - 8.0]);
    push(&mut hill, 'V', &[low + 4.0]);
    push(&mut hill, 'H', &[left - 4.0]);
    hill.push('Z');
    sheet.pen.path(&hill, paper.mix(Colour(0x00b9_c98b), 0.8));
    sheet.pen.end();
    let scale = ((wide - room) / 330.0).min((rect.h - 44) as f32 / 400.0);
    let x = left + room + (wide - room) / 2.0 - 8.0;
    house(&mut sheet.pen, home.key, Place::at(x, foot + 44.0).scaled(scale));
    let grown = (scale * 1.9).min(1.0);
    flower(&mut sheet.pen, (x - 120.0 * scale, foot + 50.0), grown, home.tint);
    flower(&mut sheet.pen, (x + 118.0 * scale, foot + 54.0), grown, home.tint + 1);
    let title = letters::fit(home.title, room - 20.0, 1, shape.title, shape.title * 0.75);
    for (place, line) in title.lines.iter().enumerate() {
        let y = top + 16.0 + title.size * (0.95 + 1.15 * place as f32);
        sheet.write((left + 20.0, y), Hang::Start, title.size, true, line);
    }
    let columns = shape.columns(rect.w);
    // Where a home beside it is higher, its people are in the middle.
    let spare = (rect.h - shape.high(home, rect.w)) / 2;
    for (row, people) in home.people.chunks(columns as usize).enumerate() {
        // One who lives there alone is in the middle, and two are not far apart.
        let step = (room / people.len() as f32).min(shape.cell as f32 * 1.25);
        let begin = left + (room + 8.0 - people.len() as f32 * step) / 2.0;
        let y = top + (shape.band + spare + row as i32 * shape.line() + shape.radius) as f32;
        for (place, own) in people.iter().enumerate() {
            dweller(sheet, own, (begin + (place as f32 + 0.5) * step, y), shape, child, paper);
        }
    }
}

fn dweller(sheet: &mut Sheet, own: &Someone<'_>, (x, y): (f32, f32), shape: &Shape, child: &str, paper: Colour) {
    let radius = shape.radius as f32;
    match own.face {
        _ if own.id == child => sheet.child(own, (x, y), radius + 4.0),
        // An animal stands on the lawn itself.
        Face::Pet(kind, coat) => {
            people::pet(&mut sheet.pen, kind, coat, Place::at(x, y + radius * 0.9).scaled(radius / 86.0));
        }
        _ => sheet.face(own, (x, y), radius, paper.mix(CREAM, 0.6)),
    }
    let name = letters::fit(own.name, shape.cell as f32 - 6.0, 2, shape.name, 14.0);
    sheet.lines((x, y + radius + 5.0), &name, true);
    let [x, y, cell] = [x as i32, y as i32, shape.cell];
    let face = Rect { x: x - shape.radius, y: y - shape.radius, w: 2 * shape.radius, h: 2 * shape.radius };
    let words = Rect { x: x - cell / 2, y: y + shape.radius + 2, w: cell, h: 48 };
    sheet.spots.push(Spot { id: own.id.to_owned(), rect: face.with(words), face, words });
}
