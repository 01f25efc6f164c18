//! Scenes within doors, as `stage.rs` reads them.

pub(super) const INDOORS: &str = "
#home
>room 404
>pane 92 76 1 b+
>hills 512 134 1.1
>sunny 622 146 .8
>waves 724 116 .8 *1.3
?w >bookcase -128 404 .95
?w >shelf 850 236 .9
?!n %q 330 292L520 560H160L104 292Z
>lamp 768 456 1 o
>rug 410 552 1 p e
>sofa 410 520 1.14 l
>cushion 246 446 .9 o
?!ac >book 440 424 1 b
@acAO 410 436 176 440 1 0 front hug book
?c ?a ?!o >book 498 420 .8 b
>plant 78 548 1.05 b f
>pet 704 582 .86
>pet 196 592 -.7
#armchair
v -60 140 940
?s v 80 200 660
?w v -240 250 1300
n
fW- -260 -60 1340 1000
.W-- M-260 640Q200 560 420 600T1080 580V940H-260Z
?!l .W M-260 -60H420L-60 560H-260Z
>glass -20 150 .8
?w >waves -150 380 1.2
?w >hills 960 360 1.4
*q 60 680 250 150 150
oa 680 250 92
~k 8 M680 -60V150
=g M602 226Q612 142 680 140Q748 142 758 226Z
=p- M74 940V452C74 262 190 208 300 206H520C630 208 746 262 746 452V940Z
=p+ M142 940V482C142 324 230 282 316 280H504C590 282 678 324 678 482V940Z
?!ac >teddy 410 860 3
?!ac =o M250 700Q400 660 570 700L600 940H230Z
@a 410 880 0 0 1.9 0 top kind open
@A 700 940 0 0 1.5 410 top kind
=p-- M40 940V650C40 570 176 570 184 660V940Z
=p-- M636 940V660C644 570 784 570 784 650V940Z
#centre
>room 420
.s M-220 250Q200 210 420 262T1040 236V408H-220Z
>glass 300 66 .92
>shelf 40 190 1
>drawing 668 150 2.2
?w >bookcase -150 420 1
?w >sunny 890 200 1.2
>rug 400 540 .94 d s
>chair 720 510 1 b *-1
@H 716 424 96 190 .8 400 front kind lap
>plant 74 500 .95 o f
@acAO 400 576 216 420 .84 0 floor happy hold carry
>blocks 404 580 1
?!ac >teddy 300 584 .8
>ball 556 606 .7
>pet 130 600 .6
#meeting
?s v 100 150 620
>room 470
>pane 62 54 .78 f
>drawing 650 118 1.8
?w >bookcase -140 460 1
?w >plant 920 470 1.3 b f
>pendant 410 120 1 b
?!ac >chair 240 520 1 l
?!ac >chair 580 520 1 o *-1
@aAcHO 410 476 126 560 .8 0 top table
?w >chair -60 560 1 l *-1
>table 410 504 1
>sheet 226 506 1 ^-6
>sheet 600 504 1 ^5
>mug 316 488 1 l
>mug 548 486 1 b
>mug 136 510 1 a
>biscuits 474 534 1
>drawing 396 496 1 ^-3
=e M300 540l40 8l-2 5l-40 -8Z
#judge
?s v 120 150 660
>room 452
>glass 74 78 .9
>bookcase 470 344 1
?w >pendant -60 214 1 o
?w >plant 930 470 1.4 b f
?!ah >chair 600 520 1.1 g *-1
@A 600 440 130 260 .96 200 top listening table
?c @cH 200 566 110 260 .9 600 stand kind hold down
?!c @H 200 566 110 260 .9 600 stand kind point
?!h ?!c >chair 190 566 1 o
=v M310 436H790L814 466H286Z
ru+ 324 466 450 146
.u M700 466H774V612H712Z
fu 350 490 150 8
rc 366 366 68 64
=b M386 416V398L400 384L416 398V416Z
>letter 700 444 .6 q ^-6
>mug 750 446 1.1 l
>sheet 520 448 1 ^3
>plant 480 432 .4 e f
#ownflat
>room 440
>house 190 440 1 0 owndoor
>glass 470 90 1
?w >hills -60 250 1.3
?w >bookcase 830 440 .9
ru+ 400 356 430 18
rj 412 374 406 74
fn 430 386 118 54
fn 560 386 118 54
fn 690 386 118 54
ol 484 352 46 6
=l M452 350Q448 304 474 300H496Q522 304 518 350Z
~l 6 M520 318q24 0 20 24
=l M452 320l-22 -14l4 20Z
~k 5 M470 300q14 -14 30 0
%c M430 300q-16 -20 -4 -36q10 -16 -2 -34q30 20 22 44q-6 14 0 24Z
>mug 590 354 1.4 o
>plant 724 356 .6 e f
rb 640 330 44 10
rd 634 340 56 14
?!c >box 300 580 1 p
>box 560 606 1.1 o
>box 652 596 .9 g
>rug 330 568 .5 b q
@c 350 572 0 0 .84 600 stand proud carry
?c ~o 5 M356 402a9 9 0 1 0 .1 0M356 420v26M356 432h8M356 440h8
?!c ~o 5 M300 250a9 9 0 1 0 .1 0M300 268v26M300 280h8M300 288h8
@AO 700 584 90 120 .78 350 stand kind
>pet 470 600 .7
#health
>room 440
>glass 90 80 .84
ra 560 70 64 320
~f 5 M570 370h26M570 330h16M570 290h26M570 250h16M570 210h26M570 170h16M570 130h26
*f 9 606 110 14 14
>sunny 720 170 1
?w >waves -70 230 1.2
?w >shelf 830 240 .9
?!c >chair 300 560 1.1 l
@c 300 468 0 0 .98 560 front lap
@AO 150 588 110 130 .84 300 stand kind hold
?!h >chair 600 560 1 b *-1
@H 560 470 150 300 .94 300 front kind carry
ru+ 660 430 190 16
ra 670 446 170 150
>teddy 752 430 .9
=h M742 372l30 -12l4 10l-30 12Z
>mug 820 430 1 b
>plant 60 560 1 o f
>pet 440 600 .6
#videocall
?s v 90 150 640
>room 430
>glass 60 60 .8
>hills 690 150 1.2
?w >bookcase -140 430 1
?w >lamp 930 500 1 o
@O 110 470 90 110 .8 480 top
@c 236 486 0 0 1 520 top kind wave
=v M-220 470H1040L1060 640H-240Z
.v- M-230 560H1050V700H-230Z
=i M372 196Q372 180 388 180H740Q756 180 756 196V452Q756 468 740 468H388Q372 468 372 452Z
{M388 196H740V452H388Z
fs 380 190 370 270
.m M380 400Q560 350 760 410V470H380Z
?!l oq 700 236 26
>round 424 420 .7 f
?!a >house 600 430 .6 1
@A 564 456 132 250 .92 564 top glad
}
oa 564 460 4
=i M480 468H650L676 492H456Z
>mug 820 506 1.3 o
>drawing 250 528 1.2 ^-8
~b 7 M330 540l40 14
>pet 90 540 .5
#me
>room 430
>pane 74 80 .9 p+
>drawing 480 130 1.6 ^-3
>drawing 612 176 1.3 ^5
>hills 730 130 .9
?w >bookcase -140 430 1
?w >lamp 920 470 1 e
>rug 410 560 .9 l q
>teddy 230 576 1
@c 410 590 0 0 1.14 0 floor happy book
?c >book 410 548 .9 b
?!c >book 410 556 1.4 b
>ball 560 596 1.1
ra 606 560 120 40
ob 630 578 11
oo 660 580 11
ol 690 578 11
of 712 590 8
~u 6 M640 612l60 -18
rc 120 574 84 60
=p M140 612l22 -30l24 30Z
oo 182 590 7
>pet 700 552 .8
#words
v 0 0 820
?w v -160 140 1140
?s v 120 130 660
fS -220 -120 1260 900
?n >moon 690 180 1.1
?!n oU 690 180 50
?l >star 130 190 1.6 q!
?l >star 250 250 1 q!
?l >star 540 200 1.3 q!
?w ?l >star -60 260 1.4 q!
?w ?l >star 880 330 1 q!
.F M-220 420Q200 330 480 420T1040 380V780H-220Z
.M M-220 520Q120 440 420 500T1040 470V780H-220Z
>round 690 520 .9 N
?w >poplar -80 520 1 N
?w >round 920 540 1 N
>book 410 430 4.4 b!
>house 130 560 .9 0
.N M-220 560Q200 530 420 560T1040 550V780H-220Z
>cat 664 570 1 i!
@c 410 610 0 0 .5 0 stand
";
