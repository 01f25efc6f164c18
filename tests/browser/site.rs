//! The built site, served to one browser, with a record of all it asks for.

use crate::other_words;
use crate::program::MAKE_TEST;
use kithbook::content::PRESSED;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

/// Where the built site is.
const DIST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/dist");

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The first line of it, such as `GET /index.html HTTP/1.1`.
    pub line: String,
    /// Whether it is a file of the site.
    pub is_ours: bool,
}

/// The site, on a port of its own until it is dropped.
pub struct Site {
    port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
    is_over: Arc<AtomicBool>,
    is_newer: Arc<AtomicBool>,
    /// Files that stand in the place of those of `dist/`.
    others: Arc<BTreeMap<PathBuf, Vec<u8>>>,
}

impl Site {
    /// Serves `dist/`, which must be built from the words and examples of this checkout.
    pub fn serve() -> Site {
        Site::serve_with(BTreeMap::new())
    }

    /// The same site, told in a language nobody speaks.
    pub fn serve_in_other_words() -> Site {
        Site::serve_with(other_words::files(Path::new(DIST)))
    }

    fn serve_with(others: BTreeMap<PathBuf, Vec<u8>>) -> Site {
        check_built();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let others = Arc::new(others);
        let site = Site { port, asked: Arc::default(), is_over: Arc::default(), is_newer: Arc::default(), others };
        let (asked, is_over, is_newer) =
            (Arc::clone(&site.asked), Arc::clone(&site.is_over), Arc::clone(&site.is_newer));
        let others = Arc::clone(&site.others);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if is_over.load(Ordering::Relaxed) {
                    return;
                }
                let (asked, is_newer) = (Arc::clone(&asked), is_newer.load(Ordering::Relaxed));
                let others = Arc::clone(&others);
                thread::spawn(move || answer(stream, &asked, is_newer, &others));
            }
        });
        site
    }

    /// Where it is.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// From now on answers nobody.
    pub fn stop(&self) {
        self.is_over.store(true, Ordering::Relaxed);
        // Wakes the listener, which then ends.
        let _ = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port));
    }

    /// From now on has a newer version: the same files, under another name.
    pub fn bring_newer(&self) {
        self.is_newer.store(true, Ordering::Relaxed);
    }

    /// All that was asked for, in order.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().expect("no other holder panics").clone()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Answers the one request of a connection. A browser that hangs up has had enough.
fn answer(mut stream: TcpStream, asked: &Mutex<Vec<Asked>>, is_newer: bool, others: &BTreeMap<PathBuf, Vec<u8>>) {
    let mut lines = BufReader::new(&stream).lines().map_while(Result::ok);
    // Some browsers open a connection ahead of need and never use it.
    let Some(line) = lines.next() else { return };
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let file = line.strip_prefix("GET ").and_then(|rest| rest.split(' ').next()).and_then(file_of);
    asked.lock().expect("no other holder panics").push(Asked { line, is_ours: file.is_some() });
    let (status, kind, body) = match file {
        Some(file) if is_newer && file.ends_with("sw.js") => ("200 OK", kind(&file), newer(&file)),
        Some(file) => {
            let body = others.get(&file).cloned().unwrap_or_else(|| fs::read(&file).unwrap_or_default());
            ("200 OK", kind(&file), body)
        }
        None => ("404 Not Found", "text/plain", Vec::new()),
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

/// The worker of a newer version: its version has another first letter.
fn newer(worker: &Path) -> Vec<u8> {
    let text = fs::read_to_string(worker).unwrap_or_default();
    let (before, after) = text.split_once("version:\"").expect("it names its version");
    format!("{before}version:\"newer{after}").into_bytes()
}

/// Whether this is a file of the site, by its address within it.
pub fn is_file(address: &str) -> bool {
    file_of(address).is_some()
}

/// The file an address names. No way leads out of `dist/`.
fn file_of(address: &str) -> Option<PathBuf> {
    let path = address.split('?').next()?.trim_start_matches('/').replace("%2B", "+");
    let path = if path.is_empty() { Path::new("index.html") } else { Path::new(&path) };
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    Some(Path::new(DIST).join(path)).filter(|file| inside && file.is_file())
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "pack" | "txt" => "text/plain; charset=utf-8",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// A site built from other words or plans would only seem to be wrong.
fn check_built() {
    assert!(Path::new(DIST).join("index.html").is_file(), "dist/ is not there: the site is not built. {MAKE_TEST}");
    let examples = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/examples")).expect("a folder of ours");
    let examples = examples.map(|entry| {
        let path = entry.expect("a folder of ours").path();
        let name = format!("examples/{}", path.file_name().expect("it has a name").to_string_lossy());
        (name, fs::read_to_string(path).expect("a plan is text"))
    });
    let packs = PRESSED.iter().map(|pressed| (format!("pack/{}", pressed.name), pressed.text.to_owned()));
    for (name, text) in packs.chain(examples.filter(|(name, _)| name.ends_with(".plan.json"))) {
        let is_same = fs::read_to_string(Path::new(DIST).join(&name)).is_ok_and(|built| built == text);
        assert!(is_same, "dist/{name} is older than this checkout. {MAKE_TEST}");
    }
}
