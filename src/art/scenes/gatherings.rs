//! Scenes of people together out of doors, as `stage.rs` reads them.

pub(super) const GATHERINGS: &str = "
#school
>land 90 440 1
?w >round -110 450 1.2 f+
>birch 730 440 1.25 f+
?w >poplar 900 450 1.2 N
rr 110 225 520 220
.r- M560 225H630V445H575Z
=d M86 235L250 140H490L655 230Z
rh 320 125 96 110
=p M305 130L370 70L435 130Z
oa 370 165 24
~i 4 M370 165V150M370 165l10 6
>win 140 260 1.2 w
>win 220 260 1.2 w
>win 450 260 1.2 w
>win 520 260 1.2 w
ra 330 330 84 115
fg 335 335 70 110
~a 4 M370 340V445
>drawing 180 400 .9
>sunny 250 390 .32
>hills 480 390 .4
>drawing 560 400 .8
hG 445 9
.y M320 445H420L530 700H190Z
>bush 40 470 .9 f
?a @OcA 410 590 130 560 .76 0 stand wave down
?!a ?o @Oc 410 594 130 560 .86 0 stand wave down
?!ao @c 410 600 0 0 1.1 0 stand wave
?c >bag 330 600 .8 o
>bush 790 600 .8 f
>ball 120 600 .9
?!c >bag 410 580 1 o
#childrenshome
>land 96 440 1
?w >poplar -110 450 1.2 N
>round 60 450 1.1 N
>house 420 450 1 0 bighouse
?w >pear 900 460 1.2 N
hG 445 9
>path 420 450 1.3
>bush 200 460 .7 f
>bush 660 460 .8 f
?w >bike -50 612 1
?!w >bike 44 612 1
@OcHA 430 590 120 520 .8 0 stand down
>ball 150 614 .8
>pet 720 612 .8
?!c ?!o >ball 420 600 1
#garden
>land 600 420 1
>round 90 420 1.3 f
>house 420 410 .8 0
>pear 730 420 1.2 N
?w >poplar -80 430 1.2 N
?w >poplar 900 430 1.2 N
hG 410 9
@aAcHO 410 554 120 620 1 0 top happy down
>bush -150 640 2 f
>bush 60 640 2.1 f
>bush 290 640 2 *-1 f+
>bush 520 640 2.1 f
>bush 740 640 2 f+
>bush 950 640 2 *-1 f
>flower 120 640 1.3 e
>flower 200 640 1.1 q
>flower 610 640 1.3 q
>flower 680 640 1.1 e
>bird 720 540 .9 d
>pet 470 630 .6
#table
>land 120 440 1
>round 80 450 1.4 f
>apple 760 450 1.2 N
?w >poplar -90 460 1.2 N
?w >house 930 460 .9 far
hG 440 9
?!ach >chair 270 560 1 l
?!ach >chair 560 560 1 *-1 o
@aAcHO 410 490 130 560 .88 0 top listening table
>table 410 520 .9
>mug 300 500 1.2 a/
>mug 540 500 1.2 l/
>sheet 440 530 1.1 ^-4
>sheet 240 530 1 ^8
>biscuits 590 540 1
rc/ 365 450 60 58
=b/ M380 500V480L395 470L410 480V500Z
?l >lantern 470 540 1
>bird 690 500 .7 b
#voice
?w v -160 40 1160
>land 660 420 1
>round 110 430 1.5 f
>house 700 420 .8 0
?w >pear -90 440 1.2 N
?w >poplar 920 440 1.2 N
hG 425 9
>bench 410 560 2.1 *1.36
?!c >teddy 250 480 1
@cA 410 480 170 370 .92 0 front listening lap open
@H 784 572 90 60 .76 240 stand listening
[ 250 110 470 270
=c! M252 156Q250 124 284 122H440Q474 124 474 158V190Q474 224 440 224H372L352 268L340 224H284Q250 224 250 190Z
~q! 8 M286 152H438M286 173H438M286 194H384
>flower 90 600 1.1 e
>flower 740 600 1.1 q
>bird 690 600 .8 d
>pet 420 620 .76
";
