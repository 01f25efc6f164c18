# The calendar: next time, my week, my month. The words come ready to whoever draws it, so each stands by itself.
# $sign: which word of a view.
diary-say =
    .under5 = { $sign ->
        [title] My days
        [today] Today
        [tomorrow] Tomorrow
        [label-when] When
        [label-where] Where
        [label-helpers] Who helps
        [label-takers] Who takes you
        [next-none] We do not know the day yet.
        [month-before] Back
        [month-after] On
        [cancelled] Not this day
        [moved] A new day
        [extra] One more
        [school] School
        [until] to
        [wall] { "" }
        [save] { "" }
        [save-note] { "" }
        [feel] How do you feel?
        [feel-happy] happy
        [feel-calm] OK
        [feel-mixed] mixed up
        [feel-worried] worried
        [feel-sad] sad
        [feel-said] It is OK to feel like that.
        [old] Some days may be different now.
        [far] { "" }
       *[term-none] We do not know the school days yet.
    }
    .from5 = { $sign ->
        [title] My days
        [today] Today
        [tomorrow] Tomorrow
        [label-when] When
        [label-where] Where
        [label-helpers] Who helps
        [label-takers] Who takes you
        [next-none] We do not know the day yet.
        [month-before] The month before
        [month-after] The next month
        [cancelled] Not this day
        [moved] On a new day
        [extra] One more
        [school] School
        [until] to
        [wall] Print this month
        [save] { "" }
        [save-note] { "" }
        [feel] How do you feel about it?
        [feel-happy] happy
        [feel-calm] OK
        [feel-mixed] mixed up
        [feel-worried] worried
        [feel-sad] sad
        [feel-said] It is OK to feel like that.
        [old] This plan is not new. Some days may be different now. You can ask.
        [far] Days can change by then.
       *[term-none] We do not know the school days yet.
    }
    .from8 = { $sign ->
        [title] My calendar
        [today] Today
        [tomorrow] Tomorrow
        [label-when] When
        [label-where] Where
        [label-helpers] Who is there to help
        [label-takers] Who takes you
        [next-none] We do not know the next day yet. You can ask when it is.
        [month-before] The month before
        [month-after] The next month
        [cancelled] Not this day
        [moved] On another day
        [extra] One more
        [school] School
        [until] to
        [wall] Print this month
        [save] { "" }
        [save-note] { "" }
        [feel] How do you feel about it?
        [feel-happy] happy
        [feel-calm] OK
        [feel-mixed] mixed up
        [feel-worried] worried
        [feel-sad] sad
        [feel-said] It is OK to feel like that. You can feel more than one thing.
        [old] This plan is not new. Some days may be different now. You can ask about them.
        [far] That is a long way off. Days can change by then.
       *[term-none] We do not know the school days yet.
    }
    .from12 = { $sign ->
        [title] My calendar
        [today] Today
        [tomorrow] Tomorrow
        [label-when] When
        [label-where] Where
        [label-helpers] Who is there to help
        [label-takers] Who takes you
        [next-none] We do not know the next day yet. You can ask when it is.
        [month-before] The month before
        [month-after] The next month
        [cancelled] Not on this day
        [moved] On another day
        [extra] One more
        [school] School
        [until] to
        [wall] Print this month
        [save] Save to a calendar
        [save-note] A calendar on a phone may be seen by other people. Save it only where that is safe.
        [feel] { "" }
        [feel-happy] { "" }
        [feel-calm] { "" }
        [feel-mixed] { "" }
        [feel-worried] { "" }
        [feel-sad] { "" }
        [feel-said] { "" }
        [old] This plan was last changed more than seven months ago. Some days may be different now. You can ask about them.
        [far] That is a long way off. Days can change by then.
       *[term-none] We do not know the school days of this month yet.
    }
    .from16 = { $sign ->
        [title] My calendar
        [today] Today
        [tomorrow] Tomorrow
        [label-when] When
        [label-where] Where
        [label-helpers] Who is there to help
        [label-takers] Who takes you
        [next-none] We do not know the next day yet. You can ask when it is.
        [month-before] The month before
        [month-after] The next month
        [cancelled] Not on this day
        [moved] On another day
        [extra] One more
        [school] School
        [until] to
        [wall] Print this month
        [save] Save to a calendar
        [save-note] A calendar on a phone may be seen by other people. Save it only where that is safe.
        [feel] { "" }
        [feel-happy] { "" }
        [feel-calm] { "" }
        [feel-mixed] { "" }
        [feel-worried] { "" }
        [feel-sad] { "" }
        [feel-said] { "" }
        [old] This plan was last changed more than seven months ago. Some days may be different now. You can ask about them.
        [far] That is a long way off. Days can change by then.
       *[term-none] We do not know the school days of this month yet.
    }
    .adult = { $sign ->
        [title] Calendar
        [today] Today
        [tomorrow] Tomorrow
        [label-when] When
        [label-where] Where
        [label-helpers] Who is there to help
        [label-takers] Who takes { OF($childs-name) }
        [next-none] The plan has no day yet. You can ask the social worker.
        [month-before] The month before
        [month-after] The next month
        [cancelled] Not on this day
        [moved] On another day
        [extra] One more
        [school] School
        [until] to
        [wall] Print this month
        [save] Save to a calendar
        [save-note] A calendar on a phone may be seen by other people. Save it only where that is safe.
        [feel] { "" }
        [feel-happy] { "" }
        [feel-calm] { "" }
        [feel-mixed] { "" }
        [feel-worried] { "" }
        [feel-sad] { "" }
        [feel-said] { "" }
        [old] This plan was last changed more than seven months ago. Some of its days may be different now.
        [far] That is a long way off. Days can change by then.
       *[term-none] We do not know the school days of this month yet.
    }
