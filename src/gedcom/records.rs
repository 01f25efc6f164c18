//! From structures to drafts: each line is read by the tags it stands under, and none is looked at twice.

use super::date::Dated;
use super::drafts::{
    Adopters, ChildLine, Companion, Drafts, FamilyDraft, HomeDraft, NameDraft, Named, NoteDraft, PersonDraft, Proof,
    Role, Says, SpouseLine,
};
use super::findings::{Findings, finding};
use super::lines::{Line, pointed};
use super::pedigree::Said;
use super::structures::{Step, Structure, Structures};
use super::tag::{Ours, Tag};
use super::words::{At, is_one_of, one_line, says};
use super::{OWN_ID, limits};
use crate::diag::{Finding, Severity};
use crate::family::Sex;

/// Reads every structure of a text.
///
/// # Errors
///
/// Where there is more of something than [`limits`] allow.
pub fn read<'t>(text: &'t str, findings: &mut Findings) -> Result<Drafts<'t>, Finding> {
    let mut reading = Reading::default();
    let mut structures = Structures::of(text);
    while let Some(step) = structures.next(findings) {
        match step {
            Step::Structure(structure) => reading.take(&structure, findings)?,
            Step::Lost(level) => reading.stand(level, Tag::Other),
        }
    }
    Ok(reading.drafts)
}

#[derive(Default)]
struct Reading<'t> {
    drafts: Drafts<'t>,
    /// What the line being read stands under, and itself, with the level of each.
    levels: Vec<u8>,
    tags: Vec<Tag>,
    /// The tags that this file's schema says are ours.
    ours: Vec<(&'t str, Ours)>,
    /// How many lines name somebody.
    links: usize,
}

impl<'t> Reading<'t> {
    /// Takes a place below the nearest line above of a lower level.
    fn stand(&mut self, level: u8, tag: Tag) {
        let kept = self.levels.iter().rposition(|above| *above < level).map_or(0, |place| place + 1);
        self.levels.truncate(kept);
        self.tags.truncate(kept);
        self.levels.push(level);
        self.tags.push(tag);
    }

    fn take(&mut self, structure: &Structure<'t>, findings: &mut Findings) -> Result<(), Finding> {
        let line = &structure.line;
        let tag = if line.tag == Tag::Vendor { self.vendor(line) } else { line.tag };
        self.stand(line.level, tag);
        let tags = std::mem::take(&mut self.tags);
        let taken = match *tags {
            [tag] => self.record(tag, structure, findings),
            [Tag::Head, ref under @ ..] => {
                self.head(under, structure);
                Ok(())
            }
            [Tag::Indi, ref under @ ..] => self.person(under, structure, findings),
            [Tag::Fam, ref under @ ..] => self.family(under, structure),
            [Tag::Ours(Ours::Home), ref under @ ..] => self.home(under, structure),
            _ => Ok(()),
        };
        self.tags = tags;
        taken
    }

    /// A vendor's tag: ours, where the file's schema says so.
    fn vendor(&mut self, line: &Line<'t>) -> Tag {
        let ours = self.ours.iter().find(|(word, _)| *word == line.word).map(|(_, ours)| *ours);
        if ours.is_none() {
            self.drafts.vendor_lines += 1;
        }
        ours.map_or(Tag::Vendor, Tag::Ours)
    }

    fn link(&mut self) -> Result<(), Finding> {
        self.links += 1;
        within(self.links, limits::LINKS, "links")
    }

