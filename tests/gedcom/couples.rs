//! Couples, twins, and families as a few programs write them.

use super::tell::{check_links, new, old, read, told};

/// Two people, one of whom may have died, and what their family says.
fn two(a: &str, family: &str) -> String {
    old(&format!(
        "0 @A@ INDI | 1 NAME A {a} | 1 FAMS @F@ | 0 @B@ INDI | 1 NAME B | 1 FAMS @F@ | 0 @F@ FAM | 1 HUSB @A@ | 1 WIFE @B@ {family}"
    ))
}

#[test]
fn a_couple_stands_as_the_family_says() {
    let stands = [
        ("", "Together"),
        ("| 1 MARR", "Married"),
        ("| 1 MARR Y", "Married"),
        ("| 1 MARR | 2 DATE 1990", "Married"),
        ("| 1 MARR N", "Together"),
        ("| 1 NO MARR", "Together"),
        ("| 1 ENGA Y", "Together"),
        ("| 1 MARR Y | 1 DIV N", "Married"),
        ("| 1 MARR Y | 1 DIV", "Divorced"),
        ("| 1 DIV Y", "Divorced"),
        ("| 1 MARR | 1 ANUL Y", "Ended"),
        ("| 1 MARR | 1 _SEPR", "Separated"),
        ("| 1 MARR | 1 EVEN | 2 TYPE Separation", "Separated"),
        ("| 1 EVEN They parted | 2 TYPE Ended", "Ended"),
        ("| 1 MARR | 2 TYPE Common law", "Together"),
        ("| 1 MARR | 2 TYPE Civil partnership", "Married"),
        ("| 1 _STAT Never married", "Together"),
        ("| 1 EVEN A party | 2 TYPE Party", "Together"),
    ];
    for (lines, status) in stands {
        check_links(&two("", lines), &[&format!("F: A + B {status}")], &[]);
    }
    check_links(&two("| 1 DEAT Y", "| 1 MARR Y"), &["F: A + B Widowed"], &[]);
    check_links(&two("| 1 DEAT Y", ""), &["F: A + B Together"], &[]);
    check_links(&two("| 1 DEAT Y", "| 1 MARR | 1 DIV Y"), &["F: A + B Divorced"], &[]);
}

#[test]
fn partners_are_named_on_both_sides_or_one() {
    let couple = ["F: A + B Together"];
    let one = old("0 @A@ INDI | 1 NAME A | 1 FAMS @F@ | 0 @B@ INDI | 1 NAME B | 1 FAMS @F@ | 0 @F@ FAM | 1 HUSB @A@");
    check_links(&one, &couple, &["gedcom-link-one-sided"]);
    let other = old("0 @A@ INDI | 1 NAME A | 1 FAMS @F@ | 0 @B@ INDI | 1 NAME B | 0 @F@ FAM | 1 HUSB @A@ | 1 WIFE @B@");
    check_links(&other, &couple, &["gedcom-link-one-sided"]);
    check_links(&two("", "| 1 WIFE @A@"), &couple, &["gedcom-partner-twice"]);
    check_links(&two("", "| 1 WIFE @X@ | 1 HUSB @VOID@"), &couple, &["gedcom-pointer"]);
    let alone = old("0 @A@ INDI | 1 NAME A | 1 FAMS @F@ | 0 @F@ FAM | 1 HUSB @A@ | 1 MARR Y");
    check_links(&alone, &[], &[]);
    let third = old(
        "0 @A@ INDI | 1 NAME A | 1 FAMS @F@ | 0 @B@ INDI | 1 NAME B | 1 FAMS @F@ | 0 @C@ INDI | 1 NAME C | 1 FAMS @F@ | 0 @F@ FAM | 1 HUSB @A@ | 1 WIFE @B@",
    );
    check_links(&third, &couple, &["gedcom-partner-extra"]);
}

#[test]
fn three_partners_of_one_family_are_three_couples() {
    let three = old(
        "0 @A@ INDI | 1 NAME A | 1 FAMS @F@ | 0 @B@ INDI | 1 NAME B | 1 FAMS @F@ | 0 @C@ INDI | 1 NAME C | 1 FAMS @F@ | 0 @F@ FAM | 1 HUSB @A@ | 1 WIFE @B@ | 1 WIFE @C@",
    );
    check_links(&three, &["F: A + B Together", "F: A + C Together", "F: B + C Together"], &[]);
}

