//! Parents: every way that files say who a child's are.

use super::tell::{check_links, new, old};

/// A child with a mother and a father in one family, and what is said of them in the child's record and in the family's.
fn three(child: &str, family: &str) -> String {
    old(&format!(
        "0 @C@ INDI | 1 NAME Cat | {child} 0 @M@ INDI | 1 NAME Mum | 1 SEX F | 1 FAMS @F@ | 0 @D@ INDI | 1 NAME Dad | 1 FAMS @F@ \
         | 0 @F@ FAM | 1 HUSB @D@ | 1 WIFE @M@ {family}"
    ))
}

#[test]
fn a_child_of_a_family_is_its_own() {
    let links = ["C < D Birth", "C < M Birth", "F: D + M Together"];
    check_links(&three("1 FAMC @F@ |", "| 1 CHIL @C@"), &links, &[]);
    check_links(&three("1 FAMC @F@ | 2 PEDI birth |", "| 1 CHIL @C@"), &links, &[]);
    check_links(&three("1 FAMC @F@ | 2 PEDI unknown |", "| 1 CHIL @C@"), &links, &[]);
    check_links(&three("1 BIRT | 2 FAMC @F@ | 1 FAMC @F@ |", "| 1 CHIL @C@"), &links, &[]);
    // Said on one side only.
    check_links(&three("1 FAMC @F@ |", ""), &links, &["gedcom-link-one-sided"]);
    check_links(&three("", "| 1 CHIL @C@"), &links, &["gedcom-link-one-sided"]);
    // Said twice.
    check_links(&three("1 FAMC @F@ | 1 FAMC @F@ |", "| 1 CHIL @C@ | 1 CHIL @C@"), &links, &[]);
}

#[test]
fn pedi_gives_the_kind() {
    let kinds = [
        ("adopted", "Adoptive"),
        ("ADOPTED", "Adoptive"),
        ("foster", "Foster"),
        ("FOSTER", "Foster"),
        ("step", "Step"),
        ("guardian", "Guardian"),
        ("FOSTER | 3 PHRASE Special guardian", "Guardian"),
        ("FOSTER | 3 PHRASE Former foster carer", "FosterPast"),
        ("OTHER | 3 PHRASE Step-parent", "Step"),
        ("OTHER | 3 PHRASE Kinship guardian", "Guardian"),
    ];
    for (word, kind) in kinds {
        let links = [&format!("C < D {kind}"), &format!("C < M {kind}"), "F: D + M Together"];
        check_links(&three(&format!("1 FAMC @F@ | 2 PEDI {word} |"), "| 1 CHIL @C@"), &links, &[]);
    }
    let couple = ["F: D + M Together"];
    check_links(&three("1 FAMC @F@ | 2 PEDI sealing |", "| 1 CHIL @C@"), &couple, &["gedcom-pedigree-other"]);
    for word in ["OTHER", "OTHER | 3 PHRASE Wahlkind", "ward"] {
        check_links(&three(&format!("1 FAMC @F@ | 2 PEDI {word} |"), "| 1 CHIL @C@"), &couple, &["gedcom-pedigree"]);
    }
}

#[test]
fn a_child_has_several_families() {
    let file = new(
        "0 @C@ INDI | 1 NAME Cat | 1 FAMC @F@ | 2 PEDI BIRTH | 1 FAMC @G@ | 2 PEDI FOSTER | 1 FAMC @G@ | 2 PEDI ADOPTED \
         | 0 @M@ INDI | 1 NAME Mum | 1 FAMS @F@ | 0 @N@ INDI | 1 NAME Nia | 1 FAMS @G@ | 0 @O@ INDI | 1 NAME Oz | 1 FAMS @G@ \
         | 0 @F@ FAM | 1 WIFE @M@ | 1 CHIL @C@ | 0 @G@ FAM | 1 HUSB @O@ | 1 WIFE @N@ | 1 MARR Y | 1 CHIL @C@",
    );
    let links = ["C < M Birth", "C < O Foster", "C < O Adoptive", "C < N Foster", "C < N Adoptive", "G: O + N Married"];
    check_links(&file, &links, &[]);
}

