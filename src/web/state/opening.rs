//! Opening a plan: from a file or an example to a book that can be read, or to what is wrong, in plain words.

use super::faults::{self, Fault};
use super::held::Held;
use super::shelf::{self, Example};
use super::{Session, Shared, Watched, unbundle, words};
use crate::content::stale;
use crate::diag::Finding;
use crate::plan;
use crate::web::platform::files::{self, NotRead};
use crate::web::platform::focus;
use crate::web::routes::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::pin::Pin;

/// What stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The file is at fault, in these ways.
    File(Vec<Fault>),
    /// The device could not read the file.
    Unreadable,
    /// A part of the site could not be had.
    Words,
}

/// How opening goes.
#[derive(Clone, Copy)]
pub struct Opening {
    session: Session,
    trouble: Watched<Option<Trouble>>,
    busy: RwSignal<bool>,
}

impl Opening {
    /// Nothing is being opened yet.
    pub fn new(session: Session) -> Opening {
        Opening { session, trouble: Watched::new(None), busy: RwSignal::new(false) }
    }

    /// The opening of the app around the caller.
    pub fn here() -> Opening {
        Shared::here().opening
    }

    /// What stands in the way now.
    pub fn trouble(self) -> Option<Trouble> {
        self.trouble.get().filter(|_| !self.session.is_away())
    }

    /// Says that something does.
    pub fn fail(self, trouble: Trouble) {
        self.trouble.set(Some(trouble));
        focus::top();
    }

    /// Takes it away.
    pub fn clear(self) {
        self.trouble.set(None);
    }

    /// True while a plan is on its way.
    pub fn is_busy(self) -> bool {
        self.busy.get()
    }

    /// Opens a file of the reader's.
    pub fn open_file(self, file: Option<files::File>) {
        let Some(file) = file else { return };
        self.begin(async move {
            match files::bytes(&file).await {
                Ok(bytes) => self.read(bytes, "", None).await,
                Err(NotRead::TooBig(finding)) => self.refuse(&[finding]).await,
                Err(NotRead::Unreadable) => self.fail(Trouble::Unreadable),
            }
        });
    }

    /// Opens an example. Where `reader` is a kind of reader it has, their book opens at once, at a place of it.
    pub fn open_example(self, example: Example, reader: String, place: Option<Route>) {
        self.begin(async move {
            match shelf::example(&example).await {
                Ok(text) => self.read(text.into_bytes(), &reader, place).await,
                Err(_) => self.fail(Trouble::Words),
            }
        });
    }

    /// Changes the level, keeping the reader's place.
    pub fn change_level(self, level: crate::audience::Level) {
        self.begin(async move {
            if self.session.change_level(level).await.is_err() {
                self.fail(Trouble::Words);
            }
        });
    }

    /// Makes the copy of the reader who was chosen.
    pub fn choose(self, reader: crate::audience::Reader) {
        self.begin(async move {
            if self.session.choose(reader, None).await.is_err() {
                self.fail(Trouble::Words);
            }
        });
    }

    /// One thing at a time: a second tap while something is on its way is let go.
    fn begin(self, work: impl Future<Output = ()> + 'static) {
        self.begin_only(Box::pin(work));
    }

    /// The same for any work: one copy in the program serves all of it.
    fn begin_only(self, work: Pin<Box<dyn Future<Output = ()>>>) {
        if !self.busy.get_untracked() {
            self.busy.set(true);
            self.clear();
            spawn_local(async move {
                work.await;
                self.busy.set(false);
            });
        }
    }

    async fn read(self, bytes: Vec<u8>, reader: &str, place: Option<Route>) {
        let (file, photos, mut findings) = unbundle::plan_file(bytes).await;
        if faults::block(&findings) {
            return self.refuse(&findings).await;
        }
        let read = plan::read(&file);
        findings.extend(read.findings);
        if faults::block(&findings) {
            return self.refuse(&findings).await;
        }
        findings.extend(stale(crate::web::platform::clock::today()));
        let worth_a_look = worded(&findings).await;
        self.session.open(Held::new(file, read.plan, worth_a_look));
        photos.keep();
        if self.session.choose_first(reader, place).await.is_err() {
            self.fail(Trouble::Words);
        }
    }

    async fn refuse(self, findings: &[Finding]) {
        self.fail(Trouble::File(worded(findings).await));
    }
}

/// Findings in words. Offline they keep their codes and lines.
async fn worded(findings: &[Finding]) -> Vec<Fault> {
    if findings.is_empty() {
        return Vec::new();
    }
    faults::worded(findings, words::fetch_findings().await.ok().as_ref())
}
