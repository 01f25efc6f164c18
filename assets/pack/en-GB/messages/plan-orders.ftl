# Orders and legal statuses. $kind: a word of OrderKind; $stage: planned, asked_for, made, suspended or ended;
# $law: order where a court makes it, status where it is no order.
orders-heading =
    .under5 = { $law ->
        [order] What the judge said
       *[status] What people agreed
    }
    .from5 = { $law ->
        [order] { $stage ->
            [made] What the judge said
           *[planned] What a judge may decide
        }
       *[status] What people agreed
    }
    .from8 = { $name }
    .from12 = { $name }
    .from16 = { $name }
    .adult = { $name }
# The name in the middle of a sentence.
order-name = { $kind ->
        [child_in_need] child in need plan
        [child_protection] child protection plan
        [section_20] care by agreement
        [police_protection] police protection
        [emergency_protection_order] emergency protection order
        [interim_care_order] interim care order
        [care_order] care order
        [supervision_order] supervision order
        [placement_order] placement order
        [adoption_order] adoption order
        [special_guardianship_order] special guardianship order
        [child_arrangements_lives] child arrangements order about living
        [child_arrangements_time] child arrangements order about time
        [section_34_contact] contact order while in care
        [section_26_contact] contact order before adoption
        [section_51a_contact] contact order after adoption
        [prohibited_steps_order] prohibited steps order
        [specific_issue_order] specific issue order
       *[private_fostering] private fostering
    }
    .under5 = { "" }
    .from5 = { "" }
order-stage =
    .under5 = { "" }
    .from5 = { $stage ->
        [planned] Nobody has decided this yet.
        [asked_for] { $by-council ->
            [yes] { $kind ->
                [care_order] The council asked a judge for more.
               *[supervision_order] The council asked a judge for something.
            }
           *[no] A judge is thinking about this.
        } The judge has not decided yet.
       *[made] { "" }
    }
    .from8 = { $stage ->
        [planned] Nobody has asked a judge for this yet. A judge would have to say yes first.
        [asked_for] A judge is thinking about this. The judge has not decided yet.
        [made] { $law ->
            [order] A judge { $made ->
                [none] has made the { $name }
               *[some] made the { $name } { $made }
            }.
           *[status] This began { $made ->
                [none] some time ago
               *[some] { $made }
            }.
        }
        [suspended] The { $name } is on pause for now.
       *[ended] { $law ->
            [order] The { $name } came to an end
           *[status] This came to an end
        }{ $ended ->
            [none] { "" }
           *[some] {" "}{ $ended }
        }.
    }
    .from12 = { $stage ->
        [planned] { $asker ->
            [none] Nobody has asked the court for this order yet.
           *[one] { $asker } might ask the court for this order.
        } It is not decided.
        [asked_for] { $asker ->
            [none] { $by-council ->
                [yes] The council asked the court for this order
               *[no] The court was asked for this order
            }
           *[one] { $asker } asked the court for this order
        }. It is not decided yet.
        [made] { $law ->
            [order] The court made the { $name }{ $made ->
                [none] { "" }
               *[some] {" "}{ $made }
            }.
           *[status] This began{ $made ->
                [none] {" "}some time ago
               *[some] {" "}{ $made }
            }.
        }
        [suspended] The { $name } is on pause for now.
       *[ended] { $law ->
            [order] The { $name } came to an end
           *[status] This came to an end
        }{ $ended ->
            [none] { "" }
           *[some] {" "}{ $ended }
        }.
    }
    .from16 = { $stage ->
        [planned] { $asker ->
            [none] Nobody has asked the court for this order yet.
           *[one] { $asker } might ask the court for this order.
        } It is not decided.
        [asked_for] { $asker ->
            [none] { $by-council ->
                [yes] The council asked the court for this order
               *[no] The court was asked for this order
            }
           *[one] { $asker } asked the court for this order
        }. It is not decided yet.
        [made] { $law ->
            [order] The court made the { $name }{ $made ->
                [none] { "" }
               *[some] {" "}{ $made }
            }.
           *[status] This began{ $made ->
                [none] {" "}some time ago
               *[some] {" "}{ $made }
            }.
        }
        [suspended] The { $name } is on pause for now.
       *[ended] { $law ->
            [order] The { $name } came to an end
           *[status] This came to an end
        }{ $ended ->
            [none] { "" }
           *[some] {" "}{ $ended }
        }.
    }
    .adult = { $stage ->
        [planned] { $asker ->
            [none] Nobody has asked the court for this order yet.
           *[one] { $asker } might ask the court for this order.
        } It is not decided.
        [asked_for] { $asker ->
            [none] { $by-council ->
                [yes] The council asked the court for this order
               *[no] The court was asked for this order
            }
           *[one] { $asker } asked the court for this order
        }{ $asked ->
            [none] { "" }
           *[some] {" "}{ $asked }
        }. It is not decided yet.
        [made] { $law ->
            [order] The court made the { $name }{ $made ->
                [none] { "" }
               *[some] {" "}{ $made }
            }.
           *[status] This began{ $made ->
                [none] {" "}some time ago
               *[some] {" "}{ $made }
            }.
        }
        [suspended] The { $name } is on pause for now{ $made ->
            [none] { "" }
           *[some] . The court made it { $made }
        }.
       *[ended] { $law ->
            [order] The { $name } came to an end
           *[status] This came to an end
        }{ $ended ->
            [none] { "" }
           *[some] {" "}{ $ended }
        }.
    }
