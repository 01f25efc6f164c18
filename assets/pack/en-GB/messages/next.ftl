# What happens next: meetings to come, decisions, a move day by day, and meetings lately held.
# $kind: a word of MeetingKind; $when: a date after on or in; $time; $place: after "at"; $leader: a person.
meeting-heading =
    .under5 = { $kind ->
        [social_worker_visit] A visit
        [health_assessment] A health check
        [court_hearing] The judge
        [final_hearing] The judge
       *[review] A big talk
    }
    .from5 = { $kind ->
        [review] Your meeting
        [permanence_planning_meeting] A meeting about your { -plan }
        [family_meeting] A { -family-meeting }
        [court_hearing] People go to see the judge
        [final_hearing] The judge will choose
        [permanence_panel] A meeting about your { -plan }
        [fostering_panel] A meeting about foster carers
        [adoption_panel] A meeting about families
        [school_meeting] A meeting about school
        [health_assessment] Your health check
        [social_worker_visit] A visit from your social worker
        [pathway_meeting] A meeting about growing up
       *[child_in_need_meeting] A meeting about help
    }
    .from8 = { $kind ->
        [review] Your { -review }
        [permanence_planning_meeting] A planning meeting
        [family_meeting] A { -family-meeting }
        [court_hearing] A day at court
        [final_hearing] The final day at court
        [permanence_panel] A meeting to check your { -plan }
        [fostering_panel] A meeting about foster carers
        [adoption_panel] A meeting about adoption
        [school_meeting] A meeting about school
        [health_assessment] Your health check
        [social_worker_visit] A visit from your social worker
        [pathway_meeting] A meeting about growing up
       *[child_in_need_meeting] A meeting about help
    }
    .from12 = { $kind ->
        [review] Your { -review }
        [permanence_planning_meeting] A permanence planning meeting
        [family_meeting] A { -family-meeting }
        [court_hearing] A court hearing
        [final_hearing] The final court hearing
        [permanence_panel] The permanence panel
        [fostering_panel] The fostering panel
        [adoption_panel] The adoption panel
        [school_meeting] A meeting about school
        [health_assessment] Your health check
        [social_worker_visit] A visit from your social worker
        [pathway_meeting] Your pathway meeting
       *[child_in_need_meeting] A child in need meeting
    }
    .from16 = { $kind ->
        [review] Your { -review }
        [permanence_planning_meeting] A permanence planning meeting
        [family_meeting] A { -family-meeting }
        [court_hearing] A court hearing
        [final_hearing] The final court hearing
        [permanence_panel] The permanence panel
        [fostering_panel] The fostering panel
        [adoption_panel] The adoption panel
        [school_meeting] A meeting about school
        [health_assessment] Your health check
        [social_worker_visit] A visit from your social worker
        [pathway_meeting] Your pathway meeting
       *[child_in_need_meeting] A child in need meeting
    }
    .adult = { $kind ->
        [review] { OF($child) } { -review }
        [permanence_planning_meeting] A permanence planning meeting
        [family_meeting] A { -family-meeting }
        [court_hearing] A court hearing
        [final_hearing] The final court hearing
        [permanence_panel] The permanence panel
        [fostering_panel] The fostering panel
        [adoption_panel] The adoption panel
        [school_meeting] A meeting about school
        [health_assessment] A health assessment
        [social_worker_visit] A social worker's visit
        [pathway_meeting] A pathway meeting
       *[child_in_need_meeting] A child in need meeting
    }
meeting-when =
    .under5 = { $when ->
        [none] { "" }
       *[some] It is { $when }.
    }
    .from5 = { $when ->
        [none] { "" }
       *[some] It is { $when }{ $time ->
            [none] { "" }
           *[some] {" "}{ $time }
        }.
    }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
meeting-when-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = When
    .from12 = When
    .from16 = When
    .adult = When
meeting-time-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Time
    .from12 = Time
    .from16 = Time
    .adult = Time
meeting-place-label =
    .under5 = { "" }
    .from5 = Where
    .from8 = Where
    .from12 = Where
    .from16 = Where
    .adult = Where
meeting-leader-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Who runs it
    .from12 = Who runs it
    .from16 = Who runs it
    .adult = Who runs it
meeting-visitor-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Who comes
    .from12 = Who comes
    .from16 = Who comes
    .adult = Who comes
meeting-people-label =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Who else comes
    .from12 = Who else comes
    .from16 = Who else comes
    .adult = Who else comes
