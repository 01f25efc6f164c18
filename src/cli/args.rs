//! What the command line takes. The help teaches: each command says what it is for and shows itself at work.

use crate::audience::Level;
use crate::calendar::Date;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Turns a child's permanence plan into a book for the person reading it. Nothing leaves this machine.
#[derive(Parser)]
#[command(name = "kithbook", version, max_term_width = 100)]
#[command(
    after_help = "Exit codes: 0 clean, 1 findings, 2 cannot do it.\n\nTry it:\n  kithbook read assets/examples/special-guardian-nan.plan.json --for child --level 8-11\n  kithbook check assets/examples/special-guardian-nan.plan.json"
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Reads and checks a plan: each finding with its code, place, line, sentence and what to do.
    Check(CheckArguments),
    /// Makes the book one reader gets.
    #[command(
        after_help = "Examples:\n  kithbook read PLAN --for child --level 5-7\n  kithbook read PLAN --for parent --person mum --format html --out book.html\n  kithbook read PLAN --for worker --format json"
    )]
    Read(ReadArguments),
    /// Makes a copy of the plan that holds only what one reader may see.
    #[command(
        after_help = "A name that ends in .kithbook makes a bundle: the copy, and the photos that this reader may see and that somebody has said yes to. Each is made anew, so it says neither where nor when it was taken, and has a number for its name. No other photo is in the bundle or is named in it. Any other name makes the copy alone, as JSON.\n\nA copy carries none of the plan's sharing marks: they would say what was opened to whom, and to whom not. So a copy that is shared or read again shows what its reader sees by default, and never more. Make each copy and each book from the plan itself.\n\nExamples:\n  kithbook share PLAN --for parent --person mum --out mum.plan.json\n  kithbook share PLAN.kithbook --for child --out child.kithbook"
    )]
    Share(ShareArguments),
    /// Measures a text against a reading level, and finds jargon, promises and blame.
    Words(WordsArguments),
    /// Prints the JSON Schema of a plan, with who sees each field by default.
    Schema(OutArguments),
    /// Draws every picture there is: faces, feelings, figures, animals, symbols and scenes, with a page to look at them.
    #[command(after_help = "Example:\n  kithbook art --out gallery   then open gallery/index.html")]
    Art(ArtArguments),
    /// Writes the pressed words, one file a level, as the website serves them.
    #[command(hide = true)]
    Pack(PackArguments),
}

#[derive(Args)]
pub struct ArtArguments {
    /// The folder to write to; it is made if there is none.
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct CheckArguments {
    /// A plan (JSON of 4 MB at most, or a .kithbook bundle of 96 MB), or - for standard input.
    pub plan: PathBuf,
    /// The day to count from, such as 2026-06-01. Today when left out.
    #[arg(long, value_parser = date)]
    pub today: Option<Date>,
    /// How to print the findings.
    #[arg(long, value_enum, default_value = "text")]
    pub format: FindingFormat,
}

#[derive(Args)]
pub struct ReadArguments {
    #[command(flatten)]
    pub audience: AudienceArguments,
    /// How to write the book.
    #[arg(long, value_enum, default_value = "text")]
    pub format: BookFormat,
    /// The paper of an HTML book: a child's is made for A5 and an adult's for A4 when left out.
    #[arg(long, value_enum)]
    pub paper: Option<PaperSize>,
    /// The day to count from, such as 2026-06-01. Today when left out.
    #[arg(long, value_parser = date)]
    pub today: Option<Date>,
    /// Where to write. Standard output when left out.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct ShareArguments {
    #[command(flatten)]
    pub audience: AudienceArguments,
    /// The day by which somebody must have said yes to a photo, such as 2026-06-01. Today when left out.
    #[arg(long, value_parser = date)]
    pub today: Option<Date>,
    /// Where to write. Standard output when left out.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct AudienceArguments {
    /// A plan (JSON of 4 MB at most, or a .kithbook bundle of 96 MB), or - for standard input.
    pub plan: PathBuf,
    /// Who it is for.
    #[arg(long = "for", value_enum, default_value = "child")]
    pub reader: ReaderKind,
    /// Which carer, parent or other person, by id. May be left out where the plan has only one.
    #[arg(long)]
    pub person: Option<String>,
    /// The reading level: under5, 5-7, 8-11, 12-15, 16+ or adult. Left out: the child's own, or adult for adults.
    #[arg(long, value_parser = level)]
    pub level: Option<Level>,
}

#[derive(Args)]
pub struct WordsArguments {
    /// A text file of 96 KB at most, or - for standard input.
    #[arg(required_unless_present = "glossary")]
    pub file: Option<PathBuf>,
    /// Tells what a word means instead, by its name or any form of it; without one, lists every word from A to Z.
    #[arg(long, value_name = "TERM", num_args = 0..=1, default_missing_value = "", conflicts_with = "file")]
    pub glossary: Option<String>,
    /// The level it is written for: under5, 5-7, 8-11, 12-15, 16+ or adult. 8-11 when left out; for the glossary, all.
    #[arg(long, value_parser = level)]
    pub level: Option<Level>,
    /// How to print the findings.
    #[arg(long, value_enum, default_value = "text")]
    pub format: FindingFormat,
}

#[derive(Args)]
pub struct OutArguments {
    /// Where to write. Standard output when left out.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct PackArguments {
    /// The folder to write to.
    #[arg(long)]
    pub out: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum ReaderKind {
    /// The child or young person.
    Child,
    /// A carer.
    Carer,
    /// A parent.
    Parent,
    /// A worker.
    Worker,
    /// Somebody else in the plan, such as a brother or a grandparent.
    Other,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum BookFormat {
    /// Plain text, as a screen reader says it.
    Text,
    /// One file to read or print, with no script and nothing to fetch.
    Html,
    /// Pages with their names, words and facts.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum FindingFormat {
    /// Sentences.
    Text,
    /// One JSON list.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum PaperSize {
    /// A booklet.
    A5,
    /// A full sheet.
    A4,
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "write a date as 2026-06-01".to_owned())
}

fn level(text: &str) -> Result<Level, String> {
    let known = Level::ALL.iter().copied().find(|level| level.word() == text);
    known.ok_or_else(|| "the levels are under5, 5-7, 8-11, 12-15, 16+ and adult".to_owned())
}
