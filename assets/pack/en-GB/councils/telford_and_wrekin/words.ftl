# Telford and Wrekin's words (facts.md 10). Where a word is not fit for a child, children keep the pack's own.
-brothers-and-sisters = brothers and sisters
    .adult = siblings
-review = review
    .adult = children in care review
-family-meeting = family meeting
    .adult = Family Solutions discussion
-going-home = going home
    .adult = rehabilitation
-two-plans = two plans
    .adult = parallel plans
-family-carer = family carer
    .adult = family and friends carer
# For any child: it is the plan for where and with whom a child grows up.
-plan = plan
    .adult = permanence plan
# The youngest read neither word.
-permanence = permanency
    .under5 = permanence
    .from5 = permanence
