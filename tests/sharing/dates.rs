//! The dates of the law: what is hidden of orders, homes, meetings and decisions sets no date for whoever it is hidden from. The
//! cue is among [`super::outputs`], for plans that are made; here are the examples, with one record after another closed.

use super::drawn::{examples, readers};
use super::hiding::closed;
use super::make;
use super::outputs::{all_cues, plan, shared, words};
use super::remove::delete;
use super::schema::Schema;
use kithbook::audience::{Reader, SharedPlan};
use kithbook::book::dates;
use kithbook::calendar::Date;
use kithbook::plan::PersonId;

const LISTS: [&str; 4] = ["orders", "homes", "meetings", "decisions"];

fn cue(copy: &SharedPlan) -> Option<String> {
    dates(copy, words(copy), Date::new(2026, 6, 1).unwrap())
}

#[test]
fn a_hidden_record_sets_no_date() {
    let schema = Schema::new();
    let (mut differ, mut compared) = (0, 0);
    for (name, value) in examples() {
        let whole = plan(&value);
        let adults =
            readers(&whole).into_iter().filter(|(reader, _)| matches!(reader, Reader::Parent(_) | Reader::Carer(_)));
        for (reader, words) in adults {
            let told = cue(&shared(&whole, &reader));
            for list in LISTS {
                let records = value[list].as_array().map_or(0, Vec::len);
                // The last of each list, and the first.
                for place in [0, records.wrapping_sub(1)].into_iter().filter(|place| *place < records) {
                    let mut deleted = value.clone();
                    let id = value[list][place]["id"].as_str().unwrap();
                    delete(&schema, &mut deleted, &format!("/{list}/{place}"));
                    let is_of =
                        |fact: &str| fact == format!("{list}/{id}") || fact.starts_with(&format!("{list}/{id}/"));
                    if let Some(marks) = deleted["sharing"].as_array_mut() {
                        marks.retain(|mark| !is_of(mark["fact"].as_str().unwrap()));
                    }
                    let mut hidden = whole.clone();
                    hidden.sharing.retain(|mark| !is_of(mark.fact.as_str()));
                    hidden.sharing.push(closed(&format!("{list}/{id}"), &words[1]));
                    let deleted = kithbook::plan::read(deleted.to_string().as_bytes()).plan;
                    let [hidden, deleted] = [hidden, deleted].map(|plan| cue(&shared(&plan, &reader)));
                    assert_eq!(hidden, deleted, "{name}, {reader:?}: {list}/{id}");
                    compared += 1;
                    differ += usize::from(hidden != told);
                }
            }
        }
    }
    assert!(differ > 100, "of {compared} hidden records {differ} change what a cue says");
}

/// What is looked for in [`super::outputs`] has such a cue.
#[test]
fn a_plan_that_says_everything_has_dates_for_its_adults() {
    let (value, _) = make::full(&Schema::new());
    for reader in [Reader::Parent(PersonId::from("p1")), Reader::Carer(PersonId::from("p2"))] {
        let copy = shared(&plan(&value), &reader);
        let own = cue(&copy).unwrap_or_else(|| panic!("{reader:?} has no dates"));
        assert!(all_cues(&copy).contains(&own), "{reader:?}");
    }
}
