//! The other programs, each a process that is asked for one picture after another.

use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How long one may think about one picture, all its repeats together.
pub const LIMIT: Duration = Duration::from_secs(60);

pub const TOOLS: [&str; 6] = ["dot", "elkjs", "entitree-flex", "family-chart", "relatives-tree", "topola"];

pub struct Opponent {
    pub tool: &'static str,
    folder: PathBuf,
    running: Option<Running>,
}

struct Running {
    process: Child,
    questions: ChildStdin,
    answers: Receiver<String>,
}

pub enum Answer {
    Layout(Value),
    Failed(String),
    TooLong,
}

/// Those that are installed; how to install the others is told.
pub fn present(folder: &Path) -> Vec<Opponent> {
    let runs = |program: &str, word: &str| {
        Command::new(program)
            .arg(word)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|end| end.success())
    };
    if !runs("node", "--version") {
        println!("No opponents: they are run by Node.js, which is not here.");
        return Vec::new();
    }
    let (has_dot, has_npm) = (runs("dot", "-V"), folder.join("node_modules").is_dir());
    if !has_dot {
        println!("Without dot: `apt-get install graphviz` brings it.");
    }
    if !has_npm {
        println!("Without the npm opponents: `npm ci` in benches/tree/opponents brings them.");
    }
    let is_here = |tool: &&str| if *tool == "dot" { has_dot } else { has_npm };
    let opponent = |tool: &'static str| Opponent { tool, folder: folder.to_owned(), running: None };
    TOOLS.iter().filter(|tool| is_here(tool)).map(|tool| opponent(tool)).collect()
}

impl Opponent {
    pub fn ask(&mut self, path: &Path, repeats: usize) -> Answer {
        let folder = &self.folder;
        let tool = self.tool;
        let running = self.running.get_or_insert_with(|| start(folder, tool));
        if writeln!(running.questions, "{repeats} {}", path.display()).is_err() {
            self.stop();
            return Answer::Failed("it ended".to_owned());
        }
        match running.answers.recv_timeout(LIMIT) {
            Ok(line) => match serde_json::from_str::<Value>(&line) {
                Ok(value) if value.get("error").is_some() => {
                    Answer::Failed(value["error"].as_str().unwrap_or_default().to_owned())
                }
                Ok(value) => Answer::Layout(value),
                Err(fault) => Answer::Failed(fault.to_string()),
            },
            Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {
                self.stop();
                Answer::TooLong
            }
            Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => {
                self.stop();
                Answer::Failed("it ended".to_owned())
            }
        }
    }

    fn stop(&mut self) {
        if let Some(mut running) = self.running.take() {
            // It may have ended by itself. dot, which runs under it, has a limit of its own.
            let _ = running.process.kill();
            let _ = running.process.wait();
        }
    }
}

impl Drop for Opponent {
    fn drop(&mut self) {
        self.stop();
    }
}

fn start(folder: &Path, tool: &str) -> Running {
    let mut process = Command::new("node")
        .args(["--stack-size=4000", "--max-old-space-size=2000", "run.mjs", tool])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let questions = process.stdin.take().unwrap();
    let said = BufReader::new(process.stdout.take().unwrap());
    let (send, answers) = channel();
    std::thread::spawn(move || {
        for line in said.lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                break;
            }
        }
    });
    Running { process, questions, answers }
}
