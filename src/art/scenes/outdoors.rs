//! Scenes out of doors, as `stage.rs` reads them.

pub(super) const OUTDOORS: &str = "
#street
v -30 -112 880
?w v -90 10 1000
>land 680 420 1
>house -56 420 1 left
>house 740 430 1.05 right
?w >house -250 420 1 further
?w >house 960 420 .95 beyond
>poplar 640 430 1 N
>house 360 430 1 0 front
{M189 79H441V261H189Z
fq! 180 70 270 200
.q+! M189 79H330L190 240Z
~t! 3 M315 70V98
=b! M286 114q29 -28 58 0Z
?!ac >plant 400 246 .7 b! f!
@acAO 315 264 96 200 .58 0 top table
fu! 180 244 270 40
>mug 352 246 .7 a!
}
ra! 165 266 300 14
?k >pet 424 270 .36
hG 425 9
.y- M476 430H556L620 700H420Z
?l %q M190 282H441L476 425H150Z
>pet 300 500 .56
>bush 150 440 .9 f-
>bush 660 450 .8 f-
>flower 36 500 .9 e
>flower 66 510 .9 q
>flower 720 510 .9 q
>flower 760 500 .9 e
?w >bush 890 450 .9 f-
?w >round -110 470 1.1 N
#twohomes
>land 410 440 1
>round 340 430 .74 N
>poplar 520 430 .8 N
?w >pear 960 450 1.1 N
?w >fir -120 450 1.2 N
>house 160 450 1.02 0
>house 660 440 1.02 1
hG 445 9
.y M140 450H180Q200 520 410 525Q620 520 645 450H685Q680 590 410 595Q145 590 140 450Z
@A 112 524 96 120 .58 410 stand
@O 706 524 96 120 .58 410 stand
@c 410 596 0 0 .8 0 stand calm
>flower 36 590 1 b
>flower 66 600 1 o
>flower 560 610 1 e
>flower 590 600 1 b
>bush 260 450 .5 f
>snail 300 590 .6
#park
>land 640 420 1
>pear 700 370 1.15 M-
>poplar 64 380 1.1 N
?w >pear 920 400 1.2 N
?w >poplar -90 400 1.1 M-
=s- M470 400Q640 360 1040 400V455Q640 475 470 400Z
~s+ 4 M600 410h60M690 430h70M560 405h24
hG 430 9
>bench 690 500 1
@H 690 460 90 150 .62 300 front kind book +book/0/.8
>round 200 470 1.5 f
=e M130 555L580 535L640 605L90 615Z
~c 7 M170 570L590 550M130 595L620 580
@acAO 390 600 190 420 .86 0 floor happy hold carry
=x M365 606Q400 591 435 606L425 634H375Z
ob 385 600 11
oo 410 600 11
om 425 604 8
>flower 40 580 1 a
>flower 74 600 1 o
>flower 750 580 1 a
>flower 780 590 1 o
>bird 740 410 .7 d
>pet 700 600 .7
#letterbox
>land 640 430 1
>house 120 440 .94 0
>house 330 430 .86 near
>house 760 440 .94 far
?w >house -90 440 .9 further
?w >apple 940 470 1.2 N
>poplar 470 440 .82 N
>round 630 440 .9 N
hG 430 9
.n M-220 510H1040V780H-220Z
~y 8 M-220 510H1040
>postbox 560 580 1
@AO 206 590 110 260 .86 560 stand down
?c =c M536 356H576L566 386L512 384Z
?c ~n- 2.4 M539 360L544 372L572 360
?!c =c M536 356H584L578 384L530 384Z
@c 430 600 0 0 1 560 stand =520/378
>flower 62 560 1.1 p
>flower 100 570 1.1 b
>flower 710 560 1.1 p
>flower 750 580 1.1 b
>bird 560 260 .8 m
>pet 120 600 .66
#moving
>land 90 440 1
>round 390 440 .9 N
?w >poplar -100 450 1 N
?w >pear 930 460 1.2 N
>house 620 450 1.24 0
hG 440 9
>path 610 450 1.2
>van 190 500 1 d
@AO 712 566 120 200 .76 560 stand open
@H 400 570 96 170 .76 560 stand kind carry +box/46/.9
@c 540 604 0 0 .94 700 stand carry +teddy/30/.7
>box 290 610 1 o
>box 210 620 .8 g
>plant 360 620 .5 b f
>bush 800 610 .8 f
>pet 96 610 .7
#welcome
>land 90 450 1
>round 60 450 1.3 f
?w >poplar -100 460 1.2 N
>house 580 450 1 0 doorway
hG 450 9
>path 580 450 1.3
>fence 110 500 1
?w >fence -100 500 1
>bush 330 470 .8 f
@A 556 554 120 190 .86 300 stand open
@O 750 586 96 160 .78 300 stand
@cH 290 600 -120 240 .86 580 stand hold
?c >bag 350 610 1 l
?!c >bag 300 600 1.2 l
>flower 440 590 1 e
>flower 800 590 1 q
>bird 110 440 .7 d
>pet 470 606 .8
#goinghome
>land 110 450 1
>apple 90 450 1.2 f+
?w >fir -90 460 1.2 N
>house 580 450 1 1 doorway
hG 450 9
>path 580 450 1.3
>bush 340 470 .7 f
>bush 810 480 .9 f
@AO 600 556 120 250 .86 320 stand open
@c 380 600 0 0 .9 580 stand hopeful hold
?c >bag 320 610 1 b
?!c >bag 380 600 1.2 b
@H 190 600 84 160 .82 480 stand kind
>flower 60 600 1 b
>flower 470 600 1 o
>bird 740 190 .8 d
>pet 720 610 .8
#signpost
>land 620 430 1
>house 140 420 .5 0
>house 720 420 .42 other
>fir 660 440 .9 N
?w >round -90 450 1.2 N
?w >poplar 920 450 1.1 N
hG 430 9
.y M120 430H180Q240 500 400 520Q560 500 690 425H740Q640 540 560 700H330Q300 540 120 430Z
>sign 400 560 1.35 q! o!
>bush 170 600 .9 f
@c 520 600 0 0 .9 300 stand
@A 690 590 96 150 .86 480 stand kind
>bag 290 600 .8 l
>bird 440 220 .8 d
>snail 640 610 .7
>pet 470 600 .72
#story
>land 110 390 1
>house 660 350 .44 one
>house 420 370 .52 two
?w >round 930 420 1 N
?w >poplar -110 430 1.1 N
>fir 540 370 .5 N
hG 360 9
.y M640 355H675Q700 400 460 420Q240 435 300 480Q360 520 560 560Q640 590 620 700H360Q420 600 300 560Q120 510 140 460Q170 400 420 400Q620 390 640 355Z
>house 130 450 .76 three
>apple 300 440 .64 N
>house 640 520 1 0
>bush 770 540 .7 f
>flower 90 590 1.1 b
>flower 120 600 1 o
@c 420 610 0 0 .84 600 stand happy
@A 580 600 88 150 .78 420 stand kind hold
>bird 690 240 .6 d
>snail 260 610 .8
>pet 300 610 .7
";
