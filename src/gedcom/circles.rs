//! Nobody is their own ancestor: of each circle of links one is left out, and all others stay.

use super::children::Found;
use crate::family::Who;

/// The links that close a circle, by place, when families are walked upwards from each person in turn. Each link is looked at once.
pub fn closing(people: usize, found: &[Found]) -> Vec<usize> {
    let mut first = vec![0_usize; people + 1];
    let family = |link: &&Found| link.link.kind.makes_family();
    for link in found.iter().filter(family) {
        first[link.link.child + 1] += 1;
    }
    for who in 0..people {
        first[who + 1] += first[who];
    }
    let mut next = first.clone();
    let mut links = vec![0_usize; first[people]];
    for (place, link) in found.iter().enumerate().filter(|(_, link)| family(link)) {
        links[next[link.link.child]] = place;
        next[link.link.child] += 1;
    }
    let mut closing: Vec<usize> =
        (0..found.len()).filter(|place| found[*place].link.child == found[*place].link.parent).collect();
    let mut next: Vec<usize> = first[..people].to_vec();
    let mut state = vec![State::Unseen; people];
    let mut path: Vec<Who> = Vec::new();
    for start in 0..people {
        if state[start] == State::Unseen {
            state[start] = State::OnTheWay;
            path.push(start);
        }
        while let Some(&who) = path.last() {
            let at = next[who];
            if at == first[who + 1] {
                state[who] = State::Done;
                path.pop();
                continue;
            }
            next[who] += 1;
            let parent = found[links[at]].link.parent;
            match state[parent] {
                State::Unseen => {
                    state[parent] = State::OnTheWay;
                    path.push(parent);
                }
                State::OnTheWay if parent != who => closing.push(links[at]),
                State::OnTheWay | State::Done => {}
            }
        }
    }
    closing.sort_unstable();
    closing
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Unseen,
    OnTheWay,
    Done,
}
