//! A plan out of its file, or out of its bundle.

use crate::bundle::{self, Entry, Method};
use crate::diag::Finding;
use crate::plan::{self, Plan, Read};
use crate::web::platform::inflate;

/// Reads a plan, out of a bundle where it is in one, and gives every finding on both. A bundle's pictures are left
/// packed: no page shows one yet.
pub async fn read(bytes: &[u8]) -> (Plan, Vec<Finding>) {
    if !bundle::is_bundle(bytes) {
        let Read { plan, findings, .. } = plan::read(bytes);
        return (plan, findings);
    }
    let chosen = match bundle::directory(bytes) {
        Ok(entries) => bundle::choose(entries),
        Err(finding) => return (Plan::default(), vec![finding]),
    };
    let mut findings = chosen.findings;
    let Some(entry) = chosen.plan else { return (Plan::default(), findings) };
    match unpack(bytes, &entry).await {
        Ok(unpacked) => {
            let read = plan::read(&unpacked);
            findings.extend(read.findings);
            (read.plan, findings)
        }
        Err(finding) => {
            findings.push(finding);
            (Plan::default(), findings)
        }
    }
}

/// An entry's bytes, as the bundle said they would be.
async fn unpack(bytes: &[u8], entry: &Entry) -> Result<Vec<u8>, Finding> {
    let packed = entry.packed_bytes(bytes);
    let unpacked = match entry.method {
        Method::Stored => packed.to_vec(),
        Method::Deflated => {
            inflate::inflate(packed, entry.size).await.ok_or_else(|| entry.fault("bundle-bad-entry"))?
        }
    };
    entry.verify(&unpacked)?;
    Ok(unpacked)
}
