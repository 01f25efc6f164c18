//! Legs, and the seats that belong to someone.

use super::figure::Frame;
use super::person::Person;
use super::recipe::Kit;
use super::words::{Age, Bottom, Pose, Top};
use crate::art::pen::Pen;

/// Measures of legs. `H` hips, `y` how high they are, `k` a knee from the middle and `d` how low, `w` a leg's
/// thickness, `s` the size of a shoe, `f` where the feet stand; `A`, `X`, `D` and `r` are hips, foot or knee,
/// thickness and shoe on a side.
fn measured<'k>(kit: &Kit<'k>, frame: &Frame) -> Kit<'k> {
    let mut kit = *kit;
    kit.set('H', frame.body.hip);
    kit.set('y', frame.hip);
    kit.set('k', frame.knee.0);
    kit.set('d', frame.knee.1);
    kit.set('w', frame.body.thigh);
    kit.set('s', frame.body.thigh / 30.0);
    kit.set('A', frame.body.hip * frame.shade);
    kit.set('f', if matches!(frame.pose, Pose::Wheelchair) { -13.0 } else { 0.0 });
    kit
}

fn side<'k>(kit: &Kit<'k>, side: f32, foot: f32) -> Kit<'k> {
    let mut kit = *kit;
    kit.side(side);
    kit.set('X', side * foot);
    for (own, of) in [('A', 'H'), ('D', 'w'), ('r', 's')] {
        kit.set(own, side * kit.get(of));
    }
    kit
}

/// A shoe from the side, and one from the front.
const SHOE: &str = "F M1X-11r 1f-14s Q1X-13r 1f 1X-10r 1f L1X+21r 1f Q1X+24r 1f-10s 1X+8r 1f-15s Z;f M1X-11r 1f-4s \
    L1X+22r 1f-4s L1X+21r 1f L-10r+1X 1f Z";
const TOE: &str = "F M1x-12s -4s Q1x-13s -19s 1x -19s Q1x+13s -19s 1x+12s -4s Q1x+11s 1 1x 1 Q1x-11s 1 1x-12s -4s Z;f \
    M1x-12s -4s Q1x 0 1x+12s -4s Q1x+11s 1 1x 1 Q1x-11s 1 1x-12s -4s Z";

const BARE_STANDING: &str =
    "B M1X+.42D .9y C1X+.38D .5y 1X+.36D .36y 1X+.26D -9s L1X-.24D -9s C1X-.3D .36y 1X-.34D .5y 1X-.4D .9y Z";
const STANDING: &str = "B M1A 1y-8 C1A+2r .66y 1X+.52D .4y 1X+.44D -8s L1X-.38D -8s C1X-.4D .4y .04A .7y -.08A 1y-8 Z";
const SHORTS: &str = "T M1A 1y-8 L1A+4r .52y L1X-.44D .52y L0 .8y L-.06A 1y-8 Z";
const BARE_SHIN: &str =
    "B M1X+.44D 1d C1X+.42D .5d .3X+.7x+.36D .3d 1x+.24D -12s L1x-.24D -12s C.3X+.7x-.36D .3d 1X-.42D .5d 1X-.44D 1d Z";
const SHIN: &str = "B M1X+.6D 1d Q.5X+.5x+.54D .4d 1x+.42D -11s L1x-.42D -11s Q.5X+.5x-.5D .4d 1X-.52D 1d Z";
const LAP: &str = "T M0 1y-18 L1A 1y-18 C1A+12r 1y 1X+.82D 1d-.7w 1X+.7D 1d C1X+.64D 1d+.56w 1X-.54D 1d+.56w 1X-.58D \
    1d C1X-.62D 1d-.5w .2A 1y+.4w 0 1y+.3w Z";
const SKIRT_LAP: &str = "T M-1H 1y-20 H1H C1.16H 1y-12 1.4H 1d-12 1.38H 1d+.2w L1.26H 1d+1.2w Q0 1d+1.6w -1.26H \
    1d+1.2w L-1.38H 1d+.2w C-1.4H 1d-12 -1.16H 1y-12 -1H 1y-20 Z;t M1.38H 1d-.2w Q1.2H 1d+.5w .68H 1d+.46w Q.1H \
    1d+.5w 0 1d-.3w Q-.1H 1d+.5w -.68H 1d+.46w Q-1.2H 1d+.5w -1.38H 1d-.2w L-1.26H 1d+1.2w Q0 1d+1.6w 1.26H 1d+1.2w Z";
