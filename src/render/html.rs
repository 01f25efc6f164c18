//! A book as one HTML file: no script, nothing to fetch, ready to print as a booklet. The policy in its head lets
//! through its own styles, by digest, and nothing else.

use crate::art::kin::{A4, A5};
use crate::art::scenes::Crop;
use crate::audience::Level;
use crate::book::{Block, Book, Chapter, Face, Mark, Page, Photo, Picture, Portrait, Run, Sign, Style, text_of};
use crate::content::{BOOKLET_STYLE, Content, DAYS_STYLE};
use std::fmt::Write as _;

const STYLE: &str = include_str!("../../assets/styles/booklet.css");
const DAYS: &str = include_str!("../../assets/styles/days.css");

/// The paper a book is laid out for when it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A booklet of A5 pages.
    A5,
    /// A4 sheets.
    A4,
}

/// The whole book. The document's title is neutral: it may be seen in a list of windows or files.
///
/// `photos` gives a photo of the plan's bundle as an address that holds all of it; where it has none, what stands there is drawn.
pub fn html(book: &Book, content: &Content, paper: Paper, photos: &dyn Fn(&str) -> Option<String>) -> String {
    let pages: Vec<(&Chapter, &Page)> =
        book.chapters.iter().flat_map(|chapter| chapter.pages.iter().map(move |page| (chapter, page))).collect();
    let writing = Writing { book, content, paper, photos, total: pages.len() };
    let has_days = pages.iter().any(|(_, page)| page.picture.as_ref().is_some_and(is_days));
    let (days_style, days_digest) =
        if has_days { (format!("\n<style>{DAYS}</style>"), format!(" '{DAYS_STYLE}'")) } else { Default::default() };
    let mut out = String::new();
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src '{BOOKLET_STYLE}'{days_digest}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>Kithbook</title>\n<style>{STYLE}</style>{days_style}\n</head>\n\
         <body class=\"{} {}\">\n",
        level_class(book.audience.level),
        if paper == Paper::A5 { "a5" } else { "a4" },
    );
    let (cover, rest): (Vec<_>, Vec<_>) = pages.into_iter().enumerate().partition(|(place, _)| *place == 0);
    for (_, (_, page)) in cover {
        writing.cover(&mut out, page);
    }
    writing.contents(&mut out);
    out.push_str("<main>\n");
    let mut last = None;
    for (place, (chapter, page)) in rest {
        // Pages on one subject share one picture.
        let is_new = page.picture.is_some() && page.picture != last;
        last.clone_from(&page.picture);
        writing.page(&mut out, chapter, page, (place + 1, is_new));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Whether a page's picture is a view of the calendar.
fn is_days(picture: &Picture) -> bool {
    picture.who_is_who.as_ref().is_some_and(|cue| cue.starts_with("days "))
}

struct Writing<'a> {
    book: &'a Book,
    content: &'a Content,
    paper: Paper,
    photos: &'a dyn Fn(&str) -> Option<String>,
    total: usize,
}

