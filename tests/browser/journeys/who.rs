//! Who is who: a tree with the child in sight, led through by arrows, with ways to people's pages, as full as its reader can
//! take; the map, the homes and who decides; and no word of a home that is hidden.

use crate::book::{Example, One, address, calendar, example, named, pages, say, who_is_who};
use crate::journeys::levels;
use crate::screens::{self, contents, kin, page, picture, shelf, who};
use crate::visit::{Control, Visit};
use fantoccini::key::Key;
use kithbook::audience::{Level, Reader};
use kithbook::book::{Book, Page, Topic};
use kithbook::plan::{PersonId, Plan};
use serde_json::{Value, json};

/// The least pixels across that a small child's finger finds on a big face.
const BIG: f64 = 80.0;

/// The arrows as the library counts them.
const ARROWS: [Key; 4] = [Key::Up, Key::Down, Key::Left, Key::Right];
const UP: usize = 0;
const DOWN: usize = 1;
const LEFT: usize = 2;
const RIGHT: usize = 3;

/// From the child to a parent and back, along the row, and to somebody's own page and back; then the book is closed.
pub async fn through_a_tree(visit: &Visit) {
    let example = example("special-guardian-nan");
    let words = example.words(Level::From8);
    let book = example.book(Reader::Child, Level::From8);
    assert_eq!(example.own_level(), Level::From8);
    shelf::open(visit, &example).await;
    let (told, own) = to_picture(visit, &example, &book, "tree").await;
    let shown = kin::arrives(visit).await;
    let ones = shown.laid_out();
    assert!(!shown.alt.is_empty() && shown.size[0] > 0.0);
    everyone_told_of(&book, own, &ones);

    let child = place_of(&ones, example.plan.child.id.as_str());
    let by_tab: Vec<usize> = (0..ones.len()).filter(|place| shown.ones[*place].by_tab).collect();
    assert_eq!(by_tab, [child], "Tab leads to the child and to nobody else");
    assert!(shown.ones[child].in_sight, "the child is in sight: {:?}", shown.ones[child]);
    assert_eq!(kin::tab_into(visit).await, child);

    let parent = lead(visit, &ones, child, UP).await.expect("the child has a parent");
    assert!(is_parent(&example.plan, &ones[child].id, &ones[parent].id), "{:?} is a parent", ones[parent]);
    let focused = visit.focused().await.expect("somebody has the focus");
    assert_eq!(focused.name, ones[parent].label, "a screen reader is told who it is");
    assert_eq!(lead(visit, &ones, parent, DOWN).await, Some(child), "down from a parent is the way back");
    let right = along(visit, &ones, child, RIGHT).await;
    let left = along(visit, &ones, right, LEFT).await;
    assert_ne!(left, right, "more than one in a row");
    let shown = kin::now(visit).await.expect("it is still there");
    assert!(shown.ones[left].in_sight && shown.ones[left].by_tab, "who has the focus is in sight: {shown:?}");
    assert_eq!(told["address"], shown.address, "arrows turn no page while they lead through a family");

    somebodys_page(visit, &example, &book, &told).await;

    kin::arrives(visit).await;
    shelf::close_book(visit, &say(&words, "reader-close")).await;
    kin::gone(visit).await;
    picture::gone(visit).await;
    visit.client.back().await.expect("there is a page before");
    shelf::ready(visit).await;
    picture::gone(visit).await;
}

/// Everyone whom the words of the family's pages name is on the picture.
fn everyone_told_of(book: &Book, own: &Page, ones: &[One]) {
    let chapter = book.chapters.iter().find(|chapter| chapter.pages.contains(own)).expect("a chapter of the book");
    let family = chapter.pages.iter().filter(|page| page.id.starts_with(&own.id));
    let named: Vec<String> = family.flat_map(named).collect();
    assert!(named.len() > 5, "the pages of the family name people: {named:?}");
    let missing: Vec<_> = named.iter().filter(|id| ones.iter().all(|one| one.id != **id)).collect();
    assert!(missing.is_empty(), "told of and not on the picture: {missing:?}");
    for face in &own.faces {
        let one =
            ones.iter().find(|one| one.id == face.id.as_str()).unwrap_or_else(|| panic!("{} is on it", face.name));
        assert_eq!(one.name, face.name);
    }
}

