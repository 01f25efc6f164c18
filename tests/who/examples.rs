//! The examples, for everyone who may read them, at every level.

use kithbook::art::scenes::Crop;
use kithbook::audience::{Audience, Level, Reader, SharedPlan, share};
use kithbook::book::{Light, Picture, compile};
use kithbook::calendar::Date;
use kithbook::content::Content;
use kithbook::plan::{self, Plan, Vocabulary};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// A cue, and where it stands.
#[derive(Clone, Debug)]
pub struct Cue {
    /// The example, the reader, the level and the page.
    pub place: String,
    /// The copy of whose book it is.
    pub copy: Arc<SharedPlan>,
    /// The cue.
    pub text: String,
}

/// The plans.
fn plans() -> Vec<(String, Plan)> {
    let mut plans: Vec<(String, Plan)> = std::fs::read_dir("assets/examples")
        .expect("a folder of ours")
        .filter_map(|entry| {
            let path = entry.expect("a folder of ours").path();
            let name = path.file_name()?.to_str()?.strip_suffix(".plan.json")?.to_owned();
            Some((name, plan::read(&std::fs::read(&path).expect("a file of ours")).plan))
        })
        .collect();
    plans.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(plans.len() > 9);
    plans
}

/// Everyone who may read a plan: the child, the worker, every parent and carer, and each of the others.
fn readers(plan: &Plan) -> Vec<Reader> {
    let mut readers = vec![Reader::Child, Reader::Worker];
    let own = |link: &&plan::ParentLink| link.child == plan.child.id;
    readers.extend(plan.bonds.parents.iter().filter(own).map(|link| Reader::Parent(link.parent.clone())));
    let now = plan.homes.iter().filter(|home| home.time == Some(plan::HomeTime::Now));
    readers.extend(now.flat_map(|home| &home.carers).map(|id| Reader::Carer(id.clone())));
    let others = plan.brothers_and_sisters.iter().flat_map(|part| &part.people);
    readers.extend(others.map(|id| Reader::Other(id.clone())));
    readers.sort();
    readers.dedup();
    readers
}

/// The words of a level for a plan.
fn words(plan: &Plan, level: Level) -> Content {
    Content::built_in(level, plan.council.vocabulary.unwrap_or(Vocabulary::Plain).word())
}

/// The day of the examples.
fn today() -> Date {
    Date::new(2026, 6, 1).expect("a day")
}

/// Every cue of every example, for everyone who may read it, at every level.
pub static CUES: LazyLock<Vec<Cue>> =
    LazyLock::new(|| plans().iter().flat_map(|(name, plan)| cues(name, plan)).collect());

/// A picture of who is who, and no view of the calendar.
fn is_kin(picture: &Picture) -> bool {
    picture.who_is_who.as_ref().is_some_and(|cue| cue.starts_with("kin "))
}

/// Every cue of who is who of a plan's books.
fn cues(name: &str, plan: &Plan) -> Vec<Cue> {
    let contents: BTreeMap<Level, Content> = Level::ALL.iter().map(|level| (*level, words(plan, *level))).collect();
    let mut cues = Vec::new();
    for reader in readers(plan) {
        let whole = share(plan.clone(), &Audience { reader: reader.clone(), level: Level::Adult });
        for level in Level::ALL {
            let copy = Arc::new(whole.at_level(*level));
            let book = compile(&copy, &contents[level], today());
            for page in book.chapters.iter().flat_map(|chapter| &chapter.pages) {
                let Some(picture) = page.picture.as_ref().filter(|own| is_kin(own)) else { continue };
                let place = format!("{name}, {reader:?} at {}, {}", level.word(), page.id);
                cues.push(Cue { place, copy: Arc::clone(&copy), text: picture.cue(Light::Noon, Crop::Wide) });
            }
        }
    }
    cues
}
