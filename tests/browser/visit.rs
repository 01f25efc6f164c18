//! One browser at the site, by the keys a reader presses and the roles and names they are told.

use crate::command::Ask;
use crate::engine::{Driver, Engine, Setting};
use crate::screens::listen::{Sentences, with_voices};
use crate::site::Site;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a screen may take to show what was asked of it, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a whole journey may take.
const JOURNEY: Duration = Duration::from_secs(900);
/// How often a screen is looked at while it is waited for.
const LOOK: Duration = Duration::from_millis(10);
/// More controls than any screen has.
const MANY: usize = 60;

/// A browser at the site.
pub struct Visit {
    /// Which browser it is.
    pub engine: Engine,
    /// The site it is at.
    pub site: Site,
    /// The WebDriver session.
    pub client: Client,
}

/// Runs a journey in a browser of its own. Afterwards only files of the site may have been asked for, and nothing may
/// have gone wrong in the browser's own eyes. The browser ends whatever happens.
pub fn journey(engine: Engine, setting: Setting, steps: impl AsyncFnOnce(&Visit)) {
    visit_to(Site::serve(), engine, setting, None, steps);
}

/// A journey through the site told in a language nobody speaks.
pub fn journey_in_other_words(engine: Engine, steps: impl AsyncFnOnce(&Visit)) {
    visit_to(Site::serve_in_other_words(), engine, Setting::Usual, None, steps);
}

/// Two journeys of one reader on one device: the browser is ended and started anew between them, and for the second
/// nobody answers at the site's address.
pub fn journeys_of_one_reader(engine: Engine, first: impl AsyncFnOnce(&Visit), then: impl AsyncFnOnce(&Visit)) {
    let profile = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{engine:?} profile"));
    // Left there by a run that was broken off.
    let _ = std::fs::remove_dir_all(&profile);
    std::fs::create_dir_all(&profile).expect("a folder of the test's own");
    let site = visit_to(Site::serve(), engine, Setting::Usual, Some(&profile), first);
    site.stop();
    visit_to(site, engine, Setting::Usual, Some(&profile), then);
    let _ = std::fs::remove_dir_all(&profile);
}

fn visit_to(
    site: Site,
    engine: Engine,
    setting: Setting,
    profile: Option<&Path>,
    steps: impl AsyncFnOnce(&Visit),
) -> Site {
    let driver = engine.start(setting, profile);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let visit = Visit { engine, site, client: runtime.block_on(connect(&driver)) };
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let steps = async {
                visit.open().await;
                steps(&visit).await;
                visit.check_requests().await;
                visit.check_console().await;
            };
            tokio::time::timeout(JOURNEY, steps).await.expect("the journey ends in time");
        });
    }));
    if outcome.is_err() {
        runtime.block_on(visit.keep_picture());
    }
    // A session that does not end leaves a browser behind.
    let _ = runtime.block_on(async { tokio::time::timeout(PATIENCE, visit.client.close()).await });
    drop(driver);
    outcome.unwrap_or_else(|panic| resume_unwind(panic));
    visit.site
}

async fn connect(driver: &Driver) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(driver.capabilities.clone());
    builder.connect(&driver.address).await.expect("the browser starts")
}

impl Visit {
    /// Opens the site anew, and sets the day. The browser has no voices, whatever this machine has.
    pub async fn open(&self) {
        self.client.goto(&self.site.address()).await.expect("the page opens");
        self.run(include_str!("scripts/today.js")).await;
        with_voices(self, json!([]), Sentences::EndAtOnce).await;
    }

