# Who is who. $people: people or none; $person: somebody; $to: who they are linked to; $sex: F, M, X or none;
# $life: lives or died; $word: some where the child has a word of their own for the person.
people-home-heading =
    .under5 = Who is at home
    .from5 = Who lives with you
    .from8 = Who lives with you
    .from12 = Who lives with you
    .from16 = Who lives with you
    .adult = Who { $child } lives with
people-carers =
    .under5 = { $people ->
        [none] { "" }
        [one] { $people } looks after you.
       *[many] { $people } look after you.
    }
    .from5 = { $people ->
        [none] { "" }
        [one] { $people } looks after you.
       *[many] { $people } look after you.
    }
    .from8 = { $people ->
        [none] { "" }
        [one] { $people } looks after you.
       *[many] { $people } look after you.
    }
    .from12 = { $people ->
        [none] { "" }
        [one] { $people } looks after you.
       *[many] { $people } look after you.
    }
    .from16 = { $people ->
        [none] { "" }
        [one] { $people } looks after you.
       *[many] { $people } look after you.
    }
    .adult = { $people ->
        [none] { "" }
        [you] You look after { $child }.
        [one] { $people } looks after { $child }.
       *[many] { $people } look after { $child }.
    }
people-members =
    .under5 = { $people ->
        [none] { "" }
        [one] { $people } lives here too.
       *[many] { $people } live here too.
    }
    .from5 = { $people ->
        [none] { "" }
        [one] { $people } lives here too.
       *[many] { $people } live here too.
    }
    .from8 = { $people ->
        [none] { "" }
        [one] { $people } lives there too.
       *[many] { $people } live there too.
    }
    .from12 = { $people ->
        [none] { "" }
        [one] { $people } lives there too.
       *[many] { $people } live there too.
    }
    .from16 = { $people ->
        [none] { "" }
        [one] { $people } lives there too.
       *[many] { $people } live there too.
    }
    .adult = { $people ->
        [none] { "" }
        [you] You live there too.
        [one] { $people } lives there too.
       *[many] { $people } live there too.
    }
people-family-heading =
    .under5 = Your family
    .from5 = Your family
    .from8 = Your family
    .from12 = Your family
    .from16 = Your family
    .adult = { OF($child) } family
people-pets-heading =
    .under5 = Pets
    .from5 = Pets
    .from8 = Pets
    .from12 = Pets
    .from16 = Pets
    .adult = Pets
people-pets =
    .under5 = { $people ->
        [none] { "" }
       *[many] Say hello to { $people }.
    }
    .from5 = { $people ->
        [none] { "" }
        [one] { $people } is a pet you know.
       *[many] { $people } are pets you know.
    }
    .from8 = { $people ->
        [none] { "" }
        [one] { $people } is a pet you know.
       *[many] { $people } are pets you know.
    }
    .from12 = { $people ->
        [none] { "" }
        [one] { $people } is a pet you know.
       *[many] { $people } are pets you know.
    }
    .from16 = { $people ->
        [none] { "" }
        [one] { $people } is a pet you know.
       *[many] { $people } are pets you know.
    }
    .adult = { $people ->
        [none] { "" }
        [one] { $people } is a pet { $child } knows.
       *[many] { $people } are pets { $child } knows.
    }
people-matter-heading =
    .under5 = People you know
    .from5 = People who matter
    .from8 = People who matter to you
    .from12 = People who matter to you
    .from16 = People who matter to you
    .adult = People who matter to { $child }
people-matter =
    .under5 = { $people ->
        [none] { "" }
        *[many] You know { $people }.
    }
    .from5 = { $people ->
        [none] { "" }
        [one] { $people } matters to you.
       *[many] { $people } matter to you.
    }
    .from8 = { $people ->
        [none] { "" }
        [one] { $people } matters to you.
       *[many] { $people } matter to you.
    }
    .from12 = { $people ->
        [none] { "" }
        [one] { $people } matters to you.
       *[many] { $people } matter to you.
    }
    .from16 = { $people ->
        [none] { "" }
        [one] { $people } matters to you.
       *[many] { $people } matter to you.
    }
    .adult = { $people ->
        [none] { "" }
        [you] You matter to { $child }.
        [one] { $people } matters to { $child }.
       *[many] { $people } matter to { $child }.
    }
