# My plan: the main plan, a second plan, how it will be decided, and what if it does not work.
# $option: a word of PermanenceOption, or "adopted" once a judge has made the adoption order; $with: people; $place: a
# home's name; $here: yes where the child lives there now; $to: the filled plan-to; $status: decided, planned,
# being_looked_into or not_known_yet; $lives: early_permanence for a child who is with such carers now; $order: the stage
# of the order that belongs to the option, or none; $row: yes for a row of a plan in short, whose sign says how sure it is.
# To adults, while a court decides. In a row the sentence that the sign is true of comes first.
-with-whom-for-now =
    { $child } lives with { $with ->
        [none] foster carers
       *[one] { $with }
    } while the court decides.
-court-has-not-decided = The court has not decided where { $child } will grow up.
plan-main-heading =
    .under5 = { $two ->
        [yes] Plan one
        [open] One plan
       *[no] Your { -plan }
    }
    .from5 = { $two ->
        [yes] Plan one
        [open] One plan
       *[no] Your { -plan }
    }
    .from8 = { $two ->
        [yes] Plan one
        [open] One plan
       *[no] Your { -plan }
    }
    .from12 = { $two ->
        [yes] Plan one
        [open] One plan
       *[no] Your { -plan }
    }
    .from16 = { $two ->
        [yes] Plan one
        [open] One plan
       *[no] Your { -plan }
    }
    .adult = { $two ->
        [yes] Plan one
        [open] One plan
       *[no] The { -plan }
    }
# What the plan is for someone to do. Follows "You will", "The plan is for you to" and "You might".
plan-to = { $option ->
        [home] { $here ->
            [yes] stay
           *[no] live
        } at home{ $with ->
            [none] { "" }
           *[one] {" "}with { $with }
        }
        [parents_under_care_order] { $here ->
            [yes] stay
           *[no] live
        } { $with ->
            [none] at home
           *[one] with { $with }
        }
        [kinship_foster_care] { $here ->
            [yes] stay
           *[no] live
        } with { $with ->
            [none] family or friends
           *[one] { $with }
        }
        [early_permanence] { $here ->
            [yes] stay
           *[no] live
        } { $with ->
            [none] in a new home for now
           *[one] with { $with } for now
        }
        [adoption] { $with ->
            [none] join a new family by adoption
           *[one] join { OF($with) } family by adoption
        }
        [adopted] grow up { $with ->
            [none] in an adoptive family
           *[one] with { $with }
        }
        [special_guardianship] { $here ->
            [yes] stay
           *[no] live
        } with { $with ->
            [none] a special guardian
           *[one] { $with }
        }
        [child_arrangements] { $with ->
            [none] { $here ->
                [yes] stay
               *[no] live
            } where a judge says
           *[one] { $here ->
                [yes] stay
               *[no] live
            } with { $with }
        }
        [long_term_fostering] { $with ->
            [none] grow up in foster care
           *[one] { $here ->
                [yes] stay
               *[no] live
            } with { $with } and grow up there
        }
        [residential] { $here ->
            [yes] stay
           *[no] live
        } { $place ->
            [none] in a children's home
           *[some] at { $place }
        }
        [staying_put] stay with { $with ->
            [none] the same carers
           *[one] { $with }
        } after 18
        [staying_close] live close by, with help
        [independence] move to a place of { OF($child) } own, with help
       *[private_fostering] { $here ->
            [yes] stay
           *[no] live
        } with { $with ->
            [none] someone outside the close family
           *[one] { $with }
        }
    }
    .under5 = { $option ->
        [home] { $here ->
            [yes] stay
           *[no] live
        } at home{ $with ->
            [none] { "" }
           *[one] {" "}with { $with }
        }
        [adoption] join a new family
        [adopted] grow up { $with ->
            [none] in your family
           *[one] with { $with }
        }
        [residential] { $here ->
            [yes] stay
           *[no] live
        } { $place ->
            [none] in a home with other children
           *[some] at { $place }
        }
        [staying_close] live close by
        [independence] have a home of your own
       *[kinship_foster_care] { $with ->
            [none] have a home
           *[one] { $here ->
                [yes] stay with { $with }
               *[no] live with { $with }
            }
        }
    }
    .from5 = { $option ->
        [home] { $here ->
            [yes] stay
           *[no] live
        } at home{ $with ->
            [none] { "" }
           *[one] {" "}with { $with }
        }
        [parents_under_care_order] { $here ->
            [yes] stay
           *[no] live
        } { $with ->
            [none] at home
           *[one] with { $with }
        }
        [adoption] join { $with ->
            [none] a new
           *[one] { OF($with) }
        } family
        [adopted] grow up { $with ->
            [none] in your family
           *[one] with { $with }
        }
        [long_term_fostering] grow up with { $with ->
            [none] foster carers
           *[one] { $with }
        }
        [residential] { $here ->
            [yes] stay
           *[no] live
        } { $place ->
            [none] in a home with other children
           *[some] at { $place }
        }
        [staying_put] stay with { $with ->
            [none] the same grown-ups
           *[one] { $with }
        } at 18
        [staying_close] live close by, with help
        [independence] move to a place of your own, with help
       *[kinship_foster_care] { $here ->
            [yes] stay
           *[no] live
        } with { $with ->
            [none] grown-ups who look after you
           *[one] { $with }
        }
    }
