//! Hair that hangs, sweeps or is pinned up, and the little that a baby or an old man has: recipes of what lies behind
//! the head, on it, and over the shoulders.

pub const BOB: &str = "c M-1W-8 -10 Q-1W-14 .5C -1W-4 .86C L1W+6 .8C Q1W+14 .4C 1W+8 -10 Z|c M-1W-4 .84C Q-1W-15 0 \
    -1W-6 -.5T Q-.8W -1T-7 -2 -1T-9 Q.84W -1T-7 1W+7 -.5T Q1W+15 0 1W+5 .8C L1W-7 .66C Q1W-1 6 1W-8 -14 Q.6W -.34T \
    .5W -.3T Q.05W -.36T -.34W -.26T Q-.7W -.3T -1W+7 -8 Q-1W+1 12 -1W+9 .7C Z;l1.7 M-4 -1T-2 Q-.34W -.7T -.3W -.34T \
    M2 -1T-2 Q.34W -.7T .34W -.38T M-.5W -.92T Q-.92W -.5T -1W-2 6";
pub const FRINGE: &str = "c M-1W-5 -16 Q-1W-13 .6C -1W-9 1C+26 Q-.5W 1C+34 0 1C+30 Q.6W 1C+36 1W+9 1C+24 Q1W+13 .5C \
    1W+5 -16 Z|c M-1W-3 30 Q-1W-9 -10 -1W-4 -.52T Q-.78W -1T-8 0 -1T-8 Q.78W -1T-8 1W+4 -.52T Q1W+9 -10 1W+3 30 Q1W-5 \
    4 1W-9 -12 Q.5W -.3T 0 -.27T Q-.5W -.28T -1W+9 -12 Q-1W+5 4 -1W-3 30 Z;l1.6 M-.1W -1T Q-.3W -.7T -.34W -.34T \
    M.06W -1T Q.1W -.7T .04W -.32T M.2W -1T Q.46W -.7T .44W -.36T";
pub const WAVY: &str = "c M-1W-6 -20 C-1W-22 6 -1W-4 22 -1W-14 42 C-1W-24 60 -1W-8 1C+20 -1W-4 1C+26 C-.5W 1C+38 .5W \
    1C+36 1W+4 1C+24 C1W+12 1C+14 1W+22 58 1W+14 40 C1W+5 24 1W+22 6 1W+6 -20 Z;l1.8 M1W+7 16 q-6 14 3 26 M-1W-8 30 \
    q6 10 -1 24|ck s9 7 14;l1.8 M-.38W -.86T Q.3W -.9T .9W -8 M-.42W -.8T Q-.84W -.5T -1W-1 0";
pub const PONYTAIL: &str = "c M.4W -.9T C1W+34 -1T-4 1W+40 0 1W+18 .7C C1W+22 18 1W+10 -4 .6W -.4T Z;l1.7 M1W+8 -.62T \
    Q1W+24 -.2T 1W+19 .3C|ck h5 2 2;l1.7 M-.62W -.56T Q-.2W -.98T .6W -.9T M-.1W -.68T Q.3W -.86T .7W -.84T;t11 M.82W \
    -.78T l4 7";
pub const BUN: &str = "co 3 -1T-13 23 19;l1.7 M-9 -1T-17 Q4 -1T-28 17 -1T-15 Q8 -1T-8 2 -1T-15|ck h5 2 2;l1.7 M-.62W \
    -.56T Q-.4W -.94T 0 -1T-2 M.62W -.56T Q.4W -.94T 4 -1T-2";
pub const LOW_BUN: &str = "do .7W 36 21 19;l1.5 M.7W+4 26 Q.7W+18 30 .7W+12 44|ck s6 4 10;l1.7 M-.38W -.84T Q.3W \
    -.88T .9W -8 M-.42W -.78T Q-.8W -.5T -1W -2";
pub const UNDERCUT: &str = "|ck%55 r2 1 2;c M-.6W -.62T Q-.78W -1T-4 0 -1T-15 Q.98W -1T-16 1W+9 -.3T Q1W+10 4 1W+3 22 \
    Q1W-5 6 .76W -.36T Q.4W -.4T .2W -.66T Q-.2W -.76T -.6W -.62T Z;l1.7 M-.4W -.8T Q.5W -1.06T .92W -.2T M-.1W -.98T \
    Q.7W -1.05T 1W+4 -6";
pub const PIXIE: &str = "|c M-1W+1 12 Q-1W-7 -10 -1W-5 -.5T Q-.76W -1T-8 2 -1T-9 Q.86W -1T-6 1W+6 -.46T Q1W+7 -8 1W-1 \
    14 L1W-6 -8 Q.8W 1F+6 .62W 1F-4 Q.46W 1F+6 .2W 1F+10 Q.14W 1F+6 .14W 1F+1 Q-.1W 1F+13 -.4W 1F+15 L-.42W 1F+7 \
    Q-.7W 1F+10 -1W+5 -8 Z;l1.7 M.5W -.86T Q.1W -.84T -.34W -.4T M.7W -.7T Q.5W -.76T .22W -.5T";
pub const RECEDE: &str = "|ck b5 2 2;l1.7 M-.1W -.62T Q0 -.86T .3W -.96T";
pub const SIDES: &str = "c M-1W-6 14 Q-1W-12 -22 -.84W -.6T L.84W -.6T Q1W+12 -22 1W+6 14 Z|'c M1V-2q 10 Q1V+7q -14 \
    .9V -.56T Q.86V -.3T 1V-7q -10 Z;w%35 M-.5W -.74T Q-.2W -.93T .1W -.9T Q-.2W -.84T -.5W -.74T Z";
pub const WISP: &str = "|c%60 M-.62W -.62T Q-.3W -1.06T 0 -1T-1 Q.4W -1.02T .6W -.64T Q.3W -.8T .1W -.74T Q-.3W -.86T \
    -.62W -.62T Z;c4 M-4 -1T+8 Q-8 -1T-10 6 -1T-8 Q12 -1T-4 7 -1T+2";
pub const BABY_CURL: &str = "|ck h5 2 -7 11 9";
