//! The dates of a plan as a worker reads them, and for other programs. The words are in `messages/dates.ftl`.

use crate::audience::Level;
use crate::calendar::Date;
use crate::content::Content;
use crate::due::Due;
use crate::plan::{LOOKED_AFTER, Plan, Vocabulary};
use crate::render::dates::{Form, Words, working_day};
use serde_json::{Value, json};

/// Every date with its day, the plan's own, what it was counted from and by which rule.
pub fn text(plan: &Plan, today: Date, dates: &[Due]) -> String {
    let content = content(plan);
    let words = words(plan, &content);
    let child = plan.child.name.as_str();
    let heading = if dates.is_empty() { "dates-none" } else { "dates-heading" };
    let mut text = format!("{}\n", words.sentence(heading, &[("child", child), ("today", &today.to_string())]));
    for due in dates {
        let mut lines = words.states(due, today);
        lines.extend(words.working_day(due));
        let (how, from) = (words.how(due.rule), words.from(&due.from));
        lines.push(words.sentence("dates-counted", &[("how", &how), ("from", &from), ("at", &due.from.at)]));
        lines.push(words.source(due.rule));
        let head = words.sentence("dates-line", &[("when", &words.limit(due)), ("event", &words.event(due.rule))]);
        text.push_str(&format!("\n{head}\n"));
        text.extend(lines.iter().map(|line| format!("  {line}\n")));
    }
    text
}

/// The words of dates are adults' words, and the council's.
fn content(plan: &Plan) -> Content {
    Content::built_in(Level::Adult, plan.council.vocabulary.map_or("", Vocabulary::word))
}

fn words<'c>(plan: &Plan, content: &'c Content) -> Words<'c> {
    Words::new(content, Form::Plain, plan.has_in_force(LOOKED_AFTER))
}

/// The same as JSON.
pub fn json(plan: &Plan, today: Date, dates: &[Due]) -> String {
    let content = content(plan);
    let words = words(plan, &content);
    let date = |due: &Due| {
        let rule = due.rule;
        let own = due
            .own
            .as_ref()
            .map(|own| json!({ "what": own.what, "date": own.date.to_string(), "at": own.at, "done": own.is_done }));
        json!({
            "rule": rule.code,
            "event": words.event(rule),
            "limit": due.limit.word(),
            "day": due.day.day.to_string(),
            "about": due.day.about,
            "last_working_day": working_day(due).map(|day| day.to_string()),
            "past": due.is_past(today),
            "state": due.state(today).word(),
            "plan": own,
            "counted_from": {
                "what": due.from.what,
                "words": words.from(&due.from),
                "date": due.from.date.to_string(),
                "at": due.from.at,
                "done": due.from.is_done,
            },
            "how": words.how(rule),
            "source": { "row": rule.row, "law": rule.law, "from": rule.source, "mark": rule.mark.letter() },
        })
    };
    let dates: Vec<Value> = dates.iter().map(date).collect();
    let whole = json!({ "child": plan.child.id.as_str(), "today": today.to_string(), "dates": dates });
    format!("{whole:#}\n")
}