meeting-date-not-set =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = We do not know the day yet.
    .from12 = We do not know the day yet.
    .from16 = We do not know the day yet.
    .adult = We do not know the day yet.
# Its day in a plan in short.
meeting-day =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { $set ->
        [no] Perhaps { $date }. There is no day yet.
       *[yes] { $date }{ $time ->
            [none] { "" }
           *[some] {" "}at { $time }
        }
    }
# What such a meeting is for, in general. $told: yes where the plan says what this one is about.
meeting-is =
    .under5 = { $kind ->
        [review] This is a talk about how you are.
        [permanence_planning_meeting] People talk about your plan.
        [court_hearing] A judge listens to people.
        [final_hearing] A judge listens to people. Then the judge picks.
        [permanence_panel] People talk about your plan.
        [fostering_panel] People talk about homes for children.
        [adoption_panel] People talk about families who adopt.
        [school_meeting] People talk about how you play and learn.
        [health_assessment] You see a nurse or a doctor.
        [social_worker_visit] A helper comes to see you.
        [pathway_meeting] People talk about growing up.
        [child_in_need_meeting] People talk about how to help at home.
       *[family_meeting] Your family talks about how to help.
    }
    .from5 = { $kind ->
        [review] This is a meeting about how you are.
        [permanence_planning_meeting] People talk about the plan for where you grow up.
        [court_hearing] A judge listens to people there.
        [final_hearing] A judge listens to people there. Then the judge chooses.
        [permanence_panel] A group of people looks at your { -plan }.
        [fostering_panel] A group of people talks about foster carers.
        [adoption_panel] A group of people talks about families who adopt.
        [health_assessment] A nurse or doctor checks that you are well.
        [social_worker_visit] Your social worker comes to see how you are.
        [school_meeting] It is about how school is going.
        [pathway_meeting] People talk about when you are grown up.
        [child_in_need_meeting] People talk about how to help you at home.
       *[family_meeting] Your family talks about how they can help.
    }
    .from8 = { $kind ->
        [review] A { -review } is a meeting about you. People talk about what is good and what needs to change.
        [permanence_planning_meeting] People talk about the plan for where you will grow up.
        [family_meeting] Your family meets to make a plan together.
        [court_hearing] A judge listens to people. The big decision often comes on a later day.
        [final_hearing] A judge listens to everyone, then decides. Sometimes it takes more than one day.
        [permanence_panel] A group of people look at the { -plan } and give advice.
        [fostering_panel] A group of people give advice about a foster home for you.
        [adoption_panel] A group of people look at an adoption plan and give advice. They are not the judge.
        [school_meeting] People talk about school and what help you need there.
        [health_assessment] A nurse or doctor checks that you are well.
        [social_worker_visit] Your social worker comes to see you and talk with you.
        [pathway_meeting] People plan for when you are grown up.
       *[child_in_need_meeting] People plan what help you and your family need.
    }
    .from12 = { $kind ->
        [review] A { -review } is a meeting about you. It checks that the { -plan } is right and that people did what they said.
        [permanence_planning_meeting] People talk about the plan for where you will grow up.
        [family_meeting] Your family meets to make a plan of its own.
        [court_hearing] A judge listens to each side. The big decision often comes on a later day.
        [final_hearing] The judge hears from each side and then decides. It can take more than one day.
        [permanence_panel] A panel looks at the { -plan }, asks questions and gives advice.
        [fostering_panel] A panel gives advice about a foster home for you.
        [adoption_panel] A panel looks at an adoption plan and gives advice. It is not a court and cannot make an order.
        [school_meeting] People look at how school is going and what help you need there.
        [health_assessment] A nurse or doctor checks how you are and asks what you need.
        [social_worker_visit] A helper comes to see you. You can ask to talk alone.
        [pathway_meeting] It is about your pathway plan, for when you leave care.
       *[child_in_need_meeting] People plan what help you and your family need.
    }
    .from16 = { $kind ->
        [review] A { -review } is a meeting about you. It checks that the { -plan } is right and that people did what they said.
        [permanence_planning_meeting] People talk about the plan for where you will grow up.
        [family_meeting] Your family meets to make a plan of its own.
        [court_hearing] A judge listens to each side. The big decision often comes on a later day.
        [final_hearing] The judge hears from each side and then decides. It can take more than one day.
        [permanence_panel] A panel looks at the { -plan }, asks questions and gives advice.
        [fostering_panel] A panel gives advice about a foster home for you.
        [adoption_panel] A panel looks at an adoption plan and gives advice. It is not a court and cannot make an order.
        [school_meeting] People look at how school is going and what help you need there.
        [health_assessment] A nurse or doctor checks how you are and asks what you need.
        [social_worker_visit] A helper comes to see you. You can ask to talk alone.
        [pathway_meeting] It is about your pathway plan, for when you leave care.
       *[child_in_need_meeting] People plan what help you and your family need.
    }
    .adult = { $kind ->
        [review] A { -review } is a meeting about how { $child } is and whether the { -plan } is right. It checks that people did what they said.
        [permanence_planning_meeting] People talk about the permanence plan and what it needs.
        [family_meeting] The family meets to make a plan of its own.
        [court_hearing] The judge hears from each side. The final decision often comes on a later day.
        [final_hearing] The judge hears from each side and then decides. It can take more than one day.
        [permanence_panel] A panel looks at the { -plan }, asks questions and gives advice.
        [fostering_panel] A panel gives advice about a foster home for { $child }.
        [adoption_panel] A panel looks at an adoption plan and gives advice. It is not a court and cannot make an order.
        [school_meeting] People look at how school is going and what help { $child } needs there.
        [health_assessment] A nurse or doctor checks { OF($child) } health.
        [social_worker_visit] The social worker visits { $child }.
        [pathway_meeting] It is about the pathway plan, for when { $child } leaves care.
       *[child_in_need_meeting] People plan what help { $child } and the family need.
    }
