# What is working, what is worrying, what needs to happen and what is hoped for.
balance-working-heading =
    .under5 = What is good
    .from5 = What is good
    .from8 = What is working well
    .from12 = What is working well
    .from16 = What is working well
    .adult = What is working well
balance-worried-heading =
    .under5 = What people think about
    .from5 = What people are worried about
    .from8 = What people are worried about
    .from12 = What people are worried about
    .from16 = What people are worried about
    .adult = What people are worried about
balance-worried =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Grown-ups worry so that they can help. You do not have to fix these things.
    .from12 = It is the adults' job to sort these out, and not yours.
    .from16 = You do not have to sort these out alone.
    .adult = { "" }
balance-needs-heading =
    .under5 = What people will do
    .from5 = What people will do
    .from8 = What needs to happen
    .from12 = What needs to happen
    .from16 = What needs to happen
    .adult = What needs to happen
    .parent = What other people need to do
balance-yours-heading =
    .under5 = What you can do
    .from5 = What you can do
    .from8 = What you can do
    .from12 = What you can do
    .from16 = What you can do
    .adult = What you need to do
balance-yours =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = The { -plan } asks you to do these things. Ask the social worker if anything here is not clear.
# How far an action has come, to the young. $progress: a word of Progress or none.
balance-progress =
    .under5 = { "" }
    .from5 = { $progress ->
        [done] This is done.
        [started] This has started.
        [did_not_happen] This did not happen.
       *[none] { "" }
    }
    .from8 = { $progress ->
        [done] This is done.
        [started] This has started.
        [not_started] This has not started yet.
        [did_not_happen] This did not happen.
       *[none] { "" }
    }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
# From twelve, what stands over an action. $by: a date or none; $due: past or to-come.
balance-when =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $progress ->
        [done] Done
        [did_not_happen] It did not happen
       *[none] { $by ->
            [none] { "" }
           *[some] { $due ->
                [past] The plan was by { $by }
               *[to-come] By { $by }
            }
        }
    }
    .from16 = { $progress ->
        [done] Done
        [did_not_happen] It did not happen
       *[none] { $by ->
            [none] { "" }
           *[some] { $due ->
                [past] The plan was by { $by }
               *[to-come] By { $by }
            }
        }
    }
    .adult = { $progress ->
        [done] Done
        [did_not_happen] It did not happen
       *[none] { $by ->
            [none] { "" }
           *[some] { $due ->
                [past] Was due by { $by }
               *[to-come] By { $by }
            }
        }
    }
# Under it. $who: to adults, who is to do it, where that is not only the reader.
balance-about =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $progress ->
        [started] This has started.
        [not_started] This has not started yet.
       *[none] { "" }
    }
    .from16 = { $progress ->
        [started] This has started.
        [not_started] This has not started yet.
       *[none] { "" }
    }
    .adult = { $who ->
        [none] { "" }
       *[one] Who: { $who }.
    } { $progress ->
        [started] Started.
        [not_started] Not started yet.
       *[none] { "" }
    }
balance-if-not =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = And if not?
    .from16 = And if not?
    .adult = And if not?
balance-hoped-heading =
    .under5 = What we hope for
    .from5 = What we hope for
    .from8 = What we hope for
    .from12 = What we hope for
    .from16 = What we hope for
    .adult = What we hope for
balance-can-do =
    .under5 = { "" }
    .from5 = You can tell { $worker ->
        [none] a grown-up
       *[one] { $worker }
    } what you think is good.
    .from8 = You can tell { $worker ->
        [none] a grown-up you trust
       *[one] { $worker }
    } if you think something is missing here.
    .from12 = You can tell { $worker ->
        [none] a grown-up you trust
       *[one] { $worker }
    } if you think something is missing here.
    .from16 = You can tell { $worker ->
        [none] a grown-up you trust
       *[one] { $worker }
    } if you think something is missing here.
    .adult = { $worker ->
        [none] { "" }
        [you] { "" }
       *[one] Tell { $worker } if something here is not right.
    }
    .worker = { "" }
