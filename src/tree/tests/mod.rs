//! The whole of it, on families of all sorts.

mod grow;
mod rules;

use super::{Sizes, json, lay_out};
use crate::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person};
use grow::{likely, unlikely};
use rules::{broken, scattered};

fn people(many: usize) -> Family {
    let person = |who| Person { id: format!("p{who}"), ..Person::default() };
    Family { people: (0..many).map(person).collect(), ..Family::default() }
}

fn check(family: &Family, name: &str) {
    assert_eq!(family.circle(), None, "{name}");
    let scene = lay_out(family, None, &Sizes::default());
    assert_eq!(broken(family, &scene), Vec::<String>::new(), "{name}");
}

#[test]
fn nobody_and_one_alone_are_laid_out() {
    let scene = lay_out(&people(0), Some(3), &Sizes::default());
    assert!(scene.cards.is_empty() && scene.lines.is_empty());
    check(&people(1), "one");
    check(&people(7), "seven alone");
}

#[test]
fn likely_families_keep_every_rule() {
    for seed in 0..100 {
        let family = likely(5 + usize::try_from(seed).unwrap() % 60, seed);
        check(&family, &format!("likely {seed}"));
        let scene = lay_out(&family, None, &Sizes::default());
        assert_eq!(scattered(&family, &scene), Vec::<String>::new(), "likely {seed}");
    }
    check(&likely(250, 1), "likely and large");
}

#[test]
fn unlikely_families_keep_every_rule() {
    for seed in 0..200 {
        check(&unlikely(3 + usize::try_from(seed).unwrap() % 30, seed), &format!("unlikely {seed}"));
    }
}

#[test]
fn someone_with_thirty_partners_and_a_child_with_nine_parents() {
    let mut family = people(80);
    for nth in 1..31 {
        family.partnerships.push(Partnership { id: format!("u{nth}"), a: 0, b: nth, status: PartnershipStatus::Ended });
        for parent in [0, nth] {
            family.parents.push(ParentLink { child: 30 + nth, parent, kind: ParentKind::Birth });
        }
    }
    use ParentKind::{Adoptive, Birth, Foster, FosterPast, Guardian, Step};
    let kinds = [Birth, Birth, Birth, Adoptive, Adoptive, Step, Foster, FosterPast, Guardian];
    for (parent, kind) in (70..).zip(kinds) {
        family.parents.push(ParentLink { child: 79, parent, kind });
    }
    check(&family, "thirty");
}

#[test]
fn a_line_of_many_generations_is_laid_out() {
    let mut family = people(5_001);
    for parent in 0..5_000 {
        family.parents.push(ParentLink { child: parent + 1, parent, kind: ParentKind::Birth });
    }
    check(&family, "long");
}

#[test]
fn a_layout_is_the_same_each_time_and_its_json_is_json() {
    let mut family = likely(40, 3);
    family.people[0].id = "a \"b\" \\ \n \u{1} é".to_owned();
    let scene = lay_out(&family, None, &Sizes::default());
    assert_eq!(scene, lay_out(&family, None, &Sizes::default()));
    let text = json(&family, &scene);
    assert!(text.starts_with(r#"{"nodes":[{"id":"a \"b\" \\ \u000a \u0001 é","x":"#));
}

/// How many times as much the tests with seeds do. The long run, of some minutes, for a change of how trees are laid out:
/// `KITHBOOK_TREES=200 cargo test --release --lib tree::tests`.
fn times() -> usize {
    option_env!("KITHBOOK_TREES").and_then(|times| times.parse().ok()).unwrap_or(1)
}

#[test]
fn many_families_keep_every_rule() {
    for seed in (1_000..).take(15 * times()) {
        let many = 3 + usize::try_from(seed).unwrap() % 70;
        check(&unlikely(many, seed), &format!("unlikely {seed}"));
        let family = likely(many, seed);
        check(&family, &format!("likely {seed}"));
        let scene = lay_out(&family, None, &Sizes::default());
        assert_eq!(scattered(&family, &scene), Vec::<String>::new(), "likely {seed}");
    }
}

#[test]
fn large_families_keep_every_rule() {
    let times = times();
    check(&likely(50 * times, 1), "large");
    check(&unlikely(5 * times, 2), "large and unlikely");
    let generations = 1_000 * times;
    let mut family = people(generations + 1);
    for parent in 0..generations {
        family.parents.push(ParentLink { child: parent + 1, parent, kind: ParentKind::Birth });
    }
    let scene = lay_out(&family, None, &Sizes::default());
    assert_eq!((scene.cards.len(), scene.lines.len()), (generations + 1, generations));
}
