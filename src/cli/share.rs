//! `kithbook share`.

use super::args::ShareArguments;
use super::check::{listed, missing};
use super::{Done, Failure, Outcome, files, read};
use crate::bundle::{self, Bundle};
use crate::calendar::Date;
use crate::diag::{Finding, Severity};
use crate::plan::{Picture, Plan, Text, write};
use std::mem::take;
use std::path::Path;

pub fn run(arguments: &ShareArguments) -> Done {
    let bytes = files::bytes(&arguments.audience.plan)?;
    let shared = read::shared(&arguments.audience, &bytes)?;
    let out = arguments.out.as_deref();
    let ending = out.and_then(Path::extension);
    if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("kithbook")) {
        let today = arguments.today.unwrap_or_else(files::today);
        files::write(out, bundled(shared.plan().clone(), &bytes, today)?)?;
    } else {
        files::write(out, write::write(shared.plan()))?;
    }
    Ok(Outcome::Clean)
}

/// The copy as a bundle with its photos. A photo that is not carried is not named either.
fn bundled(mut copy: Plan, original: &[u8], today: Date) -> Result<Vec<u8>, Failure> {
    let from = if bundle::is_bundle(original) { bundle::open_native(original) } else { Bundle::default() };
    let mut media = Media { from, taken: Vec::new(), lost: Vec::new() };
    let is_shown = |picture: &Picture| picture.is_agreed(today) && !picture.file.is_empty();
    let mut carry = |picture: Picture| if is_shown(&picture) { media.carry(picture) } else { None };
    for person in &mut copy.people {
        person.picture = person.picture.take().and_then(&mut carry);
    }
    for home in &mut copy.homes {
        home.pictures = take(&mut home.pictures).into_iter().filter_map(&mut carry).collect();
    }
    if !media.lost.is_empty() {
        files::complain(listed(&media.lost).trim_end());
    }
    let plan = write::write(&copy);
    let pictures = media.taken.iter().map(|taken| (taken.name.as_str(), taken.bytes.as_slice()));
    let written = bundle::write(&[("plan.json", plan.as_bytes())].into_iter().chain(pictures).collect::<Vec<_>>());
    opens(written)
}

/// A bundle that could not be opened again, such as one that has grown too large, is not written.
fn opens(written: Vec<u8>) -> Result<Vec<u8>, Failure> {
    let mut findings = bundle::open_native(&written).findings;
    if findings.is_empty() {
        return Ok(written);
    }
    findings.iter_mut().for_each(|finding| finding.severity = Severity::Block);
    files::complain(listed(&findings).trim_end());
    Err(Failure::Blocked)
}

/// The photos on their way from one bundle to another.
struct Media<'b> {
    from: Bundle<'b>,
    taken: Vec<Taken>,
    /// What is wrong with those that cannot be had.
    lost: Vec<Finding>,
}

struct Taken {
    /// Its name in the old bundle.
    file: String,
    /// Its name in the new one.
    name: String,
    bytes: Vec<u8>,
}

impl Media<'_> {
    /// Makes a photo anew and gives it a name that says nothing. Two records may mean one file.
    fn carry(&mut self, mut picture: Picture) -> Option<Picture> {
        let file = picture.file.as_str();
        let place = self.taken.iter().position(|taken| taken.file == file);
        let place = place.or_else(|| {
            let made = self.made(file).map_err(|finding| self.lost.push(finding)).ok()?;
            let name = format!("media/{}.{}", self.taken.len() + 1, made.encoding.ending());
            self.taken.push(Taken { file: made.file, name, bytes: made.bytes });
            Some(self.taken.len() - 1)
        })?;
        picture.file = Text::from(self.taken[place].name.as_str());
        Some(picture)
    }

    fn made(&self, file: &str) -> Result<bundle::Picture, Finding> {
        if let Some(packed) = self.from.pictures.iter().find(|packed| packed.file() == file) {
            return packed.open();
        }
        let refused = self.from.findings.iter().find(|finding| finding.values.contains(&("entry", file.to_owned())));
        Err(refused.cloned().unwrap_or_else(|| missing(file)))
    }
}
