//! How large a plan may be. Past a limit the reader says so and stops, so that no file can hang or exhaust a device.

/// Bytes of `plan.json`: 8 MiB. The largest example is under 100 KiB.
pub const FILE: usize = 8 * 1024 * 1024;
/// How deep objects and lists may be nested.
pub const DEPTH: usize = 24;
/// People and pets in one plan.
pub const PEOPLE: usize = 10_000;
/// Elements in any other list.
pub const LIST: usize = 20_000;
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
