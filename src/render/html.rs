//! html
pub fn html(_book: &crate::book::Book) -> String {
    String::new()
}
