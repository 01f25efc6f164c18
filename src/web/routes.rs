//! Every address of the app, as one type.
//!
//! An address is the part after `#`. It says nothing of any family: a chapter's fixed word and a number, so that a
//! browser's history holds no name.

use crate::book::Topic;

/// Where the reader is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// The bookshelf.
    #[default]
    Shelf,
    /// On the way into the book of an example that a link names.
    Linked,
    /// Choosing who reads.
    Who,
    /// Every word from A to Z, or one of them.
    Glossary,
    /// The contents of the open book.
    Contents,
    /// A page of the open book.
    Page(Place),
}

/// A page by its chapter and its number in it, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The chapter.
    pub topic: Topic,
    /// The page of the chapter, from 1.
    pub number: usize,
}

/// A wish to turn to another page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// One on.
    Next,
    /// One back.
    Back,
    /// To the first page of the book.
    First,
    /// To the last.
    Last,
}

impl Route {
    /// Reads an address. None for what is not one of ours, such as the target of the skip link.
    pub fn parse(hash: &str) -> Option<Route> {
        let path = hash.strip_prefix('#').unwrap_or(hash);
        if path.is_empty() {
            return Some(Route::Shelf);
        }
        match path.strip_prefix('/')?.split('/').collect::<Vec<_>>().as_slice() {
            [""] => Some(Route::Shelf),
            ["example", _, _, ..] => Some(Route::Linked),
            ["who"] => Some(Route::Who),
            ["pages"] => Some(Route::Contents),
            ["words"] | ["words", _] => Some(Route::Glossary),
            [chapter, number] => {
                let topic = Topic::ALL.into_iter().find(|topic| topic.word() == *chapter)?;
                let number = number.parse().ok().filter(|number| *number > 0)?;
                Some(Route::Page(Place { topic, number }))
            }
            _ => None,
        }
    }

    /// The address of one word of the glossary.
    pub fn word(id: &str) -> String {
        ["#/words/", id].concat()
    }

    /// Writes the address.
    pub fn address(self) -> String {
        match self {
            // Nobody is led back onto the way: it is the shelf that stands behind an open book.
            Route::Shelf | Route::Linked => "#/".to_owned(),
            Route::Who => "#/who".to_owned(),
            Route::Contents => "#/pages".to_owned(),
            Route::Glossary => "#/words".to_owned(),
            Route::Page(Place { topic, number }) => format!("#/{}/{number}", topic.word()),
        }
    }
}

/// What a link asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'a> {
    /// An example, by the name of its file.
    pub example: &'a str,
    /// A kind of reader.
    pub reader: &'a str,
    /// A place in their book. None where the book opens as it does by hand.
    pub place: Option<Route>,
}

/// Reads a link to an example's book, as in `#/example/going-home/child` or `#/example/going-home/child/home/1`.
pub fn link(hash: &str) -> Option<Link<'_>> {
    let (example, rest) = hash.strip_prefix("#/example/")?.split_once('/')?;
    let (reader, place) = rest.split_once('/').unwrap_or((rest, "x"));
    Some(Link { example, reader, place: Route::parse(&format!("#/{place}")) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_as_the_place_it_was_written_for() {
        let pages = Topic::ALL.into_iter().map(|topic| Route::Page(Place { topic, number: 7 }));
        for route in [Route::Shelf, Route::Who, Route::Glossary, Route::Contents].into_iter().chain(pages) {
            assert_eq!(Route::parse(&route.address()), Some(route));
        }
    }

    #[test]
    fn an_address_that_is_not_ours_leads_nowhere() {
        for hash in ["#main", "#/home", "#/home/0", "#/home/-1", "#/home/1/2", "#/nowhere/1", "#/home/x", "#//"] {
            assert_eq!(Route::parse(hash), None, "{hash}");
        }
        assert_eq!(Route::parse(""), Some(Route::Shelf));
        assert_eq!(Route::parse(&Route::word("care-order")), Some(Route::Glossary));
    }

    #[test]
    fn a_link_names_an_example_a_reader_and_perhaps_a_place() {
        let home = Route::Page(Place { topic: Topic::Home, number: 2 });
        for (hash, place) in [("#/example/going-home/child", None), ("#/example/going-home/child/home/2", Some(home))] {
            assert_eq!(Route::parse(hash), Some(Route::Linked));
            assert_eq!(link(hash), Some(Link { example: "going-home", reader: "child", place }));
        }
        for other in ["#/example/going-home", "#/home/1", "#/example"] {
            assert_eq!(link(other), None, "{other}");
        }
    }
}
