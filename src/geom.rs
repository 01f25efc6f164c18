//! Whole-number geometry for what is laid out. Whole numbers are the same on every machine, so a layout is too.

/// A place. x grows to the right and y downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// A rectangle: its top left corner, and how wide and high it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Rect {
    /// The left side.
    pub x: i32,
    /// The top.
    pub y: i32,
    /// The width.
    pub w: i32,
    /// The height.
    pub h: i32,
}

impl Rect {
    /// The right side: the first column outside.
    pub const fn right(self) -> i32 {
        self.x + self.w
    }

    /// The bottom: the first row outside.
    pub const fn bottom(self) -> i32 {
        self.y + self.h
    }

    /// The middle, to the left and up where there is no whole one.
    pub const fn middle(self) -> Point {
        Point { x: self.x + self.w / 2, y: self.y + self.h / 2 }
    }

    /// Whether two rectangles share any ground; to touch is not to share.
    pub const fn meets(self, other: Rect) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether all of another rectangle is inside.
    pub const fn holds(self, other: Rect) -> bool {
        self.x <= other.x && self.y <= other.y && other.right() <= self.right() && other.bottom() <= self.bottom()
    }

    /// The smallest rectangle that holds both.
    pub fn with(self, other: Rect) -> Rect {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Rect { x, y, w: self.right().max(other.right()) - x, h: self.bottom().max(other.bottom()) - y }
    }
}
