//! The rules held to pictures made by hand: one that is right, and one that breaks each rule and no other.

use super::figures::figures;
use super::picture::{Edge, Ground, Kind, Picture, Spot, read};
use super::rules::Rule::{
    self, Below, Cards, Claims, Couples, Ends, Grounds, Ink, Links, Members, Once, Order, Others, Rows, Strangers,
    Together, Twins,
};
use super::rules::faults;
use kithbook::family::{self, Family, Partnership, PartnershipStatus};
use std::collections::BTreeSet;

const FAMILY: &str = r#"{"id":"by-hand","root":"mia",
    "people":[{"id":"gran"},{"id":"sarah"},{"id":"tom"},{"id":"mia"},{"id":"noah"},{"id":"ella"},{"id":"lee"}],
    "parents":[{"child":"sarah","parent":"gran","kind":"birth"},{"child":"ella","parent":"gran","kind":"guardian"},
        {"child":"mia","parent":"sarah","kind":"birth"},{"child":"mia","parent":"tom","kind":"birth"},
        {"child":"noah","parent":"sarah","kind":"birth"},{"child":"noah","parent":"tom","kind":"birth"},
        {"child":"ella","parent":"sarah","kind":"birth"},{"child":"ella","parent":"tom","kind":"birth"}],
    "partnerships":[{"a":"sarah","b":"tom","status":"married"}],
    "twins":[{"ids":["noah","ella"]}],
    "households":[{"id":"h1","members":["sarah","tom"]},{"id":"h2","members":["mia","noah"]}]}"#;

const PICTURE: &str = r#"{"nodes":[{"id":"gran","x":0,"y":0,"w":120,"h":60},
        {"id":"sarah","x":0,"y":100,"w":120,"h":60},{"id":"tom","x":144,"y":100,"w":120,"h":60},
        {"id":"mia","x":0,"y":200,"w":120,"h":60},{"id":"noah","x":144,"y":200,"w":120,"h":60},
        {"id":"ella","x":288,"y":200,"w":120,"h":60},{"id":"lee","x":500,"y":100,"w":120,"h":60}],
    "edges":[{"kind":"parent","from":["gran"],"to":["sarah"],"points":[[60,60],[60,100]]},
        {"kind":"parent","from":["gran"],"to":["ella"],"points":[[120,30],[380,30],[380,200]]},
        {"kind":"partner","from":["sarah"],"to":["tom"],"points":[[120,130],[144,130]]},
        {"kind":"parent","from":["sarah","tom"],"to":["mia"],"points":[[132,130],[132,180],[60,180],[60,200]]},
        {"kind":"parent","from":["sarah","tom"],"to":["noah"],"points":[[132,130],[132,180],[204,180],[204,200]]},
        {"kind":"parent","from":["sarah","tom"],"to":["ella"],"points":[[132,130],[132,180],[348,180],[348,200]]}],
    "regions":[{"id":"h1","x":-8,"y":92,"w":280,"h":76,"members":["sarah","tom"]},
        {"id":"h2","x":-8,"y":192,"w":280,"h":76,"members":["mia","noah"]}]}"#;

const GRAN: usize = 0;
const TOM: usize = 2;
const MIA: usize = 3;
const NOAH: usize = 4;
const ELLA: usize = 5;
const LEE: usize = 6;

// The edges of the picture, by their places.
const TO_SARAH: usize = 0;
const CARE: usize = 1;
const COUPLE: usize = 2;
const TO_MIA: usize = 3;
const TO_NOAH: usize = 4;
const TO_ELLA: usize = 5;

fn eighths(points: &[Spot]) -> Vec<Spot> {
    points.iter().map(|(x, y)| (8 * x, 8 * y)).collect()
}

/// Puts somebody's card elsewhere.
fn put(picture: &mut Picture, who: usize, x: i64, y: i64) {
    let card = picture.cards.iter_mut().find(|card| card.who == who).unwrap();
    card.ground = Ground { left: 8 * x, top: 8 * y, right: 8 * (x + 120), bottom: 8 * (y + 60) };
}

/// Breaks the picture, or the family, and says which rules are broken then.
fn broken(by: impl Fn(&mut Family, &mut Picture)) -> BTreeSet<Rule> {
    let mut family = family::read(FAMILY).unwrap();
    let mut picture = read(&family, PICTURE).unwrap();
    by(&mut family, &mut picture);
    faults(&family, &picture).into_iter().map(|fault| fault.rule).collect()
}

#[test]
fn a_right_picture_has_no_fault() {
    let family = family::read(FAMILY).unwrap();
    assert_eq!(faults(&family, &read(&family, PICTURE).unwrap()), []);
}

/// What breaks a picture.
type Breaking = Box<dyn Fn(&mut Family, &mut Picture)>;

