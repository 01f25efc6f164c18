//! Wording that the law has left behind, or that policies disagree on (`facts.md` 11): it appears nowhere.

use regex_lite::Regex;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The number in the fact base, a sentence that says it as it must not be said, a pattern that finds such sentences, and the
/// one file that may speak of it, if there is one.
type Point = (u32, &'static str, &'static str, &'static str);

const POINTS: [Point; 37] = [
    (1, "A child arrangements order about time lasts until 18.", r"(time|see|contact)[^.]{0,40} lasts? until 18", ""),
    (2, "The court can make a section 8 contact order.", r"section 8 contact", ""),
    (3, "Only these people can ask for the order.", r"only (these|the following) people can (ask|apply)", ""),
    (
        4,
        "A relative is a grandparent, brother, sister, uncle or aunt.",
        r"(brother|sister|uncle),? (or|and) aunt\.",
        "",
    ),
    (5, "Parents can ask for any other order without permission.", r"parents? can (ask|apply) for any other", ""),
    (
        6,
        "A child under special guardianship will get extra help at school.",
        r"(guardianship|arrangements order)[^.]*will (get|have|receive) extra",
        "",
    ),
    (
        7,
        "Special guardians have a right to an assessment at any time.",
        r"(guardians?|guardianship) (will )?(have|has) (a|the) right to [^.]*at any time",
        "",
    ),
    (
        8,
        "For a looked after child the council's consent is enough.",
        r"looked[- ]after child[^.]*council.s (consent|agreement)",
        "",
    ),
    (9, "The order at home lasts for a minimum of 12 months.", r"(minimum of|at least|no less than) 12 months", ""),
    (
        10,
        "An adoption can never be challenged.",
        r"(cannot|can never|can not) be (legally )?challenged|no (future )?legal challenge",
        "",
    ),
    (
        11,
        "The birth certificate is changed to an adoption certificate.",
        r"birth certificate (is|was|gets) (changed|turned)|adopted by a (british )?citizen",
        "",
    ),
    (
        12,
        "The child's heritage no longer has to be considered.",
        r"(heritage|background|culture|religion)[^.]*(no longer|does not) (ha|matter|need|count)",
        "",
    ),
    (13, "The Adoption Support Fund pays up to £5,000.", r"\badoption support fund|£ ?\d", ""),
    (
        14,
        "The council must provide staying close support.",
        r"council must (now )?(provide|give|offer) staying close",
        "",
    ),
    (
        15,
        "An interim care order lasts for 8 weeks, then 4 weeks.",
        r"interim[^.]*\b(8|eight|4|four) weeks[^.]*(at a time|then)|lasts? (for )?(8|eight) weeks",
        "",
    ),
    (
        16,
        "The court can revoke a special guardianship order.",
        r"revok\w*[^.]*(guardianship|arrangements)|(guardianship|arrangements)[^.]*revok",
        "",
    ),
    (17, "Kinship carers are paid a weekly fee.", r"weekly fee", ""),
    (
        18,
        "Concurrent planning is the same as parallel planning.",
        r"concurrent planning[^.]*(same as|also called|another name)|parallel planning[^.]*(also called|same as|another name) [^.]*concurrent",
        "",
    ),
    (19, "The Joint Adoption Panel decides.", r"joint adoption panel|adoption panel (decides|makes the decision)", ""),
    (20, "The court makes a residence order.", r"residence order", "glossary/residence-order"),
    (21, "Permanence has 4 words.", r"permanence[^.]*\b(3|4|three|four) (feelings|words|things)", ""),
    (22, "The plan is agreed at the four-month review.", r"(four|4)[- ]month review", ""),
    (23, "See the Children's Workforce Development Council.", r"workforce development council", ""),
    (24, "This is called foster to adopt.", r"foster(ing)? to adopt", "councils/wigan"),
    (25, "See Working Together 2018.", r"working together (to safeguard children )?\d{4}", ""),
    (26, "Section 22 says where a child is placed.", r"section 22 [^.]*(placed|placement|near home)", ""),
    (27, "Social work involvement can delay decision making.", r"social work[^.]*delay[^.]*decision", ""),
    (
        28,
        "Special guardianship and child arrangements orders are the same.",
        r"special guardianship[^.]*child arrangements[^.]*(are the same|is the same|both work the same)",
        "",
    ),
    (29, "Under section 20 parents can always take a child home.", r"parents? can always", ""),
    (30, "In private fostering the law says 9 months.", r"\b(9|nine) months", "councils/telford_and_wrekin"),
    (31, "The panel meets on Thursday afternoons.", r"thursday afternoons|panel[^.]*£", ""),
    (32, "The first review must be within 28 days.", r"first review[^.]*within (28 days|4 weeks|four weeks)", ""),
    (33, "You have one sibling.", r"\byou(r)?\b[^.]*\bsiblings?\b", ""),
    (34, "There is no entitlement.", r"no entitlement", ""),
    (35, "Research shows that adoption is best for children under 4.", r"research (shows|says|proves)", ""),
    (36, "There is less stigma.", r"stigma", ""),
    (37, "Special guardians may give up sooner.", r"give up sooner|less willing to", ""),
];

/// Every file of words a reader may see.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "md" || ending == "ftl" || ending == "json") {
            found.push(path);
        }
    }
}

fn pattern(written: &str) -> Regex {
    Regex::new(&format!("(?i){written}")).unwrap()
}

#[test]
fn each_pattern_finds_what_it_is_for() {
    for (place, (number, superseded, written, _)) in POINTS.iter().enumerate() {
        assert_eq!(*number as usize, place + 1, "every point of section 11 has its line");
        assert!(pattern(written).is_match(superseded), "point {number}");
    }
}

#[test]
fn no_superseded_wording_is_in_the_pack_or_in_an_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    ["assets/pack/en-GB", "assets/examples"].iter().for_each(|folder| files(&root.join(folder), &mut all));
    assert!(all.len() > 100, "the pack is found");
    let patterns: Vec<(&Point, Regex)> = POINTS.iter().map(|point| (point, pattern(point.2))).collect();
    let mut wrong = Vec::new();
    for path in all {
        let of_pack = path.strip_prefix(root.join("assets/pack/en-GB")).unwrap_or(&path).to_str().unwrap();
        for (place, line) in fs::read_to_string(&path).unwrap().lines().enumerate() {
            for ((number, _, _, allowed), pattern) in &patterns {
                if (allowed.is_empty() || !of_pack.starts_with(allowed))
                    && !line.starts_with("forms:")
                    && pattern.is_match(line)
                {
                    wrong.push(format!("{}:{}: point {number}: {line}", path.display(), place + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
