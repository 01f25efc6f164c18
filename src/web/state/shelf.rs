//! The example books of the site: a small list made at build time by `.ci/site.mjs`.

use super::{Shared, Watched};
use crate::web::platform::fetch::{self, NotHad};
use leptos::task::spawn_local;

/// An example on the shelf.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Example {
    /// Its file in `examples/`.
    pub file: String,
    /// The digest of the file; empty where it is not known.
    pub integrity: String,
    /// The child's name.
    pub name: String,
    /// The aim of the plan, as a word of `PermanenceOption`; empty where there is none.
    pub aim: String,
}

/// The examples there are.
#[derive(Clone, Copy)]
pub struct Examples(Watched<Option<Vec<Example>>>);

impl Examples {
    /// None yet.
    pub fn new() -> Examples {
        Examples(Watched::new(None))
    }

    /// Fetches the list, once. Offline the shelf has no examples, and a file can still be opened.
    pub fn fetch(self) {
        if self.0.get_untracked().is_none() {
            spawn_local(async move {
                let list = fetch::text("examples/list.txt", "").await;
                self.0.set(Some(list.map(|list| parse(&list)).unwrap_or_default()));
            });
        }
    }

    /// The examples of the app around the caller.
    pub fn here() -> Examples {
        Shared::here().examples
    }

    /// All of them, once they have come; none where they cannot be had.
    pub fn all(self) -> Option<Vec<Example>> {
        self.0.get()
    }
}

impl Example {
    /// The one that a link names, of which no more is known.
    pub fn linked(name: &str) -> Example {
        Example { file: format!("{name}.plan.json"), ..Example::default() }
    }
}

/// Fetches an example.
pub async fn example(example: &Example) -> Result<String, NotHad> {
    fetch::text(&format!("examples/{}", example.file), &example.integrity).await
}

/// A line an example: file, digest, name and aim between tabs.
fn parse(list: &str) -> Vec<Example> {
    let read = |line: &str| match line.split('\t').collect::<Vec<_>>().as_slice() {
        [file, integrity, name, aim] => {
            let [file, integrity, name, aim] = [file, integrity, name, aim].map(|field| (*field).to_owned());
            Some(Example { file, integrity, name, aim })
        }
        _ => None,
    };
    list.lines().filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_list_is_an_example_and_anything_else_is_left_out() {
        let examples = parse("a.plan.json\tsha256-x\tKez\tadoption\nnot an example\nb.plan.json\tsha256-y\tBo\t\n");
        assert_eq!(examples.iter().map(|own| own.name.as_str()).collect::<Vec<_>>(), ["Kez", "Bo"]);
        assert_eq!(examples[0].aim, "adoption");
        assert_eq!(Example::linked("a").file, examples[0].file);
    }
}
