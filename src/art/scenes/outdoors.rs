//! Scenes out of doors, as `stage.rs` reads them.

pub(super) const OUTDOORS: &str = "
#street
v -20 -76 860
?w v -170 24 1160
?s v 50 -40 700
>land 676 424 1
>house -56 424 1 left
>house 740 426 1.05 right
?w >house -250 420 1 further
?w >house 960 424 .95 beyond
>poplar 604 432 1 N
>house 360 430 1 0 front
{M235 109H427V261H235Z
fq! 230 100 200 170
.q+! M235 109H330L235 230Z
~t! 3 M332 100V122
=b! M306 134q26 -24 52 0Z
?!ac >plant 380 248 .6 b! f!
@acAO 331 256 86 132 .5 0 top table
fu! 230 242 200 40
>mug 336 244 .7 a!
}
ra! 212 264 238 14
?k >pet 412 266 .36
hG 424 9
.y- M444 430H524L580 700H390Z
?l %q M236 280H428L490 480H180Z
>pet 300 500 .56
>bush 150 444 .9 f-
>bush 660 450 .8 f-
>flower 36 500 .9 e
>flower 66 512 .9 q
>flower 716 506 .9 q
>flower 760 500 .9 e
?w >bush 890 452 .9 f-
?w >round -110 470 1.1 N
#twohomes
>land 410 440 1
>round 336 432 .74 N
>poplar 520 432 .8 N
?w >pear 960 450 1.1 N
?w >round -120 452 1.1 N
>house 160 446 1.02 0
>house 664 444 1.02 1
hG 444 9
.y M140 450H180Q200 520 410 524Q620 520 644 450H684Q680 592 410 596Q146 592 140 450Z
@A 88 520 84 120 .48 410 stand wave
@O 744 520 84 120 .48 410 stand wave
>bag 472 578 .9 b
?!c >bag 420 586 .7 l
@c 410 586 0 0 .66 0 stand calm hold
>flower 36 590 1 b
>flower 66 604 1 o
>flower 560 606 1 e
>flower 586 596 1 b
>bush 262 452 .5 f
>snail 300 590 .6
#park
>land 640 424 1
>pear 704 372 1.15 M-
>poplar 64 376 1.1 N
?w >pear 920 400 1.2 N
?w >poplar -90 400 1.1 M-
=s- M470 398Q640 362 1040 398V456Q640 476 470 398Z
~s+ 4 M600 412h60M690 430h70M560 404h24
hG 432 9
>bench 690 500 1
@H 690 462 90 150 .62 300 front kind book
>round 196 474 1.5 f
=e M130 556L580 536L640 606L90 614Z
~c 7 M168 570L592 550M130 594L618 582
@acAO 390 602 190 420 .86 0 floor happy hold carry
=x M366 580Q400 564 434 580L426 608H374Z
ob 386 576 11
oo 410 573 11
om 424 578 8
>flower 40 580 1 a
>flower 74 596 1 o
>flower 748 580 1 a
>flower 784 592 1 o
>bird 742 410 .7 d
>pet 700 602 .7
#school
>land 90 440 1
?w >round -110 446 1.2 f+
>pear 724 442 1.25 f+
?w >poplar 900 452 1.2 N
rr 110 226 520 220
.r- M560 226H630V446H574Z
=d M86 234L250 142H490L654 232Z
rh 322 126 96 110
=p M306 130L370 70L434 130Z
oa 370 166 25
~i 4 M370 166V151M370 166l10 6
>win 144 262 1.2 w
>win 220 262 1.2 w
>win 446 262 1.2 w
>win 522 262 1.2 w
ra 328 330 84 116
fg 335 337 70 109
~a 4 M370 338V446
>drawing 176 396 .9
>sunny 250 394 .32
>hills 476 394 .4
>drawing 556 396 .8
hG 444 9
.y M322 446H418L530 700H190Z
>bush 40 470 .9 f
@OcA 410 586 132 560 .76 0 stand wave down
?c >bag 330 596 .8 o
>bush 790 604 .8 f
>ball 120 600 .9
?!c >bag 410 580 1 o
#letterbox
>land 640 430 1
>house 116 436 .94 0
>house 330 434 .86 near
>house 760 436 .94 far
?w >house -90 436 .9 further
?w >pear 940 470 1.3 N
>poplar 466 436 .82 N
>round 626 438 .9 N
hG 432 9
.n M-220 508H1040V780H-220Z
~y 8 M-220 512H1040
>postbox 560 576 1
@AO 240 594 104 300 .84 560 stand down
@c 424 598 0 0 1 560 stand point point
>letter 534 340 .54 ^-10 c
?!c >letter 606 566 .7 ^8 q
>flower 62 556 1.1 p
>flower 100 574 1.1 b
>flower 706 560 1.1 p
>flower 752 580 1.1 b
>bird 560 262 .8 m
>pet 118 602 .66
#moving
>land 90 440 1
>round 392 436 .9 N
?w >poplar -100 446 1 N
?w >pear 930 460 1.2 N
>house 620 446 1.24 0
hG 442 9
>path 612 446 1.2
>van 192 502 1 d
@AO 690 556 118 210 .72 560 stand open
@H 404 570 96 170 .76 560 stand kind carry
?h >box 404 474 .8 p
@c 548 604 0 0 .92 700 stand carry
>teddy 550 532 .62
>box 290 612 1 o
>box 214 620 .8 g
>plant 356 616 .5 b f
>bush 800 610 .8 f
>pet 96 612 .7
#childrenshome
>land 96 440 1
?w >poplar -110 450 1.2 N
>round 60 446 1.1 N
>house 420 446 1 0 bighouse
?w >pear 900 456 1.2 N
hG 444 9
>path 420 446 1.3
>bush 196 456 .7 f
>bush 660 456 .8 f
@OcHA 420 592 116 600 .76 0 stand down
~k 5 M720 596a30 30 0 1 0 .1 0M800 596a30 30 0 1 0 .1 0M720 566l26 -44h40l14 44M746 522l20 44l20 -44M740 520h16M786 522l-4 -14h14
>ball 110 610 .8
>pet 180 612 .6
?!c ?!o >ball 420 600 1
#welcome
?s v 180 100 620
>land 90 446 1
>round 60 452 1.3 f
?w >poplar -100 460 1.2 N
>house 580 452 1 0 doorway
hG 450 9
>path 580 452 1.3
>fence 108 500 1
?w >fence -100 500 1
>bush 330 474 .8 f
@A 584 548 120 220 .86 300 stand open
@O 744 578 84 130 .74 300 stand
@cH 290 602 -120 240 .86 580 stand hold
?c >bag 352 608 1 l
?!c >bag 300 604 1.2 l
>flower 440 588 1 e
>flower 800 590 1 q
>bird 640 198 .7 d
>pet 690 606 .8
#goinghome
?s v 190 100 620
>land 110 446 1
>pear 90 452 1.2 f+
?w >round -90 462 1.2 N
>house 580 452 1 1 doorway
hG 450 9
>path 580 452 1.3
>bush 340 472 .7 f
>bush 810 476 .9 f
@AO 584 546 116 220 .86 320 stand open
@c 380 602 0 0 .9 580 stand hopeful hold
?c >bag 322 608 1 b
?!c >bag 380 604 1.2 b
@H 190 596 84 160 .82 480 stand kind
>flower 60 604 1 b
>flower 470 600 1 o
>bird 740 190 .8 d
>pet 716 606 .8
#garden
>land 600 420 1
>round 90 420 1.3 f
>house 420 412 .8 0
>pear 728 424 1.2 N
?w >poplar -80 430 1.2 N
?w >poplar 900 430 1.2 N
hG 412 9
@aAcHO 410 534 118 620 .94 0 top happy down
>bush -150 640 2 f
>bush 60 640 2.1 f
>bush 290 644 2 *-1 f+
>bush 520 642 2.1 f
>bush 740 642 2 f+
>bush 950 642 2 *-1 f
>flower 120 636 1.3 e
>flower 200 640 1.1 q
>flower 610 638 1.3 q
>flower 680 640 1.1 e
>bird 720 536 .9 d
>pet 470 634 .6
#table
>land 120 440 1
>round 80 450 1.4 f
>pear 756 452 1.2 N
?w >poplar -90 460 1.2 N
?w >house 930 456 .9 far
hG 440 9
?!ach >chair 270 560 1 l
?!ach >chair 560 560 1 *-1 o
@aAcHO 410 486 134 560 .88 0 top listening table
>table 410 520 .9
>mug 300 500 1.2 a
>mug 540 504 1.2 l
>sheet 440 530 1.1 ^-4
>sheet 240 528 1 ^8
>biscuits 590 540 1
rc 366 452 60 58
=b M382 498V482L396 470L410 482V498Z
>bird 690 500 .7 b
#signpost
>land 620 430 1
>house 140 424 .5 0
>house 720 420 .42 other
>pear 660 440 .9 N
?w >round -90 450 1.2 N
?w >poplar 920 450 1.1 N
hG 428 9
.y M120 430H180Q240 500 400 520Q560 500 690 424H740Q640 540 560 700H330Q300 540 120 430Z
>sign 396 560 1.35 q o
>bush 170 600 .9 f
@c 524 598 0 0 .9 300 stand
@A 694 592 96 150 .86 480 stand kind
>bag 290 600 .8 l
>bird 440 224 .8 d
>snail 640 614 .7
>pet 470 604 .72
#story
>land 110 350 1
>house 660 352 .44 one
>house 420 372 .52 two
?w >round 930 420 1 N
?w >poplar -110 430 1.1 N
>round 540 372 .5 N
hG 362 9
.y M640 356H676Q700 400 460 420Q240 436 300 480Q360 520 560 560Q640 590 620 700H360Q420 600 300 560Q120 510 140 460Q170 400 420 400Q620 390 640 356Z
>house 130 450 .76 three
>pear 300 440 .64 N
>house 640 520 1 0
>bush 770 540 .7 f
>flower 90 590 1.1 b
>flower 124 604 1 o
@c 420 610 0 0 .84 600 stand happy
@A 580 604 88 150 .78 420 stand kind hold
>bird 690 244 .6 d
>snail 260 606 .8
>pet 300 606 .7
#voice
?w v -160 40 1160
?s v 10 40 720
>land 660 420 1
>round 110 430 1.5 f
>house 700 424 .8 0
?w >pear -90 440 1.2 N
?w >poplar 920 440 1.2 N
hG 424 9
>bench 410 560 2.1 *1.36
?!c >teddy 236 482 1
@c 236 480 0 0 .9 500 front open
@A 520 480 130 240 .88 236 front listening lap
@H 770 566 80 70 .76 236 stand listening
[ 30 46 236 224
=c! M36 90Q34 58 68 56H196Q232 58 230 92V146Q230 180 196 180H186L196 218L130 180H68Q34 178 34 146Z
.b! M84 160V122L132 84L180 122V160H150V132H116V160Z
>flower 90 596 1.1 e
>flower 740 600 1.1 q
>bird 690 604 .8 d
>pet 560 606 .8
";
