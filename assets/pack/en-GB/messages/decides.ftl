# Who decides what. $now, $planned: people with parental responsibility; $council: yes where the council shares it;
# $carers: who looks after the child now; $who: a word of Consent.
decides-pr-heading =
    .under5 = Who helps choose big things
    .from5 = Who makes big choices
    .from8 = Who makes the big decisions
    .from12 = Who makes the big decisions
    .from16 = Who makes the big decisions
    .adult = Who makes the big decisions
decides-pr =
    .under5 = { $now ->
        [none] { "" }
        [one] { $now } helps choose big things for you.
       *[many] Some grown-ups help choose big things. They are { $now }.
    }{ $now ->
        [none] { "" }
       *[one] { $council ->
            [yes] {" "}The council helps too.
           *[no] { "" }
        }
    }
    .from5 = { $now ->
        [none] { $council ->
            [yes] The council helps make the big choices about you.
           *[no] { "" }
        }
       *[one] { $now ->
            [many] Some grown-ups make big choices about you. They are { $now }.
           *[one] { $now } can make big choices about you.
        }{ $council ->
            [yes] {" "}The council helps too.
           *[no] { "" }
        }
    }
    .from8 = { $now ->
        [none] { $council ->
            [yes] The council can make big choices about you.
           *[no] { "" }
        }
       *[one] { $now } can make big choices about you.{ $council ->
            [yes] {" "}The council can too.
           *[no] { "" }
        } This means things like your home, school and health.
    }
    .from12 = { $now ->
        [none] { $council ->
            [yes] The council has parental responsibility for you.
           *[no] { "" }
        }
        [one] { $now } has parental responsibility for you.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
       *[many] { $now } have parental responsibility for you.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
    }
    .from16 = { $now ->
        [none] { $council ->
            [yes] The council has parental responsibility for you.
           *[no] { "" }
        }
        [one] { $now } has parental responsibility for you.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
       *[many] { $now } have parental responsibility for you.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
    }
    .adult = { $now ->
        [none] { $council ->
            [yes] The council has parental responsibility for { $child }.
           *[no] { "" }
        }
        [you] You have parental responsibility for { $child }.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
        [one] { $now } has parental responsibility for { $child }.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
       *[many] { $now } have parental responsibility for { $child }.{ $council ->
            [yes] {" "}The council has it too.
           *[no] { "" }
        }
    }
# Where a court has been asked for an adoption order and this reader may not know by whom: those who care for the child and
# hope to adopt have parental responsibility as well (facts.md 2.5, 3.7).
decides-pr-adopters =
    .under5 = { "" }
    .from5 = The people who look after you help too.
    .from8 = So can the people you live with.
    .from12 = The people you live with have it too.
    .from16 = The people you live with have it too.
    .adult = The people who look after { $child } have it too. The council decides how far each can use it.
# General: what it is.
decides-pr-is =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = Parental responsibility means making the big decisions. These are about things like home, school and health.
    .from16 = Parental responsibility means making the big decisions. These are about things like home, school and health.
    .adult = Parental responsibility means the right and the duty to make the big decisions for a child.
decides-planned-heading =
    .under5 = { "" }
    .from5 = If the plan happens
    .from8 = Who decides under the { -plan }
    .from12 = Who decides under the { -plan }
    .from16 = Who decides under the { -plan }
    .adult = Who decides under the { -plan }
