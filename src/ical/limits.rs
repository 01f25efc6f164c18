//! How large a calendar may be. Past a limit the reader says so and goes on without the rest, so that no file can hang or exhaust
//! a machine.

/// Bytes of a file: 8 MiB, which is twenty years of a busy school.
pub const FILE: usize = 8 * 1024 * 1024;
/// Bytes of one line, unfolded.
pub const LINE: usize = 64 * 1024;
/// Events of one file.
pub const EVENTS: usize = 20_000;
/// Events that come again.
pub const RULES: usize = 1_000;
/// Rules that name no day there is: each is looked for up to the end of 2199.
pub const SENSELESS: usize = 10;
/// Dates that are added to one event or taken out of it.
pub const DATES: usize = 2_000;
/// Times of one event that are taken. What comes more often than every month is no special day.
pub const TIMES: usize = 60;
/// Days that one stretch may last: no term is longer than a year.
pub const SPAN: i32 = 366;
/// Days and stretches that are taken from one file.
pub const NAMED: usize = 2_000;
/// Years ahead in which something comes again.
pub const YEARS: u32 = 5;
/// How deep one thing may stand in another.
pub const DEPTH: usize = 16;
/// Letters of a name.
pub const NAME: usize = 200;
/// Findings of one kind that are listed.
pub const FINDINGS: usize = 50;
/// Letters of the file that a finding repeats.
pub const SHOWN: usize = 60;
