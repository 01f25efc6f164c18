//! The aim: the main plan and the second, with whom, how sure, and who decides.

use super::super::decides::yes;
use super::general;
use crate::art::scenes::Setting;
use crate::audience::{Level, Reader};
use crate::book::Sign;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::scenery;
use crate::book::standing;
use crate::book::writer::Writer;
use crate::calendar::{About, Date};
use crate::content::{Piece, Slot};
use crate::plan::{
    Aim, Decider, Home, HomeKind, HomeTime, Order, OrderKind, OrderStage, PermanenceOption, Role, Route, Standing,
    Status,
};

/// The plan, then the second plan if there is one, then how they will be decided.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let aim = &writer.plan().aim;
    let second = aim.parallel.as_ref().filter(|route| route.option.is_some());
    let mut pages = Vec::new();
    if aim.main.option.is_some() {
        let main = View::new(writer, &aim.main, "/aim/main");
        pages.push(main.page(writer));
        pages.push(main.why(writer, false));
        if let Some(route) = second {
            let other = View::new(writer, route, "/aim/parallel");
            pages.push(two_plans(writer, &main));
            pages.push(other.second_page(writer, &main));
            pages.push(other.why(writer, true));
        }
        if main.standing.status() != Status::Decided {
            pages.push(main.how_decided(writer));
        }
    }
    pages.push(contingency(writer, aim));
    pages
}

/// What the options of the plan are for everyone: read after this child's own plan and orders.
pub fn in_general<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    let aim = &writer.plan().aim;
    let mut pages = Vec::new();
    pages.extend(View::new(writer, &aim.main, "/aim/main").in_general(writer));
    if let Some(route) = aim.parallel.as_ref().filter(|route| route.option != aim.main.option) {
        pages.extend(View::new(writer, route, "/aim/parallel").in_general(writer));
    }
    pages
}

/// The plan and the second plan as rows, each with the sign of how sure it is from twelve. Gives who decides, where that is still to
/// come.
pub fn rows<'w>(writer: &'w Writer<'w>, page: &mut Draft<'w>) -> Slot {
    let aim = &writer.plan().aim;
    let mut decider = Slot::text("");
    for (place, route) in [Some(&aim.main), aim.parallel.as_ref()].into_iter().enumerate() {
        let Some(route) = route.filter(|route| route.option.is_some()) else { break };
        let (pointer, says) = [("/aim/main", "plan-main"), ("/aim/parallel", "plan-second")][place];
        let is_main = place == 0;
        let view = View::new(writer, route, pointer);
        let standing = standing::slots(writer, &view.standing);
        let mut slots = view.with(&standing);
        slots.push(("row", Slot::word("yes")));
        page.fact(pointer);
        // Where the law has something to add, it says who decides too.
        let mut about = page.line(&["plan-law"], &slots);
        if is_main && about.is_empty() {
            about = page.line(&["decision-by", "decision-expected", "plan-which-home"], &slots);
        }
        let words = page.line(&[says], &slots);
        // Under twelve the words say how sure it is, and no sign does.
        if writer.level() < Level::From12 {
            page.entry((Sign::Others, String::new()), words, about);
        } else {
            page.row(view.standing.status(), words, about);
        }
        if is_main && view.standing.status() != Status::Decided {
            let [_, (_, open), ..] = standing;
            decider = open;
        }
    }
    decider
}

/// With whom the child grows up: `to`, the plan as words that follow "to", and `open`, whether that is not settled.
pub fn settled_slots(writer: &Writer<'_>) -> Vec<(&'static str, Slot)> {
    let aim = &writer.plan().aim;
    let view = View::new(writer, &aim.main, "/aim/main");
    let is_open = match view.standing.status() {
        // A child who lives with foster carers who may adopt is where nothing is settled (`facts.md` 2.4).
        _ if aim.main.option == Some(PermanenceOption::EarlyPermanence) => true,
        Status::Decided => false,
        Status::Planned => aim.parallel.is_some(),
        _ => true,
    };
    let mut slots = view.slots;
    slots.push(("open", yes(is_open)));
    slots
}