const BARE_SIDE: &str =
    "B M1X-.4w 1y C1X-.5w .6y+.4f 1X-.3w .3y+.7f 1X-.22w 1f-10s L1X+.24w 1f-10s Q1X+.36w .4y+.6f 1X+.5w 1y Z";
const SIDE: &str = "B M1X-.44w 1y Q1X-.42w .4y+.6f 1X-.38w 1f-9s L1X+.38w 1f-9s Q1X+.52w .4y+.6f 1X+.6w 1y Z";
const THIGH: &str = "T M-.96H 1y-22 C-1.24H 1y -1H 1y+.56w -.3H 1y+.56w L1X-.3w 1y+.52w Q1X+.64w 1y+.54w 1X+.62w 1y \
    Q1X+.58w 1y-.56w 1X-.1w 1y-.58w L.7H 1y-.8w Z";
const SKIRT_SIDE: &str = "T M-.96H 1y-24 C-1.26H 1y -1.1H 1y+.9w -.2H 1y+.7w L1X-.5w 1y+1.7w L1X+.9w 1y+1.4w Q1X+.8w \
    1y-.5w 1X 1y-.62w L.7H 1y-.84w Z";
const CROSSED: &str =
    "fo 12 -5 14s 7s;b.96w M6 -20 L1H+24s -14 L-8 -9;Fo -14 -6 14s 7s;B.96w M-6 -20 L-1H-24s -14 L6 -9";
const SKIRT_FLOOR: &str = "T M-1H -24 H1H C1H+30s -26 1H+44s -12 1H+38s 0 H-1H-38s C-1H-44s -12 -1H-30s -26 -1H -24 Z;\
    t1.8 M-8 -6 Q-1H -10 -1H-26s -3 M10 -6 Q1H -10 1H+24s -3";
const BABY_FLOOR: &str = "'T22 M10q -17 Q24q -22 33q -12;'so 39q -11 8 10.5;'h1.2 M36q -18 l2q 3 M40q -19 l1q 3";

/// Draws the legs that lie under the top.
pub fn draw(pen: &mut Pen, kit: &Kit, frame: &Frame, person: &Person) {
    let kit = measured(kit, frame);
    let skirted = frame.skirted;
    let shorts = matches!(person.bottom, Bottom::Shorts) && !skirted;
    let choose = |bare: &'static str, covered: &'static str| if shorts || skirted { bare } else { covered };
    if let Pose::Floor = frame.pose {
        kit.lay(pen, if matches!(person.age, Age::Baby) { BABY_FLOOR } else { CROSSED });
        if skirted {
            kit.lay(pen, SKIRT_FLOOR);
        }
        return;
    }
    for which in [1.0, -1.0] {
        let far = match frame.pose {
            Pose::Sit | Pose::Wheelchair => which > 0.0,
            _ => which * frame.shade > 0.0,
        };
        // Weight on one leg, and a knee that falls out a little.
        let loose = (which * frame.ease).max(0.0);
        let dyed = |foot: f32, leg: char, cloth: char| {
            let mut own = side(&kit, which, foot);
            own.dye('B', kit.paper(leg));
            own.dye('T', kit.paper(cloth));
            own
        };
        match frame.pose {
            Pose::Stand => {
                let own = dyed(
                    frame.body.hip * (0.46 + loose * 0.16) + 1.0,
                    if far { 'b' } else { 'B' },
                    if far { 't' } else { 'T' },
                );
                own.lay(pen, SHOE);
                own.lay(pen, choose(BARE_STANDING, STANDING));
                if shorts {
                    own.lay(pen, SHORTS);
                }
            }
            Pose::Front => {
                let knee = frame.knee.0 * (0.94 + loose * 0.2);
                let mut own = dyed(knee, if far { 'r' } else { 'b' }, if far { 'R' } else { 'L' });
                own.set('x', which * knee * (0.8 + loose * 0.14));
                own.lay(pen, TOE);
                own.lay(pen, choose(BARE_SHIN, SHIN));
                if !skirted {
                    own.lay(pen, LAP);
                } else if which < 0.0 {
                    kit.lay(pen, SKIRT_LAP);
                }
            }
            Pose::Sit | Pose::Wheelchair => {
                let mut own = dyed(0.0, if far { 'b' } else { 'B' }, if far { 't' } else { 'T' });
                own.set('X', frame.knee.0 + if far { 15.0 } else { 0.0 });
                own.set('r', kit.get('s'));
                own.lay(pen, SHOE);
                own.lay(pen, choose(BARE_SIDE, SIDE));
                own.lay(pen, if skirted { SKIRT_SIDE } else { THIGH });
            }
            Pose::Floor | Pose::Top => {}
        }
    }
}

