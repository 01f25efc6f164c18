//! temp
use crate::audience::{Audience, Level, Reader, share};
use crate::calendar::Date;
use crate::content::Content;
use crate::{book, plan, render};
use std::process::ExitCode;
pub fn temp() -> ExitCode {
    let a: Vec<String> = std::env::args().collect();
    let r = plan::read(&std::fs::read(&a[1]).unwrap_or_default());
    for f in &r.findings {
        eprintln!("{f:?}");
    }
    let level = Level::ALL.iter().copied().find(|l| l.word() == a[3]).unwrap_or(Level::From8);
    let reader = match a[2].split_once(':') {
        Some(("parent", p)) => Reader::Parent(p.into()),
        Some(("carer", p)) => Reader::Carer(p.into()),
        Some((_, p)) => Reader::Other(p.into()),
        None if a[2] == "worker" => Reader::Worker,
        None => Reader::Child,
    };
    let shared = share(&r.plan, &Audience { reader, level });
    let council = r.plan.council.vocabulary.map_or("plain", plan::Vocabulary::word);
    let content = Content::built_in(level, council);
    let book = book::compile(
        &shared,
        &content,
        Date::parse(a.get(5).map_or("2026-06-01", String::as_str)).unwrap_or_default(),
    );
    if a.get(4).is_some_and(|f| f == "json") {
        println!("{}", render::json(&book));
    } else {
        println!("{}", render::text(&book));
    }
    ExitCode::SUCCESS
}
