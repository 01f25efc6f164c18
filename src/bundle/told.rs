//! What is in a bundle, told to the browser: one program reads it, and another makes a book of the plan in it.

use super::entry::{Entry, Method};
use super::{choose, directory};
use crate::diag::Finding;

/// What there is to open, a line each, its fields parted by tabs: `plan` or `photo`, the name, whether it is packed, its size and
/// CRC unpacked, and where its bytes begin and end; or `finding`, with its code, how much it matters, and its values by their slots. No name holds a tab or a line's end.
pub fn told(bundle: &[u8]) -> String {
    let chosen = match directory(bundle) {
        Ok(entries) => choose(entries),
        Err(finding) => return fault(&finding),
    };
    let mut lines: Vec<String> = chosen.findings.iter().map(fault).collect();
    lines.extend(chosen.plan.iter().map(|entry| line("plan", entry)));
    lines.extend(chosen.pictures.iter().map(|entry| line("photo", entry)));
    lines.join("\n")
}

fn line(kind: &str, entry: &Entry) -> String {
    let is_packed = if entry.method == Method::Deflated { "packed" } else { "" };
    let Entry { name, size, crc, packed, .. } = entry;
    format!("{kind}\t{name}\t{is_packed}\t{size}\t{crc}\t{}\t{}", packed.start, packed.end)
}

/// What is wrong with the plan of a bundle, opened: nothing, or a line. None stands for what could not be inflated.
pub fn plan_fault(bundle: &[u8], unpacked: Option<&[u8]>) -> Option<String> {
    let entry = choose(directory(bundle).ok()?).plan?;
    match unpacked {
        Some(unpacked) => entry.verify(unpacked).err().map(|finding| fault(&finding)),
        None => Some(fault(&entry.fault("bundle-bad-entry"))),
    }
}

/// A finding as a line: `finding`, its code, how much it matters, and its values by their slots.
fn fault(finding: &Finding) -> String {
    let mut line = format!("finding\t{}\t{}", finding.code, finding.severity.word());
    for (slot, value) in &finding.values {
        let value: String = value.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        line.push_str(&format!("\t{slot}\t{value}"));
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{plan_fault, told};

    #[test]
    fn what_is_no_bundle_is_one_finding() {
        assert_eq!(told(b"PK"), "finding\tbundle-not-zip\tblock");
        assert_eq!(plan_fault(b"PK", Some(b"{}")), None);
    }
}
