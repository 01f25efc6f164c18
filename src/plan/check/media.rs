//! Pictures.

use super::known::Known;
use super::{Rule, fix};
use crate::diag::Finding;

pub const RULES: &[Rule] = &[picture_no_consent, picture_no_description, picture_outside_media];

/// No picture is shown that nobody said yes to (`Picture::consent_on`; `facts.md` 9, row 29).
fn picture_no_consent(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, picture) in known.all.pictures.iter().filter(|(_, picture)| picture.consent_on.is_none()) {
        found.push(fix("plan-picture-no-consent", format!("{at}/consent_on")).with("file", picture.file.as_str()));
    }
}

/// A picture says what it shows, for those who cannot see it (`Picture::shows`; `design.md` 7, accessibility).
fn picture_no_description(known: &Known<'_>, found: &mut Vec<Finding>) {
    for (at, picture) in known.all.pictures.iter().filter(|(_, picture)| picture.shows.is_empty()) {
        found.push(fix("plan-picture-no-description", format!("{at}/shows")).with("file", picture.file.as_str()));
    }
}

/// A picture's file is in the bundle's `media` folder and nowhere else (`Picture::file`).
fn picture_outside_media(known: &Known<'_>, found: &mut Vec<Finding>) {
    let fits =
        |file: &str| file.strip_prefix("media/").is_some_and(|name| !name.is_empty() && !name.contains(['/', '\\']));
    for (at, picture) in known.all.pictures.iter().filter(|(_, picture)| !picture.file.is_empty()) {
        if !fits(picture.file.as_str()) {
            found.push(fix("plan-picture-outside-media", format!("{at}/file")).with("file", picture.file.as_str()));
        }
    }
}