meeting-can-come =
    .under5 = { $kind ->
        [social_worker_visit] You can play and talk.
        [health_assessment] { "" }
       *[review] You can come.
    }
    .from5 = { $kind ->
        [social_worker_visit] You can talk, play or draw.
        [health_assessment] You can ask questions. You can ask someone to stay with you.
       *[review] You can come. You can draw a picture for it too.
    }
    .from8 = { $kind ->
        [social_worker_visit] You can talk, play or draw. You can ask to talk with no one else there.
        [health_assessment] You can ask questions. You can ask for someone to stay with you.
       *[review] You can come for all of it, or some of it. You can also stay away, or ask someone to speak for you.
    }
    .from12 = { $kind ->
        [social_worker_visit] You can ask to talk on your own. You can say if the day is not good for you.
        [health_assessment] You can ask questions, and you can ask to have part of it alone.
       *[review] You can come for all or part of it. You can also stay away, write something, or ask someone to speak for you.
    }
    .from16 = { $kind ->
        [social_worker_visit] You can ask to talk on your own. You can say if the day is not good for you.
        [health_assessment] You can ask questions, and you can ask to have part of it alone.
       *[review] You can come for all or part of it. You can also stay away, write something, or ask someone to speak for you.
    }
    .adult = { $kind ->
        [social_worker_visit] { "" }
        [health_assessment] { "" }
       *[review] { $child } can come to this.
    }
meeting-you-come =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = You are on the list of people who come.
    .parent = You are on the list of people who come. You can bring someone to help you. You can ask for an interpreter.
meeting-cannot-come =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
    .parent = { $helper ->
        [none] Tell the social worker if you cannot come.
       *[one] Please tell { $helper } if you cannot come{ $phone ->
            [none] { "" }
           *[some] . Phone { $phone }
        }.
    } The meeting can still go on without you. You can send a message.
    .carer = { $helper ->
        [none] { "" }
       *[one] Please tell { $helper } if you cannot come{ $phone ->
            [none] { "" }
           *[some] . Phone { $phone }
        }.
    }
# For a parent who is not on the list: where the list is closed to them, and where it is not.
meeting-may-you-come =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
    .parent = You are not on the list for this meeting. { $helper ->
        [none] You can send your views through the social worker.
       *[one] You can send your views through { $helper }{ $phone ->
            [none] { "" }
           *[some] . Phone { $phone }
        }.
    }
meeting-ask-to-come =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
    .parent = Ask { $helper ->
        [none] the social worker
       *[one] { $helper }
    } if you can come to this{ $phone ->
        [none] { "" }
       *[some] . Phone { $phone }
    }. You can send a message too.
hearing-cannot-come =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
    .parent = Speak to your solicitor before this day. A solicitor can tell you what to do if you cannot come.
