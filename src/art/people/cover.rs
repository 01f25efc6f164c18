//! What covers the hair: behind the head, on it, over the shoulders.

use super::words::Cover;

/// The recipes, with a bar between. `H` is where the shoulders are wide enough for a scarf to
/// lie, `v` how far the hair stands up.
pub fn cut(cover: Cover) -> &'static str {
    match cover {
        Cover::Hijab => {
            "D M-1W-9 0 Q-1W-16 1C -1H 1n+34 L1H 1n+34 Q1W+16 1C 1W+9 0 Z|C M0 -1T-9 C.74W -1T-10 1W+11 -.5T 1W+9 4 \
             C1W+9 .7C .98W 1C+10 .86W 1n+22 Q0 1n+46 -.92W 1n+20 C-1W-2 1C -1W-10 .6C -1W-9 4 C-1W-11 -.5T -.74W \
             -1T-10 0 -1T-9 Z M0 -.64T C-.6W -.64T -.93W -.28T -.93W 2 C-.92W .52C -.52W .96C 0 .98C C.52W .96C .92W \
             .52C .93W 2 C.93W -.28T .6W -.64T 0 -.64T Z;L M-.84W .5C Q-.2W 1.1C .72W .6C Q1W+6 .8C .9W 1n+24 Q.1W \
             1n+6 -.84W .5C Z;L3.4 M-.93W 6 C-.93W -.28T -.6W -.64T 0 -.64T C.6W -.64T .93W -.28T .93W 6;L1.8 M-.62W \
             -.92T Q-1.04W -.5T -1.02W -4;D2 M-.7W .78C Q-.1W 1n+14 .6W 1n+26"
        }
        Cover::Turban => {
            "|C M-1W-5 -12 Q-1W-18 -.9T -.5W -1T-24 Q2 -1T-36 .58W -1T-22 Q1W+18 -.86T 1W+5 -12 Q.6W -.5T 0 -.72T \
             Q-.6W -.5T -1W-5 -12 Z;D M1W+5 -12 Q1W+16 -.7T .72W -1T-8 Q-.1W -.96T -.16W -.66T Q0 -.74T 0 -.72T Q.6W \
             -.5T 1W+5 -12 Z;L2 M-1W-1 -22 Q-.5W -.82T .5W -1T-18 M-1W-5 -.62T Q-.4W -1.02T .2W -1T-27 M.1W -.74T \
             Q.5W -.82T 1W-2 -.66T"
        }
        Cover::Patka => {
            "Co 0 -1T-10 14 14|Ck h6 3 -4;D M-15 -1T-4 Q0 -1T-12 15 -1T-4 L13 -1T+3 Q0 -1T-4 -13 -1T+3 Z;'L1.8 M.8V \
             -.6T Q.4V -.9T 8q -.98T M.86V -.4T Q.7V -.66T .4V -.76T"
        }
        Cover::Wrap => {
            "D M-.7W -.7T C-1.3W -1.5T -.4W -1.98T .2W -1.78T C1W -1.86T 1.5W -1.3T .9W -.66T Z;L2.2 M-.62W -1.16T \
             Q-.3W -1.5T .2W -1.5T M.3W -1.66T Q.86W -1.56T .96W -1.1T|C M-1W-4 -6 Q-1W-12 -.84T -.4W -1T-15 Q.1W \
             -1T-24 .56W -1T-13 Q1W+12 -.8T 1W+4 -6 Q.74W -.44T 0 -.58T Q-.74W -.44T -1W-4 -6 Z;R M-1W-1 -22 Q-.3W \
             -.72T .98W -.92T L.86W -1.08T Q-.36W -.92T -1W-4 -.6T Z;L2 M-.7W -.98T Q0 -1.24T .7W -1.12T M.2W -.66T \
             Q.8W -.64T 1W+2 -20;S M.5W -1.16T Q.84W -1.36T 1.1W -1.06T Q1.12W -.82T .8W -.78T Q.46W -.88T .5W -1.16T \
             Z"
        }
        Cover::Kippah => {
            "|C M-.52W -1T-1v+2 Q-.4W -1T-1v-16 0 -1T-1v-17 Q.44W -1T-1v-16 .56W -1T-1v+1 Q0 -1T-1v-8 -.52W -1T-1v+2 \
             Z;L1.8 M-.34W -1T-1v-6 Q0 -1T-1v-14 .38W -1T-1v-7"
        }
        Cover::Beanie => {
            "|C M-1W-5 -.44T Q-1W-8 -1T-22 0 -1T-24 Q1W+8 -1T-22 1W+5 -.44T Z;L1.8 M-.5W -.9T Q-.44W -1.2T -.2W \
             -1.34T M.5W -.9T Q.44W -1.2T .2W -1.34T M0 -.94T L0 -1.36T;D M-1W-8 -.36T Q0 -.62T 1W+8 -.36T L1W+7 \
             -.74T Q0 -1T -1W-7 -.74T Z"
        }
        Cover::Scarf => {
            "D M.6W 4 Q1W+30 16 1W+22 52 Q1W+4 40 .8W 14 Z|Ck h6 4 6;R6 M-.6W -.7T h0 M-.2W -.86T h0 M.24W -.76T h0 \
             M.64W -.74T h0 M-.86W -.4T h0 M.88W -.36T h0 M0 -1T h0;L1.8 M.2W -1T-2 Q.8W -.8T 1W+2 -4"
        }
    }
}
