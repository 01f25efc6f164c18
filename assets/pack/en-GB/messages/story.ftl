# My story. $when: a date or none; $gap: gap or told.
story-heading =
    .under5 = Your story
    .from5 = { $gap ->
        [gap] A part with gaps
       *[told] Your story
    }
    .from8 = { $gap ->
        [gap] A part with gaps
       *[told] { $when ->
            [none] Your story
           *[some] { $when }
        }
    }
    .from12 = { $gap ->
        [gap] A part with gaps
       *[told] { $when ->
            [none] Your story
           *[some] { $when }
        }
    }
    .from16 = { $gap ->
        [gap] A part with gaps
       *[told] { $when ->
            [none] Your story
           *[some] { $when }
        }
    }
    .adult = { $gap ->
        [gap] A part with gaps
       *[told] { $when ->
            [none] { OF($child) } story
           *[some] { $when }
        }
    }
# A home before. $carers: people or none; $from, $until: dates or none; $kind: a word of HomeKind.
story-home-heading =
    .under5 = A home before
    .from5 = A home before
    .from8 = A home before this one
    .from12 = A home before this one
    .from16 = A home before this one
    .adult = A home before this one
story-home =
    .under5 = { "" }
    .from5 = { $carers ->
        [none] { $kind ->
            [foster] You lived with foster carers.
            [hospital] You were in hospital.
            [parents] You lived with a parent.
           *[childrens_home] You lived in another home.
        }
       *[many] You lived with { $carers }.
    }
    .from8 = { $carers ->
        [none] { $kind ->
            [foster] You lived in a foster home.
            [hospital] You stayed in hospital.
            [childrens_home] You lived in a children's home.
            [parents] You lived with a parent.
           *[own] You lived in another home.
        }
       *[many] You lived with { $carers }.
    }
    .from12 = { $carers ->
        [none] { $kind ->
            [foster] You lived in a foster home.
            [hospital] You stayed in hospital.
            [childrens_home] You lived in a children's home.
            [parents] You lived with a parent.
           *[own] You lived in another home.
        }
       *[many] You lived with { $carers }.
    }
    .from16 = { $carers ->
        [none] { $kind ->
            [foster] You lived in a foster home.
            [hospital] You stayed in hospital.
            [childrens_home] You lived in a children's home.
            [parents] You lived with a parent.
           *[own] You lived in another home.
        }
       *[many] You lived with { $carers }.
    }
    .adult = { $carers ->
        [none] { $kind ->
            [foster] { $child } lived in a foster home.
            [hospital] { $child } stayed in hospital.
            [childrens_home] { $child } lived in a children's home.
            [parents] { $child } lived with a parent.
           *[own] { $child } lived in another home.
        }
       *[many] { $child } lived with { $carers }.
    }
story-home-dates =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $from ->
        [none] { "" }
       *[some] { $until ->
            [none] { "" }
           *[some] That was from { $from } to { $until }.
        }
    }
    .from12 = { $from ->
        [none] { "" }
       *[some] { $until ->
            [none] { "" }
           *[some] That was from { $from } to { $until }.
        }
    }
    .from16 = { $from ->
        [none] { "" }
       *[some] { $until ->
            [none] { "" }
           *[some] That was from { $from } to { $until }.
        }
    }
    .adult = { $from ->
        [none] { "" }
       *[some] { $until ->
            [none] { "" }
           *[some] That was from { $from } to { $until }.
        }
    }
story-schools-heading =
    .under5 = { "" }
    .from5 = Schools before
    .from8 = Schools you went to before
    .from12 = Schools you went to before
    .from16 = Schools you went to before
    .adult = Schools before
story-school =
    .under5 = { "" }
    .from5 = You went to { $school }.
    .from8 = You went to { $school }{ $until ->
        [none] .
       *[some] {" "}until { $until }.
    }
    .from12 = You went to { $school }{ $until ->
        [none] .
       *[some] {" "}until { $until }.
    }
    .from16 = You went to { $school }{ $until ->
        [none] .
       *[some] {" "}until { $until }.
    }
    .adult = { $child } went to { $school }{ $until ->
        [none] .
       *[some] {" "}until { $until }.
    }