# What it says for this child, where it is in force. $named: whom it names.
order-says =
    .under5 = { $kind ->
        [section_20] Grown-ups agreed on your home for now.
        [interim_care_order] The judge has not picked yet. People help to keep you safe.
        [care_order] A judge said more grown-ups will help you.
        [supervision_order] People help your family.
        [special_guardianship_order] { $named ->
            [none] A judge helped choose who looks after you.
            [one] A judge said { $named } looks after you.
           *[many] A judge said { $named } look after you.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] A judge said you live with { $named }.
        }
        [child_arrangements_time] { $named ->
            [none] { "" }
           *[one] A judge made a plan about seeing { $named }.
        }
        [placement_order] A judge let us look for a family for you.
        [adoption_order] A judge said this is your family.
        [child_in_need] People help your family.
        [child_protection] People help to keep you safe.
       *[none] { "" }
    }
    .from5 = { $kind ->
        [child_in_need] People help your family at home.
        [child_protection] People have a plan to keep you safe.
        [section_20] Grown-ups agreed where you live for now. No judge had to choose this.
        [police_protection] The police kept you safe for a short time.
        [emergency_protection_order] A judge said you must be safe straight away.
        [interim_care_order] A judge said the council helps look after you. The judge is still deciding.
        [care_order] A judge said the council helps look after you.
        [supervision_order] A judge said a social worker helps your family.
        [placement_order] { $placed ->
            [yes] A judge said we could find a new family. A judge still has to decide.
           *[no] A judge said we can look for a new family. A judge still has to decide.
        }
        [adoption_order] { $named ->
            [none] A judge said you have a new family.
           *[one] A judge said you are part of { OF($named) } family.
        }
        [special_guardianship_order] { $named ->
            [none] A judge chose who looks after you.
            [one] A judge chose { $named } to look after you.
           *[many] A judge chose { $named } to look after you.
        }
        [child_arrangements_lives] A judge said you live { $named ->
            [none] in this home
           *[one] with { $named }
        }.
        [child_arrangements_time] A judge made a plan about seeing { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_34_contact] A judge made a plan about seeing { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_26_contact] A judge made a plan about seeing { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_51a_contact] A judge made a plan about seeing { $named ->
            [none] your family
           *[one] { $named }
        }.
        [prohibited_steps_order] A judge said one thing must not happen.
        [specific_issue_order] A judge answered one question for the grown-ups.
       *[private_fostering] { "" }
    }
    .from8 = { $kind ->
        [child_in_need] People help your family so that you get what you need.
        [child_protection] People have a plan so that you are safe at home.
        [section_20] Your family and the council agreed where you live. No judge had to decide this.
        [police_protection] The police kept you safe for a short time.
        [emergency_protection_order] It was to keep you safe straight away.
        [interim_care_order] It means that the council shares the big choices about you. It is not the final decision.
        [care_order] It means that the council shares the big choices about you.
        [supervision_order] It means that a social worker helps you and your family.
        [placement_order] { $placed ->
            [yes] It let the council find a family to adopt you. You are not adopted yet.
           *[no] It lets the council look for a family to adopt you. You are not adopted.
        }
        [adoption_order] { $named ->
            [none] By law you are part of your adoptive family.
           *[one] By law you are part of { OF($named) } family.
        }
        [special_guardianship_order] { $named ->
            [none] { "" }
            [one] It says that { $named } is your special guardian.
           *[many] It says that { $named } are your special guardians.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] It says that you live with { $named }.
        }
        [child_arrangements_time] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_34_contact] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_26_contact] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_51a_contact] It is about how you stay in touch with { $named ->
            [none] your first family
           *[one] { $named }
        }.
       *[none] { "" }
    }
    .from12 = { $kind ->
        [section_20] Your family and the council agreed to it, so no court was needed.
        [interim_care_order] It means the council shares the big decisions about you for now. It is not the final decision.
        [care_order] It means the council shares the big decisions about you.
        [supervision_order] It means a social worker advises and helps you and your family.
        [placement_order] { $placed ->
            [yes] It let the council find a family to adopt you. You are not adopted yet.
           *[no] It lets the council look for a family to adopt you. You are not adopted.
        }
        [adoption_order] { $named ->
            [none] By law you are part of your adoptive family.
           *[one] By law you are part of { OF($named) } family.
        }
        [special_guardianship_order] { $named ->
            [none] { "" }
            [one] It names { $named } as your special guardian.
           *[many] It names { $named } as your special guardians.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] It says that you live with { $named }.
        }
        [child_arrangements_time] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_34_contact] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_26_contact] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_51a_contact] It is about how you stay in touch with { $named ->
            [none] your first family
           *[one] { $named }
        }.
       *[none] { "" }
    }
    .from16 = { $kind ->
        [section_20] Your family and the council agreed to it, so no court was needed.
        [interim_care_order] It means the council shares the big decisions about you for now. It is not the final decision.
        [care_order] It means the council shares the big decisions about you.
        [supervision_order] It means a social worker advises and helps you and your family.
        [placement_order] { $placed ->
            [yes] It let the council find a family to adopt you. You are not adopted yet.
           *[no] It lets the council look for a family to adopt you. You are not adopted.
        }
        [adoption_order] { $named ->
            [none] By law you are part of your adoptive family.
           *[one] By law you are part of { OF($named) } family.
        }
        [special_guardianship_order] { $named ->
            [none] { "" }
            [one] It names { $named } as your special guardian.
           *[many] It names { $named } as your special guardians.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] It says that you live with { $named }.
        }
        [child_arrangements_time] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_34_contact] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_26_contact] It is about when you see { $named ->
            [none] your family
           *[one] { $named }
        }.
        [section_51a_contact] It is about how you stay in touch with { $named ->
            [none] your first family
           *[one] { $named }
        }.
       *[none] { "" }
    }
    .adult = { $kind ->
        [section_20] The family and the council agreed to it, so there was no court order.
        [interim_care_order] The council shares parental responsibility for now. It is not the final decision.
        [care_order] The council shares parental responsibility.
        [supervision_order] A social worker must advise and help the family. The council has no parental responsibility.
        [placement_order] It lets the council place { $child } for adoption. { $child } is not adopted.
        [adoption_order] { $named ->
            [none] { "" }
            [you] By law { $child } is part of your family.
           *[one] By law { $child } is part of { OF($named) } family.
        }
        [special_guardianship_order] { $named ->
            [none] { "" }
            [you] It names you as special guardian.
            [one] It names { $named } as special guardian.
           *[many] It names { $named } as special guardians.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] It says that { $child } lives with { $named }.
        }
        [child_arrangements_time] { $named ->
            [none] { "" }
           *[one] It is about when { $child } spends time with { $named }.
        }
        [section_34_contact] { $named ->
            [none] { "" }
           *[one] It is about time with { $named }.
        }
        [section_26_contact] { $named ->
            [none] { "" }
           *[one] It is about time with { $named }.
        }
        [section_51a_contact] { $named ->
            [none] { "" }
           *[one] It is about staying in touch with { $named }.
        }
       *[none] { "" }
    }