/// Whether moving back to a parent is still looked at: it is one of the plans, or a court is still deciding about care.
pub fn may_go_home(writer: &Writer<'_>) -> bool {
    let aim = &writer.plan().aim;
    let is_home = |route: &Route| {
        let is_with_parents =
            matches!(route.option, Some(PermanenceOption::Home | PermanenceOption::ParentsUnderOrder));
        is_with_parents && !lives_there(writer, route)
    };
    let is_open = |order: &Order| {
        let interim = order.kind == Some(OrderKind::InterimCare) && order.stage == Some(OrderStage::Made);
        interim || order.kind == Some(OrderKind::Care) && order.stage == Some(OrderStage::AskedFor)
    };
    is_home(&aim.main) || aim.parallel.as_ref().is_some_and(is_home) || writer.plan().orders.iter().any(is_open)
}

/// One plan as it may be told: with the honest standing, and knowing whether the child already lives there.
struct View<'w> {
    route: &'w Route,
    pointer: &'static str,
    standing: Standing,
    option: &'static str,
    slots: Vec<(&'static str, Slot)>,
}

impl<'w> View<'w> {
    fn new(writer: &'w Writer<'w>, route: &'w Route, pointer: &'static str) -> Self {
        let stage = order_stage(writer, route.option);
        let adopted = route.option == Some(PermanenceOption::Adoption) && stage == Some(OrderStage::Made);
        let option = if adopted { "adopted" } else { route.option.map_or("home", PermanenceOption::word) };
        let standing = honest(writer.today(), route, adopted);
        let here = lives_there(writer, route);
        let early =
            route.option == Some(PermanenceOption::EarlyPermanence) && lives_in(writer, HomeKind::EarlyPermanence);
        let fostered = matches!(route.option, Some(PermanenceOption::LongTermFostering | PermanenceOption::StayingPut))
            && lives_in(writer, HomeKind::Foster);
        let mut slots = vec![
            ("option", Slot::word(option)),
            ("with", writer.names(&route.with)),
            ("named", named(writer, route)),
            ("place", Slot::text(home(writer, route).map_or("", |home| home.name.as_str()))),
            ("here", Slot::word(if here { "yes" } else { "no" })),
            ("order", stage.map_or_else(|| Slot::text(""), |stage| Slot::word(stage.word()))),
            ("status", Slot::word(standing.status().word())),
            ("by", writer.date(still_to_come(writer.today(), route.by).filter(|_| !here && !early && !fostered))),
            ("lives", Slot::word(if early { "early_permanence" } else { "other" })),
            ("which", which_home(writer, route, fostered)),
            ("child", writer.name(&writer.plan().child.id)),
            ("two", two(&writer.plan().aim)),
        ];
        slots.push(("to", what_to_do(writer, &slots)));
        View { route, pointer, standing, option, slots }
    }

    fn with(&self, more: &[(&'static str, Slot)]) -> Vec<(&'static str, Slot)> {
        self.slots.iter().chain(more).cloned().collect()
    }

    fn page(&self, writer: &'w Writer<'w>) -> Draft<'w> {
        let slots = &self.slots;
        let mut page = writer.page(Topic::Plan, "main");
        page.fact(self.pointer).heading("plan-main-heading", slots);
        page.say("plan-main", slots).say("plan-which-home", slots).say("plan-law", slots).say("plan-main-by", slots);
        page.because("plan-main-because", slots).standing(&self.standing);
        page
    }

    fn second_page(&self, writer: &'w Writer<'w>, main: &View<'_>) -> Draft<'w> {
        let slots = self.with(&[settled(main)]);
        let mut page = writer.page(Topic::Plan, "second");
        page.fact(self.pointer).heading("plan-second-heading", &slots);
        page.say("plan-second", &slots).say("plan-law", &slots);
        page.standing(&self.standing);
        page
    }

    fn why(&self, writer: &'w Writer<'w>, second: bool) -> Draft<'w> {
        let mut page = writer.page(Topic::Plan, if second { "second-why" } else { "main-why" });
        let second = Slot::word(if second { "yes" } else { "no" });
        page.heading("plan-why-heading", &[("second", second), ("two", two(&writer.plan().aim))]);
        page.fact(format!("{}/why", self.pointer)).told(&self.route.why);
        // Where it is not decided, how it will be is told next, with whom to tell.
        if self.standing.status() == Status::Decided {
            page.hard("plan");
        }
        scenery::of_plan(writer, &mut page, Setting::Voice);
        page
    }

    /// What is true of such a plan for everyone, said to be so, part by part: to children, only what it is and how it begins
    /// while it is not decided.
    fn in_general(&self, writer: &'w Writer<'w>) -> Option<Draft<'w>> {
        let option = self.route.option?;
        let undecided = self.standing.status() != Status::Decided;
        // The youngest take every page for their own.
        if writer.level() == Level::Under5 {
            return None;
        }
        let mut page = writer.page(Topic::Plan, &option.word().replace('_', "-"));
        page.heading("option-name", &[("option", Slot::word(self.option))]);
        page.say("plan-general", &[]);
        if option == PermanenceOption::Home && !lives_there(writer, self.route) {
            page.passage("plan/going_home");
        }
        general::of_option(writer, &mut page, option, undecided);
        scenery::of_plan(writer, &mut page, Setting::Words);
        Some(page)
    }