/// Follows the way to somebody's page, which shows their face, and comes back.
async fn somebodys_page(visit: &Visit, example: &Example, book: &Book, told: &Value) {
    let shown = kin::now(visit).await.expect("it is still there");
    let ones = shown.laid_out();
    let child = example.plan.child.id.as_str();
    let ways: Vec<usize> =
        (0..ones.len()).filter(|place| shown.ones[*place].way.is_some() && ones[*place].id != child).collect();
    assert!(ways.len() > 2, "people have pages: {shown:?}");
    for place in ways.iter().take(2) {
        let way = shown.ones[*place].way.as_deref().expect("a way");
        let all = pages(book, &example.words(book.audience.level));
        let at = all.iter().position(|page| page["address"] == way).expect("it leads to a page of the book");
        let there = book.chapters.iter().flat_map(|chapter| &chapter.pages).nth(at).expect("a page");
        let has_face = there.faces.iter().any(|face| face.id.as_str() == ones[*place].id);
        assert!(has_face, "{} is on the page {way}", ones[*place].label);
        kin::follow(visit, *place).await;
        page::says(visit, &all[at]).await;
        visit.client.back().await.expect("there is a page before");
        page::says(visit, told).await;
        kin::arrives(visit).await.laid_out();
    }
}

/// A family too large for one picture: from somebody at its end to the picture round them, and back to the child.
pub async fn through_a_large_family(visit: &Visit) {
    let example = generations(example("special-guardian-nan"), 60);
    let level = example.own_level();
    let (words, book) = (example.words(level), example.book(Reader::Child, level));
    shelf::choose_file(visit, "large.plan.json", example.text.as_bytes()).await;
    who::arrives(visit).await;
    who::choose_child(visit, &example).await;
    to_picture(visit, &example, &book, "tree").await;
    let shown = kin::arrives(visit).await;
    let tools = ["who-smaller", "who-larger"].map(|id| say(&words, id));
    let back = say(&words, "who-back");
    assert_eq!(shown.ones.len(), 201, "as many as a picture has room for");
    assert_eq!(shown.tools, tools);
    let farthest = shown.laid_out().into_iter().rfind(|one| one.more > 0).expect("somebody has more of their own");
    let more = Control::button(format!("{}: {}", say(&words, "who-more"), farthest.name));
    visit.run_with(
        "[...document.querySelectorAll('.sheet--shown .kin__more')].find((own) => own.ariaLabel === arguments[0]).focus()",
        vec![json!(more.name)],
    )
    .await;
    visit.press(Key::Enter).await;
    let there = json!([true, 201, farthest.label]);
    let script = "return [[...document.querySelectorAll('.sheet--shown .kin__tools button')].some((own) => own.ariaLabel === arguments[0]),
        document.querySelectorAll('.sheet--shown .kin__one').length, document.activeElement.ariaLabel]";
    visit.comes_to(script, vec![json!(back)], &there).await;
    let shown = kin::now(visit).await.expect("the picture round them");
    assert!(shown.ones[shown.focused.expect("they have the focus")].in_sight);
    visit.enter(&Control::button(&back)).await;
    let child = example.plan.child.id.as_str();
    let own = kin::arrives(visit).await.laid_out().into_iter().find(|one| one.id == child).expect("the child");
    visit.comes_to(script, vec![json!(back)], &json!([false, 201, own.label])).await;
}

/// The example with so many generations above the child's mother, of whom each has two brothers or sisters.
fn generations(own: Example, count: usize) -> Example {
    let mut plan: Value = serde_json::from_str(&own.text).expect("an example is JSON");
    let child = plan["child"]["id"].clone();
    let links = plan["bonds"]["parents"].as_array().expect("links are a list");
    let mother = links.iter().find(|link| link["child"] == child && link["kind"] == "birth").expect("a mother");
    let mut below = mother["parent"].clone();
    let mut add = |list: &str, value: Value| {
        plan.pointer_mut(list).and_then(Value::as_array_mut).expect("a list").push(value);
    };
    for generation in 1..=count {
        let ids = ["second", "third", "mother", "father"].map(|kind| format!("{kind}-{generation}"));
        for (id, sex) in ids.iter().zip(["F", "M", "F", "M"]) {
            add("/people", json!({ "id": id, "name": id, "sex": sex }));
        }
        let [second, third, mother, father] = ids;
        for child in [below, json!(second), json!(third)] {
            for parent in [&mother, &father] {
                let id = format!("link-{}-{parent}", child.as_str().expect("an id"));
                add("/bonds/parents", json!({ "id": id, "child": child, "parent": parent, "kind": "birth" }));
            }
        }
        add(
            "/bonds/partnerships",
            json!({ "id": format!("pair-{generation}"), "a": mother, "b": father, "status": "married" }),
        );
        below = json!(mother);
    }
    let text = plan.to_string();
    Example { plan: kithbook::plan::read(text.as_bytes()).plan, text }
}

