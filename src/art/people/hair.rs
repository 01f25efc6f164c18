//! Hair: for each way of wearing it what lies behind the head, on it, and over the shoulders. Silhouette first, then a
//! few light incisions that say which way it grows; coils and curls have scalloped edges.

use super::tresses;
use super::words::Hair;

/// Small marks of coils, on a cap.
macro_rules! coil {
    () => {
        ";l1.6 M-.5W-3 -.82T q3 -5 6 0 M-.1W-3 -.95T q3 -5 6 0 M.34W-3 -.84T q3 -5 6 0 M.62W-3 -.66T q3 -5 6 0 \
         M-.72W-3 -.56T q3 -5 6 0 M.1W-3 -.76T q3 -5 6 0"
    };
}

/// Marks of loose curls.
macro_rules! curl {
    () => {
        ";l1.7 M-.6W-5 -.78T q4 -8 9 -2 q2 5 -4 5 M-.1W-5 -1T q4 -8 9 -2 q2 5 -4 5 M.42W-5 -.86T q4 -8 9 -2 q2 5 -4 5 \
         M.8W-5 -.5T q4 -8 9 -2 q2 5 -4 5 M-.86W-5 -.3T q4 -8 9 -2 q2 5 -4 5"
    };
}

/// A parting in the middle, and the strands beside it.
macro_rules! parting {
    () => {
        ";l1.7 M0 -1T-4 L0 -.84T M-6 -.94T Q-.76W -.7T -.93W 4 M6 -.94T Q.76W -.7T .93W 4"
    };
}

/// The recipes of a way to wear it: behind, on the head, over the shoulders, with a bar between.
pub fn cut(hair: Hair) -> &'static str {
    CUTS[hair as usize]
}

/// In the order of `Hair`.
const CUTS: [&str; 33] = [
    NONE,
    BUZZ,
    CROP,
    TOUSLE,
    SWEEP,
    FADE,
    HIGH_TOP,
    COILS,
    TWISTS,
    AFRO,
    PUFFS,
    ONE_PUFF,
    CORNROWS,
    LOCS,
    BRAIDS,
    KNOTS,
    CURLY,
    CURLY_TOP,
    tresses::BOB,
    tresses::FRINGE,
    LONG,
    tresses::WAVY,
    tresses::PONYTAIL,
    tresses::BUN,
    tresses::LOW_BUN,
    PLAITS,
    tresses::UNDERCUT,
    tresses::PIXIE,
    SET,
    tresses::RECEDE,
    tresses::SIDES,
    tresses::WISP,
    tresses::BABY_CURL,
];

const NONE: &str = "";
const BUZZ: &str = "|ck%72 e2 1 3";
const CROP: &str = "|ck s8 2 -2;l1.8 M-.36W -.8T Q.2W -.98T .7W -.52T;l1.5 M-.32W -.74T Q.1W -.8T .5W -.48T";
const TOUSLE: &str = "|c M-1W+3 0 L-1W-4 -20 Q-1W-6 -.8T -.62W -1T-2 Q-.6W -1T-8 -.46W -1T-14 Q-.36W -1T-8 -.2W -1T-7 \
    Q-.06W -1T-8 .08W -1T-19 Q.14W -1T-11 .28W -1T-8 Q.5W -1T-6 .66W -1T-11 Q.64W -1T-2 .74W -1T+5 Q1W+7 -.6T 1W+4 \
    -18 L1W-3 0 L1W-6 -16 Q.66W 1F+6 .64W 1F-2 Q.56W 1F+12 .4W 1F+17 Q.34W 1F+8 .22W 1F+1 Q.06W 1F+13 -.14W 1F+15 \
    Q-.12W 1F+8 -.2W 1F+1 Q-.36W 1F+13 -.62W 1F+14 Q-.8W 1F+10 -1W+6 -16 Z;l1.7 M-.1W -.96T Q.2W -.84T .28W -.62T \
    M-.42W -.86T Q-.32W -.7T -.36W -.5T M.5W -.98T Q.62W -.8T .6W -.62T";
const SWEEP: &str = "|c M-1W+3 2 Q-1W-4 -16 -1W-2 -28 Q-1W+2 -.84T -.48W -1T-5 Q.1W -1T-22 .7W -1T-6 Q1W+10 -.74T \
    1W+3 -20 L1W-3 0 L1W-7 -18 Q.7W 1F+2 .56W 1F-3 Q.2W 1F+6 -.5W 1F-10 Q-.72W 1F+4 -1W+6 -16 Z;l1.8 M-.44W -.8T \
    Q.16W -1.12T .66W -.72T M-.36W -.72T Q.1W -.9T .52W -.62T";