# The same, for an order that is planned or asked for. $here: yes where the child lives with the people it names now.
order-would-say =
    .under5 = { "" }
    .from5 = { $kind ->
        [special_guardianship_order] { $named ->
            [none] { "" }
           *[one] { $here ->
                [yes] { $named } might make most big choices.
               *[no] A judge might say you live with { $named }.
            }
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] { $here ->
                [yes] A judge might say you stay with { $named }.
               *[no] A judge might say that you live with { $named }.
            }
        }
        [adoption_order] { $named ->
            [none] { "" }
           *[one] A judge might make you part of { OF($named) } family.
        }
        [supervision_order] A judge might say that a social worker helps your family.
       *[none] { "" }
    }
    .from8 = { $kind ->
        [special_guardianship_order] { $named ->
            [none] { "" }
            [one] It would make { $named } your special guardian.
           *[many] It would make { $named } your special guardians.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] It would say that you live with { $named }.
        }
        [child_arrangements_time] { $named ->
            [none] { "" }
           *[one] It would be about when you see { $named }.
        }
        [adoption_order] { $named ->
            [none] { "" }
           *[one] It would make you part of { OF($named) } family by law.
        }
        [supervision_order] A social worker would have to help your family.
        [care_order] The council would share the big choices about you.
        [interim_care_order] The council would share the big choices about you.
        [placement_order] It would let the council look for a family to adopt you.
       *[none] { "" }
    }
    .from12 = { $kind ->
        [special_guardianship_order] { $named ->
            [none] { "" }
            [one] It would name { $named } as your special guardian.
           *[many] It would name { $named } as your special guardians.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] It would say that you live with { $named }.
        }
        [child_arrangements_time] { $named ->
            [none] { "" }
           *[one] It would be about when you see { $named }.
        }
        [adoption_order] { $named ->
            [none] { "" }
           *[one] It would make you part of { OF($named) } family by law.
        }
        [supervision_order] A social worker would have to advise and help your family.
        [care_order] The council would share the big decisions about you.
        [interim_care_order] The council would share the big decisions about you.
        [placement_order] It would let the council look for a family to adopt you.
       *[none] { "" }
    }
    .from16 = { $kind ->
        [special_guardianship_order] { $named ->
            [none] { "" }
            [one] It would name { $named } as your special guardian.
           *[many] It would name { $named } as your special guardians.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] It would say that you live with { $named }.
        }
        [child_arrangements_time] { $named ->
            [none] { "" }
           *[one] It would be about when you see { $named }.
        }
        [adoption_order] { $named ->
            [none] { "" }
           *[one] It would make you part of { OF($named) } family by law.
        }
        [supervision_order] A social worker would have to advise and help your family.
        [care_order] The council would share the big decisions about you.
        [interim_care_order] The council would share the big decisions about you.
        [placement_order] It would let the council look for a family to adopt you.
       *[none] { "" }
    }
    .adult = { $kind ->
        [special_guardianship_order] { $named ->
            [none] { "" }
            [you] It would name you as special guardian.
            [one] It would name { $named } as special guardian.
           *[many] It would name { $named } as special guardians.
        }
        [child_arrangements_lives] { $named ->
            [none] { "" }
           *[one] It would say that { $child } lives with { $named }.
        }
        [child_arrangements_time] { $named ->
            [none] { "" }
           *[one] It would be about when { $child } spends time with { $named }.
        }
        [adoption_order] { $named ->
            [none] { "" }
            [you] It would make you { OF($child) } parent by law.
            [one] It would make { $named } { OF($child) } parent by law.
           *[many] It would make { $named } { OF($child) } parents by law.
        }
       *[none] { "" }
    }
