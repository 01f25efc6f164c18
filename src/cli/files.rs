//! Files, standard input and output, the clock.

use super::failure::Failure;
use crate::calendar::Date;
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The bytes of a file, or of standard input for `-`. At most a little more than the reader takes, so that a file of
/// any size is refused by the reader and not by the machine.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let limit = crate::plan::limits::BUNDLE as u64 + 1;
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)
    } else {
        fs::File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes))
    };
    read.map(|_| bytes).map_err(|error| Failure::File { path: path.display().to_string(), error })
}

/// A file, or standard input for `-`, to be read line by line.
pub fn reader(path: &Path) -> Result<BufReader<Box<dyn Read>>, Failure> {
    if path == Path::new("-") {
        return Ok(BufReader::new(Box::new(io::stdin())));
    }
    let file = fs::File::open(path).map_err(|error| Failure::File { path: path.display().to_string(), error })?;
    Ok(BufReader::new(Box::new(file)))
}

/// The next line, or nothing at the end. Of one that is longer than the limit a byte more than that is kept.
pub fn line(path: &Path, from: &mut impl BufRead, limit: usize) -> Result<Option<Vec<u8>>, Failure> {
    let failure = |error| Failure::File { path: path.display().to_string(), error };
    let mut line = Vec::new();
    from.by_ref().take(limit as u64 + 1).read_until(b'\n', &mut line).map_err(failure)?;
    if line.len() > limit && !line.ends_with(b"\n") {
        from.skip_until(b'\n').map_err(failure)?;
    }
    Ok((!line.is_empty()).then_some(line))
}

/// Writes to standard output and goes on. False where nobody reads it any more.
pub fn write_on(text: &str) -> Result<bool, Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(Failure::File { path: "standard output".to_owned(), error }),
    }
}

/// Writes to a file, or to standard output.
pub fn write(path: Option<&Path>, text: impl AsRef<[u8]>) -> Result<(), Failure> {
    let written = match path {
        Some(path) => fs::write(path, text),
        None => io::stdout().lock().write_all(text.as_ref()),
    };
    match written {
        // Whoever reads us may stop early, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => {
            let path = path.map_or_else(|| "standard output".to_owned(), |path| path.display().to_string());
            Err(Failure::File { path, error })
        }
        Ok(()) => Ok(()),
    }
}

/// A line to standard error. That it could not be written is not worth failing for.
pub fn complain(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// The day by this machine's clock, in UTC.
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i32::try_from(seconds / 86_400).ok().and_then(Date::from_days).unwrap_or_default()
}
