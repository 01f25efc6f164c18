# Wigan's words (facts.md 10). Where a word is not fit for a child, children keep the pack's own.
-family-meeting = family meeting
    .adult = family group conference
-going-home = going home
    .adult = reunification
-early-permanence = early permanence
    .adult = foster to adopt
-two-plans = two plans
    .adult = twin track plans
-family-carer = family carer
    .adult = family or friends carer
-in-care = in care
    .adult = cared for
-child-in-care = child in care
    .adult = cared for child
-children-in-care = children in care
    .adult = cared for children
# A care plan is for a child whom the council looks after, so nobody else's plan is called one.
-plan = plan
    .adult = { $looked-after ->
        [yes] care plan
       *[no] plan
    }
-moving-on = moving on
    .adult = independence