#[test]
fn each_rule_is_seen_to_be_broken() {
    let route = |edge: usize, points: &'static [Spot]| {
        move |_: &mut Family, picture: &mut Picture| picture.edges[edge].points = eighths(points)
    };
    let cases: Vec<(&str, Breaking, &[Rule])> = vec![
        ("nobody is left out", Box::new(|_, p| p.cards.retain(|card| card.who != LEE)), &[Once]),
        (
            "nobody is twice",
            Box::new(|_, p| {
                p.cards.push(p.cards[LEE].clone());
                put(p, LEE, 700, 0);
            }),
            &[Once],
        ),
        ("a link has a line", Box::new(|_, p| drop(p.edges.remove(TO_SARAH))), &[Links]),
        (
            "a couple has a line",
            Box::new(|f, p| {
                f.partnerships.push(Partnership { id: "u1".into(), a: TOM, b: LEE, status: PartnershipStatus::Ended });
                put(p, LEE, 288, 100);
                p.edges[CARE].points = eighths(&[(120, 30), (410, 30), (410, 230), (408, 230)]);
            }),
            &[Couples],
        ),
        (
            "a line claims nothing false",
            Box::new(|_, p| {
                let points = eighths(&[(264, 130), (500, 130)]);
                p.edges.push(Edge { kind: Kind::Partner, from: vec![TOM], to: vec![LEE], points, group: Vec::new() });
            }),
            &[Claims],
        ),
        ("nor is a child's child a child", Box::new(|_, p| p.edges[TO_MIA].from.push(GRAN)), &[Claims, Ends, Ink]),
        ("a line begins at its people", Box::new(route(TO_SARAH, &[(60, 70), (60, 100)])), &[Ends]),
        ("it ends at its people", Box::new(route(TO_SARAH, &[(60, 60), (60, 90)])), &[Ends]),
        (
            "it is more than a dot",
            Box::new(|f, p| {
                f.parents.remove(0);
                p.edges.remove(TO_SARAH);
                p.edges[CARE - 1].points = eighths(&[(348, 200), (348, 200)]);
            }),
            &[Ends],
        ),
        (
            "it reaches both parents",
            Box::new(|f, p| {
                // Two who never were a couple, and a line from the one alone.
                f.partnerships.clear();
                p.edges.remove(COUPLE);
                for edge in &mut p.edges[COUPLE..] {
                    edge.points[0] = (8 * 120, 8 * 130);
                    edge.points.insert(1, (8 * 132, 8 * 130));
                }
            }),
            &[Ends],
        ),
        ("cards are apart", Box::new(|_, p| put(p, LEE, 300, 220)), &[Cards]),
        (
            "a stranger's card is not run through",
            Box::new(route(CARE, &[(120, 30), (560, 30), (560, 190), (380, 190), (380, 200)])),
            &[Strangers],
        ),
        (
            "nor touched",
            Box::new(route(CARE, &[(120, 30), (500, 30), (500, 190), (380, 190), (380, 200)])),
            &[Strangers],
        ),
        (
            "families do not run over each other",
            Box::new(route(CARE, &[(120, 30), (380, 30), (380, 180), (340, 180), (340, 200)])),
            &[Ink],
        ),
        (
            "nor lean on each other",
            Box::new(route(CARE, &[(120, 30), (300, 30), (300, 180), (390, 170), (390, 200)])),
            &[Ink],
        ),
        (
            "nor meet at a corner",
            Box::new(route(CARE, &[(120, 30), (348, 30), (348, 180), (390, 170), (390, 200)])),
            &[Ink],
        ),
        (
            "children are below",
            Box::new(|_, p| {
                put(p, GRAN, -200, 100);
                p.edges[TO_SARAH].points = eighths(&[(-80, 130), (0, 130)]);
                p.edges[CARE].points = eighths(&[(-140, 100), (-140, 30), (380, 30), (380, 200)]);
            }),
            &[Below],
        ),
        (
            "partners are on a row",
            Box::new(|_, p| {
                p.regions.clear();
                put(p, TOM, 144, 38);
                p.edges[COUPLE].points = eighths(&[(120, 130), (132, 130), (132, 90), (144, 90)]);
            }),
            &[Rows],
        ),
        (
            "brothers and sisters are together",
            Box::new(|_, p| {
                p.regions.clear();
                put(p, MIA, -144, 200);
                put(p, LEE, 0, 200);
                p.edges[TO_MIA].points = eighths(&[(132, 130), (132, 180), (-84, 180), (-84, 200)]);
            }),
            &[Together],
        ),
        (
            "on one row",
            Box::new(|_, p| {
                p.regions.clear();
                put(p, MIA, 0, 240);
                p.edges[TO_MIA].points = eighths(&[(132, 130), (132, 180), (60, 180), (60, 240)]);
            }),
            &[Together],
        ),
        (
            "in birth order",
            Box::new(|_, p| {
                p.regions.clear();
                put(p, NOAH, 288, 200);
                put(p, ELLA, 144, 200);
                p.edges[TO_NOAH].to = vec![ELLA];
                p.edges[TO_ELLA].to = vec![NOAH];
                p.edges[CARE].points =
                    eighths(&[(120, 30), (240, 30), (240, 80), (280, 80), (280, 190), (230, 190), (230, 200)]);
            }),
            &[Order],
        ),
        (
            "by their dates where they have them",
            Box::new(|f, _| {
                f.people[MIA].born = (2019, 1, 1);
                f.people[NOAH].born = (2015, 1, 1);
            }),
            &[Order],
        ),
        (
            "twins are side by side",
            Box::new(|f, p| {
                f.partnerships.push(Partnership {
                    id: "u1".into(),
                    a: NOAH,
                    b: LEE,
                    status: PartnershipStatus::Married,
                });
                put(p, LEE, 288, 200);
                put(p, ELLA, 432, 200);
                p.edges.push(Edge {
                    kind: Kind::Partner,
                    from: vec![NOAH],
                    to: vec![LEE],
                    points: eighths(&[(264, 230), (288, 230)]),
                    group: Vec::new(),
                });
                p.edges[TO_ELLA].points = eighths(&[(132, 130), (132, 180), (492, 180), (492, 200)]);
                p.edges[CARE].points = eighths(&[(120, 30), (520, 30), (520, 200)]);
            }),
            &[Twins],
        ),
        ("a home holds its people", Box::new(|_, p| p.regions[1].ground.right = 8 * 200), &[Members]),
        ("all of them", Box::new(|_, p| p.regions[1].members.truncate(1)), &[Members]),
        ("and nobody else", Box::new(|_, p| p.regions[0].ground.right = 8 * 600), &[Others]),
        ("homes are apart", Box::new(|_, p| p.regions[0].ground.bottom = 8 * 196), &[Grounds]),
    ];
    let mut seen = BTreeSet::new();
    for (what, by, rules) in cases {
        let wanted: BTreeSet<Rule> = rules.iter().copied().collect();
        let found = broken(by);
        assert_eq!(found, wanted, "{what}");
        seen.extend(wanted);
    }
    assert_eq!(seen.len(), 16, "every rule has a picture that breaks it: {seen:?}");
}