plan-main =
    .under5 = { $status ->
        [decided] { $here ->
            [yes] You { $to }. That is the plan.
           *[no] { $with ->
                [none] Grown-ups look after you. That is the plan.
               *[one] You will { $to }. That is the plan.
            }
        }
        [planned] { $with ->
            [none] We have a plan for you. It can change.
           *[one] The plan is to { $to }. It can change.
        }
       *[not_known_yet] You might { $to }. We do not know yet.
    }
    .from5 = { $lives ->
        [early_permanence] You live with { $with ->
            [none] grown-ups who look after you
           *[one] { $with }
        } for now.
       *[other] { $status ->
            [decided] The plan is to { $to }. People have decided this.
            [planned] The plan is for you to { $to }. It can change.
            [being_looked_into] You might { $to }. We are finding out.
           *[not_known_yet] You might { $to }. We do not know yet.
        }
    }
    .from8 = { $lives ->
        [early_permanence] You live with { $with ->
            [none] foster carers
           *[one] { $with }
        } while a judge decides.
       *[other] { $status ->
            [decided] The plan is for you to { $to }. People have decided this.
            [planned] The plan is for you to { $to }. Plans can change. If this one does, we will tell you why.
            [being_looked_into] You might { $to }. People are finding out if this can work. We do not know yet.
           *[not_known_yet] You might { $to }. We do not know yet.
        }
    }
    .from12 = { $lives ->
        [early_permanence] You live with { $with ->
            [none] foster carers
           *[one] { $with }
        } while the court decides.
       *[other] { $status ->
            [decided] The plan is for you to { $to }. This is decided.
            [planned] The plan is for you to { $to }. Plans can change. If this one does, we will tell you why.
            [being_looked_into] You might { $to }. People are finding out if this can work, so we do not know yet.
           *[not_known_yet] You might { $to }. We do not know yet.
        }
    }
    .from16 = { $lives ->
        [early_permanence] You live with { $with ->
            [none] foster carers
           *[one] { $with }
        } while the court decides.
       *[other] { $status ->
            [decided] The plan is for you to { $to }. This is decided.
            [planned] The plan is for you to { $to }. Plans can change. If this one does, we will tell you why.
            [being_looked_into] You might { $to }. People are finding out if this can work, so we do not know yet.
           *[not_known_yet] You might { $to }. We do not know yet.
        }
    }
    .adult = { $lives ->
        [early_permanence] { $row ->
            [yes] { $status ->
                [decided] { -with-whom-for-now }
                [planned] { -with-whom-for-now }
               *[not_known_yet] { -court-has-not-decided }
            }
           *[none] { -with-whom-for-now }
        }
       *[other] { $status ->
            [decided] The plan is for { $child } to { $to }.{ $row ->
                [yes] { "" }
               *[none] {" "}This is decided.
            }
            [planned] { $option ->
                [adoption] { $with ->
                    [none] The plan is for { $child } to { $to }.
                   *[one] The plan is for { $with } to adopt { $child }.
                }
               *[home] The plan is for { $child } to { $to }.
            }{ $row ->
                [yes] { "" }
               *[none] {" "}This is not final, and it can change.
            }
            [being_looked_into] { $child } might { $to }.{ $row ->
                [yes] { "" }
               *[none] {" "}People are finding out if this can work.
            }
           *[not_known_yet] { $child } might { $to }.{ -not-known }
        }
    }
