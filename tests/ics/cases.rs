//! Each kind of arrangement, read back by three programs.

use super::expected::{cue, file, same};

/// An arrangement with its pattern: every, days, week, months, times, season, dates, special days, starts, until, from, to.
fn meet(id: &str, kind: &str, pattern: &str) -> String {
    format!("meet|{id}|{kind}|certain|Time with Mum|visit|the family centre|parents\nwith|mum\npattern|{pattern}||\n")
}

fn whole(pattern: &str) -> usize {
    same(&cue(&meet("mum", "visit", pattern)), "2026-06-01", "2028-12-31")
}

#[test]
fn weeks_months_and_years_are_found_by_all_three() {
    for (pattern, times) in [
        ("week|saturday|||||||||10:30|12:30", 135),
        ("week|monday,wednesday|||||||||16:00|", 270),
        ("week||||||||2026-06-10||16:00|17:00", 134),
        ("second_week|saturday|||||||2026-01-17||10:30|12:30", 68),
        // The first day is no Saturday: the first time is ten days on, and every second week from there.
        ("second_week|saturday|||||||2026-06-03||10:30|12:30", 68),
        // The week of the first day has a Monday before it, which is none.
        ("second_week|monday,friday|||||||2026-06-03||10:30|12:30", 135),
        ("third_week|sunday|||||||2026-02-01||10:30|12:30", 45),
        ("fourth_week|saturday|||||||2026-01-17||10:30|12:30", 34),
        ("fourth_week|saturday||2,7|||||2026-01-17||10:30|12:30", 7),
        ("month|saturday|1||||||||10:30|12:30", 31),
        ("month|friday|5||||||||10:30|12:30", 31),
        ("month|tuesday,thursday|2|4,8|||||||10:30|12:30", 10),
        ("year|sunday|3|12|||||||10:30|12:30", 3),
        ("day||||||||||18:00|18:15", 945),
        ("week|saturday||7,8|||||||10:30|12:30", 27),
        ("week|saturday|||||||||12:30|10:30", 135),
        ("week|saturday||||||||||", 135),
        ("week|saturday||||||||||17:00", 135),
    ] {
        assert_eq!(whole(pattern), times, "{pattern}");
    }
}

#[test]
fn a_last_day_is_the_last_whether_it_has_hours_or_not() {
    assert_eq!(whole("week|saturday||||||||2026-07-11|10:30|12:30"), 6);
    assert_eq!(whole("week|saturday||||||||2026-07-10|10:30|12:30"), 5);
    assert_eq!(whole("week|saturday||||||||2026-07-11||"), 6);
    // In winter, and late in the evening, the day of UTC is the same; in summer it ends an hour sooner.
    assert_eq!(whole("day|||||||||2026-12-31|23:30|"), 214);
    assert_eq!(whole("day|||||||||2026-06-30|00:15|"), 30);
}

#[test]
fn nights_end_on_the_day_after() {
    for pattern in [
        "second_week|friday|||||||2026-06-05||17:00|18:00",
        "second_week|friday|||||||2026-06-05||17:00|10:00",
        "second_week|friday|||||||2026-06-05||17:00|",
        "second_week|friday|||||||2026-06-05|||",
    ] {
        let own = cue(&meet("nan", "overnight", pattern));
        assert_eq!(same(&own, "2026-06-01", "2027-05-31"), 26, "{pattern}");
    }
    let text = file(&cue(&meet("nan", "overnight", "week|friday|||||||||17:00|18:00")));
    assert!(text.contains("DTEND;TZID=Europe/London:20260110T180000"), "{text}");
}

const TERMS: &str = "term|summer term|2026-04-13|2026-07-22\nterm|autumn term|2026-09-02|2026-12-18\n\
                     holiday|half-term|2026-05-25|2026-05-29\nholiday|summer holiday|2026-07-23|2026-09-01\n";

#[test]
fn term_time_and_holidays_are_as_far_as_they_are_known() {
    let own = |pattern| cue(&[TERMS, &meet("mum", "visit", pattern)].concat());
    for (pattern, times) in [
        ("week|wednesday||||term_time|||||16:00|17:00", 30),
        ("week|wednesday||||school_holidays|||||16:00|17:00", 6),
        ("second_week|wednesday||||term_time|||2026-06-03||16:00|17:00", 12),
        ("day|||||school_holidays||||||", 46),
        ("week|wednesday||||term_time||||2026-10-01|16:00|17:00", 19),
    ] {
        assert_eq!(same(&own(pattern), "2026-04-01", "2028-12-31"), times, "{pattern}");
    }
    // Where no term is known there is nothing to tell, and no event that repeats for ever.
    let none = file(&cue(&meet("mum", "visit", "week|wednesday||||term_time|||||16:00|17:00")));
    assert!(!none.contains("BEGIN:VEVENT"), "{none}");
}

#[test]
fn named_dates_and_special_days_are_listed() {
    assert_eq!(whole("dates||||||2026-12-24,2026-07-01,2027-02-28||||14:00|16:00"), 3);
    assert_eq!(whole("dates||||||2026-12-24|||||"), 1);
    let days = "special|leo|Leo’s birthday|2020-02-29|yearly|february|leo\nspecial|eid|Eid|2027-03-10|once|february|\n\
                special|sam|Sam’s birthday|2016-02-29|yearly|march|sam\nspecial|mia|Your birthday|2018-05-09|yearly|february|mia\n";
    let own = cue(&[days, &meet("mum", "visit", "special_days|||||||leo,eid,mia|||15:00|16:00")].concat());
    // Nine times, on eight birthdays and a festival; those nine days, and Sam's four.
    assert_eq!(same(&own, "2026-06-04", "2030-12-31"), 22);
    let text = file(&own);
    assert!(!text.contains(":2016") && !text.contains(":2018") && !text.contains(":2020"), "a year of birth\n{text}");
}

