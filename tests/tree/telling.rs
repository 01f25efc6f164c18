//! What the generator made, as `family.json`, and who lives with whom.

use super::{Couple, World};
use std::fmt::Write;

impl World {
    /// Homes: a lasting couple or someone alone, and the children who live with them.
    fn homes(&mut self) -> Vec<Vec<usize>> {
        let mut head: Vec<Option<usize>> = vec![None; self.people.len()];
        for couple in self.couples.iter().rev() {
            let lasts = couple.status == "married" || couple.status == "together";
            if lasts && head[couple.a].is_none() && head[couple.b].is_none() {
                head[couple.a] = Some(couple.a);
                head[couple.b] = Some(couple.a);
            }
        }
        for couple in &self.couples {
            for child in &couple.children {
                if self.home[*child].is_none() && self.people[*child].partners == 0 {
                    // With both, or with the first of the two where they have parted.
                    self.home[*child] = Some(couple.a);
                }
            }
        }
        let mut members = vec![Vec::new(); self.people.len()];
        for who in 0..self.people.len() {
            if self.people[who].has_died || self.people[who].is_unknown {
                continue;
            }
            let with = if self.people[who].partners > 0 { Some(who) } else { self.home[who].or(Some(who)) };
            // One step is enough: who takes a child in has a home of their own.
            let at = with.map_or(who, |with| head[with].unwrap_or(with));
            members[at].push(who);
        }
        members.into_iter().filter(|members| members.len() > 1).collect()
    }

    pub fn written(mut self, id: &str) -> String {
        const NAMES: [&str; 12] =
            ["Mia", "Noah", "Aisha", "Tomos", "Zofia", "Abdi", "Simran", "Leah", "Kofi", "Erin", "Marek", "Hodan"];
        let homes = self.homes();
        let root = (0..self.people.len()).rev().find(|who| !self.people[*who].parents.is_empty()).unwrap_or(0);
        let mut people = Vec::new();
        for (place, human) in self.people.iter().enumerate() {
            let mut text = format!(r#"{{"id":"p{place}","name":"{} {place}","sex":"{}""#, NAMES[place % 12], human.sex);
            if human.has_died {
                text.push_str(r#","deceased":true"#);
            }
            if human.is_unknown {
                text.push_str(r#","unknown":true"#);
            }
            people.push(text + "}");
        }
        let link = |(child, parent, kind): &(usize, usize, &str)| {
            format!(r#"{{"child":"p{child}","parent":"p{parent}","kind":"{kind}"}}"#)
        };
        let couple = |(place, couple): (usize, &Couple)| {
            format!(r#"{{"id":"u{place}","a":"p{}","b":"p{}","status":"{}"}}"#, couple.a, couple.b, couple.status)
        };
        let ids = |people: &[usize]| people.iter().map(|who| format!(r#""p{who}""#)).collect::<Vec<_>>().join(",");
        let twins = |(people, kind): &(Vec<usize>, &str)| format!(r#"{{"ids":[{}],"kind":"{kind}"}}"#, ids(people));
        let home = |(place, members): (usize, &Vec<usize>)| {
            format!(r#"{{"id":"h{place}","name":"Home {place}","members":[{}]}}"#, ids(members))
        };
        let mut text = format!("{{\n\"id\":\"{id}\",\n\"title\":\"Made by seed\",\n\"root\":\"p{root}\"");
        for (name, items) in [
            ("people", people),
            ("parents", self.links.iter().map(link).collect()),
            ("partnerships", self.couples.iter().enumerate().map(couple).collect()),
            ("twins", self.twins.iter().map(twins).collect()),
            ("households", homes.iter().enumerate().map(home).collect()),
        ] {
            write!(text, ",\n\"{name}\":[\n{}\n]", items.join(",\n")).unwrap();
        }
        text + "\n}\n"
    }
}
