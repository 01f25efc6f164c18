//! The next time with somebody to see.

use crate::fixture::{LEVELS, cue, with};
use crate::seen::{Seen, of, view};

fn lead(all: &[Seen]) -> String {
    of(all, "days__lead").first().map(|own| own.said()).unwrap_or_default()
}

#[test]
fn there_are_as_many_moons_as_sleeps_and_a_face_at_the_end() {
    for (today, said, moons) in [
        ("2026-05-21", "2 sleeps You see Mum", 2),
        ("2026-05-22", "1 sleep You see Mum", 1),
        ("2026-05-23", "Today You see Mum", 0),
        ("2026-05-24", "5 sleeps You stay with Nan", 5),
    ] {
        for level in ["under5", "5-7", "8-11"] {
            let all = view(&cue("next", level, today));
            assert_eq!(lead(&all), said, "{level} {today}");
            assert_eq!(of(&all, "days__moon").len(), moons, "{level} {today}");
        }
    }
}

#[test]
fn from_twelve_the_day_is_said_and_no_moon_is_shown() {
    for level in &LEVELS[3..] {
        let all = view(&cue("next", level, "2026-05-21"));
        assert_eq!(lead(&all), "Saturday 23 May 2026 You see Mum", "{level}");
        for (today, said) in [("2026-05-22", "Tomorrow You see Mum"), ("2026-05-23", "Today You see Mum")] {
            let all = view(&cue("next", level, today));
            assert_eq!(lead(&all), said, "{level}");
            let when = of(&all, "days__fact")[0].said();
            assert_eq!(when, "When Saturday 23 May 2026 half past 10 until half past 12", "{level}");
        }
        assert!(of(&all, "days__moon").is_empty());
    }
}

#[test]
fn no_more_sleeps_are_counted_than_there_are_words_for() {
    let once = "meet\tmum\tvisit\tcertain\tYou see Mum\tThe visit\t\tparents\nwith\tmum\n\
        pattern\tdates\t\t\t\t\t\t2026-06-30\t\t\t\t\t\t\t\n";
    for (today, lead_is, moons) in [("2026-06-10", "20 sleeps You see Mum", 20), ("2026-06-09", "You see Mum", 0)] {
        let all = view(&with("next", "5-7", today, once));
        assert_eq!((lead(&all), of(&all, "days__moon").len()), (lead_is.to_owned(), moons));
    }
    // A day that the plan has is never said not to be known, however far off, and only from eight is it a date.
    for (level, lead_is) in [("under5", "You see Mum"), ("8-11", "Tuesday 30 June You see Mum")] {
        let all = view(&with("next", level, "2026-01-01", once));
        assert_eq!(lead(&all), lead_is, "{level}");
        assert!(of(&all, "days__none").is_empty());
        let has_date = all.iter().any(|node| node.said().contains("June"));
        assert_eq!(has_date, level == "8-11", "{level}");
    }
    let none = view(&with("next", "5-7", "2026-07-01", once));
    assert_eq!(of(&none, "days__none")[0].said(), "Nobody knows yet when you see somebody next.");
}

#[test]
fn calls_letters_meetings_and_moves_have_no_sleeps() {
    // A call each Wednesday, a letter, a review and a move: nobody is seen.
    let others = "meet\tdad\tcall\tcertain\tYou speak to Dad\tThe call\t\tparents\nwith\tdad\n\
        pattern\tday\t\t\t\t\t\t\t\t2026-01-01\t\t17:00\t\t\t\n\
        meet\tnews\tletters\tcertain\tA letter\tThe letter\t\tparents\nwith\tmum\npattern\tday\t\t\t\t\t\t\t\t\t\t\t\t\t\n\
        moment\treview\t2026-06-04\t\t\tmeeting\tYour review\nmoment\tmoving\t2026-06-05\t\t\tmove\tYou move\n";
    for level in LEVELS {
        let all = view(&with("next", level, "2026-06-03", others));
        assert_eq!(all[0].said(), "Nobody knows yet when you see somebody next.", "{level}");
    }
}

