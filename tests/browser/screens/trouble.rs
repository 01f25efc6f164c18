//! What stands in the way of opening a file.

use crate::book::{say, shelf_words};
use crate::visit::Visit;
use kithbook::content::{Content, Slot};
use kithbook::diag::Finding;
use serde_json::{Value, json};

/// Waits until the file's faults are told in words, each with what to do, its line and its code.
pub async fn tells(visit: &Visit, findings: &[Finding]) {
    let heading = say(&shelf_words(), "reader-trouble-heading");
    let faults: Vec<Value> = findings.iter().map(told).collect();
    let script = "const notice = document.querySelector('[role=alert] section');
        const said = (element) => element.textContent;
        const faults = [...notice?.querySelectorAll('li') ?? []].map((fault) => [...fault.querySelectorAll('p')].map(said));
        return [notice?.querySelector('h2').textContent, faults]";
    visit.comes_to(script, Vec::new(), &json!([heading, faults])).await;
}

fn told(finding: &Finding) -> Value {
    let (app, content) = (shelf_words(), Content::findings());
    let slots: Vec<_> = finding.values.iter().map(|(name, value)| (*name, Slot::text(value.as_str()))).collect();
    let line =
        finding.line.map(|line| app.string("reader-trouble-line", "child", &[("line", Slot::text(line.to_string()))]));
    let code = app.string("reader-trouble-code", "child", &[("code", Slot::text(finding.code))]);
    let at = line.into_iter().chain([code]).collect::<Vec<_>>().join(" · ");
    let (sentence, hint) = (content.string(finding.code, "", &slots), content.string(finding.code, "hint", &slots));
    assert!(!sentence.is_empty(), "{} has no words", finding.code);
    json!([sentence, hint, at])
}
