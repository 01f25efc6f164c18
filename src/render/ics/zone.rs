//! The time zone of the United Kingdom in full, so that no program needs to know it by name (RFC 5545 section 3.6.5).

use super::lines::Lines;

/// By the rule that has held since 1996.
const LONDON: &str = "\
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
END:VTIMEZONE";

pub fn put(lines: &mut Lines) {
    LONDON.lines().for_each(|line| lines.put(line));
}
