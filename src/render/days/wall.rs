//! A month for the wall: one sheet of A4 on its side, and on a second the faces of everybody in it, to cut out.

use super::node::{Node, Tag};
use super::view::{View, last_of};
use super::write;
use crate::audience::Level;
use crate::calendar::Date;
use crate::content::{DAYS_STYLE, WALL_STYLE};
use crate::diary::Person;
use crate::render::html::escaped;

const DAYS: &str = include_str!("../../../assets/styles/days.css");
const WALL: &str = include_str!("../../../assets/styles/wall.css");

/// The calendar of a month (a year, and 1 to 12), as one HTML file with no script that is ready to print. None where the cue is no
/// diary's, where there is no such month, and for the youngest, who have no months.
pub fn wall(cue: &str, month: (u32, u32)) -> Option<String> {
    wall_with_photos(cue, month, &|_| None)
}

/// The month that a cue was turned to.
pub fn wall_of(cue: &str) -> Option<String> {
    let month = View::read(cue)?.month;
    wall(cue, (month.year(), month.month()))
}

/// The same with photos, each by its file as an address that holds all of it.
pub fn wall_with_photos(
    cue: &str,
    (year, month): (u32, u32),
    photos: &dyn Fn(&str) -> Option<String>,
) -> Option<String> {
    // On the wall each day is today once, so none is marked and none is over.
    let view = View { month: Date::new(year, month, 1)?, today: Date::new(1900, 1, 1)?, ..View::read(cue)? };
    if view.level == Level::Under5 {
        return None;
    }
    let last = last_of(view.month)?;
    let visits = view.asked.diary.visits(view.month, last);
    let mut sheet: Vec<Node> = view.without_day(last).into_iter().collect();
    sheet.push(view.table(last, &visits)?);
    let mut ids: Vec<&str> = Vec::new();
    for visit in visits.iter().filter(|visit| visit.how.is_on()) {
        ids.extend(view.meet(visit).iter().flat_map(|meet| view.with(meet)).map(|person| person.id));
    }
    let faces: Vec<Node> = view.people(&ids).iter().map(cut_out).collect();
    let mut parts = vec![Node::new(Tag::Section, "wall__month", sheet)];
    if !faces.is_empty() {
        parts.push(Node::new(Tag::List, "wall__faces", faces).with("role", "list"));
    }
    let mut body = String::new();
    parts.iter().for_each(|part| write::html(part, photos, &mut body));
    // The title may be seen in a list of windows or files, so it names nobody.
    let title = escaped(&view.caption());
    Some(format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src '{DAYS_STYLE}' '{WALL_STYLE}'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>Kithbook, {title}</title>\n\
         <style>{DAYS}</style>\n<style>{WALL}</style>\n</head>\n<body class=\"wall\">\n<div class=\"days\">\n{body}</div>\n</body>\n</html>\n"
    ))
}

fn cut_out(person: &&Person<'_>) -> Node {
    let face = Node::face(&person.face().replacen("face small", "face large", 1), "wall__face");
    let scissors =
        ["M14 12L44 46M50 12L20 46", "M8 52a8 8 0 1 0 16 0a8 8 0 1 0-16 0M40 52a8 8 0 1 0 16 0a8 8 0 1 0-16 0"];
    let stroke = |path: &str| {
        let own =
            Node::new(Tag::Shape, "", Vec::new()).with("d", path).with("fill", "none").with("stroke", "currentColor");
        own.with("stroke-width", "5").with("stroke-linecap", "round")
    };
    let sign = Node::new(Tag::Drawing, "wall__scissors", scissors.iter().map(|path| stroke(path)).collect());
    let sign = sign.with("viewBox", "0 0 64 64").with("aria-hidden", "true");
    Node::new(Tag::Item, "wall__one", vec![sign, face, Node::of(Tag::Span, "days__name", person.name)])
}
