//! The three browsers, and how each is started for a journey.

use crate::program::{MAKE_TEST, Program, find, free_port};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// How the browser is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// As it comes: a window 1280 wide or near it.
    Usual,
    /// Everything four times as large in a window 1280 wide, which leaves 320 CSS pixels. See `journeys::narrow`.
    Narrow,
    /// WebAssembly turned off.
    NoWebAssembly,
}

/// A started driver, with what it needs. Dropped, all of it ends.
pub struct Driver {
    /// Where it listens.
    pub address: String,
    /// What to ask it for.
    pub capabilities: Map<String, Value>,
    /// The driver first, so that it ends before its screen.
    _programs: Vec<Program>,
}

impl Engine {
    /// Starts the engine's driver. `profile` is where the browser keeps what it keeps; without one it keeps nothing after.
    pub fn start(self, setting: Setting, profile: Option<&Path>) -> Driver {
        let port = free_port();
        let (programs, capabilities) = match self {
            Engine::Chromium => (vec![Program::driver(chromedriver(port), port)], chromium(setting, profile)),
            Engine::Firefox => (vec![Program::driver(geckodriver(port), port)], firefox(setting, profile)),
            Engine::WebKit => {
                let (screen, display) = Program::screen();
                (vec![Program::driver(webkit_driver(port, &display, setting), port), screen], webkit())
            }
        };
        let Value::Object(capabilities) = capabilities else { unreachable!("capabilities are an object") };
        Driver { address: format!("http://127.0.0.1:{port}"), capabilities, _programs: programs }
    }
}

fn chromedriver(port: u16) -> Command {
    let mut command = Command::new(find("chromedriver"));
    command.arg(format!("--port={port}"));
    command
}

fn chromium(setting: Setting, profile: Option<&Path>) -> Value {
    let mut arguments = vec![
        "--headless=new",
        // Chromium lets go of addresses that change over 200 times in ten seconds. Nobody reads so fast; a journey does.
        "--disable-ipc-flooding-protection",
        // Root, as in a container, cannot have the sandbox.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--window-size=1280,1024",
    ];
    if setting == Setting::NoWebAssembly {
        // With no compiler there is no WebAssembly either. V8 no longer heeds its own flag for that alone.
        arguments.push("--js-flags=--jitless");
    }
    let profile = profile.map(|profile| format!("--user-data-dir={}", profile.display()));
    arguments.extend(profile.as_deref());
    let mut options = json!({ "binary": find("chromium"), "args": arguments });
    if setting == Setting::Narrow {
        let metrics = json!({ "width": 320, "height": 256, "pixelRatio": 4.0, "touch": false, "mobile": false });
        options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    json!({ "browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": { "browser": "ALL" } })
}

fn geckodriver(port: u16) -> Command {
    let mut command = Command::new(find("geckodriver"));
    // Port 0 lets Firefox choose: two at once must not share one.
    command.args(["--port", &port.to_string(), "--websocket-port", "0"]);
    // For the zoom, which belongs to the browser and not to a page.
    command.arg("--allow-system-access");
    command
}

fn firefox(setting: Setting, profile: Option<&Path>) -> Value {
    let preferences = json!({ "javascript.options.wasm": setting != Setting::NoWebAssembly });
    let mut arguments = vec!["-headless".to_owned(), "--width=1280".to_owned(), "--height=1024".to_owned()];
    arguments.extend(profile.into_iter().flat_map(|profile| ["-profile".to_owned(), profile.display().to_string()]));
    let options = json!({
        "binary": find("firefox-esr"),
        "args": arguments,
        "prefs": preferences,
    });
    json!({ "browserName": "firefox", "moz:firefoxOptions": options })
}

fn webkit_driver(port: u16, display: &str, setting: Setting) -> Command {
    let mut command = Command::new(find("WebKitWebDriver"));
    command.arg(format!("--port={port}")).arg("--host=127.0.0.1").env("DISPLAY", display);
    // Neither a user's own screen nor their settings are for a test.
    command.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11").env("GSETTINGS_BACKEND", "memory");
    if setting == Setting::NoWebAssembly {
        command.env("JSC_useWasm", "0");
    }
    command
}

fn webkit() -> Value {
    let options = json!({ "binary": mini_browser(), "args": ["--automation"] });
    json!({ "browserName": "MiniBrowser", "webkitgtk:browserOptions": options })
}

/// WebKit's small browser stands among its libraries, in a folder named for the machine.
fn mini_browser() -> PathBuf {
    let machines = std::fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let mut places = machines.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"));
    places.find(|place| place.is_file()).unwrap_or_else(|| panic!("WebKit's MiniBrowser is missing. {MAKE_TEST}"))
}