# Where it is decided that the child grows up in foster care, and not yet in which home. $which: by when, or open, or none.
plan-which-home =
    .under5 = { "" }
    .from5 = { $which ->
        [none] { "" }
       *[some] We do not know yet which home it will be.
    }
    .from8 = { $which ->
        [none] { "" }
        [open] People have not decided yet which home it will be.
       *[some] People have not decided yet which home it will be. We hope to know by { $which }, but it could be later.
    }
    .from12 = { $which ->
        [none] { "" }
        [open] Which home it will be is not decided yet.
       *[some] Which home it will be is not decided yet. We hope to know by { $which }, but it could be later.
    }
    .from16 = { $which ->
        [none] { "" }
        [open] Which home it will be is not decided yet.
       *[some] Which home it will be is not decided yet. We hope to know by { $which }, but it could be later.
    }
    .adult = { $which ->
        [none] { "" }
        [open] Which home it will be is not decided yet.
       *[some] Which home it will be is not decided yet. We hope to know by { $which }, but it could be later.
    }
# A day that the plan names is a hope until the plan is decided.
plan-main-by =
    .under5 = { "" }
    .from5 = { $by ->
        [none] { "" }
       *[some] { $status ->
            [decided] The plan is to do this by { $by }.
           *[planned] We hope to do this by { $by }. It could be later.
        }
    }
    .from8 = { $by ->
        [none] { "" }
       *[some] { $status ->
            [decided] The plan is for this to happen by { $by }.
           *[planned] We hope to do this by { $by }, but it could be later.
        }
    }
    .from12 = { $by ->
        [none] { "" }
       *[some] { $status ->
            [decided] The plan is for this to happen by { $by }.
           *[planned] We hope to do this by { $by }, but it could be later.
        }
    }
    .from16 = { $by ->
        [none] { "" }
       *[some] { $status ->
            [decided] The plan is for this to happen by { $by }.
           *[planned] We hope to do this by { $by }, but it could be later.
        }
    }
    .adult = { $by ->
        [none] { "" }
       *[some] { $status ->
            [decided] The plan is for this to happen by { $by }.
           *[planned] We hope to do this by { $by }, but it could be later.
        }
    }
# What the law adds, by option. $named: whom the order names, or else $with.
plan-law =
    .under5 = { "" }
    .from5 = { $option ->
        [adoption] A judge has to say yes first.
        [special_guardianship] { $order ->
            [made] A judge said yes to this.
           *[none] A judge has to say yes first.
        }
        [child_arrangements] { $order ->
            [made] A judge said yes to this.
           *[none] A judge has to say yes first.
        }
        [early_permanence] A judge has not decided where you will grow up.
       *[home] { "" }
    }
    .from8 = { $option ->
        [adoption] A judge has to say yes before anyone can adopt you. We do not know what the judge will say.
        [adopted] A judge has said yes. By law you are part of { $with ->
            [none] your adoptive
           *[one] { OF($with) }
        } family.
        [special_guardianship] { $order ->
            [made] { $named ->
                [none] { "" }
                [you] You are the special guardian.
                [one] { $named } is your special guardian.
               *[many] { $named } are your special guardians.
            }
           *[none] A judge decides who can be a special guardian.
        }
        [child_arrangements] { $order ->
            [made] A judge has made an order about who you live with.
           *[none] A judge decides this.
        }
        [early_permanence] A judge has not decided yet where you will grow up.
        [parents_under_care_order] The council shares the big choices about you too.
       *[home] { "" }
    }
    .from12 = { $option ->
        [adoption] Only a court can make an adoption order. It has not made one, so this is not settled.
        [adopted] A court has made the adoption order. By law you are part of { $with ->
            [none] your adoptive
           *[one] { OF($with) }
        } family.
        [special_guardianship] { $order ->
            [made] { $named ->
                [none] { "" }
                [you] You are the special guardian.
                [one] { $named } is your special guardian.
               *[many] { $named } are your special guardians.
            }
           *[none] Only a court can make someone a special guardian.
        }
        [child_arrangements] { $order ->
            [made] A court order says who you live with.
           *[none] Only a court can make this order.
        }
        [early_permanence] The court has not decided yet where you will grow up. Adoption is not settled.
        [parents_under_care_order] A court order lets the council share the big decisions about you.
       *[home] { "" }
    }
    .from16 = { $option ->
        [adoption] Only a court can make an adoption order. It has not made one, so this is not settled.
        [adopted] A court has made the adoption order. By law you are part of { $with ->
            [none] your adoptive
           *[one] { OF($with) }
        } family.
        [special_guardianship] { $order ->
            [made] { $named ->
                [none] { "" }
                [you] You are the special guardian.
                [one] { $named } is your special guardian.
               *[many] { $named } are your special guardians.
            }
           *[none] Only a court can make someone a special guardian.
        }
        [child_arrangements] { $order ->
            [made] A court order says who you live with.
           *[none] Only a court can make this order.
        }
        [early_permanence] The court has not decided yet where you will grow up. Adoption is not settled.
        [parents_under_care_order] A court order lets the council share the big decisions about you.
       *[home] { "" }
    }
    .adult = { $option ->
        [adoption] Only a court can make an adoption order. It has not made one, so this is not settled.
        [adopted] The court has made the adoption order. By law { $child } is part of { $with ->
            [none] the adoptive
           *[one] { OF($with) }
        } family.
        [special_guardianship] { $order ->
            [made] { $named ->
                [none] { "" }
                [you] You are { OF($child) } special guardian.
                [one] { $named } is { OF($child) } special guardian.
               *[many] { $named } are { OF($child) } special guardians.
            }
           *[none] { $row ->
                [yes] { "" }
               *[none] Only a court can make someone a special guardian.
            }
        }
        [child_arrangements] { $order ->
            [made] A court order says who { $child } lives with.
           *[none] { $row ->
                [yes] { "" }
               *[none] Only a court can make this order.
            }
        }
        [early_permanence] { $row ->
            [yes] { $status ->
                [decided] { -court-has-not-decided }
                [planned] { -court-has-not-decided }
               *[not_known_yet] { -with-whom-for-now }
            }
           *[none] { -court-has-not-decided }
        } Adoption is not settled.
        [parents_under_care_order] With a care order, the council shares the big decisions.
       *[home] { "" }
    }
