# The end of a page that is hard to read: what the reader might feel, and what they can do. $about: plan (why this is the plan),
# if-not (if the plan does not work), worried (what people worry about), cancelled (a time with family that will not happen),
# refused (what the child said and people did not do), open (what nobody knows yet) or home-before (why a home ended).
# $who: two people to turn to, "Ann or Gwen", or none; $person: the social worker, or none.
hard-page =
    .under5 = { $about ->
        [worried] You can just play.
        [open] You can ask us about it.
        [refused] You can tell us more.
        [plan] You can ask about it.
       *[home-before] You can ask for a hug.
    }
    .from5 = { $about ->
        [worried] You can just play. You can talk to { $who ->
            [none] a grown-up
           *[some] { $who }
        } too.
        [open] You can ask { $who ->
            [none] a grown-up
           *[some] { $who }
        } about it again.
        [refused] You can be cross about it. You can tell us more.
        [home-before] You can ask { $who ->
            [none] a grown-up
           *[some] { $who }
        } about this home.
        [cancelled] You might feel sad or cross. You can tell { $who ->
            [none] a grown-up
           *[some] { $who }
        }.
       *[plan] You can ask { $who ->
            [none] a grown-up
           *[some] { $who }
        } about it.
    }
    .from8 = { $about ->
        [worried] You can talk to { $who ->
            [none] a grown-up you trust
           *[some] { $who }
        } about any of these.
        [open] It can be hard to wait. You can ask { $who ->
            [none] a grown-up you trust
           *[some] { $who }
        } if there is news.
        [if-not] This can be hard to read. You can talk to { $who ->
            [none] a grown-up you trust
           *[some] { $who }
        } about it.
        [cancelled] You might feel sad or cross about this. You can tell { $who ->
            [none] a grown-up you trust
           *[some] { $who }
        }.
        [refused] It is OK to be cross about this. You can say more, and { $who ->
            [none] a grown-up you trust
           *[some] { $who }
        } can help.
        [home-before] You can ask { $who ->
            [none] a grown-up you trust
           *[some] { $who }
        } about this home. You can write or draw too.
       *[plan] You can ask { $who ->
            [none] a grown-up you trust
           *[some] { $who }
        } about this plan. You can say what you think of it.
    }
    .from12 = { $about ->
        [worried] You can talk to { $who ->
            [none] someone you trust
           *[some] { $who }
        } about any of these. You can say if you see it another way.
        [open] It can be hard to wait. You can ask { $who ->
            [none] someone you trust
           *[some] { $who }
        } if there is news.
        [if-not] This can be hard to read. You can talk to { $who ->
            [none] someone you trust
           *[some] { $who }
        } about what it would mean for you.
        [cancelled] You might feel sad or angry about this. You can talk to { $who ->
            [none] someone you trust
           *[some] { $who }
        }.
        [refused] You can say more about this, or ask about it again. { $who ->
            [none] Someone you trust
           *[some] { $who }
        } can help you.
        [home-before] You can ask { $who ->
            [none] someone you trust
           *[some] { $who }
        } about this time. You can ask for more when you are ready.
       *[plan] You can ask { $who ->
            [none] someone you trust
           *[some] { $who }
        } about this plan, and say if you do not agree.
    }
    .from16 = { $about ->
        [worried] You can talk to { $who ->
            [none] someone you trust
           *[some] { $who }
        } about any of these. You can say if you see it another way.
        [open] It can be hard to wait. You can ask { $who ->
            [none] someone you trust
           *[some] { $who }
        } if there is news.
        [if-not] This can be hard to read. You can talk to { $who ->
            [none] someone you trust
           *[some] { $who }
        } about what it would mean for you.
        [cancelled] You might feel sad or angry about this. You can talk to { $who ->
            [none] someone you trust
           *[some] { $who }
        }.
        [refused] You can say more about this, ask about it again, or complain. { $who ->
            [none] Someone you trust
           *[some] { $who }
        } can help you.
        [home-before] You can ask { $who ->
            [none] someone you trust
           *[some] { $who }
        } about this time. You can also ask to see what is written about you.
       *[plan] You can ask { $who ->
            [none] someone you trust
           *[some] { $who }
        } about this plan, and say if you do not agree.
    }
    .adult = { "" }
    .parent = { $about ->
        [if-not] Ask a solicitor what this would mean for you.
        [plan] If you do not agree with this, tell { $person ->
            [none] the social worker
           *[one] { $person }
        }. You can ask a solicitor for advice.
       *[worried] { "" }
    }
