//! A plan out of its file, or out of its bundle.

use crate::bundle::{self, Entry, Method};
use crate::diag::Finding;
use crate::web::platform::inflate;
use crate::web::platform::media::Photos;

/// The text of a plan, out of a bundle where it is in one, its photos, and what is wrong with the bundle. Photos are left
/// packed until a page shows them.
pub async fn plan_file(bytes: Vec<u8>) -> (Vec<u8>, Photos, Vec<Finding>) {
    let photos = Photos::default();
    if !bundle::is_bundle(&bytes) {
        return (bytes, photos, Vec::new());
    }
    let chosen = match bundle::directory(&bytes) {
        Ok(entries) => bundle::choose(entries),
        Err(finding) => return (Vec::new(), photos, vec![finding]),
    };
    let mut findings = chosen.findings;
    let Some(entry) = chosen.plan else { return (Vec::new(), photos, findings) };
    for picture in &chosen.pictures {
        photos.take(picture, &bytes);
    }
    match unpack(&bytes, &entry).await {
        Ok(unpacked) => (unpacked, photos, findings),
        Err(finding) => {
            findings.push(finding);
            (Vec::new(), photos, findings)
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
