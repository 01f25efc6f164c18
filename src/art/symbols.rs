//! Symbols: solid shapes of two papers on a grid of 64, six in from the edge, each always with a word beside it.

/// What a shape is cut from. The page says which colours these are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The colour of the words around.
    Own,
    /// The second paper.
    Accent,
    /// The page itself: a hole.
    Page,
}

/// One shape of a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Its outline, as SVG's `d`.
    pub path: &'static str,
    /// What it is cut from.
    pub ink: Ink,
    /// How wide a stroke it is, in tenths; a filled shape, where none is given. Ends and corners are round.
    pub stroke: Option<u32>,
    /// The stroke is broken: 11 drawn, 8.6 not.
    pub broken: bool,
}

/// Every symbol: `#` and its id, then a shape a line. `a` own, `b` accent, `c` page; with a figure, a stroke so many
/// tenths wide; `d` a broken stroke of our own.
const SYMBOLS: &str = "
#home
b M44 10h8v16l-8-6Z
a M6 33L32 9L58 33L53 38L32 19L11 38Z
a M14 36L32 21L50 36V56H14Z
b M27 40H38V56H27Z
#two-homes
a M3 32L17 17L31 32V52H3Z
b M13 39h8v13h-8Z
b M33 32L47 17L61 32V52H33Z
a M43 39h8v13h-8Z
a40 M17 58q15 4 30 0
#bed
a M5 22h7v14h47v16h-7v-6H12v6H5Z
b M15 25h14q4 0 4 8H15Z
#school
a M6 30h52v26H6Z
a M20 30L32 12L44 30Z
b M27 40h10v16H27ZM11 37h9v8h-9ZM44 37h9v8h-9Z
b M28 25a4 4 0 1 0 8 0a4 4 0 1 0-8 0
#plan
a M13 6h28l12 12v40H13Z
b M41 6l12 12H41Z
c44 M22 28h20M22 37h20M22 46h12
#family
a M23 15a9 9 0 1 0 18 0a9 9 0 1 0-18 0
b M5 44a9 9 0 1 0 18 0a9 9 0 1 0-18 0M41 44a9 9 0 1 0 18 0a9 9 0 1 0-18 0
a50 M32 26v8M14 32h36
a M25 50a7 7 0 1 0 14 0a7 7 0 1 0-14 0
#calendar
a M7 13h50v44H7Z
c M12 26h40v26H12Z
b M33 36h14v12H33Z
a60 M20 7v10M44 7v10
#sleep
a M40 7C22 9 12 22 14 37C16 52 32 60 48 54C34 52 26 42 27 30C28 20 32 12 40 7Z
b M47 16l3 7 7 2-6 5 1 7-6-4-6 3 2-7-5-5 7-1Z
#sun
b M18 32a14 14 0 1 0 28 0a14 14 0 1 0-28 0
a54 M32 5v7M32 52v7M5 32h7M52 32h7M13 13l5 5M46 46l5 5M51 13l-5 5M18 46l-5 5
#visit
a M11 18a10 10 0 1 0 20 0a10 10 0 1 0-20 0
a M5 54Q5 32 21 32Q37 32 37 54Z
b M38 27a8 8 0 1 0 16 0a8 8 0 1 0-16 0
b M34 54Q33 38 46 38Q59 38 59 54Z
#call
a M14 8l11 3l3 13l-7 5q4 9 13 14l6-6l13 5l1 11q-8 5-17 1Q14 44 9 22Q8 12 14 8Z
b50 M40 10q13 2 15 15M40 20q5 1 6 6
#letter
a M5 14h54v38H5Z
c50 M8 18L32 38L56 18
b M42 44a6 6 0 1 0 12 0a6 6 0 1 0-12 0
#travel
a M6 42q0-9 9-10l6-12q2-4 6-4h13q4 0 7 4l7 11q5 2 5 9v7H6Z
b M26 22h8v9H21ZM38 22h3q2 0 4 3l4 6H38Z
a M10 49a8 8 0 1 0 16 0a8 8 0 1 0-16 0M38 49a8 8 0 1 0 16 0a8 8 0 1 0-16 0
b M15 49a3 3 0 1 0 6 0a3 3 0 1 0-6 0M43 49a3 3 0 1 0 6 0a3 3 0 1 0-6 0
#talk
a M6 10h42v28H28L16 50V38H6Z
b M34 42h18V22h7v28h-7v9l-9-9h-9Z
#listen
a M8 24h11L35 11v42L19 40H8Z
b60 M43 22q6 10 0 20M50 14q13 18 0 36
#word
a M5 13q14-5 27 2q13-7 27-2v38q-14-5-27 2q-13-7-27-2Z
c40 M32 16v36
b M40 7h9v18l-4.5-5l-4.5 5Z
#question
a M5 32a27 27 0 1 0 54 0a27 27 0 1 0-54 0
c60 M23 25q1-10 10-10q10 0 10 9q0 5-6 8q-4 3-4 7
b M29 48a4 4 0 1 0 8 0a4 4 0 1 0-8 0
#decide
b M8 40h48v7H8Z
a M12 47h7v12h-7ZM45 47h7v12h-7Z
a M11 24a7 7 0 1 0 14 0a7 7 0 1 0-14 0M39 24a7 7 0 1 0 14 0a7 7 0 1 0-14 0M24 18a8 8 0 1 0 16 0a8 8 0 1 0-16 0
a M8 40q0-10 10-10q6 0 8 4q2-6 6-6t6 6q2-4 8-4q10 0 10 10Z
#safe
a M32 8C48 8 59 19 59 34Q54 29 49 34Q44 29 38 34V33H35V51Q35 59 27 59Q19 59 19 51H25Q25 53 27 53Q29 53 29 51V33Q24 29 15 34Q10 29 5 34C5 19 16 8 32 8Z
b M32 8Q44 17 38 34Q32 29 26 34Q20 17 32 8Z
#private
a M12 28h40v30H12Z
a60 M21 28v-7q0-12 11-12t11 12v7
b M27 40a5 5 0 1 0 10 0a5 5 0 1 0-10 0M29.5 42h5l2 9h-9Z
#decided
a M32 4l8 6 10-1 3 10 8 6-4 9 2 10-9 4-4 9-10-1-8 5-8-6-10 1-3-10-7-7 4-8-1-10 9-4 5-9 9 1Z
c65 M20 33l8 8 16-18
#planned
a M7 13h50v44H7Z
c M12 26h40v26H12Z
a54 M20 7v10M44 7v10M22 39h18M34 32l7 7-7 7
#looking
a70 M9 27a18 18 0 1 0 36 0a18 18 0 1 0-36 0
a90 M41 41L56 56
b M19 27a8 8 0 1 0 16 0a8 8 0 1 0-16 0
#unknown
d60 M7 32a25 25 0 1 0 50 0a25 25 0 1 0-50 0
a M15.5 32a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M39.5 32a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0
b M27.5 32a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0
#brother-sister
a50 M18 16V9H46V16
a M9 27a9 9 0 1 0 18 0a9 9 0 1 0-18 0M4 58Q4 39 18 39Q30 39 31 58Z
b M38 31a8 8 0 1 0 16 0a8 8 0 1 0-16 0M34 58Q34 42 46 42Q59 42 60 58Z
#health
a M39 7Q45 2 51 7L57 13Q62 19 57 25L25 57Q19 62 13 57L7 51Q2 45 7 39Z
b M32 17L47 32L32 47L17 32Z
c M25.5 32a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M33.5 32a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M29.5 26a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M29.5 38a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0
#money
b M26 42a17 17 0 1 0 34 0a17 17 0 1 0-34 0
a M4 26a22 22 0 1 0 44 0a22 22 0 1 0-44 0
c48 M34 20q-1-7-8-7q-7 0-7 8v6q0 6-4 11h19M15 27h13
#work
a60 M23 19v-9h18v9
a M5 18H59V55H5Z
c40 M5 35H59
b M26 30h12v11H26Z
#college
b M15 32V48Q32 60 49 48V32L32 41Z
a M32 10L62 25L32 40L2 25Z
a46 M56 28V46
a M51 48a5 5 0 1 0 10 0a5 5 0 1 0-10 0
#move
a M3 14H39V47H3ZM39 25H50L61 36V47H39Z
b M12 39V29L21 21L30 29V39ZM44 30h5l6 7H44Z
a M9 48a8 8 0 1 0 16 0a8 8 0 1 0-16 0M40 48a8 8 0 1 0 16 0a8 8 0 1 0-16 0
c M14 48a3 3 0 1 0 6 0a3 3 0 1 0-6 0M45 48a3 3 0 1 0 6 0a3 3 0 1 0-6 0
#video-call
a M4 9H60V47H4Z
c M10 15H54V41H10Z
a M25 24a7 7 0 1 0 14 0a7 7 0 1 0-14 0
b M18 41Q18 32 32 32Q46 32 46 41Z
a60 M32 48v8M20 57h24
#overnight
a M5 29h7v12h47v15h-7v-6H12v6H5Z
b M15 32h13q5 0 5 8H15Z
a M46 5A14 14 0 1 0 59 24A12 12 0 0 1 46 5Z
#food
b M20 33a14 14 0 1 0 28 0a14 14 0 1 0-28 0
c M27 33a7 7 0 1 0 14 0a7 7 0 1 0-14 0
a38 M5 8v12q0 5 5 5t5-5V8M10 8V56
a M53 7Q61 14 59 36H57V57H52V7Z
#faith
b M32 5Q44 18 32 29Q20 18 32 5Z
a M6 34Q8 28 13 33L24 45H40L51 33Q56 28 58 34Q60 46 46 58H18Q4 46 6 34Z
#language
a50 M5 38a20 20 0 1 0 40 0a20 20 0 1 0-40 0M5 38h40M25 18q-12 20 0 40q12-20 0-40
c M32 2H62V32H32Z
b M35 5H60V25H51L44 33V25H35Z
#phone-number
a M18 4H46Q50 4 50 8V56Q50 60 46 60H18Q14 60 14 56V8Q14 4 18 4Z
c M19 10H45V50H19Z
b M22 18h5v5h-5ZM29.5 18h5v5h-5ZM37 18h5v5h-5ZM22 27h5v5h-5ZM29.5 27h5v5h-5ZM37 27h5v5h-5ZM22 36h5v5h-5ZM29.5 36h5v5h-5ZM37 36h5v5h-5Z
#help
a140 M13 32a19 19 0 1 0 38 0a19 19 0 1 0-38 0
b M25 5h14v16H25ZM25 43h14v16H25ZM5 25h16v14H5ZM43 25h16v14H43Z
#pet
a M18 42Q20 30 32 30Q44 30 46 42Q48 56 38 54Q32 51 26 54Q16 56 18 42Z
b M8 28a6 7 0 1 0 12 0a6 7 0 1 0-12 0M19 17a6 8 0 1 0 12 0a6 8 0 1 0-12 0M33 17a6 8 0 1 0 12 0a6 8 0 1 0-12 0M44 28a6 7 0 1 0 12 0a6 7 0 1 0-12 0
#clock
a M5 32a27 27 0 1 0 54 0a27 27 0 1 0-54 0
c M12 32a20 20 0 1 0 40 0a20 20 0 1 0-40 0
a54 M32 19V32L41 38
b M28 32a4 4 0 1 0 8 0a4 4 0 1 0-8 0
#key
a80 M8 32a11 11 0 1 0 22 0a11 11 0 1 0-22 0
a M32 28H60V46H52V37H47V43H40V37H32Z
b M15 32a4 4 0 1 0 8 0a4 4 0 1 0-8 0
#next
a70 M14 32H48M34 16L50 32L34 48
#back
a70 M50 32H16M30 16L14 32L30 48
#play
a M18 10L54 32L18 54Z
#more
a70 M16 24L32 40L48 24
#close
a70 M16 16L48 48M48 16L16 48
#pencil
a M12 42L40 12L52 24L24 54L9 57Z
b M40 12L52 24L46 30L34 18Z
#birthday
a50 M32 30V19
b M32 3q8 8 0 15q-8-7 0-15Z
a M7 44q0-14 8-14h34q8 0 8 14v14H7Z
b M7 42q0-13 8-13h34q8 0 8 13q-6 9-12 0q-6 9-13 0q-7 9-13 0q-6 9-12 0Z
#special-day
a40 M4 13q28 15 56 0
a M9 19l14 4l-9 20Z
b M25 24h14l-7 22Z
a M41 23l14-4l-5 24Z
#print
a M16 6h32v14H16ZM6 22h52v24H48V38H16v8H6ZM20 42h24v16H20Z
";

