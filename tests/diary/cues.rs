//! Diaries as text, read.

use super::table::day;
use kithbook::audience::Level;
use kithbook::calendar::{LeapDay, Time};
use kithbook::diary::{Asked, How, Person};
use kithbook::plan::{ChangeKind, Every, Season, TouchKind, Weekday};
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, proptest};

/// Fields are written with a bar here, for a tab cannot be seen.
const CUE: &str = "days month 390 8-11 2026-06-03
say|today|Today
who|mum|Mum|person|age adult|mum.jpg
who|rex|Rex|pet|kind dog|
who|x|Somebody|unseen||
who|mum|Not Mum|person||
since|2026-05-01
term|summer term|2026-04-13|2026-07-22
holiday|half-term|2026-05-25|2026-05-29
special|leo|Leo’s birthday|2016-02-29|yearly|march|leo
special|eid|Eid|2027-03-10|once|february|
meet|mum-saturdays|visit|certain|You see Mum|The visit|the family centre|parents
with|mum|rex
helpers|x
takers|mum
pattern|second_week|saturday|||||||2026-01-17||10:30|12:30|half past 10|half past 12
change|half-term|moved|2026-06-06|2026-06-07|14:00|16:00|2 o’clock|4 o’clock|It moves.|Mum is at work.
meet|nan-nights|overnight|open|You stay with Nan|The night||family
pattern|month|friday,sunday|5|1,12|7|school_holidays|2026-01-01,2026-01-02|leo,eid|2026-01-01|2027-01-01|17:00|10:00|5|10
moment|review|2026-06-10|14:00|2pm|meeting|Your review
moment|moving|2026-07-01||||You move";

fn cue() -> String {
    CUE.replace('|', "\t")
}

#[test]
fn a_cue_is_read() {
    let text = cue();
    let own = Asked::read(&text).unwrap();
    assert_eq!((own.view, own.wide, own.level, own.today), ("month", 390, Some(Level::From8), Some(day("2026-06-03"))));
    assert_eq!((own.say("today"), own.say("week")), ("Today", ""));
    let names: Vec<(&str, &str)> = own.people.iter().map(|own| (own.id, own.name)).collect();
    assert_eq!(names, [("mum", "Mum"), ("rex", "Rex"), ("x", "Somebody")], "the first of two with one id stays");
    let face = |id: &str| own.person(id).map(Person::face);
    assert_eq!(face("mum").unwrap(), "face small\nperson mum age adult\nphoto mum.jpg");
    assert_eq!(face("rex").unwrap(), "face small\nkind dog\n");
    assert_eq!(face("x").unwrap(), "face small\nunseen x\n");
    assert_eq!(face("y"), None);
    let spans: Vec<(&str, bool)> = own.spans.iter().map(|(name, is_holiday, _)| (*name, *is_holiday)).collect();
    assert_eq!(spans, [("summer term", false), ("half-term", true)]);
    assert_eq!((own.diary.seasons.terms.len(), own.diary.seasons.holidays.len()), (1, 1));
    assert_eq!(own.specials[0].day.leap_day, LeapDay::March);
    assert_eq!((own.specials[0].day.every_year, own.specials[1].day.every_year), (true, false));
    assert_eq!((own.specials[0].person, own.specials[1].person), ("leo", ""));
    assert_eq!(own.diary.since, Some(day("2026-05-01")));
    assert_eq!((own.moments.len(), own.moments[0].from, own.moments[1].from), (2, Time::parse("14:00"), None));
    assert_eq!((own.moments[0].hour, own.moments[0].kind, own.moments[0].said), ("2pm", "meeting", "Your review"));
}

