//! Words are only ever words: whatever a plan's text holds, it reaches a page as text.

use kithbook::audience::{Audience, Level, Reader, share};
use kithbook::book::{self, Book};
use kithbook::calendar::Date;
use kithbook::content::Content;
use kithbook::{plan, render};

fn book_with(text: &str) -> (Book, Content) {
    let about = serde_json::to_string(text).unwrap();
    let plan = format!(
        r#"{{"version":1,"child":{{"id":"mia","name":"Mia"}},"people":[{{"id":"mia","name":"Mia"}},{{"id":"nan","name":"Nan"}}],
        "homes":[{{"id":"h","kind":"kinship","time":"now","carers":["nan"],"about":[{about}]}}],
        "voice":[{{"id":"v","words":{about}}}]}}"#
    );
    let read = plan::read(plan.as_bytes());
    assert!(read.findings.is_empty(), "{:?}", read.findings);
    let content = Content::built_in(Level::From8, "plain");
    let shared = share(read.plan, &Audience { reader: Reader::Child, level: Level::From8 });
    (book::compile(&shared, &content, Date::parse("2026-06-01").unwrap()), content)
}

#[test]
fn nothing_a_plan_says_becomes_markup() {
    let nasty = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</style><script>x</script>",
        "\"><svg onload=alert(1)>",
        "[click](javascript:alert(1))",
        "![x](https://example.org/x.png)",
        "&lt;b&gt; & &amp;",
        "<!-- --><iframe src=//x>",
        "`<b>`",
        "<https://example.org>",
        "a\n\n    <b>code</b>",
        "# A heading\n\n***\n\n> quoted",
    ];
    for text in nasty {
        let (book, content) = book_with(text);
        let html = render::html(&book, &content, render::Paper::A5, &|_| None);
        let body = without_pictures(&html);
        for tag in ["<script", "<img", "<svg", "<iframe", "<b>", "<a href=\"http", "<a href=\"java", "<!--"] {
            assert!(!body.contains(tag), "{text:?} became {tag}");
        }
        assert_eq!(html.matches("<style>").count(), 1, "{text:?}");
        assert_eq!(html.matches("</style>").count(), 1, "{text:?}");
    }
}

/// The body of a book with the images of our own drawing taken out: an address that holds a whole picture, in letters and
/// figures alone. What a picture shows stays, for it may hold words of the plan.
fn without_pictures(html: &str) -> String {
    let body = &html[html.find("<body").unwrap()..];
    let mut left = body.replace("<img class=\"picture\" alt=\"", "");
    for decorative in ["face", "cover"] {
        left = left.replace(&format!("<img class=\"{decorative}\" alt=\"\""), "");
    }
    while let Some(start) = left.find("src=\"data:image/svg+xml;base64,") {
        let drawn = &left[start + 31..];
        let end = drawn.find('"').unwrap();
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '/' | '=');
        assert!(drawn[..end].chars().all(is_letter), "a picture is letters and figures");
        left.replace_range(start..start + 32 + end, "");
    }
    left
}

#[test]
fn no_letter_of_a_text_is_lost() {
    for text in ["<b>bold</b> & more", "2 < 3 > 1", "a [link](x) b", "one\n\n- two\n- three"] {
        let (book, _) = book_with(text);
        let said: String = render::text(&book).split_whitespace().collect();
        let letters = text.replace("\n- ", " ");
        let wanted: String = letters.split_whitespace().collect();
        assert!(said.contains(&wanted), "{wanted} is not in {said}");
    }
}

#[test]
fn emphasis_and_lists_are_kept() {
    let (book, content) = book_with("This is **big**.\n\n- One.\n- Two.");
    let html = render::html(&book, &content, render::Paper::A4, &|_| None);
    assert!(
        html.contains("<p>This is <strong>big</strong>.</p>") && html.contains("<li>One.</li>\n<li>Two.</li>"),
        "{html}"
    );
}

#[test]
fn the_html_book_fetches_nothing_and_runs_nothing() {
    let (book, content) = book_with("Hello.");
    let html = render::html(&book, &content, render::Paper::A5, &|_| None);
    for wrong in ["src=", "http://", "https://", "url(", "@import", "<script", " style=", " on"] {
        let body = without_pictures(&html);
        assert!(!body.contains(wrong) || (wrong == " on" && !body.contains(" onl")), "{wrong}");
    }
    assert!(html.contains("default-src 'none'; img-src data:; style-src 'sha256-"));
    assert!(html.contains("<title>Kithbook</title>"));
}
