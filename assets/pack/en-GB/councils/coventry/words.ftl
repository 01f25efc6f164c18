# Coventry's words (facts.md 10). Where a word is not fit for a child, children keep the pack's own.
-family-time = family time
    .adult = contact
-brothers-and-sisters = brothers and sisters
    .adult = siblings
-review = review
    .adult = looked after review
-family-meeting = family meeting
    .adult = family group conference
# With its article: "the plan for a return home".
-going-home = going home
    .adult = a return home
-early-permanence = early permanence
    .adult = fostering for adoption
-two-plans = two plans
    .adult = parallel plans
-family-carer = family carer
    .adult = connected person
-in-care = in care
    .adult = looked after
-child-in-care = child in care
    .adult = looked after child
-children-in-care = children in care
    .adult = looked after children
# A care plan is for a child whom the council looks after, so nobody else's plan is called one.
-plan = plan
    .adult = { $looked-after ->
        [yes] care plan
       *[no] plan
    }
-moving-on = moving on
    .adult = independent living
