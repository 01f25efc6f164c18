# What permanence is, as far as this child has it (facts.md 1). $word: one of its three parts (love, place, law), or one of the five
# feelings it is about (security, continuity, commitment, identity, belonging). $school: none where the plan names none.
permanence-label =
    .under5 = { $word ->
        [security] Feeling safe
        [continuity] People you see
        [commitment] Every day
        [identity] You are you
       *[belonging] Your home now
    }
    .from5 = { $word ->
        [security] Feeling safe
        [continuity] People and places you know
        [commitment] Every day
        [identity] You are you
       *[belonging] Your home now
    }
    .from8 = { $word ->
        [love] Love and care
        [place] { $school ->
            [none] Home
           *[some] Home and school
        }
        [law] The law
        [security] Feeling safe
        [continuity] People and places you know
        [commitment] People who look after you
        [identity] Knowing who you are
       *[belonging] Feeling that you belong
    }
    .from12 = { $word ->
        [love] Feeling loved and safe
        [place] { $school ->
            [none] A steady home
           *[some] A steady home and school
        }
        [law] The law
        [security] Feeling safe
        [continuity] People and places you know
        [commitment] As you grow up
        [identity] Knowing who you are
       *[belonging] Feeling that you belong
    }
    .from16 = { $word ->
        [love] Feeling loved and safe
        [place] { $school ->
            [none] A steady home
           *[some] A steady home and school
        }
        [law] The law
        [security] Security
        [continuity] Continuity
        [commitment] Commitment
        [identity] Identity
       *[belonging] Belonging
    }
    .adult = { $word ->
        [love] Love and care
        [place] { $school ->
            [none] A steady home
           *[some] A steady home and school
        }
        [law] The law
        [security] Feeling safe
        [continuity] People and places
        [commitment] Growing up
        [identity] Knowing who { $child } is
       *[belonging] Part of a home
    }
# What every child needs: said over what this child has, on a page of its own. Older readers have it in the passage.
permanence-lead =
    .under5 = { "" }
    .from5 = { $word ->
        [security] Every child needs to feel safe.
        [continuity] It helps to know people and places well.
        [commitment] Every child needs people who look after them.
        [identity] It helps to know who you are.
       *[belonging] Every child needs a home.
    }
    .from8 = { $word ->
        [security] Every child needs to feel safe.
        [continuity] It helps when some people and places stay the same.
        [commitment] It helps when the same people are there each day.
        [identity] It helps to know who you are and where you come from.
       *[belonging] Every child needs to feel part of a home.
    }
    .from12 = { "" }
    .from16 = { "" }
    .adult = { "" }
