//! What every chapter writes with: the reader's copy, the words of their level, the names they use, and the day.

use super::block::{Block, Mark, Run, Style};
use super::draft::Draft;
use super::{Chapter, Topic, names, phrase, scenery};
use crate::audience::{Level, Reader, SharedPlan};
use crate::calendar::{About, Date, Time};
use crate::content::{Content, Piece, Slot, Slots};
use crate::index::Index;
use crate::plan::{HomeTime, LOOKED_AFTER, Order, OrderStage, Person, PersonId, Plan, Role};

/// Hands a chapter all it may use.
pub(crate) struct Writer<'a> {
    shared: &'a SharedPlan,
    content: &'a Content,
    today: Date,
    /// Where each person stands in the copy: every name on every page is looked up here.
    places: Index,
    /// What the reader is called where the pages call them "you".
    called_you: Slot,
    /// The slots that are always at hand: `child` ("you" where the page speaks to the child), `childs-name` (the name,
    /// whoever reads), `council`, and `looked-after`, `yes` where the council looks after the child now: some councils'
    /// words for adults are true only then.
    always: Vec<(&'static str, Slot)>,
}

impl<'a> Writer<'a> {
    pub fn new(shared: &'a SharedPlan, content: &'a Content, today: Date) -> Self {
        let mut places = Index::default();
        for (place, person) in shared.plan().people.iter().enumerate().rev() {
            places.set(person.id.as_str(), place);
        }
        let mut writer = Writer { shared, content, today, places, called_you: Slot::text(""), always: Vec::new() };
        if let Some(id) = writer.you() {
            writer.called_you = names::you(content, id);
        }
        let plan = shared.plan();
        let holds = |order: &Order| {
            order.stage == Some(OrderStage::Made) && order.kind.is_some_and(|kind| LOOKED_AFTER.contains(&kind))
        };
        writer.always = vec![
            ("child", writer.name(&plan.child.id)),
            ("childs-name", writer.childs_name()),
            ("council", Slot::text(plan.council.name.as_str())),
            ("looked-after", Slot::word(if plan.orders.iter().any(holds) { "yes" } else { "no" })),
        ];
        writer
    }