#[test]
fn what_is_not_certain_is_nobodys_day() {
    let open = "meet\tmum\tvisit\topen\tYou may see Mum\tThe visit\t\tparents\nwith\tmum\n\
        pattern\tday\t\t\t\t\t\t\t2026-01-01\t\t\t\t\t\n";
    assert!(lead(&view(&with("next", "8-11", "2026-06-03", open))).is_empty());
}

#[test]
fn a_time_that_moved_says_so_with_its_own_hours() {
    let all = view(&cue("next", "8-11", "2026-06-03"));
    assert_eq!(lead(&all), "4 sleeps You see Mum");
    assert_eq!(
        of(&all, "days__slip").iter().map(|own| own.said()).collect::<Vec<_>>(),
        ["The visit on Saturday 6 June moves to Sunday 7 June. The centre is closed that day."]
    );
    let facts: Vec<String> = of(&all, "days__fact").iter().map(|own| own.said()).collect();
    assert_eq!(
        facts,
        [
            "When Sunday 7 June 2 o’clock until 4 o’clock",
            "Where the family centre",
            "Who helps Grace",
            "Who takes you Nan"
        ]
    );
}

#[test]
fn a_time_that_was_called_off_is_told_until_its_day_is_over() {
    let on =
        |today| of(&view(&cue("next", "8-11", today)), "days__slip").iter().map(|own| own.said()).collect::<Vec<_>>();
    let told = "There is no visit on Saturday 20 June. Mum is ill. It is not because of you.";
    for today in ["2026-06-08", "2026-06-19", "2026-06-20"] {
        assert_eq!(on(today), [told], "{today}");
    }
    assert!(on("2026-06-21").is_empty(), "the day after");
}

#[test]
fn nobody_stands_in_for_anybody() {
    let all = view(&cue("next", "8-11", "2026-06-03"));
    let faces: Vec<&str> = all.iter().filter_map(|own| own.attribute("data-cue")).collect();
    assert_eq!(faces.len(), 3);
    assert!(faces[0].starts_with("face large\u{1f}person mum age adult"), "{faces:?}");
    assert!(faces[1].starts_with("face small\u{1f}unseen grace"), "{faces:?}");
    assert!(faces[2].ends_with("photo nan.jpg"), "{faces:?}");
    assert!(all.iter().filter(|own| own.tag == "img").all(|own| own.attribute("alt") == Some("")));
}

#[test]
fn a_parent_sees_the_child_and_not_themselves() {
    let own = "say\tseed\tkid\nsay\tyou\tme\nwho\tkid\tKez\tunseen\t\t\nwho\tme\tYou\tunseen\t\t\n\
        meet\tmum\tvisit\tcertain\tTime with Kez\tThe visit\t\tparents\nwith\tme\nhelpers\tme\n\
        pattern\tdates\t\t\t\t\t\t2026-06-06\t\t\t\t\t\t\t\n";
    let all = view(&with("next", "adult", "2026-06-03", own));
    let names: Vec<String> = of(&all, "days__name").iter().map(|name| name.said()).collect();
    assert_eq!(names, ["Kez"]);
    // Somebody who helps is told of as themselves.
    assert!(of(&all, "days__facts")[0].said().contains("You"), "{}", of(&all, "days__facts")[0].said());
}

const FEELINGS: &str = "\
say\tseed\twren
say\tfeel\tHow do you feel about it?
say\tfeel-happy\thappy
say\tfeel-calm\tOK
say\tfeel-mixed\tmixed up
say\tfeel-worried\tworried
say\tfeel-sad\tsad
say\tfeel-said\tIt is OK to feel like that.
who\twren\tWren\tperson\tage child skin walnut hair curly\t
";