/// A tree is made larger and smaller by buttons; small children have big faces, and those of five to seven fewer people.
pub async fn at_each_size(visit: &Visit) {
    let example = example("special-guardian-nan");
    shelf::open(visit, &example).await;
    let mut counts = Vec::new();
    levels::each(visit, &example, async |level| {
        if level > Level::From8 {
            return;
        }
        let book = example.book(Reader::Child, level);
        let kind = if level == Level::Under5 { "around" } else { "tree" };
        let (told, _) = to_picture(visit, &example, &book, kind).await;
        let shown = kin::arrives(visit).await;
        let ones = shown.laid_out();
        assert_eq!(ones.iter().filter(|one| one.id == example.plan.child.id.as_str()).count(), 1);
        counts.push(ones.len());
        if level == Level::Under5 {
            assert_eq!(shown.tools, [""; 0], "big faces are large enough");
            let least = shown.ones.iter().map(|one| one.at[2] * shown.size[0]).fold(f64::INFINITY, f64::min);
            assert!(least >= BIG, "a small child's faces are {least} pixels across");
        } else {
            resized(visit, &example, level).await;
        }
        page::go(visit, &told).await;
    })
    .await;
    assert!(counts.is_sorted() && counts[0] < counts[1] && counts[1] < counts[2], "fewer for younger: {counts:?}");
}

/// By its buttons a tree becomes larger and smaller, and everyone's place stays on their face.
async fn resized(visit: &Visit, example: &Example, level: Level) {
    let words = example.words(level);
    let labels = ["who-smaller", "who-larger"].map(|id| say(&words, id));
    let shown = kin::now(visit).await.expect("it is there");
    assert_eq!(shown.tools, labels);
    let before = shown.size[0];
    visit.enter(&Control::button(&labels[1])).await;
    let larger = kin::now(visit).await.expect("it is still there");
    larger.laid_out();
    assert!(larger.size[0] > before * 1.1, "{before} pixels and then {}", larger.size[0]);
    visit.enter_back(&Control::button(&labels[0])).await;
    visit.press(Key::Enter).await;
    let smaller = kin::now(visit).await.expect("it is still there");
    smaller.laid_out();
    assert!(smaller.size[0] < larger.size[0], "{} pixels and then {}", larger.size[0], smaller.size[0]);
    for _ in 0..9 {
        visit.press(Key::Enter).await;
    }
    let least = kin::now(visit).await.expect("it is still there");
    least.laid_out();
    assert!(least.size[0] >= least.wide.min(smaller.size[0]) * 0.8, "no smaller than fits: {:?}", least.size);
}

/// The map of my people, the homes of brothers and sisters, and who decides.
pub async fn of_other_kinds(visit: &Visit) {
    let example = example("brothers-and-sisters-apart");
    let book = example.book(Reader::Child, example.own_level());
    shelf::open(visit, &example).await;
    for (kind, is_right) in [
        ("homes", (|book, page| first_about_siblings(book).id == page.id) as fn(&Book, &Page) -> bool),
        ("map", |_, page| page.id == "who-is-who/people-map"),
        ("decides", |_, page| page.id == "who-decides/big-decisions"),
    ] {
        let (_, own) = to_picture(visit, &example, &book, kind).await;
        assert!(is_right(&book, own), "{kind} is on {}", own.id);
        let shown = kin::arrives(visit).await;
        let ones = shown.laid_out();
        assert!(!ones.is_empty() && !shown.alt.is_empty(), "{kind}");
        assert_eq!(shown.tools.is_empty(), kind != "map", "a map is made larger, and {kind} is seen whole");
        if kind == "homes" {
            let child = place_of(&ones, example.plan.child.id.as_str());
            assert!(shown.ones[child].in_sight, "{kind}: the child is in sight");
        }
    }
}

