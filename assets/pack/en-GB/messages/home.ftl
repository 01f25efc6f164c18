# Where I live. $carers, $members: people; $kind: a word of HomeKind; $since: a date; $name: what the child calls it.
home-now-heading =
    .under5 = { $kind ->
        [childrens_home] Your home
        [own] Your home
       *[foster] { $carers ->
            [none] Your home
           *[many] You live with { $carers }
        }
    }
    .from5 = { $kind ->
        [childrens_home] { $name ->
            [none] Where you live
           *[some] You live at { $name }
        }
       *[foster] { $carers ->
            [none] Where you live
           *[many] You live with { $carers }
        }
    }
    .from8 = { $kind ->
        [childrens_home] { $name ->
            [none] Where you live
           *[some] You live at { $name }
        }
       *[foster] { $carers ->
            [none] Where you live
           *[many] You live with { $carers }
        }
    }
    .from12 = { $kind ->
        [childrens_home] { $name ->
            [none] Where you live
           *[some] You live at { $name }
        }
       *[foster] { $carers ->
            [none] Where you live
           *[many] You live with { $carers }
        }
    }
    .from16 = { $kind ->
        [childrens_home] { $name ->
            [none] Where you live
           *[some] You live at { $name }
        }
       *[foster] { $carers ->
            [none] Where you live
           *[many] You live with { $carers }
        }
    }
    .adult = { $kind ->
        [childrens_home] { $name ->
            [none] Where { $child } lives
           *[some] { $child } lives at { $name }
        }
       *[foster] { $carers ->
            [none] Where { $child } lives
           *[many] { $child } lives with { $carers }
        }
    }
home-now =
    .under5 = { $carers ->
        [none] { $kind ->
            [childrens_home] You live in a home with other children.
           *[foster] You have a home. People look after you there.
        }
        [one] { $carers } looks after you.
       *[many] { $carers } look after you.
    }
    .from5 = { $carers ->
        [none] { $kind ->
            [childrens_home] You live in a home with other children.
           *[foster] You live in a home where people look after you.
        }
        [one] { $carers } looks after you every day.
       *[many] { $carers } look after you every day.
    }
    .from8 = { $carers ->
        [none] { $kind ->
            [childrens_home] You live in a home with other children. Grown-ups work there to look after you.
            [own] You live in a place of your own.
           *[foster] People look after you every day in the home where you live.
        }
        [one] { $carers } looks after you every day.
       *[many] { $carers } look after you every day.
    }
    .from12 = { $kind ->
        [childrens_home] You live in a children's home. The staff there look after you.
        [own] You live in a place of your own.
        [supported] You live in supported housing, where staff can help you.
        [hospital] You are staying in hospital for now.
       *[foster] { $carers ->
            [none] The people you live with look after you day to day.
            [one] { $carers } looks after you day to day.
           *[many] { $carers } look after you day to day.
        }
    }
    .from16 = { $kind ->
        [childrens_home] You live in a children's home. The staff there look after you.
        [own] You live in a place of your own.
        [supported] You live in supported housing, where staff can help you.
        [hospital] You are staying in hospital for now.
       *[foster] { $carers ->
            [none] The people you live with look after you day to day.
            [one] { $carers } looks after you day to day.
           *[many] { $carers } look after you day to day.
        }
    }
    .adult = { $kind ->
        [parents] { $carers ->
            [none] { $child } lives with a parent.
            [you] { $child } lives with you.
           *[many] { $child } lives with { $carers }.
        }
        [kinship] { $carers ->
            [none] { $child } lives in foster care with { -family-carer }s.
            [you] You are { OF($child) } { -family-carer }.
            [one] { $carers } is { OF($child) } { -family-carer }.
           *[many] { $carers } are { OF($child) } { -family-carer }s.
        }
        [family] { $child } lives with family.
        [special_guardian] { $carers ->
            [none] { $child } lives with a special guardian.
            [you] You are the special guardian.
            [one] { $carers } is the special guardian.
           *[many] { $carers } are the special guardians.
        }
        [foster] { $own ->
            [yes] { "" }
           *[no] { $child } lives in a foster home.
        }
        [early_permanence] { $child } lives with foster carers for now.
        [adoptive] { $adopted ->
            [yes] { $child } lives in an adoptive home.
           *[no] { $child } lives with people who hope to adopt.
        }
        [childrens_home] { $child } lives in a children's home.
        [residential_school] { $child } lives at a school.
        [supported] { $child } lives in supported housing.
        [hospital] { $child } is in hospital for now.
       *[own] { $child } lives in a place of { OF($child) } own.
    }
home-now-members =
    .under5 = { $members ->
        [none] { "" }
        [one] { $members } lives here too.
       *[many] { $members } live here too.
    }
    .from5 = { $members ->
        [none] { "" }
        [one] { $members } lives here too.
       *[many] { $members } live here too.
    }
    .from8 = { $members ->
        [none] { "" }
        [one] { $members } lives there too.
       *[many] { $members } live there too.
    }
    .from12 = { $members ->
        [none] { "" }
        [one] { $members } lives there too.
       *[many] { $members } live there too.
    }
    .from16 = { $members ->
        [none] { "" }
        [one] { $members } lives there too.
       *[many] { $members } live there too.
    }
    .adult = { $members ->
        [none] { "" }
        [you] You live there too.
        [one] { $members } lives there too.
       *[many] { $members } live there too.
    }
