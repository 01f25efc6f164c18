# What changed. $date: when, or none; $decider: a word of Decider, or none.
changed-heading =
    .under5 = Something changed
    .from5 = What changed
    .from8 = { $date ->
        [none] What changed
       *[some] What changed on { $date }
    }
    .from12 = { $date ->
        [none] What changed
       *[some] What changed on { $date }
    }
    .from16 = { $date ->
        [none] What changed
       *[some] What changed on { $date }
    }
    .adult = { $date ->
        [none] What changed
       *[some] What changed on { $date }
    }
changed-decider =
    .under5 = { "" }
    .from5 = { $decider ->
        [court] A judge decided this.
       *[none] { "" }
    }
    .from8 = { $decider ->
        [court] A judge decided this.
        [council] The council decided this.
        [panel] The council decided this.
        [review] Your { -review } decided this.
        [social_worker] Your social worker decided this.
        [family] Your family decided this.
        [parents] Your parents decided this.
        [carer] Your carer decided this.
        [young_person] You decided this.
        [home_office] The Home Office decided this.
       *[none] { "" }
    }
    .from12 = { $decider ->
        [court] The court decided this.
        [council] The council decided this.
        [panel] A panel gave advice and the council decided this.
        [review] Your { -review } decided this.
        [social_worker] Your social worker decided this.
        [family] Your family decided this.
        [parents] Your parents decided this.
        [carer] Your carer decided this.
        [young_person] You decided this.
        [home_office] The Home Office decided this.
       *[none] { "" }
    }
    .from16 = { $decider ->
        [court] The court decided this.
        [council] The council decided this.
        [panel] A panel gave advice and the council decided this.
        [review] Your { -review } decided this.
        [social_worker] Your social worker decided this.
        [family] Your family decided this.
        [parents] Your parents decided this.
        [carer] Your carer decided this.
        [young_person] You decided this.
        [home_office] The Home Office decided this.
       *[none] { "" }
    }
    .adult = { $decider ->
        [court] The court decided this.
        [council] The council decided this.
        [panel] A panel gave advice and the council decided this.
        [review] The { -review } decided this.
        [social_worker] The social worker decided this.
        [family] The family decided this.
        [parents] The parents decided this.
        [carer] The carer decided this.
        [young_person] { $child } decided this.
        [home_office] The Home Office decided this.
       *[none] { "" }
    }
# $person: the social worker, or none.
changed-ask =
    .under5 = You can ask us about it.
    .from5 = { $who ->
        [none] You can ask a grown-up about it.
       *[some] You can ask { $who } about it.
    }
    .from8 = { $who ->
        [none] You can ask a grown-up why it changed.
       *[some] You can ask { $who } why it changed.
    }
    .from12 = { $who ->
        [none] You can ask why, and you can say if you do not agree.
       *[some] You can ask { $who } why, and you can say if you do not agree.
    }
    .from16 = { $who ->
        [none] You can ask why, and you can say if you do not agree.
       *[some] You can ask { $who } why, and you can say if you do not agree.
    }
    .adult = { "" }