    /// What the reader may see.
    pub fn plan(&self) -> &'a Plan {
        self.shared.plan()
    }

    /// The level.
    pub fn level(&self) -> Level {
        self.shared.audience().level
    }

    /// Who reads.
    pub fn reader(&self) -> &Reader {
        &self.shared.audience().reader
    }

    /// The day the book is made for.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The words.
    pub fn content(&self) -> &'a Content {
        self.content
    }

    /// True where the pages speak to the child as "you": for the child, and for anyone at a child's level.
    pub fn speaks_to_child(&self) -> bool {
        self.level() != Level::Adult || *self.reader() == Reader::Child
    }

    /// The person the pages call "you".
    pub fn you(&self) -> Option<&PersonId> {
        if self.speaks_to_child() { Some(&self.plan().child.id) } else { self.reader().person() }
    }

    /// The reader's word, by which a message may have a wording of its own. None at a child's level.
    pub fn voice(&self) -> &'static str {
        if self.level() == Level::Adult { self.reader().word() } else { "child" }
    }

    /// Somebody in the copy.
    pub fn person(&self, id: &PersonId) -> Option<&'a Person> {
        self.place(id).map(|place| &self.plan().people[place])
    }

    /// Where somebody stands among the people of the copy.
    pub fn place(&self, id: &PersonId) -> Option<usize> {
        self.places.place(id.as_str())
    }

    /// The reader, as the pages call them.
    pub fn called_you(&self) -> Slot {
        self.called_you.clone()
    }

    /// A person as this reader calls them: key `you` for the reader, `one` for anyone else, `none` for nobody.
    pub fn name(&self, id: &PersonId) -> Slot {
        names::name(self, id)
    }

    /// Some people as a list of names: key `none`, `you`, `one` or `many`.
    pub fn names(&self, ids: &[PersonId]) -> Slot {
        names::names(self, ids)
    }

    /// The first person of the plan with one of these roles, the first role first; key `none` where there is nobody.
    pub fn helper(&self, roles: &[Role]) -> Slot {
        let with = |role: &Role| self.plan().people.iter().find(|person| person.roles.contains(role));
        roles.iter().find_map(with).map_or_else(|| Slot::text(""), |person| self.name(&person.id))
    }

    /// Whoever looks after the child now.
    pub fn carers(&self) -> Slot {
        self.names(&self.carers_now())
    }

    fn carers_now(&self) -> Vec<PersonId> {
        let homes = self.plan().homes.iter().filter(|home| home.time == Some(HomeTime::Now));
        homes.flat_map(|home| home.carers.iter().cloned()).collect()
    }

    /// Whom the child can turn to at the end of a hard page: whoever is there every day, or else somebody who does not work
    /// on the plan, and the social worker. Never the worker alone where the plan names anybody else.
    pub fn to_turn_to(&self) -> Slot {
        const NEAR: [Role; 4] = [Role::Keyworker, Role::Advocate, Role::IndependentVisitor, Role::PersonalAdviser];
        let with = |role: &Role| self.plan().people.iter().find(|person| person.roles.contains(role));
        let mut people = self.carers_now();
        people.truncate(2);
        if people.is_empty() {
            people.extend(NEAR.iter().find_map(with).map(|person| person.id.clone()));
        }
        people.extend(with(&Role::SocialWorker).map(|person| person.id.clone()).filter(|id| !people.contains(id)));
        names::one_of(self, &people)
    }

    /// The child's name, whoever reads.
    pub fn childs_name(&self) -> Slot {
        Slot::text(self.plan().child.name.as_str())
    }

    /// The name on the copy: who it was made for.
    pub fn reader_name(&self) -> Slot {
        names::on_the_copy(self)
    }

    /// A date as this level says it; key `none` where the level does not say such a date.
    pub fn date(&self, date: Option<About>) -> Slot {
        phrase::date(self, date)
    }

    /// A date as this level says it, after "on" or "in"; key `none` where the level does not say such a date.
    pub fn when(&self, date: Option<About>) -> Slot {
        phrase::when(self, date)
    }

    /// A day as this level says it.
    pub fn day(&self, date: Option<Date>) -> Slot {
        phrase::date(self, date.map(About::Day))
    }

    /// A time of day as this level says it.
    pub fn time(&self, time: Option<Time>) -> Slot {
        phrase::time(self, time)
    }

    /// Words in a row: "a, b and c".
    pub fn row(&self, words: &[String]) -> String {
        phrase::row(self, words)
    }

    /// A filled message as paragraphs of runs.
    pub fn runs(&self, id: &str, slots: Slots<'_>, from: Option<usize>) -> Vec<Vec<Run>> {
        debug_assert!(self.content.has(id), "the pack has no words for {id}");
        let all = [slots, &self.always].concat();
        let filled = self.content.fill(id, self.voice(), &all);
        filled.into_iter().map(|pieces| pieces.into_iter().map(|piece| run(piece, from)).collect()).collect()
    }

    /// A passage of the pack, as it is pressed.
    pub fn passage(&self, id: &str) -> String {
        debug_assert!(self.content.has(id), "the pack has no passage {id}");
        self.content.passage(id, self.voice(), &self.always)
    }

    /// A filled message as one string.
    pub fn string(&self, id: &str, slots: Slots<'_>) -> String {
        self.runs(id, slots, None).iter().flatten().map(|run| run.text.as_str()).collect()
    }

    /// A filled message just as it is written, to stand inside another: no capital is made.
    pub fn string_raw(&self, id: &str, slots: Slots<'_>) -> String {
        debug_assert!(self.content.has(id), "the pack has no words for {id}");
        self.content.string(id, self.voice(), slots).trim().to_owned()
    }

    /// Begins a page.
    pub fn page(&'a self, topic: Topic, about: &str) -> Draft<'a> {
        Draft::new(self, topic, about)
    }

    /// Binds drafts into a chapter; none where no page has anything to say.
    pub fn bind(&self, topic: Topic, drafts: Vec<Draft<'_>>) -> Option<Chapter> {
        // For older readers the chapter's own scene stands where it begins, and not on page after page.
        let is_young = self.level() < Level::From12;
        let (mut pages, mut scene) = (Vec::new(), None);
        for (place, mut draft) in drafts.into_iter().enumerate() {
            // A draft that says nothing is no page, and a chapter's scene is the same on all of its pages.
            if draft.picture.is_none() && !draft.is_empty() && (is_young || place == 0) {
                if scene.is_some() {
                    draft.picture.clone_from(&scene);
                } else {
                    scenery::draw(self, topic, &mut draft);
                    scene.clone_from(&draft.picture);
                }
            }
            pages.extend(draft.into_pages());
        }
        // A plan may give an order and a meeting the same id; an address must still mean one page.
        let (mut known, mut repeats) = (Index::default(), Index::default());
        for page in &mut pages {
            let own = page.id.clone();
            while !known.add(&page.id) {
                // Counted, for a plan may give thousands the same id.
                let repeat = repeats.place(&own).unwrap_or(0) + 1;
                repeats.set(&own, repeat);
                page.id = if repeat == 1 { format!("{own}-again") } else { format!("{own}-again-{repeat}") };
            }
        }
        // The adult who reads along is told what to do with the chapter, once and where it begins.
        if let Some(first) = pages.first_mut().filter(|_| self.level() < Level::From8 && topic != Topic::Cover) {
            let label = Run { style: Style::Strong, ..Run::plain(&(self.string("grown-up", &[]) + " ")) };
            for mut prompt in self.runs(&format!("grown-up-{}", topic.word()), &[], None) {
                prompt.insert(0, label.clone());
                first.blocks.push(Block::GrownUp(prompt));
            }
        }
        let title = self.string(&format!("chapter-{}", topic.word()), &[]);
        (!pages.is_empty()).then_some(Chapter { topic, title, pages })
    }
}

fn run(piece: Piece, from: Option<usize>) -> Run {
    let mark = piece.person.as_deref().map_or(Mark::None, |id| Mark::Person(PersonId::from(id)));
    Run { text: piece.text, style: Style::Plain, mark, from: from.filter(|_| piece.filled).or(from) }
}