#[test]
fn a_family_told_of_twice_is_one_couple() {
    let people = "0 @A@ INDI | 1 NAME A | 1 FAMS @F@ | 1 FAMS @G@ | 0 @B@ INDI | 1 NAME B | 1 FAMS @F@ | 1 FAMS @G@";
    let twice = |second: &str| {
        old(&format!(
            "{people} | 0 @F@ FAM | 1 HUSB @A@ | 1 WIFE @B@ | 1 DIV Y | 0 @G@ FAM | 1 HUSB @B@ | 1 WIFE @A@ | {second}"
        ))
    };
    check_links(&twice("1 DIV Y"), &["F: A + B Divorced"], &["gedcom-couple-twice"]);
    check_links(&twice("1 MARR Y"), &["F: A + B Divorced", "G: B + A Married"], &[]);
    let same_id = old(
        "0 @A@ INDI | 1 NAME A | 1 FAMS @F@ | 0 @B@ INDI | 1 NAME B | 1 FAMS @F@ | 0 @C@ INDI | 1 NAME C | 0 @F@ FAM | 1 HUSB @A@ | 1 WIFE @B@ | 0 @F@ FAM | 1 HUSB @C@ | 1 WIFE @B@",
    );
    check_links(&same_id, &["F: A + B Together", "F-2: C + B Together"], &["gedcom-id-twice", "gedcom-link-one-sided"]);
}

#[test]
fn twins_are_named_by_an_association() {
    let three = |role: &str| {
        new(&format!(
            "0 @A@ INDI | 1 NAME A | 1 ASSO @B@ | {role} | 0 @B@ INDI | 1 NAME B | 1 ASSO @C@ | {role} | 0 @C@ INDI | 1 NAME C"
        ))
    };
    check_links(&three("2 ROLE MULTIPLE"), &["twins A B C Unknown"], &[]);
    check_links(&three("2 ROLE MULTIPLE | 3 PHRASE Identical triplet"), &["twins A B C Identical"], &[]);
    check_links(&three("2 ROLE MULTIPLE | 3 PHRASE Fraternal"), &["twins A B C Fraternal"], &[]);
    check_links(&three("2 RELA twin sister"), &["twins A B C Unknown"], &[]);
    check_links(&three("2 ROLE GODP"), &[], &[]);
    check_links(&new("0 @A@ INDI | 1 NAME A | 1 ASSO @A@ | 2 ROLE MULTIPLE"), &[], &[]);
}

/// The grammar of the standard's own small example, with people of our own.
#[test]
fn a_file_of_the_standards_shape_is_read_whole() {
    let file = "0 HEAD\n1 GEDC\n2 VERS 7.0\n1 SCHMA\n2 TAG _SKYPE http://example.com/skype\n1 SUBM @U@\n0 @U@ SUBM\n1 NAME Sam\n\
        0 @I1@ INDI\n1 NAME Joe /Hill/\n2 NPFX Dr\n2 GIVN Joe\n2 SURN Hill\n2 TRAN Jo\n3 LANG cy\n1 SEX M\n1 BIRT\n2 DATE 9 MAY 1970\n\
        2 PLAC Leeds,,,\n3 MAP\n4 LATI N53.8\n4 LONG W1.5\n1 FAMS @F1@\n1 FACT tall\n2 TYPE height\n1 NO NATU\n1 _SKYPE joe\n\
        0 @I2@ INDI\n1 NAME Jan /Hill/\n1 SEX F\n1 FAMS @F1@\n0 @I3@ INDI\n1 NAME Kit /Hill/\n1 SEX X\n1 FAMC @F1@\n2 PEDI OTHER\n\
        3 PHRASE Guardian\n2 STAT PROVEN\n0 @F1@ FAM\n1 HUSB @I1@\n2 PHRASE Father\n1 WIFE @I2@\n1 CHIL @I3@\n1 MARR\n2 DATE 2000\n\
        3 PHRASE in spring\n2 HUSB\n3 AGE 30y\n0 @N1@ SNOTE @@home\n1 CONT more\n0 TRLR\n";
    let gedcom = read(file);
    let wanted = [
        "I1 M Joe Hill *1970-5-9",
        "I2 F Jan Hill",
        "I3 X Kit Hill",
        "I3 < I1 Guardian",
        "I3 < I2 Guardian",
        "F1: I1 + I2 Married",
    ];
    assert_eq!(told(&gedcom.family), wanted);
    assert_eq!((gedcom.version.as_str(), gedcom.findings.len(), gedcom.vendor_lines), ("7.0", 0, 1));
}
