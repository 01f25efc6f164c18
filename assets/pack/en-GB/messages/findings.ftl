# What is said about a plan: one sentence for each finding, and what to do about it.
# For a worker at the end of a long day: plain, short, no blame, and always a way on.

## The file

read-bad-id = “{ $given }” cannot be used as a short name here.
    .hint = Use lower-case letters, figures and hyphens only, such as nans-flat.
read-control-character = This text has a hidden character in it that cannot be shown.
    .hint = Type the text again by hand. Pasting from another program often brings such characters in.
read-empty = The file is empty.
    .hint = Choose the plan file again, or ask whoever sent it for another copy.
read-missing = “{ $field }” is missing here.
    .hint = Fill it in. The rest of this part may not show until you do.
read-more-faults = There are { $count } more faults in this file that are not listed.
    .hint = Put the listed ones right first, then check again. Many faults at once often have one cause.
read-named-too-often = Family time names people more than { $limit } times, counting each change.
    .hint = Take out changes that are over, and name only those who come.
read-newer-version = This plan was made for version { $version } of the format, and this Kithbook reads version 1.
    .hint = Open it with a newer Kithbook, so that nothing in it is lost.
read-no-letters = This name has no letter or figure in it.
    .hint = Type the name by hand, as people say it.
read-not-about-date = “{ $given }” is not a date.
    .hint = Write as much as you know: 2023, 2023-03 or 2023-03-14.
read-not-date = “{ $given }” is not a date.
    .hint = Write the year, the month and the day, such as 2026-06-06.
read-unknown-look = “{ $word }” is not a word for this, or there is no such thing to choose.
    .hint = The words for how somebody looks are in the schema of a plan, under Looks. A colour is a word or six figures such as #7d4a2e.
read-not-json = This file is not a plan, or it is damaged: { $problem }
    .hint = Look at this line for a missing comma, quote or bracket, or ask for another copy of the file.
read-not-list = There should be a list here.
    .hint = Put square brackets round it, even if there is only one thing in it.
read-not-object = There should be a group of named fields here.
    .hint = Put curly brackets round it, with a name before each part.
read-not-text = There should be words here, in quotes.
    .hint = Put quotes round it.
read-not-time = “{ $given }” is not a time of day.
    .hint = Write it by the 24-hour clock, such as 16:30.
read-not-true-or-false = There should be true or false here.
    .hint = Write true or false, without quotes.
read-not-utf8 = The file is not saved as plain text that can be read everywhere.
    .hint = Save it again with the encoding “UTF-8”.
read-not-whole-number = There should be a whole number here.
    .hint = Write it in figures, without quotes, such as 3.
read-too-big = The plan file is larger than { $limit } MB.
    .hint = Take pictures out of the plan file; they belong in the media folder of a bundle.
read-too-deep = Something in the file is inside itself more than { $limit } times.
    .hint = This is no plan that Kithbook wrote. Ask for another copy of the file.
read-too-full = There are more than { $limit } values in the file.
    .hint = This is no plan that Kithbook wrote. Ask for another copy of the file.
read-too-long = This text is longer than { $limit } characters.
    .hint = Shorten it, or split it into parts. Nobody can take in so much at once.
read-too-many = There are { $count } in this list, and { $limit } is the most there can be.
    .hint = Take out what this plan does not need.
read-twice = “{ $field }” is there twice.
    .hint = Keep the right one and take the other out.
read-unknown-field = Kithbook does not know this field.
    .hint = Check its spelling. It is kept in the file but does not show in any book.
read-unknown-word = “{ $given }” is not one of the words that can stand here.
    .hint = Did you mean “{ $nearest }”? The words are: { $words }.

## The bundle

bundle-bad-entry = “{ $entry }” in the bundle is damaged and could not be opened.
    .hint = Make the bundle again from the plan and its pictures, or ask for another copy.
bundle-bad-path = “{ $entry }” in the bundle points outside it and was not opened.
    .hint = Do not use this bundle if you do not know who made it. Otherwise make it again.
bundle-encrypted = “{ $entry }” in the bundle is locked with a password.
    .hint = Make the bundle again without a zip password.
bundle-no-plan = There is no plan in this bundle.
    .hint = A bundle needs a file called plan.json at its top.
bundle-not-zip = This file is not a Kithbook bundle, or it is damaged.
    .hint = Choose the file again, or ask whoever sent it for another copy.
bundle-picture-missing = The picture “{ $entry }” is not in the bundle.
    .hint = Put the picture in the media folder, or take it out of the plan.
