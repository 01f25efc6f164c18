//! A whole figure: how the body is held, and the order in which its papers are laid.

use super::body::{self, Body};
use super::clothes::{self, garment};
use super::head::Head;
use super::limb::Arm;
use super::person::{Person, Stance};
use super::recipe::Kit;
use super::tones::{CREAM, DARK};
use super::words::{Arms, Bottom, Pose, Top};
use super::{legs, limb};
use crate::art::colour::Colour;
use crate::art::pen::{Pen, Place};
use crate::art::shape::Point;

/// A torso, from the neck round to the neck.
const TORSO: &str = "M-1N-6+1l 1y Q-.93S+1l 1y+2 -1S+1l 1y+22 Q-1w+.6l 1g -1H 1h Q0 1h+6 1H 1h Q1w+.6l 1g 1S+1l 1y+22 \
    Q.93S+1l 1y+2 1N+6+1l 1y Q1l 1y+15 -1N-6+1l 1y Z";
const NECK: &str = "M-1N+1l 1c+10 L-1N-1+1l 1y-4 L-1N-8+1l 1y+6 Q1l 1y+32 1N+8+1l 1y+6 L1N+1+1l 1y-4 L1N+1l 1c+10 Z";

/// How someone's body is held.
pub struct Frame {
    pub body: Body,
    pub pose: Pose,
    /// How high the hips are, the base of the neck, and the middle of the head.
    pub hip: f32,
    pub neck: f32,
    pub head: f32,
    /// How far the shoulders are to our right of the hips.
    pub lean: f32,
    /// Where a knee is, from the middle and down, for who sits.
    pub knee: Point,
    /// A skirt or a dress covers the legs.
    pub skirted: bool,
    /// The side that is in the shade: 1 our right, and -1 for a figure in the mirror, for the light stays where it is.
    pub shade: f32,
    /// How they hold themselves, from -1 to 1: a weight on one leg, a knee out, a hand on the other.
    pub ease: f32,
}

impl Frame {
    /// Holds a body. Who uses a wheelchair sits in it and does not stand.
    pub fn new(person: &Person, stance: &Stance, head: &Kit) -> Frame {
        let body = body::body(person.age, person.build);
        let pose = match stance.pose {
            Pose::Stand | Pose::Sit if person.wheelchair.is_some() => Pose::Wheelchair,
            pose => pose,
        };
        let seat = stance.seat.unwrap_or(body.seat);
        let ease = head.get('z') / 0.9;
        // Nobody holds themselves quite straight: a little to where they look, and a little as is their way.
        let (hip, lean) = match pose {
            Pose::Stand => (-body.leg, ease * 3.0),
            Pose::Floor => (-13.0, stance.look * 7.0 + ease * 4.0),
            Pose::Top => (0.0, stance.look * 5.0 + ease * 4.0),
            Pose::Sit => (-seat, 7.0),
            Pose::Front => (-seat, stance.look * 6.0 + ease * 4.0),
            Pose::Wheelchair => (-seat, 3.0 + stance.look * 3.0),
        };
        let neck = hip - body.torso;
        let knee = match pose {
            Pose::Front => (body.hip * 0.78, hip + body.thigh * 0.95),
            _ => (body.leg * 0.42 + 10.0, hip),
        };
        let skirted = matches!(person.bottom, Bottom::Skirt) || matches!(person.top, Top::Dress);
        let (shade, head) = (if stance.flip { -1.0 } else { 1.0 }, neck - head.get('n') * body.head * 0.96 + 4.0);
        Frame { body, pose, hip, neck, head, lean, knee, skirted, shade, ease }
    }

    /// Where the shoulder on a side is.
    fn shoulder(&self, side: f32) -> Point {
        (side * (self.body.shoulder - self.body.sleeve * 0.5) + self.lean, self.neck + 22.5)
    }

