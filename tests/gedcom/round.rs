//! What is written is read again, and nothing else is.

use super::make;
use super::tell::{codes, read};
use kithbook::family::{Family, ParentKind, ParentLink, Partnership, PartnershipStatus, Person, Sex};
use kithbook::gedcom;
use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

/// A family whose links stand in one order: files keep them by child.
fn in_order(mut family: Family) -> Family {
    family.parents.sort_by_key(|link| (link.child, link.parent, link.kind));
    family.twins.sort_by_key(|twins| twins.people.clone());
    family.siblings.sort_by_key(|group| group.people.clone());
    family
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_family_comes_back(seed in any::<u64>(), size in 1..40_usize) {
        let family = make::family(seed, size);
        let text = gedcom::write(&family);
        let again = read(&text);
        prop_assert!(again.findings.iter().all(|finding| finding.code == "gedcom-pedigree-other"), "{:?}\n{text}", again.findings);
        prop_assert_eq!(in_order(again.family), in_order(family), "{}", text);
        prop_assert_eq!(again.version, "7.0");
        // Each tag of ours is documented, and known again.
        prop_assert_eq!(again.vendor_lines, 0);
    }

    /// What is read from any file can be written and read again to the same.
    #[test]
    fn what_was_read_once_stays(seed in any::<u64>()) {
        let mut chance = make::Chance(seed | 1);
        let family = make::family(seed, 12);
        let text: Vec<String> = gedcom::write(&family).lines().filter(|_| chance.is(90)).map(str::to_owned).collect();
        let Ok(once) = gedcom::read(text.join("\n").as_bytes()) else { return Ok(()) };
        prop_assert!(once.family.circle().is_none());
        let twice = read(&gedcom::write(&once.family));
        let people = |family: &Family| family.people.iter().map(|person| person.name.clone()).collect::<Vec<_>>();
        prop_assert_eq!(people(&twice.family), people(&once.family));
        prop_assert_eq!(in_order(twice.family).parents, in_order(once.family).parents);
    }
}

fn person(id: &str, sex: Sex) -> Person {
    Person { id: id.to_owned(), name: id.to_owned(), sex, ..Person::default() }
}

/// Nothing but the family is in the file: this is all of it.
#[test]
fn a_small_family_is_written_as_the_standard_says() {
    use ParentKind::{Adoptive, Birth, FosterPast, Guardian, Step};
    let link = |parent, kind| ParentLink { child: 0, parent, kind };
    let family = Family {
        title: "Mia".to_owned(),
        root: Some(0),
        people: vec![
            Person { born: (2018, 5, 9), ..person("mia", Sex::Female) },
            person("SAM", Sex::Male),
            person("Jo", Sex::Female),
            Person { deceased: true, ..person("a/b", Sex::Other) },
        ],
        parents: vec![link(1, Step), link(2, Birth), link(3, Birth), link(3, Guardian)],
        partnerships: vec![Partnership { id: "u0".to_owned(), a: 2, b: 1, status: PartnershipStatus::Married }],
        ..Family::default()
    };
    let base = "https://kithbook.invalid/gedcom/";
    let wanted = format!(
        "\u{feff}0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SCHMA\n2 TAG _COUPLE {base}couple\n1 SOUR KITHBOOK\n2 NAME Kithbook\n1 NOTE Mia\n\
         0 @P1@ INDI\n1 NAME mia\n1 SEX F\n1 BIRT\n2 DATE 9 MAY 2018\n1 FAMC @F4@\n2 PEDI OTHER\n3 PHRASE Step-parent\n1 FAMC @F5@\n\
         2 PEDI BIRTH\n1 FAMC @F6@\n2 PEDI FOSTER\n3 PHRASE Guardian\n1 REFN mia\n2 TYPE Kithbook id\n\
         0 @SAM@ INDI\n1 NAME SAM\n1 SEX M\n1 FAMS @F4@\n\
         0 @P2@ INDI\n1 NAME Jo\n1 SEX F\n1 FAMS @F4@\n1 FAMS @F5@\n1 REFN Jo\n2 TYPE Kithbook id\n\
         0 @P3@ INDI\n1 NAME a\u{2215}b\n1 DEAT Y\n1 FAMS @F5@\n1 FAMS @F6@\n1 REFN a/b\n2 TYPE Kithbook id\n\
         0 @F4@ FAM\n1 WIFE @P2@\n1 HUSB @SAM@\n1 CHIL @P1@\n1 MARR Y\n1 REFN u0\n2 TYPE Kithbook id\n\
         0 @F5@ FAM\n1 WIFE @P2@\n1 HUSB @P3@\n1 CHIL @P1@\n1 _COUPLE N\n\
         0 @F6@ FAM\n1 HUSB @P3@\n1 CHIL @P1@\n0 TRLR\n"
    );
    assert_eq!(gedcom::write(&family), wanted);
    let adopted = Family { parents: vec![link(2, FosterPast), link(2, Adoptive)], ..family };
    let text = gedcom::write(&adopted);
    assert!(text.contains("1 ADOP Y\n2 FAMC @F5@\n3 ADOP WIFE\n1 FAMC @F5@\n2 PEDI ADOPTED\n"), "{text}");
    assert_eq!(text.matches("1 CHIL").count(), 1);
    assert_eq!(codes(&read(&text)), [""; 0]);
}

/// By URI and not by tag, as the standard has it.
#[test]
fn a_tag_of_ours_is_known_by_what_the_schema_says_of_it() {
    let couple = |tag: &str, uri: &str| {
        format!(
            "0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SCHMA\n2 TAG {tag} {uri}\n0 @A@ INDI\n1 NAME A\n1 FAMS @F@\n0 @B@ INDI\n1 NAME B\n1 FAMS @F@\n0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 {tag} N\n0 TRLR\n"
        )
    };
    let count = |text: &str| read(text).family.partnerships.len();
    assert_eq!(count(&couple("_COUPLE", "https://kithbook.invalid/gedcom/couple")), 0);
    assert_eq!(count(&couple("_C", "https://kithbook.invalid/gedcom/couple")), 0);
    assert_eq!(count(&couple("_COUPLE", "https://example.com/couple")), 1);
}
