//! Files of the reader's own: plans, bundles, and what is neither.

use crate::book::{Example, example};
use crate::screens::{shelf, trouble, who};
use crate::visit::Visit;
use kithbook::diag::{Finding, Severity};
use kithbook::plan::read;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Opens broken files and reads what is wrong, then good ones in every way there is.
pub async fn good_and_broken(visit: &Visit) {
    let example = example("special-guardian-nan");
    shelf::ready(visit).await;

    // Cut short: it is no JSON.
    let cut = &example.text[..example.text.len() / 2];
    shelf::choose_file(visit, "cut.plan.json", cut.as_bytes()).await;
    trouble::tells(visit, &blocking(cut)).await;

    // Whole, but from a Kithbook to come, and with two more faults: all are told at once.
    let newer = faulty(&example);
    shelf::choose_file(visit, "newer.plan.json", newer.as_bytes()).await;
    trouble::tells(visit, &blocking(&newer)).await;

    // Not a plan at all, dropped on the shelf.
    shelf::drop_file(visit, "letter.txt", "Dear Kez,").await;
    trouble::tells(visit, &blocking("Dear Kez,")).await;

    shelf::choose_file(visit, "good.plan.json", example.text.as_bytes()).await;
    opened(visit, &example).await;
    shelf::choose_file(visit, "good.kithbook", &bundle(&example)).await;
    opened(visit, &example).await;
    shelf::drop_file(visit, "good.plan.json", &example.text).await;
    opened(visit, &example).await;
}

/// The child's book is there, and any message of before is gone.
async fn opened(visit: &Visit, example: &Example) {
    who::arrives(visit).await;
    assert!(visit.find_all("[role=alert] section").await.is_empty(), "the message of before is gone");
    who::choose_child(visit, example).await;
    visit.open().await;
    shelf::ready(visit).await;
}

/// A plan of a later version, with a date that is none and a field nobody knows.
fn faulty(example: &Example) -> String {
    let mut plan: Value = serde_json::from_str(&example.text).expect("an example is JSON");
    plan["version"] = json!(99);
    plan["child"]["born"] = json!("the day before yesterday");
    plan["child"]["shoe_size"] = json!(3);
    serde_json::to_string_pretty(&plan).expect("it was JSON")
}

/// What the library finds in a file that has no book.
fn blocking(text: &str) -> Vec<Finding> {
    let findings = read(text.as_bytes()).findings;
    assert!(findings.iter().any(|finding| finding.severity == Severity::Block), "{findings:?} block no book");
    findings
}

/// The plan in a deflated bundle, as another program's zip writer makes it.
fn bundle(example: &Example) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("plan.json", SimpleFileOptions::default()).expect("a bundle in memory");
    zip.write_all(example.text.as_bytes()).expect("a bundle in memory");
    zip.finish().expect("a bundle in memory").into_inner()
}