home-now-since =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = { $since ->
        [none] { "" }
       *[some] You have lived there since { $since }.
    }
    .from12 = { $since ->
        [none] { "" }
       *[some] You have lived there since { $since }.
    }
    .from16 = { $since ->
        [none] { "" }
       *[some] You have lived there since { $since }.
    }
    .adult = { $since ->
        [none] { "" }
       *[some] { $child } has lived there since { $since }.
    }
home-now-because =
    .under5 = { "" }
    .from5 = The { -plan } says this is your home now.
    .from8 = The { -plan } lists this as your home now.
    .from12 = The { -plan } lists this as your home now.
    .from16 = The { -plan } lists this as your home now.
    .adult = The { -plan } lists this as { OF($child) } home now.
home-like-heading =
    .under5 = Your home
    .from5 = What it is like
    .from8 = What it is like there
    .from12 = What it is like there
    .from16 = What it is like there
    .adult = What it is like there
# A home that is planned. $status chooses how sure we may sound.
home-planned-heading =
    .under5 = { $status ->
        [decided] A new home
       *[planned] { "" }
    }
    .from5 = { $status ->
        [decided] Your next home
       *[planned] A home you might have
    }
    .from8 = { $status ->
        [decided] Your next home
        [planned] The home in your { -plan }
       *[not_known_yet] A home you might have
    }
    .from12 = { $status ->
        [decided] Your next home
        [planned] The home in your { -plan }
       *[not_known_yet] A home you might have
    }
    .from16 = { $status ->
        [decided] Your next home
        [planned] The home in your { -plan }
       *[not_known_yet] A home you might have
    }
    .adult = { $status ->
        [decided] The next home
        [planned] The home in the { -plan }
       *[not_known_yet] Another possible home
    }
home-planned =
    .under5 = { $status ->
        [decided] { $carers ->
            [none] You will move to a new home.
           *[many] You will live with { $carers }.
        }
       *[planned] { "" }
    }
    .from5 = { $status ->
        [decided] { $carers ->
            [none] You will move to a new home.
           *[many] You will live with { $carers }.
        }
        [planned] { $carers ->
            [none] The plan is for you to { $kind ->
                [parents] live with a parent
                [own] have a home of your own
               *[foster] have a new home
            }.
           *[many] The plan is for you to live with { $carers }.
        }
       *[not_known_yet] { $carers ->
            [none] { $kind ->
                [own] You might have a home of your own.
               *[foster] You might move to a new home.
            } We do not know yet.
           *[many] You might live with { $carers }. We do not know yet.
        }
    }
    .from8 = { $status ->
        [decided] { $carers ->
            [none] You will move to a new home.
           *[many] You will live with { $carers }.
        }
        [planned] { $carers ->
            [none] The plan is for you to { $kind ->
                [parents] live with a parent
                [own] have a home of your own
               *[foster] move to a new home
            }.
           *[many] The plan is for you to live with { $carers }.
        } Plans can change. If this one does, we will tell you why.
       *[not_known_yet] { $carers ->
            [none] { $kind ->
                [own] You might have a home of your own.
               *[foster] You might move to a new home.
            }
           *[many] You might live with { $carers }.
        } We do not know yet.
    }
    .from12 = { $status ->
        [decided] { $carers ->
            [none] You will move to a new home.
           *[many] You will live with { $carers }.
        }
        [planned] { $carers ->
            [none] The plan is for you to { $kind ->
                [parents] live with a parent
                [own] have a home of your own
               *[foster] move to a new home
            }.
           *[many] The plan is for you to live with { $carers }.
        } Plans can change. If this one does, we will tell you why.
       *[not_known_yet] { $carers ->
            [none] { $kind ->
                [own] You might have a home of your own.
               *[foster] You might move to a new home.
            }
           *[many] You might live with { $carers }.
        } We do not know yet.
    }
    .from16 = { $status ->
        [decided] { $carers ->
            [none] You will move to a new home.
           *[many] You will live with { $carers }.
        }
        [planned] { $carers ->
            [none] The plan is for you to { $kind ->
                [parents] live with a parent
                [own] have a home of your own
               *[foster] move to a new home
            }.
           *[many] The plan is for you to live with { $carers }.
        } Plans can change. If this one does, we will tell you why.
       *[not_known_yet] { $carers ->
            [none] { $kind ->
                [own] You might have a home of your own.
               *[foster] You might move to a new home.
            }
           *[many] You might live with { $carers }.
        } We do not know yet.
    }
    .adult = { $status ->
        [decided] { $carers ->
            [none] { $child } will move to a new home.
           *[many] { $child } will live with { $carers }.
        }
        [planned] { $carers ->
            [none] The plan is for { $child } to { $kind ->
                [parents] live with a parent
                [own] have a home of { OF($child) } own
               *[foster] move to a new home
            }.
           *[many] The plan is for { $child } to live with { $carers }.
        }
       *[not_known_yet] { $carers ->
            [none] { $kind ->
                [own] { $child } might have a home of { OF($child) } own.
               *[foster] { $child } might move to a new home.
            }
           *[many] { $child } might live with { $carers }.
        } This is not known yet.
    }