# To a child who does not come to court. $guardian: the children's guardian, or none.
hearing-for-adults =
    .under5 = { "" }
    .from5 = This is for the grown-ups.
    .from8 = This day is for the adults.{ $guardian ->
        [none] { "" }
       *[one] {" "}{ $guardian } can tell the judge what you want.
    }
    .from12 = This day is for the adults.{ $guardian ->
        [none] { "" }
       *[one] {" "}{ $guardian } can tell the judge what you want.
    }
    .from16 = This day is for the adults.{ $guardian ->
        [none] { "" }
       *[one] {" "}{ $guardian } can tell the judge what you want.
    }
    .adult = { "" }
meeting-ask =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = You can tell { $speaker ->
        [none] someone you trust
       *[one] { $speaker }
    } what you want people to know.
    .from12 = You can tell { $speaker ->
        [none] someone you trust
       *[one] { $speaker }
    } what you want people to know.
    .from16 = You can tell { $speaker ->
        [none] someone you trust
       *[one] { $speaker }
    } what you want people to know.
    .adult = { "" }
meeting-because =
    .under5 = { "" }
    .from5 = The { -plan } lists this for the days to come.
    .from8 = The { -plan } lists this for the days to come.
    .from12 = The { -plan } lists this for the days to come.
    .from16 = The { -plan } lists this for the days to come.
    .adult = The { -plan } lists this for the days to come.
# Decisions. $status as everywhere; $decider, $expected, $teller, $decided; $late: yes where the day we hoped for has gone.
# From twelve they are rows of one list, each with its status, and these two are said only to the young.
decision-heading =
    .under5 = { $status ->
        [decided] We know this
        [planned] The plan
        [being_looked_into] We are finding out
       *[not_known_yet] We do not know yet
    }
    .from5 = { $status ->
        [decided] We know this
        [planned] The plan
        [being_looked_into] We are finding out
       *[not_known_yet] We do not know yet
    }
    .from8 = { $status ->
        [decided] People have decided this
        [planned] Planned, but not decided
        [being_looked_into] People are finding out
       *[not_known_yet] We do not know this yet
    }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
decision-status =
    .under5 = { $status ->
        [planned] It can change.
       *[none] { "" }
    }
    .from5 = { $status ->
        [decided] { "" }
        [planned] It can change. { $decider ->
            [court] A judge will choose.
           *[none] { "" }
        }
        [being_looked_into] We do not know yet. { $decider ->
            [court] A judge will choose.
           *[none] { "" }
        }
       *[not_known_yet] { $decider ->
            [court] A judge will choose.
           *[none] { "" }
        }
    }
    .from8 = { $status ->
        [planned] The plan can change.
       *[none] { "" }
    }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
# The list: $decided and $open are yes where it holds something decided, or something that is not.
settled-heading =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $decided ->
        [no] What is not settled yet
       *[yes] What is settled{ $open ->
            [no] { "" }
           *[yes] , and what is not
        }
    }
    .from16 = { $decided ->
        [no] What is not settled yet
       *[yes] What is settled{ $open ->
            [no] { "" }
           *[yes] , and what is not
        }
    }
    .adult = { $decided ->
        [no] What is not settled yet
       *[yes] What is settled{ $open ->
            [no] { "" }
           *[yes] , and what is not
        }
    }
settled-planned =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = What is planned can still change.
    .from16 = What is planned can still change.
    .adult = What is planned can still change.
# Where one person tells the child of all that is open.
settled-teller =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] When one of these is decided, the plan is for { $teller } to tell you.
    }
    .from16 = { $teller ->
        [none] { "" }
        [you] { "" }
       *[one] When one of these is decided, the plan is for { $teller } to tell you.
    }
    .adult = { $teller ->
        [none] { "" }
        [you] When one of these is decided, the plan is for you to tell { $child }.
       *[one] When one of these is decided, the plan is for { $teller } to tell { $child }.
    }
    .parent = { $teller ->
        [none] { "" }
        [you] When one of these is decided, the plan is for you to tell { $child }.
       *[one] When one of these is decided, the plan is for { $teller } to tell { $child }. Ask the social worker when you will hear.
    }