bundle-picture-unreadable = The picture “{ $entry }” could not be opened.
    .hint = Save it again as a JPEG, PNG or WebP picture, no wider or higher than { $limit } pixels and of { $pixels } million at most.
bundle-too-big = Something in the bundle, or all of it together, is larger than { $limit } MB.
    .hint = Save the pictures smaller. A photo as wide as the screen is enough.
bundle-too-many = There are more than { $limit } files in the bundle.
    .hint = Take out the pictures that the plan does not use.
bundle-too-many-pixels = The picture “{ $entry }” brings all pictures together to more than { $limit } million pixels.
    .hint = Save the pictures smaller. A photo as wide as the screen is enough.
bundle-unknown-entry = “{ $entry }” in the bundle is nothing that Kithbook knows.
    .hint = You can take it out. It does not show in any book.

## Links

plan-unknown-person = Nobody in the plan is called “{ $person }”.
    .hint = Add the person to the people of the plan, or check the spelling.
plan-unknown-home = No home in the plan is called “{ $home }”.
    .hint = Add the home, or check the spelling.
plan-unknown-record = There is no “{ $record }” in “{ $list }”.
    .hint = Add it there, or check the spelling.
plan-repeated-id = “{ $id }” is used twice in the same list.
    .hint = Give one of the two another short name, and check what points at it.
plan-child-not-in-people = The child (“{ $child }”) is not among the people of the plan.
    .hint = Add the child to the people, so that the family tree can show them.
plan-more-findings = There are { $count } more things to look at that are not listed.
    .hint = Put the listed ones right first, then check again.

## People

plan-own-parent = { $person } is down as their own parent.
    .hint = Choose the right parent for this link, or take the link out.
plan-parent-loop = Following parents up from { $person } leads back to { $person }.
    .hint = Look at the link that makes { $parent } a parent, and at the ones above it. One is the wrong way round.
plan-parent-too-young = { $parent } is a birth parent of { $person } but is not older.
    .hint = Check both dates of birth, and which of the two is the parent.
plan-couple-of-one = { $person } is down as their own partner.
    .hint = Choose the other partner, or take the couple out.
plan-siblings-of-one = There is only one person in this group of brothers and sisters.
    .hint = Add the others, or take the group out.
plan-person-unplaced = The book cannot say who { $person } is.
    .hint = Give them a job, link them to somebody, or say where they come in. Otherwise take them out.
plan-child-in-own-list = The child is in this list with the others, so the book would say “you live with you”.
    .hint = Take the child out of the list. The book always knows that they are there.
plan-person-has-died = { $person } has died but is still in this part of the plan.
    .hint = Take them out here. They stay in the family tree and in the story.
plan-line-off-map = There is a line to { $person }, but no ring, so they are not on the map of people.
    .hint = Ask the child how close they feel and set “closeness” to 1, 2 or 3, or take out “line”.

## The child

plan-no-reading-level = No way of telling has been chosen with the child.
    .hint = Look at a page together at two levels and let the child choose.
plan-no-birth-date = The child's date of birth is missing.
    .hint = Add it. The day an order ends and many other dates are worked out from it.
plan-no-pronouns = The plan does not say which words the child uses for themselves.
    .hint = Ask the child, then write for example: she, her.
plan-simple-words-for-an-adult = The young person is eighteen or over, and the plan is set to simpler words (“{ $level }”).
    .hint = Fine if they chose it. If not, offer the fullest level, with their rights as an adult.

## Dates

plan-died-before-born = { $person } is down as having died ({ $died }) before being born ({ $born }).
    .hint = Check both dates.
plan-born-in-future = { $person } is down as born on { $born }, which is still to come.
    .hint = Check the date. Leave it out for a baby who is on the way.
plan-ends-before-it-starts = This ends ({ $until }) before it starts ({ $from }).
    .hint = Check both dates.
plan-clock-runs-backwards = This ends at { $to } but starts at { $from }.
    .hint = Check both times, and use the 24-hour clock. A stay overnight is its own kind of visit.
plan-order-dates = The order's dates are out of order: { $after } ({ $then }) comes before { $before } ({ $first }).
    .hint = Check the dates on the paper order.
plan-born-after-order = The order was made on { $made }, before the child was born ({ $born }).
    .hint = Check the order's date and the date of birth. An order about a brother or sister belongs in their plan.
plan-order-not-yet = The plan says this has happened, but { $date } is still to come.
    .hint = Say that the order is planned or asked for until the court has made it, or check the date.
plan-home-before-birth = The child is down as living here from { $from }, before being born ({ $born }).
    .hint = Check both dates.
plan-home-time-dates = This home is marked “{ $time }”, but its date ({ $date }) says something else.
    .hint = Change the mark or the date, whichever is wrong.
