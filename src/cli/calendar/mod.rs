//! `kithbook calendar`: when everything of one reader's copy is.

mod arguments;
mod listed;
mod span;

use super::{Done, Failure, Outcome, files, read};
use crate::audience::SharedPlan;
use crate::calendar::{Date, days_after};
use crate::content::Content;
use crate::diary::Asked;
use crate::plan::Vocabulary;
use crate::render::{self, Heading};
use arguments::CalendarFormat;
use span::Span;

pub use arguments::CalendarArguments;

/// As many years as are listed at a time: more than a childhood.
const YEARS: u32 = 20;

pub fn run(arguments: &CalendarArguments) -> Done {
    let today = arguments.today.unwrap_or_else(files::today);
    let span = span(arguments, today)?;
    let bytes = files::bytes(&arguments.audience.plan)?;
    let shared = read::shared(&arguments.audience, &bytes)?;
    let council = shared.plan().council.vocabulary.unwrap_or(Vocabulary::Plain);
    let content = Content::built_in(shared.audience().level, council.word());
    let cue = crate::book::diary(&shared, &content, today);
    let asked = Asked::read(&cue).unwrap_or_default();
    let text = match arguments.format {
        CalendarFormat::Text => listed::text(&asked, &shared, span),
        CalendarFormat::Json => listed::json(&asked, &shared, span),
        CalendarFormat::Ics => calendar_file(&asked, &shared),
        CalendarFormat::Html => wall(&cue, span)?,
    };
    files::write(arguments.out.as_deref(), &text)?;
    Ok(Outcome::Clean)
}

/// The month of the first day, to hang on a wall.
fn wall(cue: &str, span: Span) -> Result<String, Failure> {
    let month = (span.first.year(), span.first.month());
    let none = "The youngest have no month. Ask for --level 5-7 or above.";
    render::wall(cue, month).ok_or_else(|| Failure::Span(none.to_owned()))
}

/// The whole of it as a file, whose numbers are those of the plan however often it is written.
fn calendar_file(asked: &Asked<'_>, shared: &SharedPlan) -> String {
    let child = &shared.plan().child;
    let said = listed::name(child.name.as_str());
    let title = asked.say("title");
    let name = if title.is_empty() { said.as_str() } else { title };
    render::ics(asked, Heading { name, seed: child.id.as_str() })
}

fn span(arguments: &CalendarArguments, today: Date) -> Result<Span, Failure> {
    let is_file = arguments.format == CalendarFormat::Ics;
    if is_file && (arguments.from.is_some() || arguments.to.is_some()) {
        let said = "--from and --to go with --format text and json: a calendar file holds every arrangement whole, so that \
                    a second one changes what the first put in. Leave them out.";
        return Err(Failure::Span(said.to_owned()));
    }
    let first = arguments.from.unwrap_or(today);
    let usual = || days_after(first, 365).unwrap_or(first);
    let last = arguments.to.unwrap_or_else(usual);
    if last < first {
        return Err(Failure::Span(format!(
            "--to {last} is before the first day, {first}. Give a day from {first} on."
        )));
    }
    if first.plus_years(YEARS).is_some_and(|most| most <= last) {
        return Err(Failure::Span(format!(
            "--to {last} is {YEARS} years or more after the first day, {first}. Ask for fewer years at a time."
        )));
    }
    Ok(Span { first, last, today })
}