order-in-general =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = For most children
    .from12 = In general
    .from16 = In general
    .adult = In general
# When it ends. $ending: on where the order says it; else the general rule: at_18, at_16, one_year, eight_days,
# three_days, never, agreed, interim, in_care, unsaid. $ends: the date that comes to.
order-ends =
    .under5 = { "" }
    .from5 = { $ending ->
        [at_18] { $kind ->
            [placement_order] { "" }
           *[care_order] It can last until you are grown up.
        }
       *[unsaid] { "" }
    }
    .from8 = { $ending ->
        [on] { $ends ->
            [none] { "" }
           *[some] It says that it ends { $ends }.{ $kind ->
                [child_arrangements_time] {" "}You can still meet after that day.
               *[care_order] { "" }
            }
        }
        [at_18] An order like this can last until a child is 18. A judge can end it sooner.
        [at_16] An order like this often lasts until a child is 16.
        [one_year] An order like this lasts for up to 1 year, unless a judge makes it longer.
        [eight_days] An order like this lasts for 8 days at most, or 15 if a judge agrees.
        [three_days] This lasts for 3 days at most.
        [never] An adoption lasts for life.
        [agreed] It lasts while people agree to it.
        [interim] It lasts until the judge decides what comes next.
       *[unsaid] { "" }
    }
    .from12 = { $ending ->
        [on] { $ends ->
            [none] { "" }
           *[some] This order says that it ends { $ends }.{ $kind ->
                [child_arrangements_time] {" "}That does not end the time together.
               *[care_order] { "" }
            }
        }
        [at_18] In general, an order like this lasts until 18{ $ends ->
            [none] { "" }
           *[some] . For you that is { $ends }
        }. A court can end it sooner.
        [at_16] In general, an order like this lasts until 16{ $ends ->
            [none] { "" }
           *[some] . For you that is { $ends }
        }. A court can make it last longer.
        [one_year] In general, an order like this lasts for up to 1 year{ $ends ->
            [none] { "" }
           *[some] . That is { $ends }
        }. A court can make it longer, up to 3 years.
        [eight_days] In general, it lasts for 8 days at most. A court can add 7 days, once.
        [three_days] In general, it lasts for 72 hours at most.
        [never] An adoption order lasts for life.
        [agreed] In general, it lasts for as long as people agree to it.
        [interim] In general, it lasts until the court makes the next decision.
        [in_care] In general, it ends when the care order ends.
       *[unsaid] { "" }
    }
    .from16 = { $ending ->
        [on] { $ends ->
            [none] { "" }
           *[some] This order says that it ends { $ends }.{ $kind ->
                [child_arrangements_time] {" "}That does not end the time together.
               *[care_order] { "" }
            }
        }
        [at_18] In general, an order like this lasts until 18{ $ends ->
            [none] { "" }
           *[some] . For you that is { $ends }
        }. A court can end it sooner.
        [at_16] In general, an order like this lasts until 16{ $ends ->
            [none] { "" }
           *[some] . For you that is { $ends }
        }. A court can make it last longer.
        [one_year] In general, an order like this lasts for up to 1 year{ $ends ->
            [none] { "" }
           *[some] . That is { $ends }
        }. A court can make it longer, up to 3 years.
        [eight_days] In general, it lasts for 8 days at most. A court can add 7 days, once.
        [three_days] In general, it lasts for 72 hours at most.
        [never] An adoption order lasts for life.
        [agreed] In general, it lasts for as long as people agree to it.
        [interim] In general, it lasts until the court makes the next decision.
        [in_care] In general, it ends when the care order ends.
       *[unsaid] { "" }
    }
    .adult = { $ending ->
        [on] { $ends ->
            [none] { "" }
           *[some] This order says that it ends { $ends }.{ $kind ->
                [child_arrangements_time] {" "}That does not end the time together.
               *[care_order] { "" }
            }
        }
        [at_18] In general, an order like this lasts until 18{ $ends ->
            [none] { "" }
           *[some] . For { $child } that is { $ends }
        }. The court can end it sooner.
        [at_16] In general, an order like this lasts until 16{ $ends ->
            [none] { "" }
           *[some] . For { $child } that is { $ends }
        }. The court can make it last longer.
        [one_year] In general, an order like this lasts for up to 1 year{ $ends ->
            [none] { "" }
           *[some] . That is { $ends }
        }. The court can make it longer, up to 3 years.
        [eight_days] In general, it lasts for 8 days at most. The court can add 7 days, once.
        [three_days] In general, it lasts for 72 hours at most.
        [never] An adoption order lasts for life.
        [agreed] In general, it lasts for as long as everyone agrees. A parent with parental responsibility can end it at any time.
        [interim] In general, it lasts until the date the court sets, or until the final decision.
        [in_care] In general, it ends when the care order ends.
       *[unsaid] { "" }
    }
