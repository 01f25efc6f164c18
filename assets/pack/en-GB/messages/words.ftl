# The pack's own words for things that councils name differently (facts.md 10), to be used in messages as
# { -family-time }. A council's file in councils/ may replace any of these. $reader is child at every child's level, so a
# council's word for adults never reaches a child. The names of orders are the law's and are never swapped.
-family-time = family time
-brothers-and-sisters = brothers and sisters
-review = review
-family-meeting = family meeting
-going-home = going home
-early-permanence = early permanence
-two-plans = two plans
-family-carers = family carers
-in-care = in care
-plan = plan
-permanence = a home that lasts
-breakdown = a home not working out
-moving-on = moving on
