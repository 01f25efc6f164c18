# School, health, help and later. $kind: "school", "nursery", "college" as the plan says it, or none; $name: the school's
# name or none; $year: class or year or none; $helpers: people or none.
daily-school-heading =
    .under5 = { $kind ->
        [none] Your day
       *[some] Your { $kind }
    }
    .from5 = { $kind ->
        [none] Your school
       *[some] Your { $kind }
    }
    .from8 = { $kind ->
        [none] Your school
       *[some] Your { $kind }
    }
    .from12 = { $kind ->
        [none] Your school
       *[some] Your { $kind }
    }
    .from16 = { $kind ->
        [none] School and learning
       *[some] Your { $kind }
    }
    .adult = School and learning
daily-school =
    .under5 = { $name ->
        [none] { "" }
       *[some] You go to { $name }.
    }
    .from5 = { $name ->
        [none] { "" }
       *[some] You go to { $name }.
    }
    .from8 = { $name ->
        [none] { "" }
       *[some] You go to { $name }. { $year ->
            [none] { "" }
           *[some] You are in { $year }.
        }
    }
    .from12 = { $name ->
        [none] { "" }
       *[some] You go to { $name }. { $year ->
            [none] { "" }
           *[some] You are in { $year }.
        }
    }
    .from16 = { $name ->
        [none] { "" }
       *[some] You go to { $name }. { $year ->
            [none] { "" }
           *[some] You are in { $year }.
        }
    }
    .adult = { $name ->
        [none] { "" }
       *[some] { $child } goes to { $name }. { $year ->
            [none] { "" }
           *[some] { $child } is in { $year }.
        }
    }
daily-school-helpers =
    .under5 = { $helpers ->
        [none] { "" }
        [one] { $helpers } helps you there.
       *[many] { $helpers } help you there.
    }
    .from5 = { $helpers ->
        [none] { "" }
        [one] { $helpers } helps you there.
       *[many] { $helpers } help you there.
    }
    .from8 = { $helpers ->
        [none] { "" }
        [one] { $helpers } helps you there.
       *[many] { $helpers } help you there.
    }
    .from12 = { $helpers ->
        [none] { "" }
        [one] { $helpers } can help you there.
       *[many] { $helpers } can help you there.
    }
    .from16 = { $helpers ->
        [none] { "" }
        [one] { $helpers } can help you there.
       *[many] { $helpers } can help you there.
    }
    .adult = { $helpers ->
        [none] { "" }
        [you] You help { $child } there.
        [one] { $helpers } helps { $child } there.
       *[many] { $helpers } help { $child } there.
    }
daily-school-plan-heading =
    .under5 = What comes next
    .from5 = What comes next
    .from8 = The plan for your learning
    .from12 = The plan for your learning
    .from16 = The plan for your learning
    .adult = The plan for learning
daily-education-plan =
    .under5 = { "" }
    .from5 = Grown-ups have a plan to help you learn.
    .from8 = You have a plan just for your learning. It is called a personal education plan. You can say what goes in it.
    .from12 = You have a personal education plan. It says what will help you learn, and people look at it each term. You can say what goes in it.
    .from16 = You have a personal education plan. It says what will help you learn, and people look at it each term. You can say what goes in it.
    .adult = { $child } has a personal education plan. School and the council look at it each term.
daily-health-heading =
    .under5 = Staying well
    .from5 = Staying well
    .from8 = Staying well
    .from12 = Your health
    .from16 = Your health
    .adult = Health
daily-health-helpers =
    .under5 = { $helpers ->
        [none] { "" }
        [one] { $helpers } helps you stay well.
       *[many] { $helpers } help you stay well.
    }
    .from5 = { $helpers ->
        [none] { "" }
        [one] { $helpers } helps you stay well.
       *[many] { $helpers } help you stay well.
    }
    .from8 = { $helpers ->
        [none] { "" }
        [one] { $helpers } helps you stay well.
       *[many] { $helpers } help you stay well.
    }
    .from12 = { $helpers ->
        [none] { "" }
       *[many] You can ask { $helpers } about your health.
    }
    .from16 = { $helpers ->
        [none] { "" }
       *[many] You can ask { $helpers } about your health.
    }
    .adult = { $helpers ->
        [none] { "" }
        [you] You help with health.
        [one] { $helpers } helps with health.
       *[many] { $helpers } help with health.
    }
daily-health-check =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Your next health check
    .from12 = Your next health check
    .from16 = Your next health check
    .adult = Next health check
daily-help-heading =
    .under5 = Help for you
    .from5 = Help for you
    .from8 = Help for you
    .from12 = Help for you and your family
    .from16 = Help for you and your family
    .adult = Help for { $child } and the family
daily-help-who =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Who helps
    .from12 = Who helps
    .from16 = Who helps
    .adult = Who gives this help
# Where the help is not decided: who is asking about it, and when we hope to know.
daily-help-asks =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Who is finding out
    .from12 = Who is finding out
    .from16 = Who is finding out
    .adult = Who is finding out
daily-help-expected =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }, but it could be later.
    }
    .from12 = { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }, but it could be later.
    }
    .from16 = { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }, but it could be later.
    }
    .adult = { $expected ->
        [none] { "" }
       *[some] We hope to know by { $expected }, but it could be later.
    }
daily-help-until =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = Until
    .from12 = Until
    .from16 = Until
    .adult = Until
daily-money-heading = Money
daily-later-heading =
    .under5 = When you are big
    .from5 = When you are bigger
    .from8 = When you are older
    .from12 = When you are older
    .from16 = When you are 18 and after
    .adult = When { $child } is 18 and after
daily-later-adviser =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $person ->
        [none] { "" }
       *[one] { $person } is your personal adviser. A personal adviser helps you when you are 16 to 25.
    }
    .from16 = { $person ->
        [none] { "" }
       *[one] { $person } is your personal adviser. A personal adviser can help you from 16 to 25.
    }
    .adult = { $person ->
        [none] { "" }
        [you] You are the personal adviser.
       *[one] { $person } is the personal adviser.
    }
daily-later-pathway =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { $date ->
        [none] { "" }
       *[some] Your pathway plan is due by { $date }. It says what help you get when you leave care.
    }
    .from16 = { $date ->
        [none] { "" }
       *[some] Your pathway plan is due by { $date }. It says what help you get when you leave care.
    }
    .adult = { $date ->
        [none] { "" }
       *[some] The pathway plan is due by { $date }.
    }
