# How often, after "You see Mum". $every: a word of Every; $days: weekdays in a row or none; $week: first to fourth, last
# or none; $months: in a row or none; $dates: one day, none, many where the page lists them below, or last where one day is left that is too far off for the level to say; $times: how many times a year; $special: special days in a row or none; $season: term, holidays or none.
-school =
    { $season ->
        [term] {" "}in school time
        [holidays] {" "}in the holidays
       *[none] { "" }
    }
often-plural-day = { $day }s
often =
    .under5 = { $every ->
        [day] every day
        [dates] { $dates ->
            [none] on some days
            [many] on some days
            [last] one more time
           *[some] { $dates }
        }
        [week] { $days ->
            [none] every week
           *[some] { $season ->
                [none] on { $days }
               *[term] on some { $days }
            }
        }
       *[second_week] { $days ->
            [none] on some days
           *[some] on some { $days }
        }
    }
    .from5 = { $every ->
        [day] every day
        [week] { $days ->
            [none] every week
           *[some] on { $days }{ -school }
        }
        [times_a_year] { $times ->
            [one] once a year
           *[many] { $times } times a year
        }{ -school }
        [year] each year
        [dates] { $dates ->
            [none] on some days
            [last] one more time
            [many] on these days
           *[some] { $dates }
        }
       *[month] { $days ->
            [none] on some days
           *[some] on some { $days }
        }
    }
    .from8 = { $every ->
        [day] every day
        [week] { $days ->
            [none] every week
           *[some] every { $days }
        }
        [second_week] { $days ->
            [none] every second week
           *[some] every second { $days }
        }
        [third_week] { $days ->
            [none] every third week
           *[some] every third { $days }
        }
        [fourth_week] { $days ->
            [none] every 4 weeks
           *[some] every fourth { $days }
        }
        [month] { $week ->
            [first] on the first { $days } of each month
            [second] on the second { $days } of each month
            [third] on the third { $days } of each month
            [fourth] on the fourth { $days } of each month
            [last] on the last { $days } of each month
           *[none] { $days ->
                [none] once a month
               *[some] one { $days } a month
            }
        }
        [times_a_year] { $times ->
            [one] once a year
           *[many] { $times } times a year
        }
        [year] { $months ->
            [none] once a year
           *[some] in { $months } each year
        }
        [special_days] { $special ->
            [none] on special days
           *[some] on { $special }
        }
       *[dates] { $dates ->
            [none] on dates that we agree
            [many] on these days
           *[some] on { $dates }
        }
    } { $season ->
        [term] in term time
        [holidays] in the school holidays
       *[none] { "" }
    }
    .from12 = { $every ->
        [day] every day
        [week] { $days ->
            [none] every week
           *[some] every { $days }
        }
        [second_week] { $days ->
            [none] every second week
           *[some] every second { $days }
        }
        [third_week] { $days ->
            [none] every third week
           *[some] every third { $days }
        }
        [fourth_week] { $days ->
            [none] every 4 weeks
           *[some] every fourth { $days }
        }
        [month] { $week ->
            [first] on the first { $days } of each month
            [second] on the second { $days } of each month
            [third] on the third { $days } of each month
            [fourth] on the fourth { $days } of each month
            [last] on the last { $days } of each month
           *[none] { $days ->
                [none] once a month
               *[some] one { $days } a month
            }
        }
        [times_a_year] { $times ->
            [one] once a year
           *[many] { $times } times a year
        }
        [year] { $months ->
            [none] once a year
           *[some] in { $months } each year
        }
        [special_days] { $special ->
            [none] on special days
           *[some] on { $special }
        }
       *[dates] { $dates ->
            [none] on dates that we agree
            [many] on these days
           *[some] on { $dates }
        }
    } { $season ->
        [term] in term time
        [holidays] in the school holidays
       *[none] { "" }
    }
    .from16 = { $every ->
        [day] every day
        [week] { $days ->
            [none] every week
           *[some] every { $days }
        }
        [second_week] { $days ->
            [none] every second week
           *[some] every second { $days }
        }
        [third_week] { $days ->
            [none] every third week
           *[some] every third { $days }
        }
        [fourth_week] { $days ->
            [none] every 4 weeks
           *[some] every fourth { $days }
        }
        [month] { $week ->
            [first] on the first { $days } of each month
            [second] on the second { $days } of each month
            [third] on the third { $days } of each month
            [fourth] on the fourth { $days } of each month
            [last] on the last { $days } of each month
           *[none] { $days ->
                [none] once a month
               *[some] one { $days } a month
            }
        }
        [times_a_year] { $times ->
            [one] once a year
           *[many] { $times } times a year
        }
        [year] { $months ->
            [none] once a year
           *[some] in { $months } each year
        }
        [special_days] { $special ->
            [none] on special days
           *[some] on { $special }
        }
       *[dates] { $dates ->
            [none] on dates that we agree
            [many] on these days
           *[some] on { $dates }
        }
    } { $season ->
        [term] in term time
        [holidays] in the school holidays
       *[none] { "" }
    }
    .adult = { $every ->
        [day] every day
        [week] { $days ->
            [none] every week
           *[some] every { $days }
        }
        [second_week] { $days ->
            [none] every second week
           *[some] every second { $days }
        }
        [third_week] { $days ->
            [none] every third week
           *[some] every third { $days }
        }
        [fourth_week] { $days ->
            [none] every 4 weeks
           *[some] every fourth { $days }
        }
        [month] { $week ->
            [first] on the first { $days } of each month
            [second] on the second { $days } of each month
            [third] on the third { $days } of each month
            [fourth] on the fourth { $days } of each month
            [last] on the last { $days } of each month
           *[none] { $days ->
                [none] once a month
               *[some] one { $days } a month
            }
        }
        [times_a_year] { $times ->
            [one] once a year
           *[many] { $times } times a year
        }
        [year] { $months ->
            [none] once a year
           *[some] in { $months } each year
        }
        [special_days] { $special ->
            [none] on special days
           *[some] on { $special }
        }
       *[dates] { $dates ->
            [none] on dates that are agreed
            [many] on these days
           *[some] on { $dates }
        }
    } { $season ->
        [term] in term time
        [holidays] in the school holidays
       *[none] { "" }
    }
