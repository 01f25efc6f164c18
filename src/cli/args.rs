//! What the command line takes. The help teaches: each command says what it is for and shows itself at work.

use super::calendar::CalendarArguments;
use super::dates::DatesArguments;
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
    /// Says when everything of one reader's calendar is: family time with what became of single times, special days, meetings.
    #[command(
        after_help = "It holds what that reader's copy does, in the words of the level. What is not certain is left out. Of what depends on school terms, only the days of terms that the plan names are told.\n\nAs ics it is a calendar file (RFC 5545) in the time of the United Kingdom, for a telephone or a mail program: every arrangement whole, with lists five years ahead where no rule can say it. Import it again after a change: moved and cancelled times change where they stand. --from and --to do not go with it.\n\nAs JSON: {\"child\",\"reader\",\"level\",\"today\",\"from\",\"to\",\n  \"occurrences\":[{\"date\",\"from\",\"to\",\"ends_next_day\",\"arrangement\",\"what\",\"with\":[ID],\"state\",\"moved_from\",\"moved_to\",\"change\",\"said\",\"reason\",\"place\"}],\n  \"months\":[{\"month\",\"arrangement\",\"what\",\"with\"}], \"special_days\":[{\"date\",\"id\",\"name\",\"person\"}],\n  \"moments\":[{\"date\",\"from\",\"id\",\"kind\",\"what\"}]}\n  What is not known is null. state: as-planned extra moved-here moved-away cancelled. A month is something that has no day. kind: meeting or move.\n\nExamples:\n  kithbook calendar PLAN --for child --level 8-11 --from 2026-06-01 --to 2026-08-31\n  kithbook calendar PLAN --for carer --format ics --out family-time.ics"
    )]
    Calendar(CalendarArguments),
    /// Says which dates the law and good practice set for a plan: each with what it was counted from and by which rule.
    #[command(
        after_help = "The plan's own date stands beside each and wins: what comes next is counted from what was really done. A date that rests on bank holidays after 2032, or on a date of which only part is known, is said to be about right. Exit code 1: something is late, missed or planned too late.\n\nAs JSON: {\"child\",\"today\",\"dates\":[{\"rule\",\"event\",\"limit\",\"day\",\"about\",\"last_working_day\",\"past\",\"state\",\"plan\",\"counted_from\",\"how\",\"source\"}]}\n  limit: by (the last day), not-before (the first) or on. plan and counted_from: what, date, at (a JSON pointer), done. source: row of facts.md 5.4, law, from, mark (V checked, S policy, G general).\n  state: to-come planned planned-late given too-soon done late missed not-recorded unsure reached\n\nWith --lines, one JSON line in, one out:\n  {\"kind\":\"first\",\"came_into_care\":D} gives {\"first_review_due\":D}\n  {\"kind\":\"second\",\"first_review_held\":D}\n    gives {\"second_review_due\":D,\"last_working_day_on_or_before\":D}\n  {\"kind\":\"subsequent\",\"previous_review_held\":D}\n    gives {\"next_review_due\":D,\"last_working_day_on_or_before\":D}\n  {\"kind\":\"chain\",\"came_into_care\":D,\"held\":[D]}\n    gives {\"reviews\":[{\"number\":1,\"due\":D,\"held\":D,\"late\":false}],\n           \"next\":{\"number\":2,\"due\":D,\"last_working_day_on_or_before\":D}}\n  {\"kind\":\"project\",\"came_into_care\":D} gives {\"due\":[D]}, the last days of eight reviews\n  {\"kind\":\"visit\",\"placement_start\":D,\"intended_to_18\":true,\"visits_held\":[D]} gives {\"next_visit_due\":D}\n  A line may have an id, which its answer has too. What cannot be answered gives {\"error\":\"...\"}; what is only about right has \"about\":true.\n\nExamples:\n  kithbook dates PLAN --today 2026-06-01\n  echo '{\"kind\":\"first\",\"came_into_care\":\"2026-03-02\"}' | kithbook dates --lines"
    )]
    Dates(DatesArguments),
    /// Measures a text against a reading level, and finds jargon, promises and blame.
    Words(WordsArguments),
    /// Lays out and draws a family tree: everyone once, every link, no line through a stranger.
    #[command(
        after_help = "FILE is a plan, a family.json or a GEDCOM file (5.5.1 or 7.0). Of a plan only what the reader may see is drawn or written. What is wrong in a GEDCOM file is told on standard error, and the rest of it is used.\n\nA family.json: {\"root\":\"mia\",\"people\":[{\"id\":\"mia\",\"name\":\"Mia\",\"sex\":\"F\"},{\"id\":\"sarah\"}],\n  \"parents\":[{\"child\":\"mia\",\"parent\":\"sarah\",\"kind\":\"birth\"}],\n  \"partnerships\":[{\"a\":\"sarah\",\"b\":\"tom\",\"status\":\"together\"}],\n  \"twins\":[{\"ids\":[\"a\",\"b\"],\"kind\":\"identical\"}],\n  \"households\":[{\"id\":\"h1\",\"name\":\"Nan's\",\"members\":[\"mia\"]}],\n  \"professionals\":[{\"id\":\"resp\",\"role\":\"social worker\"}]}\n  Every list but people may be left out.\n  kind: birth adoptive step foster foster-past guardian\n  status: married together separated divorced ended widowed\n\nAs JSON: {\"nodes\":[{\"id\",\"x\",\"y\",\"w\",\"h\"}],\"edges\":[{\"kind\",\"from\",\"to\",\"points\"}],\"regions\":[{\"id\",\"x\",\"y\",\"w\",\"h\",\"members\"}],\"ms\"}\n  x and y are the top left of a card in whole numbers, and y grows downwards. The kind of an edge is partner, parent or sibling; from and to are ids, and each stroke is a run of its points. Regions are households. ms is there with --bench.\n\nExamples:\n  kithbook tree PLAN --for child --level 8-11 --out tree.svg\n  kithbook tree family.json --format json --bench\n  kithbook tree PLAN --for worker --format gedcom --out family.ged"
    )]
    Tree(TreeArguments),
    /// Says how everyone is related to one person: a code, the words, and why.
    #[command(
        after_help = "FILE is a plan, a family.json (see kithbook tree --help) or a GEDCOM file. Each line has a name, the words, the reason and the codes. As JSON of a plan the words are the child's own word for somebody where there is one, as in \"Nan\".\n\nAs JSON: {\"child\":\"mia\",\"people\":[{\"id\":\"noah\",\"codes\":[\"sibling/half-paternal\"],\"words\":\"half-brother\",\"because\":\"You have the same dad.\"}]}\n\nCodes, of which a person may have several; sides and qualifiers follow after a slash:\n  parent/birth parent/adoptive parent/step parent/foster parent/foster-past guardian\n  partner-of-parent ex-partner-of-parent partner-of-birth-parent child-of-parents-partner\n  sibling/full half-maternal half-paternal adoptive step foster foster-past twin-identical\n    twin-fraternal unspecified\n  grandparent/maternal grandparent/paternal grandparent/adoptive-maternal great-grandparent/...\n    step-grandparent\n  aunt-uncle/maternal half-maternal by-marriage, great-aunt-uncle/... partner-of-aunt-uncle\n    ex-partner-of-aunt-uncle\n  cousin/DEGREE/REMOVED, then /up or /down, then /half, /double or /adoptive; step-cousin\n  child step-child grandchild nibling great-nibling spouse ex-spouse sibling-in-law parent-in-law\n    child-in-law\n  professional (a helper), chain (by way of others: not related), none (no link known)\n\nExamples:\n  kithbook kin family.json --child mia\n  kithbook kin PLAN --for child --format json"
    )]
    Kin(KinArguments),
    /// Makes the beginning of a plan from a family.json or a GEDCOM file, or takes the named days of a calendar file (.ics).
    #[command(
        after_help = "Of a family: ids are made plain and unique. Dates that are only about right, other names and the file's notes go into each person's note, for workers. Homes and helpers are not taken over. What a plan needs and such a file does not hold, kithbook check tells of.\n\nOf a calendar (a school's, or a family's): what lasts one day becomes a special day, which comes every year where the file says only that. What lasts several days becomes a holiday where its name says holiday, half term, break, vacation, closed or closure, and a term where it says term and none of these; anything else is passed over and named, for a school trip is no holiday. --into says which it is to be instead. What comes again is taken for five years from --today, and nothing that comes more than 60 times. It prints {\"calendar\":{\"terms\",\"holidays\",\"days\"}} as a plan has it; with --plan it prints that plan with the days in it, and a second import of the same file changes nothing.\n\nExit code 1: something in the file was passed over or taken as it was probably meant, and standard error says which line; the rest is there.\n\nExamples:\n  kithbook import family.ged --child I12 --out mia.plan.json\n  kithbook import school.ics --plan mia.plan.json --out mia-with-terms.plan.json"
    )]
    Import(ImportArguments),
    /// Says when something that comes again is: from recurrence rules to dates, a line of JSON each.
    #[command(
        after_help = "FILE has one series to a line, as JSON, and each line is answered by one.\n\n  {\"id\":\"x\",\"tz\":\"Europe/London\",\"dtstart\":\"2026-01-03T10:00:00\",\"all_day\":false,\n   \"rrule\":\"FREQ=WEEKLY;INTERVAL=2;BYDAY=SA\",\"exdates\":[\"2026-01-17T10:00:00\"],\"rdates\":[],\n   \"overrides\":[{\"recurrence_id\":\"2026-02-14T10:00:00\",\"start\":\"2026-02-15T13:00:00\"},\n                {\"recurrence_id\":\"2026-02-28T10:00:00\",\"cancelled\":true}],\n   \"range\":{\"from\":\"2026-01-01T00:00:00\",\"to\":\"2026-03-01T00:00:00\"}}\n  is answered by\n  {\"id\":\"x\",\"occurrences\":[\"2026-01-03T10:00:00+00:00\",\"2026-01-31T10:00:00+00:00\",\n   \"2026-02-15T13:00:00+00:00\"],\"cancelled\":[\"2026-02-28T10:00:00+00:00\"]}\n  and a line that cannot be carried out by {\"id\":\"x\",\"error\":\"what is wrong and what to do\"}.\n\nOnly dtstart and range are needed; with no rrule there is the one start. A range has its from and not its to. Rules are those of RFC 5545, from yearly to daily, read by the clock on the wall: a time in the hour that spring leaves out is an hour later, and one in the hour that autumn has twice is the first. Zones other than Europe/London are answered without an offset. With all_day there are dates alone. SKIP of RFC 7529 is read: FREQ=YEARLY;SKIP=BACKWARD keeps a birthday of 29 February on 28 February, SKIP=FORWARD on 1 March. Years are 1900 to 2199; the times of a line may be 120000.\n\nWhere a rule has no dates, or does not name its own start, the answer has \"notes\" that say so.\n\nExit code 0: every line has its answer, be it an error.\n\nExample:\n  kithbook expand visits.jsonl"
    )]
    Expand(ExpandArguments),
    /// Prints the JSON Schema of a plan, with who sees each field by default.
    Schema(OutArguments),
    /// Draws every picture there is: faces, feelings, figures, animals, symbols and scenes, with a page to look at them.
    #[command(after_help = "Example:\n  kithbook art --out gallery   then open gallery/index.html")]
    Art(ArtArguments),
    /// Checks a council's own folder of words: what is missing, out of level or unsafe.
    #[command(
        after_help = "A council's folder holds words.ftl, its words for what councils name differently, and local/*.md, rules of its own that are shown only where its words are. assets/pack/en-GB/councils has five.\n\nExample:\n  kithbook pack check assets/pack/en-GB/councils/wigan"
    )]
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
pub struct SourceArguments {
    /// A plan, a family.json or a GEDCOM file, or - for standard input.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Who is in the middle, by id. The child of a plan, the root of a family or the first person of a file when left out.
    #[arg(long, value_name = "ID")]
    pub child: Option<String>,
    /// Of a plan: who it is for.
    #[arg(long = "for", value_enum, default_value = "child")]
    pub reader: ReaderKind,
    /// Of a plan: which carer, parent or other person, by id.
    #[arg(long)]
    pub person: Option<String>,
    /// Of a plan: the reading level.
    #[arg(long, value_parser = level)]
    pub level: Option<Level>,
    /// Where to write. Standard output when left out.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct TreeArguments {
    #[command(flatten)]
    pub source: SourceArguments,
    /// How to write it.
    #[arg(long, value_enum, default_value = "svg")]
    pub format: TreeFormat,
    /// Times the layout alone: the median of 20 goes or more, in milliseconds, as `ms` of the JSON or on standard error.
    #[arg(long)]
    pub bench: bool,
    /// Of a plan: the day to count from, such as 2026-06-01. Today when left out.
    #[arg(long, value_parser = date)]
    pub today: Option<Date>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum TreeFormat {
    /// A picture.
    Svg,
    /// Cards, lines and grounds, for other programs.
    Json,
    /// Sentences.
    Text,
    /// The family as GEDCOM 7.0.
    Gedcom,
}

#[derive(Args)]
pub struct KinArguments {
    #[command(flatten)]
    pub source: SourceArguments,
    /// How to write it.
    #[arg(long, value_enum, default_value = "text")]
    pub format: FindingFormat,
}

#[derive(Args)]
pub struct ImportArguments {
    /// A family.json, a GEDCOM file or a calendar (.ics of 8 MB at most), or - for standard input.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Of a calendar: puts every day into this list.
    #[arg(long, value_enum)]
    pub into: Option<DayList>,
    /// Of a calendar: the plan whose calendar the days go into (JSON of 4 MB at most). It is not changed itself.
    #[arg(long)]
    pub plan: Option<PathBuf>,
    /// Of a calendar: the day from which what comes again is taken for five years. Today when left out.
    #[arg(long, value_parser = date)]
    pub today: Option<Date>,
    /// Whose plan it is to be, by id. The root of a family or the first person of a file when left out.
    #[arg(long, value_name = "ID")]
    pub child: Option<String>,
    /// Where to write. Standard output when left out.
    #[arg(long)]
    pub out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum DayList {
    /// School holidays.
    Holidays,
    /// School terms.
    Terms,
    /// Special days.
    Days,
}

#[derive(Args)]
pub struct ExpandArguments {
    /// A file with a series to a line, or - for standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    pub file: PathBuf,
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
    #[command(subcommand)]
    pub command: PackCommand,
}

#[derive(Subcommand)]
pub enum PackCommand {
    /// Reads a council's folder and says what has to be mended, with the place and the remedy.
    Check(PackCheckArguments),
    /// Writes the pressed words, one file a level, as the website serves them.
    #[command(hide = true)]
    Write {
        /// The folder to write to.
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Args)]
pub struct PackCheckArguments {
    /// The council's folder.
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// How to print the findings.
    #[arg(long, value_enum, default_value = "text")]
    pub format: FindingFormat,
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
    /// JSON, for other programs.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum PaperSize {
    /// A booklet.
    A5,
    /// A full sheet.
    A4,
}

/// Reads a date that is given on the command line.
pub fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "write a date as 2026-06-01".to_owned())
}

fn level(text: &str) -> Result<Level, String> {
    let known = Level::ALL.iter().copied().find(|level| level.word() == text);
    known.ok_or_else(|| "the levels are under5, 5-7, 8-11, 12-15, 16+ and adult".to_owned())
}