people-helper-heading =
    .under5 = { $person }
    .from5 = { $person }
    .from8 = { $person }
    .from12 = { $person }
    .from16 = { $person }
    .adult = { $person }
people-phone =
    .under5 = { "" }
    .from5 = { "" }
    .from8 = The number to call
    .from12 = Phone
    .from16 = Phone
    .adult = Phone

# One link of the family, from a person to someone nearer to the child. $link: parent, adoptive, step, foster,
# foster-past, guardian, sibling, foster-sibling, child, cousin, married, partner, widowed, ended or unknown; $name: the person's name.
# That somebody has died is told only by the plan's own words; here it is only "was".
-was-parent =
    { $sex ->
        [F] { $person } was { OF($to) } mum.
        [M] { $person } was { OF($to) } dad.
       *[none] { $person } was { OF($to) } parent.
    }
people-link =
    .under5 = { $link ->
        [parent] { $life ->
            [died] { $word ->
                [some] { $to ->
                    [you] { OF($person) } name was { $name }.
                   *[one] { -was-parent }
                }
               *[none] { -was-parent }
            }
           *[lives] { $to ->
            [you] { $word ->
                [none] { $sex ->
                    [F] { $person } is { OF($to) } mum.
                    [M] { $person } is { OF($to) } dad.
                   *[none] { $person } is { OF($to) } parent.
                }
               *[some] { $person } is called { $name }.
            }
           *[one] { $sex ->
                [F] { $person } is { OF($to) } mum.
                [M] { $person } is { OF($to) } dad.
               *[none] { $person } is { OF($to) } parent.
            }
           }
        }
        [adoptive] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } mum.
                [M] { $person } was { OF($to) } dad.
               *[none] { $person } was { OF($to) } parent.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } mum.
                [M] { $person } is { OF($to) } dad.
               *[none] { $person } is { OF($to) } parent.
            }
        }
        [step] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } stepmum.
                [M] { $person } was { OF($to) } stepdad.
               *[none] { $person } was part of { OF($to) } family.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } stepmum.
                [M] { $person } is { OF($to) } stepdad.
               *[none] { $person } is part of { OF($to) } family.
            }
        }
        [foster] { $life ->
            [died] { $person } looked after { $to }.
           *[lives] { $person } looks after { $to }.
        }
        [guardian] { $person } looks after { $to }.
        [sibling] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } sister.
                [M] { $person } was { OF($to) } brother.
               *[none] { $person } was { OF($to) } brother or sister.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } sister.
                [M] { $person } is { OF($to) } brother.
               *[none] { $person } is { OF($to) } brother or sister.
            }
        }
        [child] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } daughter.
                [M] { $person } was { OF($to) } son.
               *[none] { $person } was { OF($to) } child.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } daughter.
                [M] { $person } is { OF($to) } son.
               *[none] { $person } is { OF($to) } child.
            }
        }
        [cousin] { $person } is your cousin.
        [foster-past] { "" }
        [foster-sibling] { "" }
        [married] { $person } is married to { $to }.
        [partner] { $person } is { OF($to) } partner.
        [widowed] { $person } was married to { $to }.
        [ended] { "" }
       *[unknown] { "" }
    }
    .from5 = { $link ->
        [parent] { $life ->
            [died] { $word ->
                [some] { $to ->
                    [you] { OF($person) } name was { $name }.
                   *[one] { -was-parent }
                }
               *[none] { -was-parent }
            }
           *[lives] { $to ->
            [you] { $word ->
                [none] { $sex ->
                    [F] { $person } is { OF($to) } mum.
                    [M] { $person } is { OF($to) } dad.
                   *[none] { $person } is { OF($to) } parent.
                }
               *[some] { $person } is called { $name }.
            }
           *[one] { $sex ->
                [F] { $person } is { OF($to) } mum.
                [M] { $person } is { OF($to) } dad.
               *[none] { $person } is { OF($to) } parent.
            }
           }
        }
        [adoptive] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } mum by adoption.
                [M] { $person } was { OF($to) } dad by adoption.
               *[none] { $person } was { OF($to) } parent by adoption.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } mum by adoption.
                [M] { $person } is { OF($to) } dad by adoption.
               *[none] { $person } is { OF($to) } parent by adoption.
            }
        }
        [step] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } stepmum.
                [M] { $person } was { OF($to) } stepdad.
               *[none] { $person } was part of { OF($to) } family.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } stepmum.
                [M] { $person } is { OF($to) } stepdad.
               *[none] { $person } is part of { OF($to) } family.
            }
        }
        [foster] { $life ->
            [died] { $person } was { OF($to) } foster carer.
           *[lives] { $person } is { OF($to) } foster carer.
        }
        [guardian] { $person } looks after { $to }.
        [sibling] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } sister.
                [M] { $person } was { OF($to) } brother.
               *[none] { $person } was { OF($to) } brother or sister.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } sister.
                [M] { $person } is { OF($to) } brother.
               *[none] { $person } is { OF($to) } brother or sister.
            }
        }
        [child] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } daughter.
                [M] { $person } was { OF($to) } son.
               *[none] { $person } was { OF($to) } child.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } daughter.
                [M] { $person } is { OF($to) } son.
               *[none] { $person } is { OF($to) } child.
            }
        }
        [cousin] { $person } is your cousin.
        [foster-past] { $person } looked after { $to } before.
        [foster-sibling] { "" }
        [married] { $person } is married to { $to }.
        [partner] { $person } is { OF($to) } partner.
        [widowed] { $person } was married to { $to }.
        [ended] { "" }
       *[unknown] { "" }
    }
    .from8 = { $link ->
        [parent] { $life ->
            [died] { $word ->
                [some] { $to ->
                    [you] { OF($person) } name was { $name }.
                   *[one] { -was-parent }
                }
               *[none] { -was-parent }
            }
           *[lives] { $to ->
            [you] { $word ->
                [none] { $sex ->
                    [F] { $person } is { OF($to) } mum.
                    [M] { $person } is { OF($to) } dad.
                   *[none] { $person } is { OF($to) } parent.
                }
               *[some] { $person } is called { $name }.
            }
           *[one] { $sex ->
                [F] { $person } is { OF($to) } mum.
                [M] { $person } is { OF($to) } dad.
               *[none] { $person } is { OF($to) } parent.
            }
           }
        }
        [adoptive] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } mum by adoption.
                [M] { $person } was { OF($to) } dad by adoption.
               *[none] { $person } was { OF($to) } parent by adoption.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } mum by adoption.
                [M] { $person } is { OF($to) } dad by adoption.
               *[none] { $person } is { OF($to) } parent by adoption.
            }
        }
        [step] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } stepmum.
                [M] { $person } was { OF($to) } stepdad.
               *[none] { $person } was part of { OF($to) } family.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } stepmum.
                [M] { $person } is { OF($to) } stepdad.
               *[none] { $person } is part of { OF($to) } family.
            }
        }
        [foster] { $life ->
            [died] { $person } was { OF($to) } foster carer.
           *[lives] { $person } is { OF($to) } foster carer.
        }
        [guardian] { $life ->
            [died] { $person } was { OF($to) } special guardian.
           *[lives] { $person } is { OF($to) } special guardian.
        }
        [sibling] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } sister.
                [M] { $person } was { OF($to) } brother.
               *[none] { $person } was { OF($to) } brother or sister.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } sister.
                [M] { $person } is { OF($to) } brother.
               *[none] { $person } is { OF($to) } brother or sister.
            }
        }
        [child] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } daughter.
                [M] { $person } was { OF($to) } son.
               *[none] { $person } was { OF($to) } child.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } daughter.
                [M] { $person } is { OF($to) } son.
               *[none] { $person } is { OF($to) } child.
            }
        }
        [cousin] { $person } is your cousin.
        [foster-past] { $person } looked after { $to } before.
        [foster-sibling] { $person } is from { OF($to) } foster family.
        [married] { $person } is married to { $to }.
        [partner] { $person } is { OF($to) } partner.
        [widowed] { $person } was married to { $to }.
        [ended] { $person } and { $to } used to be together.
       *[unknown] { $person } is in { OF($to) } family.
    }
    .from12 = { $link ->
        [parent] { $life ->
            [died] { $word ->
                [some] { $to ->
                    [you] { OF($person) } name was { $name }.
                   *[one] { -was-parent }
                }
               *[none] { -was-parent }
            }
           *[lives] { $to ->
            [you] { $word ->
                [none] { $sex ->
                    [F] { $person } is { OF($to) } mum.
                    [M] { $person } is { OF($to) } dad.
                   *[none] { $person } is { OF($to) } parent.
                }
               *[some] { $person } is called { $name }.
            }
           *[one] { $sex ->
                [F] { $person } is { OF($to) } mum.
                [M] { $person } is { OF($to) } dad.
               *[none] { $person } is { OF($to) } parent.
            }
           }
        }
        [adoptive] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } mum by adoption.
                [M] { $person } was { OF($to) } dad by adoption.
               *[none] { $person } was { OF($to) } parent by adoption.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } mum by adoption.
                [M] { $person } is { OF($to) } dad by adoption.
               *[none] { $person } is { OF($to) } parent by adoption.
            }
        }
        [step] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } stepmum.
                [M] { $person } was { OF($to) } stepdad.
               *[none] { $person } was { OF($to) } step-parent.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } stepmum.
                [M] { $person } is { OF($to) } stepdad.
               *[none] { $person } is { OF($to) } step-parent.
            }
        }
        [foster] { $life ->
            [died] { $person } was { OF($to) } foster carer.
           *[lives] { $person } is { OF($to) } foster carer.
        }
        [guardian] { $life ->
            [died] { $person } was { OF($to) } special guardian.
           *[lives] { $person } is { OF($to) } special guardian.
        }
        [sibling] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } sister.
                [M] { $person } was { OF($to) } brother.
               *[none] { $person } was { OF($to) } brother or sister.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } sister.
                [M] { $person } is { OF($to) } brother.
               *[none] { $person } is { OF($to) } brother or sister.
            }
        }
        [half-sibling] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } half-sister.
                [M] { $person } was { OF($to) } half-brother.
               *[none] { $person } was { OF($to) } half-brother or half-sister.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } half-sister.
                [M] { $person } is { OF($to) } half-brother.
               *[none] { $person } is { OF($to) } half-brother or half-sister.
            }
        }
        [child] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } daughter.
                [M] { $person } was { OF($to) } son.
               *[none] { $person } was { OF($to) } child.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } daughter.
                [M] { $person } is { OF($to) } son.
               *[none] { $person } is { OF($to) } child.
            }
        }
        [cousin] { $person } is your cousin.
        [foster-past] { $person } looked after { $to } before.
        [foster-sibling] { $person } is from { OF($to) } foster family.
        [married] { $person } is married to { $to }.
        [partner] { $person } is { OF($to) } partner.
        [widowed] { $person } was married to { $to }.
        [ended] { $person } and { $to } used to be together.
       *[unknown] { $person } is in { OF($to) } family.
    }
    .from16 = { $link ->
        [parent] { $life ->
            [died] { $word ->
                [some] { $to ->
                    [you] { OF($person) } name was { $name }.
                   *[one] { -was-parent }
                }
               *[none] { -was-parent }
            }
           *[lives] { $to ->
            [you] { $word ->
                [none] { $sex ->
                    [F] { $person } is { OF($to) } mum.
                    [M] { $person } is { OF($to) } dad.
                   *[none] { $person } is { OF($to) } parent.
                }
               *[some] { $person } is called { $name }.
            }
           *[one] { $sex ->
                [F] { $person } is { OF($to) } mum.
                [M] { $person } is { OF($to) } dad.
               *[none] { $person } is { OF($to) } parent.
            }
           }
        }
        [adoptive] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } mum by adoption.
                [M] { $person } was { OF($to) } dad by adoption.
               *[none] { $person } was { OF($to) } parent by adoption.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } mum by adoption.
                [M] { $person } is { OF($to) } dad by adoption.
               *[none] { $person } is { OF($to) } parent by adoption.
            }
        }
        [step] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } stepmum.
                [M] { $person } was { OF($to) } stepdad.
               *[none] { $person } was { OF($to) } step-parent.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } stepmum.
                [M] { $person } is { OF($to) } stepdad.
               *[none] { $person } is { OF($to) } step-parent.
            }
        }
        [foster] { $life ->
            [died] { $person } was { OF($to) } foster carer.
           *[lives] { $person } is { OF($to) } foster carer.
        }
        [guardian] { $life ->
            [died] { $person } was { OF($to) } special guardian.
           *[lives] { $person } is { OF($to) } special guardian.
        }
        [sibling] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } sister.
                [M] { $person } was { OF($to) } brother.
               *[none] { $person } was { OF($to) } brother or sister.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } sister.
                [M] { $person } is { OF($to) } brother.
               *[none] { $person } is { OF($to) } brother or sister.
            }
        }
        [half-sibling] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } half-sister.
                [M] { $person } was { OF($to) } half-brother.
               *[none] { $person } was { OF($to) } half-brother or half-sister.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } half-sister.
                [M] { $person } is { OF($to) } half-brother.
               *[none] { $person } is { OF($to) } half-brother or half-sister.
            }
        }
        [child] { $life ->
            [died] { $sex ->
                [F] { $person } was { OF($to) } daughter.
                [M] { $person } was { OF($to) } son.
               *[none] { $person } was { OF($to) } child.
            }
           *[lives] { $sex ->
                [F] { $person } is { OF($to) } daughter.
                [M] { $person } is { OF($to) } son.
               *[none] { $person } is { OF($to) } child.
            }
        }
        [cousin] { $person } is your cousin.
        [foster-past] { $person } looked after { $to } before.
        [foster-sibling] { $person } is from { OF($to) } foster family.
        [married] { $person } is married to { $to }.
        [partner] { $person } is { OF($to) } partner.
        [widowed] { $person } was married to { $to }.
        [ended] { $person } and { $to } used to be together.
       *[unknown] { $person } is in { OF($to) } family.
    }
    .adult = { $link ->
        [parent] { $person ->
            [you] { $sex ->
                    [F] You are { OF($to) } mum.
                    [M] You are { OF($to) } dad.
                   *[none] You are { OF($to) } parent.
                }
           *[one] { $sex ->
                [F] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } mum.
                [M] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } dad.
               *[none] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } parent.
            }
        }
        [adoptive] { $person ->
            [you] { $sex ->
                    [F] You are { OF($to) } mum by adoption.
                    [M] You are { OF($to) } dad by adoption.
                   *[none] You are { OF($to) } parent by adoption.
                }
           *[one] { $sex ->
                [F] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } mum by adoption.
                [M] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } dad by adoption.
               *[none] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } parent by adoption.
            }
        }
        [step] { $person ->
            [you] { $sex ->
                    [F] You are { OF($to) } stepmum.
                    [M] You are { OF($to) } stepdad.
                   *[none] You are { OF($to) } step-parent.
                }
           *[one] { $sex ->
                [F] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } stepmum.
                [M] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } stepdad.
               *[none] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } step-parent.
            }
        }
        [foster] { $person ->
            [you] You are { OF($to) } foster carer.
           *[one] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } foster carer.
        }
        [guardian] { $person ->
            [you] You are { OF($to) } special guardian.
           *[one] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } special guardian.
        }
        [sibling] { $person ->
            [you] { $sex ->
                    [F] You are { OF($to) } sister.
                    [M] You are { OF($to) } brother.
                   *[none] You are { OF($to) } brother or sister.
                }
           *[one] { $sex ->
                [F] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } sister.
                [M] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } brother.
               *[none] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } brother or sister.
            }
        }
        [half-sibling] { $person ->
            [you] { $sex ->
                    [F] You are { OF($to) } half-sister.
                    [M] You are { OF($to) } half-brother.
                   *[none] You are { OF($to) } half-brother or half-sister.
                }
           *[one] { $sex ->
                [F] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } half-sister.
                [M] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } half-brother.
               *[none] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } half-brother or half-sister.
            }
        }
        [child] { $person ->
            [you] { $sex ->
                    [F] You are { OF($to) } daughter.
                    [M] You are { OF($to) } son.
                   *[none] You are { OF($to) } child.
                }
           *[one] { $sex ->
                [F] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } daughter.
                [M] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } son.
               *[none] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } child.
            }
        }
        [cousin] { $person } is { OF($child) } cousin.
        [foster-past] { $person } looked after { $to } before.
        [foster-sibling] { $person } is from { OF($to) } foster family.
        [married] { $person ->
            [you] You are married to { $to }.
           *[one] { $person } is married to { $to }.
        }
        [partner] { $person ->
            [you] You are { OF($to) } partner.
           *[one] { $person } { $life ->
                    [died] was
                   *[lives] is
                } { OF($to) } partner.
        }
        [widowed] { $person } was married to { $to }.
        [ended] { $to ->
            [you] You and { $person } used to be a couple.
           *[one] { $person } and { $to } used to be a couple.
        }
       *[unknown] { $person } is in { OF($to) } family.
    }
