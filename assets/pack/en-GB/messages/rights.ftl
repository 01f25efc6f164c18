# Rights and who to ask. $kind: a word of HelpKind; $who: a person of the plan or the name of a service.
rights-heading =
    .under5 = You can say
    .from5 = Things you can do
    .from8 = Your rights
    .from12 = Your rights
    .from16 = Your rights
    .adult = { OF($childs-name) } rights
    .parent = Your rights and { OF($childs-name) } rights
    .carer = What you can ask for
rights-ask-heading =
    .under5 = { $kind ->
        [worried_right_now] If you feel scared
       *[advocate] Who can help
    }
    .from5 = { $kind ->
        [worried_right_now] If you are scared now
       *[advocate] Who can help you
    }
    .from8 = { $kind ->
        [worried_right_now] If you are worried right now
        [advocate] Someone on your side
        [complaint] If you are not happy
        [advice] Help with your rights
       *[someone_to_talk_to] Someone to talk to
    }
    .from12 = { $kind ->
        [worried_right_now] If you are worried right now
        [advocate] Someone on your side
        [complaint] If you are not happy
        [advice] Help with your rights
       *[someone_to_talk_to] Someone to talk to
    }
    .from16 = { $kind ->
        [worried_right_now] If you are worried right now
        [advocate] Someone on your side
        [complaint] If you are not happy
        [advice] Advice about your rights
       *[someone_to_talk_to] Someone to talk to
    }
    .adult = { $kind ->
        [worried_right_now] If { $childs-name } is worried right now
        [advocate] An advocate for { $childs-name }
        [complaint] If you are not happy
        [advice] Advice about { OF($child) } rights
        [for_adults] Help for adults
       *[someone_to_talk_to] Someone to talk to
    }
rights-ask =
    .under5 = { $kind ->
        [worried_right_now] Tell a grown-up near you.
        [complaint] You can tell the council what is wrong.
       *[advocate] { $who } can help you.
    }
    .from5 = { $kind ->
        [worried_right_now] Tell a grown-up near you. You can also call { $who }.
       [complaint] You can tell the council if you are not happy.
       *[advocate] { $who } can help you.
    }
    .from8 = { $kind ->
        [worried_right_now] Tell a grown-up you trust, or call { $who }.
        [advocate] { $who } can help you say what you want.
        [complaint] You can tell { $who } if something is wrong. This is called a complaint.
       *[someone_to_talk_to] You can talk to { $who }.
    }
    .from12 = { $kind ->
        [worried_right_now] Tell an adult you trust, or call { $who }.
        [advocate] { $who } can help you say what you want. You can ask for this at any time.
        [complaint] You can tell { $who } if something is wrong. This is called a complaint.
        [advice] { $who } can tell you about your rights.
       *[someone_to_talk_to] You can talk to { $who }.
    }
    .from16 = { $kind ->
        [worried_right_now] Tell an adult you trust, or call { $who }.
        [advocate] { $who } can help you say what you want. You can ask for this at any time.
        [complaint] You can tell { $who } if something is wrong. This is called a complaint.
        [advice] { $who } can tell you about your rights.
       *[someone_to_talk_to] You can talk to { $who }.
    }
    .adult = { $kind ->
        [worried_right_now] { $young ->
            [yes] { $who } is there for a child who is worried.
           *[no] { $childs-name } can call { $who }.
        }
        [advocate] { $who } helps { $childs-name } to be heard.
        [complaint] You can complain to { $who }.
        [advice] { $who } can give advice.
        [for_adults] { $who } can help.
       *[someone_to_talk_to] { $young ->
            [yes] { $who } is there for { $childs-name }.
           *[no] { $childs-name } can talk to { $who }.
        }
    }
rights-phone =
    .under5 = { "" }
    .from5 = The number to call
    .from8 = The number to call
    .from12 = Phone
    .from16 = Phone
    .adult = Phone
rights-hours =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = When they answer
    .from12 = When they answer
    .from16 = When they answer
    .adult = When they answer
rights-web =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = On the web
    .from12 = On the web
    .from16 = On the web
    .adult = On the web
rights-council-heading =
    .under5 = { "" }
    .from5 = The council
    .from8 = How to reach the council
    .from12 = How to reach the council
    .from16 = How to reach the council
    .adult = How to reach the council
rights-council-phone =
    .under5 = { "" }
    .from5 = The number to call
    .from8 = In the day
    .from12 = In the day
    .from16 = In the day
    .adult = In the day
rights-council-night =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = At night and at weekends
    .from12 = At night and at weekends
    .from16 = At night and at weekends
    .adult = At night and at weekends
