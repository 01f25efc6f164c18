# Essex's words (facts.md 10). Where a word is not fit for a child, children keep the pack's own.
-family-time = staying in touch
-brothers-and-sisters = brothers and sisters
    .adult = siblings
-review = review
    .adult = statutory review
-family-meeting = family meeting
    .adult = family group conference
-going-home = going home
    .adult = re-unification
-family-carer = family carer
    .adult = connected person
-plan = life plan
-moving-on = moving on
    .adult = independent living