    fn how_decided(&self, writer: &'w Writer<'w>) -> Draft<'w> {
        let helpers: &[Role] = match self.standing.decider {
            _ if !writer.speaks_to_child() => &[Role::SocialWorker],
            Some(Decider::Court) => &[Role::ChildrensGuardian, Role::Advocate, Role::SocialWorker],
            _ => &[Role::Advocate, Role::SocialWorker],
        };
        let slots = standing::slots(writer, &self.standing);
        let mut page = writer.page(Topic::Plan, "decided-how");
        page.fact(format!("{}/standing", self.pointer)).heading("plan-decided-how-heading", &[]);
        page.say("plan-decided-how", &slots).say("plan-decided-teller", &slots);
        let [_, decider, ..] = slots;
        page.can_do("plan-say-what-you-want", &[decider, ("helper", writer.helper(helpers))]);
        let is_in_court = self.standing.decider == Some(Decider::Court);
        scenery::of_plan(writer, &mut page, if is_in_court { Setting::Judge } else { Setting::Table });
        page
    }
}

/// Whether there are two plans, and one comes first: not in early permanence, where home is as real as adoption.
fn two(aim: &Aim) -> Slot {
    Slot::word(match aim.parallel.as_ref().and_then(|route| route.option) {
        None => "no",
        Some(_) if aim.main.option == Some(PermanenceOption::EarlyPermanence) => "open",
        Some(_) => "yes",
    })
}

fn settled(main: &View<'_>) -> (&'static str, Slot) {
    ("settled", Slot::word(if main.standing.status() == Status::Decided { "yes" } else { "no" }))
}

fn two_plans<'w>(writer: &'w Writer<'w>, main: &View<'_>) -> Draft<'w> {
    let aim = &writer.plan().aim;
    let for_parents = &aim.why_two_for_parents;
    let mut page = writer.page(Topic::Plan, "two-plans");
    page.fact("/aim/parallel").heading("plan-two-heading", &[]);
    let parent = writer.level() == Level::Adult && matches!(writer.reader(), Reader::Parent(_));
    if !Draft::tells(writer, &aim.why_two) && (!parent || for_parents.is_empty()) {
        page.say("plan-two", &[settled(main)]);
    }
    if parent && !for_parents.is_empty() {
        page.fact("/aim/why_two_for_parents").text(for_parents);
        return page;
    }
    page.general().say("plan-two-general", &[]);
    page.fact("/aim/why_two").told(&aim.why_two);
    if writer.level() == Level::Adult && *writer.reader() == Reader::Worker && !for_parents.is_empty() {
        page.fact("/aim/why_two_for_parents").say("plan-two-told-parents", &[]).text(for_parents);
    }
    page
}

fn contingency<'w>(writer: &'w Writer<'w>, aim: &Aim) -> Draft<'w> {
    let mut page = writer.page(Topic::Plan, "if-not");
    let status = [("status", Slot::word(aim.main.standing.status().word()))];
    page.fact("/aim/contingency").heading("plan-contingency-heading", &status).told(&aim.contingency);
    page.hard("if-not");
    scenery::of_plan(writer, &mut page, Setting::Signpost);
    page
}