order-court =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = Court
order-case =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = Case number
order-terms =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = What it says for { $child }:
order-because =
    .under5 = { "" }
    .from5 = The { -plan } lists this with the dates.
    .from8 = The { -plan } lists this with the dates.
    .from12 = The { -plan } lists this with the dates.
    .from16 = The { -plan } lists this with the dates.
    .adult = The { -plan } lists this order or status with its dates.
order-ask =
    .under5 = { "" }
    .from5 = You can ask { $who ->
        [none] a grown-up
       *[some] { $who }
    } about { $law ->
        [order] the judge
       *[status] this
    }.
    .from8 = You can ask { $who ->
        [none] your social worker
       *[some] { $who }
    } what this means for you.
    .from12 = You can ask { $who ->
        [none] your social worker
       *[some] { $who }
    } what this means for you. { $law ->
        [order] A solicitor can tell you about asking a court to change it.
       *[status] A solicitor can tell you about your rights.
    }
    .from16 = You can ask { $who ->
        [none] your social worker
       *[some] { $who }
    } what this means for you. { $law ->
        [order] A solicitor can tell you about asking a court to change it.
       *[status] A solicitor can tell you about your rights.
    }
    .adult = { $worker ->
        [none] { "" }
        [you] { "" }
       *[one] Ask { $worker } if you are not sure what this means.
    }
    .parent = { $law ->
        [order] A solicitor can tell you what this means for you, and what you can ask the court.
       *[status] Ask { $worker ->
            [none] the social worker
           *[one] { $worker }
        } what this means for you. You can ask a solicitor too.
    }
    .worker = { "" }
# For a parent, on the page of the plan in short: what the court is asked for now, and what cannot wait.
order-row =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
    .parent = { $kind ->
        [adoption_order] People have asked the court to let them adopt { $child }.
        [special_guardianship_order] The court has a request to name a special guardian for { $child }.
        [placement_order] The council has asked the court to let it look for a family to adopt { $child }.
        [care_order] The council has asked the court for a care order.
       *[none] { "" }
    }
order-row-about =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
    .parent = { $asked ->
        [none] { "" }
       *[some] They asked { $asked }.
    } { $kind ->
        [adoption_order] If things have changed, you can ask the court for permission to oppose it. Ask a solicitor today.
       *[care_order] You can tell the court what you think. Ask a solicitor today.
    }