decides-planned =
    .under5 = { "" }
    .from5 = { $adopters ->
        [yes] Then the new family would make the big choices.
       *[no] { $planned ->
            [none] { "" }
           *[one] If the plan happens, { $planned } would make the big choices.{ $leaves ->
                [yes] {" "}The council would not help choose.
               *[no] { "" }
            }
        }
    }
    .from8 = { $adopters ->
        [yes] If a judge says yes, the new parents would make the big choices about you.
       *[no] { $planned ->
            [none] { $council ->
                [yes] If the plan goes ahead, the council could make big choices about you.
               *[no] { "" }
            }
           *[one] If the plan goes ahead, { $planned } could make big choices about you.{ $council ->
                [yes] {" "}The council could too.
               *[no] { $leaves ->
                    [yes] {" "}The council would not share them.
                   *[no] { "" }
                }
            }
        }
    }
    .from12 = { $adopters ->
        [yes] If the court makes the order, only the new parents would have parental responsibility.
       *[no] { $planned ->
            [none] { $council ->
                [yes] If the plan goes ahead, the council would have parental responsibility.
               *[no] { "" }
            }
           *[one] If the plan goes ahead, { $planned } would have parental responsibility.{ $council ->
                [yes] {" "}The council would have it too.
               *[no] { $leaves ->
                    [yes] {" "}The council would not.
                   *[no] { "" }
                }
            }
        }
    }
    .from16 = { $adopters ->
        [yes] If the court makes the order, only the new parents would have parental responsibility.
       *[no] { $planned ->
            [none] { $council ->
                [yes] If the plan goes ahead, the council would have parental responsibility.
               *[no] { "" }
            }
           *[one] If the plan goes ahead, { $planned } would have parental responsibility.{ $council ->
                [yes] {" "}The council would have it too.
               *[no] { $leaves ->
                    [yes] {" "}The council would not.
                   *[no] { "" }
                }
            }
        }
    }
    .adult = { $adopters ->
        [yes] If the court makes the order, only the new parents would have parental responsibility.
       *[no] { $planned ->
            [none] { $council ->
                [yes] If the plan goes ahead, the council would have parental responsibility.
               *[no] { "" }
            }
           *[one] If the plan goes ahead, { $planned } would have parental responsibility.{ $council ->
                [yes] {" "}The council would have it too.
               *[no] { $leaves ->
                    [yes] {" "}The council would not.
                   *[no] { "" }
                }
            }
        }
    }
decides-heading =
    .under5 = { $who ->
        [carer_decides] Who says yes
       *[none] { "" }
    }
    .from5 = { $who ->
        [carer_decides] { $carers ->
            [none] Who says yes
           *[one] { $carers } can say yes
        }
        [ask_first] Things to ask about first
        [parents_council_or_court] Very big things
       *[young_person_decides] You choose
    }
    .from8 = { $who ->
        [carer_decides] { $carers ->
            [none] What people at home can decide
           *[one] { $carers } can say yes
        }
        [ask_first] Things to ask about first
        [parents_council_or_court] Decisions for others
       *[young_person_decides] What you decide
    }
    .from12 = { $who ->
        [carer_decides] { $carers ->
            [none] What people at home can decide
           *[one] { $carers } can say yes
        }
        [ask_first] Things to ask about first
        [parents_council_or_court] Decisions for others
       *[young_person_decides] What you decide
    }
    .from16 = { $who ->
        [carer_decides] { $carers ->
            [none] What people at home can decide
           *[one] { $carers } can say yes
        }
        [ask_first] Things to ask about first
        [parents_council_or_court] Decisions for others
       *[young_person_decides] What you decide
    }
    .adult = { $who ->
        [carer_decides] { $carers ->
            [none] Who can say yes at home
           *[one] { $carers } can say yes
        }
        [ask_first] Things to ask about first
        [parents_council_or_court] { $council ->
            [yes] Parents, council or court
           *[no] Bigger decisions
        }
       *[young_person_decides] What { $child } decides
    }
