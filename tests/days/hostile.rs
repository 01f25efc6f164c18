//! Cues that nobody should write: they show less, and never more than words.

use crate::fixture::{LEVELS, cue, with};
use crate::seen::view;
use kithbook::render;

const VIEWS: [&str; 3] = ["next", "week", "month"];

#[test]
fn no_markup_of_a_name_gets_in() {
    let evil = "</span><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
    let own = |text: &str| text.replace("Mum", evil).replace("Your review", evil).replace("Summer term", evil);
    for level in LEVELS {
        for name in VIEWS {
            let cue = own(&cue(name, level, "2026-06-03"));
            let Some(html) = render::days_html(&cue, &|_| None) else { continue };
            assert!(!html.contains("<script") && !html.contains("onerror=alert(1)>"), "{level} {name}");
            assert!(!html.contains("<img src=x"), "{level} {name}");
            let lines = render::days(&cue).unwrap();
            for line in lines.lines() {
                let mut fields = line.split('\t');
                let (deep, tag) = (fields.next().unwrap(), fields.next().unwrap());
                assert!(deep.bytes().all(|byte| byte.is_ascii_digit()), "{line}");
                let known =
                    "# section table caption thead tbody tr th td ol ul li p div span strong img button svg path";
                assert!(known.split(' ').any(|own| own == tag), "{line}");
            }
            if let Some(wall) = render::wall(&cue, (2026, 6)) {
                assert!(!wall.contains("<script") && !wall.contains("<img src=x"));
            }
        }
    }
}

#[test]
fn lines_that_are_none_are_passed_over() {
    for wrong in [
        "meet\n",
        "meet\tx\n",
        "who\t\t\t\t\t\n",
        "pattern\t\n",
        "change\ta\tb\n",
        "with\n",
        "moment\tx\t2026-99-99\t\t\t\t\n",
        "term\t\t2026-06-30\t2026-06-01\n",
        "special\tx\ty\t2024-02-29\tyearly\tmarch\tnobody\n",
        "show\t\n",
        "\t\t\t\n",
        "say\t\n",
    ] {
        for name in VIEWS {
            let _ = view(&with(name, "8-11", "2026-06-03", wrong));
        }
    }
    for none in [
        "",
        "days",
        "days month",
        "days month 390 8-11",
        "days month x 8-11 2026-06-03",
        "days month 390 9 2026-06-03",
        "days month 390 8-11 2026-02-30",
        "kin month 390 8-11 2026-06-03",
        "days all 390 8-11 2026-06-03",
        "days year 390 8-11 2026-06-03",
    ] {
        assert_eq!(render::days(none), None, "{none}");
        assert_eq!(
            render::wall(none, (2026, 6)).is_some(),
            none.starts_with("days all") || none.starts_with("days year"),
            "{none}"
        );
    }
}

#[test]
fn a_cue_with_no_words_and_the_ends_of_time_are_shown() {
    for today in ["1900-01-01", "2199-12-31", "2000-02-29"] {
        for level in LEVELS {
            for name in VIEWS {
                let _ = render::days(&format!("days {name} 390 {level} {today}\n"));
                let _ = render::days(&cue(name, level, today));
            }
        }
    }
    assert_eq!(render::wall(&cue("month", "8-11", "2026-06-03"), (2026, 13)), None);
    assert_eq!(render::wall(&cue("month", "8-11", "2026-06-03"), (99_999, 1)), None);
}

#[test]
fn a_huge_cue_is_bounded() {
    let mut diary = String::new();
    for number in 0..4_000 {
        diary.push_str(&format!("meet\tm{number}\tvisit\tcertain\tYou see Mum\tThe visit\t\tparents\n"));
    }
    let long = "x".repeat(200_000);
    diary.push_str(&format!("moment\tlong\t2026-06-10\t\t\tmeeting\t{long}\n"));
    for name in VIEWS {
        assert!(render::days(&with(name, "8-11", "2026-06-03", &diary)).is_some());
    }
}

#[test]
fn nothing_is_counted_and_nobody_failed() {
    for level in LEVELS {
        for name in VIEWS {
            for today in ["2026-06-03", "2026-06-21", "2026-06-30"] {
                let Some(lines) = render::days_text(&cue(name, level, today)) else { continue };
                let text = lines.join("\n").to_lowercase();
                for word in
                    ["missed", "failed", "absent", "attended", "score", "streak", "total", " of 4", "%", "✓", "✗", "×"]
                {
                    assert!(!text.contains(word), "{level} {name} {today}: {word}\n{text}");
                }
                let html = render::days_html(&cue(name, level, today), &|_| None).unwrap();
                assert!(!html.contains("line-through") && !html.contains("<button"), "{level} {name}");
            }
        }
    }
}

#[test]
fn plain_lines_say_what_is_seen() {
    let lines = render::days_text(&cue("next", "8-11", "2026-06-03")).unwrap();
    assert_eq!(lines[0], "4 sleeps, You see Mum");
    assert_eq!(lines[1], "When, Sunday 7 June, 2 o’clock until 4 o’clock");
    let month = render::days_text(&cue("month", "8-11", "2026-06-03")).unwrap();
    assert_eq!(month[0], "A letter to Ada");
    assert_eq!(month[1], "June 2026");
    assert!(month.contains(&"Wednesday 10 June, You speak to Dad, Your review".to_owned()), "{month:#?}");
}