    /// Where the hands are, the one on our left first.
    pub fn hands(&self, arms: Arms) -> [Point; 2] {
        let seated = matches!(self.pose, Pose::Sit | Pose::Wheelchair);
        if matches!(arms, Arms::Lap) && seated {
            let down = self.hip - self.body.thigh * 0.62;
            return [(self.knee.0 * 0.34, down - 2.0), (self.knee.0 * 0.62, down)];
        }
        if matches!((arms, self.pose), (Arms::Lap | Arms::Down, Pose::Front)) {
            let down = self.hip + self.body.thigh * 0.12;
            // Hands together in the lap, or one of them on a knee.
            let (left, right) = match self.ease {
                ..-0.3 => (-0.84, 0.3),
                ..0.3 => (-0.2, 0.2),
                _ => (-0.3, 0.84),
            };
            let to = |part: f32| {
                let high = if part.abs() < 0.5 { self.body.thigh * 0.5 } else { 0.0 };
                (self.knee.0 * part + self.lean * 0.5, down - high)
            };
            return [to(left), to(right)];
        }
        if matches!((arms, self.pose), (Arms::Open, Pose::Front | Pose::Wheelchair)) {
            // Who sits talks with their hands, and does not spread their arms.
            return [self.at(-1.0, (-0.3, 0.44)), self.at(1.0, (0.42, 0.3))];
        }
        let [left, mut right] = limb::reach(arms);
        if matches!((arms, self.pose), (Arms::Down, Pose::Stand)) && self.ease > 0.0 {
            // One arm hangs less straight than the other.
            right = (0.1, 0.97 - self.ease * 0.09);
        }
        [self.at(-1.0, left), self.at(1.0, right)]
    }

    /// A place that is so many lengths of the arm from the shoulder on a side.
    fn at(&self, side: f32, (across, down): Point) -> Point {
        let (x, y) = self.shoulder(side);
        let low = y + down * self.body.arm;
        // Who sits on the floor puts their hands on it and not through it.
        (x + across * self.body.arm, if matches!(self.pose, Pose::Floor) { low.min(-17.0) } else { low })
    }
}

/// Where someone's hands are, the one on our left first, from the feet: for what they hold.
pub fn hands(person: &Person, stance: &Stance) -> [Point; 2] {
    let hands = Frame::new(person, stance, &body::head(person)).hands(stance.arms);
    if stance.flip { [(-hands[1].0, hands[1].1), (-hands[0].0, hands[0].1)] } else { hands }
}

/// A whole figure. The origin is at the feet, y goes down; an adult is about 430 units high.
pub fn figure(pen: &mut Pen, person: &Person, stance: &Stance, place: Place) {
    pen.within(if stance.flip { place.flipped() } else { place }, |pen| draw(pen, person, stance));
}

