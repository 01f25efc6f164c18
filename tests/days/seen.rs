//! What the browser is given, read by a reader of our own.

use kithbook::render;

/// An element, or words.
#[derive(Clone, Debug)]
pub struct Seen {
    pub deep: usize,
    pub tag: String,
    pub class: String,
    pub attributes: Vec<(String, String)>,
    /// The words in it and in all that is in it, parted by spaces.
    pub words: String,
}

/// Everything in a view, in order.
pub fn view(cue: &str) -> Vec<Seen> {
    let lines = render::days(cue).expect("there is something to show");
    let mut all: Vec<Seen> = Vec::new();
    for line in lines.lines() {
        let mut fields = line.split('\t');
        let deep: usize = fields.next().unwrap().parse().unwrap();
        let (tag, rest) = (fields.next().unwrap().to_owned(), fields.collect::<Vec<_>>());
        if tag == "#" {
            let mut within = deep;
            for own in all.iter_mut().rev() {
                if own.deep < within {
                    within = own.deep;
                    own.words.push_str(rest[0]);
                    own.words.push(' ');
                }
            }
            continue;
        }
        let attributes = rest[1..].chunks(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned())).collect();
        all.push(Seen { deep, tag, class: rest[0].to_owned(), attributes, words: String::new() });
    }
    all
}

impl Seen {
    pub fn is(&self, class: &str) -> bool {
        self.class.split(' ').any(|own| own == class)
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub fn said(&self) -> String {
        self.words.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// All of a class.
pub fn of<'s>(all: &'s [Seen], class: &str) -> Vec<&'s Seen> {
    all.iter().filter(|own| own.is(class)).collect()
}

/// What is within the first of a class, so long as it lasts.
pub fn within(all: &[Seen], place: usize) -> &[Seen] {
    let deep = all[place].deep;
    let end = all[place + 1..].iter().position(|own| own.deep <= deep).map_or(all.len(), |more| place + 1 + more);
    &all[place..end]
}
