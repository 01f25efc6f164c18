//! Why: the reasons the adults agreed to tell, in their words. Nothing here is ever made up by us.

use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::plan::{Role, Told};

/// Why I do not live at home, why this is the plan, and the full reasons for whoever may see them.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let why = &writer.plan().why;
    let home = told(writer, "home", &why.home);
    let plan = told(writer, "plan", &why.plan);
    let mut full = writer.page(Topic::Why, "full");
    full.fact("/why/for_workers").heading("why-full-heading", &[]);
    // The pages of a child's level are read with the child: the full reasons are for a grown-up's own book.
    if !writer.speaks_to_child() {
        full.text(&why.for_workers);
    }
    vec![home, plan, full]
}

/// A reason, then what a reader can do with how it makes them feel.
fn told<'w>(writer: &'w Writer<'w>, part: &str, told: &Told) -> Draft<'w> {
    let mut page = writer.page(Topic::Why, part);
    if !Draft::tells(writer, told) {
        return page;
    }
    let why = &writer.plan().why;
    page.fact(format!("/why/{part}"))
        .heading(if part == "home" { "why-home-heading" } else { "why-plan-heading" }, &[]);
    page.told(told);
    let agreed = [("people", writer.names(&why.agreed_by)), ("date", writer.day(why.agreed_on))];
    page.because("why-agreed", &agreed);
    if part == "home" {
        page.say("why-feelings", &[]);
        page.can_do("why-ask", &[("person", writer.helper(&[Role::SocialWorker])), ("who", writer.to_turn_to())]);
    } else {
        page.hard("plan");
    }
    page
}
