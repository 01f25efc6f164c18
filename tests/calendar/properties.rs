//! What must hold of every rule.

use super::series::{any_rule, series};
use kithbook::calendar::{Override, Series, WallTime, Window, Zone, expand};
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

const DAY: i64 = 86_400;

fn any_series() -> impl Strategy<Value = Series> {
    (any_rule(), proptest::bool::ANY).prop_map(|((start, text), london)| Series {
        start,
        zone: if london { Zone::London } else { Zone::Elsewhere },
        ..series("2000-01-01", &text)
    })
}

fn found(series: &Series, window: Window) -> Vec<WallTime> {
    expand(series, window).unwrap().occurrences
}

/// So many days from the start, and so many long.
fn days_on(series: &Series, days: i64, length: i64) -> Window {
    let from = series.start.plus(days * DAY).unwrap();
    Window { from, to: from.plus(length * DAY).unwrap() }
}

proptest! {
    #[test]
    fn a_jump_finds_what_a_walk_from_the_start_finds(own in any_series(), days in -100_i64..9_000, length in 0_i64..900) {
        let window = days_on(&own, days, length);
        let walk = Window { from: WallTime::FIRST, to: window.to };
        let walked: Vec<WallTime> = found(&own, walk).into_iter().filter(|time| *time >= window.from).collect();
        prop_assert_eq!(found(&own, window), walked);
    }

    #[test]
    fn two_windows_side_by_side_are_one(own in any_series(), days in 0_i64..3_000, first in 0_i64..400, second in 0_i64..400) {
        let window = days_on(&own, days, first + second);
        let middle = window.from.plus(first * DAY).unwrap();
        let mut parts = found(&own, Window { to: middle, ..window });
        parts.extend(found(&own, Window { from: middle, ..window }));
        prop_assert_eq!(found(&own, window), parts);
    }

    #[test]
    fn all_are_in_the_window_in_order_and_none_twice(own in any_series(), days in -100_i64..3_000, length in 0_i64..900) {
        let window = days_on(&own, days, length);
        let all = found(&own, window);
        prop_assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(all.iter().all(|time| (window.from..window.to).contains(time) && *time >= own.start));
    }

    #[test]
    fn taking_one_out_takes_out_that_one_and_adding_it_brings_nothing_back(mut own in any_series(), which in 0_usize..500) {
        let window = days_on(&own, 0, 1_500);
        let mut all = found(&own, window);
        if all.is_empty() {
            return Ok(());
        }
        let out = all.remove(which % all.len());
        own.ex_dates = vec![out];
        prop_assert_eq!(&found(&own, window), &all);
        own.r_dates = vec![out];
        prop_assert_eq!(&found(&own, window), &all, "EXDATE is stronger than RDATE");
        own.ex_dates.clear();
        all.push(out);
        all.sort();
        prop_assert_eq!(&found(&own, window), &all, "one that is there twice is there once");
    }

    #[test]
    fn one_that_is_moved_or_cancelled_is_where_it_went(mut own in any_series(), which in 0_usize..500, by in -20_i64..20) {
        let window = days_on(&own, 0, 1_500);
        let mut all = found(&own, window);
        if all.is_empty() {
            return Ok(());
        }
        let one = all.remove(which % all.len());
        own.overrides = vec![Override { recurrence_id: one, start: None }];
        let answer = expand(&own, window).unwrap();
        prop_assert_eq!(&answer.occurrences, &all);
        prop_assert_eq!(answer.cancelled, vec![one]);
        let to = own.zone.resolve(one.plus(by * DAY + 60).unwrap());
        own.overrides.push(Override { recurrence_id: one, start: Some(to) });
        let answer = expand(&own, window).unwrap();
        if (window.from..window.to).contains(&to) && !all.contains(&to) {
            all.push(to);
            all.sort();
        }
        prop_assert_eq!(&answer.occurrences, &all, "the later change holds");
        prop_assert!(answer.cancelled.is_empty());
    }

    #[test]
    fn count_gives_as_many_and_the_first_of_those_without(mut own in any_series(), count in 1_u32..300) {
        let whole = Window { from: WallTime::FIRST, to: WallTime::LAST };
        // Wall times alone: where the gap puts two on one another, fewer are seen than counted.
        own.zone = Zone::Elsewhere;
        let Some(rule) = &mut own.rule else { return Ok(()) };
        rule.end = kithbook::calendar::End::Never;
        let all = expand(&own, Window { to: days_on(&own, 0, 60 * 366).to, ..whole });
        let Some(rule) = &mut own.rule else { return Ok(()) };
        rule.end = kithbook::calendar::End::Count(count);
        let Ok(all) = all else { return Ok(()) };
        let counted = found(&own, whole);
        prop_assert!(counted.len() <= count as usize);
        let both = counted.len().min(all.occurrences.len());
        prop_assert_eq!(&counted[..both], &all.occurrences[..both]);
        prop_assert!(all.occurrences.len() < count as usize || counted.len() == count as usize);
    }

    #[test]
    fn dates_alone_are_the_days_of_the_times(own in any_series(), days in 0_i64..2_000) {
        let mut own = own;
        if let Some(rule) = &mut own.rule {
            (rule.by_hour, rule.by_minute, rule.end) = (0, 0, kithbook::calendar::End::Never);
            if rule.by_day.is_empty() && rule.by_month_day.is_empty() {
                rule.by_set_pos.clear();
            }
        }
        own.start = own.start.midnight();
        let window = days_on(&own, days, 400);
        let timed: Vec<WallTime> = found(&own, window).into_iter().map(WallTime::midnight).collect();
        own.all_day = true;
        prop_assert_eq!(found(&own, window), timed);
    }
}