plan-held-in-future = This meeting is marked as held, but { $date } is still to come.
    .hint = Check the date, or mark the meeting as still to come.
plan-meeting-has-passed = This meeting is marked as still to come, but { $date } has passed.
    .hint = Say whether it was held or did not happen, and add the next one.
plan-not-happened-yet = The plan says this has happened, but { $date } is still to come.
    .hint = Check the date.

## How sure things are

plan-decided-by-nobody = This is marked as decided, but the plan does not say who decided it.
    .hint = Say who decided. If nobody has yet, mark it as planned.
plan-decided-no-date = This is marked as decided, but the plan does not say when.
    .hint = Add the date, or as much of it as you know.
plan-should-be-known = The child was to know this by { $expected }, and that day has passed.
    .hint = Say what was decided, or tell the child that it takes longer and give a new date.
plan-nobody-decides = This is still open, and the plan does not say who will decide it.
    .hint = Say who decides. It is one of the first things children ask.

## Homes

plan-no-current-home = The plan does not say where the child lives now.
    .hint = Add the home, or mark one of the homes as where the child lives now.
plan-two-current-homes = The plan says that the child lives in { $count } homes now.
    .hint = Mark the others as past or planned.
plan-nobody-looks-after = The plan does not say who looks after the child here.
    .hint = Add the people who look after the child.
plan-planned-home-no-standing = The plan does not say how sure this home is.
    .hint = Say whether it is decided, planned or being looked into. A child may take it for a promise.
plan-move-no-reason = The child is not told why they moved from here.
    .hint = Add a few kind and true words. If nobody knows why, say so.
plan-introductions-no-home = There is a timetable for a move, but no home to move to.
    .hint = Add the planned home, or take the timetable out if the move is off.
plan-temporary-approval-over = The child has lived here since { $from } and the approval is still being looked into, longer than a temporary one can last.
    .hint = A temporary approval lasts 16 weeks, and 8 more at most. Say what was decided, and talk to your manager if nothing was.

## Orders

plan-no-legal-status = The plan does not say what the child's legal status is now.
    .hint = Add the order, or say that there is none: by agreement, a child-in-need plan, a child-protection plan.
plan-order-no-date = The plan does not say when this was made: { $order }.
    .hint = Add the date from the paper order. The day it ends and the reviews are worked out from it.
plan-order-no-holder = The plan does not say whom this order names: { $order }.
    .hint = Add the people whom the order puts in charge.
plan-guardian-is-parent = { $person } is the child's parent, so they cannot be the special guardian.
    .hint = Check who is named, and how they are linked to the child.
plan-guardian-too-young = { $person } is under eighteen, so they cannot be the special guardian.
    .hint = Check who is named, and their date of birth.
plan-care-order-too-late = The care order is dated { $made }, when the child was seventeen or over. A court cannot make one then.
    .hint = Check the order's date and the date of birth.
plan-adoption-too-late = This adoption date ({ $date }) is on or after birthday { $age }, which the law does not allow.
    .hint = Check the date and the date of birth.
plan-order-over = This ended by itself on { $end } but is marked as in force: { $order }.
    .hint = Mark it as ended. If it was extended, add the day it ends now.
plan-order-too-long = The plan says this lasts until { $end }, but it can last until { $latest } at most: { $order }.
    .hint = Check the date on the paper order.
plan-case-too-long = The court was asked on { $asked }, more than 26 weeks ago.
    .hint = If the court has given more time, say in the plan when the child can expect to know.

## Orders together

plan-time-order-in-care = These cannot be in force together: { $order }, { $other }.
    .hint = For a child in care the court decides who they see under section 34. Check which orders stand.
plan-steps-order-in-care = These cannot be in force together: { $order }, { $other }.
    .hint = This order cannot be had for a child in care. Check which orders stand.
plan-lives-order-in-care = These cannot be in force together: { $order }, { $other }.
    .hint = The later one ends the earlier. Mark the earlier one as ended.
plan-supervision-and-care = These cannot be in force together: { $order }, { $other }.
    .hint = One takes the place of the other. Mark the earlier one as ended.
plan-order-should-have-ended = This is marked as in force, but it ended when a later order was made on { $made }: { $order }, ended by { $newer }.
    .hint = Mark it as ended on that day.
plan-care-order-not-paused = There is a placement order, so the care order is on pause.
    .hint = Mark the care order as suspended.
plan-care-order-paused-alone = The care order is marked as suspended, but no placement order is in force.
    .hint = If the placement order has ended, the care order counts again: mark it as made.

## Who decides

