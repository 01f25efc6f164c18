//! `kithbook tree`.

use super::args::{TreeArguments, TreeFormat};
use super::source::{self, Source};
use super::{Done, Outcome, files};
use crate::art::kin::Look;
use crate::audience::{Level, SharedPlan};
use crate::book::drawn_family;
use crate::content::Content;
use crate::plan::Vocabulary;
use crate::tree::{self, Scene, Sizes};
use crate::{gedcom, kin, render};
use std::time::Instant;

pub fn run(arguments: &TreeArguments) -> Done {
    let mut source = source::open(&arguments.source)?;
    if matches!(arguments.format, TreeFormat::Gedcom) {
        // Other programs want names, not what the child calls people.
        source.by_name();
    }
    let (scene, ms) = laid_out(&source, arguments.bench);
    if let (Some(ms), false) = (ms, matches!(arguments.format, TreeFormat::Json)) {
        files::complain(&format!("{ms:.3} ms"));
    }
    let text = match arguments.format {
        TreeFormat::Json => with_time(tree::json(&source.family, &scene), ms),
        TreeFormat::Gedcom => gedcom::write(&source.family),
        TreeFormat::Text => sentences(&source),
        TreeFormat::Svg => picture(&source, arguments),
    };
    files::write(arguments.source.out.as_deref(), &text)?;
    Ok(Outcome::Clean)
}

/// The layout, and how long it takes where that is asked for: the median of an odd number of goes, in milliseconds.
fn laid_out(source: &Source, timed: bool) -> (Scene, Option<f64>) {
    let lay = || tree::lay_out(&source.family, source.centre, &Sizes::default());
    if !timed {
        return (lay(), None);
    }
    let mut times: Vec<f64> = (0..21)
        .map(|_| {
            let begun = Instant::now();
            std::hint::black_box(lay());
            begun.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    (lay(), times.get(times.len() / 2).copied())
}

fn with_time(json: String, ms: Option<f64>) -> String {
    let whole = json.trim_end();
    match (ms, whole.strip_suffix('}')) {
        (Some(ms), Some(open)) => format!("{open},\"ms\":{ms:.4}}}\n"),
        _ => format!("{whole}\n"),
    }
}

/// Everyone, and what they are to the one in the middle.
fn sentences(source: &Source) -> String {
    let Some(centre) = source.centre else { return String::new() };
    let family = &source.family;
    let mut text = format!("{}\n", family.people[centre].name);
    for own in kin::answers(family, centre) {
        let (words, because) = (kin::words(family, centre, &own), kin::because(family, centre, &own));
        text.push_str(&format!("{}: {words}. {because}\n", family.people[own.who].name));
    }
    text
}

/// The picture: round the child of a plan with the faces and the words of the book, round anybody else with names.
fn picture(source: &Source, arguments: &TreeArguments) -> String {
    let cue = match &source.copy {
        Some(copy) if source.is_for_the_child() => {
            drawn_family(copy, &words(copy), arguments.today.unwrap_or_else(files::today))
        }
        copy => {
            let content = copy.as_ref().map_or_else(|| Content::built_in(Level::Adult, "plain"), words);
            let Some(cue) = render::family_cue(&source.family, source.centre, &content) else { return String::new() };
            if cue.left_out > 0 {
                files::complain(&format!(
                    "The picture shows the nearest. {} more are in the family: --format json lays out all of it, and --child puts somebody else in the middle.",
                    cue.left_out
                ));
            }
            cue.text
        }
    };
    let look = Look { words: true, printed: true };
    render::who_is_who(&cue, look).map_or_else(String::new, |drawn| drawn.svg)
}

/// The words of a copy's level and council.
fn words(copy: &SharedPlan) -> Content {
    let council = copy.plan().council.vocabulary.unwrap_or(Vocabulary::Plain);
    Content::built_in(copy.audience().level, council.word())
}