decides-lead =
    .under5 = { $who ->
        [carer_decides] { $carers ->
            [none] { "" }
           [one] { $carers } can say yes to many things.
           *[many] { $carers } can say yes to things.
        }
       *[none] { "" }
    }
    .from5 = { $who ->
        [carer_decides] { $carers ->
            [none] The person who looks after you
           *[one] { $carers }
        } can say yes to these things.
        [ask_first] { $carers ->
            [none] The person who looks after you
           *[one] { $carers }
        } must ask someone about these things.
        [parents_council_or_court] { $council ->
            [yes] Your parents, the council or a judge must say yes to these.
           *[no] { $now ->
                [none] Your parents
               *[one] { $now }
            } must say yes to these, or a judge.
        }
       *[young_person_decides] You choose about these things.
    }
    .from8 = { $who ->
        [carer_decides] { $carers ->
            [none] The person who looks after you
           *[one] { $carers }
        } can say yes to these things without asking anyone else.
        [ask_first] { $carers ->
            [none] The person who looks after you
           *[one] { $carers }
        } must ask someone before saying yes to these things.
        [parents_council_or_court] { $council ->
            [yes] Your parents, the council or a judge have to agree to these things.
           *[no] { $now ->
                [none] Your parents have
                [one] { $now } has
               *[many] { $now } have
            } to agree to these things. If they cannot agree, a judge can decide.
        }
       *[young_person_decides] You decide about these things.
    }
    .from12 = { $who ->
        [carer_decides] { $carers ->
            [none] The people you live with
           *[one] { $carers }
        } can say yes to these things without asking anyone else.
        [ask_first] { $carers ->
            [none] The people you live with
           *[one] { $carers }
        } must ask someone before saying yes to these things.
        [parents_council_or_court] { $council ->
            [yes] Your parents, the council or a court have to agree to these things.
           *[no] { $now ->
                [none] Your parents have
                [one] { $now } has
               *[many] { $now } have
            } to agree to these things. If they cannot agree, a judge can decide.
        }
       *[young_person_decides] You decide about these things.
    }
    .from16 = { $who ->
        [carer_decides] { $carers ->
            [none] The people you live with
           *[one] { $carers }
        } can say yes to these things without asking anyone else.
        [ask_first] { $carers ->
            [none] The people you live with
           *[one] { $carers }
        } must ask someone before saying yes to these things.
        [parents_council_or_court] { $council ->
            [yes] Your parents, the council or a court have to agree to these things.
           *[no] { $now ->
                [none] Your parents have
                [one] { $now } has
               *[many] { $now } have
            } to agree to these things. If they cannot agree, a judge can decide.
        }
       *[young_person_decides] You decide about these things.
    }
    .adult = { $who ->
        [carer_decides] { $carers ->
            [none] The people { $child } lives with can say yes
            [you] You can say yes
           *[one] { $carers } can say yes
        } to these things without asking.
        [ask_first] { $carers ->
            [none] The people { $child } lives with must ask
            [you] You must ask
            [one] { $carers } must ask
           *[many] { $carers } must ask
        } someone before saying yes to these things.
        [parents_council_or_court] { $council ->
            [yes] The parents, the council or the court have to agree to these things.
           *[no] Everyone with parental responsibility, or the court, has to agree to these things.
        }
       *[young_person_decides] { $child } decides about these things.
    }
# One decision. For adults in the words of the child's book, with what the adults agreed.
decides-point =
    .under5 = { "" }
    .from5 = { $about }.
    .from8 = { $about }.
    .from12 = { $about }.
    .from16 = { $about }.
    .adult = “{ $about }”. { $detail ->
        [none] { "" }
       *[some] { $detail }
    } { $agreed ->
        [none] { "" }
       *[some] Agreed { $agreed }.
    }
decides-words =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = The words in quotation marks are from { OF($childs-name) } book.
decides-because =
    .under5 = { "" }
    .from5 = The { -plan } says who can decide each of these.
    .from8 = The { -plan } says who can decide each of these.
    .from12 = The { -plan } says who can decide each of these.
    .from16 = The { -plan } says who can decide each of these.
    .adult = The { -plan } says who can decide each of these.
decides-can-do =
    .under5 = You can ask { $helper ->
        [none] a grown-up
       *[one] { $helper }
    }.
    .from5 = You can ask { $helper ->
        [none] a grown-up
       *[one] { $helper }
    } who says yes.
    .from8 = You can tell { $helper ->
        [none] a grown-up you trust
       *[one] { $helper }
    } if you want a say in something.
    .from12 = You can ask { $helper ->
        [none] your social worker
       *[one] { $helper }
    } to change who decides about something.
    .from16 = You can ask { $helper ->
        [none] your social worker
       *[one] { $helper }
    } to change who decides about something.
    .adult = { $helper ->
        [none] { "" }
        [you] { "" }
       *[one] Ask { $helper } if you are not sure who can decide.
    }
    .worker = { "" }