/// Draws what lies over the top: a skirt that it is tucked into, an apron.
pub fn over(pen: &mut Pen, kit: &Kit, frame: &Frame, person: &Person) {
    let kit = measured(kit, frame);
    let standing = matches!(frame.pose, Pose::Stand);
    if standing && matches!(person.bottom, Bottom::Skirt) && !matches!(person.top, Top::Dress) {
        let loose = matches!(person.top, Top::Hoodie | Top::Cardigan | Top::Coat | Top::Kurta | Top::Blazer);
        // A loose top hangs over the skirt.
        kit.lay(
            pen,
            if loose {
                "T M-1.05H 1y+4 Q0 1y+11 1.05H 1y+4 L1.5H .42y Q0 .42y+9 -1.5H .42y Z;t M.4A 1y+7 L1.05A 1y+4 L1.5A \
                 .42y Q1.1A .42y+5 .7A .42y+6 Z"
            } else {
                "T M-1H 1y-18 H1H L1.5H .42y Q0 .42y+9 -1.5H .42y Z;t M.4A 1y-18 H1A L1.5A .42y Q1.1A .42y+5 .7A \
                 .42y+6 Z;t2.6 M-1H 1y-11 H1H"
            },
        );
    }
    if person.apron.is_some() {
        let mut kit = kit;
        kit.set('h', frame.hip + if standing { 64.0 } else { 10.0 });
        kit.lay(pen, "A M-22 1g-50 H22 L30 1g-6 L.94H 1g+4 L.94H 1h Q0 1h+4 -.94H 1h L-.94H 1g+4 L-30 1g-6 Z");
    }
}

/// The back of a wheelchair.
pub fn chair_behind(pen: &mut Pen, kit: &Kit, frame: &Frame, _person: &Person) {
    let mut kit = measured(kit, frame);
    kit.set('t', frame.body.torso);
    kit.lay(
        pen,
        "D7 M-1S 1y-.6t L-1S-22 1y-.64t;W M-1S-5 1y-.7t Q0 1y-.76t 1S-3 1y-.7t L1H+1 1y+10 H-1H-7 Z;D%30 M.3H 1y-.7t \
         L1S-3 1y-.7t L1H+1 1y+10 H.3H Z",
    );
}

/// The wheels of a wheelchair, and its footrest.
pub fn chair_before(pen: &mut Pen, kit: &Kit, frame: &Frame) {
    let mut kit = measured(kit, frame);
    kit.set('R', frame.body.seat.min(-frame.hip) * 0.58);
    kit.lay(
        pen,
        "D8 M-1H 1y+.56w+4 H1k-.8w Q1k-.4w 1y+.56w+4 1k-.2w 1y+1.4w L1k+4 -9 H1k+34s;Do 1k-22s -10 10s 10s;wo 1k-22s \
         -10 3s 3s;Wo%16 -8 -1R 1R 1R",
    );
    kit.lay(
        pen,
        "D1.6 M-8 -1.86R V-.14R M-.86R-8 -1R H.86R-8 M-.6R-8 -1.6R L.6R-8 -.4R M-.6R-8 -.4R L.6R-8 -1.6R;D7 M-1R-4 \
         -1R a1R-4 1R-4 0 1 1 2R-8 0 a1R-4 1R-4 0 1 1 -2R+8 0 Z;W4 M-.84R-8 -1R a.84R .84R 0 1 1 1.68R 0 a.84R .84R 0 \
         1 1 -1.68R 0 Z;Wo -8 -1R 8 8;wo -8 -1R 3 3",
    );
}