    fn record(&mut self, tag: Tag, structure: &Structure<'t>, findings: &mut Findings) -> Result<(), Finding> {
        let Line { id, number, .. } = structure.line;
        match tag {
            Tag::Head => self.drafts.head.is_there = true,
            Tag::Trlr => self.drafts.has_end = true,
            Tag::Indi => {
                if id.is_empty() {
                    findings.look("gedcom-id-missing", number, &[]);
                }
                self.drafts.people.push(PersonDraft { id, line: number, ..PersonDraft::default() });
                return within(self.drafts.people.len(), limits::PEOPLE, "people");
            }
            Tag::Fam => {
                self.drafts.families.push(FamilyDraft { id, line: number, ..FamilyDraft::default() });
                return within(self.drafts.families.len(), limits::FAMILIES, "families");
            }
            Tag::Note | Tag::Snote if !id.is_empty() => {
                self.drafts.notes.push(NoteDraft { id, text: self.drafts.head.at.lines(&structure.text) });
            }
            Tag::Ours(Ours::Home) => {
                self.drafts.homes.push(HomeDraft {
                    id,
                    own_id: String::new(),
                    name: String::new(),
                    members: Vec::new(),
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn head(&mut self, under: &[Tag], structure: &Structure<'t>) {
        let head = &mut self.drafts.head;
        let value = structure.line.value;
        match *under {
            [Tag::Gedc, Tag::Vers] => {
                head.version = one_line(value);
                head.at = if head.version.starts_with('7') { At::AtFirst } else { At::Everywhere };
            }
            [Tag::Sour] => head.source = one_line(value),
            [Tag::Note] => head.note = head.at.line(&structure.text),
            [Tag::Root] => head.root = pointed(value).map(|id| (id, structure.line.number)),
            [Tag::Schma, Tag::Defined] => {
                let (word, uri) = value.trim().split_once(' ').unwrap_or_default();
                self.ours.extend(
                    Ours::by_uri(uri.trim()).filter(|_| self.ours.len() < Ours::ALL.len()).map(|ours| (word, ours)),
                );
            }
            _ => {}
        }
    }

    fn person(&mut self, under: &[Tag], structure: &Structure<'t>, findings: &mut Findings) -> Result<(), Finding> {
        let Line { number, value, .. } = structure.line;
        let at = self.drafts.head.at;
        let place = self.drafts.people.len().saturating_sub(1);
        let Some(person) = self.drafts.people.last_mut() else { return Ok(()) };
        match *under {
            [Tag::Name] => {
                person.names.push(NameDraft { text: at.line(&structure.text), ..NameDraft::default() });
                person.names.truncate(limits::NAMES);
            }
            [Tag::Name, part] => {
                if let Some(name) = person.names.last_mut() {
                    let slot = match part {
                        Tag::Givn => &mut name.given,
                        Tag::Surn => &mut name.surname,
                        Tag::Nick => &mut name.nick,
                        Tag::Called => &mut name.called,
                        Tag::Type => &mut name.kind,
                        _ => return Ok(()),
                    };
                    if slot.is_empty() {
                        *slot = at.line(&structure.text);
                    }
                }
            }
            [Tag::Nick] => {
                // Some programs write it beside the name and not under it.
                if let Some(name) = person.names.first_mut().filter(|name| name.nick.is_empty()) {
                    name.nick = at.line(&structure.text);
                }
            }
            [Tag::Sex] => match sex(value) {
                Some(sex) => person.sex = sex,
                None => findings.look("gedcom-sex", number, &[("word", &value)]),
            },
            [Tag::Deat | Tag::Buri | Tag::Crem] => match value.trim() {
                "" => person.empty_death = number,
                word if is_one_of(word, &["N", "NO"]) => {}
                _ => person.is_dead = true,
            },
            [Tag::Deat | Tag::Buri | Tag::Crem, part @ (Tag::Date | Tag::Plac | Tag::Caus | Tag::Agnc | Tag::Age)] => {
                person.is_dead |= !value.trim().is_empty();
                if matches!((under.first(), part), (Some(Tag::Deat), Tag::Date)) {
                    date(&mut person.died, value, number, findings);
                }
            }
            [Tag::Birt, Tag::Date] => date(&mut person.born, value, number, findings),
            [Tag::Adop] => person.adopted = number,
            [Tag::Occu] if person.occupation.is_empty() => person.occupation = at.line(&structure.text),
            [Tag::Occu, Tag::Ours(Ours::Helper)] => person.is_helper = is_yes(value),
            [Tag::Ours(Ours::Unknown)] => person.is_unknown = is_yes(value),
            [Tag::Resn] => person.is_restricted |= says(value, "privacy") || says(value, "confidential"),
            [Tag::Refn] => person.own_id = at.line(&structure.text),
            [Tag::Refn, Tag::Type] if structure.text != OWN_ID => person.own_id.clear(),
            [Tag::Note | Tag::Snote] => {
                let is_pointer = value.starts_with('@') && !value.starts_with("@@");
                if let Some(id) = pointed(value).filter(|_| is_pointer && person.note_ids.len() < limits::NOTES) {
                    person.note_ids.push(id);
                } else if !is_pointer && person.notes.len() < limits::NOTES {
                    person.notes.push(at.lines(&structure.text));
                }
            }
            [Tag::Asso] => {
                if let Some(other) = pointed(value) {
                    let phrase = String::new();
                    self.drafts.companions.push(Companion {
                        person: place,
                        other,
                        line: number,
                        is_twin: false,
                        phrase,
                    });
                    return self.link();
                }
            }
            [Tag::Asso, ref part @ ..] => {
                if let Some(companion) = self.drafts.companions.last_mut().filter(|companion| companion.person == place)
                {
                    match *part {
                        [Tag::Role] => companion.is_twin |= is_one_of(value, &["MULTIPLE"]),
                        [Tag::Rela] => companion.is_twin |= says(value, "twin") || says(value, "triplet"),
                        [Tag::Role, Tag::Phrase] => companion.phrase = at.line(&structure.text),
                        _ => {}
                    }
                }
            }
            [Tag::Fams] => {
                if let Some(family) = pointed(value) {
                    self.drafts.spouses.push(SpouseLine { person: place, family, line: number });
                    return self.link();
                }
            }
            [Tag::Famc] => return self.child(Named::Here(place), named(value), number, Says::Famc),
            [Tag::Adop, Tag::Famc] => {
                person.adopted = 0;
                return self.child(Named::Here(place), named(value), number, Says::Adoption);
            }
            [Tag::Birt, Tag::Famc] => return self.child(Named::Here(place), named(value), number, Says::Birth),
            [Tag::Famc, ref part @ ..] | [Tag::Adop, Tag::Famc, ref part @ ..] => self.about_link(part, structure),
            _ => {}
        }
        Ok(())
    }

    fn family(&mut self, under: &[Tag], structure: &Structure<'t>) -> Result<(), Finding> {
        let Line { number, value, .. } = structure.line;
        let at = self.drafts.head.at;
        let place = self.drafts.families.len().saturating_sub(1);
        let Some(family) = self.drafts.families.last_mut() else { return Ok(()) };
        let is_so = !is_one_of(value, &["N", "NO"]);
        match *under {
            [role @ (Tag::Husb | Tag::Wife)] => {
                let role = if role == Tag::Husb { Role::Husb } else { Role::Wife };
                if let Some(id) = pointed(value) {
                    family.partners.push((role, id, number));
                    return self.link();
                }
            }
            [Tag::Chil] => return self.child(named(value), Named::Here(place), number, Says::Chil),
            [Tag::Chil, ref part @ ..] => self.about_link(part, structure),
            [Tag::Marr] => family.marriage |= is_so,
            [Tag::Marr, Tag::Type] => {
                let loose = ["common", "unmarried", "not married", "never married", "cohabit", "partners"];
                let is_loose = loose.iter().any(|word| says(&structure.text, word)) && !says(&structure.text, "civil");
                family.unmarried |= is_loose;
            }
            [Tag::Div] => family.divorce |= is_so,
            [Tag::Anul] => family.ended |= is_so,
            [Tag::Apart] => family.apart |= is_so,
            [Tag::Even, Tag::Type] | [Tag::Stand] => {
                let text = &structure.text;
                family.apart |= says(text, "separat");
                family.ended |= is_one_of(text, &["Ended", "End of relationship"]);
                family.divorce |= is_one_of(text, &["Divorce", "Divorced"]);
                family.widowed |= is_one_of(text, &["Widowed"]);
                family.unmarried |=
                    says(text, "unmarried") || says(text, "never married") || is_one_of(text, &["Partners"]);
            }
            [Tag::Ours(Ours::Couple)] => family.no_couple = is_one_of(value, &["N"]),
            [Tag::Refn] => family.own_id = at.line(&structure.text),
            [Tag::Refn, Tag::Type] if structure.text != OWN_ID => family.own_id.clear(),
            _ => {}
        }
        Ok(())
    }

    fn home(&mut self, under: &[Tag], structure: &Structure<'t>) -> Result<(), Finding> {
        let Line { number, value, .. } = structure.line;
        let at = self.drafts.head.at;
        let Some(home) = self.drafts.homes.last_mut() else { return Ok(()) };
        match *under {
            [Tag::Name] => home.name = at.line(&structure.text),
            [Tag::Refn] => home.own_id = at.line(&structure.text),
            [Tag::Refn, Tag::Type] if structure.text != OWN_ID => home.own_id.clear(),
            [Tag::Ours(Ours::Member)] => {
                home.members.extend(pointed(value).map(|id| (id, number)));
                return self.link();
            }
            _ => {}
        }
        Ok(())
    }

    fn child(&mut self, child: Named<'t>, family: Named<'t>, line: usize, says: Says) -> Result<(), Finding> {
        self.drafts.links.push(ChildLine {
            child,
            family,
            line,
            says,
            kind: Said::Nothing,
            father: Said::Nothing,
            mother: Said::Nothing,
            adopters: Adopters::Both,
            proof: Proof::Untold,
        });
        self.link()
    }

    /// What stands under the link that was read last.
    fn about_link(&mut self, under: &[Tag], structure: &Structure<'t>) {
        let Line { number, value, .. } = structure.line;
        let Some(link) = self.drafts.links.last_mut() else { return };
        match *under {
            [Tag::Pedi] => link.kind = Said::of(value, number),
            [Tag::Pedi, Tag::Phrase] => link.kind = link.kind.with(&structure.text, number),
            [Tag::FatherIs] => link.father = Said::of(value, number),
            [Tag::MotherIs] => link.mother = Said::of(value, number),
            [Tag::Adop] if is_one_of(value, &["HUSB"]) => link.adopters = Adopters::Only(Role::Husb),
            [Tag::Adop] if is_one_of(value, &["WIFE"]) => link.adopters = Adopters::Only(Role::Wife),
            [Tag::Stat] if is_one_of(value, &["CHALLENGED"]) => link.proof = Proof::Challenged,
            [Tag::Stat] if is_one_of(value, &["DISPROVEN"]) => link.proof = Proof::Disproven,
            _ => {}
        }
    }
}

fn named(value: &str) -> Named<'_> {
    Named::There(pointed(value).unwrap_or_default())
}

fn is_yes(value: &str) -> bool {
    is_one_of(value, &["Y", "YES"])
}

fn within(count: usize, limit: usize, what: &'static str) -> Result<(), Finding> {
    let too_many = || finding("gedcom-too-many", Severity::Block, 0, &[("what", &what), ("limit", &limit)]);
    if count > limit { Err(too_many()) } else { Ok(()) }
}

fn sex(word: &str) -> Option<Sex> {
    if is_one_of(word, &["F", "FEMALE", "W"]) {
        Some(Sex::Female)
    } else if is_one_of(word, &["M", "MALE"]) {
        Some(Sex::Male)
    } else {
        is_one_of(word, &["", "X", "U", "N", "?", "UNKNOWN", "OTHER"]).then_some(Sex::Other)
    }
}

/// Keeps the first date that is told, which is the one a file prefers.
fn date(slot: &mut Option<Dated>, value: &str, line: usize, findings: &mut Findings) {
    match Dated::of(value) {
        Some(Ok(date)) if slot.is_none() => *slot = Some(date),
        Some(Err(doubtful)) => {
            findings.fix("gedcom-date", line, &[("date", &value)]);
            if slot.is_none() {
                *slot = Some(doubtful.0);
            }
        }
        _ => {}
    }
}
