# Devon's words (facts.md 10). Where a word is not fit for a child, children keep the pack's own.
-brothers-and-sisters = brothers and sisters
    .adult = siblings
-review = review
    .adult = child in care review
-family-meeting = family meeting
    .adult = family group conference
-going-home = going home
    .adult = reunification
-two-plans = two plans
    .adult = twin track plans
-family-carer = family carer
    .adult = kinship carer
-in-care = in our care
-child-in-care = child in our care
-children-in-care = children in our care
# A care plan is for a child whom the council looks after, so nobody else's plan is called one.
-plan = plan
    .adult = { $looked-after ->
        [yes] care plan
       *[no] plan
    }
-moving-on = moving on
    .adult = living independently
