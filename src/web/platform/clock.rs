//! Today, where the reader is.

use crate::calendar::Date;

/// The day by this device's clock and zone.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    // The browser counts months from 0. A clock outside 1900 to 2199 counts as never set.
    Date::new(now.get_full_year(), now.get_month() + 1, now.get_date()).unwrap_or_default()
}
