//! Photos on cards.

use kithbook::art::kin::{A4, Look};
use kithbook::render::{on_paper, places, who_is_who};

const CUE: &str = "kin tree 390 8-11\nwho\tmia\tlives\tF\t0\tname\tMia\tunseen\t\tphotos/1.jpg\nwho\tnan\tlives\tF\t0\tname\tNan\tunseen\t\t\nwho\tleo\tlives\tM\t0\tname\tLeo\tunseen\t\t\"><script>\nparent\tmia\tnan\tguardian";

#[test]
fn a_photo_lies_over_a_face_where_its_address_is_known() {
    let all = |file: &str| Some(["photo:", file].concat());
    let told = places(CUE, &all).unwrap();
    let svg = told.split_once("</svg>").map(|(svg, _)| [svg, "</svg>"].concat()).unwrap();
    let read = roxmltree::Document::parse(&svg).unwrap();
    let photos: Vec<&str> = read
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "image")))
        .map(|node| node.attribute("href").unwrap())
        .collect();
    assert_eq!(photos.len(), 2);
    assert!(photos.contains(&"photo:photos/1.jpg") && photos.contains(&"photo:\"><script>"));
    let one = |file: &str| (file == "photos/1.jpg").then(|| "data:,".to_owned());
    assert_eq!(places(CUE, &one).unwrap().matches("<image").count(), 1);
    assert_eq!(on_paper(CUE, A4, &one).unwrap()[0].svg.matches("<image").count(), 1);
    assert!(!who_is_who(CUE, Look { words: true, printed: true }).unwrap().svg.contains("<image"));
}