plan-main-because =
    .under5 = { "" }
    .from5 = The { -plan } lists this as { $two ->
        [yes] plan one
       *[no] the plan
    } for you.
    .from8 = The { -plan } lists this as { $two ->
        [yes] plan one
       *[no] the plan
    } for you.
    .from12 = The { -plan } lists this as { $two ->
        [yes] plan one
       *[no] the plan
    } for you.
    .from16 = The { -plan } lists this as { $two ->
        [yes] plan one
       *[no] the plan
    } for you.
    .adult = The { -plan } lists this as { $two ->
        [yes] plan one
       *[no] the plan
    } for { $child }.
plan-why-heading =
    .under5 = Why
    .from5 = { $second ->
        [yes] { $two ->
            [open] Why there is another plan
           *[yes] Why there is plan two
        }
       *[no] Why this is the plan
    }
    .from8 = { $second ->
        [yes] { $two ->
            [open] Why there is another plan
           *[yes] Why there is plan two
        }
       *[no] Why this is the plan
    }
    .from12 = { $second ->
        [yes] { $two ->
            [open] Why there is another plan
           *[yes] Why there is plan two
        }
       *[no] Why this is the plan
    }
    .from16 = { $second ->
        [yes] { $two ->
            [open] Why there is another plan
           *[yes] Why there is plan two
        }
       *[no] Why this is the plan
    }
    .adult = { $second ->
        [yes] { $two ->
            [open] Why there is another plan
           *[yes] Why there is plan two
        }
       *[no] Why this is the plan
    }
