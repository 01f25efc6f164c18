//! What permanence is, and what this child has of it: its three parts, and the five feelings that it is about (`facts.md` 1).

use super::super::decides::{is_carer, yes};
use super::super::rights::CAN_CALL;
use super::{aim, general};
use crate::art::scenes::Setting;
use crate::audience::{Level, Reader};
use crate::book::block::Run;
use crate::book::draft::{Draft, one_line};
use crate::book::order_end::is_made_by_a_court;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::book::{Topic, scenery};
use crate::content::Slot;
use crate::plan::{
    Arrangement, HomeKind, IdentityKind, OrderStage, PersonId, Role, Status, Text, TouchKind, TouchState,
};

/// Its three parts, then the five feelings.
const WORDS: [&str; 8] = ["love", "place", "law", "security", "continuity", "commitment", "identity", "belonging"];

/// How many of them are the three parts.
const PARTS: usize = 3;

/// What it is for everyone, then what this child has of it. Whoever reads with pictures has a page for each feeling.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut page = writer.page(Topic::Plan, "permanence");
    page.heading("plan-permanence-heading", &[]).passage("plan/permanence");
    let open = Slot::word(if aim::may_go_home(writer) { "yes" } else { "no" });
    page.say("plan-permanence-parent", &[("open", open)]);
    general::tell(&mut page, general::LOCAL, "plan/permanence");
    scenery::of_plan(writer, &mut page, Setting::Home);
    let mut feelings = Vec::new();
    let mut slots = slots(writer);
    let mut is_first = true;
    for (place, word) in WORDS.into_iter().enumerate() {
        slots[0].1 = Slot::word(word);
        if writer.level() >= Level::From12 || place < PARTS && writer.level() >= Level::From8 {
            let own = said(writer, &mut page, word, &mut slots);
            if own.is_empty() {
                continue;
            }
            if std::mem::take(&mut is_first) {
                page.say("permanence-you", &[]);
            }
            page.meaning(&writer.string("permanence-label", &slots), &one_line(own));
        } else if place >= PARTS {
            feelings.push(feeling(writer, word, &mut slots));
        }
    }
    feelings.insert(0, page);
    feelings
}

/// One feeling on a page of its own, with its picture; empty where the plan has nothing of it.
fn feeling<'w>(writer: &'w Writer<'w>, word: &'static str, slots: &mut Named) -> Draft<'w> {
    let mut page = writer.page(Topic::Plan, word);
    let own = said(writer, &mut page, word, slots);
    if own.is_empty() {
        return page;
    }
    page.heading("permanence-label", slots).say("permanence-lead", slots);
    own.into_iter().for_each(|line| page.line_of(line));
    let carers = || scenery::home_of_now(writer).map_or_else(Vec::new, |home| home.carers.iter().collect());
    match word {
        "belonging" => scenery::of_plan(writer, &mut page, Setting::Home),
        "security" => {
            let near = scenery::helper(writer, Role::SocialWorker);
            page.picture(Setting::Voice, &Wanted { near, ..Wanted::default() })
        }
        "commitment" => page.picture(Setting::Armchair, &Wanted { near: carers(), ..Wanted::default() }),
        _ => page.picture(Setting::Me, &Wanted::default()),
    };
    page
}

/// What this child has of a part or a feeling; nothing where the plan says nothing, or it is not for this reader to read.
fn said(writer: &Writer<'_>, page: &mut Draft<'_>, word: &str, slots: &mut Named) -> Vec<Vec<Run>> {
    let (first, ids) = match word {
        "continuity" => (PEOPLE, people(writer)),
        "belonging" => (MEMBERS, members(writer)),
        "identity" => {
            let is_others = matches!(writer.reader(), Reader::Parent(_)) && slots[OWN].1.key == "no";
            let is_hidden = is_others && !writer.speaks_to_child();
            let lines = &writer.plan().child.identity;
            let mut told: Vec<&Text> = Vec::new();
            for line in lines {
                if line.kind == Some(IdentityKind::Culture) {
                    told.push(&line.words);
                }
            }
            if let (true, Some(line)) = (told.is_empty(), lines.first()) {
                told.push(&line.words);
            }
            if is_hidden || told.is_empty() {
                return Vec::new();
            }
            return vec![page.fact("/child/identity").texts_line(&told)];
        }
        "commitment" => return page.fact("/aim/main").runs("permanence-has", slots),
        _ => return page.fact("/homes").runs("permanence-has", slots),
    };
    page.fact(if first == PEOPLE { "/family_time" } else { "/homes" });
    // As many in one sentence as the level can bear.
    let most = match writer.level() {
        Level::Under5 | Level::From5 => 3,
        Level::From8 => 5,
        _ => 8,
    };
    let mut lines = Vec::new();
    for some in ids.chunks(most) {
        slots[first].1 = writer.names(some);
        slots[MORE].1 = yes(!lines.is_empty());
        lines.extend(page.runs("permanence-has", slots));
    }
    lines
}

