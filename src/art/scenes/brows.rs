//! What stands on the brow of a hill in the contents, as `stage.rs` reads it: the people and the one or two things that
//! tell a chapter, and no sky, wall or floor. The ground is at 600. A scene that is not here shows its own, less what it
//! says is not for a brow.

pub(super) const BROWS: &str = "
#home
n
>plant 112 604 1.2 b f
@acAO 410 510 180 410 1 0 front behind
>sofa 410 590 1.14 l
>cushion 250 520 .9 o
?!ac >book 440 490 1 b
@acAO 410 510 180 410 1 0 front hug book +book/0/.8
>pet 730 604 1
#street
>round 128 600 1.3 N
>house 600 600 1.25 0
>bush 742 604 .9 f-
@acAO 260 604 110 260 .84 0 stand wave down
>pet 440 604 .86
#twohomes
>house 184 600 1.05 0
>house 636 600 1.05 1
@A 236 604 96 120 .66 410 stand
@O 600 604 96 120 .66 410 stand
@c 410 604 0 0 .94 0 stand calm
#park
>round 152 600 1.6 N
?!h >pear 690 600 1.3 N
?h >bench 730 592 1.3
@H 726 550 90 130 .8 300 front kind book +book/0/.8
=e M150 585L620 570L680 640H110Z
~c 7 M170 600L640 584
@acAO 400 606 200 400 1.14 0 floor happy hold carry
>ball 560 606 1
>pet 640 606 .8
#centre
n
>rug 390 600 .98 d s
>plant 100 604 1.1 o f
@H 716 540 110 120 .92 400 sit kind lap chairs
@acAO 360 606 220 400 1.12 0 floor happy hold carry
>blocks 380 610 1.1
?!ac >teddy 240 606 1.4
>ball 560 606 .9
#meeting
n
?!ac >chair 240 600 1.3 l
?!ac >chair 580 600 1.3 *-1 o
@aAcHO 410 560 140 560 1.2 0 top table
>table 410 600 1.05
>sheet 220 580 1.2 ^-6
>mug 330 560 1.4 l
>drawing 440 590 1.2 ^-3
>biscuits 600 574 1.2
#judge
n
@A 600 520 130 240 1.1 200 top listening table
?c @cH 190 604 116 250 .94 600 stand kind hold down
?!c @H 190 604 116 250 .94 600 stand kind point
=v M370 512H800L824 546H346Z
ru+ 364 546 440 70
>letter 710 520 .7 ^-6 q
>mug 430 524 1.3 l
#school
>schoolhouse 540 600 1
?a @OcA 330 604 130 520 .78 0 stand wave down
?!a ?o @Oc 330 604 130 500 .86 0 stand wave down
?!ao @c 240 604 0 0 1.04 0 stand wave
?c >bag 460 606 1 o
>bush 732 604 1 f
#letterbox
>house 150 600 1.1 0
@AO 270 604 110 220 .8 560 stand down
>postbox 620 604 1
?c =c M596 380H636L626 410L572 408Z
?c ~n- 2.4 M599 384L604 396L632 384
?!c =c M596 380H644L638 408L590 408Z
@c 490 604 0 0 1 620 stand =580/402
>bush 760 604 .8 f
>flower 700 606 1.3 p
#moving
>van 206 590 1.2 d
@AO 716 604 110 170 .82 530 stand open
@H 390 604 96 100 .8 560 stand kind carry +box/46/.9
@c 524 604 0 0 .98 700 stand carry +teddy/30/.7
?!h >box 400 606 1 o
#childrenshome
>poplar 60 600 1.4 N
>house 440 600 1.1 0 bighouse
@OcHA 420 604 120 520 .8 0 stand down
>bike 690 606 .9
>pet 100 606 .8
#ownflat
n
>house 150 604 1.05 0 owndoor
>plant 250 606 .9 e f
@AO 640 604 100 200 .82 400 stand kind
@c 430 604 0 0 .98 600 stand proud carry
>box 330 606 .9 o
>box 760 606 1 g
>pet 520 606 .7
#health
n
@AO 140 604 100 200 .86 340 stand kind hold
@c 350 500 0 0 1.06 560 sit lap chairs
?!h >chair 590 600 1.2 *-1 b
@H 590 496 120 170 1 300 sit kind carry chairs +board/0/1
ra 706 430 100 180
>teddy 756 430 1
#welcome
>house 590 600 1.3 0
@A 500 604 100 190 .86 280 stand open
@O 740 604 96 130 .78 280 stand
@cH 200 604 -120 240 .9 580 stand hold
>bag 330 606 1.1 l
>pet 420 606 .8
#goinghome
>house 590 600 1.3 1
@AO 560 604 110 260 .86 280 stand open
@c 310 604 0 0 .96 580 stand hopeful hold
>bag 390 606 1.1 b
@H 130 604 84 140 .82 480 stand kind
>pet 760 606 .8
#garden
@aAcHO 410 560 120 600 1.14 0 top happy down
>bush 60 640 1.7 f+
>bush 240 640 1.4 f
>bush 410 640 1.5 *-1 f+
>bush 590 640 1.4 f
>bush 770 640 1.7 *-1 f+
>flower 150 604 1.3 e
>flower 500 606 1.3 q
>flower 690 604 1.3 e
#table
n
?!ach >chair 270 600 1.3 l
?!ach >chair 560 600 1.3 *-1 o
@aAcHO 410 560 140 540 1.2 0 top listening table
>table 410 604 .96
>mug 280 566 1.4 a/
>sheet 440 580 1.3 ^-4
>biscuits 590 580 1.1
#signpost
>bush 88 604 1 f
>sign 190 604 1.4 q! o!
@c 450 604 0 0 1 240 stand
@A 640 604 106 200 .86 440 stand kind
>bag 330 606 1 l
>pet 740 606 .9
#words
?n >moon 700 280 1
?n >star 640 250 1.2 U
?n >star 560 330 .8 U
?n >star 770 370 .8 U
>house 190 600 1.1 0
>book 540 530 3.6 b!
>cat 744 604 1.2 z-!
@c 344 604 0 0 .92 600 stand
#me
n
?n >star 250 330 1 U
?n >star 570 270 1.3 U
?n >star 660 370 .8 U
>teddy 180 606 1.5
@c 410 604 0 0 1.5 0 floor happy book +book/0/.8
?!c >book 410 590 2 b
>ball 600 606 1.3
>pet 710 606 1.1
#story
?n >star 300 250 1.1 U
?n >star 470 230 1.4 U
?n >star 540 330 .8 U
>apple 128 600 1.2 N
>house 240 600 .8 three
>house 610 600 1.2 0
@c 390 604 0 0 .96 600 stand happy
@A 540 604 90 110 .84 400 stand kind hold
>flower 300 606 1.3 b
>pet 310 606 .8
#voice
>round 690 600 1.3 f
>bench 440 590 2.1 *1.3
?!c >teddy 290 520 1.2
@cA 440 510 180 370 1.06 0 front listening lap open
@H 730 604 90 60 .84 260 stand listening
[ 20 250 200 400
=c! M24 250Q24 222 54 220H190Q220 220 222 250V292Q222 322 190 322L250 372L150 322H54Q24 322 24 292Z
~q! 9 M56 254H190M56 284H150
";
