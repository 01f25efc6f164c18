//! Calendar files that were made to be slow, large or senseless.

use super::expected::day;
use super::import::calendar;
use kithbook::ical::{Kind, read};
use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};
use std::time::{Duration, Instant};

/// Reads a file and says how long it took, in any mood of the machine.
fn read_in_time(name: &str, bytes: &[u8]) -> usize {
    let begun = Instant::now();
    let named = read(bytes, day("2026-06-01"), None).map_or(0, |read| {
        assert!(read.findings.len() < 1_500, "{name}: {} findings", read.findings.len());
        read.named.len()
    });
    // Unoptimised, on a machine that does other things: released it is a twentieth of this.
    assert!(begun.elapsed() < Duration::from_secs(30), "{name}: {:?}", begun.elapsed());
    named
}

#[test]
fn large_files_are_bounded() {
    let many = |count: usize, event: &dyn Fn(usize) -> String| {
        let events: Vec<String> = (0..count).map(event).collect();
        calendar(&events.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let start = "DTSTART;VALUE=DATE:20260702";
    assert_eq!(
        read_in_time("many", many(30_000, &|at| format!("UID:{at}|SUMMARY:Day {at}|{start}")).as_bytes()),
        2_000
    );
    for rule in [
        "FREQ=DAILY",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=97;BYYEARDAY=366;BYDAY=MO",
        "FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9",
        "FREQ=MONTHLY;COUNT=4000000000;BYDAY=5MO,5TU,-5WE;BYSETPOS=1",
    ] {
        let old = "DTSTART;VALUE=DATE:19000101";
        let text = many(3_000, &|at| format!("UID:{at}|SUMMARY:Day|{old}|RRULE:{rule}"));
        read_in_time(rule, text.as_bytes());
    }
    let dates = vec!["20260702"; 200_000].join(",\r\n ");
    read_in_time("dates", calendar(&[&format!("UID:1|SUMMARY:Day|{start}|RDATE;VALUE=DATE:{dates}")]).as_bytes());
    let changes =
        many(20_000, &|at| format!("UID:1|SUMMARY:Day|RECURRENCE-ID;VALUE=DATE:20260{:03}|{start}", 701 + at % 20));
    read_in_time("changes", changes.as_bytes());
    read_in_time("deep", format!("BEGIN:VCALENDAR\r\n{}", "BEGIN:VEVENT\r\n".repeat(400_000)).as_bytes());
    read_in_time("folds", format!("BEGIN:VCALENDAR\r\nX:{}", "\r\n x".repeat(1_500_000)).as_bytes());
    read_in_time("quotes", format!("BEGIN:VCALENDAR\r\n{}", "A;B=\"\r\n".repeat(1_000_000)).as_bytes());
    read_in_time(
        "zones",
        many(20_000, &|at| format!("UID:{at}|SUMMARY:Day|DTSTART;TZID=Z{at}:20260702T100000")).as_bytes(),
    );
}

const SEED: &str = "UID:1|SUMMARY:Summer holiday|DTSTART;VALUE=DATE:20260723|DTEND;VALUE=DATE:20260902";
const SERIES: &str = "UID:2|SUMMARY:Club\\, \"x\"|DTSTART;TZID=\"Europe/London\":20260901T100000|DURATION:P1DT2H|RRULE:FREQ=MONTHLY;BYDAY=1TU;UNTIL=20301231T000000Z|\
                      RDATE:20261023T100000Z/PT1H|EXDATE;VALUE=DATE:20261006|DESCRIPTION:long\r\n er";
const CHANGE: &str = "UID:2|RECURRENCE-ID;TZID=Europe/London:20261103T100000|STATUS:CANCELLED|DTSTART:20261104T100000";

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn a_file_with_changed_bytes_is_read_or_refused(
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>(), 0..4_u8), 1..12),
        into in proptest::sample::select(vec![None, Some(Kind::Term), Some(Kind::Holiday), Some(Kind::Day)]),
        today in proptest::sample::select(vec!["1900-01-01", "2026-06-01", "2199-12-31"]),
    ) {
        let mut bytes = calendar(&[SEED, SERIES, CHANGE]).into_bytes();
        for (place, byte, how) in changes {
            let place = place.index(bytes.len());
            match how {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                2 => { bytes.remove(place); }
                _ => { let tail = bytes[place..].to_vec(); bytes.truncate(place + 1); bytes.extend(tail); }
            }
        }
        if let Ok(read) = read(&bytes, day(today), into) {
            for own in &read.named {
                prop_assert!(own.from <= own.until && !own.name.is_empty() && own.name.chars().count() <= 200);
                prop_assert!(!own.name.chars().any(char::is_control));
                prop_assert!(into.is_none_or(|kind| kind == own.kind));
            }
            prop_assert!(!read.named.is_empty() || !read.findings.is_empty(), "nothing was taken and nothing said");
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes, day("2026-06-01"), None);
        let _ = read(&[b"BEGIN:VCALENDAR\n".as_slice(), &bytes].concat(), day("2026-06-01"), None);
    }
}
