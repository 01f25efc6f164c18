//! How large a GEDCOM file may be. Past a limit the reader says so and stops, so that no file can hang or exhaust a machine.

/// Bytes of a file: 64 MiB, which is a hundred thousand people with their notes.
pub const FILE: usize = 64 * 1024 * 1024;
/// People in one file.
pub const PEOPLE: usize = 200_000;
/// Families in one file.
pub const FAMILIES: usize = 200_000;
/// Lines of one file that name somebody or some family: parents, partners, children, twins, members of a home.
pub const LINKS: usize = 2_000_000;
/// Partners of one family. GEDCOM has two; a few programs write more.
pub const PARTNERS: usize = 4;
/// Parents and carers of one child that are kept.
pub const PARENTS: usize = 64;
/// How deep a line may stand. GEDCOM has 99 levels.
pub const LEVEL: u8 = 99;
/// Characters in a name, and in any other word that is kept.
pub const NAME: usize = 200;
/// Names of one person that are kept.
pub const NAMES: usize = 20;
/// Characters in one note.
pub const NOTE: usize = 8_000;
/// Notes of one person that are kept.
pub const NOTES: usize = 20;
/// Findings of one kind that are listed; the count goes on after.
pub const FINDINGS: usize = 50;
/// Characters of the file that a finding repeats.
pub const SHOWN: usize = 60;
