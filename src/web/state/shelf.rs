//! The example books of the site: a small list made at build time by `.ci/site.mjs`.

use crate::audience::Reader;
use crate::web::platform::fetch::{self, NotHad};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// An example on the shelf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Its file in `examples/`.
    pub file: String,
    /// The digest of the file.
    pub integrity: String,
    /// The child's name.
    pub name: String,
    /// The aim of the plan, as a word of `PermanenceOption`; empty where there is none.
    pub aim: String,
    /// Where the words of the child's own level are; empty where no level is chosen.
    words: String,
}

/// The examples there are.
#[derive(Clone, Copy)]
pub struct Examples(RwSignal<Option<Vec<Example>>>);

impl Examples {
    /// Fetches the list, once. Offline the shelf has no examples, and a file can still be opened.
    pub fn new() -> Examples {
        let examples = RwSignal::new(None);
        spawn_local(async move {
            let list = fetch::text("examples/list.txt", "").await;
            examples.set(Some(list.map(|list| parse(&list)).unwrap_or_default()));
        });
        Examples(examples)
    }

    /// The examples of the app around the caller.
    pub fn here() -> Examples {
        expect_context()
    }

    /// All of them, once they have come; none where they cannot be had.
    pub fn all(self) -> Option<Vec<Example>> {
        self.0.get()
    }
}

impl Example {
    /// Whether a link means this one: by the name of its file, without its ending.
    pub fn is_called(&self, name: &str) -> bool {
        self.file.strip_suffix(".plan.json") == Some(name)
    }
}

/// Fetches an example. Where it is to be read by the child, their words are asked for at the same time.
pub async fn example(example: &Example, reader: &str) -> Result<String, NotHad> {
    if reader == Reader::Child.word() && !example.words.is_empty() {
        fetch::early(&example.words);
    }
    fetch::text(&format!("examples/{}", example.file), &example.integrity).await
}

/// A line an example: file, digest, name, aim and the child's words between tabs.
fn parse(list: &str) -> Vec<Example> {
    let read = |line: &str| match line.split('\t').collect::<Vec<_>>().as_slice() {
        [file, integrity, name, aim, words] => {
            let [file, integrity, name, aim, words] =
                [file, integrity, name, aim, words].map(|field| (*field).to_owned());
            Some(Example { file, integrity, name, aim, words })
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
        let examples = parse(
            "a.plan.json\tsha256-x\tKez\tadoption\tpack/5-7.pack\nnot an example\nb.plan.json\tsha256-y\tBo\t\t\n",
        );
        assert_eq!(examples.iter().map(|own| own.name.as_str()).collect::<Vec<_>>(), ["Kez", "Bo"]);
        assert_eq!((examples[0].aim.as_str(), examples[0].words.as_str()), ("adoption", "pack/5-7.pack"));
        assert_eq!((examples[1].aim.as_str(), examples[1].words.as_str()), ("", ""));
        assert!(examples[0].is_called("a") && !examples[0].is_called("b"));
    }
}
