//! What a file says of each person and family, record by record, before anybody is linked with anybody.

use super::date::Dated;
use super::pedigree::Said;
use super::words::At;
use crate::family::Sex;

/// All that was read.
#[derive(Default)]
pub struct Drafts<'t> {
    pub head: Head<'t>,
    pub people: Vec<PersonDraft<'t>>,
    pub families: Vec<FamilyDraft<'t>>,
    pub links: Vec<ChildLine<'t>>,
    pub spouses: Vec<SpouseLine<'t>>,
    pub companions: Vec<Companion<'t>>,
    pub notes: Vec<NoteDraft<'t>>,
    pub homes: Vec<HomeDraft<'t>>,
    /// Lines of vendors that say nothing to us.
    pub vendor_lines: usize,
    pub has_end: bool,
}

/// What the header says.
#[derive(Default)]
pub struct Head<'t> {
    pub is_there: bool,
    pub version: String,
    pub at: At,
    pub source: String,
    pub note: String,
    /// Who is in the middle, and the line that says so.
    pub root: Option<(&'t str, usize)>,
}

/// One person.
#[derive(Default)]
pub struct PersonDraft<'t> {
    pub id: &'t str,
    pub line: usize,
    /// The id they had before their file was written here.
    pub own_id: String,
    pub names: Vec<NameDraft>,
    pub sex: Sex,
    pub is_dead: bool,
    /// The line of a death of which nothing more is said.
    pub empty_death: usize,
    pub born: Option<Dated>,
    pub died: Option<Dated>,
    /// The line of an adoption that names no family.
    pub adopted: usize,
    pub occupation: String,
    pub is_helper: bool,
    pub is_unknown: bool,
    pub is_restricted: bool,
    pub notes: Vec<String>,
    /// Ids of notes that stand in records of their own.
    pub note_ids: Vec<&'t str>,
}

/// One name of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameDraft {
    pub text: String,
    pub given: String,
    pub surname: String,
    pub nick: String,
    pub called: String,
    pub kind: String,
}

/// Which of two places in a family somebody has. It says nothing of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Husb,
    Wife,
}

/// One family.
#[derive(Default)]
pub struct FamilyDraft<'t> {
    pub id: &'t str,
    pub line: usize,
    pub own_id: String,
    pub partners: Vec<(Role, &'t str, usize)>,
    pub marriage: bool,
    pub divorce: bool,
    pub apart: bool,
    pub ended: bool,
    pub widowed: bool,
    pub unmarried: bool,
    /// Its partners are parents together and no couple.
    pub no_couple: bool,
}

/// Who or which, by place where the line stands in their own record, and by id where it stands in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'t> {
    Here(usize),
    There(&'t str),
}

/// Which partners adopted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Adopters {
    #[default]
    Both,
    Only(Role),
}

/// What kind of line says that somebody is a family's child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The person's own record.
    Famc,
    /// The family's.
    Chil,
    /// An adoption.
    Adoption,
    /// A birth.
    Birth,
}

/// Somebody is a family's child.
pub struct ChildLine<'t> {
    pub child: Named<'t>,
    pub family: Named<'t>,
    pub line: usize,
    pub says: Says,
    pub kind: Said,
    pub father: Said,
    pub mother: Said,
    pub adopters: Adopters,
    pub proof: Proof,
}

/// How sure a link is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Proof {
    #[default]
    Untold,
    /// Neither proven nor not.
    Challenged,
    /// It is not so.
    Disproven,
}

/// Somebody says in their own record that they are a partner of a family.
pub struct SpouseLine<'t> {
    pub person: usize,
    pub family: &'t str,
    pub line: usize,
}

/// Somebody names somebody else.
pub struct Companion<'t> {
    pub person: usize,
    pub other: &'t str,
    pub line: usize,
    /// Born together.
    pub is_twin: bool,
    /// More about it.
    pub phrase: String,
}

/// A note in a record of its own.
pub struct NoteDraft<'t> {
    pub id: &'t str,
    pub text: String,
}

/// Who lives together.
pub struct HomeDraft<'t> {
    pub id: &'t str,
    pub own_id: String,
    pub name: String,
    pub members: Vec<(&'t str, usize)>,
}
