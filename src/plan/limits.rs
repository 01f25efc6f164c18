//! How large a plan may be. Past a limit the reader says so and stops, so that no file can hang or exhaust a device.

/// Bytes of `plan.json`: 4 MiB. The largest example is under 100 KiB.
pub const FILE: usize = 4 * 1024 * 1024;
/// How deep objects and lists may be nested.
pub const DEPTH: usize = 24;
/// People and pets in one plan.
pub const PEOPLE: usize = 2_000;
/// Elements in any other list.
pub const LIST: usize = 5_000;
/// People named in one list: who comes, who lives there. A book says such a list wherever it tells of one.
pub const NAMES: usize = 500;
/// How often family time names somebody: each person of an arrangement, once for it and once for each of its changes. A
/// book says them all each time, so two long lists would make an endless one.
pub const NAMED: usize = 15_000;
/// Values in one file, counted by what parts and opens them. The plan of a large family has some thousands.
pub const VALUES: usize = 200_000;
/// Bytes of a text to measure: 96 KiB, which is longer than any book made here.
pub const WORDS: usize = 96 * 1024;
/// Characters in a name, a place or an id.
pub const NAME: usize = 200;
/// Characters in one text.
pub const TEXT: usize = 8_000;
/// Faults listed for one file; the count goes on after.
pub const FAULTS: usize = 200;
/// Bytes of a whole `*.kithbook` bundle: 96 MiB.
pub const BUNDLE: usize = 96 * 1024 * 1024;
/// Entries in a bundle.
pub const ENTRIES: usize = 400;
/// Bytes of one picture, unpacked: 16 MiB.
pub const PICTURE: usize = 16 * 1024 * 1024;
/// Width and height of one picture, in pixels.
pub const PIXELS: u32 = 8_192;
/// Pixels of one picture, its width times its height: 25 million. A telephone's camera takes 12 to 24 million.
pub const PICTURE_PIXELS: u64 = 25_000_000;
/// Pixels of all pictures of a bundle together: 300 million, which is a dozen of the largest.
pub const BUNDLE_PIXELS: u64 = 300_000_000;
/// Width and height at which a picture is shown, in pixels. A larger one is made smaller when it is used.
pub const SHOWN_PIXELS: u32 = 2_048;