plan-foster-carer-responsible = { $person } is listed with parental responsibility, but fostering does not give it.
    .hint = Take them out of the list. What they may decide day to day goes with the everyday decisions.
plan-responsible-after-adoption = { $person } is listed with parental responsibility, but the adoption order ended it.
    .hint = Take them out of the list. They are still in the family tree and the story.
plan-holder-not-responsible = { $person } has parental responsibility by an order but is not in the list.
    .hint = Add them to the list.
plan-council-without-order = The plan says that the council shares parental responsibility, but no order gives it that.
    .hint = Where a child is looked after by agreement, only the parents have it. Check the orders.
plan-council-left-out = The council shares parental responsibility by an order ({ $order }), but the plan does not say so.
    .hint = Say that the council shares it now.
plan-no-everyday-decisions = The plan does not say who decides everyday things, such as sleepovers and haircuts.
    .hint = Add what was agreed in the placement plan: the carer decides, asks first, or only others may.

## The plan

plan-no-aim = The plan has no aim yet.
    .hint = Say what the plan is. If nobody knows yet, say that, who decides, and when.
plan-no-reason = The child is not told why this is the plan.
    .hint = Add a few true words that the adults have agreed.
plan-no-reason-for-two = There are two plans, and the child is not told why.
    .hint = Say that both are worked on at once so that nobody has to wait.
plan-no-reason-for-two-for-parents = There are two plans, and the parents are not told why.
    .hint = Parents must be told. Add the reason in words for them.
plan-same-two-plans = The second plan is the same as the first.
    .hint = Change the second plan, or take it out.
plan-no-contingency = The plan does not say what happens if it does not work out.
    .hint = Add what happens then, even if it is only who would decide.
plan-why-not-home = The child is not told why they do not live with their parents.
    .hint = Agree the words with those who know the child. Children blame themselves when nobody says.
plan-why-not-agreed = Nobody is named as having agreed the words for why.
    .hint = Agree them with a manager, and with the parents where you can, and say who agreed.
plan-early-permanence-settled = Adoption is marked as decided, but the court has not decided.
    .hint = Mark it as planned or being looked into. The carers look after the child while the judge decides.
plan-moving-on-early = The plan is “{ $option }”, but the child is { $age }.
    .hint = This is for young people who leave care. Check the plan and the date of birth.
plan-permanence-not-agreed = The child has been looked after since { $since }, and the plan is still open.
    .hint = The plan is to be agreed by the second review, about four months in. Say what was agreed, or who decides and when.
plan-action-for-nobody = The plan does not say who is to do this.
    .hint = Add the person. It helps the child to know whom to ask.
plan-action-overdue = This was to be done by { $by }, and it is not marked as done.
    .hint = Say that it is done, that it did not happen, or by when it will be.

## Family time

plan-time-with-nobody = This family time is with nobody.
    .hint = Say who the child sees or talks to.
plan-time-off-no-reason = Family time with { $people } is { $state }, and the child is not told why.
    .hint = Add a few kind and true words. The child will look for it and wonder.
plan-time-no-pattern = The plan does not say how often family time with { $people } is.
    .hint = Add how often. If there is no set day, tell the child why, or say that it is not known yet.
plan-pattern-unfinished = The pattern is “{ $every }”, but “{ $field }” is not filled in.
    .hint = Fill it in, or no day can be shown in the calendar.
plan-pattern-impossible = The pattern cannot use { $given } here.
    .hint = Weeks of the month go from 1 to 5 (5 is the last), months from 1 to 12, times from 1 to 366.
plan-pattern-starts-between = The pattern starts on { $date }, which is none of its own days.
    .hint = Give the date of the first visit, so that nobody has to guess which week is meant.
plan-visit-no-reason = The visit on { $date } is changed, and the child is not told why.
    .hint = Add a few kind and true words.
plan-visit-no-new-date = The visit on { $date } has moved, but the plan does not say to when.
    .hint = Add the new day or time. If nobody knows yet, mark the visit as cancelled.
plan-visit-off-pattern = The visit on { $date } is changed, but the pattern has no visit that day.
    .hint = Check the date. A visit outside the pattern is an extra one.
plan-review-has-passed = This was to be looked at again by { $date }, and that day has passed.
    .hint = Say what was decided, and when it will be looked at next.
plan-parent-not-mentioned = Family time does not mention { $person }.
    .hint = If they are not in touch, add it as paused, over or not yet, with a reason. The child will look for them.

## Brothers and sisters

plan-apart-no-reason = The child is not told why they live apart from { $people }.
    .hint = Add a few kind and true words.
