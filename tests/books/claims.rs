//! A higher level never contradicts a lower one: what each level says of a fact is read out of its words and held to one truth,
//! worked by hand from the tables of `facts.md` sections 2 and 3. (That no level says a number its facts do not is held in
//! `facts`.)

use kithbook::audience::Level;
use kithbook::content::Content;
use regex_lite::Regex;

/// What is true of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Truth {
    Yes,
    No,
    /// Both, at different times or for different children: either may be said.
    Both,
}
use Truth::{Both, No, Yes};

/// Words that say yes to a fact, and words that say no.
struct Claim {
    part: &'static str,
    yes: &'static str,
    no: &'static str,
}

/// A social worker, or another worker of the council, visits.
const VISITS: Claim = Claim {
    part: "visits",
    yes: r"(social worker|worker from the council|someone from the council|someone|worker) (may )?(comes?|visits)\b|visits are|visits? (every|at least)|there (is|are) (a )?visits?|personal adviser (stays|keeps)|social worker and|still visit",
    no: r"(not|no longer) have to (keep )?visit|no(body| one)( from the council)? has to (visit|come)|no (set )?visits|visits? (and [^.]*)?(stop|end)\b|after the order, there are no visits",
};

/// There are reviews.
const REVIEWS: Claim = Claim {
    part: "visits",
    yes: r"runs the \{ -review|runs [^.]*reviews|there (is|are) (a )?\{? ?-?reviews?( meeting)?|there are meetings|reviews are|meetings about (the child|how|the plan)|reviews? (at least|too|every)|first review",
    no: r"no (more )?reviews|not have reviews|no [^.]*\breviews?\b|nobody has to hold meetings|meetings stop|reviews stop",
};

/// The council shares in the big decisions.
const COUNCIL: Claim = Claim {
    part: "decides",
    yes: r"council (shares|can share)|with the council|(parents and the council|council and (the )?parents|council, the parents)[^.]*(share|decide|make)|council decides|sometimes the council",
    no: r"council (does not|do not|gets none|gets no|only helps)|nobody has parental responsibility for an adult|makes? their own|(an )?adult",
};

/// The same, of an order.
const POWER: Claim = Claim { part: "power", ..COUNCIL };

/// facts.md 2, the table of statuses, worked by hand: visits, reviews, whether the council has parental responsibility.
const OPTIONS: [(&str, Truth, Truth, Truth); 13] = [
    ("home", Both, No, No),
    ("parents_under_care_order", Yes, Yes, Yes),
    ("kinship_foster_care", Yes, Yes, Both),
    ("early_permanence", Yes, Yes, Both),
    // Until the order; after it, neither.
    ("adoption", Both, Both, Both),
    ("special_guardianship", Both, No, No),
    ("child_arrangements", Both, No, No),
    ("long_term_fostering", Yes, Yes, Both),
    ("residential", Yes, Yes, Both),
    // A personal adviser, and a pathway plan that is looked at again.
    ("staying_put", Both, Both, No),
    ("staying_close", Both, Both, No),
    ("independence", Both, Both, No),
    // Its own visits, and no reviews.
    ("private_fostering", Yes, No, No),
];

/// facts.md 3: whether the council shares parental responsibility while the order or status lasts.
const ORDERS: [(&str, Truth); 14] = [
    ("child-in-need", No),
    ("child-protection", No),
    ("section-20", No),
    ("police-protection", No),
    ("emergency-protection-order", Yes),
    ("interim-care-order", Yes),
    ("care-order", Yes),
    ("supervision-order", No),
    ("placement-order", Yes),
    ("adoption-order", No),
    ("special-guardianship-order", No),
    ("child-arrangements-lives", No),
    ("section-34-contact", Yes),
    ("private-fostering", No),
];

fn said(text: &str, pattern: &str) -> bool {
    Regex::new(&format!("(?i){pattern}")).unwrap().is_match(text)
}

/// What contradicts the truth in a text, and whether it said anything of it.
fn judged(claim: &Claim, truth: Truth, text: &str) -> (Option<String>, bool) {
    // "No" is looked for first: "nobody has to visit" holds a visit too.
    let no = said(text, claim.no);
    let without: String = text.split_inclusive('.').filter(|sentence| !said(sentence, claim.no)).collect();
    let yes = said(&without, claim.yes);
    let wrong = match truth {
        Yes if no => Some(format!("says no: {text}")),
        No if yes => Some(format!("says yes: {text}")),
        _ => None,
    };
    (wrong, yes || no)
}

fn levels() -> Vec<(String, Content, &'static str)> {
    let child = Level::ALL.iter().map(|level| (level.word().to_owned(), Content::built_in(*level, "plain"), "child"));
    child.chain([("parent".to_owned(), Content::built_in(Level::Adult, "plain"), "parent")]).collect()
}

#[test]
fn no_level_says_otherwise_of_visits_reviews_and_who_decides() {
    let (mut wrong, mut told, mut asked) = (Vec::new(), 0, 0);
    for (level, content, reader) in levels() {
        let mut hold = |id: String, claim: &Claim, truth| {
            let text = content.passage(&format!("{id}/{}", claim.part), reader, &[]);
            let (fault, is_told) = judged(claim, truth, &text);
            (told, asked) = (told + usize::from(is_told), asked + 1);
            wrong.extend(fault.map(|fault| format!("{id} at {level}, {}: {fault}", claim.part)));
        };
        for (option, visits, reviews, council) in OPTIONS {
            let id = || format!("plan/{option}");
            hold(id(), &VISITS, visits);
            hold(id(), &REVIEWS, reviews);
            hold(id(), &COUNCIL, council);
        }
        for (order, council) in ORDERS {
            hold(format!("word/{order}"), &POWER, council);
        }
    }
    println!("{told} of {asked} texts say something of the fact they were asked for");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(told * 10 > asked * 6, "only {told} of {asked} texts were understood");
}

#[test]
fn a_contradiction_would_be_found() {
    for (claim, truth, text) in [
        (&VISITS, Yes, "Nobody has to visit."),
        (&VISITS, No, "A social worker visits the child."),
        (&REVIEWS, No, "There are reviews every 6 months."),
        (&REVIEWS, Yes, "There are no reviews."),
        (&COUNCIL, No, "The council shares the big choices with the parents."),
        (&POWER, Yes, "The parents decide, and the council gets none of it."),
    ] {
        assert!(judged(claim, truth, text).0.is_some(), "{text}");
        assert_eq!(judged(claim, if truth == Yes { No } else { Yes }, text), (None, true), "{text}");
    }
}
