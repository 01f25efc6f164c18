//! A diary as its cue. Wren sees Mum every second Saturday from 17 January 2026 at the family centre, speaks to Dad on Wednesdays,
//! and stays with Nan in the school holidays.

/// The words of a view, in plain English.
const SAYS: &str = "\
say\ttoday\tToday
say\ttomorrow\tTomorrow
say\tlabel-when\tWhen
say\tlabel-where\tWhere
say\tlabel-helpers\tWho helps
say\tlabel-takers\tWho takes you
say\tlabel-with\tWho you see
say\tnext-none\tNobody knows yet when you see somebody next.
say\tmonth-before\tThe month before
say\tmonth-after\tThe month after
say\tlist-comma\t,
say\tlist-and\tand
say\tuntil\tuntil
say\tcancelled\tNot today
say\tmoved\tOn another day
say\tschool\tSchool
say\tterm-none\tThe school terms are not known yet.
say\twall\tPrint this month
say\tsave\tSave to a calendar
say\tsave-note\tOther people may see a phone.
";

const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const PEOPLE: &str = "\
who\tmum\tMum\tperson\tage adult skin walnut hair long\t
who\tdad\tDad\tperson\tage adult skin copper hair crop\t
who\tnan\tNan\tperson\tage old skin walnut hair bun\tnan.jpg
who\tgrace\tGrace\tunseen\t\t
";

const DIARY: &str = "\
since\t2026-01-01
term\tSpring term\t2026-01-05\t2026-03-27
term\tSummer term\t2026-04-13\t2026-07-22
term\tAutumn term\t2026-09-02\t2026-12-18
holiday\tHalf term\t2026-05-25\t2026-05-29
holiday\tChristmas holidays\t2026-12-19\t2027-01-03
special\tbirthday\tYour birthday\t2018-06-12\tyearly\tfebruary\t
meet\tmum-saturdays\tvisit\tcertain\tYou see Mum\tThe visit\tthe family centre\tparents
with\tmum
about\tYou might paint.
helpers\tgrace
takers\tnan
pattern\tsecond_week\tsaturday\t\t\t\t\t\t\t2026-01-17\t\t10:30\t12:30\thalf past 10\thalf past 12
change\thalf-term\tmoved\t2026-06-06\t2026-06-07\t14:00\t16:00\t2 o’clock\t4 o’clock\tThe visit on Saturday 6 June moves to Sunday 7 June.\tThe centre is closed that day.
change\till\tcancelled\t2026-06-20\t\t\t\t\t\tThere is no visit on Saturday 20 June.\tMum is ill. It is not because of you.
meet\tdad-calls\tcall\tcertain\tYou speak to Dad\tThe call\t\tparents
with\tdad
pattern\tweek\twednesday\t\t\t\t\t\t\t2026-01-07\t\t17:00\t\t5 o’clock\t
meet\tnan-stays\tovernight\tcertain\tYou stay with Nan\tThe stay\tNan’s flat\tfamily
with\tnan
pattern\tweek\tfriday\t\t\t\tschool_holidays\t\t\t2026-05-01\t\t16:00\t10:00\t4 o’clock\t10 in the morning
meet\tsister-letters\tletters\tcertain\tA letter to Ada\tThe letter\t\tbrothers_and_sisters
pattern\tyear\t\t\t3,6,9,12\t\t\t\t\t\t\t\t\t\t
moment\treview\t2026-06-10\t14:00\t2 o’clock\tmeeting\tYour review
moment\tmoving\t2026-06-26\t\t\tmove\tYou move to Nan’s flat
";

/// The cue of a view for a level on a day.
pub fn cue(view: &str, level: &str, today: &str) -> String {
    with(view, level, today, DIARY)
}

/// The same with another diary.
pub fn with(view: &str, level: &str, today: &str, diary: &str) -> String {
    let mut cue = format!("days {view} 390 {level} {today}\n{SAYS}");
    for (place, name) in WEEKDAYS.iter().enumerate() {
        cue.push_str(&format!("say\tweekday-{place}\t{name}\n"));
    }
    for (place, name) in MONTHS.iter().enumerate() {
        cue.push_str(&format!("say\tmonth-{}\t{name}\n", place + 1));
    }
    for sleeps in 0..=20 {
        let said = match sleeps {
            0 => "Today".to_owned(),
            1 => "1 sleep".to_owned(),
            more => format!("{more} sleeps"),
        };
        cue.push_str(&format!("say\tsleep-{sleeps}\t{said}\n"));
    }
    let year = if LEVELS[3..].contains(&level) { " %year" } else { "" };
    cue.push_str(&format!("say\tdate\t%weekday %day %month{year}\n"));
    cue + PEOPLE + diary
}

pub const LEVELS: [&str; 6] = ["under5", "5-7", "8-11", "12-15", "16+", "adult"];

#[test]
fn every_line_of_the_fixture_is_read() {
    let cue = cue("month", "8-11", "2026-06-03");
    let asked = kithbook::diary::Asked::read(&cue).expect("a cue");
    assert_eq!((asked.people.len(), asked.meets.len(), asked.moments.len()), (4, 4, 2));
    assert_eq!((asked.spans.len(), asked.specials.len(), asked.meets[0].changes.len()), (5, 1, 2));
    assert_eq!(asked.meets[0].hours, ["half past 10", "half past 12"]);
    assert_eq!(asked.says.len(), 20 + 7 + 12 + 21 + 1);
    assert!(asked.meets.iter().all(|own| own.kind.is_some()));
}