decision-by =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $status ->
        [decided] { $decider ->
            [court] A judge decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [council] The council decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [panel] The council decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [review] People decided this at your { -review }{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [social_worker] Your social worker decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [family] Your family decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [parents] Your parents decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [young_person] You decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [home_office] The Home Office decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
           *[none] { "" }
        }
       *[planned] { $decider ->
            [court] A judge will decide.
            [council] The council will decide.
            [panel] The council will decide.
            [review] People will decide at your { -review }.
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
    }
    .from12 = { $status ->
        [decided] { $decider ->
            [court] The court decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [council] The council decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [panel] The council decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided },
            } after a panel gave advice.
            [review] Your { -review } decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [social_worker] Your social worker decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [family] Your family decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [parents] Your parents decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [young_person] You decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [home_office] The Home Office decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
           *[none] { "" }
        }
       *[planned] { $decider ->
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
    }
    .from16 = { $status ->
        [decided] { $decider ->
            [court] The court decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [council] The council decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [panel] The council decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided },
            } after a panel gave advice.
            [review] Your { -review } decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [social_worker] Your social worker decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [family] Your family decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [parents] Your parents decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [carer] { $carers ->
                [none] Your carer
               *[one] { $carers }
            } decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [young_person] You decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [home_office] The Home Office decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
           *[none] { "" }
        }
       *[planned] { $decider ->
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
    }
    .adult = { $status ->
        [decided] { $decider ->
            [court] The court decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [council] The council decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [panel] The council decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided },
            } after a panel gave advice.
            [review] The { -review } decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [social_worker] The social worker decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [family] The family decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [parents] The parents decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [carer] { $carers ->
                [none] The carer
               *[one] { $carers }
            } decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [young_person] { $child } decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
            [home_office] The Home Office decided this{ $decided ->
                [none] { "" }
               *[some] {" "}{ $decided }
            }.
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
    }
decision-expected =
    .under5 = { "" }
    .from5 = { $status ->
        [decided] { "" }
       *[planned] { $expected ->
            [none] { "" }
           *[some] { $late ->
                [yes] { "" }
               *[no] We hope to know by { $expected }.
            }
        }
    }
    .from8 = { $status ->
        [decided] { "" }
       *[planned] { $expected ->
            [none] { "" }
           *[some] { $late ->
                [yes] We hoped to know by { $expected }. The { -plan } does not say the answer yet.
               *[no] We hope to know by { $expected }, but it could be later.
            }
        }
    }
    .from12 = { $status ->
        [decided] { "" }
       *[planned] { $expected ->
            [none] { "" }
           *[some] { $late ->
                [yes] We hoped to know by { $expected }. The { -plan } does not say the answer yet.
               *[no] We hope to know by { $expected }, but it could be later.
            }
        }
    }
    .from16 = { $status ->
        [decided] { "" }
       *[planned] { $expected ->
            [none] { "" }
           *[some] { $late ->
                [yes] We hoped to know by { $expected }. The { -plan } does not say the answer yet.
               *[no] We hope to know by { $expected }, but it could be later.
            }
        }
    }
    .adult = { $status ->
        [decided] { "" }
       *[planned] { $expected ->
            [none] { "" }
           *[some] { $late ->
                [yes] We hoped to know by { $expected }. The { -plan } does not say the answer yet.
               *[no] We hope to know by { $expected }, but it could be later.
            }
        }
    }
decision-teller =
    .under5 = { $status ->
        [decided] { "" }
       *[planned] { $teller ->
            [none] { "" }
            [you] { "" }
           *[one] The plan is for { $teller } to tell you.
        }
    }
    .from5 = { $status ->
        [decided] { "" }
       *[planned] { $teller ->
            [none] { "" }
            [you] { "" }
           *[one] The plan is for { $teller } to tell you.
        }
    }
    .from8 = { $status ->
        [decided] { "" }
       *[planned] { $teller ->
            [none] { "" }
            [you] { "" }
           *[one] The plan is for { $teller } to tell you.
        }
    }
    .from12 = { $status ->
        [decided] { "" }
       *[planned] { $teller ->
            [none] { "" }
            [you] { "" }
           *[one] The plan is for { $teller } to tell you.
        }
    }
    .from16 = { $status ->
        [decided] { "" }
       *[planned] { $teller ->
            [none] { "" }
            [you] { "" }
           *[one] The plan is for { $teller } to tell you.
        }
    }
    .adult = { $status ->
        [decided] { "" }
       *[planned] { $teller ->
            [none] { "" }
            [you] The plan is for you to tell { $child }.
           *[one] The plan is for { $teller } to tell { $child }.
        }
    }
    .parent = { $status ->
        [decided] { "" }
       *[planned] { $teller ->
            [none] { "" }
            [you] The plan is for you to tell { $child }.
           *[one] The plan is for { $teller } to tell { $child }. Ask the social worker when you will hear.
        }
    }
