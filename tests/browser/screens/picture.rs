//! The pictures on a screen.

use crate::visit::Visit;
use serde_json::{Value, json};

/// Waits until these are all the pictures there are, each drawn.
pub async fn drawn(visit: &Visit, expected: &[Value]) {
    let expected: Vec<Value> = expected.iter().map(|own| json!([own[0], own[1], true])).collect();
    visit.comes_to(include_str!("../scripts/pictures.js"), Vec::new(), &Value::Array(expected)).await;
}

/// Each picture that says something is an image of that name to a screen reader, and the others are nothing to it.
pub async fn named(visit: &Visit, expected: &[Value]) {
    let images = visit.find_all(".app img:not(.sheet--under img, :has(+ .days))").await;
    assert_eq!(images.len(), expected.len());
    for (image, expected) in images.iter().zip(expected) {
        let told = visit.told_of(image).await;
        let alt = expected[1].as_str().expect("a text");
        let roles: &[&str] = if alt.is_empty() { &["", "none", "presentation"] } else { &["img", "image"] };
        assert!(roles.contains(&told.role.as_str()) && told.name == alt, "{told:?} should be said as {alt:?}");
    }
}

/// How many drawings the page holds in memory, each at an address of its own.
pub async fn held(visit: &Visit) -> u64 {
    visit.run("return window.blobs.size").await.as_u64().expect("a number")
}

/// Waits until no picture is left, on the screen or in memory.
pub async fn gone(visit: &Visit) {
    let left = "return [window.blobs.size, document.images.length]";
    visit.comes_to(left, Vec::new(), &json!([0, 0])).await;
}