impl Writing<'_> {
    fn cover(&self, out: &mut String, page: &Page) {
        out.push_str("<header>\n");
        let cover = self.book.cover(["usual"; 3]);
        // Cloth alone would only use up ink, and an adult's copy has no binding.
        if self.book.audience.level < Level::Adult && cover.front != "plain" {
            let _ = writeln!(out, "{}", image("cover", &cover.cue, ""));
        }
        let _ = writeln!(out, "<h1>{}</h1>", escaped(&text_of(&page.heading)));
        self.blocks(out, &page.blocks);
        let _ = write!(out, "<p class=\"foot\">{}</p>\n</header>\n", escaped(&self.book.copy_for));
    }

    fn contents(&self, out: &mut String) {
        let _ = write!(
            out,
            "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n<ol>\n",
            self.label("book-contents")
        );
        for chapter in self.book.chapters.iter().skip(1) {
            let _ = writeln!(out, "<li><a href=\"#{}\">{}</a></li>", chapter.topic.word(), escaped(&chapter.title));
        }
        out.push_str("</ol>\n</nav>\n");
    }

    fn page(&self, out: &mut String, chapter: &Chapter, page: &Page, (number, has_new_picture): (usize, bool)) {
        let is_first = chapter.pages.first().is_some_and(|first| first.id == page.id);
        let id = if is_first { chapter.topic.word() } else { page.id.as_str() };
        let _ = write!(out, "<section id=\"{}\">\n<p class=\"chapter\">{}</p>\n", escaped(id), escaped(&chapter.title));
        // A family on paper may take pages, so what it is comes first.
        let is_who = page.picture.as_ref().is_some_and(|own| own.who_is_who.is_some()) && has_new_picture;
        if is_who {
            Writing::heading(out, page);
        }
        if let Some(picture) = page.picture.as_ref().filter(|_| has_new_picture) {
            let crop = if self.book.audience.level < Level::From12 { Crop::Tall } else { Crop::Wide };
            let drawn = || self.drawn(&picture.cue(chapter.topic.light(), crop), &picture.alt);
            let _ = writeln!(out, "{}", self.photo("picture", picture.photo.as_ref()).unwrap_or_else(drawn));
        }
        if !is_who {
            Writing::heading(out, page);
        }
        if let Some(status) = page.status.filter(|_| self.book.audience.level >= Level::From12) {
            let word = self.label(&format!("status-{}", status.word().replace('_', "-")));
            let _ = writeln!(out, "<p class=\"status {}\">{word}</p>", status.word());
        }
        self.blocks(out, &page.blocks);
        if !page.faces.is_empty() {
            let face = |face: &Face| {
                let drawn = || image("face", &face.cue(false), "");
                let shown = self.photo("photo", face.photo.as_ref()).unwrap_or_else(drawn);
                let kind = if face.portrait == Portrait::Place { " class=\"place\"" } else { "" };
                format!("<li{kind}>{shown}<span>{}</span></li>\n", escaped(&face.name))
            };
            let _ = writeln!(out, "<ul class=\"faces\">\n{}</ul>", page.faces.iter().map(face).collect::<String>());
        }
        if !page.why.is_empty() && self.book.audience.level >= Level::From8 {
            let _ = write!(out, "<div class=\"why\">\n<h3>{}</h3>\n", self.label("book-why"));
            self.blocks(out, &page.why);
            out.push_str("</div>\n");
        }
        let foot = [escaped(&self.book.copy_for), escaped(&self.book.made_on), format!("{number}/{}", self.total)];
        let _ = write!(out, "<p class=\"foot\">{}</p>\n</section>\n", foot.join(" · "));
    }

    fn heading(out: &mut String, page: &Page) {
        if !page.heading.is_empty() {
            let _ = writeln!(out, "<h2>{}</h2>", runs(&page.heading));
        }
    }

    /// A page's picture, drawn. Who is who is as large as it has to be, and may be more than one.
    fn drawn(&self, cue: &str, alt: &str) -> String {
        let paper = if self.paper == Paper::A5 { A5 } else { A4 };
        if let Some(days) = super::days_html(&[cue, "\npaper"].concat(), self.photos) {
            return days;
        }
        let Some(pages) = super::on_paper(cue, paper, self.photos) else { return image("picture", cue, alt) };
        let mut out = String::new();
        for (place, page) in pages.iter().enumerate() {
            // A page of CSS has 96 pixels an inch of 254 tenths of a millimetre.
            let (wide, high) = (page.size.0 * 96 / 254, page.size.1 * 96 / 254);
            let (alt, address) = (if place == 0 { alt } else { "" }, address("image/svg+xml", page.svg.as_bytes()));
            let alt = escaped(alt);
            let _ =
                write!(out, "<img class=\"kin\" width=\"{wide}\" height=\"{high}\" alt=\"{alt}\" src=\"{address}\">");
        }
        out
    }

    /// A photo, where there is one to be had.
    fn photo(&self, class: &str, photo: Option<&Photo>) -> Option<String> {
        let photo = photo?;
        let address = (self.photos)(&photo.file)?;
        Some(format!("<img class=\"{class}\" alt=\"{}\" src=\"{address}\">", escaped(&photo.shows)))
    }

    fn blocks(&self, out: &mut String, blocks: &[Block]) {
        let mut in_facts = false;
        for block in blocks {
            let is_fact = matches!(block, Block::Fact { .. });
            if is_fact != in_facts {
                out.push_str(if is_fact { "<dl>\n" } else { "</dl>\n" });
                in_facts = is_fact;
            }
            let _ = match block {
                Block::Line(line) => writeln!(out, "<p>{}</p>", runs(line)),
                Block::Heading(line) => writeln!(out, "<h3>{}</h3>", runs(line)),
                Block::List(points) => {
                    let points: String = points.iter().map(|point| format!("<li>{}</li>\n", runs(point))).collect();
                    writeln!(out, "<ul>\n{points}</ul>")
                }
                Block::Fact { label, value } => {
                    writeln!(out, "<div><dt>{}</dt><dd>{}</dd></div>", escaped(label), runs(value))
                }
                Block::Entry { head, sign, words, about } => {
                    let about = if about.is_empty() {
                        String::new()
                    } else {
                        format!("<p class=\"about\">{}</p>", runs(about))
                    };
                    let words = format!("<p>{}</p>", runs(words));
                    let (own, head) = (sign.word(), escaped(head));
                    match sign {
                        Sign::Sure(_) => {
                            writeln!(
                                out,
                                "<div class=\"entry\">{words}<p class=\"status {own}\">{head}</p>{about}</div>"
                            )
                        }
                        Sign::Yours | Sign::Others | Sign::Done if head.is_empty() => {
                            writeln!(out, "<div class=\"step {own}\">{words}{about}</div>")
                        }
                        Sign::Yours | Sign::Others | Sign::Done => {
                            writeln!(
                                out,
                                "<div class=\"step {own}\"><p><strong>{head}</strong></p>{words}{about}</div>"
                            )
                        }
                    }
                }
                Block::Quote { words, said } => {
                    let said = if said.is_empty() { String::new() } else { format!("<p>{}</p>\n", runs(said)) };
                    writeln!(out, "<blockquote><p>“{}”</p></blockquote>\n{said}", escaped(words))
                }
                Block::CanDo(line) => writeln!(out, "<p class=\"can-do\">{}</p>", runs(line)),
                Block::GrownUp(line) => writeln!(out, "<p class=\"grown-up\">{}</p>", runs(line)),
            };
        }
        if in_facts {
            out.push_str("</dl>\n");
        }
    }

    fn label(&self, id: &str) -> String {
        escaped(&self.content.string(id, "", &[]))
    }
}

