//! Who decides: now, and if the judge says yes to the plan. Who sits on one sheet of paper decides together.

use super::faces::{Face, Someone};
use super::ground::outline;
use super::letters::{self, Fitted, Hang};
use super::sheet::{CREAM, Drawn, Look, Sheet, Spot};
use crate::art::colour::Colour;
use crate::geom::Rect;

/// A person or the council, who decides something.
#[derive(Clone, Copy, Debug)]
pub struct Seat<'s> {
    /// Who.
    pub who: Someone<'s>,
    /// They may decide without the others on the sheet: drawn larger.
    pub leads: bool,
}

/// One kind of thing to be decided, and by whom.
#[derive(Clone, Copy, Debug)]
pub struct Row<'s> {
    /// What: "Big things", "Every day".
    pub heading: &'s str,
    /// Who.
    pub seats: &'s [Seat<'s>],
    /// How: "They decide together."
    pub note: &'s str,
}

/// How it is at one time.
#[derive(Clone, Copy, Debug)]
pub struct Panel<'s> {
    /// When: "Now", "If the judge says yes".
    pub title: &'s str,
    /// What is decided, and by whom.
    pub rows: &'s [Row<'s>],
    /// It is a plan, and nobody has decided it yet.
    pub is_plan: bool,
}

const GAP: i32 = 16;
const CELL: i32 = 104;
const SEATS: i32 = 96;

/// The words of a row, fitted.
struct Words {
    heading: Fitted,
    note: Fitted,
    /// Each seat's name and the word under it.
    seats: Vec<(Fitted, Fitted)>,
    columns: i32,
    /// How much room the words under seats take.
    under: i32,
    high: i32,
}

fn high(fitted: &Fitted) -> f32 {
    fitted.lines.len() as f32 * fitted.size * 1.2
}

fn words(row: &Row<'_>, wide: i32) -> Words {
    let heading = letters::fit(row.heading, wide as f32, 3, 19.0, 16.0);
    let note = letters::fit(row.note, wide as f32, 4, 17.0, 15.0);
    let name = |seat: &Seat<'_>| {
        let one = letters::fit(seat.who.name, CELL as f32 - 6.0, 1, 17.0, 14.5);
        let name =
            if one.lines.len() > 1 { letters::fit(seat.who.name, CELL as f32 - 6.0, 2, 16.0, 14.0) } else { one };
        (name, letters::fit(seat.who.word, CELL as f32 - 6.0, 2, 16.0, 14.0))
    };
    let seats: Vec<(Fitted, Fitted)> = row.seats.iter().map(name).collect();
    let columns = (wide / CELL).max(1).min(row.seats.len().max(1) as i32);
    let lines = (row.seats.len() as i32 + columns - 1) / columns;
    let under = seats.iter().map(|(name, word)| (high(name) + high(word)) as i32).max().unwrap_or(0) + 10;
    let high = (high(&heading) + high(&note)) as i32 + lines * (SEATS + under) + 44;
    Words { heading, note, seats, columns, under, high }
}

