//! Where the reader is, kept in step with the address.

use super::Watched;
use crate::web::platform::address;
use crate::web::routes::Route;

/// The route now.
#[derive(Clone, Copy)]
pub struct Nav(Watched<Route>);

impl Nav {
    /// Follows the address from now on.
    pub fn new() -> Nav {
        let route = Watched::new(Route::parse(&address::hash()).unwrap_or_default());
        address::on_change(move |hash| {
            if let Some(new) = Route::parse(&hash).filter(|new| *new != route.get_untracked()) {
                route.set(new);
            }
        });
        Nav(route)
    }

    /// The route; whoever reads it is told when it changes.
    pub fn route(self) -> Route {
        self.0.get()
    }

    /// The route, for once.
    pub fn route_untracked(self) -> Route {
        self.0.get_untracked()
    }

    /// Goes somewhere, leaving this place in the history.
    pub fn go(self, route: Route) {
        address::go(route.address());
        self.0.set(route);
    }

    /// Goes somewhere. A link that led here leaves no place to come back to.
    pub fn go_on(self, route: Route) {
        if self.route_untracked() != Route::Linked {
            return self.go(route);
        }
        address::go_on(route.address());
        self.0.set(route);
    }

    /// Goes somewhere in the place of here.
    pub fn replace(self, route: Route) {
        address::replace(&route.address());
        self.0.set(route);
    }
}