# A move, day by day. $what: the plan's own sentence to the child; $status: of the home it leads to.
move-heading =
    .under5 = What comes next
    .from5 = Day by day
    .from8 = Day by day
    .from12 = Day by day
    .from16 = Day by day
    .adult = The move, day by day
move-status =
    .under5 = { $status ->
        [decided] { "" }
       *[planned] This is the plan. It can change.
    }
    .from5 = { $status ->
        [decided] This is what we will do.
       *[planned] This is the plan. It can change.
    }
    .from8 = { $status ->
        [decided] These are the days before and around your move.
        [planned] This is the plan for these days. If they change, we will tell you why.
       *[not_known_yet] Nobody has decided on a move. If it goes ahead, these are the days. They can change.
    }
    .from12 = { $status ->
        [decided] These are the days before and around your move.
        [planned] These days are planned. They can change, and if they do we will tell you why.
       *[not_known_yet] The move is not decided. If it goes ahead, these are the days. They can change.
    }
    .from16 = { $status ->
        [decided] These are the days before and around your move.
        [planned] These days are planned. They can change, and if they do we will tell you why.
       *[not_known_yet] The move is not decided. If it goes ahead, these are the days. They can change.
    }
    .adult = { $status ->
        [decided] These are the days of the move.
        [planned] These days are planned. They can change.
       *[not_known_yet] The move is not decided. If it goes ahead, these are the days. They can change.
    }
move-day =
    .under5 = { $day ->
        [none] { "" }
       *[some] { $day }:
    } { $what }
    .from5 = { $day ->
        [none] { "" }
       *[some] { $day }:
    } { $what } { $first-night ->
        [yes] This is your first night there.
       *[no] { "" }
    }
    .from8 = { $with ->
        [none] { "" }
        [you] { "" }
       *[one] { $from ->
            [none] { $until ->
                [none] You are with { $with }.
               *[some] Then you are with { $with }.
            }
           *[some] You are with { $with }.
        }
    } { $what } { $first-night ->
        [yes] This is the first night there.
       *[no] { "" }
    }
    .from12 = { $with ->
        [none] { "" }
        [you] { "" }
       *[one] { $from ->
            [none] { $until ->
                [none] You are with { $with }.
               *[some] Then you are with { $with }.
            }
           *[some] You are with { $with }.
        }
    } { $what } { $first-night ->
        [yes] This is the first night there.
       *[no] { "" }
    }
    .from16 = { $with ->
        [none] { "" }
        [you] { "" }
       *[one] { $from ->
            [none] { $until ->
                [none] You are with { $with }.
               *[some] Then you are with { $with }.
            }
           *[some] You are with { $with }.
        }
    } { $what } { $first-night ->
        [yes] This is the first night there.
       *[no] { "" }
    }
    .adult = { $with ->
        [none] { "" }
        [you] { $from ->
            [none] { $until ->
                [none] You are there.
               *[some] { "" }
            }
           *[some] You are there.
        }
       *[one] { $from ->
            [none] { $until ->
                [none] With { $with }.
               *[some] Then with { $with }.
            }
           *[some] With { $with }.
        }
    } “{ $what }” { $first-night ->
        [yes] This is the first night there.
       *[no] { "" }
    }
# When a day of the move starts and ends.
move-time =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $from ->
        [none] { $until ->
            [none] { "" }
           *[some] Until { $until }.
        }
       *[some] { $until ->
            [none] From { $from }.
           *[some] From { $from } until { $until }.
        }
    }
    .from12 = { $from ->
        [none] { $until ->
            [none] { "" }
           *[some] Until { $until }.
        }
       *[some] { $until ->
            [none] From { $from }.
           *[some] From { $from } until { $until }.
        }
    }
    .from16 = { $from ->
        [none] { $until ->
            [none] { "" }
           *[some] Until { $until }.
        }
       *[some] { $until ->
            [none] From { $from }.
           *[some] From { $from } until { $until }.
        }
    }
    .adult = { $from ->
        [none] { $until ->
            [none] { "" }
           *[some] Until { $until }.
        }
       *[some] { $until ->
            [none] From { $from }.
           *[some] From { $from } until { $until }.
        }
    }
