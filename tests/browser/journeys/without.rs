//! A browser that cannot run the app.

use crate::visit::Visit;
use serde_json::json;

/// The page itself says so, in the words of `index.html`, and asks for nothing in vain.
pub async fn web_assembly(visit: &Visit) {
    assert_eq!(visit.run("return typeof WebAssembly").await, json!("undefined"), "the setting works");
    let script = "return [...document.querySelectorAll('[role=alert], #waiting')]
        .filter((message) => message.checkVisibility()).map((message) => message.id)";
    visit.comes_to(script, Vec::new(), &json!(["no-wasm"])).await;
    let shell = visit.find("#no-wasm").await.text().await.expect("it is there");
    assert!(shell.contains("WebAssembly") && shell.contains("Try another browser"), "{shell}");
    assert!(!visit.site.asked().iter().any(|asked| asked.line.contains(".wasm")), "nothing is fetched in vain");
}