plan-sibling-left-out = { $person } is a brother or sister who lives somewhere else, and the plan does not say more.
    .hint = Say why they live apart, and how they meet or keep in touch.
plan-sibling-home-differs = One part of the plan says that { $person } lives with the child, another that they do not.
    .hint = Check who lives in the home now, and whether they are marked as together.
plan-no-plan-to-meet = The child lives apart from { $people }, with no plan to meet or keep in touch.
    .hint = Add the plan. If they are not in touch, say so kindly, with a reason.

## What the child said

plan-no-voice = The plan has nothing that the child said.
    .hint = Ask, watch or play, and write down what they say or show, in their own words.
plan-view-not-answered = The child said this, and the plan does not say what came of it.
    .hint = Say whether it was done. “Not yet” is an answer too.
plan-view-not-followed-no-reason = What the child asked for was not done, or only in part, and they are not told why.
    .hint = Add the reason. Say what they can do if they do not agree.
plan-view-read-aloud = The child said this, and it is closed to “{ $reader }”, who may read the child's book aloud with them in simpler words.
    .hint = Close it in the child's own book too, or say that the child keeps their reading level.
plan-too-hard = This is written for “{ $simplest }” at the simplest, and the child reads at “{ $level }”.
    .hint = Write it in simpler words too, or it is left out of this child's book.
plan-adults-only = This is written for adults and not for the child.
    .hint = Write it for the child too. If it is not for the child at all, put it in the notes.

## Reviews and helpers

plan-first-review-late = The first review was due by { $due }.
    .hint = Add the review if it was held. If not, tell the reviewing officer today.
plan-second-review-late = The second review was due by { $due }.
    .hint = Add the review if it was held, or bring the date forward.
plan-later-review-late = A review was due by { $due }.
    .hint = Add the review if it was held, or bring the date forward.
plan-date-too-late = This date is past { $due }, the last day that the law or the council’s practice gives for it.
    .hint = Bring it forward, or tell the reviewing officer why it cannot be. Type kithbook dates and the plan’s name to see the rule.
plan-date-too-soon = This date is before { $due }, the first day that the law gives for it.
    .hint = Look at the date again, or ask the council’s solicitor. Type kithbook dates and the plan’s name to see the rule.
plan-no-review-to-come = The child is looked after, and no review is to come.
    .hint = Add the next review. If there is no date yet, add it without one.
plan-no-social-worker = The child is looked after, and no social worker is named.
    .hint = Add the social worker. If it is about to change, say so.
plan-no-reviewing-officer = The child is looked after, and no reviewing officer is named.
    .hint = Add the independent reviewing officer.
plan-no-advocate = The child is looked after, and the plan does not say how to get an advocate.
    .hint = Add the advocate, or the service to ask. It is the child's right.
plan-no-help-right-now = The plan does not say whom the child can ask if they are worried right now.
    .hint = Add a number that is answered day and night.
plan-help-right-now-no-number = There is no number to call for help right now.
    .hint = Add the number.
plan-help-no-name = This place to ask has no name.
    .hint = Add its name, or choose a person of the plan.
plan-no-pathway-plan = The young person is sixteen or over, and there is no date for the pathway plan.
    .hint = Add when it was made or will be ready.
plan-no-education-plan = The child is looked after and at school, and the plan does not show a personal education plan.
    .hint = Mark it as there if it is. If not, ask the designated teacher or the virtual school.

## Before it is shown

plan-not-approved = The plan does not say who agreed that the child may see it, and when.
    .hint = Ask the people who have to agree, then add their names and the date.
plan-approved-before-change = The plan was agreed on { $agreed } and changed after that, on { $updated }.
    .hint = Ask them to look at it again, then change the date.
plan-never-dated = The plan does not say when it was last changed.
    .hint = Add the date, so that everyone knows which copy is the newest.
plan-history-out-of-order = This change ({ $date }) is listed after a later one ({ $before }).
    .hint = Put the newest change last.
plan-picture-no-consent = Nobody is down as having said yes to the picture “{ $file }”.
    .hint = Ask, then add the date. Without it the picture is not shown.
plan-picture-no-description = The plan does not say what the picture “{ $file }” shows.
    .hint = Say it in one sentence, for those who cannot see it.
plan-picture-outside-media = The picture “{ $file }” is not in the media folder.
    .hint = Put the file in the bundle's media folder and write it as media/ and its name.

## Who may see what

plan-mark-unknown-fact = “{ $fact }” is nothing in this plan, so this sharing mark does nothing.
    .hint = Check the spelling: parts by their name, people and homes by their short name, such as people/nan/phone.
