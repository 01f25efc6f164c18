# What each helper does (facts.md 8). $role: a word of Role.
people-role =
    .under5 = { $role ->
        [social_worker] { $person } comes to see you. { $person } helps keep you safe.
        [team_manager] { $person } is a boss at the council.
        [supervising_social_worker] { $person } helps your grown-ups at home.
        [family_support_worker] { $person } helps you and your family.
        [independent_reviewing_officer] { $person } asks how you are.
        [childrens_guardian] { $case ->
            [over] { $person } talked to the judge for you.
           *[open] { $person } talks to the judge for you.
        }
        [solicitor] { $person } knows the rules and helps.
        [judge] { $person } is a judge. A judge helps us choose.
        [advocate] { $person } is on your side.
        [independent_visitor] { $person } visits you and has fun with you.
        [keyworker] { $person } looks after you at home.
        [residential_worker] { $person } looks after you at home.
        [family_finder] { $person } looks for a family for children.
        [adoption_worker] { $person } helps families.
        [life_story_worker] { $person } helps you know your story.
        [virtual_school_head] { $person } helps you learn.
        [designated_teacher] { $person } helps you at school.
        [teacher] { $person } is your teacher.
        [nursery_worker] { $person } plays with you at nursery.
        [nurse] { $person } helps people stay well.
        [doctor] { $person } helps people get well.
        [health_visitor] { $person } helps small children to grow well.
        [dentist] { $person } looks after your teeth.
        [therapist] { $person } helps with big feelings.
        [personal_adviser] { $person } helps big children.
        [interpreter] { $person } helps people talk.
        [family_meeting_coordinator] { $person } helps your family talk.
       *[agency_decision_maker] { $person } is a boss at the council.
    }
    .from5 = { $role ->
        [social_worker] { $person } is your social worker. { $person } helps to keep you safe and makes your { -plan } happen.
        [team_manager] { $person } is the boss of your social worker.
        [supervising_social_worker] { $person } helps the grown-ups who look after you.
        [family_support_worker] { $person } helps you and your family.
        [independent_reviewing_officer] { $person } runs your big meetings. { $person } checks that grown-ups do what they said.
        [childrens_guardian] { $case ->
            [over] { $person } told the judge what you wanted. { $person } also said what was best for you.
           *[open] { $person } tells the judge what you want. { $person } also says what is best for you.
        }
        [solicitor] { $person } knows the law and speaks up for people.
        [judge] { $person } decides the big things in court.
        [advocate] { $person } is on your side. { $person } helps you say what you want.
        [independent_visitor] { $person } is a grown-up friend who visits you.
        [keyworker] { $person } works in your home and knows you well.
        [residential_worker] { $person } works in your home and looks after you.
        [family_finder] { $person } helps to find families for children.
        [adoption_worker] { $person } helps children and families.
        [life_story_worker] { $person } helps you know your story.
        [virtual_school_head] { $person } helps { -children-in-care } to learn.
        [designated_teacher] { $person } is a teacher who helps you at school.
        [teacher] { $person } is your teacher.
        [nursery_worker] { $person } helps you at nursery.
        [nurse] { $person } works as a nurse and helps people stay well.
        [doctor] { $person } works as a doctor and helps people get well.
        [health_visitor] { $person } checks that you are growing well.
        [dentist] { $person } looks after your teeth.
        [therapist] { $person } helps you with big feelings.
        [personal_adviser] { $person } helps young people when they are older.
        [interpreter] { $person } helps people who use different languages.
        [family_meeting_coordinator] { $person } helps your family to make a plan.
       *[agency_decision_maker] { $person } says yes or no to big plans.
    }
    .from8 = { $role ->
        [social_worker] { $person } is your social worker. A social worker makes sure you are safe and that your { -plan } happens.
        [team_manager] { $person } is the manager of your social worker. { $person } agrees the big steps in your { -plan }.
        [supervising_social_worker] { $person } is a social worker who helps your carers.
        [family_support_worker] { $person } is a family support worker. { $person } helps at home or when you see your family.
        [independent_reviewing_officer] { $person } is your independent reviewing officer. { $person } runs your { -review }s and checks that everyone does what they said.
        [childrens_guardian] { $case ->
            [over] { $person } was your children's guardian. { $person } told the judge what you wanted and what was best for you.
           *[open] { $person } is your children's guardian. { $person } tells the judge what you want and what is best for you.
        }
        [solicitor] { $person } is a solicitor. A solicitor knows the law and speaks up for people.
        [judge] { $person } listens to everyone in court and then decides.
        [advocate] { $person } is your advocate. { $person } is on your side and helps you say what you want.
        [independent_visitor] { $person } is your independent visitor. That is a grown-up friend who visits you.
        [keyworker] { $person } is your keyworker. { $person } works in your home and knows you best there.
        [residential_worker] { $person } works in your home and looks after the young people there.
        [family_finder] { $person } is a family finder. { $person } helps to find families for children.
        [adoption_worker] { $person } is an adoption worker. { $person } helps people who adopt children.
        [life_story_worker] { $person } helps you to know your story and make a book of it.
        [virtual_school_head] { $person } is the virtual school head. { $person } looks out for how { -children-in-care } do at school.
        [designated_teacher] { $person } is your designated teacher. That is the teacher who looks out for you at school.
        [teacher] { $person } is one of your teachers.
        [nursery_worker] { $person } works at your nursery.
        [nurse] { $person } works as a nurse and helps people to stay well.
        [doctor] { $person } works as a doctor and helps people who are ill.
        [health_visitor] { $person } is a health visitor. { $person } helps families with young children.
        [dentist] { $person } is your dentist and looks after your teeth.
        [therapist] { $person } is a therapist. { $person } helps you with hard feelings.
        [personal_adviser] { $person } is your personal adviser. { $person } helps you from 16 until you are 25.
        [interpreter] { $person } is an interpreter. { $person } turns words from one language into another.
        [family_meeting_coordinator] { $person } helps your family to meet and make a plan together.
       *[agency_decision_maker] { $person } is a senior person at the council. { $person } says yes or no after a panel gives advice.
    }
    .from12 = { $role ->
        [social_worker] { $person } is your social worker. A social worker makes sure you are safe and that your { -plan } happens.
        [team_manager] { $person } is the manager of your social worker. { $person } agrees the big steps in your { -plan }.
        [supervising_social_worker] { $person } is a social worker who helps your carers.
        [family_support_worker] { $person } is a family support worker. { $person } helps at home or when you see your family.
        [independent_reviewing_officer] { $person } is your independent reviewing officer. { $person } runs your { -review }s and checks that everyone does what they said.
        [childrens_guardian] { $case ->
            [over] { $person } was your children's guardian. { $person } told the judge what you wanted and what was best for you.
           *[open] { $person } is your children's guardian. { $person } tells the judge what you want and what is best for you.
        }
        [solicitor] { $person } is a solicitor. A solicitor knows the law and speaks up for people.
        [judge] { $person } listens to everyone in court and then decides.
        [advocate] { $person } is your advocate. { $person } is on your side and helps you say what you want.
        [independent_visitor] { $person } is your independent visitor. That is a grown-up friend who visits you.
        [keyworker] { $person } is your keyworker. { $person } works in your home and knows you best there.
        [residential_worker] { $person } works in your home and looks after the young people there.
        [family_finder] { $person } is a family finder. { $person } helps to find families for children.
        [adoption_worker] { $person } is an adoption worker. { $person } helps people who adopt children.
        [life_story_worker] { $person } helps you to know your story and make a book of it.
        [virtual_school_head] { $person } is the virtual school head. { $person } looks out for how { -children-in-care } do at school.
        [designated_teacher] { $person } is your designated teacher. That is the teacher who looks out for you at school.
        [teacher] { $person } is one of your teachers.
        [nursery_worker] { $person } works at your nursery.
        [nurse] { $person } works as a nurse and helps people to stay well.
        [doctor] { $person } works as a doctor and helps people who are ill.
        [health_visitor] { $person } is a health visitor. { $person } helps families with young children.
        [dentist] { $person } is your dentist and looks after your teeth.
        [therapist] { $person } is a therapist. { $person } helps you with hard feelings.
        [personal_adviser] { $person } is your personal adviser. { $person } helps you from 16 until you are 25.
        [interpreter] { $person } is an interpreter. { $person } turns words from one language into another.
        [family_meeting_coordinator] { $person } helps your family to meet and make a plan together.
       *[agency_decision_maker] { $person } is a senior person at the council. { $person } says yes or no after a panel gives advice.
    }
    .from16 = { $role ->
        [social_worker] { $person } is your social worker. A social worker makes sure you are safe and that your { -plan } happens.
        [team_manager] { $person } is the manager of your social worker. { $person } agrees the big steps in your { -plan }.
        [supervising_social_worker] { $person } is a social worker who helps your carers.
        [family_support_worker] { $person } is a family support worker. { $person } helps at home or when you see your family.
        [independent_reviewing_officer] { $person } is your independent reviewing officer. { $person } runs your { -review }s and checks that everyone does what they said.
        [childrens_guardian] { $case ->
            [over] { $person } was your children's guardian. { $person } told the judge what you wanted and what was best for you.
           *[open] { $person } is your children's guardian. { $person } tells the judge what you want and what is best for you.
        }
        [solicitor] { $person } is a solicitor. A solicitor knows the law and speaks up for people.
        [judge] { $person } listens to everyone in court and then decides.
        [advocate] { $person } is your advocate. { $person } is on your side and helps you say what you want.
        [independent_visitor] { $person } is your independent visitor. That is a grown-up friend who visits you.
        [keyworker] { $person } is your keyworker. { $person } works in your home and knows you best there.
        [residential_worker] { $person } works in your home and looks after the young people there.
        [family_finder] { $person } is a family finder. { $person } helps to find families for children.
        [adoption_worker] { $person } is an adoption worker. { $person } helps people who adopt children.
        [life_story_worker] { $person } helps you to know your story and make a book of it.
        [virtual_school_head] { $person } is the virtual school head. { $person } looks out for how { -children-in-care } do at school.
        [designated_teacher] { $person } is your designated teacher. That is the teacher who looks out for you at school.
        [teacher] { $person } is one of your teachers.
        [nursery_worker] { $person } works at your nursery.
        [nurse] { $person } works as a nurse and helps people to stay well.
        [doctor] { $person } works as a doctor and helps people who are ill.
        [health_visitor] { $person } is a health visitor. { $person } helps families with young children.
        [dentist] { $person } is your dentist and looks after your teeth.
        [therapist] { $person } is a therapist. { $person } helps you with hard feelings.
        [personal_adviser] { $person } is your personal adviser. { $person } helps you from 16 until you are 25.
        [interpreter] { $person } is an interpreter. { $person } turns words from one language into another.
        [family_meeting_coordinator] { $person } helps your family to meet and make a plan together.
       *[agency_decision_maker] { $person } is a senior person at the council. { $person } says yes or no after a panel gives advice.
    }
    .adult = { $role ->
        [social_worker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the social worker.
        }
        [team_manager] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } manages the social work team.
        }
        [supervising_social_worker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the carers' supervising social worker.
        }
        [family_support_worker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is a family support worker.
        }
        [independent_reviewing_officer] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the independent reviewing officer.
        }
        [childrens_guardian] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } { $case ->
                [over] was
               *[open] is
            } the children's guardian.
        }
        [solicitor] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is a solicitor.
        }
        [judge] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the judge.
        }
        [advocate] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the advocate.
        }
        [independent_visitor] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the independent visitor.
        }
        [keyworker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the keyworker in the home.
        }
        [residential_worker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } works in the home.
        }
        [family_finder] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the family finder.
        }
        [adoption_worker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the adoption worker.
        }
        [life_story_worker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the life story worker.
        }
        [virtual_school_head] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the virtual school head.
        }
        [designated_teacher] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the designated teacher.
        }
        [teacher] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is a teacher.
        }
        [nursery_worker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } works at the nursery.
        }
        [nurse] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is a nurse.
        }
        [doctor] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is a doctor.
        }
        [health_visitor] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the health visitor.
        }
        [dentist] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the dentist.
        }
        [therapist] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is a therapist.
        }
        [personal_adviser] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the personal adviser.
        }
        [interpreter] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is an interpreter.
        }
        [family_meeting_coordinator] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } runs the { -family-meeting }.
        }
       *[agency_decision_maker] { $person ->
            [you] You are named in the { -plan } as a helper.
           *[one] { $person } is the agency decision maker for the council.
        }
    }