# The name of each plan, as a heading and in the middle of a sentence.
option-name =
    .under5 = { $option ->
        [kinship_foster_care] Living with family or friends
        [special_guardianship] Living with family
        [residential] A home with other children
       *[home] Your { -plan }
    }
    .from5 = { $option ->
        [home] Living at home
        [parents_under_care_order] Living at home with help
        [kinship_foster_care] Living with family or friends
        [early_permanence] A home while a judge decides
        [adoption] What adoption means
        [adopted] What adoption means
        [special_guardianship] What a special guardian is
        [child_arrangements] When a judge says where
        [long_term_fostering] Growing up with foster carers
        [residential] A home with other children
        [staying_put] Staying with your carers
        [staying_close] Living close by
        [independence] A place of your own
       *[private_fostering] Living with another grown-up
    }
    .from8 = { $option ->
        [home] Living at home
        [parents_under_care_order] Home, with the council's help
        [kinship_foster_care] Fostering by family or friends
        [early_permanence] A home while a judge decides
        [adoption] What adoption means
        [adopted] What adoption means
        [special_guardianship] What a special guardian is
        [child_arrangements] A child arrangements order
        [long_term_fostering] Growing up with foster carers
        [residential] Living in a children's home
        [staying_put] What staying put means
        [staying_close] What staying close means
        [independence] A place of your own
       *[private_fostering] What private fostering is
    }
    .from12 = { $option ->
        [home] Living at home
        [parents_under_care_order] Home under a care order
        [kinship_foster_care] Family and friends foster care
        [early_permanence] What { -early-permanence } means
        [adoption] What adoption means
        [adopted] What adoption means
        [special_guardianship] What special guardianship means
        [child_arrangements] A child arrangements order
        [long_term_fostering] Long-term fostering
        [residential] Living in a children's home
        [staying_put] What staying put means
        [staying_close] What staying close means
        [independence] A place of your own
       *[private_fostering] What private fostering is
    }
    .from16 = { $option ->
        [home] Living at home
        [parents_under_care_order] Home under a care order
        [kinship_foster_care] Family and friends foster care
        [early_permanence] What { -early-permanence } means
        [adoption] What adoption means
        [adopted] What adoption means
        [special_guardianship] What special guardianship means
        [child_arrangements] A child arrangements order
        [long_term_fostering] Long-term fostering
        [residential] Living in a children's home
        [staying_put] What staying put means
        [staying_close] What staying close means
        [independence] A place of your own
       *[private_fostering] What private fostering is
    }
    .adult = { $option ->
        [home] Living at home
        [parents_under_care_order] Home under a care order
        [kinship_foster_care] Family and friends foster care
        [early_permanence] What { -early-permanence } means
        [adoption] What adoption means
        [adopted] What adoption means
        [special_guardianship] What special guardianship means
        [child_arrangements] A child arrangements order
        [long_term_fostering] Long-term fostering
        [residential] Living in a children's home
        [staying_put] What staying put means
        [staying_close] What staying close means
        [independence] { -moving-on }
       *[private_fostering] What private fostering is
    }
# Said before what is true in general, so that nobody takes it for this child's own facts.
plan-general =
    .under5 = { "" }
    .from5 = This is true for most children with this plan.
    .from8 = This is true for most children with this plan. Ask if it is not the same for you.
    .from12 = This is true in general. Your own { -plan } may say something else.
    .from16 = This is true in general. Your own { -plan } may say something else.
    .adult = This is general information. { OF($child) } own { -plan } may differ.
# What stands over each part of an option or an order in general. $part: as in chapters/plan/general.rs.
general-part =
    .under5 = { "" }
    .from5 = { $part ->
        [what] What it is
        [who] Who looks after the child
        [decides] Who decides
        [long] How long
        [visits] Who visits
        [change] Can it change?
        [name] Names and trips
        [help] Help
        [school] School
        [touch] Seeing family
        [first] What happens first
        [asks] Who asks, and who decides
        [power] Who makes the big choices
        [others] What else it changes
        [for] What it is for
        [comes] Who comes
        [yours] Is it my meeting?
        [absent] What if I do not come?
        [local] With your council
        [mixed] Easy to mix up
        [mixed-too] Easy to mix up
       *[ends] Can it end?
    }
    .from8 = { $part ->
        [what] What it is
        [who] Who looks after the child
        [decides] Who decides things
        [long] How long it lasts
        [visits] Who visits and checks
        [change] Can it change?
        [name] Names, passports and trips abroad
        [help] Help
        [school] School
        [touch] Staying in touch
        [first] What happens first
        [asks] Who asks, and who decides
        [power] Who makes the big choices
        [others] What it does to other orders
        [for] What it is for
        [comes] Who comes
        [yours] Is it my meeting?
        [absent] What if I do not come?
        [local] With your council
        [mixed] Easy to mix up
        [mixed-too] Easy to mix up
       *[ends] Can it end early?
    }
    .from12 = { $part ->
        [what] What it is
        [who] Who looks after the child
        [decides] Who decides things
        [long] How long it lasts
        [visits] Who visits and checks
        [change] Can it change?
        [name] Surname, passport and trips abroad
        [help] Help
        [school] School
        [touch] Staying in touch
        [first] What happens first
        [asks] Who asks, and who decides
        [power] Who makes the big decisions
        [others] What it does to other orders
        [for] What it is for
        [comes] Who comes
        [yours] Is it my meeting?
        [absent] What if I do not come?
        [local] With your council
        [mixed] Easy to mix up
        [mixed-too] Easy to mix up
       *[ends] Can it end early?
    }
    .from16 = { $part ->
        [what] What it is
        [who] Who looks after the child
        [decides] Who decides things
        [long] How long it lasts
        [visits] Who visits and checks
        [change] Can it change?
        [name] Surname, passport and trips abroad
        [help] Help
        [school] School
        [touch] Staying in touch
        [first] What happens first
        [asks] Who asks, and who decides
        [power] Who makes the big decisions
        [others] What it does to other orders
        [for] What it is for
        [comes] Who comes
        [yours] Is it my meeting?
        [absent] What if I do not come?
        [local] With your council
        [mixed] Easy to mix up
        [mixed-too] Easy to mix up
       *[ends] Can it end early?
    }
    .adult = { $part ->
        [what] What it is
        [who] Who looks after the child
        [decides] Who decides things
        [long] How long it lasts
        [visits] Who visits and checks
        [change] Can it change?
        [name] Surname, passport and trips abroad
        [help] Help
        [school] School
        [touch] Staying in touch
        [first] What happens first
        [asks] Who asks, and who decides
        [power] Who makes the big decisions
        [others] What it does to other orders
        [ends] Can it end early?
        [for] What it is for
        [comes] Who comes
        [yours] Is it the child's meeting?
        [absent] What if somebody does not come?
        [local] At this council
        [mixed] Easy to mix up
        [mixed-too] Easy to mix up
        [money] Money
        [good] What speaks for it
        [hard] What speaks against it
        [right] When it may be right
       *[starts] How it starts
    }
