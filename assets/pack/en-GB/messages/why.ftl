# The answer to "why does it say this?": how sure a fact is, who decides, and when. $status is decided, planned,
# being_looked_into or not_known_yet; $decider is a word of the closed list or none.
why-standing =
    .under5 = { "" }
    .from5 = { $status ->
        [decided] People have decided this.
        [planned] This is the plan. It can change.
        [being_looked_into] Grown-ups are finding out.
       *[not_known_yet] We do not know yet.
    }
    .from8 = { $status ->
        [decided] { $decider ->
            [court] A judge decided this.
            [council] The council decided this.
            [panel] The council decided this.
            [review] Your { -review } decided this.
            [social_worker] Your social worker decided this.
            [family] Your family decided this.
            [parents] Your parents decided this.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } decided this.
            [young_person] You decided this.
            [home_office] The Home Office decided this.
           *[none] People have decided this.
        }
        [planned] This is the plan. It can change. { $decider ->
            [court] A judge will decide.
            [council] The council will decide.
            [panel] The council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
        [being_looked_into] People are finding out about this. { $decider ->
            [court] A judge will decide.
            [council] The council will decide.
            [panel] The council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
       *[not_known_yet] We do not know this yet. { $decider ->
            [court] A judge will decide.
            [council] The council will decide.
            [panel] The council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
    } { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] { $teller } will tell you.
    }
    .from12 = { $status ->
        [decided] This is decided. { $decider ->
            [court] The court decided it.
            [council] The council decided it.
            [panel] A panel gave advice and the council decided it.
            [review] It was decided at your { -review }.
            [social_worker] Your social worker decided it.
            [family] Your family decided it.
            [parents] Your parents decided it.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } decided it.
            [young_person] You decided it.
            [home_office] The Home Office decided it.
           *[none] { "" }
        }
        [planned] This is planned, so it can change. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
        [being_looked_into] This is being looked into. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
       *[not_known_yet] Nobody knows this yet. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
    } { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }.
    } { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] { $teller } will tell you.
    }
    .from16 = { $status ->
        [decided] This is decided. { $decider ->
            [court] The court decided it.
            [council] The council decided it.
            [panel] A panel gave advice and the council decided it.
            [review] It was decided at your { -review }.
            [social_worker] Your social worker decided it.
            [family] Your family decided it.
            [parents] Your parents decided it.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } decided it.
            [young_person] You decided it.
            [home_office] The Home Office decided it.
           *[none] { "" }
        }
        [planned] This is planned, so it can change. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
        [being_looked_into] This is being looked into. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
       *[not_known_yet] Nobody knows this yet. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your { -review } will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
    } { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }.
    } { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] { $teller } will tell you.
    }
    .adult = { $status ->
        [decided] This is decided.
        [planned] This is planned. It can change.
        [being_looked_into] This is being looked into.
       *[not_known_yet] This is not known yet.
    } { $status ->
        [decided] { $decider ->
            [court] The court decided it.
            [council] The council decided it.
            [panel] A panel gave advice and the council decided it.
            [review] It was decided at the { -review }.
            [social_worker] The social worker decided it.
            [family] The family decided it.
            [parents] The parents decided it.
            [carer] { $carers ->
                [none] The carer
               *[one] { $carers }
            } decided it.
            [young_person] { $child } decided it.
            [home_office] The Home Office decided it.
           *[none] { "" }
        }
       *[planned] { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] The { -review } will decide.
            [social_worker] The social worker will decide.
            [family] The family will decide.
            [parents] The parents will decide.
            [carer] { $carers ->
                [none] The carer
               *[one] { $carers }
            } will decide.
            [young_person] { $child } will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
    } { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }.
    }

# The chapter of reasons.
why-home-heading =
    .under5 = Why you live here
    .from5 = Why you live here
    .from8 = Why you live here
    .from12 = Why you live where you do
    .from16 = Why you live where you do
    .adult = Why { $child } lives there
why-plan-heading =
    .under5 = Why this plan
    .from5 = Why this is your plan
    .from8 = Why this is your plan
    .from12 = Why this is your plan
    .from16 = Why this is your plan
    .adult = How people came to this plan
why-full-heading = The full reasons
# $people, $date: who agreed these words, and when.
why-agreed =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $people ->
        [none] { "" }
       *[many] { $people } agreed these words with care.
    }
    .from12 = { $people ->
        [none] { "" }
       *[many] { $people } agreed these words{ $date ->
            [none] .
           *[some] {" "}on { $date }.
        }
    }
    .from16 = { $people ->
        [none] { "" }
       *[many] { $people } agreed these words{ $date ->
            [none] .
           *[some] {" "}on { $date }.
        }
    }
    .adult = { $people ->
        [none] { "" }
       *[many] { $people } agreed these words{ $date ->
            [none] .
           *[some] {" "}on { $date }.
        }
    }
why-feelings =
    .under5 = You might feel sad. That is OK.
    .from5 = You might feel sad or cross. That is OK.
    .from8 = You might feel sad, or cross, or nothing at all. All of these are OK.
    .from12 = You might feel sad, angry, or nothing at all. All of these are OK.
    .from16 = You might feel sad, angry, or nothing at all. All of these are OK.
    .adult = { "" }
    .parent = This can be hard to read. You can ask for someone to read it with you.
# $person: the social worker, or none.
why-ask =
    .under5 = You can ask for a hug.
    .from5 = { $who ->
        [none] You can ask a grown-up about this.
       *[some] You can ask { $who } about this.
    }
    .from8 = { $who ->
        [none] You can ask a grown-up about this. You can draw or write too.
       *[some] You can ask { $who } about this. You can draw or write too.
    }
    .from12 = { $who ->
        [none] You can ask about any of this, today or later.
       *[some] You can ask { $who } about any of this, today or later.
    }
    .from16 = { $who ->
        [none] You can ask about any of this. You can also ask to see what is written about you.
       *[some] You can ask { $who } about any of this. You can also ask to see what is written about you.
    }
    .adult = { "" }
    .parent = { $person ->
        [none] { "" }
        [you] { "" }
       *[one] Ask { $person } about anything that you do not agree with.
    }
