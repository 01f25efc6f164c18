//! A family too large for one picture is walked through, and on paper it goes on from page to page.

use kithbook::art::kin::{A4, A5};
use kithbook::audience::Level;
use kithbook::content::Content;
use kithbook::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person};
use kithbook::kin;
use kithbook::render::{family_cue, on_paper, places};
use std::collections::{BTreeMap, BTreeSet};

/// Couples with three children each, the first of whom has a partner and children again: a long line of generations.
fn generations(count: usize) -> Family {
    let mut family = Family { root: Some(0), ..Family::default() };
    let mut person = |name: String| {
        family.people.push(Person { id: name.clone(), name, ..Person::default() });
        family.people.len() - 1
    };
    let mut couples = Vec::new();
    let mut first = person("Child 0".into());
    for generation in 1..count {
        let brothers = [first, person(format!("Second {generation}")), person(format!("Third {generation}"))];
        let (mother, father) = (person(format!("Mother {generation}")), person(format!("Father {generation}")));
        couples.push((brothers, mother, father));
        first = mother;
    }
    for (children, mother, father) in couples {
        for child in children {
            for parent in [mother, father] {
                family.parents.push(ParentLink { child, parent, kind: ParentKind::Birth });
            }
        }
        family.partnerships.push(Partnership {
            id: String::new(),
            a: mother,
            b: father,
            status: PartnershipStatus::Married,
        });
    }
    family
}

fn cue_of(family: &Family) -> String {
    family_cue(family, Some(0), &Content::built_in(Level::Adult, "plain")).unwrap().text
}

#[test]
fn a_walk_comes_to_everyone_of_a_large_family_and_takes_the_child_along() {
    let family = generations(101);
    assert_eq!(family.people.len(), 401);
    let cue = cue_of(&family);
    let words: BTreeMap<String, String> = kin::answers(&family, 0)
        .iter()
        .map(|own| (family.people[own.who].name.clone(), kin::words(&family, 0, own)))
        .collect();
    let (mut seen, mut from) = (BTreeSet::new(), None::<String>);
    for _ in 0..8 {
        let asked = from.as_ref().map_or_else(|| cue.clone(), |from| format!("{cue}\nfrom\t{from}"));
        let told = places(&asked, &|_| None).unwrap();
        let lines = told.split_once("</svg>").unwrap().1.trim().lines();
        let lines: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
        assert_eq!(lines.len(), 201, "as many as a picture has room for");
        assert!(lines.iter().any(|line| line[0] == "0"), "the child is there");
        assert!(from.is_none_or(|from| lines.iter().any(|line| line[0] == from)), "whoever was walked to is there");
        for line in &lines {
            // Said as in the whole family, however little of it is shown.
            assert!(line[2].is_empty() || line[2] == words[line[1]], "{line:?}");
            seen.insert(line[1].to_owned());
        }
        if seen.len() == family.people.len() {
            return;
        }
        // Who has more of their own than are shown, and is farthest from the child.
        let ends = lines.iter().filter(|line| line[11] != "0").map(|line| line[0].parse::<usize>().unwrap());
        from = ends.max().map(|end| end.to_string());
    }
    panic!("the walk came to {} of {}", seen.len(), family.people.len());
}

#[test]
fn a_family_that_has_room_has_nobody_to_walk_to() {
    let told = places(&cue_of(&generations(51)), &|_| None).unwrap();
    let lines: Vec<&str> = told.split_once("</svg>").unwrap().1.trim().lines().collect();
    assert_eq!(lines.len(), 201);
    assert!(lines.iter().all(|line| line.ends_with("\t0")), "nobody is left out");
}

#[test]
fn on_paper_everyone_of_a_tree_is_on_some_page_that_can_be_read() {
    let family = generations(15);
    let cue = cue_of(&family);
    for page in [A5, A4] {
        let pages = on_paper(&cue, page, &|_| None).unwrap();
        assert!(pages.len() > 2, "a large tree and what its lines mean: {}", pages.len());
        let mut words = String::new();
        for own in &pages {
            assert!(own.size.0 <= page.0 * 2 && own.size.1 <= page.1 * 2, "{:?} on {page:?}", own.size);
            let read = roxmltree::Document::parse(&own.svg).unwrap();
            // A unit is 0.2 mm where nothing is made smaller, and never less than two thirds of that.
            let view: Vec<f64> = read
                .root_element()
                .attribute("viewBox")
                .unwrap()
                .split(' ')
                .map(|part| part.parse().unwrap())
                .collect();
            assert!(f64::from(own.size.0) / view[2] > 1.32, "{:?} of {view:?}", own.size);
            words.extend(read.descendants().filter_map(|node| node.text()).flat_map(|text| [text, " "]));
        }
        // Long names are on two lines.
        let words: String = words.split_whitespace().collect();
        for person in &family.people {
            let name: String = person.name.split_whitespace().collect();
            assert!(words.contains(&name), "{name} on {page:?}");
        }
        for number in 1..pages.len() {
            assert!(words.contains(&format!("Part{number}")), "{number} on {page:?}");
        }
    }
}
