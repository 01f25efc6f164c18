//! The browser app's entry.

fn main() {
    kithbook::web::start();
}
