# What a word means for this child, said under it in "Words to know". $stage: of the order; $ending, $ends: as in
# plan-orders.ftl; $names: people; $route: main or second; $status as everywhere; $when: a date after on or in.
for-you-order =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $stage ->
        [made] A judge made one for you{ $made ->
            [none] { "" }
           *[some] {" "}{ $made }
        }.
        [asked_for] A judge has not decided about one for you.
        [planned] Nobody has asked for one for you yet. A judge would decide.
        [suspended] Yours is on pause.
       *[ended] Yours has ended.
    } { $ends ->
        [none] { "" }
       *[some] It can last until { $ends }.
    }
    .from12 = { $stage ->
        [made] Yours was made{ $made ->
            [none] { "" }
           *[some] {" "}{ $made }
        }.
        [asked_for] The court has not decided about one for you yet.
        [planned] Nobody has asked for one for you yet. It is not decided.
        [suspended] Yours is on pause.
       *[ended] Yours has ended.
    } { $ends ->
        [none] { "" }
       *[some] { $ending ->
            [on] It says that it ends on { $ends }.
           *[at_18] In general, it lasts until { $ends } for you.
        }
    }
    .from16 = { $stage ->
        [made] Yours was made{ $made ->
            [none] { "" }
           *[some] {" "}{ $made }
        }.
        [asked_for] The court has not decided about one for you yet.
        [planned] Nobody has asked for one for you yet. It is not decided.
        [suspended] Yours is on pause.
       *[ended] Yours has ended.
    } { $ends ->
        [none] { "" }
       *[some] { $ending ->
            [on] It says that it ends on { $ends }.
           *[at_18] In general, it lasts until { $ends } for you.
        }
    }
    .adult = { $stage ->
        [made] { OF($child) } was made{ $made ->
            [none] { "" }
           *[some] {" "}{ $made }
        }.
        [asked_for] The court has not decided about one for { $child } yet.
        [planned] Nobody has asked for one for { $child } yet. It is not decided.
        [suspended] { OF($child) } is on pause.
       *[ended] { OF($child) } has ended.
    } { $ends ->
        [none] { "" }
       *[some] { $ending ->
            [on] It says that it ends on { $ends }.
           *[at_18] In general, it lasts until { $ends } for { $child }.
        }
    }
for-you-agreed =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $stage ->
        [made] This is so for you now.
        [ended] This was so for you before.
       *[planned] Nobody has decided this for you.
    }
    .from12 = { $stage ->
        [made] This is so for you now.
        [ended] This was so for you before.
       *[planned] This is not decided for you.
    }
    .from16 = { $stage ->
        [made] This is so for you now.
        [ended] This was so for you before.
       *[planned] This is not decided for you.
    }
    .adult = { $stage ->
        [made] This is so for { $child } now.
        [ended] This was so for { $child } before.
       *[planned] This is not decided for { $child }.
    }
for-you-responsibility =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $names ->
        [none] { $council ->
            [yes] The council has it for you.
           *[no] { "" }
        }
        [one] { $names } has it for you.{ $council ->
            [yes] {" "}The council does too.
           *[no] { "" }
        }
       *[many] { $names } have it for you.{ $council ->
            [yes] {" "}The council does too.
           *[no] { "" }
        }
    }
    .from12 = { $names ->
        [none] { $council ->
            [yes] The council has it for you.
           *[no] { "" }
        }
        [one] { $names } has it for you.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
       *[many] { $names } have it for you.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
    }
    .from16 = { $names ->
        [none] { $council ->
            [yes] The council has it for you.
           *[no] { "" }
        }
        [one] { $names } has it for you.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
       *[many] { $names } have it for you.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
    }
    .adult = { $names ->
        [none] { $council ->
            [yes] The council has it for { $child }.
           *[no] { "" }
        }
        [you] You have it for { $child }.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
        [one] { $names } has it for { $child }.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
       *[many] { $names } have it for { $child }.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
    }
for-you-person =
    .under5 = { "" }
    .from5 = { $names ->
        [none] { "" }
        [one] Yours is { $names }.
       *[many] Yours are { $names }.
    }
    .from8 = { $names ->
        [none] { "" }
        [one] Yours is { $names }.
       *[many] Yours are { $names }.
    }
    .from12 = { $names ->
        [none] { "" }
        [one] Yours is { $names }.
       *[many] Yours are { $names }.
    }
    .from16 = { $names ->
        [none] { "" }
        [one] Yours is { $names }.
       *[many] Yours are { $names }.
    }
    .adult = { $names ->
        [none] { "" }
        [you] You are { OF($child) }.
        [one] { OF($child) } is { $names }.
       *[many] For { $child }: { $names }.
    }
for-you-judge =
    .under5 = { "" }
    .from5 = { $names ->
        [none] { "" }
        [one] Your judge is { $names }.
       *[many] Your judges are { $names }.
    }
    .from8 = { $names ->
        [none] { "" }
        [one] Your judge is { $names }.
       *[many] Your judges are { $names }.
    }
    .from12 = { $names ->
        [none] { "" }
        [one] Your judge is { $names }.
       *[many] Your judges are { $names }.
    }
    .from16 = { $names ->
        [none] { "" }
        [one] Your judge is { $names }.
       *[many] Your judges are { $names }.
    }
    .adult = { $names ->
        [none] { "" }
        [one] The judge is { $names }.
       *[many] The judges are { $names }.
    }
for-you-route =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $route ->
        [main] { $status ->
            [decided] This is your plan.
            [planned] This is the plan for you, and it can change.
           *[not_known_yet] This might be the plan for you. We do not know yet.
        }
       *[second] This is one of your 2 plans. Nobody has decided yet.
    }
    .from12 = { $route ->
        [main] { $status ->
            [decided] This is your plan.
            [planned] This is the plan for you, and it can change.
           *[not_known_yet] This might be the plan for you. We do not know yet.
        }
       *[second] This is one of your 2 plans. It is not decided.
    }
    .from16 = { $route ->
        [main] { $status ->
            [decided] This is your plan.
            [planned] This is the plan for you, and it can change.
           *[not_known_yet] This might be the plan for you. We do not know yet.
        }
       *[second] This is one of your 2 plans. It is not decided.
    }
    .adult = { $route ->
        [main] { $status ->
            [decided] This is the plan for { $child }.
            [planned] This is the plan for { $child }, and it can change.
           *[not_known_yet] This might be the plan for { $child }. It is not known yet.
        }
       *[second] This is one of the 2 plans for { $child }. It is not decided.
    }
for-you-early-permanence =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = You live this way now. A judge has not decided what comes next.
    .from12 = You live this way now. The court has not decided what comes next.
    .from16 = You live this way now. The court has not decided what comes next.
    .adult = { $child } lives this way now. The court has not decided what comes next.
for-you-meeting =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $when ->
        [none] { "" }
       *[some] The next one is { $when }.
    }
    .from12 = { $when ->
        [none] { "" }
       *[some] The next one is { $when }.
    }
    .from16 = { $when ->
        [none] { "" }
       *[some] The next one is { $when }.
    }
    .adult = { $when ->
        [none] { "" }
       *[some] The next one is { $when }.
    }