#[test]
fn what_a_rule_allows_is_no_fault() {
    // A crossing; a partner between a brother and a sister; two lines that end at one place of a card.
    assert_eq!(
        broken(|_, p| p.edges[CARE].points = eighths(&[(120, 30), (300, 30), (300, 190), (400, 190), (400, 200)])),
        [].into()
    );
    assert_eq!(
        broken(|f, p| {
            p.regions.clear();
            f.twins.clear();
            f.partnerships.push(Partnership { id: "u1".into(), a: NOAH, b: LEE, status: PartnershipStatus::Ended });
            put(p, LEE, 288, 200);
            put(p, ELLA, 432, 200);
            p.edges.push(Edge {
                kind: Kind::Partner,
                from: vec![NOAH],
                to: vec![LEE],
                points: eighths(&[(264, 230), (288, 230)]),
                group: Vec::new(),
            });
            p.edges[TO_ELLA].points = eighths(&[(132, 130), (132, 180), (492, 180), (492, 200)]);
            p.edges[CARE].points = eighths(&[(120, 30), (550, 30), (492, 200)]);
        }),
        [].into()
    );
    // A knot: a man whose partner is his own granddaughter cannot be on her row and above her.
    assert_eq!(
        broken(|f, p| {
            f.partnerships.push(Partnership { id: "u1".into(), a: GRAN, b: MIA, status: PartnershipStatus::Ended });
            let points = eighths(&[(0, 30), (-20, 30), (-20, 230), (0, 230)]);
            p.edges.push(Edge { kind: Kind::Partner, from: vec![GRAN], to: vec![MIA], points, group: Vec::new() });
        }),
        [].into()
    );
}

#[test]
fn figures_are_counted_once() {
    let family = family::read(FAMILY).unwrap();
    let mut picture = read(&family, PICTURE).unwrap();
    let of = figures(&family, &picture);
    assert_eq!((of.people, of.drawn, of.crossings, of.couples, of.apart, of.faults), (7, 7, 0, 1, 0, 0));
    // 40 + 430 + 24 + 50 down + 288 along + three times 20.
    assert!((of.length - 892.0 / 120.0).abs() < 1e-9, "{}", of.length);
    assert!((of.area - 620.0 / 120.0 * (260.0 / 60.0)).abs() < 1e-9, "{}", of.area);
    // Through the bar of the brothers and sisters, where one line runs, and then through the bar where two do.
    picture.edges[CARE].points =
        eighths(&[(120, 30), (170, 30), (170, 90), (280, 90), (280, 190), (330, 190), (330, 200)]);
    assert_eq!((figures(&family, &picture).crossings, figures(&family, &picture).line_crossings), (1, 1));
    picture.edges[CARE].points =
        eighths(&[(0, 30), (-20, 30), (-20, 170), (160, 170), (160, 190), (330, 190), (330, 200)]);
    // The trunk of three, the bar of two, and the drop of one.
    assert_eq!((figures(&family, &picture).crossings, figures(&family, &picture).line_crossings), (3, 6));
    put(&mut picture, TOM, 640, 100);
    assert_eq!(figures(&family, &picture).apart, 1);
}