plan-permanence-heading =
    .under5 = What a plan is for
    .from5 = What a plan is for
    .from8 = What a plan is for
    .from12 = What a plan is for
    .from16 = What a plan is for
    .adult = What { -permanence } means
# For a parent. $open: yes while home is one of the plans, or no court has decided; then the council still has to look at it.
plan-permanence-parent =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
    .parent = { $open ->
        [yes] The council must first look at whether your child can live safely with you. Next it looks at family and friends. Then it looks at other homes. The council must tell you what needs to change, and by when. Ask if that is not clear to you.
       *[no] You can still say what you think about the { -plan }. You can ask a solicitor what you can do now.
    }
plan-two-heading =
    .under5 = We have { -two-plans }
    .from5 = We have { -two-plans }
    .from8 = Why there are { -two-plans }
    .from12 = Why there are { -two-plans }
    .from16 = Why there are { -two-plans }
    .adult = Why there are { -two-plans }
plan-two =
    .under5 = { "" }
    .from5 = There are { -two-plans } for you. { $settled ->
        [yes] Plan two is there in case we need it.
       *[no] We do not know yet which one it will be.
    }
    .from8 = We are working on { -two-plans }. { $settled ->
        [yes] Plan two is there in case plan one does not work.
       *[no] We do not know yet which one it will be.
    }
    .from12 = We are working on { -two-plans } at the same time. { $settled ->
        [yes] The second is there in case the first does not work.
       *[no] It is not decided which one it will be.
    }
    .from16 = We are working on { -two-plans } at the same time. { $settled ->
        [yes] The second is there in case the first does not work.
       *[no] It is not decided which one it will be.
    }
    .adult = We are working on { -two-plans } for { $child } at the same time. { $settled ->
        [yes] The second is there in case the first does not work.
       *[no] It is not decided which one it will be.
    }
# General: why plans come in twos, for parents, who must be told (facts.md 5.1).
plan-two-general =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { -two-plans } save time. If one plan does not work, { $child } does not have to wait for a new plan to start.
    .parent = { -two-plans } save time. If one plan does not work, { $child } does not have to wait for a new plan to start. To have two does not mean that anyone has made up their mind.