fn draw(pen: &mut Pen, person: &Person, stance: &Stance) {
    // In the mirror the body turns round, and the head only looks the other way: a parting, a birthmark and a hearing aid
    // stay on their side, as the light does.
    let shade = if stance.flip { -1.0 } else { 1.0 };
    let mut head = Head::new(person, stance.feel, stance.look * shade, stance.tilt * shade, false);
    let shoulders = head.kit.get('S');
    head.kit.set('H', shoulders * 0.66);
    let frame = Frame::new(person, stance, &head.kit);
    let Frame { body, hip, neck, lean, .. } = frame;
    let upright = |x: f32, y: f32| {
        let place = Place::at(x, y).scaled(body.head);
        if stance.flip { place.flipped() } else { place }
    };
    let place = upright(lean * 1.2, frame.head).tilted(head.tilt, head.kit.get('C'));
    let mut kit = Kit::new(&person.id);
    dye(&mut kit, person, &frame);
    kit.set('N', head.kit.get('N') * body.head);
    kit.set('S', body.shoulder);
    kit.set('y', neck);
    kit.set('c', frame.head);
    kit.set('l', lean);
    kit.set('g', neck + body.torso * 0.56);
    // At a table the back of a wheelchair is seen; who is given another seat has changed over to it.
    let wheels = person.wheelchair.is_some() && stance.seat.is_none();
    if matches!(frame.pose, Pose::Wheelchair) || matches!(frame.pose, Pose::Top) && wheels {
        legs::chair_behind(pen, &kit, &frame, person);
    }
    pen.within(place, |pen| head.behind(pen));
    let hands = frame.hands(stance.arms);
    let arm = |side: f32, hand: Point| Arm { side, shoulder: frame.shoulder(side), hand, body, shade };
    let [left, right] = [arm(-1.0, hands[0]), arm(1.0, hands[1])];
    let hugs = matches!(stance.arms, Arms::Hug);
    if hugs {
        right.draw(pen, person, &kit);
    }
    legs::draw(pen, &kit, &frame, person);
    // The neck lies under the garment, so that it cannot float, and has the head's own shadow.
    let neck_shape = kit.path(NECK);
    pen.path(&neck_shape, person.skin);
    let outline = head.kit.outline();
    pen.clipped(&neck_shape, |pen| {
        let shadow = upright(lean * 1.2 + 3.0 * shade, frame.head + 8.0);
        pen.within(shadow, |pen| pen.path(&outline, head.kit.paper('h')));
    });
    let standing = matches!(frame.pose, Pose::Stand);
    let (hem, wide) = match (person.top, standing) {
        (Top::Dress, true) => (hip * 0.42, body.hip * 1.5),
        (Top::Coat | Top::Kurta, true) => (hip * 0.5, body.hip * 1.26),
        _ => {
            let drop = match frame.pose {
                Pose::Floor => 5.0,
                Pose::Sit | Pose::Wheelchair => -5.0,
                _ => 8.0,
            };
            (hip + drop, body.hip * 1.03)
        }
    };
    let waist = body.shoulder * 0.84 + (body.hip - body.shoulder * 0.8).max(0.0) * 0.5;
    kit.set('h', hem);
    kit.set('H', wide);
    kit.set('w', waist);
    kit.set('o', body.shoulder * shade);
    kit.set('O', wide * shade);
    kit.set('q', shade);
    let sheet = "M.5o+1l 1y-10 Q.7o 1y+60 .5O 1h+20 H300q V1y-10 Z";
    let torso = kit.path(TORSO);
    garment(pen, &kit, person, &torso, [wide.max(body.shoulder) + 8.0, neck, hem - neck + 8.0], sheet);
    legs::over(pen, &kit, &frame, person);
    if person.lanyard.is_some() {
        kit.lay(
            pen,
            "n3.6 M-1N-5+1l 1y+3 L1l 1y+62 L1N+5+1l 1y+3;w M-11 1y+60 h22 v28 h-22 Z;G M-6 1y+66 h12 v10 h-12 Z",
        );
    }
    left.draw(pen, person, &kit);
    if !hugs {
        right.draw(pen, person, &kit);
    }
    pen.within(place, |pen| {
        head.draw(pen);
        head.over(pen);
    });
    if let Pose::Wheelchair = frame.pose {
        legs::chair_before(pen, &kit, &frame);
    }
}

/// Takes the papers of a body: a top's own, and `B` what covers the legs or is them, `b` its shade, `T` trousers,
/// skirt or shorts, `t` their shade, `L` and `R` their light upper sides, `r` the shade under a knee, `F` shoes, `A`
/// an apron, `W` a wheelchair, `D` its frame, `w` a card.
fn dye(kit: &mut Kit, person: &Person, frame: &Frame) {
    let lower = if matches!(person.top, Top::Dress) { person.top_colour } else { person.bottom_colour };
    let bare = frame.skirted || matches!(person.bottom, Bottom::Shorts);
    let leg = if bare { person.tights.unwrap_or(person.skin) } else { lower };
    clothes::dye(kit, person);
    for (letter, colour) in [
        ('B', leg),
        ('T', lower),
        ('F', person.shoe),
        ('A', person.apron.unwrap_or(lower)),
        ('W', person.wheelchair.unwrap_or(super::tones::BRICK)),
        ('D', Colour(0x2b_3336)),
    ] {
        kit.dye(letter, colour);
    }
    kit.mix(&[
        (b'b', b'B', clothes::SOFT, 16),
        (b'r', b'B', clothes::SOFT, 20),
        (b't', b'T', DARK.0, 17),
        (b'L', b'T', CREAM.0, 8),
        (b'R', b'T', CREAM.0, 3),
        (b'f', b'F', DARK.0, 25),
    ]);
}
