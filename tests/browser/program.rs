//! A program the tests start, which ends with its owner.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a program may take to answer, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running program. Dropped, it is stopped, by its own id.
pub struct Program(Child);

impl Program {
    /// Starts a driver that listens on a port of this machine, and waits until it does.
    pub fn driver(mut command: Command, port: u16) -> Program {
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let program = Program(child.unwrap_or_else(|error| panic!("{command:?}: {error}. {MAKE_TEST}")));
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "{command:?} does not listen on its port");
            std::thread::sleep(Duration::from_millis(20));
        }
        program
    }

    /// Starts a screen nobody sees, and gives its name, such as `:7`.
    pub fn screen() -> (Program, String) {
        let mut command = Command::new(find("Xvfb"));
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let mut child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("a screen");
        let told = child.stdout.take().expect("asked for above");
        let program = Program(child);
        let mut number = String::new();
        BufReader::new(told).read_line(&mut number).expect("Xvfb tells its display");
        (program, format!(":{}", number.trim()))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Already gone is as good.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What to do when something is not there.
pub const MAKE_TEST: &str = "Run `make test`: it installs the browsers and builds the site first.";

/// Where a program is: among the tools `.ci/tools.sh` built, or on the path.
pub fn find(name: &str) -> PathBuf {
    let tools = std::env::var_os("KITHBOOK_TOOLS").map(PathBuf::from);
    let tools = tools.or_else(|| Some(std::env::home_dir()?.join(".cache/kithbook/tools")));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = tools.map(|tools| tools.join("bin")).into_iter().chain(std::env::split_paths(&path));
    let mut places = folders.map(|folder| folder.join(name));
    places.find(|place| place.is_file()).unwrap_or_else(|| panic!("{name} is not on this machine. {MAKE_TEST}"))
}

/// A port nobody listens on just now.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("it is bound").port()
}
