//! Scenes within doors, as `stage.rs` reads them.

pub(super) const INDOORS: &str = "
#home
?w v -150 104 1120
>room 410 400 1
>pane 92 76 1 b+
>hills 510 130 1.1
>sunny 620 150 .8
>waves 720 120 .8 *1.3
?w >bookcase -170 400 .82
?w >shelf 850 240 .9
?!n %q 330 290L520 560H160L105 290Z
>lamp 770 460 1 o
>rug 410 550 1 p e
>plant 62 530 1.05 b f
@acAO 410 440 180 410 1 0 front behind
>sofa 410 520 1.14 l
>cushion 250 450 .9 o
?!ac >book 440 420 1 b
@acAO 410 440 180 410 1 0 front hug book +book/0/.8
>pet 724 612 .86
>pet 150 610 -.7
#armchair
?!b v -60 140 940
?b v -370 170 1560
?w v -240 250 1300
n
?!b fW -260 -60 1340 1100
?!b .W- M-260 640Q200 560 420 600T1080 580V1040H-260Z
?!l ?!b .W+ M-260 -60H420L-60 560H-260Z
?!b >glass -20 150 .8
?w >waves -150 380 1.2
?w >hills 960 360 1.4
?l ?!b oq- 680 250 150
?l ?!b oq+ 680 250 96
?!b ~k 8 M680 -60V150
?!b =g M600 225Q610 140 680 140Q750 140 760 225Z
@B 806 900 120 90 1.34 410 stand kind
=p- M74 940V450C74 260 190 210 300 205H520C630 210 745 260 745 450V940Z
=p+ M140 940V480C140 325 230 280 315 280H505C590 280 680 325 680 480V940Z
?!ac >teddy 410 810 3.2
?!ac =o M250 700Q400 660 570 700L600 940H230Z
@a 400 820 0 0 1.9 480 top kind open armchair
=p-- M40 940V650C40 570 175 570 185 660V940Z
=p-- M635 940V660C645 570 785 570 785 650V940Z
=o M180 830Q400 755 660 820L730 960H110Z
?c ?l @c 500 900 0 0 1.72 380 top asleep lap armchair
?c ?!l @c 500 900 0 0 1.72 380 top lap armchair
?c =o M400 850Q520 870 690 800L760 960H350Z
~q 9 M215 860Q300 830 400 840M190 905Q290 880 380 890M440 885Q560 895 690 850M420 930Q560 930 720 890
?a ?c =1 M260 560C205 605 175 720 205 795C235 855 330 870 460 865L455 810C395 815 330 800 305 760C285 730 300 675 315 630Z
?a ?c =2 M450 810Q500 800 525 820Q540 830 525 850Q495 865 450 860Z
?a ?c ~2- 3 M500 810q18 4 26 13M495 830q18 2 26 9
#centre
?w v -150 104 1120
>room 410 420 1
.s M-220 250Q200 210 420 260T1040 235V410H-220Z
>glass 300 66 .92
>shelf 40 190 1
>drawing 670 150 2.2
?w >bookcase -180 420 .74
?w >sunny 890 200 1.2
>rug 400 540 .94 d s
?!h >chair 720 510 1 *-1 b
@H 710 424 110 200 .8 400 sit kind lap chairs
>plant 74 500 .95 o f
@acAO 400 580 220 420 .84 0 floor happy hold carry
>blocks 400 580 1
?!ac >teddy 300 580 .8
>ball 560 610 .7
#meeting
?w v -150 104 1120
>room 410 470 1
>pane 62 54 .78 f
>drawing 650 120 1.8
?w >bookcase -170 470 .76
?w >plant 920 470 1.3 b f
>pendant 410 120 1 b
?!ac >chair 240 520 1 l
?!ac >chair 580 520 1 *-1 o
@aAcHO 410 470 140 590 .96 0 top table
?w >chair -60 560 1 *-1 l
>table 410 500 1
>sheet 230 510 1 ^-6
>sheet 600 500 1 ^5
>mug 320 490 1 l
>mug 550 490 1 b
>mug 140 510 1 a
>biscuits 470 530 1
>drawing 400 500 1 ^-3
=e M300 540l40 8l-2 5l-40 -8Z
#judge
?w v -150 104 1120
>room 410 450 1
>glass 74 78 .9
>bookcase 470 340 1
?w >pendant -60 210 1 o
?w >plant 930 470 1.4 b f
?!ah >chair 600 520 1.1 *-1 g
@A 600 440 130 260 .96 200 top listening table
?c @cH 200 570 110 260 .9 600 stand kind hold down
?!c @H 200 570 110 260 .9 600 stand kind point
?!h ?!c >chair 190 570 1 o
=v M310 435H790L815 465H285Z
ru+ 325 465 450 145
.u M700 465H775V610H710Z
fu 350 490 150 8
rc 365 365 68 64
=b M385 415V400L400 385L415 400V415Z
>letter 700 440 .6 ^-6 q
>mug 750 450 1.1 l
>sheet 520 450 1 ^3
>plant 480 430 .4 e f
#ownflat
?w v -150 104 1120
>room 410 440 1
>house 190 440 1 0 owndoor
>glass 470 90 1
?w >hills -60 250 1.3
?w >bookcase 830 440 .9
ru+ 400 355 430 18
rj 410 375 405 74
fn 430 385 120 54
fn 560 385 120 54
fn 690 385 120 54
ol 485 350 46 6
=l M450 350Q450 305 475 300H495Q520 305 520 350Z
~l 6 M520 320q24 0 20 24
=l M450 320l-22 -14l4 20Z
~k 5 M470 300q14 -14 30 0
%c M430 300q-16 -20 -4 -36q10 -16 -2 -34q30 20 22 44q-6 14 0 24Z
>mug 590 350 1.4 o
>plant 720 360 .6 e f
rb 640 330 44 10
rd 635 340 56 14
?!c >box 300 580 1 p
>box 560 610 1.1 o
>box 650 600 .9 g
>rug 330 570 .5 b q
@c 400 580 0 0 .9 600 stand proud carry
~o 5 M300 250a9 9 0 1 0 .1 0M300 270v26M300 280h8M300 290h8
@AO 690 590 100 230 .84 350 stand kind
>pet 470 600 .7
#health
?w v -150 104 1120
>room 410 440 1
>glass 90 80 .84
ra 560 70 64 320
~f 5 M570 370h26M570 330h16M570 290h26M570 250h16M570 210h26M570 170h16M570 130h26
*f 9 605 110 14 14
>sunny 720 170 1
?w >waves -70 230 1.2
?w >shelf 830 240 .9
>plant 36 540 1 o f
?!c >chair 300 570 1.1 l
@AO 136 586 100 170 .86 300 stand kind hold
@c 346 478 0 0 1 560 sit lap chairs
?!h >chair 600 570 1 *-1 b
@H 580 474 120 170 .94 300 sit kind carry chairs +board/0/1
ru+ 660 430 190 16
ra 670 445 170 150
>teddy 750 430 .9
=h M740 370l30 -12l4 10l-30 12Z
>mug 820 430 1 b
#videocall
?w v -150 104 1120
?b v 0 115 820
?b n
?!b >room 410 430 1
?!b >glass 60 60 .8
?!b >hills 690 150 1.2
?w >bookcase -180 430 .76
?w >lamp 930 500 1 o
@O 96 472 90 150 .8 480 top
@c 240 490 0 0 1 520 top kind wave
?!b =v M-220 470H1040L1060 640H-240Z
?!b .v- M-230 560H1050V700H-230Z
?b =v M30 470H800L830 640H0Z
=i M370 195Q370 180 390 180H740Q755 180 755 195V450Q755 470 740 470H390Q370 470 370 450Z
{M390 195H740V450H390Z
fs 380 190 370 270
.m M380 400Q560 350 760 410V470H380Z
?!l oq 700 235 26
>round 420 420 .7 f
?!a >house 600 430 .6 1
@A 560 460 130 250 .92 560 top glad
}
oa 565 460 4
=i M480 470H650L675 490H455Z
>mug 130 540 1.2 o
>drawing 250 530 1.2 ^-8
~b 7 M330 540l40 14
#me
?w v -150 104 1120
>room 410 430 1
>pane 74 80 .9 p+
>drawing 480 150 1.7 ^-3
>drawing 610 200 1.4 ^5
>hills 730 150 1
?w >bookcase -180 430 .8
?w >lamp 920 470 1 e
>rug 410 566 1.04 l q
>teddy 216 580 1.2
@c 410 592 0 0 1.5 0 floor happy book +book/0/.8
?!c >book 410 560 1.4 b
>ball 556 606 1.1
ra 605 560 120 40
ob 630 580 11
oo 660 580 11
ol 690 580 11
of 710 590 8
~u 6 M640 610l60 -18
rc 120 575 84 60
=p M140 610l22 -30l24 30Z
oo 180 590 7
>pet 690 540 .9
#words
v 0 0 820
?w v -160 140 1140
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
>cat 660 570 1 i!
@c 410 612 0 0 .62 0 stand
";
