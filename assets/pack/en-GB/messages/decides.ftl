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
    .from5 = Who might choose later
    .from8 = Who might decide later
    .from12 = Who might decide later
    .from16 = Who might decide later
    .adult = Who would decide later
decides-planned =
    .under5 = { "" }
    .from5 = { $adopters ->
        [yes] Then the new family would make the big choices.
       *[no] { $planned ->
            [none] { "" }
           *[one] { $only ->
            [yes] If a judge says yes, { $planned } make the big choices.{ $lost ->
                [none] { "" }
               *[one] {" "}{ $lost } would not.
            }
           *[no] { $settled ->
                [yes] A judge might end the order. Then { $planned }
               *[no] If the plan happens, { $planned }
            } would make the big choices.{ $leaves ->
                [yes] {" "}The council would not help choose.
               *[no] { "" }
            }
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
           *[one] { $only ->
            [yes] If a judge says yes, only { $planned } would make the big choices about you.{ $lost ->
                [none] { "" }
               *[one] {" "}{ $lost } would not. They are still part of your story.
            }
           *[no] { $settled ->
                [yes] If the court ends the order
               *[no] If the plan goes ahead
            }, { $planned } could make big choices about you.{ $council ->
                [yes] {" "}The council could too.
               *[no] { $leaves ->
                    [yes] {" "}The council would not share them.
                   *[no] { "" }
                }
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
           *[one] { $only ->
            [yes] If the court makes the order, only { $planned } would have parental responsibility.
           *[no] { $settled ->
                [yes] If the court ends the order
               *[no] If the plan goes ahead
            }, { $planned } would have parental responsibility.{ $council ->
                [yes] {" "}The council would have it too.
               *[no] { $leaves ->
                    [yes] {" "}The council would not.
                   *[no] { "" }
                }
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
           *[one] { $only ->
            [yes] If the court makes the order, only { $planned } would have parental responsibility.
           *[no] { $settled ->
                [yes] If the court ends the order
               *[no] If the plan goes ahead
            }, { $planned } would have parental responsibility.{ $council ->
                [yes] {" "}The council would have it too.
               *[no] { $leaves ->
                    [yes] {" "}The council would not.
                   *[no] { "" }
                }
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
           *[one] { $only ->
            [yes] If the court makes the order, only { $planned } would have parental responsibility.
           *[no] { $settled ->
                [yes] If the court ends the order
               *[no] If the plan goes ahead
            }, { $planned } would have parental responsibility.{ $council ->
                [yes] {" "}The council would have it too.
               *[no] { $leaves ->
                    [yes] {" "}The council would not.
                   *[no] { "" }
                }
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
        [parents_council_or_court] Very big decisions
       *[young_person_decides] What you decide
    }
    .from12 = { $who ->
        [carer_decides] { $carers ->
            [none] What people at home can decide
           *[one] { $carers } can say yes
        }
        [ask_first] Things to ask about first
        [parents_council_or_court] Very big decisions
       *[young_person_decides] What you decide
    }
    .from16 = { $who ->
        [carer_decides] { $carers ->
            [none] What people at home can decide
           *[one] { $carers } can say yes
        }
        [ask_first] Things to ask about first
        [parents_council_or_court] Very big decisions
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
        } must ask about these things.
        [parents_council_or_court] { $council ->
            [yes] These are big things. Other people choose about them.
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
        } must ask before saying yes to these things.
        [parents_council_or_court] { $council ->
            [yes] Other people decide these things. Some are for your parents, some for the council and some for a judge.
           *[no] { $now ->
                [none] Your parents have
                [one] { $now } has
               *[many] { $now } have
            } to agree to these things. { $now ->
                [one] If { $now } says no, a judge can decide.
               *[many] If they cannot agree, a judge can decide.
            }
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
        } must ask before saying yes to these things.
        [parents_council_or_court] { $council ->
            [yes] Other people decide these things. Some are for your parents, some for the council and some for a court.
           *[no] { $now ->
                [none] Your parents have
                [one] { $now } has
               *[many] { $now } have
            } to agree to these things. { $now ->
                [one] If { $now } says no, a judge can decide.
               *[many] If they cannot agree, a judge can decide.
            }
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
        } must ask before saying yes to these things.
        [parents_council_or_court] { $council ->
            [yes] Other people decide these things. Some are for your parents, some for the council and some for a court.
           *[no] { $now ->
                [none] Your parents have
                [one] { $now } has
               *[many] { $now } have
            } to agree to these things. { $now ->
                [one] If { $now } says no, a judge can decide.
               *[many] If they cannot agree, a judge can decide.
            }
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
        } before saying yes to these things.
        [parents_council_or_court] { $council ->
            [yes] Some of these are for the parents, some for the council, and some need everyone or the court.
           *[no] Everyone with parental responsibility, or the court, has to agree to these things.
        }
       *[young_person_decides] { $child } decides about these things.
    }
# One decision, and who is asked before anybody says yes. For adults in the words of the child's book, with what the adults agreed.
# $own: yes where the reader is one of the carers.
decides-point =
    .under5 = { "" }
    .from5 = { $about }.{ $ask ->
        [none] { "" }
       *[some] { $who ->
            [ask_first] {" "}{ $carers ->
                [one] { $carers } asks { $ask } first.
               *[many] They ask { $ask } first.
            }
            [parents_council_or_court] {" "}People ask { $ask }.
           *[carer_decides] { "" }
        }
    }
    .from8 = { $about }.{ $ask ->
        [none] { "" }
       *[some] { $who ->
            [ask_first] {" "}{ $carers ->
                [one] { $carers } asks { $ask } first.
               *[many] They ask { $ask } first.
            }
            [parents_council_or_court] {" "}People ask { $ask }.
           *[carer_decides] { "" }
        }
    }
    .from12 = { $about }.{ $ask ->
        [none] { "" }
       *[some] { $who ->
            [ask_first] {" "}{ $carers ->
                [one] { $carers } asks { $ask } first.
               *[many] They ask { $ask } first.
            }
            [parents_council_or_court] {" "}People ask { $ask }.
           *[carer_decides] { "" }
        }
    }
    .from16 = { $about }.{ $ask ->
        [none] { "" }
       *[some] { $who ->
            [ask_first] {" "}{ $carers ->
                [one] { $carers } asks { $ask } first.
               *[many] They ask { $ask } first.
            }
            [parents_council_or_court] {" "}People ask { $ask }.
           *[carer_decides] { "" }
        }
    }
    .adult = “{ $about }”.{ $ask ->
        [none] { "" }
       *[some] { $who ->
            [ask_first] {" "}{ $own ->
                [yes] Ask { $ask } first.
               *[no] { $carers ->
                    [one] { $carers } asks { $ask } first.
                   *[many] They ask { $ask } first.
                }
            }
            [parents_council_or_court] {" "}{ $own ->
                [yes] Ask
               *[no] People ask
            } { $ask }.
           *[carer_decides] { "" }
        }
    } { $detail ->
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
    .from12 = You can tell { $helper ->
        [none] your social worker
       *[one] { $helper }
    } if you want more of a say.
    .from16 = You can tell { $helper ->
        [none] your social worker
       *[one] { $helper }
    } if you want more of a say.
    .adult = { $helper ->
        [none] { "" }
        [you] { "" }
       *[one] Ask { $helper } if you are not sure who can decide.
    }
    .worker = { "" }
