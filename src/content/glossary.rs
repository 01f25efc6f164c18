//! A term of the glossary at one level.

/// A word worth explaining.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id, such as `special-guardian`.
    pub id: String,
    /// Its name, such as "special guardian".
    pub name: String,
    /// The forms it takes in a text, its name among them.
    pub forms: Vec<String>,
    /// What kind of word it is: `order`, `status`, `person`, `meeting`, `idea`, `right`, `home`, `help`, `money`; `heard` for
    /// what others say and the pack does not.
    pub kind: String,
    /// True for a word that many know, which gives way to others where a page has room for few.
    pub is_plain: bool,
    /// What it means, at this level.
    pub meaning: String,
    /// The law it comes from, if it does.
    pub law: String,
    /// The day its wording was last checked.
    pub checked: String,
}

impl Term {
    pub(super) fn read(fields: &[&str]) -> Option<Term> {
        let [id, name, forms, kind, meaning, law, checked] = fields else { return None };
        let own = |text: &&str| (*text).to_owned();
        let mut forms: Vec<String> = forms.split('|').filter(|form| !form.is_empty()).map(str::to_owned).collect();
        if !forms.iter().any(|form| form == name) {
            forms.insert(0, own(name));
        }
        let (kind, is_plain) = kind.strip_suffix('*').map_or((*kind, false), |kind| (kind, true));
        let (id, name, kind, meaning) = (own(id), own(name), own(&kind), own(meaning));
        Some(Term { id, name, forms, kind, is_plain, meaning, law: own(law), checked: own(checked) })
    }

    /// The term as it is said to a reader, by what fills the council's words in.
    pub(super) fn said(&self, fill: impl Fn(&str) -> String) -> Term {
        let mut said = self.clone();
        for words in said.forms.iter_mut().chain([&mut said.name, &mut said.meaning]) {
            *words = fill(words);
        }
        said.meaning = super::format::sentences(said.meaning);
        said
    }
}