# What this child has of it. $carers: who looks after the child now. $any: whom the child can turn to, any one of them.
# $since: in the home of now. $school: of now. $law: order, status; $name: of the order in force. $people: those the plan keeps the
# child in touch with; $members: of the home; said some at a time, $more: yes after the first. $open: yes while it is not decided
# with whom the child grows up; $to: the plan, as words that follow "to". $own: yes where the reader is one of the carers. $young:
# yes for a child who cannot tell yet.
permanence-has =
    .under5 = { $word ->
        [security] { $any ->
            [none] { "" }
           *[some] You can talk to { $any }.
        }
        [continuity] { $people ->
            [none] { "" }
           *[some] You see { $people }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
        [commitment] { $carers ->
            [none] { "" }
            [one] { $carers } looks after you every day.
           *[many] { $carers } look after you every day.
        }
        [belonging] { $members ->
            [none] { "" }
           *[some] You live with { $members }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
       *[law] { "" }
    }
    .from5 = { $word ->
        [security] { $any ->
            [none] { "" }
           *[some] Tell { $any } if you feel unsafe.
        }
        [continuity] { $people ->
            [none] { "" }
           *[some] You see { $people }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
        [commitment] { $carers ->
            [none] { "" }
            [one] { $carers } looks after you every day.
           *[many] { $carers } look after you every day.
        }
        [belonging] { $members ->
            [none] { "" }
           *[some] You live with { $members }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
       *[law] { "" }
    }
    .from8 = { $word ->
        [love] { "" }
        [place] { $since ->
            [none] { "" }
           *[some] You have lived in this home since { $since }.
        } { $school ->
            [none] { "" }
           *[some] You go to { $school }.
        }
        [law] { $law ->
            [none] { "" }
            [order] A judge made the { $name }.
           *[status] No judge had to decide.
        }
        [security] { $any ->
            [none] { "" }
           *[some] You can tell { $any } if you ever feel unsafe.
        }
        [continuity] { $people ->
            [none] { "" }
           *[some] You keep in touch with { $people }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
        [commitment] { $carers ->
            [none] { "" }
            [one] { $carers } looks after you every day.
           *[many] { $carers } look after you every day.
        }
       *[belonging] { $members ->
            [none] { "" }
           *[some] You live with { $members }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
    }
    .from12 = { $word ->
        [love] { $carers ->
            [none] { "" }
            [one] { $carers } looks after you every day.
           *[many] { $carers } look after you every day.
        }
        [place] { $since ->
            [none] { "" }
           *[some] You have lived in this home since { $since }.
        } { $school ->
            [none] { "" }
           *[some] You go to { $school }.
        }
        [law] { $law ->
            [none] { "" }
            [order] A court made the { $name }.
           *[status] No court had to decide.
        }
        [security] { $any ->
            [none] { "" }
           *[some] You can tell { $any } if you ever feel unsafe.
        }
        [continuity] { $people ->
            [none] { "" }
           *[some] You keep in touch with { $people }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
        [commitment] { $open ->
            [yes] It is not decided yet who will look after you as you grow up.
           *[no] The plan is for you to { $to }.
        }
       *[belonging] { $members ->
            [none] { "" }
           *[some] You live with { $members }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
    }
    .from16 = { $word ->
        [love] { $carers ->
            [none] { "" }
            [one] { $carers } looks after you every day.
           *[many] { $carers } look after you every day.
        }
        [place] { $since ->
            [none] { "" }
           *[some] You have lived in this home since { $since }.
        } { $school ->
            [none] { "" }
           *[some] You go to { $school }.
        }
        [law] { $law ->
            [none] { "" }
            [order] A court made the { $name }.
           *[status] No court had to decide.
        }
        [security] { $any ->
            [none] { "" }
           *[some] You can tell { $any } if you ever feel unsafe.
        }
        [continuity] { $people ->
            [none] { "" }
           *[some] You keep in touch with { $people }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
        [commitment] { $open ->
            [yes] It is not decided yet who will look after you as you grow up.
           *[no] The plan is for you to { $to }.
        }
       *[belonging] { $members ->
            [none] { "" }
           *[some] You live with { $members }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
    }
    .adult = { $word ->
        [love] { $carers ->
            [none] { "" }
            [you] You look after { $child } every day.
            [one] { $carers } looks after { $child } every day.
           *[many] { $carers } look after { $child } every day.
        }
        [place] { $since ->
            [none] { "" }
           *[some] { $child } has lived in this home since { $since }.
        } { $school ->
            [none] { "" }
           *[some] { $child } goes to { $school }.
        }
        [law] { $law ->
            [none] { "" }
            [order] A court made the { $name }.
           *[status] No court had to decide.
        }
        [security] { $young ->
            [yes] { "" }
           *[no] { $any ->
                [none] { "" }
               *[some] { $child } can tell { $any } about any worry.
            }
        }
        [continuity] { $people ->
            [none] { "" }
           *[some] { $child } keeps in touch with { $people }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
        [commitment] { $open ->
            [yes] It is not decided yet who will look after { $child } as { $child } grows up.
           *[no] The plan is for { $child } to { $to }.
        }
       *[belonging] { $members ->
            [none] { "" }
           *[some] { $child } lives with { $members }{ $more ->
                [yes] {" "}too
               *[no] { "" }
            }.
        }
    }
    .parent = { $word ->
        [place] { $since ->
            [none] { "" }
           *[some] { $child } has lived in this home since { $since }.
        } { $school ->
            [none] { "" }
           *[some] { $child } goes to { $school }.
        }
        [law] { $law ->
            [none] { "" }
            [order] A court made the { $name }.
           *[status] No court had to decide.
        }
        [commitment] { $open ->
            [yes] It is not decided yet who will look after { $child } as { $child } grows up.
           *[no] The plan is for { $child } to { $to }.
        }
        [belonging] { $own ->
            [no] { "" }
           *[yes] { $members ->
                [none] { "" }
               *[some] { $child } lives with { $members }{ $more ->
                    [yes] {" "}too
                   *[no] { "" }
                }.
            }
        }
       *[love] { $own ->
            [no] { "" }
           *[yes] You look after { $child } every day.
        }
    }
# Over the rows of what this child has.
permanence-you =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = For you, this is how it is.
    .from12 = For you, this is how it is.
    .from16 = For you, this is how it is.
    .adult = For { $child }, this is how it is.
