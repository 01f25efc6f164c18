# The dates that the law and good practice set, as adults read them: the worker in full, a carer and a parent what is to come. No
# child's level has any of this. `kithbook dates` says the same.
# A date-CODE is the event a rule is about; its .hint says how its day is counted.
# A date-from-WHAT says what it was counted from; its .hint says so where that is still to come.
# Every date-… goes with the page to the program that counts; a dates-… is the command line's alone.

dates-heading = The dates of { $child }’s plan, as they stand on { $today }. What the paper order and the plan itself say goes before all of them.
dates-none = Nothing in { $child }’s plan lets a date be counted for { $today }.
dates-line = { $when }: { $event }
dates-counted = { $how } Counted from { $from } ({ $at }).
dates-source-law = { $law }. Rule { $row } of facts.md 5.4, from { $source }; { $mark }
dates-source = Rule { $row } of facts.md 5.4, from { $source }; { $mark }

date-when-by = { $day } at the latest
date-when-by-about = About { $day } at the latest
date-when-not-before = { $day } at the earliest
date-when-not-before-about = About { $day } at the earliest
date-when-on = { $day }
date-when-on-about = About { $day }
date-counted = { $how } Counted from { $from }.
date-own = In the plan: { $own }.
date-none = No day is set as this copy stands.
date-working-day = That is no working day. The last one before it is { $day }.
date-source-law = { $law }. Rule { $row } of Kithbook; { $mark }
date-source = Rule { $row } of Kithbook; { $mark }
date-mark-V = checked.
date-mark-S = policy: councils say so, and it was not checked against the law.
date-mark-G = general: it still has to be checked.

## How it stands

date-state-to-come = Still to come. The plan has no date for it.
date-state-comes-by-itself = Still to come.
date-state-planned = In the plan: { $own }, in time.
date-state-planned-late = In the plan: { $own }, which is too late.
    .hint = Bring it forward, or tell the reviewing officer why it cannot be.
date-state-too-soon = In the plan: { $own }, which is too early.
    .hint = Look at the date again, or ask the council’s solicitor.
date-state-done = In the plan: { $own }, in time.
date-state-late = In the plan: { $own }, which was late.
    .hint = Nothing can be done about it now. Look at whether the date is right.
date-state-missed = This day has passed, and the plan records nothing for it.
    .hint = Add it if it was done. If not, tell the reviewing officer today.
date-state-not-recorded = This day has passed. The plan does not say whether it was kept.
date-state-given = The plan says { $own }, which goes before the rule.
date-state-unsure = This day has passed or is planned past, but it is only about right.
    .hint = Count it by hand, with the bank holidays of the year and the full dates.
date-state-reached = This day has come.

## What it was counted from

date-from-care = the day the child became looked after, { $date }
    .hint = the day the child is to become looked after, { $date }
date-from-review = the { -review } of { $date }
    .hint = the { -review } planned for { $date }; if it moves, so does this
date-from-first-review-due = the last day for the first { -review }, { $date }
    .hint = the last day for the first { -review }, { $date }; once it is held, from the day it was
date-from-home = the day the child went to live there, { $date }
    .hint = the day the child is to live there, { $date }
date-from-placed = the day the child was placed for adoption, { $date }
    .hint = the day the child is to be placed for adoption, { $date }
date-from-order = the day the order was made, { $date }
    .hint = the day the order is to be made, { $date }
date-from-asked = the day the court was asked, { $date }
    .hint = the day the court is to be asked, { $date }
date-from-visit = the last visit the plan records, { $date }
    .hint = the visit planned for { $date }
date-from-health-assessment = the health assessment of { $date }
    .hint = the health assessment planned for { $date }
date-from-panel = the panel of { $date }
    .hint = the panel planned for { $date }
date-from-born = the date of birth, { $date }

## The rules

date-first-review = the first { -review }
    .hint = 20 working days, counted from the day after.
date-second-review = the second { -review }
    .hint = 3 months after the first { -review }, as it was held.
date-later-review = the next { -review }
    .hint = 6 months after the { -review } before, as it was held.
date-permanence-plan = the permanence plan is agreed
    .hint = By the second { -review }, about 4 months in.
date-planning-meeting = a permanence planning meeting
    .hint = Before the second { -review }.
date-permanence-panel = the permanence panel
    .hint = Before the second { -review }.
date-care-plan = the care plan is written
    .hint = 10 working days, counted from the day after.
date-first-health-assessment = the first health assessment
    .hint = 20 working days, counted from the day after.
date-next-health-assessment = the next health assessment
    .hint = 6 months under five, a year from five.
date-education-plan = the personal education plan
    .hint = By the first { -review }, 20 working days in.
date-visit = a visit by the social worker
    .hint = 1 week after the start; then 6 weeks in the first year; then 3 months if the child is meant to stay until eighteen, 6 weeks if not.
date-visit-to-review = a visit by the social worker
    .hint = Each week until the first { -review }, then 4 weeks: with a parent under an interim care order, or a carer on a temporary approval.
date-visit-parent = a visit by the social worker
    .hint = 1 week, then 6 weeks: with a parent under a care order.
date-temporary-approval = the temporary approval of the carers ends
    .hint = 16 weeks, unless it is made longer.
date-temporary-approval-extended = the temporary approval ends, if it was made longer
    .hint = 16 weeks and once 8 more; longer only while an independent review is pending.
date-review-before-placing = the next { -review }, while the child waits to be placed for adoption
    .hint = 3 months after the order, then 6 months after the { -review } before.
date-review-once-placed = the next { -review } of a child placed for adoption
    .hint = 4 weeks, then 3 months, then 6 months after the { -review } before.
date-visit-placed = a visit to the child, placed for adoption
    .hint = 1 week, and each week until the first { -review }; then as the council sets.
date-adoption-application = the adopters may ask the court
    .hint = 10 weeks after the child was placed with them.
date-case-end = the court’s work is to be finished
    .hint = 26 weeks. The court may extend that.
date-emergency-end = the emergency protection order ends
    .hint = 8 days.
date-emergency-end-extended = the emergency protection order ends, if it was extended
    .hint = 8 days and once 7 more.
date-police-end = police protection ends
    .hint = 72 hours.
date-residential-agreed = the children’s home is agreed as the plan
    .hint = Between 6 and 12 months after the move (Wigan).
date-exit-plan = the care order at home is to have an end
    .hint = About 12 months (Telford and Wrekin). The policy’s wording is in doubt, so show nobody a number.
date-private-fostering = it counts as private fostering from here
    .hint = 28 days.
date-private-fostering-meeting = the { -family-meeting } about private fostering
    .hint = Telford and Wrekin’s own rule; the law has none.
date-guardianship-notice = the council is told that a special guardianship order will be asked for
    .hint = 3 months before. Some adoption cases need none.
date-support-council = another council may become the one that gives support
    .hint = 3 years after the order.
date-allowance-review = the allowance is looked at again
    .hint = Each year after the order.
date-age-16 = sixteen: the pathway plan
    .hint = The sixteenth birthday, for whoever was looked after for 13 weeks since fourteen.
date-age-18 = eighteen: care ends, and so do orders that last until then
    .hint = The eighteenth birthday.
date-age-21 = twenty-one: staying put ends, where the young person stays put
    .hint = The twenty-first birthday.
date-age-25 = twenty-five: the help of a personal adviser ends
    .hint = The twenty-fifth birthday.
date-agency-decision = the council sends the decision after the panel
    .hint = 7 working days, counted from the day after.
