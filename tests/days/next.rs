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
