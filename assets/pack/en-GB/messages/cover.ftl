# The cover, the names of chapters, and what every page shares.
cover-title =
    .under5 = { $childs-name }'s book
    .from5 = { $childs-name }'s book
    .from8 = { $childs-name }'s book
    .from12 = { $childs-name }'s { -plan }, explained
    .from16 = { $childs-name }'s { -plan }, explained
    .adult = { $child }'s { -plan }, explained
cover-about =
    .under5 = This book is about you.
    .from5 = This book is about you. It tells you about your home and your { -plan }.
    .from8 = This is your book. It tells you about your { -plan } and the people in it.
    .from12 = This book explains your { -plan }. It says where you live, who decides things and what happens next.
    .from16 = This book explains your { -plan }. It says what is decided, what is not, and what you can ask for.
    .adult = This book explains { $child }'s { -plan }. It says what is decided, what is not decided yet, and what happens next.
    .parent = This book explains { $child }'s { -plan }. It says what is decided, what is not decided yet, and what happens next. Some parts were written for all the adults. Those parts use your name.
cover-copy-for = Copy for { $name }
cover-updated =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = The { -plan } changed on
    .from12 = { -plan } last changed
    .from16 = { -plan } last changed
    .adult = { -plan } last changed
cover-made-on =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = We made this book on
    .from12 = Book made on
    .from16 = Book made on
    .adult = Book made on
cover-council =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = Council
    .from16 = Council
    .adult = Council
# The plan in short, for a parent or a carer. $helper: the social worker, or none; $phone: theirs at work, or none; $decider:
# who decides on the plan, where that is still to come.
short-heading =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { OF($child) } { -plan } in short
short-ask =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = Ask { $helper ->
        [one] { $helper }
       *[none] the social worker
    } if anything here is not clear{ $phone ->
        [none] { "" }
       *[some] . Phone { $phone }
    }. You can ask for someone to read this with you, or for an interpreter.
    .parent = { $decider ->
        [court] You can tell the court what you think. Ask a solicitor what would help.
       *[none] { "" }
    }

    Ask { $helper ->
        [one] { $helper }
       *[none] the social worker
    } if anything here is not clear{ $phone ->
        [none] { "" }
       *[some] . Phone { $phone }
    }. You can ask for someone to read this with you, or for an interpreter.

chapter-cover =
    .under5 = Cover
    .from5 = Cover
    .from8 = Cover
    .from12 = Cover
    .from16 = Cover
    .adult = In short
chapter-me =
    .under5 = Me
    .from5 = Me
    .from8 = About me
    .from12 = About me
    .from16 = About me
    .adult = About { $child }
chapter-home =
    .under5 = My home
    .from5 = Where I live
    .from8 = Where I live
    .from12 = Where I live
    .from16 = Where I live
    .adult = Where { $child } lives
chapter-my-plan =
    .under5 = My { -plan }
    .from5 = My { -plan }
    .from8 = My { -plan }
    .from12 = My { -plan }
    .from16 = My { -plan }
    .adult = The { -plan }
chapter-why =
    .under5 = Why
    .from5 = Why
    .from8 = Why this is my plan
    .from12 = Why this is my plan
    .from16 = Why this is my plan
    .adult = Why this is the plan
chapter-who-is-who =
    .under5 = My people
    .from5 = My people
    .from8 = Who is who
    .from12 = Who is who
    .from16 = Who is who
    .adult = Who is who
chapter-seeing-family =
    .under5 = Seeing my family
    .from5 = Seeing my family
    .from8 = Seeing my family
    .from12 = Seeing my family
    .from16 = Seeing my family
    .adult = { -family-time }
chapter-brothers-and-sisters = { -brothers-and-sisters }
chapter-who-decides =
    .under5 = Who says yes
    .from5 = Who says yes
    .from8 = Who decides what
    .from12 = Who decides what
    .from16 = Who decides what
    .adult = Who decides what
chapter-what-happens-next = What happens next
chapter-school-health-help =
    .under5 = Every day
    .from5 = School and help
    .from8 = School, health and help
    .from12 = School, health and help
    .from16 = School, health and help
    .adult = School, health and help
chapter-what-i-said =
    .under5 = What I said
    .from5 = What I said
    .from8 = What I said
    .from12 = What I said
    .from16 = What I said
    .adult = What { $child } said
chapter-what-changed = What changed
chapter-my-story =
    .under5 = My story
    .from5 = My story
    .from8 = My story
    .from12 = My story
    .from16 = My story
    .adult = { $child }'s story
chapter-rights-and-who-to-ask =
    .under5 = Who can help
    .from5 = Who can help
    .from8 = My rights and who to ask
    .from12 = My rights and who to ask
    .from16 = My rights and who to ask
    .adult = Rights and who to ask
chapter-words-to-know = Words to know
words-heading = Words to know
words-mixed-up-heading = Words that are easy to mix up
    .under5 = { "" }
