//! Which scene a page has where its own chapter has chosen none: each chapter's place in the street and the garden.
//!
//! A scene says nothing that the plan does not: who is in it is in the copy, and what is not settled is shown as a path
//! and never as an arrival.

use super::draft::Draft;
use super::wanted::Wanted;
use super::writer::Writer;
use super::{Book, Chapter, Light, Topic};
use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::plan::{Home, HomeKind, HomeTime, Person, PersonId, PersonKind, Role};

impl Book {
    /// The chapters in the contents, each with the light of its hill, and how many hills of that light come before it: the
    /// light goes from morning to night once. A child's chapters stand in the order of the day and keep their own light; an
    /// adult's are in another order, and the day goes by their places.
    pub fn hills(&self) -> impl Iterator<Item = (&Chapter, Light, usize)> {
        const DAY: [Light; 5] = [Light::Morning, Light::Noon, Light::Afternoon, Light::Evening, Light::Night];
        let chapters = self.chapters.get(1..).unwrap_or_default();
        let (mut before, mut step) = (None, 0);
        chapters.iter().enumerate().map(move |(place, chapter)| {
            let light = match self.audience.level {
                Level::Adult => DAY[place * DAY.len() / chapters.len()],
                _ => chapter.topic.light(),
            };
            step = if before == Some(light) { step + 1 } else { 0 };
            before = Some(light);
            (chapter, light, step)
        })
    }
}

/// Draws a page up in its chapter's scene.
pub(crate) fn draw(writer: &Writer<'_>, topic: Topic, page: &mut Draft<'_>) {
    let wanted = Wanted { homes: [home_of_now(writer).map_or("", |home| home.id.as_str()); 2], ..Wanted::default() };
    let carers = || home_of_now(writer).map_or_else(Vec::new, |home| home.carers.iter().collect::<Vec<_>>());
    let members = || home_of_now(writer).map_or_else(Vec::new, |home| home.members.iter().collect::<Vec<_>>());
    let worker = || helper(writer, Role::SocialWorker);
    match topic {
        Topic::Cover => page,
        Topic::Me => page.picture_with_pets(Setting::Me, &wanted),
        Topic::Home => at_home(writer, page),
        Topic::Plan => {
            let there = writer.plan().homes.iter().find(|home| home.time == Some(HomeTime::Planned));
            let two = writer.plan().aim.parallel.is_some();
            let mut wanted = Wanted { near: carers(), others: members(), ..wanted };
            if there.is_some() && !two {
                // On the way to a home that is not theirs yet: a path, and no arrival.
                page.picture(Setting::Signpost, &Wanted { near: Vec::new(), others: Vec::new(), ..wanted });
                return;
            }
            if let Some(there) = there.filter(|_| two) {
                wanted.near.append(&mut wanted.others);
                wanted.others = there.carers.iter().collect();
                wanted.homes[1] = there.id.as_str();
            }
            page.picture(if two { Setting::TwoHomes } else { Setting::Street }, &wanted)
        }
        Topic::People => {
            let family = writer.plan().people.iter().filter(|own| own.roles.is_empty() && is_person(own));
            let near = carers();
            let others = family.map(|own| &own.id).filter(|id| !near.contains(id)).take(4).collect();
            page.picture(Setting::Garden, &Wanted { near, others, ..wanted })
        }
        // What has changed, or is not now: nobody is watched, and nobody is together.
        Topic::Family => page.picture(Setting::Me, &wanted),
        Topic::Siblings => {
            let all = writer.plan().brothers_and_sisters.iter().flat_map(|part| &part.people);
            page.picture(Setting::Garden, &Wanted { near: all.collect(), ..wanted })
        }
        // Who decides is for the words to say: the child and the worker, who has to listen.
        Topic::Decides => page.picture(Setting::Table, &Wanted { helpers: worker(), ..wanted }),
        // Whether a pet goes along is for the plan to say.
        Topic::Next | Topic::Changed => page.picture(Setting::Signpost, &Wanted { near: carers(), ..wanted }),
        Topic::Daily => page.picture(Setting::Me, &wanted),
        Topic::Why | Topic::Said => page.picture(Setting::Voice, &Wanted { near: worker(), ..wanted }),
        // The page may be about anyone, so nobody is drawn as the one.
        Topic::Rights => page.picture(Setting::Me, &wanted),
        // What was, was without those of now.
        Topic::Story => page.picture(Setting::Story, &wanted),
        Topic::Words => page.picture(Setting::Words, &wanted),
    };
}

