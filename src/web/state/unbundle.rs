//! A plan out of its file, or out of its bundle.

use crate::bundle;
use crate::diag::{Finding, Severity};
use crate::web::platform::media::{Photos, unbundled};

/// What a bundle is found to be at fault with (`bundle::told`): findings know their codes by heart.
const CODES: [&str; 9] = [
    "bundle-bad-entry",
    "bundle-bad-path",
    "bundle-encrypted",
    "bundle-no-plan",
    "bundle-not-zip",
    "bundle-picture-unreadable",
    "bundle-too-big",
    "bundle-too-many",
    "bundle-unknown-entry",
];

/// The text of a plan, out of a bundle where it is in one, its photos, and what is wrong with the bundle. Photos are left
/// packed until a page shows them.
pub async fn plan_file(bytes: Vec<u8>) -> (Vec<u8>, Photos, Vec<Finding>) {
    if !bundle::is_bundle(&bytes) {
        return (bytes, Photos::default(), Vec::new());
    }
    // The program that reads bundles cannot be had, and with it no plan.
    let Some((plan, photos, told)) = unbundled(&bytes).await else {
        let lost = Finding::new(CODES[0], Severity::Block, "").with("entry", "plan.json");
        return (Vec::new(), Photos::default(), vec![lost]);
    };
    let mut findings = Vec::new();
    for line in told.split('\n') {
        findings.extend(finding(line));
    }
    (plan, photos, findings)
}

fn finding(line: &str) -> Option<Finding> {
    let mut fields = line.split('\t');
    let code = fields.next()?;
    let code = CODES.iter().find(|known| **known == code)?;
    let severity = match fields.next()? {
        "look" => Severity::Look,
        "fix" => Severity::Fix,
        _ => Severity::Block,
    };
    let mut finding = Finding::new(code, severity, "");
    while let (Some(slot), Some(value)) = (fields.next(), fields.next()) {
        finding = finding.with(if slot == "limit" { "limit" } else { "entry" }, value);
    }
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::finding;
    use crate::diag::{Finding, Severity};

    #[test]
    fn a_line_is_the_finding_that_it_tells() {
        let wanted = Finding::new("bundle-too-big", Severity::Fix, "").with("entry", "a b.png").with("limit", 16);
        assert_eq!(finding("bundle-too-big\tfix\tentry\ta b.png\tlimit\t16"), Some(wanted));
        assert_eq!(finding(""), None);
        assert_eq!(finding("another\tblock"), None);
    }
}
