//! The fourteen example plans, for each reader there is: what three programs find in the file is what the diary has.

use super::expected::{day, held};
use super::readers::by_calcard;
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book;
use kithbook::content::Content;
use kithbook::diary::Asked;
use kithbook::plan::{self, HomeTime, ParentKind, Plan, Vocabulary};
use kithbook::render::{Heading, ics};

/// Every property that an event may have.
const KNOWN: [&str; 15] = [
    "UID",
    "DTSTAMP",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "LOCATION",
    "DESCRIPTION",
    "STATUS",
    "CLASS",
    "TRANSP",
    "RRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
];

fn readers(plan: &Plan) -> Vec<Audience> {
    let of_child = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id);
    let by_law = of_child.filter(|link| matches!(link.kind, Some(ParentKind::Birth | ParentKind::Adoptive)));
    let now = plan.homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    let adults = by_law.map(|link| Reader::Parent(link.parent.clone()));
    let adults = adults.chain(now.flat_map(|home| home.carers.iter().cloned().map(Reader::Carer)));
    let adults = adults.chain([Reader::Worker]).map(|reader| Audience { reader, level: Level::Adult });
    let child = [Level::From5, Level::From12].map(|level| Audience { reader: Reader::Child, level });
    child.into_iter().chain(adults).collect()
}

/// A file says what its cue says, and a cue is made of a reader's copy: so what is left out of that is in no file.
fn nothing_but_the_cue(cue: &str, text: &str) {
    for event in by_calcard(text) {
        for property in ["SUMMARY", "LOCATION", "DESCRIPTION"] {
            let pieces =
                event.one(property).split('\n').flat_map(|line| line.split(": ")).flat_map(|own| own.split(", "));
            for piece in pieces {
                assert!(cue.contains(piece), "“{piece}” is in the file and not in the cue");
            }
        }
        for name in event.0.keys() {
            assert!(KNOWN.contains(&name.as_str()), "{name} was not thought of");
        }
    }
}

#[test]
fn every_reader_of_every_example_finds_the_same_dates_in_three_programs() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples");
    let (mut plans, mut files, mut times) = (0, 0, 0);
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if !path.to_string_lossy().ends_with(".plan.json") {
            continue;
        }
        plans += 1;
        let read = plan::read(&std::fs::read(&path).unwrap()).plan;
        for audience in readers(&read) {
            let shared = share(read.clone(), &audience);
            let council = shared.plan().council.vocabulary.unwrap_or(Vocabulary::Plain);
            let content = Content::built_in(audience.level, council.word());
            let cue = book::diary(&shared, &content, day("2026-06-01"));
            let asked = Asked::read(&cue).unwrap();
            let heading = Heading { name: asked.say("title"), seed: shared.plan().child.id.as_str() };
            let text = ics(&asked, heading);
            times += held(&asked, &text, "2026-06-01", "2028-05-31");
            files += 1;
            nothing_but_the_cue(&cue, &text);
        }
    }
    assert!(plans == 14 && files >= 5 * plans, "{plans} plans, {files} files");
    assert!(times > 8_000, "only {times} times: is this the diary's cue, or what stands in for it?");
}