/// A picture of its own for a page of the plan, so that page after page does not look the same. Older readers have one
/// where the chapter begins.
pub(crate) fn of_plan<'p, 'w>(writer: &Writer<'_>, page: &'p mut Draft<'w>, setting: Setting) -> &'p mut Draft<'w> {
    if writer.level() >= Level::From12 {
        return page;
    }
    let worker = || helper(writer, Role::SocialWorker);
    let homes = [home_of_now(writer).map_or("", |home| home.id.as_str()); 2];
    let (near, helpers) = match setting {
        Setting::Judge => (helper(writer, Role::Judge), helper(writer, Role::ChildrensGuardian)),
        Setting::Voice => (worker(), Vec::new()),
        Setting::Table => (Vec::new(), worker()),
        Setting::Home => return at_home(writer, page),
        _ => (Vec::new(), Vec::new()),
    };
    // What a judge does there is not done before the child.
    let without_child = setting == Setting::Judge;
    page.picture(setting, &Wanted { near, helpers, homes, without_child, ..Wanted::default() })
}

/// Where the child lives, with everyone there: close up for the youngest, from the street for older readers.
fn at_home<'p, 'w>(writer: &Writer<'_>, page: &'p mut Draft<'w>) -> &'p mut Draft<'w> {
    let Some(home) = home_of_now(writer) else { return page };
    home_scene(writer, page, home)
}

/// The scene of a home where the child lives now.
pub(crate) fn home_scene<'p, 'w>(writer: &Writer<'_>, page: &'p mut Draft<'w>, home: &Home) -> &'p mut Draft<'w> {
    let near: Vec<&PersonId> = home.carers.iter().collect();
    let others: Vec<&PersonId> = home.members.iter().filter(|id| !near.contains(id)).collect();
    let homes = [home.id.as_str(); 2];
    let kind = match home.kind {
        Some(HomeKind::ChildrensHome) => Setting::ChildrensHome,
        Some(HomeKind::Own) => Setting::OwnFlat,
        _ if writer.level() == Level::Under5 && near.len() == 1 => Setting::Armchair,
        _ if writer.level() >= Level::From12 => Setting::Street,
        _ => Setting::Home,
    };
    let wanted = match kind {
        Setting::ChildrensHome => Wanted { others, helpers: near, homes, ..Wanted::default() },
        _ => Wanted { near, others, homes, ..Wanted::default() },
    };
    page.picture_with_pets(kind, &wanted)
}

/// Where the child lives now.
pub(crate) fn home_of_now<'p>(writer: &Writer<'p>) -> Option<&'p Home> {
    writer.plan().homes.iter().find(|home| home.time == Some(HomeTime::Now))
}

/// The first person with a role.
pub(crate) fn helper<'p>(writer: &Writer<'p>, role: Role) -> Vec<&'p PersonId> {
    let people = writer.plan().people.iter().filter(|own| own.roles.contains(&role));
    ids(people).into_iter().take(1).collect()
}

fn ids<'p>(people: impl Iterator<Item = &'p Person>) -> Vec<&'p PersonId> {
    people.map(|own| &own.id).collect()
}

fn is_person(own: &Person) -> bool {
    own.kind != Some(PersonKind::Pet) && own.died.is_none()
}

/// Where a child and their family meet, as far as the plan says: at a centre, out of doors, or else no place that it does not name.
pub(crate) fn meeting_place(place: &str) -> Setting {
    let place = crate::case::lowered(place);
    let is_at = |words: &[&str]| words.iter().any(|word| place.contains(word));
    if is_at(&["centre"]) {
        Setting::Centre
    } else if is_at(&["park", "playground", "garden"]) {
        Setting::Park
    } else {
        Setting::Garden
    }
}