/// Up to a parent and down again leads to where one came from, though the parent has other children too.
pub async fn up_and_back(visit: &Visit) {
    let example = example("brothers-and-sisters-apart");
    let book = example.book(Reader::Child, example.own_level());
    shelf::open(visit, &example).await;
    to_picture(visit, &example, &book, "tree").await;
    let ones = kin::arrives(visit).await.laid_out();
    let child = kin::tab_into(visit).await;
    let parent = lead(visit, &ones, child, UP).await.expect("the child has a parent");
    assert!(is_parent(&example.plan, &ones[child].id, &ones[parent].id), "{:?} is a parent", ones[parent]);
    kin::lead(visit, Key::Down, child).await;
}

fn first_about_siblings(book: &Book) -> &Page {
    let chapter = book.chapters.iter().find(|chapter| chapter.topic == Topic::Siblings);
    chapter.and_then(|own| own.pages.first()).expect("a chapter of theirs")
}

/// A parent reads a plan whose carers and home are hidden from them: nothing to draw by says who or where.
pub async fn with_a_hidden_home(visit: &Visit) {
    let example = example("adoption-ann-and-raj");
    let book = example.book(Reader::Parent(PersonId::from("mum")), Level::Adult);
    let words = example.words(Level::Adult);
    shelf::take(visit, &example).await;
    who::choose_parent(visit, &example, "Mummy Carly").await;
    contents::arrives(visit, &book).await;
    hidden(&kin::held(visit).await);
    let mut pictures = 0;
    let all = book.chapters.iter().flat_map(|chapter| &chapter.pages);
    for (told, own) in pages(&book, &words).iter().zip(all) {
        page::go(visit, told).await;
        if who_is_who(own).is_some() {
            kin::arrives(visit).await.laid_out();
            pictures += 1;
        }
        if let Some(cue) = calendar(own) {
            screens::calendar::arrives(visit, cue).await;
        }
        hidden(&kin::held(visit).await);
    }
    // Who decides is not drawn: those who are hidden do too.
    assert_eq!(pictures, 1, "a parent has the tree");
}

/// Neither carer is named, nor their kin, nor where they live.
pub fn hidden(held: &str) {
    let is_part = |letter: char| letter.is_alphanumeric();
    for word in held.split(|letter| !is_part(letter)) {
        let secret =
            ["ann", "raj", "whitlow", "solanki", "nalini", "josephine"].contains(&word.to_lowercase().as_str());
        assert!(!secret, "{word} in {held}");
    }
}

/// Goes to the page that has this kind of picture, and gives what it says and the page.
async fn to_picture<'b>(visit: &Visit, example: &Example, book: &'b Book, kind: &str) -> (Value, &'b Page) {
    let start = format!("kin {kind} ");
    let has = |page: &Page| who_is_who(page).is_some_and(|cue| cue.starts_with(&start));
    let mut places = book
        .chapters
        .iter()
        .flat_map(|chapter| chapter.pages.iter().enumerate().map(move |(at, page)| (address(chapter, at + 1), page)));
    let (address, own) = places.find(|(_, page)| has(page)).unwrap_or_else(|| panic!("no page with {kind}"));
    let told = pages(book, &example.words(book.audience.level));
    let told = told.into_iter().find(|page| page["address"] == json!(address)).expect("it is told");
    page::go(visit, &told).await;
    (told, own)
}

/// Presses an arrow and waits for whom it should lead to, if to anybody.
async fn lead(visit: &Visit, ones: &[One], from: usize, arrow: usize) -> Option<usize> {
    let to = ones[from].to[arrow];
    kin::lead(visit, ARROWS[arrow], to.unwrap_or(from)).await;
    to
}

/// Goes on along a row to its end, and once more. Gives who is there.
async fn along(visit: &Visit, ones: &[One], from: usize, arrow: usize) -> usize {
    let (mut here, mut passed) = (from, vec![from]);
    while let Some(next) = lead(visit, ones, here, arrow).await {
        let is_on =
            if arrow == RIGHT { ones[next].at[0] > ones[here].at[0] } else { ones[next].at[0] < ones[here].at[0] };
        assert!(is_on && !passed.contains(&next), "{:?} after {:?}", ones[next], ones[here]);
        passed.push(next);
        here = next;
    }
    here
}

fn place_of(ones: &[One], id: &str) -> usize {
    ones.iter().position(|one| one.id == id).unwrap_or_else(|| panic!("{id} is on the picture"))
}

fn is_parent(plan: &Plan, child: &str, parent: &str) -> bool {
    plan.bonds.parents.iter().any(|link| link.child.as_str() == child && link.parent.as_str() == parent)
}