plan-two-told-parents =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = The parents are told this.
# $two: open where neither plan comes first, as in early permanence: both are real (facts.md 2.4, 5.1).
plan-second-heading = { $two ->
    [open] The other plan
   *[yes] Plan two
}
plan-second =
    .under5 = You might { $to }. We do not know yet.
    .from5 = { $status ->
        [planned] { $two ->
            [open] The other plan is for you to { $to }.
           *[yes] Plan two is for you to { $to }.
        }
        [decided] { $two ->
            [open] The other plan is for you to { $to }.
           *[yes] Plan two is for you to { $to }.
        }
       *[not_known_yet] { $two ->
            [open] You might { $to }.
           *[yes] In plan two, you might { $to }.
        }
    } { $settled ->
        [yes] { "" }
       *[no] We do not know yet.
    }
    .from8 = { $status ->
        [planned] { $two ->
            [open] The other plan is for you to { $to }.
           *[yes] Plan two is for you to { $to }. This is only if plan one does not work.
        }
        [decided] { $two ->
            [open] The other plan is for you to { $to }.
           *[yes] Plan two is for you to { $to }. This is only if plan one does not work.
        }
        [being_looked_into] { $two ->
            [open] The other plan is that you might { $to }.
           *[yes] Plan two is that you might { $to }.
        } People are finding out if this could work.
       *[not_known_yet] { $two ->
            [open] The other plan is that you might { $to }.
           *[yes] Plan two is that you might { $to }.
        } We do not know yet.
    }
    .from12 = { $status ->
        [planned] { $two ->
            [open] The other plan is for you to { $to }.
           *[yes] Plan two is for you to { $to }. It is only for if plan one does not work.
        }
        [decided] { $two ->
            [open] The other plan is for you to { $to }.
           *[yes] Plan two is for you to { $to }. It is only for if plan one does not work.
        }
        [being_looked_into] { $two ->
            [open] The other plan is that you might { $to }.
           *[yes] Plan two is that you might { $to }.
        } People are still finding out if this could work.
       *[not_known_yet] { $two ->
            [open] The other plan is that you might { $to }.
           *[yes] Plan two is that you might { $to }.
        } We do not know yet.
    }
    .from16 = { $status ->
        [planned] { $two ->
            [open] The other plan is for you to { $to }.
           *[yes] Plan two is for you to { $to }. It is only for if plan one does not work.
        }
        [decided] { $two ->
            [open] The other plan is for you to { $to }.
           *[yes] Plan two is for you to { $to }. It is only for if plan one does not work.
        }
        [being_looked_into] { $two ->
            [open] The other plan is that you might { $to }.
           *[yes] Plan two is that you might { $to }.
        } People are still finding out if this could work.
       *[not_known_yet] { $two ->
            [open] The other plan is that you might { $to }.
           *[yes] Plan two is that you might { $to }.
        } We do not know yet.
    }
    .adult = { $status ->
        [planned] { $two ->
            [open] The other plan is for { $child } to { $to }.
           *[yes] Plan two is for { $child } to { $to }. It is only for if plan one does not work.
        }
        [decided] { $two ->
            [open] The other plan is for { $child } to { $to }.
           *[yes] Plan two is for { $child } to { $to }. It is only for if plan one does not work.
        }
        [being_looked_into] { $two ->
            [open] The other plan is that { $child } might { $to }.
           *[yes] Plan two is that { $child } might { $to }.
        }{ $row ->
            [yes] { "" }
           *[none] {" "}People are finding out if it could work.
        }
       *[not_known_yet] { $two ->
            [open] The other plan is that { $child } might { $to }.
           *[yes] Plan two is that { $child } might { $to }.
        }{ -not-known }
    }
plan-decided-how-heading =
    .under5 = Who chooses
    .from5 = Who will choose
    .from8 = How people will decide
    .from12 = How it will be decided
    .from16 = How it will be decided
    .adult = How it will be decided