fn runs(runs: &[Run]) -> String {
    let mut out = String::new();
    for run in runs {
        let text = escaped(&run.text);
        let _ = match (&run.mark, run.style) {
            (Mark::Term(_), _) => write!(out, "<dfn>{text}</dfn>"),
            (_, Style::Strong) => write!(out, "<strong>{text}</strong>"),
            (_, Style::Plain) => write!(out, "{text}"),
        };
    }
    out
}

const fn level_class(level: Level) -> &'static str {
    match level {
        Level::Under5 => "under5",
        Level::From5 => "from5",
        Level::From8 => "from8",
        Level::From12 => "from12",
        Level::From16 => "from16",
        Level::Adult => "adult",
    }
}

/// A picture, drawn. Nothing where it cannot be.
fn image(class: &str, cue: &str, alt: &str) -> String {
    let drawn = super::draw(cue, true);
    drawn.map_or_else(String::new, |svg| {
        let address = address("image/svg+xml", svg.as_bytes());
        format!("<img class=\"{class}\" alt=\"{}\" src=\"{address}\">", escaped(alt))
    })
}

/// A picture as an address that holds all of it (RFC 2397, RFC 4648 section 4).
pub fn address(media_type: &str, bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = format!("data:{media_type};base64,");
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, place| bits << 8 | u32::from(three.get(place).copied().unwrap_or(0)));
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= three.len() { char::from(letter) } else { '=' });
        }
    }
    out
}

/// Text as HTML text or an attribute's value: the only way words reach the page.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