#[test]
fn a_child_may_point_at_how_it_feels_and_nothing_is_chosen_for_them() {
    let all = view(&(cue("next", "5-7", "2026-05-21") + FEELINGS));
    let choices = of(&all, "days__feeling");
    let said: Vec<String> = choices.iter().map(|own| own.said()).collect();
    assert_eq!(said, ["happy", "OK", "mixed up", "worried", "sad"]);
    for choice in &choices {
        assert_eq!((choice.tag.as_str(), choice.attribute("aria-pressed")), ("button", Some("false")));
    }
    // Each is the child's own face, and each is another.
    let faces: Vec<&str> = all.iter().filter_map(|own| own.attribute("data-cue")).collect();
    let own: std::collections::BTreeSet<&&str> = faces.iter().filter(|cue| cue.contains(" feel ")).collect();
    assert_eq!(own.len(), 5);
    assert!(own.iter().all(|cue| cue.starts_with("face small\u{1f}person wren ")), "{own:?}");
    for cue in own {
        assert!(kithbook::art::draw(&cue.replace('\u{1f}', "\n")).is_some(), "{cue}");
    }
    // Where nothing can be pressed, on a page of HTML, they are there to point at.
    let html = kithbook::render::days_html(&(cue("next", "5-7", "2026-05-21") + FEELINGS), &|_| None).unwrap();
    assert!(!html.contains("<button") && !html.contains("aria-pressed"), "nothing to press");
    assert_eq!(html.matches("days__feeling\"").count(), 5);
    // Nobody is asked where there is nobody to see, nor whoever has no such words.
    let none = view(&(with("next", "5-7", "2026-05-21", "") + FEELINGS));
    assert!(of(&none, "days__feel").is_empty());
    assert!(of(&view(&cue("next", "5-7", "2026-05-21")), "days__feel").is_empty());
}

#[test]
fn those_who_meet_are_drawn_where_they_meet_and_adults_have_no_scene() {
    let scene = |level: &str, today: &str, more: &str| {
        let all = view(&(cue("next", level, today) + more));
        of(&all, "days__scene").first().and_then(|own| own.attribute("data-cue")).map(|cue| cue.replace('\u{1f}', "\n"))
    };
    let drawn = scene("8-11", "2026-05-21", FEELINGS).expect("a scene");
    assert!(drawn.starts_with("scene centre afternoon wide\nchild wren "), "{drawn}");
    // Grace helps there, but nobody has drawn her; Nan, who takes Wren, does not stay.
    assert_eq!(drawn.lines().skip(2).collect::<Vec<_>>(), ["near mum age adult skin walnut hair long"]);
    assert!(kithbook::art::draw(&drawn).is_some());
    // Nan's flat is no place that a picture may show.
    let nan = scene("8-11", "2026-05-24", FEELINGS).expect("a scene");
    assert!(nan.starts_with("scene garden ") && nan.contains("\nnear nan "), "{nan}");
    assert!(scene("12-15", "2026-05-21", FEELINGS).expect("a scene").starts_with("scene garden "));
    assert_eq!(scene("adult", "2026-05-21", FEELINGS), None);
    assert_eq!(scene("8-11", "2026-05-21", ""), None, "nobody stands in for a child whom nobody has drawn");
}

#[test]
fn a_plan_that_nobody_has_changed_for_long_says_so() {
    let old = "say\told\tThis plan is not new.\nsay\tfar\tThat is a long way off.\n";
    // The plan is of 1 January 2026; seven months on is 1 August.
    for (today, is_old) in [("2026-05-21", false), ("2026-08-01", false), ("2026-08-02", true), ("2028-06-01", true)] {
        for which in ["next", "week", "month"] {
            let all = view(&(cue(which, "8-11", today) + old));
            let said: Vec<String> = of(&all, "days__old").iter().map(|own| own.said()).collect();
            assert_eq!(said, vec!["This plan is not new."; usize::from(is_old)], "{which} {today}");
        }
    }
    // A month far ahead may still have other days.
    for (month, said) in [("2026-12", None), ("2027-01", Some("That is a long way off."))] {
        let all = view(&(cue("month", "8-11", "2026-05-21") + old + "show\t" + month + "\n"));
        assert_eq!(of(&all, "days__old").first().map(|own| own.said()).as_deref(), said, "{month}");
    }
}
