# The pack's own words for things that councils name differently (facts.md 10). Messages, passages and the glossary say
# { -review }, and a council's file in councils/ may say it otherwise; what it leaves out stays as it is here.
#
# The value is said to children of every level, .adult to adults. The names of orders are the law's and are never swapped,
# and neither is a name that is the same everywhere: permanence plan, panel, staying put, independent reviewing officer.
#
# A word that counts is a noun that takes "a" before it and "s" after it, whichever council says it: a { -review },
# { -review }s. Where a council's word cannot stand in a sentence, the sentence is turned until it can, or keeps the pack's
# own word, as these do:
# - "The plan is for you to", "plan one", "this is the plan", "if the plan does not work": what is meant to happen, and not
#   the council's record of it, which is { -plan }. On the shelf and in findings "the plan" is the file.
# - "is not in care": "is not looked after" and "is not cared for" would say that nobody looks after the child.
# - "leave care" and "contact order while in care": what the law calls them.
# - "The plan for you to go home", for a child: no council's word for it is fit for one.
# - The meaning of { -two-plans } in the glossary is "two plans".
# Nothing in the pack speaks of "a home not working out" (facts.md: disruption, breakdown), so there is no term for it.
-family-time = family time
-brothers-and-sisters = brothers and sisters
-review = review
-family-meeting = family meeting
-going-home = going home
-early-permanence = early permanence
-two-plans = two plans
-family-carer = family carer
-in-care = in care
-child-in-care = child in care
-children-in-care = children in care
-plan = plan
# The word that grown-ups use, which the pages explain: they say "a home that lasts" in sentences of their own.
-permanence = permanence
-moving-on = moving on
