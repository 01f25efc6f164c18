# About me. $age: whole years; $likes: one thing; $languages: words in a row.
me-heading =
    .under5 = You are { $childs-name }
    .from5 = You are { $childs-name }
    .from8 = You are { $childs-name }
    .from12 = About you
    .from16 = About you
    .adult = About { $childs-name }
me-age =
    .under5 = { $age ->
        [none] { "" }
       *[many] You are { $age }.
    }
    .from5 = { $age ->
        [none] { "" }
       *[many] You are { $age } years old.
    }
    .from8 = { $age ->
        [none] { "" }
       *[many] You are { $age } years old.
    }
    .from12 = { $age ->
        [none] { "" }
       *[many] You are { $age }.
    }
    .from16 = { $age ->
        [none] { "" }
       *[many] You are { $age }.
    }
    .adult = { $age ->
        [none] { "" }
       *[many] { $childs-name } is { $age }.
    }
me-likes =
    .under5 = { $likes ->
        [none] { "" }
       *[some] You like { $likes }.
    }
    .from5 = { $likes ->
        [none] { "" }
       *[some] You like { $likes }.
    }
    .from8 = { $likes ->
        [none] { "" }
       *[some] You like { $likes }.
    }
    .from12 = { $likes ->
        [none] { "" }
       *[some] You like { $likes }.
    }
    .from16 = { $likes ->
        [none] { "" }
       *[some] You like { $likes }.
    }
    .adult = { $likes ->
        [none] { "" }
       *[some] { $childs-name } likes { $likes }.
    }
# Said before the things themselves, each a point.
me-likes-lead =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = You like these things.
    .from12 = You like these things.
    .from16 = You like these things.
    .adult = { $childs-name } likes these things.
me-like = { $likes }.
me-languages =
    .under5 = { "" }
    .from5 = { $languages ->
        [none] { "" }
       *[some] { $several ->
            [yes] Your languages are { $languages }.
           *[no] Your language is { $languages }.
        }
    }
    .from8 = { $languages ->
        [none] { "" }
       *[some] { $several ->
            [yes] Your languages are { $languages }.
           *[no] Your language is { $languages }.
        }
    }
    .from12 = { $languages ->
        [none] { "" }
       *[some] { $several ->
            [yes] Your languages are { $languages }.
           *[no] Your language is { $languages }.
        }
    }
    .from16 = { $languages ->
        [none] { "" }
       *[some] { $several ->
            [yes] Your languages are { $languages }.
           *[no] Your language is { $languages }.
        }
    }
    .adult = { $languages ->
        [none] { "" }
       *[some] { $childs-name } uses { $languages }.
    }
me-strengths-heading =
    .under5 = What you can do
    .from5 = Things you do well
    .from8 = Things you do well
    .from12 = What you do well
    .from16 = What you do well
    .adult = What { $childs-name } does well
me-identity-heading =
    .under5 = All about you
    .from5 = What makes you you
    .from8 = What makes you you
    .from12 = What matters to you
    .from16 = What matters to you
    .adult = What matters to { $childs-name }
me-adults-heading =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { "" }
    .from12 = { "" }
    .from16 = { "" }
    .adult = Talking with { $childs-name }
me-full-name = Full name
me-pronouns = Words to use for { $childs-name }
me-born = Date of birth