const FADE: &str = "|ck%55 e3 1 4;ck e9 -3 -20 9";
const HIGH_TOP: &str = "|ck%55 e2 1 4;c M-.84W -.5T L{11 -.86W -1.1T -.78W -1.38T .74W -1.42T .88W -1.1T } L.84W -.5T \
    Q0 -.62T -.84W -.5T Z;l1.6 M-.5W -1.18T q3 -5 6 0 M.1W -1.26T q3 -5 6 0 M.5W -1.1T q3 -5 6 0 M-.2W -.98T q3 -5 6 0";
const COILS: &str = concat!("|ck r10 5 -2 12 10", coil!());
const TWISTS: &str = "c& 0 -18 1W+8 1T 13|ck r8 4 -4;c11 M-.9W -.66T Q-1W-9 -.5T -1W-6 -12 M.9W -.66T Q1W+9 -.5T 1W+6 \
    -12 M-.3W -.96T Q-.74W -1T -.76W -.46T M.36W -.96T Q.74W -1T .76W -.46T;d11 M-.62W -.94T Q-1W-4 -.8T -.95W -.4T \
    M.62W -.94T Q1W+4 -.8T .95W -.4T M-.1W -1T Q-.36W -.9T -.4W -.5T M.1W -1T Q.4W -.9T .44W -.52T;c11 M0 -1T-4 Q.06W \
    -.8T .02W -.54T;'l1.5 M.84V -.56T l5q -5 M.84V+1q -.46T l5q -5 M.38V -.7T l5q -4 M.38V+1q -.6T l5q -4";
const AFRO: &str = "c& 0 -16 1W+28 1T+18 19|ck r12 8 8 0 10;l1.6 M-.6W -.9T q3 -5 6 0 M-.14W -1.04T q3 -5 6 0 M.4W \
    -.94T q3 -5 6 0 M.78W -.7T q3 -5 6 0 M-.94W -.6T q3 -5 6 0 M.1W -.78T q3 -5 6 0 M-1W-12 -.2T q3 -5 6 0 M1W+6 -.2T \
    q3 -5 6 0";
const PUFFS: &str = "'c& 1V+8q -1T+2 27 26 10;'l1.6 M1V+4q -1T q3 -5 6 0 M1V+12q -1T-8 q3 -5 6 0|ck h5 2 2;l2 M0 \
    -1T-4 L0 -.62T;'l1.6 M.2V -.76T Q.5V -.92T .78V -.82T M.26V -.7T Q.6V -.8T .86V -.66T;'t12 M1V-8q -1T+9 L1V-2q \
    -1T+15";
const ONE_PUFF: &str = "c& 4 -1T-20 36 30 12;l1.6 M-14 -1T-24 q3 -5 6 0 M8 -1T-32 q3 -5 6 0 M20 -1T-16 q3 -5 6 0|ck \
    h4 2 2;l1.6 M-.5W -.64T Q-.3W -.96T 0 -1T M.5W -.64T Q.3W -.96T 6 -1T M0 -.72T L3 -1T;t M-17 -1T-3 Q4 -1T-13 25 \
    -1T-3 L23 -1T+5 Q4 -1T-4 -15 -1T+5 Z";
const CORNROWS: &str = "'c7 M1V-8q 8 Q1V+5q 30 1V-3q 60 M1V-8q 8 Q1V+10q 28 1V+4q 51 M1V-8q 8 Q1V+14q 26 1V+10q 42;\
    'to 1V-3q 64 4.6 4.6;'to 1V+4q 55 4.6 4.6;'to 1V+10q 46 4.6 4.6|ck h4 2 4;'x2.2 M.14V -.72T Q.15V -.92T .1V -1T-3 \
    M.42V -.68T Q.46V -.9T .34V -1T+1 M.68V -.6T Q.76V -.8T .6V -.9T M.88V -.4T Q.96V -.6T .84V -.72T;'l1.4 M.02V \
    -.76T L.01V -1T-1 M.28V -.74T Q.3V -.9T .22V -1T M.55V -.68T Q.6V -.82T .5V -.93T M.79V -.54T Q.84V -.68T .76V \
    -.78T";
