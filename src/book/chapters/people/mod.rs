//! Who is who: who lives with me, my family in sentences, pets, people who matter, and helpers with what each does.

pub(in crate::book) mod family;
mod helpers;
mod map;

use crate::art::scenes::Setting;
use crate::audience::Level;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::scenery;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{HomeTime, Person, PersonId, PersonKind, Role};

/// The people of home first, then family, pets, people who matter, and each helper on a page.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = vec![at_home(writer), family::write(writer), pets(writer), who_matter(writer), map::write(writer)];
    pages.extend(helpers::write(writer));
    pages.push(more(writer));
    pages
}

/// Those the child lives with now, carers first.
fn at_home<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::People, "at-home");
    let homes = writer.plan().homes.iter().enumerate().filter(|(_, home)| home.time == Some(HomeTime::Now));
    for (place, home) in homes {
        page.fact(format!("/homes/{place}")).heading("people-home-heading", &[]);
        page.say("people-carers", &[("people", writer.names(&home.carers))]);
        say_a_few_at_a_time(writer, &mut page, "people-members", &home.members);
        for id in home.carers.iter().chain(&home.members) {
            about(writer, &mut page, id);
        }
        scenery::home_scene(writer, &mut page, home);
        page.faces(&[home.carers.as_slice(), &home.members].concat());
    }
    page
}

fn pets<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::People, "pets");
    let ids = ids(writer, |person| person.kind == Some(PersonKind::Pet) && !lives_here(writer, &person.id));
    page.fact("/people").heading("people-pets-heading", &[]);
    page.say("people-pets", &[("people", writer.names(&ids))]).faces(&ids);
    page.picture(Setting::Me, &Wanted::default());
    ids.iter().for_each(|id| about(writer, &mut page, id));
    page
}

/// Friends, family friends, coaches and faith leaders.
fn who_matter<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let ids = ids(writer, |person| person.roles.iter().copied().any(Role::matters));
    let mut page = writer.page(Topic::People, "people-who-matter");
    page.fact("/people").heading("people-matter-heading", &[]);
    say_a_few_at_a_time(writer, &mut page, "people-matter", &ids);
    page.faces(&ids).picture(Setting::Garden, &Wanted { near: ids.iter().take(7).collect(), ..Wanted::default() });
    ids.iter().for_each(|id| about(writer, &mut page, id));
    page
}

/// Anyone the other pages have not told of, by the plan's own line about them: we do not guess what they are to the child.
fn more<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let family = family::met(writer);
    let is_told_of = |person: &Person| {
        person.kind == Some(PersonKind::Pet)
            || !person.roles.is_empty()
            || person.id == writer.plan().child.id
            || family.has(person.id.as_str())
            || lives_here(writer, &person.id)
    };
    let mut page = writer.page(Topic::People, "more-people");
    page.fact("/people").heading("people-more-heading", &[]);
    ids(writer, |person| !is_told_of(person)).iter().for_each(|id| about(writer, &mut page, id));
    page
}

/// Whether somebody lives with the child now.
fn lives_here(writer: &Writer<'_>, id: &PersonId) -> bool {
    let mut now = writer.plan().homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    now.any(|home| home.carers.contains(id) || home.members.contains(id))
}

/// A message about people: for the youngest no more than three names to a sentence.
fn say_a_few_at_a_time<'w>(writer: &'w Writer<'w>, page: &mut Draft<'w>, message: &str, people: &[PersonId]) {
    say_a_few_at_a_time_with(writer, page, message, people, ("", Slot::word("")));
}

/// The same, with one more slot.
fn say_a_few_at_a_time_with<'w>(
    writer: &'w Writer<'w>,
    page: &mut Draft<'w>,
    message: &str,
    people: &[PersonId],
    (key, slot): (&'static str, Slot),
) {
    // Of a map there may be many to a ring.
    let most = if key.is_empty() { people.len().max(1) } else { 4 };
    let few = if writer.level() <= Level::From5 { 3 } else { most };
    for some in people.chunks(few) {
        page.say(message, &[("people", writer.names(some)), (key, slot.clone())]);
    }
}

/// The plan's own line about somebody.
fn about<'w>(writer: &'w Writer<'w>, page: &mut Draft<'w>, id: &PersonId) {
    let Some(place) = writer.place(id) else { return };
    page.fact(format!("/people/{place}/about")).text_said(&writer.plan().people[place].about);
}

fn ids(writer: &Writer<'_>, wanted: impl Fn(&Person) -> bool) -> Vec<PersonId> {
    writer.plan().people.iter().filter(|person| wanted(person)).map(|person| person.id.clone()).collect()
}