/// Slots that are filled as the words need them; the places of some.
type Named = Vec<(&'static str, Slot)>;
const PEOPLE: usize = 1;
const MEMBERS: usize = 2;
const MORE: usize = 3;
const OWN: usize = 4;

fn slots(writer: &Writer<'_>) -> Named {
    let plan = writer.plan();
    let home = scenery::home_of_now(writer);
    let carers = home.map_or(&[][..], |home| &home.carers);
    let is_young = plan.child.born.is_some_and(|born| born.age_on(writer.today()) < CAN_CALL);
    let (law, name) = law(writer);
    let mut slots = vec![
        ("word", Slot::text("")),
        ("people", Slot::text("")),
        ("members", Slot::text("")),
        ("more", Slot::text("")),
        ("own", yes(is_carer(writer))),
        ("young", yes(is_young)),
        ("carers", writer.names(carers)),
        ("any", writer.to_turn_to()),
        ("since", writer.date(home.and_then(|home| home.from))),
        ("school", Slot::text(plan.school.name.as_str())),
        ("law", law),
        ("name", name),
    ];
    slots.extend(aim::settled_slots(writer));
    slots
}

/// Those of the home of now. Whoever works in a home does not live there.
fn members(writer: &Writer<'_>) -> Vec<PersonId> {
    let mut people = Vec::new();
    if let Some(home) = scenery::home_of_now(writer) {
        if home.kind != Some(HomeKind::ChildrensHome) {
            add(&mut people, &home.carers);
        }
        add(&mut people, &home.members);
    }
    people
}

/// Those the plan keeps the child in touch with; for the youngest, those they see.
fn people(writer: &Writer<'_>) -> Vec<PersonId> {
    let is_young = writer.level() < Level::From8;
    let mut people = Vec::new();
    for own in &writer.plan().family_time {
        if is_kept(own) && (!is_young || is_in_person(own)) {
            add(&mut people, &own.with);
        }
    }
    people
}

/// Adds those who are not there yet.
fn add(people: &mut Vec<PersonId>, more: &[PersonId]) {
    for id in more {
        if !people.contains(id) {
            people.push(id.clone());
        }
    }
}

/// Whether the child is in touch now, as far as the plan is sure. Messages may go one way only, and may lie unheard.
fn is_kept(own: &Arrangement) -> bool {
    own.kind != Some(TouchKind::Messages)
        && own.state.unwrap_or(TouchState::On) == TouchState::On
        && own.standing.status() <= Status::Planned
}

fn is_in_person(own: &Arrangement) -> bool {
    matches!(own.kind, Some(TouchKind::Visit | TouchKind::Overnight))
}

/// The order in force, or else the status, and its name.
fn law(writer: &Writer<'_>) -> (Slot, Slot) {
    let mut law = ("", "");
    for order in &writer.plan().orders {
        if let (Some(kind), Some(OrderStage::Made)) = (order.kind, order.stage)
            && law.0 != "order"
        {
            match is_made_by_a_court(kind) {
                true => law = ("order", kind.word()),
                false if law.0.is_empty() => law = ("status", kind.word()),
                false => {}
            }
        }
    }
    if law.0.is_empty() {
        return (Slot::text(""), Slot::text(""));
    }
    let name = writer.content().string("order-name", "", &[("kind", Slot::word(law.1))]);
    (Slot::word(law.0), Slot::text(name))
}
