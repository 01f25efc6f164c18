//! Me: my name, what I like, what I am good at, and what makes me who I am.

use crate::audience::Level;
use crate::book::Topic;
use crate::book::draft::Draft;
use crate::book::writer::Writer;
use crate::content::Slot;
use crate::plan::Text;

/// Three pages for everyone, and one for the adults who care for the child.
pub fn write<'w>(writer: &'w Writer<'w>) -> Vec<Draft<'w>> {
    vec![who(writer), strengths(writer), identity(writer), for_adults(writer)]
}

fn who<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let child = &writer.plan().child;
    let words = |texts: &[Text]| {
        let texts: Vec<String> = texts.iter().map(|text| text.as_str().to_owned()).collect();
        Slot::text(writer.row(&texts))
    };
    let age = child.born.map_or_else(|| Slot::text(""), |born| Slot::number(born.age_on(writer.today())));
    let mut page = writer.page(Topic::Me, "who");
    page.fact("/child").heading("me-heading", &[]);
    page.fact("/child/born").say("me-age", &[("age", age)]);
    page.fact("/child/likes");
    if writer.level() <= Level::From5 {
        // A short line each: a long row of likes is no sentence for a child who is learning to read.
        for like in &child.likes {
            page.say("me-likes", &[("likes", Slot::text(like.as_str()))]);
        }
    } else if !child.likes.is_empty() {
        let points = child.likes.iter().flat_map(|like| page.runs("me-like", &[("likes", Slot::text(like.as_str()))]));
        let points = points.collect();
        page.say("me-likes-lead", &[]).point_runs(points);
    }
    let several = Slot::word(if child.languages.len() > 1 { "yes" } else { "no" });
    page.fact("/child/languages").say("me-languages", &[("languages", words(&child.languages)), ("several", several)]);
    page
}

fn strengths<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::Me, "strengths");
    page.fact("/child/strengths").heading("me-strengths-heading", &[]);
    page.texts_for_child(&writer.plan().child.strengths.iter().collect::<Vec<_>>());
    page
}

fn identity<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let mut page = writer.page(Topic::Me, "identity");
    page.fact("/child/identity").heading("me-identity-heading", &[]);
    page.texts_for_child(&writer.plan().child.identity.iter().map(|line| &line.words).collect::<Vec<_>>());
    page
}

/// How to talk with the child, and the full name, for whoever may see them.
fn for_adults<'w>(writer: &'w Writer<'w>) -> Draft<'w> {
    let child = &writer.plan().child;
    let mut page = writer.page(Topic::Me, "for-adults");
    if !writer.speaks_to_child() {
        page.fact("/child").heading("me-adults-heading", &[]);
        page.detail("me-full-name", Slot::text(child.full_name.as_str()));
        page.detail("me-pronouns", Slot::text(child.pronouns.as_str()));
        page.detail("me-born", writer.day(child.born));
        page.text(&child.communication);
    }
    page
}
