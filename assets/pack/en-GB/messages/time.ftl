# Days, months, times and lists: the small words that every page uses.
# What a level does not say (a date to a child of four) is left out by the program; see src/book/phrase.rs.
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
time-morning = in the morning
time-afternoon = in the afternoon
time-evening = in the evening
time-noon = 12 noon
time-am = am
time-pm = pm
time-oclock = { $hour } o'clock
time-quarter-past = quarter past { $hour }
time-half-past = half past { $hour }
time-quarter-to = quarter to { $hour }
time-past = { $minutes } minutes past { $hour }
time-to = { $minutes } minutes to { $hour }
# Between the names of a list, and before its last. The spaces belong to them.
list-comma = {", "}
list-and = {" and "}
list-or = {" or "}
list-value = { $value }
name-you = you
name-your = your
name-worker = worker
# Said under a text of the child's book when an adult reads it.
said-to-child = { OF($childs-name) } book says this.
# A day: "Saturday 6 June", with the year or without.
time-day = { $weekday } { $day } { $month }{ $year ->
    [none] { "" }
   *[some] {" "}{ $year }
}
# A date with the small word before it: a day, or a month or year.
time-on-day = on { $date }
time-in-month = in { $date }
