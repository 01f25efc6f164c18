//! One walk through the plan that gathers what stands in many places: links, tellings, standings, records, texts, each
//! with its JSON pointer. A test holds it against the schema, so that a new field cannot be forgotten here.

use crate::plan::*;

/// What was gathered, in the order of the record.
#[derive(Default)]
pub struct Walk<'a> {
    /// Links to people.
    pub people: Vec<(String, &'a PersonId)>,
    /// Links to homes.
    pub homes: Vec<(String, &'a HomeId)>,
    /// Tellings at levels.
    pub told: Vec<(String, &'a Told)>,
    /// How sure something is.
    pub standings: Vec<(String, &'a Standing)>,
    /// Pictures.
    pub pictures: Vec<(String, &'a Picture)>,
    /// Texts that a reader who is no worker may be shown, by default or by a mark, a telling level by level.
    pub texts: Vec<(String, &'a str)>,
    /// Records with an id: the pointer, and the path by which a sharing mark names them (`homes/nans-flat`).
    pub records: Vec<(String, String)>,
    at: String,
    fact: String,
}

impl<'a> Walk<'a> {
    /// Walks a plan.
    pub fn of(plan: &'a Plan) -> Self {
        let mut walk = Walk::default();
        walk.plan(plan);
        walk
    }

    fn plan(&mut self, plan: &'a Plan) {
        self.inside("child", |walk| walk.child(&plan.child));
        self.inside("council", |walk| walk.text("name", &plan.council.name));
        self.inside("approval", |walk| {
            walk.person_link("written_by", &plan.approval.written_by);
            walk.people_links("agreed_by", &plan.approval.agreed_by);
        });
        self.list("people", &plan.people, Walk::person);
        self.inside("bonds", |walk| walk.bonds(&plan.bonds));
        self.list("homes", &plan.homes, Walk::home);
        self.list("orders", &plan.orders, Walk::order);
        self.inside("responsibility", |walk| walk.responsibility(&plan.responsibility));
        self.inside("aim", |walk| walk.aim(&plan.aim));
        self.inside("why", |walk| {
            walk.told("home", &plan.why.home);
            walk.told("plan", &plan.why.plan);
            walk.text("for_workers", &plan.why.for_workers);
            walk.people_links("agreed_by", &plan.why.agreed_by);
        });
        self.list("family_time", &plan.family_time, Walk::arrangement);
        self.list("brothers_and_sisters", &plan.brothers_and_sisters, Walk::sibling_plan);
        self.inside("calendar", |walk| walk.calendar(&plan.calendar));
        self.inside("balance", |walk| walk.balance(&plan.balance));
        self.list("meetings", &plan.meetings, Walk::meeting);
        self.list("decisions", &plan.decisions, |walk, decision| {
            walk.told("told", &decision.told);
            walk.standing("standing", &decision.standing);
        });
        self.list("voice", &plan.voice, Walk::view);
        self.inside("school", |walk| walk.school(&plan.school));
        self.inside("health", |walk| {
            walk.told("about", &plan.health.about);
            walk.people_links("helpers", &plan.health.helpers);
            walk.text("for_carers", &plan.health.for_carers);
        });
        self.list("help", &plan.help, Walk::support);
        self.inside("money", |walk| {
            walk.texts("allowances", &plan.money.allowances);
            walk.text("savings", &plan.money.savings);
        });
        self.list("story", &plan.story, |walk, part| {
            walk.told("told", &part.told);
            walk.people_links("people", &part.people);
        });
        self.list("introductions", &plan.introductions, Walk::introduction_day);
        self.inside("later", |walk| walk.later(&plan.later));
        self.list("ask", &plan.ask, Walk::help_source);
        self.list("history", &plan.history, |walk, version| {
            walk.told("what", &version.what);
            walk.told("why", &version.why);
        });
        self.list("sharing", &plan.sharing, |_, _| {});
    }

    fn child(&mut self, child: &'a Child) {
        self.text("sounds_like", &child.sounds_like);
        self.text("pronouns", &child.pronouns);
        self.texts("languages", &child.languages);
        self.text("communication", &child.communication);
        self.texts("likes", &child.likes);
        self.texts("strengths", &child.strengths);
        self.list("identity", &child.identity, |walk, line| walk.text("words", &line.words));
    }

    fn person(&mut self, person: &'a Person) {
        self.text("sounds_like", &person.sounds_like);
        self.text("about", &person.about);
        if let Some(picture) = &person.picture {
            self.inside("picture", |walk| {
                walk.pictures.push((walk.at.clone(), picture));
                walk.picture_texts(picture);
            });
        }
    }

    fn picture_texts(&mut self, picture: &'a Picture) {
        self.text("file", &picture.file);
        self.text("shows", &picture.shows);
    }

    fn bonds(&mut self, bonds: &'a Bonds) {
        self.inside("parents", |walk| {
            for (place, link) in bonds.parents.iter().enumerate() {
                walk.inside(&place.to_string(), |walk| {
                    walk.link("child", &link.child);
                    walk.link("parent", &link.parent);
                });
            }
        });
        self.list("partnerships", &bonds.partnerships, |walk, pair| {
            walk.link("a", &pair.a);
            walk.link("b", &pair.b);
        });
        self.list("siblings", &bonds.siblings, |walk, link| walk.people_links("people", &link.people));
    }

    fn home(&mut self, home: &'a Home) {
        self.people_links("carers", &home.carers);
        self.people_links("members", &home.members);
        self.told("why_moved", &home.why_moved);
        self.texts("about", &home.about);
        self.standing("standing", &home.standing);
        self.list("pictures", &home.pictures, |walk, picture| {
            walk.pictures.push((walk.at.clone(), picture));
            walk.picture_texts(picture);
        });
    }

    fn order(&mut self, order: &'a Order) {
        self.people_links("asked_by", &order.asked_by);
        self.people_links("names", &order.names);
        self.text("terms", &order.terms);
    }

    fn responsibility(&mut self, responsibility: &'a Responsibility) {
        self.people_links("now", &responsibility.now);
        self.people_links("planned", &responsibility.planned);
        self.list("decisions", &responsibility.decisions, |walk, decision| {
            walk.text("about", &decision.about);
            walk.people_links("ask", &decision.ask);
            walk.text("detail", &decision.detail);
        });
    }

    fn aim(&mut self, aim: &'a Aim) {
        self.inside("main", |walk| walk.route(&aim.main));
        if let Some(parallel) = &aim.parallel {
            self.inside("parallel", |walk| walk.route(parallel));
        }
        self.told("why_two", &aim.why_two);
        self.text("why_two_for_parents", &aim.why_two_for_parents);
        self.told("contingency", &aim.contingency);
    }

    fn route(&mut self, route: &'a Route) {
        self.people_links("with", &route.with);
        if let Some(home) = &route.home {
            self.home_link("home", home);
        }
        self.standing("standing", &route.standing);
        self.told("why", &route.why);
    }

    fn arrangement(&mut self, arrangement: &'a Arrangement) {
        self.people_links("with", &arrangement.with);
        self.standing("standing", &arrangement.standing);
        self.people_links("helpers", &arrangement.helpers);
        self.people_links("taken_by", &arrangement.taken_by);
        self.text("do_together", &arrangement.do_together);
        self.told("reason", &arrangement.reason);
        self.text("reason_for_workers", &arrangement.reason_for_workers);
        self.text("childs_view", &arrangement.childs_view);
        self.text("if_missed", &arrangement.if_missed);
        for (field, text) in [
            ("agreed", &arrangement.agreed),
            ("travel", &arrangement.travel),
            ("special_times", &arrangement.special_times),
            ("what_to_say", &arrangement.what_to_say),
            ("before", &arrangement.before),
            ("during", &arrangement.during),
            ("after", &arrangement.after),
            ("if_child_says_no", &arrangement.if_child_says_no),
        ] {
            self.text(field, text);
        }
        self.people_links("told_by", &arrangement.told_by);
        self.people_links("call", &arrangement.call);
        self.list("changes", &arrangement.changes, |walk, change| walk.told("reason", &change.reason));
    }

    fn sibling_plan(&mut self, part: &'a SiblingPlan) {
        self.people_links("people", &part.people);
        self.text("lives", &part.lives);
        self.told("reason", &part.reason);
    }

    fn calendar(&mut self, calendar: &'a Calendar) {
        self.list("terms", &calendar.terms, |walk, span| walk.text("name", &span.name));
        self.list("holidays", &calendar.holidays, |walk, span| walk.text("name", &span.name));
        self.list("days", &calendar.days, |walk, day| {
            walk.text("name", &day.name);
            walk.person_link("person", &day.person);
        });
    }

    fn balance(&mut self, balance: &'a Balance) {
        let point = |walk: &mut Walk<'a>, point: &'a Point| walk.told("told", &point.told);
        self.list("working_well", &balance.working_well, point);
        self.list("worried_about", &balance.worried_about, point);
        self.list("needs_to_happen", &balance.needs_to_happen, |walk, action| {
            walk.told("told", &action.told);
            walk.people_links("who", &action.who);
            walk.told("if_not", &action.if_not);
        });
        self.list("hoped_for", &balance.hoped_for, point);
    }

    fn meeting(&mut self, meeting: &'a Meeting) {
        self.person_link("led_by", &meeting.led_by);
        self.people_links("people", &meeting.people);
        self.told("about", &meeting.about);
    }

    fn view(&mut self, view: &'a View) {
        self.text("words", &view.words);
        self.person_link("said_to", &view.said_to);
        self.text("how", &view.how);
        self.told("answer", &view.answer);
    }

    fn school(&mut self, school: &'a School) {
        self.text("kind", &school.kind);
        self.text("year", &school.year);
        self.people_links("helpers", &school.helpers);
        self.told("about", &school.about);
        self.told("plan", &school.plan);
        self.standing("standing", &school.standing);
        self.list("before", &school.before, |_, _| {});
    }

    fn support(&mut self, support: &'a Support) {
        self.told("told", &support.told);
        self.people_links("who", &support.who);
        self.standing("standing", &support.standing);
    }

    fn introduction_day(&mut self, day: &'a IntroductionDay) {
        if let Some(home) = &day.home {
            self.home_link("home", home);
        }
        self.people_links("with", &day.with);
        self.text("what", &day.what);
        if let Some(standing) = &day.standing {
            self.standing("standing", standing);
        }
    }

    fn later(&mut self, later: &'a Later) {
        self.told("told", &later.told);
        self.standing("standing", &later.standing);
        self.person_link("adviser", &later.adviser);
        self.texts("help", &later.help);
    }

    fn help_source(&mut self, source: &'a HelpSource) {
        self.text("name", &source.name);
        self.person_link("person", &source.person);
        self.text("about", &source.about);
        self.text("hours", &source.hours);
        self.text("web", &source.web);
    }

    fn inside(&mut self, step: &str, walk: impl FnOnce(&mut Self)) {
        let (at, fact) = (self.at.len(), self.fact.len());
        self.at.push('/');
        self.at.push_str(step);
        if fact > 0 {
            self.fact.push('/');
        }
        self.fact.push_str(step);
        walk(self);
        self.at.truncate(at);
        self.fact.truncate(fact);
    }

    fn list<T: Fact>(&mut self, name: &str, list: &'a [T], each: fn(&mut Self, &'a T)) {
        self.inside(name, |walk| {
            let (at, fact) = (walk.at.len(), walk.fact.len());
            for (place, element) in list.iter().enumerate() {
                walk.at.push_str(&format!("/{place}"));
                walk.fact.push('/');
                walk.fact.push_str(element.key().unwrap_or_default());
                walk.records.push((walk.at.clone(), walk.fact.clone()));
                each(walk, element);
                walk.at.truncate(at);
                walk.fact.truncate(fact);
            }
        });
    }

    fn pointer(&self, step: &str) -> String {
        format!("{}/{step}", self.at)
    }

    fn link(&mut self, name: &str, person: &'a PersonId) {
        self.people.push((self.pointer(name), person));
    }

    fn person_link(&mut self, name: &str, person: &'a Option<PersonId>) {
        if let Some(person) = person {
            self.link(name, person);
        }
    }

    fn people_links(&mut self, name: &str, people: &'a [PersonId]) {
        for (place, person) in people.iter().enumerate() {
            self.link(&format!("{name}/{place}"), person);
        }
    }

    fn home_link(&mut self, name: &str, home: &'a HomeId) {
        self.homes.push((self.pointer(name), home));
    }

    fn standing(&mut self, name: &str, standing: &'a Standing) {
        self.standings.push((self.pointer(name), standing));
        self.inside(name, |walk| walk.person_link("told_by", &standing.told_by));
    }

    fn told(&mut self, name: &str, told: &'a Told) {
        self.told.push((self.pointer(name), told));
        self.inside(name, |walk| {
            walk.text("under5", &told.under5);
            walk.text("5-7", &told.from5);
            walk.text("8-11", &told.from8);
            walk.text("12-15", &told.from12);
            walk.text("16+", &told.from16);
            walk.text("adult", &told.adult);
        });
    }

    fn text(&mut self, name: &str, text: &'a Text) {
        if !text.is_empty() {
            self.texts.push((self.pointer(name), text.as_str()));
        }
    }

    fn texts(&mut self, name: &str, texts: &'a [Text]) {
        for (place, text) in texts.iter().enumerate() {
            self.text(&format!("{name}/{place}"), text);
        }
    }
}

#[cfg(all(test, feature = "cli"))]
mod tests;
