# The answer to "why does it say this?": how sure a fact is, who decides, and when. $status is decided, planned,
# being_looked_into or not_known_yet; $decider is a word of the closed list or none.
why-standing =
    .under5 = { "" }
    .from5 = { $status ->
        [decided] This is decided.
        [planned] This is the plan. It can change.
        [being_looked_into] Grown-ups are finding out.
       *[not_known_yet] We do not know yet.
    }
    .from8 = { $status ->
        [decided] This is decided. { $decider ->
            [court] A judge decided it.
            [council] The council decided it.
            [panel] The council decided it.
            [review] Your review decided it.
            [social_worker] Your social worker decided it.
            [family] Your family decided it.
            [parents] Your parents decided it.
            [carer] Your carer decided it.
            [young_person] You decided it.
            [home_office] The Home Office decided it.
           *[none] { "" }
        }
        [planned] This is the plan. It can change. { $decider ->
            [court] A judge will decide.
            [council] The council will decide.
            [panel] The council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
        [being_looked_into] People are finding out about this. { $decider ->
            [court] A judge will decide.
            [council] The council will decide.
            [panel] The council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
       *[not_known_yet] We do not know this yet. { $decider ->
            [court] A judge will decide.
            [council] The council will decide.
            [panel] The council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
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
            [review] It was decided at your review.
            [social_worker] Your social worker decided it.
            [family] Your family decided it.
            [parents] Your parents decided it.
            [carer] Your carer decided it.
            [young_person] You decided it.
            [home_office] The Home Office decided it.
           *[none] { "" }
        }
        [planned] This is planned, so it can change. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
        [being_looked_into] This is being looked into. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
       *[not_known_yet] Nobody knows this yet. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
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
            [review] It was decided at your review.
            [social_worker] Your social worker decided it.
            [family] Your family decided it.
            [parents] Your parents decided it.
            [carer] Your carer decided it.
            [young_person] You decided it.
            [home_office] The Home Office decided it.
           *[none] { "" }
        }
        [planned] This is planned, so it can change. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
        [being_looked_into] This is being looked into. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
            [young_person] You will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
       *[not_known_yet] Nobody knows this yet. { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] Your review will decide.
            [social_worker] Your social worker will decide.
            [family] Your family will decide.
            [parents] Your parents will decide.
            [carer] Your carer will decide.
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
            [review] It was decided at the review.
            [social_worker] The social worker decided it.
            [family] The family decided it.
            [parents] The parents decided it.
            [carer] The carer decided it.
            [young_person] { $child } decided it.
            [home_office] The Home Office decided it.
           *[none] { "" }
        }
       *[planned] { $decider ->
            [court] The court will decide.
            [council] The council will decide.
            [panel] A panel will give advice and the council will decide.
            [review] The review will decide.
            [social_worker] The social worker will decide.
            [family] The family will decide.
            [parents] The parents will decide.
            [carer] The carer will decide.
            [young_person] { $child } will decide.
            [home_office] The Home Office will decide.
           *[none] { "" }
        }
    } { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }.
    }
