//! The cue of a family that comes from no plan.

use super::asked::IN_A_TREE;
use super::walk;
use crate::audience::Level;
use crate::book::who_is_who::{SIGNS, push_line};
use crate::content::{Content, Slot};
use crate::family::{Family, Household, TwinKind, Who};

/// A cue, and how many of the family are not in its picture.
pub struct Cue {
    /// The cue.
    pub text: String,
    /// How many are left out: those who are farthest from the one in the middle.
    pub left_out: usize,
}

/// The cue of a family that comes from no plan: everyone by name, with a window for a face. None where there is nobody.
pub fn family_cue(family: &Family, centre: Option<Who>, content: &Content) -> Option<Cue> {
    let centre = centre?;
    let mut text = format!("kin tree 390 {}", Level::Adult.word());
    let child = Slot::text(family.people[centre].name.as_str());
    for sign in SIGNS {
        let said = content.string("who-tree", "", &[("sign", Slot::word(sign)), ("child", child.clone())]);
        push_line(&mut text, "say", &[sign, said.trim()]);
    }
    // By their places: an id of a file may be anything.
    let id = |who: Who| who.to_string();
    for who in walk::nearest_first(&walk::linked(family), centre) {
        let own = &family.people[who];
        let (year, month, day) = own.born;
        let born = ((u32::from(year) * 12 + u32::from(month)) * 31 + u32::from(day)).to_string();
        let life = if own.deceased { "died" } else { "lives" };
        let face = if own.unknown { "nobody" } else { "unseen" };
        push_line(&mut text, "who", &[&id(who), life, own.sex.word(), &born, "name", &own.name, face, ""]);
    }
    for link in &family.parents {
        push_line(&mut text, "parent", &[&id(link.child), &id(link.parent), link.kind.word()]);
    }
    for pair in &family.partnerships {
        push_line(&mut text, "pair", &[&id(pair.a), &id(pair.b), pair.status.word()]);
    }
    let mut group = |head: &str, said: &[&str], people: &[Who]| {
        let ids: Vec<String> = people.iter().map(|who| id(*who)).collect();
        push_line(&mut text, head, &[said, &ids.iter().map(String::as_str).collect::<Vec<_>>()].concat());
    };
    for twins in &family.twins {
        let kind = if twins.kind == TwinKind::Identical { "twin-identical" } else { "twin-fraternal" };
        group("siblings", &[kind], &twins.people);
    }
    for siblings in &family.siblings {
        group("siblings", &[siblings.kind.word()], &siblings.people);
    }
    let (own, apart): (Vec<&Household>, Vec<_>) =
        family.households.iter().partition(|home| home.members.contains(&centre));
    for (place, home) in own.into_iter().chain(apart).enumerate() {
        let is_own = place == 0 && home.members.contains(&centre);
        group(if is_own { "own-home" } else { "home" }, &[&home.id, &home.name], &home.members);
    }
    Some(Cue { text, left_out: family.people.len().saturating_sub(IN_A_TREE + 1) })
}