const LOCS: &str = "c& 0 -20 1W+8 1T+2 12;c11 M-.92W -.6T Q-1.34W -.2T -1.3W 40 M-.64W -.6T Q-.93W -.2T -.9W 50 M.78W \
    -.6T Q1.14W -.2T 1.1W 46;d11 M-.78W -.6T Q-1.14W -.2T -1.1W 58 M.64W -.6T Q.93W -.2T .9W 54 M.92W -.6T Q1.33W \
    -.2T 1.29W 60|d11 M-.25W -1T-3 Q-.89W -.98T -.94W -4 M-.07W -1T-3 Q-.4W -.98T -.42W -27 M.15W -1T-3 Q.34W -.98T \
    .36W -27 M.28W -1T-3 Q.91W -.98T .96W -2;c11 M-.18W -1T-3 Q-.66W -.98T -.7W -22 M.05W -1T-3 Q.02W -.98T .02W -25 \
    M.23W -1T-3 Q.65W -.98T .68W -20";
const BRAIDS: &str = "c M0 -1T-4 Q-1W-12 -1T -1W-7 16 L-.94W 58 H.94W L1W+7 16 Q1W+12 -1T 0 -1T-4 Z;'c8 M.62V 40 L.66V 96 \
    M1V+3q -6 Q1V+13q 40 1V+11q 84;'d8 M.82V 40 L.88V 104;'to .66V 99 5 5;'to 1V+11q 87 5 5;'to .88V 107 5 5|ck c7 5 \
    16;l1.8 M0 -1T-5 L0 -.8T;'l1.8 M.16V -.86T Q.7V -.7T .92V -4 M.12V -1T Q.84V -.8T 1V+2q 0 M.34V -.98T L.3V -.8T M.6V \
    -.86T L.52V -.68T M.82V -.62T L.7V -.5T|'c9 M1V-3q 2 Q1V+5q 44 .98V 92;'d9 M1V+1q 16 Q1V+1q 56 .78V 102;'l1.7 M1V-5q 20 \
    l7q 5 M1V-4q 32 l7q 5 M1V-4q 44 l7q 5 M1V-4q 56 l7q 5 M1V-4q 68 l7q 5 M.98V-3q 80 l6q 4 M.92V-2q 62 l-7q 4 M.88V-1q 74 \
    l-7q 4 M.84V-1q 86 l-7q 4;'to .98V 94 5.4 5.4;'to .78V 105 5.4 5.4";
const KNOTS: &str = "|ck h4 2 2;'c& .74V -.84T-4 13 12 7;'c& .28V -1.1T-4 13 12 7;'l1.4 M.74V-5 -.84T-4 q5 -6 9 0 q-4 \
    5 -6 0 M.28V-5 -1.1T-4 q5 -6 9 0 q-4 5 -6 0;l1.4 M0 -.66T L0 -1T M-.5W -.62T L-.56W -.86T M.5W -.62T L.56W -.86T";
const CURLY: &str = concat!(
    "c& 0 4 1W+22 1T+16 15|c M{19 -1W-4 38 -1W-13 -14 -.9W -.86T -.2W -1T-14 .5W -1T-12 1W+4 -.72T 1W+13 -10 1W+4 38 \
     } L[15 1W-5 30 1W-5 -14 .5W -.44T -.2W -.62T -.62W -.44T -1W+5 -14 -1W+5 30 ] Z",
    curl!()
);
const CURLY_TOP: &str = concat!(
    "|ck%72 r2 1 0;c M{18 -.86W -.5T -.9W -.92T -.4W -1T-14 .3W -1T-16 .9W -.96T .88W -.5T } L{14 .88W -.5T .3W -.42T \
     -.3W -.5T -.86W -.5T } Z",
    curl!()
);
const SET: &str = concat!(
    "c& 0 -14 1W+13 1T+9 14|c M{19 -1W-3 6 -1W-8 -20 -.7W -.98T 0 -1T-10 .74W -.96T 1W+8 -18 1W+3 8 } L[17 1W-4 -4 \
     .7W -.52T .1W -.62T -.66W -.5T -1W+4 -4 ] Z",
    curl!()
);
const LONG: &str = concat!(
    "c M-1W-5 -16 Q-1W-14 .6C -1W-12 1C+36 Q-.5W 1C+46 0 1C+40 Q.6W 1C+48 1W+12 1C+34 Q1W+14 .5C 1W+5 -16 Z;'l1.7 \
     M1V+4q 20 Q1V+7q 1C 1V+3q 1C+24|ck c7 5 20",
    parting!()
);
const PLAITS: &str = concat!(
    "|ck c6 3 12",
    parting!(),
    "|'c15 M1V-3q 21 L1V+5q 15 M1V 46 l8q -5 M1V+4q 71 l6q -4;'d15 M1V 28 l6q 6 M1V+3q 54 l6q 6;'c M1V+4q 84 l-3q 12 \
     h14q l-3q -12 Z;'t M1V+2q 78 h12q l-1q 7 h-10q Z"
);
