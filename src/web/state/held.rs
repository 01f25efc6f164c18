//! The open file, and the little of it that screens need before a copy is made.

use super::faults::Fault;
use super::readers::{self, Choice};
use crate::audience::{Audience, Level, Reader};
use crate::plan::{self, Plan, Vocabulary};
use std::sync::Mutex;

/// A file that was read and can be made into copies. The plan itself is kept only until the first copy is made, which uses
/// it up; for each later one it is read again. So nothing a reader may not see stands in memory beside their book as a plan.
#[derive(Debug, Default)]
pub struct Held {
    file: Vec<u8>,
    unused: Mutex<Option<Plan>>,
    /// The child's name.
    pub child: String,
    /// Who could read it.
    pub choices: Vec<Choice>,
    /// What a worker may want to look at in it.
    pub worth_a_look: Vec<Fault>,
    /// The level chosen with the child.
    level: Option<Level>,
    /// True where the plan asks that the child stays at that level.
    keep_level: bool,
    vocabulary: Option<Vocabulary>,
}

impl Held {
    /// Holds a file that has been read.
    pub fn new(file: Vec<u8>, plan: Plan, worth_a_look: Vec<Fault>) -> Held {
        Held {
            file,
            worth_a_look,
            child: plan.child.name.as_str().to_owned(),
            choices: readers::choices(&plan),
            level: plan.child.reading_level,
            keep_level: plan.child.keep_level,
            vocabulary: plan.council.vocabulary,
            unused: Mutex::new(Some(plan)),
        }
    }

    /// The plan, to be used up.
    pub fn plan(&self) -> Plan {
        let unused = self.unused.lock().ok().and_then(|mut unused| unused.take());
        unused.unwrap_or_else(|| plan::read(&self.file).plan)
    }

    /// A reader with the level they begin at: for a child the one chosen with them, never worked out from age.
    pub fn audience(&self, reader: Reader) -> Audience {
        let level = match reader {
            Reader::Child => self.level.unwrap_or(Level::From8),
            Reader::Carer(_) | Reader::Parent(_) | Reader::Worker | Reader::Other(_) => Level::Adult,
        };
        Audience { reader, level }
    }

    /// Whether this reader may move to other levels.
    pub fn may_change_level(&self, reader: &Reader) -> bool {
        *reader != Reader::Child || !self.keep_level
    }

    /// Whose words the plan uses.
    pub fn vocabulary(&self) -> &'static str {
        self.vocabulary.unwrap_or(Vocabulary::Plain).word()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_begins_at_the_level_chosen_with_them() {
        let mut plan = Plan::default();
        assert_eq!(Held::new(Vec::new(), plan.clone(), Vec::new()).audience(Reader::Child).level, Level::From8);
        plan.child.reading_level = Some(Level::Under5);
        let held = Held::new(Vec::new(), plan.clone(), Vec::new());
        assert_eq!(held.audience(Reader::Child).level, Level::Under5);
        assert_eq!(held.audience(Reader::Worker).level, Level::Adult);
    }

    #[test]
    fn the_plan_read_again_is_the_plan_that_was_read() {
        let file = include_bytes!("../../../assets/examples/special-guardian-nan.plan.json");
        let plan = plan::read(file).plan;
        let held = Held::new(file.to_vec(), plan.clone(), Vec::new());
        for copy in ["the first", "a later one"] {
            assert_eq!(held.plan(), plan, "{copy}");
        }
        assert!(held.unused.lock().expect("nobody else holds it").is_none(), "no plan is kept beside a book");
    }

    #[test]
    fn only_the_child_can_be_kept_at_a_level() {
        let mut plan = Plan::default();
        plan.child.keep_level = true;
        let held = Held::new(Vec::new(), plan.clone(), Vec::new());
        assert!(!held.may_change_level(&Reader::Child) && held.may_change_level(&Reader::Worker));
    }
}
