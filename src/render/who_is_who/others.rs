//! The pictures that are no tree: the people around a small child, the homes, the map, and who decides.

use super::asked::{Asked, Seen, Shown};
use super::legend::{sign_word, with_legend};
use crate::art::kin::{self as drawing, Drawn, Home, Look, Near, Panel, Row, Seat, Sign, Someone, Tone};
use crate::family::Sex;
use crate::index::Index;

impl<'c> Asked<'c> {
    pub(super) fn around(&self, look: Look) -> Drawn {
        let others: Vec<Someone<'_>> = self.people.iter().skip(1).map(Shown::someone).collect();
        drawing::around_me(&self.people[0].someone(), &others, look)
    }

    pub(super) fn homes(&self, look: Look) -> Drawn {
        // Whoever has their own place under another roof is not drawn twice.
        let mut drawn = Index::default();
        let mut said = Vec::new();
        for place in self.places() {
            let mut people: Vec<Someone<'_>> = Vec::new();
            for who in &place.members {
                if drawn.add(self.people[*who].id) {
                    people.push(self.people[*who].someone());
                }
            }
            if !people.is_empty() {
                said.push((place, people));
            }
        }
        let mut homes: Vec<Home<'_>> = Vec::new();
        for (number, (place, people)) in said.iter().enumerate() {
            // The first paper is the child's own, and nobody else's.
            let tint = if said[0].0.is_own { number } else { number + 1 };
            homes.push(Home { key: place.key, title: place.name, tint, people });
        }
        drawing::homes(&homes, self.people[0].id, self.wide, look)
    }

    pub(super) fn map(&self, look: Look) -> Drawn {
        let labels: Vec<&str> = PARTS.iter().map(|part| self.said(part)).collect();
        let mut near = Vec::new();
        let mut tones = Vec::new();
        for line in &self.lines {
            let ["near", id, ring, tone, pet, ref roles @ ..] = line[..] else { continue };
            let Some(who) = self.who(id).filter(|who| *who > 0) else { continue };
            let kind = if pet.is_empty() { part_of(roles) } else { "pets" };
            let tone = match tone {
                "strong" => Tone::Strong,
                "thin" => Tone::Thin,
                "difficult" => Tone::Difficult,
                _ => Tone::Usual,
            };
            if tone != Tone::Usual && !tones.contains(&tone) {
                tones.push(tone);
            }
            let part = PARTS.iter().position(|own| *own == kind).unwrap_or_default();
            near.push(Near { someone: self.people[who].someone(), ring: ring.parse().unwrap_or(3), part, tone });
        }
        let drawn = drawing::people_map(&self.people[0].someone(), &near, &labels, self.said("date"), look);
        let said: Vec<(Sign, &str)> = tones
            .into_iter()
            .map(|tone| (Sign::Tone(tone), self.said(sign_word(Sign::Tone(tone)))))
            .filter(|(_, said)| !said.is_empty())
            .collect();
        with_legend(drawn, &said, look)
    }

    pub(super) fn decides(&self, look: Look) -> Drawn {
        let times: Vec<&Vec<&str>> =
            self.lines.iter().filter(|line| matches!(line[..], ["now" | "plan", _, ..])).collect();
        let council = |name: &'c str| Shown {
            id: "",
            name,
            word: String::new(),
            sex: Sex::Other,
            born: 0,
            has_died: false,
            has_own_word: false,
            is_reader: false,
            face: Seen::Council,
            file: "",
            photo: String::new(),
            more: 0,
        };
        let councils: Vec<Shown<'_>> = times.iter().map(|line| council(line[1])).collect();
        let mut panels: Vec<(&str, bool, Vec<Seat<'_>>)> = Vec::new();
        for (line, council) in times.iter().zip(&councils) {
            let mut seats: Vec<Seat<'_>> = Vec::new();
            for who in self.all(&line[2..]) {
                seats.push(Seat { who: self.people[who].someone(), leads: false });
            }
            if !council.name.is_empty() {
                seats.push(Seat { who: council.someone(), leads: false });
            }
            // A plan that says nothing else, or that this reader may not see, is no second picture.
            let is_same = panels.first().is_some_and(|(_, _, first)| {
                first.iter().map(|seat| seat.who.id).eq(seats.iter().map(|seat| seat.who.id))
            });
            if !seats.is_empty() && !is_same {
                panels.push((self.said(line[0]), line[0] == "plan", seats));
            }
        }
        // That several have it says not that they decide together: each may decide alone, and of some one has the last word.
        let rows: Vec<[Row<'_>; 1]> =
            panels.iter().map(|(_, _, seats)| [Row { heading: self.said("big"), seats, note: "" }]).collect();
        let panels: Vec<Panel<'_>> = panels
            .iter()
            .zip(&rows)
            .map(|((title, is_plan, _), rows)| Panel { title, is_plan: *is_plan, rows })
            .collect();
        drawing::decides(&panels, self.wide, look)
    }
}

/// The parts of the map of my people, in the order they go round.
const PARTS: [&str; 7] = ["family", "friends", "school", "clubs", "faith", "helpers", "pets"];

/// Where on the map somebody is whose roles are these: family where they have none.
pub(super) fn part_of(roles: &[&str]) -> &'static str {
    match roles.first().copied() {
        None
        | Some(
            ""
            | "family_friend"
            | "kinship_carer"
            | "foster_carer"
            | "early_permanence_carer"
            | "prospective_adopter"
            | "adoptive_parent"
            | "special_guardian",
        ) => "family",
        Some("friend") => "friends",
        Some("teacher" | "designated_teacher" | "nursery_worker" | "virtual_school_head") => "school",
        Some("coach") => "clubs",
        Some("faith_leader") => "faith",
        Some(_) => "helpers",
    }
}
