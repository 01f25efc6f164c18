//! One text, measured and judged, for a person or a program.

use std::fmt;

use serde::Serialize;

use super::dictionary::Jargon;
use super::finding::WordFinding;
use super::judge::{decimal, judge, percent};
use super::measure::{Measures, measure_with_names};
use super::targets::{GRADE_FROM, Targets};
use super::wording::say;
use crate::audience::Level;

/// What the gate says of one text. Shown with `{}` it is for a person; serialised it is for a program.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The level it was judged for.
    pub level: Level,
    /// True when nothing was found.
    pub passes: bool,
    /// What was counted.
    pub measures: Measures,
    /// What the level may be.
    pub targets: Targets,
    /// What was found.
    pub findings: Vec<PlacedFinding>,
}

/// A finding and its line, from 1, as editors count.
#[derive(Clone, Debug, Serialize)]
pub struct PlacedFinding {
    /// The line. None for what is judged on the whole text.
    pub line: Option<usize>,
    #[serde(flatten)]
    pub finding: WordFinding,
}

/// Measures and judges a text: see [`judge`].
pub fn report(text: &str, level: Level, dictionary: &Jargon, names: &[&str]) -> Report {
    let findings: Vec<PlacedFinding> = judge(text, level, dictionary, names)
        .into_iter()
        .map(|finding| {
            let line = 1 + text[..finding.span.start].matches('\n').count();
            PlacedFinding { line: (!finding.code.is_of_whole()).then_some(line), finding }
        })
        .collect();
    Report {
        level,
        passes: findings.is_empty(),
        measures: measure_with_names(text, names),
        targets: Targets::of(level),
        findings,
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (words, sentences) = (self.measures.words.to_string(), self.measures.sentences.to_string());
        let slots = [("level", self.level.word()), ("words", &words), ("sentences", &sentences)];
        writeln!(out, "{}", say("report-head", &slots))?;
        if self.measures.words < GRADE_FROM {
            writeln!(out, "{}", say("report-short", &[("limit", &GRADE_FROM.to_string())]))?;
        }
        self.table(out)?;
        if self.findings.is_empty() {
            return writeln!(out, "\n{}", say("report-nothing", &[]));
        }
        writeln!(out, "\n{}", say("report-found", &[("count", &self.findings.len().to_string())]))?;
        for PlacedFinding { line, finding } in &self.findings {
            let place = match line {
                Some(line) => say("report-line", &[("line", &line.to_string())]),
                None => say("report-whole", &[]),
            };
            writeln!(out, "\n{place} [{}] {}", finding.code.word(), finding.reason)?;
            for suggestion in &finding.suggestions {
                writeln!(out, "  {}", say("report-try", &[("words", suggestion)]))?;
            }
        }
        Ok(())
    }
}

impl Report {
    fn table(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (is, may) = (&self.measures, &self.targets);
        let columns = say("report-columns", &[]);
        let (here, most) = columns.split_once(' ').unwrap_or((&columns, ""));
        writeln!(out, "\n{:<34}{here:>8}{most:>8}", "")?;
        let rows = [
            ("report-mean-sentence", Some(decimal(is.mean_sentence)), decimal(may.mean_sentence)),
            ("report-longest-sentence", Some(is.longest_sentence.to_string()), may.longest_sentence.to_string()),
            ("report-clauses", Some(is.clauses_max.to_string()), may.clauses.to_string()),
            ("report-unfamiliar", Some(percent(is.unfamiliar_share(self.level))), percent(may.unfamiliar_share)),
            ("report-fk-grade", is.fk_grade.map(decimal), decimal(may.fk_grade)),
            ("report-spache-grade", is.spache_grade.map(decimal), may.spache_grade.map(decimal).unwrap_or_default()),
            ("report-long-words", Some(percent(is.long_word_share)), percent(may.long_word_share)),
            ("report-passives", Some(percent(is.passive_share)), percent(may.passive_share)),
            ("report-negatives", Some(is.negatives_max.to_string()), may.negatives.to_string()),
        ];
        for (name, here, most) in rows {
            if let Some(here) = here.filter(|_| !most.is_empty()) {
                writeln!(out, "{:<34}{here:>8}{most:>8}", say(name, &[]))?;
            }
        }
        Ok(())
    }
}