move-can-do =
    .under5 = You can tell us how you feel.
    .from5 = You can tell { $helper ->
        [none] a grown-up
       *[one] { $helper }
    } how you feel.
    .from8 = You can tell { $helper ->
        [none] a grown-up you trust
       *[one] { $helper }
    } if this is too fast or too slow.
    .from12 = You can tell { $helper ->
        [none] a grown-up you trust
       *[one] { $helper }
    } if this is too fast or too slow.
    .from16 = You can tell { $helper ->
        [none] a grown-up you trust
       *[one] { $helper }
    } if this is too fast or too slow.
    .adult = { $helper ->
        [none] { "" }
        [you] { "" }
       *[one] Tell { $helper } if { $child } needs this to go slower.
    }
    .worker = { "" }
# Meetings lately held, from twelve.
held-heading =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $kind ->
        [review] Your last { -review }
        [court_hearing] The last court hearing
        [final_hearing] What the court decided
        [family_meeting] The last { -family-meeting }
        [school_meeting] The last school meeting
        [health_assessment] Your last health check
       *[social_worker_visit] A meeting you had
    }
    .from16 = { $kind ->
        [review] Your last { -review }
        [court_hearing] The last court hearing
        [final_hearing] What the court decided
        [family_meeting] The last { -family-meeting }
        [school_meeting] The last school meeting
        [health_assessment] Your last health check
       *[social_worker_visit] A meeting you had
    }
    .adult = { $kind ->
        [review] The last { -review }
        [court_hearing] The last court hearing
        [final_hearing] The final hearing
        [family_meeting] The last { -family-meeting }
        [school_meeting] The last school meeting
        [health_assessment] The last health check
       *[social_worker_visit] A meeting that was held
    }
held-when =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $state ->
        [did_not_happen] This was planned{ $when ->
            [none] { "" }
           *[some] {" "}{ $when }
        }, but it moved or did not happen.
       *[held] This took place{ $when ->
            [none] { "" }
           *[some] {" "}{ $when }
        }.
    }
    .from16 = { $state ->
        [did_not_happen] This was planned{ $when ->
            [none] { "" }
           *[some] {" "}{ $when }
        }, but it moved or did not happen.
       *[held] This took place{ $when ->
            [none] { "" }
           *[some] {" "}{ $when }
        }.
    }
    .adult = { $state ->
        [did_not_happen] This was planned{ $when ->
            [none] { "" }
           *[some] {" "}{ $when }
        }, but it moved or did not happen.
       *[held] This took place{ $when ->
            [none] { "" }
           *[some] {" "}{ $when }
        }.
    }
# Where we are, and what comes next, on one line. $sign: now, or open where no day is known; $leader: a person.
steps-heading =
    .under5 = { "" }
    .from5 = What comes next
    .from8 = Where we are, and what comes next
    .from12 = Where things are, and what comes next
    .from16 = Where things are, and what comes next
    .adult = Where things are, and what comes next
steps-word = { $sign ->
    [now] Now
   *[open] Not known yet
}
steps-leader =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $leader ->
        [none] { "" }
        [you] You lead it.
       *[one] { $leader } leads it.
    }
    .from12 = { $leader ->
        [none] { "" }
        [you] You lead it.
       *[one] { $leader } leads it.
    }
    .from16 = { $leader ->
        [none] { "" }
        [you] You lead it.
       *[one] { $leader } leads it.
    }
    .adult = { $leader ->
        [none] { "" }
        [you] You lead it.
       *[one] { $leader } leads it.
    }
## The dates that the law sets, for adults alone

due-heading =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = Dates the law sets
due-what =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = These days are still to come. Most are set by the law, and some by councils for themselves. They are counted from what this copy says, on the day it was made.

        What the court’s paper says and the plan’s own dates go before all of them. “At the latest” is the last day that is allowed. It is not a promise of that day.
    .worker = Most of these days are set by the law, and some by councils for themselves. They are counted as the plan stood on the day this copy was made.

        What the paper order says and the plan’s own dates go before all of them. “At the latest” is the last day that is allowed. It is not a promise of that day.
due-ask =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { $helper ->
        [none] If a day here is not the one you were told, ask which of them holds.
       *[one] If a day here is not the one you were told, ask { $helper } which of them holds.
    }
    .worker = { "" }
