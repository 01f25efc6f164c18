//! From what a reader may see to their book.

use super::chapters;
use super::writer::Writer;
use super::{Book, Chapter, Topic};
use super::{apostrophes, links, phrase};
use crate::audience::{Level, Reader, SharedPlan};
use crate::calendar::Date;
use crate::content::Content;

/// Compiles the book. `content` must be the pack of the audience's level in the plan's vocabulary.
///
/// The same plan, reader, level, words and day always give the same book.
pub fn compile(shared: &SharedPlan, content: &Content, today: Date) -> Book {
    let writer = Writer::new(shared, content, today);
    let order = contents(&shared.audience().reader, shared.audience().level);
    let mut chapters: Vec<Chapter> = order.iter().filter_map(|topic| chapter(&writer, *topic)).collect();
    for chapter in &mut chapters {
        apostrophes::print(chapter);
    }
    let mut words = links::link(&mut chapters, &writer);
    for word in &mut words {
        apostrophes::in_runs(&mut word.for_you);
    }
    chapters.extend(chapters::words::write(&writer, &words));
    let [mut title, mut copy_for] =
        [writer.string("cover-title", &[]), writer.string("cover-copy-for", &[("name", writer.reader_name())])];
    apostrophes::in_text(&mut title);
    apostrophes::in_text(&mut copy_for);
    Book {
        title,
        audience: shared.audience().clone(),
        copy_for,
        today,
        made_on: phrase::full_day(&writer, today, true),
        chapters,
        words,
        child: super::picture::faces(&writer, std::slice::from_ref(&shared.plan().child.id)).pop(),
        home: super::scenery::home_of_now(&writer).map_or_else(String::new, |home| home.id.as_str().to_owned()),
    }
}

/// The table of contents, by reader. A child's level gives the child's own order to whoever holds the book.
fn contents(reader: &Reader, level: Level) -> &'static [Topic] {
    use Topic::{
        Changed, Cover, Daily, Decides, Family, Home, Me, Next, People, Plan, Rights, Said, Siblings, Story, Why,
    };
    match reader {
        _ if level != Level::Adult => {
            &[Cover, Me, Home, Plan, Why, People, Family, Siblings, Decides, Next, Daily, Said, Changed, Story, Rights]
        }
        Reader::Child => {
            &[Cover, Me, Home, Plan, Why, People, Family, Siblings, Decides, Next, Daily, Said, Changed, Story, Rights]
        }
        Reader::Parent(_) => {
            &[Cover, Plan, Next, Family, Decides, Siblings, Why, Home, Daily, Said, Changed, People, Story, Rights]
        }
        Reader::Carer(_) => {
            &[Cover, Me, Plan, Decides, Family, Next, Daily, Home, Siblings, Why, Said, Changed, People, Story, Rights]
        }
        Reader::Worker => {
            &[Cover, Me, Home, Plan, Why, People, Family, Siblings, Decides, Next, Daily, Said, Changed, Story, Rights]
        }
        Reader::Other(_) => &[Cover, Family, People, Rights],
    }
}

fn chapter(writer: &Writer<'_>, topic: Topic) -> Option<Chapter> {
    let drafts = match topic {
        Topic::Cover => chapters::cover::write(writer),
        Topic::Me => chapters::me::write(writer),
        Topic::Home => chapters::home::write(writer),
        Topic::Plan => chapters::plan::write(writer),
        Topic::Why => chapters::why::write(writer),
        Topic::People => chapters::people::write(writer),
        Topic::Family => chapters::family::write(writer),
        Topic::Siblings => chapters::siblings::write(writer),
        Topic::Decides => chapters::decides::write(writer),
        Topic::Next => chapters::next::write(writer),
        Topic::Daily => chapters::daily::write(writer),
        Topic::Said => chapters::said::write(writer),
        Topic::Changed => chapters::changed::write(writer),
        Topic::Story => chapters::story::write(writer),
        Topic::Rights => chapters::rights::write(writer),
        Topic::Words => Vec::new(),
    };
    writer.bind(topic, drafts)
}
