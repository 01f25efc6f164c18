//! `kithbook read`, and what it has in common with `kithbook share`.

use super::args::{AudienceArguments, BookFormat, PaperSize, ReadArguments, ReaderKind};
use super::check::{listed, open};
use super::{Done, Failure, Outcome, files};
use crate::audience::{Audience, Level, Reader, SharedPlan, share};
use crate::content::Content;
use crate::diag::Severity;
use crate::plan::{HomeTime, ParentKind, PersonId, Plan, Vocabulary};
use crate::{book, bundle, render};

pub fn run(arguments: &ReadArguments) -> Done {
    let bytes = files::bytes(&arguments.audience.plan)?;
    let shared = shared(&arguments.audience, &bytes)?;
    let level = shared.audience().level;
    let council = shared.plan().council.vocabulary.unwrap_or(Vocabulary::Plain);
    let content = Content::built_in(level, council.word());
    let book = book::compile(&shared, &content, arguments.today.unwrap_or_else(files::today));
    let text = match arguments.format {
        BookFormat::Text => render::text(&book),
        BookFormat::Json => render::json(&book),
        BookFormat::Html => render::html(&book, &content, paper(arguments.paper, level), &photos(&bytes)),
    };
    files::write(arguments.out.as_deref(), &text)?;
    Ok(Outcome::Clean)
}

/// The photos of a bundle, each made anew when a page shows it. One that is damaged is left out: `check` tells of it.
fn photos(bytes: &[u8]) -> impl Fn(&str) -> Option<String> {
    let opened = if bundle::is_bundle(bytes) { bundle::open_native(bytes) } else { bundle::Bundle::default() };
    move |file| {
        let picture = opened.pictures.iter().find(|picture| picture.file() == file)?.open().ok()?;
        Some(render::address(picture.encoding.media_type(), &picture.bytes))
    }
}

fn paper(asked: Option<PaperSize>, level: Level) -> render::Paper {
    match asked {
        Some(PaperSize::A4) => render::Paper::A4,
        None if level == Level::Adult => render::Paper::A4,
        Some(PaperSize::A5) | None => render::Paper::A5,
    }
}

/// The copy that was asked for. A plan that blocks its book is refused, with its findings.
pub fn shared(arguments: &AudienceArguments, bytes: &[u8]) -> Result<SharedPlan, Failure> {
    let (read, mut findings) = open(bytes);
    findings.extend(read.findings);
    findings.retain(|finding| finding.severity == Severity::Block);
    if !findings.is_empty() {
        files::complain(listed(&findings).trim_end());
        return Err(Failure::Blocked);
    }
    let reader = reader(&read.plan, arguments)?;
    let own = read.plan.child.reading_level.unwrap_or(Level::From8);
    let usual = if reader == Reader::Child { own } else { Level::Adult };
    Ok(share(read.plan, &Audience { reader, level: arguments.level.unwrap_or(usual) }))
}

fn reader(plan: &Plan, arguments: &AudienceArguments) -> Result<Reader, Failure> {
    let (kind, could_be) = match arguments.reader {
        ReaderKind::Child => return Ok(Reader::Child),
        ReaderKind::Worker => return Ok(Reader::Worker),
        ReaderKind::Carer => ("carer", carers(plan)),
        ReaderKind::Parent => ("parent", parents(plan)),
        ReaderKind::Other => ("other person", plan.people.iter().map(|person| person.id.clone()).collect()),
    };
    let asked = arguments.person.as_deref().map(PersonId::from);
    // A copy is made only for somebody who is what it says: mum's copy as a carer would hold what a carer sees.
    let is_known = |id: &PersonId| match arguments.reader {
        ReaderKind::Carer => plan.homes.iter().any(|home| home.time == Some(HomeTime::Now) && home.carers.contains(id)),
        ReaderKind::Parent => {
            let by_care =
                |kind| matches!(kind, Some(ParentKind::Foster | ParentKind::FosterPast | ParentKind::Guardian));
            let of_child = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id);
            of_child.filter(|link| !by_care(link.kind)).any(|link| link.parent == *id)
        }
        _ => plan.people.iter().any(|person| person.id == *id),
    };
    let person = match (asked, could_be.as_slice()) {
        (Some(asked), _) if is_known(&asked) => asked,
        (None, [only]) => only.clone(),
        // The copy says whose it is, and so does this line: the next copy may hold something else.
        (None, [first, rest @ ..]) if kind != "other person" => {
            let others: Vec<&str> = rest.iter().map(PersonId::as_str).collect();
            files::complain(&format!(
                "This is the copy for {}. For another, give --person {}.",
                first.as_str(),
                others.join(" or ")
            ));
            first.clone()
        }
        _ => {
            return Err(Failure::Reader { kind, could_be: could_be.iter().map(|id| id.as_str().to_owned()).collect() });
        }
    };
    Ok(match arguments.reader {
        ReaderKind::Carer => Reader::Carer(person),
        ReaderKind::Parent => Reader::Parent(person),
        _ => Reader::Other(person),
    })
}

/// Whoever looks after the child where the child lives now.
fn carers(plan: &Plan) -> Vec<PersonId> {
    let now = plan.homes.iter().filter(|home| home.time == Some(HomeTime::Now));
    now.flat_map(|home| home.carers.iter().cloned()).collect()
}

/// The child's parents by birth or adoption.
fn parents(plan: &Plan) -> Vec<PersonId> {
    let of_child = plan.bonds.parents.iter().filter(|link| link.child == plan.child.id);
    let by_law = of_child.filter(|link| matches!(link.kind, Some(ParentKind::Birth | ParentKind::Adoptive)));
    let has_died = |id: &PersonId| plan.people.iter().any(|person| person.id == *id && person.died.is_some());
    by_law.map(|link| link.parent.clone()).filter(|parent| !has_died(parent)).collect()
}