#[test]
fn its_arrangements_are_read() {
    let text = cue();
    let own = Asked::read(&text).unwrap();
    let [visit, night] = own.meets.as_slice() else { panic!("{} arrangements", own.meets.len()) };
    assert_eq!((visit.kind, night.kind), (Some(TouchKind::Visit), Some(TouchKind::Overnight)));
    assert_eq!((visit.what, visit.called, visit.place), ("You see Mum", "The visit", "the family centre"));
    assert_eq!((visit.whose, night.whose, night.place), ("parents", "family", ""));
    assert_eq!((&visit.with, &visit.helpers, &visit.takers), (&vec!["mum", "rex"], &vec!["x"], &vec!["mum"]));
    assert_eq!((visit.hours, night.hours), (["half past 10", "half past 12"], ["5", "10"]));
    assert_eq!((visit.changes[0].id, visit.changes[0].why), ("half-term", "Mum is at work."));
    let [first, second] = own.diary.entries.as_slice() else { panic!("an entry for each") };
    assert_eq!((first.is_certain, first.is_overnight), (true, false));
    assert_eq!((second.is_certain, second.is_overnight), (false, true));
    assert_eq!(first.pattern.every, Some(Every::SecondWeek));
    assert_eq!((first.pattern.starts, first.pattern.until), (Some(day("2026-01-17")), None));
    assert_eq!((first.changes[0].kind, first.changes[0].to_day), (ChangeKind::Moved, Some(day("2026-06-07"))));
    assert_eq!(second.pattern.days, [Weekday::Friday, Weekday::Sunday]);
    assert_eq!((second.pattern.week_of_month, second.pattern.times), (Some(5), Some(7)));
    assert_eq!((second.pattern.months.as_slice(), second.pattern.season), ([1, 12].as_slice(), Some(Season::Holidays)));
    assert_eq!((second.pattern.dates.len(), second.pattern.special_days.len()), (2, 2));
    let visits = own.diary.visits(day("2026-06-01"), day("2026-06-30"));
    let told: Vec<_> = visits.iter().map(|visit| (visit.day, visit.how)).collect();
    assert_eq!(
        told,
        [
            (day("2026-06-06"), How::MovedAway { to: day("2026-06-07") }),
            (day("2026-06-07"), How::MovedHere { from: day("2026-06-06") }),
            (day("2026-06-20"), How::AsPlanned),
        ]
    );
}

#[test]
fn what_is_no_diary_is_not_read() {
    for text in [
        "",
        "\n",
        "face small",
        "days",
        "days month",
        "days month wide 8-11 2026-06-03",
        "days month 390",
        "days month 390 12-14 2026-06-03",
        "days month 390 8-11",
        "days month 390 8-11 2026-02-29",
        "days month 390 8-11 today",
        "days\tmonth\t390\t8-11\t2026-06-03",
        "\ndays month 390 8-11 2026-06-03",
    ] {
        assert!(Asked::read(text).is_none(), "{text:?}");
    }
    for (wide, is) in [("-5", 200), ("0", 200), ("199", 200), ("2001", 2_000), ("2147483647", 2_000)] {
        assert_eq!(Asked::read(&format!("days week {wide} under5 2026-06-03")).map(|own| own.wide), Some(is));
    }
}

#[test]
fn a_line_that_cannot_be_read_is_passed_over() {
    let whole = cue();
    let (head, rest) = whole.split_once('\n').unwrap();
    let wrong = "pattern|week|saturday||||||||||||\nwith|mum\nchange|a|moved|2026-06-06|2026-06-07|||||it moves|\n\nsay|today\nwho|mum\n\
        since|2026-02-30\nterm|a|2026-04-13\nterm|a|2026-04-31|2026-05-01\nspecial|a|A|never|yearly|march|\nmoment|a|never||||\n\
        meet|a|visit\nnonsense|a\n|||||||\nmeet";
    let wrong = wrong.replace('|', "\t");
    let text = [head, &wrong, rest].join("\n");
    let (own, clean) = (Asked::read(&text).unwrap(), Asked::read(&whole).unwrap());
    assert_eq!(own.diary, clean.diary);
    assert_eq!((own.meets, own.people, own.says), (clean.meets, clean.people, clean.says));
    assert_eq!((own.spans.len(), own.moments.len()), (clean.spans.len(), clean.moments.len()));
}