#[test]
fn an_adoption_names_who_adopted() {
    let couple = "F: D + M Together";
    let by = |who: &str| {
        three(&format!("1 ADOP Y | 2 FAMC @F@ | 3 ADOP {who} | 1 FAMC @F@ | 2 PEDI adopted |"), "| 1 CHIL @C@")
    };
    check_links(&by("BOTH"), &["C < D Adoptive", "C < M Adoptive", couple], &[]);
    check_links(&by("HUSB"), &["C < D Adoptive", "C < M Birth", couple], &[]);
    check_links(&by("WIFE"), &["C < D Birth", "C < M Adoptive", couple], &[]);
    let no_pedi = three("1 ADOP | 2 DATE 2020 | 2 FAMC @F@ | 1 FAMC @F@ |", "| 1 CHIL @C@");
    check_links(&no_pedi, &["C < D Adoptive", "C < M Adoptive", couple], &[]);
    // The standard lets an adoption point to a family of which the child is no child otherwise.
    check_links(&three("1 ADOP | 2 FAMC @F@ |", ""), &["C < D Adoptive", "C < M Adoptive", couple], &[]);
    let unclear = three("1 ADOP Y | 1 FAMC @F@ |", "| 1 CHIL @C@");
    check_links(&unclear, &["C < D Birth", "C < M Birth", couple], &["gedcom-adoption-unclear"]);
}

/// The child's mother by birth, then her husband who adopted or is a step-father.
fn later(second: &str) -> String {
    old(&format!(
        "0 @C@ INDI | 1 NAME Cat | 1 FAMC @F@ | 1 FAMC @G@ | {second} 0 @M@ INDI | 1 NAME Mum | 1 FAMS @F@ | 1 FAMS @G@ \
         | 0 @D@ INDI | 1 NAME Dad | 1 FAMS @F@ | 0 @S@ INDI | 1 NAME Stu | 1 FAMS @G@ | 0 @F@ FAM | 1 HUSB @D@ | 1 WIFE @M@ \
         | 1 CHIL @C@ | 0 @G@ FAM | 1 HUSB @S@ | 1 WIFE @M@ | 1 MARR Y | 1 CHIL @C@"
    ))
}

