//! The views of the calendar, as the library writes them (`src/render/days`): a part a line.

use kithbook::render;

/// Part of a view: an element, or words where its tag is `#`.
struct Part {
    deep: usize,
    tag: String,
    /// Words, or a class.
    text: String,
    /// Each with its value.
    attributes: Vec<[String; 2]>,
}

/// Something to press in a view.
pub struct Way {
    /// What it says.
    pub name: String,
    /// Its class.
    pub class: String,
}

/// The lines of a cue, as `scripts/days.js` finds them on a page. Words are told with no space around them.
pub fn lines(cue: &str) -> Vec<String> {
    let told = render::days(cue).expect("there is something to show");
    let trimmed = |line: &str| match line.split_once("\t#\t") {
        Some((deep, words)) => (!words.trim().is_empty()).then(|| format!("{deep}\t#\t{}", words.trim())),
        None => Some(line.to_owned()),
    };
    told.lines().filter_map(trimmed).collect()
}

/// The cues of its faces, in their order.
pub fn faces(cue: &str) -> Vec<String> {
    let parts = parts(cue);
    let images = parts.iter().filter(|part| part.tag == "img");
    images.map(|image| image.value("data-cue").expect("a face is drawn").to_owned()).collect()
}

/// What a screen reader is told of it: `button` and its name, or words.
pub fn said(cue: &str) -> Vec<(&'static str, String)> {
    let parts = parts(cue);
    let (mut said, mut place) = (Vec::new(), 0);
    while let Some(part) = parts.get(place) {
        place += 1;
        if part.tag == "#" {
            said.push(("", part.text.clone()));
        } else if part.value("aria-hidden") == Some("true") || part.text == "days__answer" {
            // The answer to a feeling is not there before one is pressed.
            place += within(&parts[place..], part.deep).len();
        } else if part.tag == "button" {
            let inside = within(&parts[place..], part.deep);
            said.push(("button", words(inside)));
            place += inside.len();
        } else {
            assert_eq!(part.value("alt").unwrap_or_default(), "", "a face says nothing beside its name");
        }
    }
    said
}

/// What can be pressed in it, in order.
pub fn ways(cue: &str) -> Vec<Way> {
    let parts = parts(cue);
    let way = |(place, part): (usize, &Part)| {
        let name = words(within(&parts[place + 1..], part.deep));
        (part.tag == "button").then(|| Way { name, class: part.text.clone() })
    };
    parts.iter().enumerate().filter_map(way).collect()
}

/// The month that it tells of, as its table is called.
pub fn caption(cue: &str) -> String {
    let parts = parts(cue);
    let place = parts.iter().position(|part| part.tag == "caption").expect("a month has a caption");
    words(within(&parts[place + 1..], parts[place].deep))
}

fn parts(cue: &str) -> Vec<Part> {
    lines(cue).iter().map(|line| part(line)).collect()
}

fn part(line: &str) -> Part {
    let mut fields = line.split('\t').map(|field| field.replace('\u{1f}', "\n"));
    let mut next = || fields.next().expect("a line has a depth, a tag and a text");
    let (deep, tag, text) = (next().parse().expect("a number"), next(), next());
    let rest: Vec<String> = fields.collect();
    Part { deep, tag, text, attributes: rest.chunks_exact(2).map(|pair| [pair[0].clone(), pair[1].clone()]).collect() }
}

/// Of what follows a part, all that is in it.
fn within(after: &[Part], deep: usize) -> &[Part] {
    let end = after.iter().position(|part| part.deep <= deep).unwrap_or(after.len());
    &after[..end]
}

fn words(parts: &[Part]) -> String {
    parts.iter().filter(|part| part.tag == "#").map(|part| part.text.as_str()).collect::<Vec<_>>().join(" ")
}

impl Part {
    fn value(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|[own, _]| own == name).map(|[_, value]| value.as_str())
    }
}
