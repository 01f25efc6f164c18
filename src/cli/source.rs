//! Where `kithbook tree`, `kin` and `import` take a family from: a plan, a `family.json` or a GEDCOM file.

use super::args::{AudienceArguments, SourceArguments};
use super::check::listed;
use super::{Failure, files, read};
use crate::audience::SharedPlan;
use crate::book::kinfolk;
use crate::bundle;
use crate::family::{self, Family, Who};
use crate::gedcom::{self, Gedcom};
use std::path::Path;

/// A family, and the copy it came from where that was a plan.
pub struct Source {
    pub family: Family,
    /// The person in the middle. None where there is nobody.
    pub centre: Option<Who>,
    pub copy: Option<SharedPlan>,
}

impl Source {
    /// Whether the one in the middle is the child of a plan, whose own words then go before all others.
    pub fn is_for_the_child(&self) -> bool {
        self.copy.is_some() && self.centre.is_some() && self.centre == self.family.root
    }

    /// Calls everyone by their name instead of the child's word for them.
    pub fn by_name(&mut self) {
        let people = self.copy.iter().flat_map(|copy| &copy.plan().people);
        for person in people.filter(|person| !person.name.is_empty()) {
            if let Some(own) = self.family.people.iter_mut().find(|own| own.id == person.id.as_str()) {
                person.name.as_str().clone_into(&mut own.name);
            }
        }
    }
}

/// Reads whichever it is: what holds a `child` is a plan, other JSON a family, and all else GEDCOM.
pub fn open(arguments: &SourceArguments) -> Result<Source, Failure> {
    let bytes = files::bytes(&arguments.file)?;
    let (family, copy) = if bundle::is_bundle(&bytes) || is_plan(&bytes) {
        let copy = shared(arguments, &bytes)?;
        (kinfolk::family(&copy), Some(copy))
    } else {
        (family(&arguments.file, &bytes)?.family, None)
    };
    let centre = centre(&family, arguments.child.as_deref())?;
    let mut source = Source { family, centre, copy };
    if !source.is_for_the_child() {
        source.by_name();
    }
    Ok(source)
}

/// The family of a file that is no plan. What is wrong in a GEDCOM file is told, and the rest of it read.
pub fn family(file: &Path, bytes: &[u8]) -> Result<Gedcom, Failure> {
    let fault = |said| Failure::Family { file: file.display().to_string(), said };
    if !is_json(bytes) {
        let read = gedcom::read(bytes).map_err(|finding| fault(listed(&[finding]).trim_end().to_owned()))?;
        if !read.findings.is_empty() {
            files::complain(listed(&read.findings).trim_end());
        }
        return Ok(read);
    }
    let text = str::from_utf8(bytes).map_err(|bad| {
        fault(format!("byte {}: This is not UTF-8. Save the file as UTF-8 and try again.", bad.valid_up_to()))
    })?;
    let family = family::read(text).map_err(|bad| fault(format!("{}: {}", bad.place, bad.said)))?;
    Ok(Gedcom { family, ..Gedcom::default() })
}

/// Whom an id of the file names, or who is in the middle where none is given.
pub fn centre(family: &Family, id: Option<&str>) -> Result<Option<Who>, Failure> {
    let Some(id) = id else { return Ok(family.root.or((!family.people.is_empty()).then_some(0))) };
    let known = family.people.iter().position(|person| person.id == id.trim_matches('@'));
    known.map(Some).ok_or_else(|| Failure::Nobody { id: id.to_owned() })
}

fn shared(arguments: &SourceArguments, bytes: &[u8]) -> Result<SharedPlan, Failure> {
    let audience = AudienceArguments {
        plan: arguments.file.clone(),
        reader: arguments.reader,
        person: arguments.person.clone(),
        level: arguments.level,
    };
    read::shared(&audience, bytes)
}

fn is_json(bytes: &[u8]) -> bool {
    unmarked(bytes).iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{')
}

/// Whether JSON is a plan's: at its top it holds a child. Of what cannot be read to its end, by the version every plan states.
pub fn is_plan(bytes: &[u8]) -> bool {
    let text = unmarked(bytes);
    is_json(text)
        && serde_json::from_slice::<serde_json::Map<String, serde_json::Value>>(text)
            .map_or_else(|_| text.windows(9).any(|part| part == b"\"version\""), |top| top.contains_key("child"))
}

fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}
