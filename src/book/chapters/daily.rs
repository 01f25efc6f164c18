//! School, health and help; money for those who may know; and later life.

use crate::art::scenes::Setting;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::wanted::Wanted;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::{PersonId, Status, Support};

/// A page each, where the plan has something to say of it.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let mut pages = vec![school(writer), school_plan(writer), health(writer)];
    for (place, support) in writer.plan().help.iter().enumerate() {
        pages.push(help(writer, place, support));
    }
    pages.push(money(writer));
    pages.push(later(writer));
    pages
}

fn school<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let school = &writer.plan().school;
    let kind = Slot::text(school.kind.as_str());
    let slots = [
        ("name", Slot::text(school.name.as_str())),
        ("kind", kind),
        ("year", Slot::text(school.year.as_str())),
        ("helpers", writer.names(&school.helpers)),
    ];
    let mut page = writer.page(Topic::Daily, "school");
    page.fact("/school").heading("daily-school-heading", &slots);
    page.say("daily-school", &slots);
    page.say("daily-school-helpers", &slots);
    page.fact("/school/about").told(&school.about);
    page.picture(Setting::School, &Wanted { near: school.helpers.iter().collect(), ..Wanted::default() });
    page
}

fn school_plan<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let school = &writer.plan().school;
    let mut page = writer.page(Topic::Daily, "school-plan");
    page.heading("daily-school-plan-heading", &[("kind", Slot::text(school.kind.as_str()))]);
    if Draft::tells(writer, &school.plan) {
        page.fact("/school/plan").told(&school.plan);
        page.fact("/school/standing").standing(&school.standing);
    }
    if school.education_plan {
        page.fact("/school/education_plan").say("daily-education-plan", &[]);
    }
    page
}

fn health<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let health = &writer.plan().health;
    let mut page = writer.page(Topic::Daily, "health");
    page.fact("/health").heading("daily-health-heading", &[]);
    page.told(&health.about);
    page.say("daily-health-helpers", &[("helpers", writer.names(&health.helpers))]);
    page.detail("daily-health-check", writer.date(health.next_check));
    if !writer.speaks_to_child() {
        page.fact("/health/for_carers").text(&health.for_carers);
    }
    page
}

fn help<'w>(writer: &'w Writer<'w>, place: usize, support: &Support) -> Draft<'w> {
    let mut page = writer.page(Topic::Daily, &format!("help-{}", support.id.as_str()));
    if Draft::tells(writer, &support.told) {
        page.fact(format!("/help/{place}")).heading("daily-help-heading", &[]);
        page.told(&support.told);
        // Help for a parent names the parent: they do not give it.
        let is_parent = |id: &PersonId| {
            let mut links = writer.plan().bonds.parents.iter();
            links.any(|link| link.parent == *id && link.child == writer.plan().child.id)
        };
        let who: Vec<PersonId> = support.who.iter().filter(|id| !is_parent(id)).cloned().collect();
        let is_sure = support.standing.status() <= Status::Planned;
        page.detail(if is_sure { "daily-help-who" } else { "daily-help-asks" }, writer.names(&who));
        if !is_sure {
            let expected = support.standing.expected.filter(|day| day.last_day() >= writer.today());
            page.say("daily-help-expected", &[("expected", writer.date(expected))]);
        }
        page.detail("daily-help-until", writer.date(support.until));
        page.standing(&support.standing);
    }
    page
}

/// Money is for adults.
fn money<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let money = &writer.plan().money;
    let mut page = writer.page(Topic::Daily, "money");
    page.fact("/money").heading("daily-money-heading", &[]);
    if !writer.speaks_to_child() {
        page.text(&money.savings);
        money.allowances.iter().for_each(|allowance| {
            page.text(allowance);
        });
    }
    page
}

fn later<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let later = &writer.plan().later;
    let mut page = writer.page(Topic::Daily, "later");
    page.fact("/later").heading("daily-later-heading", &[]);
    if Draft::tells(writer, &later.told) {
        page.told(&later.told);
        page.standing(&later.standing);
    }
    let adviser = later.adviser.as_ref().map_or_else(|| Slot::text(""), |person| writer.name(person));
    page.say("daily-later-adviser", &[("person", adviser)]);
    page.say("daily-later-pathway", &[("date", writer.date(later.pathway_plan))]);
    page.texts_for_child(&later.help.iter().collect::<Vec<_>>());
    page
}