plan-mark-unknown-reader = “{ $reader }” is no reader, so this sharing mark does nothing for them.
    .hint = Use child, carer, parent, other or everyone, or one of them by name such as parent:mum.
plan-mark-unknown-person = Nobody in the plan is called “{ $person }”, so this sharing mark does nothing for them.
    .hint = Check the spelling.
plan-mark-opens-address = This sharing mark shows “{ $fact }” to “{ $reader }”.
    .hint = Are you sure? Check with your manager that it is safe, and write down why.
plan-marks-disagree = Two sharing marks say opposite things about “{ $fact }” for “{ $reader }”.
    .hint = Closed wins. Take out the one that is wrong.
plan-text-names-closed = { $count } texts, this one first, say the name of { $person }, whom the mark “{ $mark }” hides.
    .hint = Such a text is left out of that reader's copy. Reword it if they need the rest of it.

## A text to measure

## A council's folder of words (kithbook pack check)

pack-local-about = This rule is about “{ $about }”, and there is no such option or word.
    .hint = Write plan/ and an option, such as plan/residential, or word/ and a word of the glossary, such as word/review.
pack-local-date = “{ $date }” is not a day.
    .hint = Write the day on which somebody last held the rule to its source, such as 2026-11-30.
pack-no-words = There is no words.ftl, so this council says nothing its own way.
    .hint = Make the file. A council that has only rules of its own has an empty one.
pack-out-of-level = “{ $words }”: { $reason }
    .hint = Say it in words of this level, or give the word to adults alone with .adult.
pack-say-instead = “{ $words }”: { $reason }
    .hint = Say instead: { $instead }. Or give the word to adults alone with .adult.
# Said at the end, whatever was found. $own and $rules: numbers; $left: the words that stay the pack's own.
pack-summary = { $own } words and { $rules } rules of this council. As the pack says them: { $left }.
    .hint = See CONTRIBUTING.md, “A council's own words”.
pack-summary-whole = { $own } words and { $rules } rules of this council. No word is left as the pack says it.
    .hint = See CONTRIBUTING.md, “A council's own words”.
pack-unknown-file = Nothing reads this file.
    .hint = A council's folder holds words.ftl and local/*.md.
pack-unknown-word = { $word } is no word that councils can say their own way.
    .hint = These are: { $known }.
pack-unreadable = It cannot be read: { $why }.
    .hint = Mend the line. The files of the other councils show how each thing is written.
pack-word-an = “{ $said }” would follow “a”, and English says “an”.
    .hint = Use a word that begins with a consonant, or put one before it, such as “family”.
pack-word-empty = It says nothing, or has spaces around it.
    .hint = Write the word with nothing around it, or take the line out.
pack-word-for-some = { $word } has a word for some readers and none for the rest.
    .hint = Write the word for everyone first. The pack's own is “{ $own }”.
pack-word-long = “{ $said }” is longer than { $most } letters.
    .hint = Choose the short form that people say.
pack-word-marks = “{ $said }” has signs in it that a sentence cannot hold.
    .hint = Use letters, spaces and hyphens only.
pack-word-plural = “{ $said }” would get an “s” to mean several, and English does not say it so.
    .hint = Turn the words round, so that the last one takes an “s”.
pack-word-unfit = A child would read “{ $said }”, and “{ $word }” is not said to children.
    .hint = Give it to adults alone with .adult, and let children keep the pack's own word.

words-not-utf8 = The file is not saved as plain text that can be read everywhere.
    .hint = Save it again with the encoding “UTF-8”.
words-stale = The book’s words about the law were last checked on { $date }. That is more than a year ago.
    .hint = Hold what it says about orders to the paper order, and ask whoever keeps Kithbook for a newer version.
words-too-big = The text is longer than { $limit } KB.
    .hint = Measure one page or one chapter at a time.

## Calendar files

ical-again = “{ $name }” on { $day } stands here again. It was taken once.
    .hint = Nothing has to be done.
ical-cancelled = “{ $name }” is cancelled and was left out.
    .hint = Nothing has to be done. If it takes place after all, add it to the plan.
ical-change-alone = “{ $name }” is a change to something that the file does not hold. It was taken by itself.
    .hint = Look at whether the whole calendar was saved, and save it again.
ical-date = “{ $text }” in { $property } is no day or time from 1900 to 2199 that can be read.
    .hint = Mend it in the calendar it came from and save that again, or add the day to the plan by hand.
ical-five-years = “{ $name }” comes again with no end. It was taken up to { $day }.
    .hint = Import the calendar again before then.
ical-leap-day = “{ $name }” is on 29 February. The file has it in leap years alone; in the plan it comes every year.
    .hint = Say in the plan when it is kept in other years (kept_on); on 28 February when left out.