# How long it is until a child sees somebody. Counted in nights, for a child of four knows those.
diary-sleeps = { $count ->
    [none] Today
    [one] 1 sleep
   *[many] { $count } sleeps
}
# What is on a day, for a calendar: $who: whom the time is with.
diary-what = { $kind ->
    [overnight] Night with { $who }
    [call] Call with { $who }
    [video_call] Video call with { $who }
    [letters] Letters with { $who }
    [messages] Messages with { $who }
   *[visit] Time with { $who }
}
# What one of the times is called.
diary-called = { $kind ->
    [overnight] night
    [call] call
    [video_call] call
    [letters] letter
    [messages] message
   *[visit] visit
}
diary-birthday =
    .under5 = Your birthday
    .from5 = Your birthday
    .from8 = Your birthday
    .from12 = Your birthday
    .from16 = Your birthday
    .adult = { OF($childs-name) } birthday
# The pages. $who: two people to turn to.
diary-next-heading =
    .under5 = The next time
    .from5 = The next time
    .from8 = The next time
    .from12 = The next time
    .from16 = The next time
    .adult = The next time
diary-next =
    .under5 = A day can change. We will tell you.
    .from5 = If it has to change, we will tell you. We will tell you why.
    .from8 = If it has to change, we will tell you why. It will not be because of you.
    .from12 = If it has to change, we will tell you and say why.
    .from16 = If it has to change, we will tell you and say why.
    .adult = If a time has to change, tell the social worker at once. Then somebody can tell { $childs-name } and say why.
diary-next-ask =
    .under5 = You can tell { $who }.
    .from5 = You can tell { $who } how you feel.
    .from8 = You can tell { $who } how you feel before and after.
    .from12 = You can tell { $who } how you feel about it. You can ask for a change.
    .from16 = You can tell { $who } how you feel about it. You can ask for a change.
    .adult = You can ask { $who } about the times.
diary-week-heading =
    .under5 = My days
    .from5 = My week
    .from8 = My week
    .from12 = My week
    .from16 = My week
    .adult = This week
diary-month-heading =
    .under5 = My month
    .from5 = My month
    .from8 = My month
    .from12 = My month
    .from16 = My month
    .adult = Month by month
diary-month =
    .under5 = These are your days.
    .from5 = A day can change. Then we will tell you why.
    .from8 = A day can change. Then we will tell you why.
    .from12 = A day can change. If it does, we will tell you why.
    .from16 = A day can change. If it does, we will tell you why.
    .adult = These are the days as the plan has them on the day this copy was made. A day can change.
