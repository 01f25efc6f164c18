//! What the child said, and what became of it.

use super::known::Known;
use super::{Rule, fix, look};
use crate::diag::Finding;
use crate::plan::{Followed, Gate, HomeTime, ReadingLevel};

pub const RULES: &[Rule] = &[no_voice, view_not_answered, view_not_followed_no_reason, view_read_aloud];

/// The child's wishes and feelings are always found out, at any age (`facts.md` 1, principle 10; 7; 9, row 19).
fn no_voice(known: &Known<'_>, found: &mut Vec<Finding>) {
    if known.plan.voice.is_empty() {
        found.push(fix("plan-no-voice", "/voice"));
    }
}

/// What the child said has an answer, if only "not yet" (`facts.md` 9, row 19: what we did).
fn view_not_answered(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, view) in known.plan.voice.iter().enumerate() {
        if view.followed.is_none() && !view.words.is_empty() {
            found.push(fix("plan-view-not-answered", format!("/voice/{place}/followed")));
        }
    }
}

/// What was not done, or only in part, has a reason that the child is told (`design.md` 3: why not if not).
fn view_not_followed_no_reason(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (place, view) in known.plan.voice.iter().enumerate() {
        if matches!(view.followed, Some(Followed::No | Followed::Partly)) && view.answer.is_silent() {
            found.push(fix("plan-view-not-followed-no-reason", format!("/voice/{place}/answer")));
        }
    }
}

/// What the child said, and whoever looks after them may not know, is not in a book that they read aloud with the child:
/// that of the youngest, and of those who read some of it (`guide.md` 3).
fn view_read_aloud(known: &Known<'_>, found: &mut Vec<Finding>) {
    let child = &known.plan.child;
    let lowest = child.reading_level.map(|own| if child.keep_level { own } else { own.simpler().unwrap_or(own) });
    if lowest.is_none_or(|lowest| lowest > ReadingLevel::From5) {
        return;
    }
    let homes = known.plan.homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    let carers: Vec<String> = homes.flat_map(|home| &home.carers).map(|id| format!("carer:{}", id.as_str())).collect();
    let is_carer = |reader: &str| matches!(reader, "carer" | "everyone") || carers.iter().any(|carer| carer == reader);
    for (place, view) in known.plan.voice.iter().enumerate() {
        let fact = format!("voice/{}", view.id.as_str());
        let closed =
            known.plan.sharing.iter().filter(|mark| mark.gate == Some(Gate::Closed) && mark.fact.as_str() == fact);
        let mut readers = closed.flat_map(|mark| &mark.readers);
        if let Some(reader) = readers.find(|reader| is_carer(reader.as_str())) {
            found.push(look("plan-view-read-aloud", format!("/voice/{place}")).with("reader", reader.as_str()));
        }
    }
}