ical-left-out = The file says more of its events in { $property } ({ $count } times), which a plan’s calendar has no place for.
    .hint = Add what the child should know to the plan by hand.
ical-line-long = This line is longer than { $limit } KB and was left out.
    .hint = Look at whether it is a picture; if not, shorten it in the calendar it came from.
ical-line-unread = “{ $text }” could not be read as a line of a calendar and was left out.
    .hint = Look at whether the file is whole, and save it again.
ical-long = “{ $name }” from { $day } lasts { $days } days, longer than any school year, and was passed over.
    .hint = Mend its last day in the calendar it came from, or add it to the plan by hand.
ical-more = { $count } more findings of the same kinds are not listed.
    .hint = Mend the ones that are, and import the file again.
ical-no-dates = The rule by which “{ $name }” comes again names no day that there is. It was passed over.
    .hint = Mend the rule in the calendar it came from, or add the day to the plan by hand.
ical-no-name = Something on { $day } has no name and was passed over.
    .hint = Name it in the calendar it came from, or add it to the plan by hand.
ical-no-start = “{ $name }” has no first day that can be read and was passed over.
    .hint = Mend it in the calendar it came from, or add it to the plan by hand.
ical-not-calendar = This is no calendar: it does not begin with BEGIN:VCALENDAR.
    .hint = Save the calendar as iCalendar (.ics) and try again.
ical-not-ended = “{ $name }” has no END before this line. It was read as far as it goes.
    .hint = Look at whether the file is whole, and save it again.
ical-not-utf8 = “{ $text }” has letters that are not UTF-8. They were read as well as could be.
    .hint = Save the calendar again as UTF-8, or mend the name in the plan.
ical-nothing = No day was taken from this file.
    .hint = Look at the other findings; if there are none, look at whether it is the right file.
ical-other = A { $kind } is no event and was left out.
    .hint = Add what the plan needs of it by hand.
ical-past = “{ $name }” comes again, but not in the five years from { $day }.
    .hint = Nothing has to be done. For earlier days give --today.
ical-rule-unread = How it comes again could not be read, and only its first time was taken. { $reason }
    .hint = Mend the rule in the calendar it came from, or add the other days to the plan by hand.
ical-senseless = The file has { $limit } rules that name no day. “{ $name }”, which comes after them and comes again, was passed over.
    .hint = Take those rules out of the calendar it came from, and save it again.
ical-several-days = “{ $name }” from { $day } lasts { $days } days, and a special day is one. It was passed over.
    .hint = Give --into holidays or --into terms, or add each day to the plan by hand.
ical-time-of-day = “{ $name }” has a time of day, which named days do not have. The day was taken.
    .hint = If the time matters, say it in the name.
ical-too-big = The file is larger than { $limit } MB.
    .hint = Save one school year at a time.
ical-too-many-days = Only { $limit } days are taken from one file; { $count } more were passed over.
    .hint = Save one school year at a time.
ical-too-many-events = Only { $limit } events are read from one file; { $count } more were passed over.
    .hint = Save one school year at a time.
ical-too-many-rules = Only { $limit } events of a file may come again; of “{ $name }” only the first time was taken.
    .hint = Save one school year at a time.
ical-too-often = “{ $name }” comes again more than { $limit } times in five years, too often for a named day, and was passed over.
    .hint = If it is family time, write it as an arrangement with its pattern.
ical-which = “{ $name }” from { $day } lasts { $days } days and its name says neither term nor holiday. It was passed over.
    .hint = Give --into holidays or --into terms if it is one, with a file that holds it alone; or add it by hand.
ical-yearly-holiday = “{ $name }” comes every year, which a school holiday does not. It was passed over.
    .hint = Leave --into out to take it as a special day.
ical-yearly-term = “{ $name }” comes every year, which a term does not. It was passed over.
    .hint = Leave --into out to take it as a special day.
ical-zone-unknown = The clocks of “{ $zone }” are not known here. Its times were taken as they are written.
    .hint = Look at the days of what is near midnight.

## Family tree files

gedcom-adoption-unclear = { $person } is said to be adopted, and no family is named. The parents given are taken for parents by birth.
    .hint = Look at who adopted them, and say so with ADOP and FAMC in the file, or mend it in the plan.
gedcom-circle = { $child } would be their own ancestor: the link to { $parent } as a parent was left out.
    .hint = Look at which of the links in this circle is the wrong way round, and put the right one in.
gedcom-couple-twice = The couple of { $family } stands twice. It was read once.
    .hint = Nothing has to be done. Take the second one out if the file is kept.