    /// A file of the test's own, of this browser alone.
    pub fn own_file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{:?}", self.engine));
        let file = folder.join(name);
        std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, bytes)).expect("a file of the test's own");
        file
    }

    /// Runs a script with nothing to hand it.
    pub async fn run(&self, script: &str) -> Value {
        self.run_with(script, Vec::new()).await
    }

    /// Runs a script.
    pub async fn run_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{error} in {script}"))
    }

    /// Runs a script that answers later.
    pub async fn run_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.unwrap_or_else(|error| panic!("{error} in {script}"))
    }

    /// Waits until a script gives a value, and gives the one it ends with.
    pub async fn comes_to(&self, script: &str, arguments: Vec<Value>, expected: &Value) {
        let start = Instant::now();
        loop {
            let now = self.run_with(script, arguments.clone()).await;
            if now == *expected {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{}", difference(expected, &now));
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Presses a key, wherever the focus is.
    pub async fn press(&self, key: Key) {
        self.chord(&[key]).await;
    }

    /// Presses keys together.
    pub async fn chord<K: Copy + Into<char>>(&self, keys: &[K]) {
        let downs = keys.iter().map(|key| KeyAction::Down { value: (*key).into() });
        let ups = keys.iter().rev().map(|key| KeyAction::Up { value: (*key).into() });
        let actions = downs.chain(ups).fold(KeyActions::new("keys".into()), |actions, action| actions.then(action));
        self.client.perform_actions(actions).await.expect("a key is pressed");
    }

    /// Goes on to a control by the Tab key alone.
    pub async fn tab_to(&self, control: &Control) {
        self.go_to(control, &[Key::Tab]).await;
    }

    /// Goes back to a control by Shift and Tab. Not round by way of the browser's own buttons: Firefox, with no screen
    /// of its own, does not give the page its keys back from there.
    pub async fn tab_back_to(&self, control: &Control) {
        self.go_to(control, &[Key::Shift, Key::Tab]).await;
    }

    async fn go_to(&self, control: &Control, keys: &[Key]) {
        // A reader is never as fast as a test, so the screen settles first.
        self.settle().await;
        let mut passed = Vec::new();
        for _ in 0..MANY {
            let here = self.focused().await;
            if here.as_ref() == Some(control) {
                return;
            }
            passed.extend(here);
            self.chord(keys).await;
        }
        panic!("Tab does not lead to {control:?}, only to {passed:?}");
    }

    /// Waits until nothing moves: a new screen has given its heading the focus, and nothing slides or fades any more.
    pub async fn settle(&self) {
        self.run_later(include_str!("scripts/settle.js"), Vec::new()).await;
    }

    /// Goes on to a control by Tab and presses Enter.
    pub async fn enter(&self, control: &Control) {
        self.tab_to(control).await;
        self.press(Key::Enter).await;
    }

    /// Goes back to a control by Shift and Tab and presses Enter.
    pub async fn enter_back(&self, control: &Control) {
        self.tab_back_to(control).await;
        self.press(Key::Enter).await;
    }

    /// Waits until a control has the focus. While the letters of a screen change, Firefox tells no names.
    pub async fn focus_comes_to(&self, control: &Control) {
        let start = Instant::now();
        loop {
            let now = self.focused().await;
            if now.as_ref() == Some(control) {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{now:?} has the focus, and not {control:?}");
            tokio::time::sleep(LOOK).await;
        }
    }

    /// What has the focus, as a screen reader is told of it. None where nothing in particular has.
    pub async fn focused(&self) -> Option<Control> {
        let element = self.client.active_element().await.ok()?;
        let control = self.told_of(&element).await;
        // The page itself has the focus where nothing on it has.
        let is_page = matches!(element.tag_name().await.as_deref(), Ok("body" | "html"));
        (!is_page).then_some(control)
    }

    /// The role and the name a browser works out for an element.
    pub async fn told_of(&self, element: &Element) -> Control {
        let id = element.element_id();
        let ask = async |what| {
            let answer = self.client.issue_cmd(Ask::get(format!("element/{}/{what}", &*id))).await;
            answer.expect("the driver knows").as_str().unwrap_or_default().to_owned()
        };
        Control { role: ask("computedrole").await, name: ask("computedlabel").await }
    }

    /// Waits until there is something of this kind, and gives the first.
    pub async fn find(&self, css: &str) -> Element {
        self.client.wait().at_most(PATIENCE).every(LOOK).for_element(Locator::Css(css)).await.expect(css)
    }

    /// All there are of a kind just now.
    pub async fn find_all(&self, css: &str) -> Vec<Element> {
        self.client.find_all(Locator::Css(css)).await.expect(css)
    }

    /// Only files of the site, and nothing from anywhere else.
    async fn check_requests(&self) {
        let strange: Vec<_> = self.site.asked().into_iter().filter(|asked| !asked.is_ours).collect();
        assert!(strange.is_empty(), "asked for what is no file of the site: {strange:?}");
        let fetched = self.run("return performance.getEntriesByType('resource').map((entry) => entry.name)").await;
        let site = self.site.address();
        for address in fetched.as_array().expect("a list").iter().filter_map(Value::as_str) {
            assert!(address.starts_with(&site) || address.starts_with("blob:"), "asked elsewhere: {address}");
        }
    }

    /// No error, no broken promise, no breach of the page's policy.
    async fn check_console(&self) {
        let heard = self.run("return window.heard").await;
        assert_eq!(heard, Value::Array(Vec::new()), "the page complains");
        if self.engine == Engine::Chromium {
            let log = Ask::post("se/log", serde_json::json!({ "type": "browser" }));
            let log = self.client.issue_cmd(log).await.expect("chromedriver keeps a log");
            // At its debug level it only notes that something was measured that nobody sees: the page that lies ready.
            let log: Vec<_> = log.as_array().expect("a list").iter().filter(|own| own["level"] != "DEBUG").collect();
            assert!(log.is_empty(), "the console holds something: {log:?}");
        }
    }

    /// Keeps what the browser showed when a journey failed, in `target/browser/`.
    async fn keep_picture(&self) {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/target/browser");
        let test = std::thread::current().name().unwrap_or("journey").replace("::", "-");
        if let Ok(Ok(picture)) = tokio::time::timeout(PATIENCE, self.client.screenshot()).await
            && std::fs::create_dir_all(folder).is_ok()
            && std::fs::write(format!("{folder}/{test}.png"), picture).is_ok()
        {
            eprintln!("What it looked like: {folder}/{test}.png");
        }
    }
}

/// Something that can be used, by its role and name.
#[derive(Clone)]
pub struct Control {
    /// The ARIA role.
    pub role: String,
    /// The accessible name.
    pub name: String,
}

impl Control {
    /// A button.
    pub fn button(name: impl Into<String>) -> Control {
        Control { role: "button".into(), name: name.into() }
    }

    /// A link.
    pub fn link(name: impl Into<String>) -> Control {
        Control { role: "link".into(), name: name.into() }
    }
}

/// Engines differ on the spaces between the parts of a name, so spaces do not count.
impl PartialEq for Control {
    fn eq(&self, other: &Control) -> bool {
        let letters = |control: &Control| control.name.split_whitespace().collect::<String>();
        self.role == other.role && letters(self) == letters(other)
    }
}

impl fmt::Debug for Control {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.role, self.name)
    }
}

/// Two values beside each other, one line for each part that differs.
fn difference(expected: &Value, now: &Value) -> String {
    let lines = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
    let (expected, now) = (lines(expected), lines(now));
    let (mut expected_lines, mut now_lines) = (expected.lines(), now.lines());
    let mut told = String::from("the screen does not say what it should (- should, + does)\n");
    loop {
        match (expected_lines.next(), now_lines.next()) {
            (None, None) => return told,
            (should, does) if should == does => {}
            (should, does) => {
                told.extend(should.map(|line| format!("- {line}\n")));
                told.extend(does.map(|line| format!("+ {line}\n")));
            }
        }
    }
}
