# What I said. $date, $person: when and to whom, or none; $how follows "when"; $followed: yes, partly, no, not_yet, none.
said-heading =
    .under5 = You said
    .from5 = You said this
    .from8 = You told us this
    .from12 = You told us this
    .from16 = You told us this
    .adult = { $child } said this
said-when =
    .under5 = { "" }
    .from5 = { $person ->
        [none] { "" }
       *[one] You told { $person }.
    }
    .from8 = { $person ->
        [none] { "" }
       *[one] You told { $person }{ $date ->
            [none] .
           *[some] {" "}on { $date }.
        }
    }
    .from12 = { $person ->
        [none] { "" }
       *[one] You told { $person }{ $date ->
            [none] .
           *[some] {" "}on { $date }.
        }
    }
    .from16 = { $person ->
        [none] { "" }
       *[one] You told { $person }{ $date ->
            [none] .
           *[some] {" "}on { $date }.
        }
    }
    .adult = { $person ->
        [none] { "" }
       *[one] { $child } told { $person }{ $date ->
            [none] .
           *[some] {" "}on { $date }.
        }
    }
said-how =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $how ->
        [none] { "" }
       *[some] You said it when { $how }.
    }
    .from12 = { $how ->
        [none] { "" }
       *[some] You said it when { $how }.
    }
    .from16 = { $how ->
        [none] { "" }
       *[some] You said it when { $how }.
    }
    .adult = { "" }
said-followed =
    .under5 = { $followed ->
        [yes] We did it.
       *[none] { "" }
    }
    .from5 = { $followed ->
        [yes] We did what you asked.
        [partly] We did some of it.
        [no] We could not do this.
        [not_yet] We do not know yet.
       *[none] { "" }
    }
    .from8 = { $followed ->
        [yes] We did what you asked.
        [partly] We did some of what you asked.
        [no] We could not do what you asked.
        [not_yet] Nobody has decided about this yet.
       *[none] { "" }
    }
    .from12 = { $followed ->
        [yes] We did what you asked.
        [partly] We did some of what you asked.
        [no] We could not do what you asked.
        [not_yet] Nobody has decided about this yet.
       *[none] { "" }
    }
    .from16 = { $followed ->
        [yes] We did what you asked.
        [partly] We did some of what you asked.
        [no] We could not do what you asked.
        [not_yet] Nobody has decided about this yet.
       *[none] { "" }
    }
    .adult = { $followed ->
        [yes] What { $child } asked for has happened.
        [partly] Some of what { $child } asked for has happened.
        [no] What { $child } asked for could not be done.
        [not_yet] Nobody has decided about this yet.
       *[none] { "" }
    }
said-more-heading =
    .under5 = Tell us more
    .from5 = You can say more
    .from8 = You can say more
    .from12 = You can say more
    .from16 = You can say more
    .adult = Helping { $child } to say more
# $person: the social worker, or none.
said-more =
    .under5 = You can tell us. You can draw it.
    .from5 = You can tell a grown-up what you think. You can draw it too.
    .from8 = You can tell us what you think at any time. { $person ->
        [none] { "" }
       *[one] { $person } wants to hear it.
    } You can talk, write or draw.
    .from12 = You can say what you think at any time. If we got something wrong here, tell us. { $person ->
        [none] { "" }
       *[one] { $person } can change it with you.
    }
    .from16 = You can say what you think at any time. If something here is wrong, you can ask us to put it right. { $person ->
        [none] { "" }
       *[one] You can start with { $person }.
    }
    .adult = { $child } can say more at any time, in any way that suits. Please pass it on in { OF($child) } own words.