#[test]
fn a_special_day_that_begins_later_waits_for_it() {
    let own = cue("special|jo|Jo’s day|2029-09-09|yearly|february|\n");
    assert_eq!(same(&own, "2026-06-01", "2033-12-31"), 5);
}

#[test]
fn what_became_of_single_times_is_told_where_they_were() {
    let changes = "change|a|moved|2026-06-06||14:00|16:00|2pm|4pm|The visit on 6 June is at 2pm.|Mum works.\n\
                   change|b|moved|2026-06-20|2026-06-21|||||It moves to Sunday.|\n\
                   change|c|cancelled|2026-07-04||||||There is no visit.|Mum is poorly.\n\
                   change|d|extra|2026-07-08||10:00|11:00|10am|11am|One more.|\n\
                   change|e|moved|2026-08-01|2026-05-30|09:00||9am||It is sooner.|\n\
                   change|f|moved|2026-06-10|2026-06-11|10:00|11:00|||A day that is none of the rule.|\n\
                   change|g|cancelled|2026-06-12||||||Nor is this.|\n\
                   change|h|moved|2026-08-15|2026-08-16|||||It moves.|\n\
                   change|i|cancelled|2026-08-15||||||The later one holds.|\n";
    for pattern in [
        "second_week|saturday|||||||2026-01-10||10:30|12:30",
        "second_week|saturday|||||||2026-01-10||||",
        "times_a_year||||4||||||10:30|",
    ] {
        let own = cue(&[&meet("mum", "visit", pattern), changes].concat());
        assert!(same(&own, "2026-05-01", "2026-12-31") >= 8, "{pattern}");
    }
    let term = cue(&[TERMS, &meet("mum", "visit", "week|saturday||||term_time|||||10:30|12:30"), changes].concat());
    same(&term, "2026-05-01", "2026-12-31");
    let dates =
        cue(&[&meet("mum", "visit", "dates||||||2026-06-06,2026-06-20,2026-08-15||||10:30|12:30"), changes].concat());
    same(&dates, "2026-05-01", "2026-12-31");
}

#[test]
fn what_was_added_or_moved_and_then_changed_again_is_told_once_by_its_first_number() {
    let first = "change|a|extra|2026-07-08||10:00|11:00|10am|11am|One more.|\nchange|b|moved|2026-06-20|2026-06-21|||||It moves.|\n";
    let then =
        "change|c|cancelled|2026-07-08||||||Not after all.|\nchange|d|moved|2026-06-21|2026-06-22|||||It moves on.|\n";
    let pattern = meet("mum", "visit", "second_week|saturday|||||||2026-01-10||10:30|12:30");
    let (before, after) = (cue(&[&pattern, first].concat()), cue(&[&pattern, first, then].concat()));
    assert_eq!(same(&before, "2026-06-01", "2026-07-31"), 6);
    assert_eq!(same(&after, "2026-06-01", "2026-07-31"), 6);
    let numbers = |text: &str| {
        let mut all: Vec<String> = text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect();
        all.sort();
        all
    };
    let (before, after) = (file(&before), file(&after));
    assert_eq!(numbers(&before), numbers(&after));
    assert_eq!(before.matches("RECURRENCE-ID").count(), after.matches("RECURRENCE-ID").count());
}

#[test]
fn the_clocks_change_and_nothing_is_lost() {
    for hours in ["00:30|01:15", "01:30|03:00", "02:30|03:30", "10:00|11:00", "23:45|00:15"] {
        let pattern = format!("week|saturday,sunday|||||||||{hours}");
        let own = cue(&meet("mum", "visit", &pattern));
        assert_eq!(same(&own, "2026-03-01", "2026-03-31") + same(&own, "2026-10-01", "2026-10-31"), 18, "{hours}");
        // The day on which the clocks go forward, changed and changed away.
        let changed =
            cue(&[&meet("mum", "visit", &pattern), "change|a|cancelled|2026-03-29||||||Not today.|\n"].concat());
        same(&changed, "2026-03-01", "2026-03-31");
    }
}

#[test]
fn months_with_no_day_are_whole_months() {
    let own = cue(&meet("nan", "letters", "year|||2,3,12||||||||"));
    assert_eq!(same(&own, "2026-06-01", "2030-12-31"), 13);
    let until = cue(&meet("nan", "letters", "year|||3,9||||||2027-03-01||"));
    assert_eq!(same(&until, "2026-06-01", "2030-12-31"), 2);
}

#[test]
fn moments_are_there_and_what_is_not_certain_is_not() {
    let open = meet("dad", "visit", "week|sunday|||||||||10:30|").replace("certain", "open");
    let own = cue(&[
        &open,
        "moment|review|2026-06-10|14:00|2pm|meeting|Your review\nmoment|move|2026-06-20|||move|You move\n",
    ]
    .concat());
    assert_eq!(same(&own, "2026-06-01", "2026-12-31"), 2);
}

#[test]
fn a_plan_with_no_day_of_its_own_begins_on_the_day_of_the_file() {
    let own = cue(&meet("mum", "visit", "week|saturday|||||||||10:30|12:30")).replace("since\t2026-01-05\n", "");
    assert_eq!(same(&own, "2026-06-03", "2026-07-31"), 8);
}
