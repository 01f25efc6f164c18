//! The dates of a plan as a worker reads them, and for other programs. The words are in `messages/dates.ftl`.

use crate::calendar::{Counted, Date, last_working_day};
use crate::content::{Content, Slot};
use crate::due::{Due, Limit, Recorded};
use crate::duty::Rule;
use crate::plan::Plan;
use serde_json::{Value, json};

/// Every date with its day, the plan's own, what it was counted from and by which rule.
pub fn text(plan: &Plan, today: Date, dates: &[Due]) -> String {
    let words = Words(Content::findings());
    let child = plan.child.name.as_str();
    let heading = if dates.is_empty() { "date-none" } else { "date-heading" };
    let mut text = format!("{}\n", words.sentence(heading, &[("child", child), ("today", &today.to_string())]));
    for due in dates {
        let state = format!("date-state-{}", due.state(today).word());
        let own = due.own.as_ref().map(|own| own.date.to_string()).unwrap_or_default();
        let mut lines = vec![words.sentence(&state, &[("own", &own)])];
        // What has no second wording gives its first again.
        lines.extend(Some(words.of(&state, "hint", &[("own", &own)])).filter(|hint| *hint != lines[0]));
        lines.extend(working_day(due).map(|day| words.sentence("date-working-day", &[("day", &day.day.to_string())])));
        lines.push(words.counted(due));
        lines.push(words.source(due.rule));
        text.push_str(&format!("\n{}\n", words.when(due)));
        text.extend(lines.iter().map(|line| format!("  {line}\n")));
    }
    text
}

/// The same as JSON.
pub fn json(plan: &Plan, today: Date, dates: &[Due]) -> String {
    let words = Words(Content::findings());
    let date = |due: &Due| {
        let rule = due.rule;
        let own = due
            .own
            .as_ref()
            .map(|own| json!({ "what": own.what, "date": own.date.to_string(), "at": own.at, "done": own.is_done }));
        json!({
            "rule": rule.code,
            "event": words.sentence(&format!("date-{}", rule.code), &[]),
            "limit": due.limit.word(),
            "day": due.day.day.to_string(),
            "about": due.day.about,
            "last_working_day": working_day(due).map(|day| day.day.to_string()),
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
            "how": words.hint(&format!("date-{}", rule.code)),
            "source": { "row": rule.row, "law": rule.law, "from": rule.source, "mark": rule.mark.letter() },
        })
    };
    let dates: Vec<Value> = dates.iter().map(date).collect();
    let whole = json!({ "child": plan.child.id.as_str(), "today": today.to_string(), "dates": dates });
    format!("{whole:#}\n")
}

/// The last working day before a last day that is none.
fn working_day(due: &Due) -> Option<Counted> {
    last_working_day(due.day.day).filter(|day| due.limit == Limit::By && day.day != due.day.day)
}

struct Words(Content);

impl Words {
    fn sentence(&self, id: &str, slots: &[(&str, &str)]) -> String {
        self.of(id, "", slots)
    }

    /// The second wording of a message, or nothing.
    fn hint(&self, id: &str) -> String {
        self.of(id, "hint", &[])
    }

    fn of(&self, id: &str, wording: &str, slots: &[(&str, &str)]) -> String {
        let slots: Vec<(&str, Slot)> = slots.iter().map(|(name, value)| (*name, Slot::text(*value))).collect();
        self.0.string(id, wording, &slots)
    }

    fn when(&self, due: &Due) -> String {
        let about = if due.day.about { "-about" } else { "" };
        let event = self.sentence(&format!("date-{}", due.rule.code), &[]);
        let id = format!("date-when-{}{about}", due.limit.word());
        self.sentence(&id, &[("day", &due.day.day.to_string()), ("event", &event)])
    }

    fn counted(&self, due: &Due) -> String {
        let how = self.hint(&format!("date-{}", due.rule.code));
        self.sentence("date-counted", &[("how", &how), ("from", &self.from(&due.from)), ("at", &due.from.at)])
    }

    /// What a day was counted from: in its second wording where it is still to come.
    fn from(&self, from: &Recorded) -> String {
        let id = format!("date-from-{}", from.what);
        let wording = if from.is_done { "" } else { "hint" };
        self.of(&id, wording, &[("date", &from.date.to_string())])
    }

    fn source(&self, rule: &Rule) -> String {
        let mark = self.sentence(&format!("date-mark-{}", rule.mark.letter()), &[]);
        let slots = [("law", rule.law), ("row", rule.row), ("source", rule.source), ("mark", mark.as_str())];
        self.sentence(if rule.law.is_empty() { "date-source" } else { "date-source-law" }, &slots)
    }
}