/// "live at home with Mum": the names keep their marks, and the verb stays small in the middle of a sentence.
fn what_to_do(writer: &Writer<'_>, slots: &[(&str, Slot)]) -> Slot {
    let mut pieces: Vec<Piece> = writer.content().fill("plan-to", "", slots).into_iter().flatten().collect();
    if let Some(first) = pieces.first_mut() {
        first.text = crate::case::lowered(&first.text);
    }
    Slot::new(pieces, None, "some")
}

/// The standing as it may be told. Adoption is never settled before the order is made, whatever has been agreed
/// (`facts.md` 2.5), and a day that has passed is no longer expected.
fn honest(today: Date, route: &Route, adopted: bool) -> Standing {
    let expected = still_to_come(today, route.standing.expected);
    let told = Standing { expected, ..route.standing.clone() };
    let unsettled = route.option == Some(PermanenceOption::Adoption) && !adopted;
    if unsettled && told.status() == Status::Decided {
        return Standing { status: Some(Status::Planned), decider: Some(Decider::Court), decided: None, ..told };
    }
    told
}

fn still_to_come(today: Date, date: Option<About>) -> Option<About> {
    date.filter(|date| date.last_day() >= today)
}

/// How far the order that belongs to an option has come. Where there are several, the one furthest on.
fn order_stage(writer: &Writer<'_>, option: Option<PermanenceOption>) -> Option<OrderStage> {
    let kinds: &[OrderKind] = match option? {
        PermanenceOption::Adoption => &[OrderKind::Adoption],
        PermanenceOption::SpecialGuardianship => &[OrderKind::SpecialGuardianship],
        PermanenceOption::ChildArrangements => &[OrderKind::ArrangementsLives],
        PermanenceOption::ParentsUnderOrder => &[OrderKind::Care, OrderKind::InterimCare],
        _ => &[],
    };
    let stages = writer.plan().orders.iter().filter(|order| order.kind.is_some_and(|kind| kinds.contains(&kind)));
    stages.filter_map(|order| order.stage).filter(|stage| *stage <= OrderStage::Made).max()
}

/// Whom the special guardianship order names, or else with whom the plan is.
fn named(writer: &Writer<'_>, route: &Route) -> Slot {
    let is_made = |kind, stage| kind == Some(OrderKind::SpecialGuardianship) && stage == Some(OrderStage::Made);
    let order = writer.plan().orders.iter().find(|order| is_made(order.kind, order.stage));
    writer.names(order.map(|order| &order.names).filter(|names| !names.is_empty()).unwrap_or(&route.with))
}

fn home<'w>(writer: &Writer<'w>, route: &Route) -> Option<&'w Home> {
    let id = route.home.as_ref()?;
    writer.plan().homes.iter().find(|home| home.id == *id)
}

pub(crate) fn lives_in(writer: &Writer<'_>, kind: HomeKind) -> bool {
    writer.plan().homes.iter().any(|home| home.time == Some(HomeTime::Now) && home.kind == Some(kind))
}

/// For a child who grows up in foster care: by when it should be known in which home; key `none` where the plan says which.
/// Not for those who may not see the names and the home, for then this copy does not know.
fn which_home(writer: &Writer<'_>, route: &Route, is_fostered: bool) -> Slot {
    let sees_all = matches!(writer.reader(), Reader::Child | Reader::Carer(_) | Reader::Worker);
    let is_open = is_fostered && sees_all && route.with.is_empty() && route.home.is_none();
    let by = writer.date(still_to_come(writer.today(), route.by));
    match (is_open, by.key.as_str()) {
        (false, _) => Slot::text(""),
        (true, "none") => Slot::word("open"),
        _ => by,
    }
}

/// True where the plan leads to the home of now: by its name, or by who looks after the child there.
pub(crate) fn lives_there(writer: &Writer<'_>, route: &Route) -> bool {
    if let Some(home) = home(writer, route) {
        return home.time == Some(HomeTime::Now);
    }
    let mut now = writer.plan().homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    !route.with.is_empty() && now.any(|home| home.carers == route.with)
}
