//! A browser that cannot run the app, or in which the app has stopped.

use crate::book::example;
use crate::screens::shelf;
use crate::visit::Visit;
use serde_json::json;

/// The page itself says so, in the words of `index.html`, and fetches nothing beyond what is on its way with the page.
pub async fn web_assembly(visit: &Visit) {
    assert_eq!(visit.run("return typeof WebAssembly").await, json!("undefined"), "the setting works");
    let script = "return [...document.querySelectorAll('[role=alert], #waiting')]
        .filter((message) => message.checkVisibility()).map((message) => message.id)";
    visit.comes_to(script, Vec::new(), &json!(["no-wasm"])).await;
    let shell = visit.find("#no-wasm").await.text().await.expect("it is there");
    assert!(shell.contains("WebAssembly") && shell.contains("Try another browser"), "{shell}");
    let asked = visit.site.asked();
    let came = |name: &str| asked.iter().any(|asked| asked.line.contains(name));
    assert!(came("app-") && !came("pictures-") && !came("listen-"), "nothing comes later");
}

/// A program that stops where it stands takes the book off the screen, and the page says so in its own words.
pub async fn a_running_program(visit: &Visit) {
    let example = example("special-guardian-nan");
    shelf::open(visit, &example).await;
    let shown =
        "return [document.querySelector('.app') !== null, document.querySelector('#stopped').checkVisibility()]";
    assert_eq!(visit.run(shown).await, json!([true, false]));
    // A fault of the page's own scripts is none of the program's.
    visit.run("dispatchEvent(new ErrorEvent('error', { error: new TypeError('x') }))").await;
    assert_eq!(visit.run(shown).await, json!([true, false]));
    visit.run(include_str!("../scripts/stop.js")).await;
    visit.comes_to(shown, Vec::new(), &json!([false, true])).await;
    let said = visit.find("#stopped").await.text().await.expect("it is there");
    assert!(said.contains("Your file has not changed"), "{said}");
}