/// Every id, in order.
pub fn ids() -> impl Iterator<Item = &'static str> {
    SYMBOLS.lines().filter_map(|line| line.strip_prefix('#'))
}

/// The shapes of the symbol of that id, from the back; none, where there is no such symbol.
pub fn symbol(id: &str) -> impl Iterator<Item = Shape> {
    super::scenes::find(SYMBOLS, id).lines().filter_map(|line| {
        let (word, path) = line.split_once(' ')?;
        let (letter, width) = word.split_at(1);
        let ink = match letter {
            "b" => Ink::Accent,
            "c" => Ink::Page,
            _ => Ink::Own,
        };
        Some(Shape { path, ink, stroke: width.parse().ok(), broken: letter == "d" })
    })
}

/// The symbol as SVG's markup for a view box of 64, with these colours as attributes write them.
pub fn markup(id: &str, own: &str, accent: &str, page: &str) -> String {
    let mut svg = String::new();
    for shape in symbol(id) {
        let colour = match shape.ink {
            Ink::Own => own,
            Ink::Accent => accent,
            Ink::Page => page,
        };
        svg.push_str(&["<path d=\"", shape.path, "\" "].concat());
        match shape.stroke {
            None => svg.push_str(&["fill=\"", colour, "\"/>"].concat()),
            Some(width) => {
                svg.push_str("fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke-width=\"");
                super::shape::push_number(&mut svg, width as f32 / 10.0);
                svg.push_str(&["\" stroke=\"", colour].concat());
                svg.push_str(if shape.broken { "\" stroke-dasharray=\"11 8.6\"/>" } else { "\"/>" });
            }
        }
    }
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_symbol_has_shapes_within_its_grid() {
        assert!(ids().count() >= 36);
        for id in ids() {
            assert!(symbol(id).count() > 0, "{id}");
            for shape in symbol(id) {
                assert!(shape.path.starts_with('M') && shape.path.is_ascii(), "{id}");
            }
            let drawn = markup(id, "currentColor", "#e8a930", "#fff");
            assert!(!drawn.contains("style") && !drawn.contains("NaN"), "{id}");
        }
        assert_eq!(symbol("nobody").count(), 0);
        assert_eq!(symbol("").count(), 0);
    }
}
