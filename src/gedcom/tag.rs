//! The tags that are understood. All others are lines of their own, and what stands under them is not ours either.

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    Adop,
    Age,
    Agnc,
    Anul,
    Asso,
    Birt,
    Buri,
    Caus,
    Chil,
    Conc,
    Cont,
    Crem,
    Date,
    Deat,
    Div,
    Even,
    Fam,
    Famc,
    Fams,
    Gedc,
    Givn,
    Head,
    Husb,
    Indi,
    Marr,
    Name,
    Nick,
    Note,
    Occu,
    Pedi,
    Phrase,
    Plac,
    Refn,
    Rela,
    Resn,
    Role,
    Schma,
    Sex,
    Snote,
    Sour,
    Stat,
    Surn,
    Defined,
    Trlr,
    Type,
    Vers,
    Wife,
    /// `_FREL`: what the father is to the child. Family Tree Maker and RootsMagic write it.
    FatherIs,
    /// `_MREL`: what the mother is to the child.
    MotherIs,
    /// `_ROOT`: who is in the middle.
    Root,
    /// `_RUFNAME`: which of the given names is used. German programs write it.
    Called,
    /// `_SEPR` and its like: the partners live apart.
    Apart,
    /// `_STAT` and its like: how the partners stand, in words.
    Stand,
    /// Ours, by what the file's schema says of it.
    Ours(Ours),
    /// A vendor's.
    Vendor,
    /// A tag of the standard that says nothing to us, or no tag of it.
    Other,
}

/// What GEDCOM has no words for, in files written here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ours {
    /// Under a family: `N` where its partners are parents together and no couple.
    Couple,
    /// Under a person: `Y` where nobody knows who it is.
    Unknown,
    /// A record: who lives together.
    Home,
    /// Under a home: one who lives there.
    Member,
    /// Under an occupation: `Y` where it is a helper's job.
    Helper,
}

impl Ours {
    /// Each with its tag here and the end of its URI.
    pub const ALL: [(Ours, &'static str, &'static str); 5] = [
        (Ours::Couple, "_COUPLE", "couple"),
        (Ours::Unknown, "_UNKNOWN", "unknown"),
        (Ours::Home, "_HOME", "home"),
        (Ours::Member, "_MEMBER", "member"),
        (Ours::Helper, "_HELPER", "helper"),
    ];

    /// How their URIs begin. The domain is one that can never be anybody's: a URI names a meaning and need not lead anywhere.
    pub const BASE: &'static str = "https://kithbook.invalid/gedcom/";

    /// What a URI of a file's schema means.
    pub fn by_uri(uri: &str) -> Option<Ours> {
        let end = uri.strip_prefix(Self::BASE)?;
        Self::ALL.iter().find(|(_, _, name)| *name == end).map(|(ours, _, _)| *ours)
    }
}

/// The longest tag that is understood.
const LONGEST: usize = 8;

/// A tag as a number, in capitals, so that a line costs one comparison and not fifty. Zero for one that is too long.
const fn number(word: &str) -> u64 {
    let (bytes, mut number, mut at) = (word.as_bytes(), 0, 0);
    if bytes.len() > LONGEST {
        return 0;
    }
    while at < bytes.len() {
        number = number << 8 | bytes[at].to_ascii_uppercase() as u64;
        at += 1;
    }
    number
}

/// Every word that is understood, as numbers to match.
macro_rules! tags {
    ($number:expr, $word:expr, $($known:literal => $tag:ident)*) => {
        match $number {
            $(same if same == const { number($known) } => Tag::$tag,)*
            _ => Self::strange($word),
        }
    };
}

impl Tag {
    /// The tag of a line, in capitals or not.
    pub fn of(word: &str) -> Tag {
        tags! { number(word), word,
            "ADOP" => Adop
            "AGE" => Age
            "AGNC" => Agnc
            "ANUL" => Anul
            "ASSO" => Asso
            "BIRT" => Birt
            "BURI" => Buri
            "CAUS" => Caus
            "CHIL" => Chil
            "CONC" => Conc
            "CONT" => Cont
            "CREM" => Crem
            "DATE" => Date
            "DEAT" => Deat
            "DIV" => Div
            "EVEN" => Even
            "FAM" => Fam
            "FAMC" => Famc
            "FAMS" => Fams
            "GEDC" => Gedc
            "GIVN" => Givn
            "HEAD" => Head
            "HUSB" => Husb
            "INDI" => Indi
            "MARR" => Marr
            "NAME" => Name
            "NICK" => Nick
            "NOTE" => Note
            "OCCU" => Occu
            "PEDI" => Pedi
            "_PEDI" => Pedi
            "PHRASE" => Phrase
            "PLAC" => Plac
            "REFN" => Refn
            "RELA" => Rela
            "RESN" => Resn
            "ROLE" => Role
            "SCHMA" => Schma
            "SEX" => Sex
            "SNOTE" => Snote
            "SOUR" => Sour
            "STAT" => Stat
            "SURN" => Surn
            "TAG" => Defined
            "TRLR" => Trlr
            "TYPE" => Type
            "VERS" => Vers
            "WIFE" => Wife
            "_FREL" => FatherIs
            "_MREL" => MotherIs
            "_ROOT" => Root
            "_RUFNAME" => Called
            "_SEPR" => Apart
            "_SEP" => Apart
            "_STAT" => Stand
            "_MSTAT" => Stand
        }
    }

    fn strange(word: &str) -> Tag {
        if word.starts_with('_') { Tag::Vendor } else { Tag::Other }
    }

    /// Whether what it says may go on over the next lines.
    pub const fn has_text(self) -> bool {
        matches!(
            self,
            Tag::Name
                | Tag::Givn
                | Tag::Surn
                | Tag::Nick
                | Tag::Called
                | Tag::Note
                | Tag::Snote
                | Tag::Occu
                | Tag::Phrase
                | Tag::Type
                | Tag::Refn
                | Tag::Even
        )
    }
}