#[test]
fn words_it_does_not_know_say_nothing_and_lose_nothing() {
    let text =
        cue().replace("\tvisit\t", "\tseance\t").replace("second_week", "blue_moon").replace("saturday", "caturday");
    let own = Asked::read(&text).unwrap();
    assert_eq!((own.meets.len(), own.meets[0].kind), (2, None));
    assert_eq!((own.diary.entries[0].pattern.every, own.diary.entries[0].pattern.days.len()), (None, 0));
    // Its change still stands.
    assert_eq!(own.diary.visits(day("2026-06-01"), day("2026-06-30")).len(), 2);
}

/// More than any plan holds: it is read in part, and soon.
#[test]
fn what_it_holds_has_bounds() {
    let most = 5_000;
    let head = "days all 390 adult 2026-06-03\n";
    let many = |line: &dyn Fn(usize) -> String| head.to_owned() + &(0..20_000).map(line).collect::<String>();
    let people = many(&|at| format!("who\tp{at}\tP\tpet\t\t\n"));
    assert_eq!(Asked::read(&people).unwrap().people.len(), most);
    let meets = many(&|at| format!("meet\tm{at}\tvisit\tcertain\ta\tb\tc\td\n"));
    let own = Asked::read(&meets).unwrap();
    assert_eq!((own.meets.len(), own.diary.entries.len()), (most, most));
    let changes = "meet\ta\tvisit\tcertain\t\t\t\t\n".to_owned()
        + &"change\ta\tmoved\t2026-06-06\t2026-06-07\t\t\t\t\t\t\n".repeat(20_000);
    let text = head.to_owned() + &changes;
    let own = Asked::read(&text).unwrap();
    assert_eq!(own.diary.visits(day("2026-06-01"), day("2026-06-30")).len(), 2, "the last of them holds");
    let dates = "2026-06-06,".repeat(100_000);
    let line =
        format!("meet\ta\tvisit\tcertain\t\t\t\t\npattern\tdates\t{0}\t\t{0}\t\t\t{0}\t{0}\t\t\t\t\t\t\n", dates);
    let text = head.to_owned() + &line;
    let own = Asked::read(&text).unwrap();
    let pattern = &own.diary.entries[0].pattern;
    assert_eq!((pattern.dates.len(), pattern.special_days.len()), (most, most));
    assert_eq!(own.diary.visits(day("2026-06-01"), day("2026-06-30")).len(), 1);
}

fn look(text: &str) {
    if let Some(own) = Asked::read(text) {
        assert_eq!(own.meets.len(), own.diary.entries.len());
        for (meet, entry) in own.meets.iter().zip(&own.diary.entries) {
            assert_eq!(meet.changes.len(), entry.changes.len());
        }
        own.diary.visits(day("2026-01-01"), day("2026-12-31"));
        own.diary.months(day("2026-01-01"), day("2026-12-31"));
        own.diary.next(day("2026-06-03"), 100, &|_| true);
        let _: Vec<String> = own.people.iter().map(Person::face).collect();
    }
}

proptest! {
    #[test]
    fn a_cue_with_wrong_letters_is_no_panic(places in vec((any::<usize>(), any::<u8>()), 1..12)) {
        let mut bytes = cue().into_bytes();
        for (place, byte) in places {
            let place = place % bytes.len();
            bytes[place] = byte;
        }
        look(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_cue_with_its_lines_and_fields_in_disorder_is_no_panic(swaps in vec((any::<usize>(), any::<usize>(), any::<u8>()), 1..20)) {
        let text = cue();
        let mut lines: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
        for (one, other, what) in swaps {
            let (line, with) = (1 + one % (lines.len() - 1), 1 + other % (lines.len() - 1));
            let length = lines[line].len();
            match what % 5 {
                0 => lines.swap(line, with),
                1 => lines[line].swap(other % length, what as usize % length),
                2 if length > 1 => drop(lines[line].remove(other % length)),
                3 => lines[line] = lines[with].clone(),
                _ => {
                    let field = lines[with][what as usize % lines[with].len()];
                    lines[line].insert(other % length, field);
                }
            }
        }
        let text = lines.iter().map(|line| line.join("\t")).collect::<Vec<_>>().join("\n");
        prop_assert!(Asked::read(&text).is_some());
        look(&text);
    }
}
