# My brothers and sisters. $people: people; $together: together or apart; $lives: words that follow "lives", or none;
# $review: a date or none.
siblings-heading =
    .under5 = { $people }
    .from5 = { $people }
    .from8 = { $people }
    .from12 = { $people }
    .from16 = { $people }
    .adult = { $people ->
        [you] You and { $child }
       *[many] { $people }
    }
siblings-live =
    .under5 = { $together ->
        [together] { $people ->
            [one] { $people } lives with you.
           *[many] { $people } live with you.
        }
       *[apart] { $people ->
            [one] { $people } lives in a different house.
           *[many] { $people } do not live with you.
        }
    }
    .from5 = { $together ->
        [together] { $people ->
            [one] { $people } lives with you.
           *[many] { $people } live with you.
        }
       *[apart] { $lives ->
            [none] { $people ->
                [one] { $people } lives in a different home.
               *[many] { $people } do not live with you.
            }
           *[some] { $people ->
                [one] { $people } lives { $lives }.
               *[many] { $people } live { $lives }.
            }
        }
    }
    .from8 = { $together ->
        [together] { $people ->
            [one] You and { $people } live together.
           *[many] { $people } live with you.
        }
       *[apart] { $lives ->
            [none] { $people ->
                [one] You and { $people } live in different homes.
               *[many] { $people } do not live with you.
            }
           *[some] { $people ->
                [one] { $people } lives { $lives }.
               *[many] { $people } live { $lives }.
            }
        }
    }
    .from12 = { $together ->
        [together] { $people ->
            [one] You and { $people } live together.
           *[many] { $people } live with you.
        }
       *[apart] { $lives ->
            [none] { $people ->
                [one] You and { $people } live in different homes.
               *[many] { $people } do not live with you.
            }
           *[some] { $people ->
                [one] { $people } lives { $lives }.
               *[many] { $people } live { $lives }.
            }
        }
    }
    .from16 = { $together ->
        [together] { $people ->
            [one] You and { $people } live together.
           *[many] { $people } live with you.
        }
       *[apart] { $lives ->
            [none] { $people ->
                [one] You and { $people } live in different homes.
               *[many] { $people } do not live with you.
            }
           *[some] { $people ->
                [one] { $people } lives { $lives }.
               *[many] { $people } live { $lives }.
            }
        }
    }
    .adult = { $together ->
        [together] { $people ->
            [you] You live with { $child }.
            [one] { $people } lives with { $child }.
           *[many] { $people } live with { $child }.
        }
       *[apart] { $people ->
            [you] You do not live with { $child }.
            [one] { $people } and { $child } do not live together.
           *[many] { $people } do not live with { $child }.
        }
    }
siblings-review =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
    .from12 = { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
    .from16 = { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
    .adult = { $review ->
        [none] { "" }
       *[some] We will look at this again by { $review }.
    }
# $meet: yes where the plan has them meet.
siblings-ask =
    .under5 = You can draw a picture for { $people }.
    .from5 = It is OK to miss { $people }. You can tell { $who ->
        [none] someone you trust
       *[some] { $who }
    }.
    .from8 = It is OK to miss { $people }. You can ask { $who ->
        [none] a grown-up
       *[some] { $who }
    } { $meet ->
        [yes] when you will be together next
       *[no] how to stay in touch
    }.
    .from12 = You can ask { $who ->
        [none] us
       *[some] { $who }
    } { $meet ->
        [yes] what would help you to see more of { $people }
       *[no] what would help you to stay in touch with { $people }
    }.
    .from16 = You can ask questions about this at any time. You can ask { $who ->
        [none] us
       *[some] { $who }
    } { $meet ->
        [yes] what would help you to see more of { $people }
       *[no] what would help you to stay in touch with { $people }
    }.
    .adult = { "" }
