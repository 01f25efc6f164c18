//! Where I live and who looks after me: the home now, who is in it, and a home that is planned.

use super::decides::{is_carer, yes};
use crate::art::scenes::Setting;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::scenery;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{Home, HomeKind, HomeTime, Order, OrderKind, OrderStage, Status};

/// A page for each home of now, what it is like there, then each that is planned.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let (mut pages, mut planned) = (Vec::new(), Vec::new());
    for (place, home) in writer.plan().homes.iter().enumerate() {
        match home.time {
            Some(HomeTime::Now) => {
                let (mut lives, mut like) = (lives(writer, place, home), like(writer, place, home));
                // One photo stands where they live, the others where it is told what it is like there.
                let (first, others) = home.pictures.split_at(home.pictures.len().min(1));
                lives.photos(first);
                if like.is_empty() { &mut lives } else { &mut like }.photos(others);
                pages.extend([lives, like]);
            }
            Some(HomeTime::Planned) => planned.push(may_live(writer, place, home)),
            _ => {}
        }
    }
    pages.append(&mut planned);
    pages
}

/// What the words about a home are made of.
pub(super) fn slots<'s>(writer: &Writer<'_>, home: &Home) -> Vec<(&'s str, Slot)> {
    vec![
        ("carers", writer.names(&home.carers)),
        ("members", writer.names(&home.members)),
        ("name", Slot::text(home.name.as_str())),
        ("kind", home.kind.map_or_else(|| Slot::text(""), |kind| Slot::word(kind.word()))),
        ("since", writer.date(home.from)),
        ("adopted", Slot::word(if is_adopted(writer) { "yes" } else { "no" })),
        ("status", Slot::word(home.standing.status().word())),
        ("own", yes(is_carer(writer))),
    ]
}

fn is_adopted(writer: &Writer<'_>) -> bool {
    let is_made = |order: &Order| order.kind == Some(OrderKind::Adoption) && order.stage == Some(OrderStage::Made);
    writer.plan().orders.iter().any(is_made)
}

fn lives<'w>(writer: &'w Writer<'w>, place: usize, home: &Home) -> Draft<'w> {
    let slots = slots(writer, home);
    let mut page = writer.page(Topic::Home, home.id.as_str());
    page.fact(format!("/homes/{place}"));
    page.heading("home-now-heading", &slots);
    page.say("home-now", &slots);
    page.say("home-now-members", &slots);
    page.say("home-now-since", &slots);
    page.because("home-now-because", &slots);
    scenery::home_scene(writer, &mut page, home);
    page.faces(&[home.carers.as_slice(), &home.members].concat());
    page
}

fn like<'w>(writer: &'w Writer<'w>, place: usize, home: &Home) -> Draft<'w> {
    let slots = slots(writer, home);
    let mut page = writer.page(Topic::Home, &format!("{}-like", home.id.as_str()));
    page.fact(format!("/homes/{place}/about"));
    page.heading("home-like-heading", &slots);
    page.texts_for_child(&home.about.iter().collect::<Vec<_>>());
    scenery::home_scene(writer, &mut page, home);
    page
}

fn may_live<'w>(writer: &'w Writer<'w>, place: usize, home: &Home) -> Draft<'w> {
    let mut slots = slots(writer, home);
    // A home whose carers this copy does not name may still be where the plan leads, with people whom it does.
    if home.carers.is_empty() && home.kind != Some(HomeKind::Own) {
        let aim = &writer.plan().aim;
        for route in [Some(&aim.main), aim.parallel.as_ref()].into_iter().flatten() {
            if route.home.as_ref() == Some(&home.id) {
                slots[0].1 = writer.names(&route.with);
            }
        }
    }
    let mut page = writer.page(Topic::Home, home.id.as_str());
    page.fact(format!("/homes/{place}"));
    page.heading("home-planned-heading", &slots);
    page.say("home-planned", &slots);
    page.standing(&home.standing);
    // A child is drawn at a door only where it is settled that they will stand there.
    let without_child = home.standing.status() != Status::Decided;
    let near = home.carers.iter().collect();
    let homes = [home.id.as_str(); 2];
    // Nor is a door held open that may stay shut.
    let kind = if without_child { Setting::Street } else { Setting::Welcome };
    page.picture(kind, &Wanted { near, homes, without_child, ..Wanted::default() });
    page.faces(&home.carers).photos(&home.pictures);
    page
}
