//! A list of the record, whatever its elements. Reading and sharing are written once for all of some sixty kinds of list.

use super::decode::Reading;
use super::json::{Json, Kind};
use super::{Fact, FactPath, Leaf, Lens, limits};

/// What reading and sharing need of a list.
trait List {
    fn count(&self) -> usize;
    /// How many there may be.
    fn most(&self) -> usize;
    fn element(&mut self, place: usize) -> &mut dyn Fact;
    /// Puts a blank element at the end.
    fn grow(&mut self);
    /// Takes the last away.
    fn shrink(&mut self);
    /// Lets two change places.
    fn swap(&mut self, one: usize, other: usize);
}

impl<T: Fact> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn most(&self) -> usize {
        T::most()
    }

    fn element(&mut self, place: usize) -> &mut dyn Fact {
        &mut self[place]
    }

    fn grow(&mut self) {
        self.push(T::blank());
    }

    fn shrink(&mut self) {
        self.pop();
    }

    fn swap(&mut self, one: usize, other: usize) {
        self.as_mut_slice().swap(one, other);
    }
}

impl<T: Fact> Fact for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn read(&mut self, value: &Json<'_>, reading: &mut Reading) -> bool {
        read(self, value, reading)
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    /// Each element by its own rule. A list that had something and lost it all no longer stands.
    fn share(&mut self, lens: &Lens, at: &mut FactPath) -> bool {
        share(self, lens, at)
    }

    fn visit(&self, see: &mut dyn FnMut(Leaf<'_>)) {
        for element in self {
            element.visit(see);
        }
    }
}

/// Elements at fault are left out, each with its fault told.
fn read(list: &mut dyn List, value: &Json<'_>, reading: &mut Reading) -> bool {
    let Kind::List(elements) = &value.kind else {
        reading.fault_at(value, "read-not-list", []);
        return false;
    };
    let limit = if reading.at() == "/people" { limits::PEOPLE } else { list.most() };
    if elements.len() > limit {
        let counts = [("limit", limit.to_string()), ("count", elements.len().to_string())];
        reading.fault_at(value, "read-too-many", counts);
        return false;
    }
    for (place, element) in elements.iter().enumerate() {
        list.grow();
        let own = list.element(list.count() - 1);
        if !reading.inside(&place.to_string(), |reading| own.read(element, reading)) {
            list.shrink();
        }
    }
    true
}

/// Those that stand move to the front, in their order; what is left behind them goes.
fn share(list: &mut dyn List, lens: &Lens, at: &mut FactPath) -> bool {
    let count = list.count();
    let mut kept = 0;
    for place in 0..count {
        let element = list.element(place);
        let key = element.key().map(str::to_owned);
        let stands = match key {
            None => element.share(lens, at),
            Some(key) => {
                at.push(&key);
                let stands = lens.shows_record(at) && element.share(lens, at);
                if !stands {
                    element.visit(&mut |leaf| lens.keep_secret(leaf));
                }
                at.pop();
                stands
            }
        };
        if stands {
            list.swap(kept, place);
            kept += 1;
        }
    }
    while list.count() > kept {
        list.shrink();
    }
    count == 0 || kept > 0
}
