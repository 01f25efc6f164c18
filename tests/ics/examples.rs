//! The fourteen example plans, for each reader there is: what three programs find in the file is what the diary has.

use super::expected::{day, held};
use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book;
use kithbook::content::Content;
use kithbook::diary::Asked;
use kithbook::plan::{self, HomeTime, ParentKind, Plan, Vocabulary};
use kithbook::render::{Heading, ics};

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
            let cue = book::diary(&shared, &content, day("2026-12-01"));
            let asked = Asked::read(&cue).unwrap();
            let heading = Heading { name: asked.say("title"), seed: shared.plan().child.id.as_str() };
            let text = ics(&asked, heading);
            times += held(&asked, &text, "2026-12-01", "2029-12-31");
            files += 1;
            // What is left out of a copy is in no file made of it: each id is the child's, and none is written.
            for person in &read.people {
                assert!(!text.contains(&format!(":{}\r", person.id.as_str())), "{}: {}", path.display(), person.id.as_str());
            }
        }
    }
    assert!(plans == 14 && files >= 5 * plans, "{plans} plans, {files} files");
    assert!(times > 10_000, "only {times} times: is this the diary's cue, or what stands in for it?");
    println!("{plans} plans, {files} files, {times} times, each found by three programs");
}