# $decider: a word of Decider or none; $expected: a date still to come; $teller: who tells the child.
plan-decided-how =
    .under5 = { $decider ->
        [court] A judge helps us choose. The judge has not picked yet.
       *[none] Grown-ups are still thinking.
    }
    .from5 = { $decider ->
        [court] A judge will choose.
        [council] The council will choose.
        [panel] The council will choose.
        [review] People at your meeting will choose.
        [social_worker] Your social worker will choose.
        [family] Your family will choose.
        [parents] Your parents will choose.
        [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will choose.
        [young_person] You will choose.
        [home_office] The government will choose.
       *[none] Nobody has decided yet.
    } { $decider ->
        [young_person] { "" }
        [none] { "" }
       *[court] We do not know yet what they will say.
    }
    .from8 = { $decider ->
        [court] A judge will decide. The judge has to think about what you want.
        [council] The council will decide.
        [panel] A group of people will give advice. Then the council will decide.
        [review] People will decide at your { -review }. You can tell them what you want.
        [social_worker] Your social worker will decide, with a manager.
        [family] Your family will decide together.
        [parents] Your parents will decide.
        [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
        [young_person] You will decide.
        [home_office] The Home Office will decide.
       *[none] Nobody has decided this yet.
    } { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }, but it could be later.
    }
    .from12 = { $decider ->
        [court] The court will decide. The judge has to think about what you want and feel.
        [council] The council will decide.
        [panel] A panel will give advice. Then a senior person at the council will decide.
        [review] Your { -review } will decide. You can say what you want there.
        [social_worker] Your social worker will decide, with a manager.
        [family] Your family will decide together.
        [parents] Your parents will decide.
        [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
        [young_person] You will decide.
        [home_office] The Home Office will decide.
       *[none] This is not decided yet.
    } { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }, but it could be later.
    }
    .from16 = { $decider ->
        [court] The court will decide. The judge has to think about what you want and feel.
        [council] The council will decide.
        [panel] A panel will give advice. Then a senior person at the council will decide.
        [review] Your { -review } will decide. You can say what you want there.
        [social_worker] Your social worker will decide, with a manager.
        [family] Your family will decide together.
        [parents] Your parents will decide.
        [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } will decide.
        [young_person] You will decide.
        [home_office] The Home Office will decide.
       *[none] This is not decided yet.
    } { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }, but it could be later.
    }
    .adult = { $decider ->
        [court] The court will decide. We do not know what the court will say.
        [council] The council will decide.
        [panel] A panel will give advice. Then a senior person at the council will decide.
        [review] The { -review } will decide.
        [social_worker] The social worker will decide, with a manager.
        [family] The family will decide together.
        [parents] The parents will decide.
        [carer] { $carers ->
                [none] The carer
               *[one] { $carers }
            } will decide.
        [young_person] { $child } will decide.
        [home_office] The Home Office will decide.
       *[none] This is not decided yet.
    } { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }, but it could be later.
    }
plan-decided-teller =
    .under5 = { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] { $teller } will tell you.
    }
    .from5 = { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] { $teller } will tell you.
    }
    .from8 = { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] { $teller } will tell you.
    }
    .from12 = { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] { $teller } will tell you.
    }
    .from16 = { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] { $teller } will tell you.
    }
    .adult = { $teller ->
        [none] { "" }
        [you] The plan is for you to tell { $child }.
       *[one] The plan is for { $teller } to tell { $child }.
    }
    .parent = { $teller ->
        [none] Ask who will tell you.
        [you] The plan is for you to tell { $child }.
       *[one] The plan is for { $teller } to tell { $child }. Ask who will tell you.
    }
# What the reader can do about what is not decided. $helper: an advocate, a children's guardian or a social worker.
plan-say-what-you-want =
    .under5 = You can tell { $helper ->
        [none] a grown-up
       *[one] { $helper }
    } how you feel.
    .from5 = You can tell { $helper ->
        [none] a grown-up
       *[one] { $helper }
    } what you want.
    .from8 = You can tell { $helper ->
        [none] a grown-up you trust
       *[one] { $helper }
    } what you want. You can write it, draw it or say it.
    .from12 = You can tell { $helper ->
        [none] someone you trust
       *[one] { $helper }
    } what you want. You can also ask for an advocate, who helps you say it.
    .from16 = You can tell { $helper ->
        [none] someone you trust
       *[one] { $helper }
    } what you want. You can also ask for an advocate, who helps you say it.
    .adult = You can tell { $helper ->
        [none] the social worker
        [you] the manager
       *[one] { $helper }
    } what you think about this.
    .parent = { $decider ->
        [court] You can tell the court what you think. Ask a solicitor what would help.
       *[none] You can tell the council what you think. You can ask a solicitor what would help.
    }
    .carer = Tell { $helper ->
        [none] the social worker
        [you] the manager
       *[one] { $helper }
    } what you see each day. It helps people to decide.
    .worker = { "" }
plan-contingency-heading =
    .under5 = If plans change
    .from5 = { $status ->
        [decided] If something changes
       *[planned] If the plan does not work
    }
    .from8 = { $status ->
        [decided] If something changes
       *[planned] If the plan does not work
    }
    .from12 = { $status ->
        [decided] If something changes
       *[planned] If the plan does not work
    }
    .from16 = { $status ->
        [decided] If something changes
       *[planned] If the plan does not work
    }
    .adult = { $status ->
        [decided] If something changes
       *[planned] If the plan does not work
    }