gedcom-date = “{ $date }” is no date.
    .hint = Write it as 9 MAY 2018, MAY 2018 or 2018.
gedcom-death-unsure = { $person } has a DEAT line that says neither Y nor a date nor a place, which claims nothing. They were taken to be alive.
    .hint = If they have died, write DEAT Y or a date. If not, take the line out.
gedcom-encoding-broken = From this line on, { $count } lines have letters that are not { $read }. They were read as well as could be.
    .hint = Save the file as UTF-8 in the program it came from, and look at the names after this line.
gedcom-encoding-other = The file says that its letters are { $said }. They are { $read } and were read so.
    .hint = Look at names with accents. If they are wrong, save the file as UTF-8 in the program it came from.
gedcom-id-missing = This person has no id. They were given one.
    .hint = Nothing has to be done. Links to this person cannot be in the file, so look at whether some are missing.
gedcom-id-repeated = { $id } stands again, told of first on line { $line }. It is the same person, and both were read together.
    .hint = Look at this person once more: all that both places say is told of them.
gedcom-id-twice = The family id { $id } is that of line { $line } already. Who names it means the first.
    .hint = Give one of the two families another id, and mend the lines that mean it.
gedcom-line-joined = “{ $text }” is no line of GEDCOM. It was added to the note before it.
    .hint = Nothing has to be done, if it belongs to the note.
gedcom-line-unlevelled = This line has lost its number. It was read as the beginning of { $id }.
    .hint = Look at this line in the file and put a 0 before it.
gedcom-line-unread = “{ $text }” could not be read as a line of GEDCOM and was left out.
    .hint = Look at this line in the file. All others were read.
gedcom-link-challenged = That { $person } is a child of { $family } is marked as doubted. The link was kept.
    .hint = Ask who knows, and say in the plan how sure it is.
gedcom-link-disproven = That { $person } is a child of { $family } is marked as disproven. The link was left out.
    .hint = Nothing has to be done.
gedcom-link-one-sided = Only one of { $person } and { $family } names the other. The link was kept.
    .hint = Look at whether it is true. If so, nothing has to be done.
gedcom-no-end = The last line is not TRLR. Some of the file may be missing.
    .hint = Ask for another copy of the file if people are missing.
gedcom-no-head = The file does not begin with HEAD.
    .hint = Look at whether this is the whole file.
gedcom-nobody = There is nobody in this file.
    .hint = Choose the file again, or ask for another copy.
gedcom-not-gedcom = This file is no GEDCOM: no line of it begins a header, a person or a family.
    .hint = Save the family tree as GEDCOM (.ged) in the program it came from. A family.json begins with a curly bracket.
gedcom-parents-extra = { $person } has more than { $limit } parents. The rest were left out.
    .hint = Look at this person’s parents in the file.
gedcom-partner-extra = { $person } would be one partner too many of { $family } and was left out of it.
    .hint = Give each couple a family of its own.
gedcom-partner-twice = { $person } is named twice as a partner of { $family }. Once was kept.
    .hint = Nothing has to be done.
gedcom-pedigree = What the child is to { $family } is said in a word that is not known. The link was left out.
    .hint = Write BIRTH, ADOPTED, FOSTER, or OTHER with “Step-parent” or “Guardian”.
gedcom-pedigree-other = A child's link to { $family } says neither birth, adoption, step, foster nor guardian. No parents were made of it.
    .hint = Put the right link into the plan by hand, if there is one.
gedcom-person-twice = The id { $id } is somebody else's already, on line { $line }. This person was given { $new }.
    .hint = Look at the links that name this id: they mean the first of the two.
gedcom-pointer = Nobody and no family here has the id { $id }. The line was left out.
    .hint = Look at whether somebody is missing from the file.
gedcom-sex = “{ $word }” is no SEX.
    .hint = Write M, F, X or U.
gedcom-text-cut = This text is longer than { $limit } characters. The rest was left out.
    .hint = Put the rest where it belongs by hand, if it is needed.
gedcom-too-big = The file is larger than { $limit } MB.
    .hint = Save only the part of the tree that concerns the child.
gedcom-too-many = There are more than { $limit } { $what } in the file.
    .hint = Save only the part of the tree that concerns the child.
gedcom-version = The file says that it is of GEDCOM version “{ $version }”. Only 5.5, 5.5.1 and 7.0 are known; it was read as well as could be.
    .hint = Look at whether everybody is there. If not, save the file as GEDCOM 5.5.1 or 7.0.
gedcom-zipped = This is a zip, such as a GEDZIP (.gdz).
    .hint = Take gedcom.ged out of it and give that.