/// The panels as a picture so wide: below each other on a phone, side by side from 700 on.
pub fn decides(panels: &[Panel<'_>], wide: i32, look: Look) -> Drawn {
    let mut sheet = Sheet::new(look);
    let columns = if wide >= 700 { panels.len().clamp(1, 2) as i32 } else { 1 };
    let own = (wide - GAP * (columns + 1) - 18 * (columns - 1)) / columns;
    let mut rects: Vec<Rect> = Vec::new();
    let mut y = GAP;
    for row in panels.chunks(columns as usize) {
        let high = row
            .iter()
            .map(|panel| 62 + panel.rows.iter().map(|row| words(row, own - 40).high + 10).sum::<i32>() + 10)
            .max()
            .unwrap_or(0);
        rects.extend((0..row.len() as i32).map(|place| Rect { x: GAP + place * (own + GAP + 18), y, w: own, h: high }));
        y += high + GAP + 18;
    }
    let view = Rect { x: 0, y: 0, w: wide, h: y - 18 };
    sheet.lay(view);
    for (panel, rect) in panels.iter().zip(&rects) {
        draw(&mut sheet, panel, *rect);
    }
    for pair in rects.windows(2) {
        arrow(&mut sheet, pair[0], pair[1]);
    }
    sheet.done(view)
}

fn draw(sheet: &mut Sheet, panel: &Panel<'_>, rect: Rect) {
    let paper = Colour(if panel.is_plan { 0x00cf_e4e6 } else { 0x00d8_e6d2 });
    sheet.plot(rect, panel.title, paper);
    if panel.is_plan {
        // Stitches round it: it is put together, and not yet sewn.
        let inner = Rect { x: rect.x + 8, y: rect.y + 8, w: rect.w - 16, h: rect.h - 16 };
        sheet.pen.stroke(&outline(inner, panel.title), Colour(0x002d_5f68), 2.6, " stroke-dasharray=\"9 8\"");
    }
    let (left, inner) = ((rect.x + 20) as f32, rect.w - 40);
    let title = letters::fit(panel.title, inner as f32, 1, 24.0, 14.0);
    for line in &title.lines {
        sheet.write((left, (rect.y + 42) as f32), Hang::Start, title.size, true, line);
    }
    let mut y = rect.y + 62;
    for row in panel.rows {
        let own = words(row, inner);
        let slip = Rect { x: rect.x + 14, y, w: rect.w - 28, h: own.high };
        sheet.plot(slip, row.heading, paper.mix(CREAM, 0.72));
        let mut line = (y + 14) as f32;
        for words in &own.heading.lines {
            sheet.write((left + 4.0, line + own.heading.size), Hang::Start, own.heading.size, true, words);
            line += own.heading.size * 1.2;
        }
        line += 8.0;
        let all: Vec<(&Seat<'_>, &(Fitted, Fitted))> = row.seats.iter().zip(&own.seats).collect();
        for seats in all.chunks(own.columns as usize) {
            let begin = (slip.x + slip.w / 2) as f32 - seats.len() as f32 * CELL as f32 / 2.0;
            for (place, (seat, words)) in seats.iter().enumerate() {
                sit(sheet, seat, words, (begin + (place as f32 + 0.5) * CELL as f32, line), (paper, own.under));
            }
            line += (SEATS + own.under) as f32;
        }
        for words in &own.note.lines {
            sheet.write((left + 4.0, line + own.note.size), Hang::Start, own.note.size, false, words);
            line += own.note.size * 1.2;
        }
        y += own.high + 10;
    }
}

fn sit(
    sheet: &mut Sheet,
    seat: &Seat<'_>,
    words: &(Fitted, Fitted),
    (x, y): (f32, f32),
    (paper, under): (Colour, i32),
) {
    let radius = if seat.leads { 46.0 } else { 36.0 };
    let middle = y + SEATS as f32 - radius;
    let is_council = matches!(seat.who.face, Face::Council);
    let ground = if is_council { Colour(0x00f3_dfb0) } else { paper.mix(Colour(0x008f_b08c), 0.25) };
    sheet.face(&seat.who, (x, middle), radius, ground);
    let below = sheet.lines((x, y + SEATS as f32 + 3.0), &words.0, true);
    sheet.lines((x, below), &words.1, false);
    let [x, y, middle, radius] = [x, y, middle, radius].map(|number| number as i32);
    let face = Rect { x: x - radius, y: middle - radius, w: 2 * radius, h: 2 * radius };
    let words = Rect { x: x - CELL / 2, y: y + SEATS, w: CELL, h: under };
    sheet.spots.push(Spot { id: seat.who.id.to_owned(), rect: face.with(words), face, words });
}

/// From one panel to the next.
fn arrow(sheet: &mut Sheet, from: Rect, to: Rect) {
    let beside = from.y == to.y;
    let (x, y) = if beside {
        ((from.right() + to.x) as f32 / 2.0, (from.y + 200.min(from.h / 2)) as f32)
    } else {
        (from.middle().x as f32, (from.bottom() + to.y) as f32 / 2.0)
    };
    sheet.pen.oval_with((x + 2.0, y + 3.0), 24.0, 24.0, Colour(0x0022_333a), " opacity=\".16\"");
    sheet.pen.oval((x, y), 24.0, 24.0, Colour(0x001f_4f4b));
    let place = crate::art::pen::Place::at(x, y).tilted(if beside { 0.0 } else { 90.0 }, 0.0);
    sheet.pen.within(place, |pen| pen.line("M-11 0H10M1 -9L10 0L1 9", CREAM, 4.5));
}