#[test]
fn a_mother_by_birth_is_no_step_mother() {
    let couples = ["F: D + M Together", "G: S + M Married"];
    let all = |links: [&'static str; 3]| [links[0], links[1], links[2], couples[0], couples[1]];
    check_links(&later("2 PEDI step |"), &all(["C < D Birth", "C < M Birth", "C < S Step"]), &[]);
    check_links(&later("2 PEDI adopted |"), &all(["C < D Birth", "C < M Birth", "C < S Adoptive"]), &[]);
    let adoption = "2 PEDI adopted | 1 ADOP | 2 FAMC @G@ | 3 ADOP HUSB |";
    check_links(&later(adoption), &all(["C < D Birth", "C < M Birth", "C < S Adoptive"]), &[]);
}

#[test]
fn some_programs_say_it_of_each_parent() {
    let couple = "F: D + M Together";
    let said = [
        ("2 _FREL Natural | 2 _MREL Natural", vec!["C < D Birth", "C < M Birth"], None),
        ("2 _FREL Step | 2 _MREL Natural", vec!["C < D Step", "C < M Birth"], None),
        ("2 _FREL Adopted | 2 _MREL Guardian", vec!["C < D Adoptive", "C < M Guardian"], None),
        ("2 _MREL Foster", vec!["C < D Birth", "C < M Foster"], None),
        ("2 _FREL Unknown", vec!["C < D Birth", "C < M Birth"], None),
        ("2 _FREL Related", vec!["C < M Birth"], Some("gedcom-pedigree")),
    ];
    for (lines, mut links, code) in said {
        links.push(couple);
        let codes: Vec<&str> = code.into_iter().collect();
        check_links(&three("1 FAMC @F@ |", &format!("| 1 CHIL @C@ | {lines}")), &links, &codes);
    }
}

#[test]
fn what_is_disproven_is_no_link() {
    let couple = "F: D + M Together";
    let stat = |word: &str| three(&format!("1 FAMC @F@ | 2 STAT {word} |"), "");
    check_links(&stat("DISPROVEN"), &[couple], &["gedcom-link-disproven"]);
    let links = ["C < D Birth", "C < M Birth", couple];
    check_links(&stat("challenged"), &links, &["gedcom-link-challenged", "gedcom-link-one-sided"]);
    check_links(&three("1 FAMC @F@ | 2 STAT PROVEN |", "| 1 CHIL @C@"), &links, &[]);
}

#[test]
fn two_mothers_and_two_fathers() {
    let two = |one: &str, other: &str| {
        new(&format!(
            "0 @C@ INDI | 1 NAME Cat | 1 FAMC @F@ | 0 @A@ INDI | 1 NAME A | 1 SEX F | 1 FAMS @F@ | 0 @B@ INDI | 1 NAME B | 1 SEX F \
             | 1 FAMS @F@ | 0 @F@ FAM | 1 {one} @A@ | 1 {other} @B@ | 1 MARR Y | 1 CHIL @C@"
        ))
    };
    for (one, other) in [("HUSB", "WIFE"), ("WIFE", "WIFE"), ("HUSB", "HUSB"), ("WIFE", "HUSB")] {
        check_links(&two(one, other), &["C < A Birth", "C < B Birth", "F: A + B Married"], &[]);
    }
}

#[test]
fn brothers_and_sisters_without_parents() {
    let two = |kind: &str| {
        new(&format!(
            "0 @A@ INDI | 1 NAME A | 1 FAMC @F@ {kind} | 0 @B@ INDI | 1 NAME B | 1 FAMC @F@ {kind} | 0 @F@ FAM | 1 HUSB @VOID@ \
             | 1 CHIL @A@ | 1 CHIL @VOID@ | 1 CHIL @B@"
        ))
    };
    check_links(&two(""), &["siblings A B Unspecified"], &[]);
    check_links(&two("| 2 PEDI BIRTH"), &["siblings A B Full"], &[]);
    check_links(&two("| 2 PEDI FOSTER"), &["siblings A B Foster"], &[]);
    check_links(&two("| 2 PEDI ADOPTED"), &["siblings A B Adoptive"], &[]);
    check_links(&two("| 2 PEDI OTHER | 3 PHRASE Half-sister"), &["siblings A B Half"], &["gedcom-pedigree-other"]);
    check_links(&new("0 @A@ INDI | 1 NAME A | 1 FAMC @F@ | 0 @F@ FAM | 1 CHIL @A@"), &[], &[]);
}

#[test]
fn a_pointer_to_nobody_costs_no_more_than_itself() {
    let couple = "F: D + M Together";
    let links = ["C < D Birth", "C < M Birth", couple];
    check_links(&three("1 FAMC @F@ |", "| 1 CHIL @X@ | 1 CHIL @C@"), &links, &["gedcom-pointer"]);
    check_links(&three("1 FAMC @X@ | 1 FAMC @F@ |", "| 1 CHIL @C@"), &links, &["gedcom-pointer"]);
    check_links(&three("1 FAMC @M@ | 1 FAMC @F@ |", "| 1 CHIL @C@"), &links, &["gedcom-pointer"]);
    check_links(&three("1 FAMC @VOID@ | 1 FAMC @F@ |", "| 1 CHIL @VOID@ | 1 CHIL @C@"), &links, &[]);
    check_links(&three("1 FAMC F |", "| 1 CHIL C"), &links, &[]);
}

#[test]
fn nobody_is_their_own_ancestor() {
    let own = old(
        "0 @A@ INDI | 1 NAME A | 1 FAMC @F@ | 1 FAMS @F@ | 0 @B@ INDI | 1 NAME B | 1 FAMS @F@ | 0 @F@ FAM | 1 HUSB @A@ | 1 WIFE @B@ | 1 CHIL @A@",
    );
    check_links(&own, &["A < B Birth", "F: A + B Together"], &["gedcom-circle"]);
    let round = old(
        "0 @A@ INDI | 1 NAME A | 1 FAMC @F@ | 1 FAMS @G@ | 0 @B@ INDI | 1 NAME B | 1 FAMC @G@ | 1 FAMS @H@ | 0 @C@ INDI | 1 NAME C \
         | 1 FAMC @H@ | 1 FAMS @F@ | 0 @F@ FAM | 1 HUSB @C@ | 1 CHIL @A@ | 0 @G@ FAM | 1 HUSB @A@ | 1 CHIL @B@ | 0 @H@ FAM | 1 HUSB @B@ \
         | 1 CHIL @C@",
    );
    check_links(&round, &["A < C Birth", "C < B Birth"], &["gedcom-circle"]);
    // Who cares for whom may go round.
    let care = round.replace("1 FAMC @G@", "1 FAMC @G@\n2 PEDI foster");
    check_links(&care, &["A < C Birth", "B < A Foster", "C < B Birth"], &[]);
}
