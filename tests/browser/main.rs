//! Journeys through the built site in Chromium, Firefox and WebKit, by the keys a reader would press.
//!
//! `make test` builds the site and runs them. Alone: `make build`, then `cargo test --features browser --test browser`,
//! with `chromium`, `firefox` or `webkit` after it for one engine.
//!
//! ```text
//!  site ──serves dist/, keeps what was asked for──▶ browser ◀──WebDriver── visit ◀── screens ◀── journeys
//!                                                                            book: what the library says ──┘
//! ```
//!
//! - [`site`]: the built site on this machine, and a record of every request.
//! - [`engine`]: the three browsers and how each is started; [`program`]: a program that ends with its owner.
//! - [`visit`]: one browser at the site. After each journey nothing may be in its console, nor asked for elsewhere.
//! - [`screens`]: what is on each screen, by role and name.
//! - [`book`]: the same plan, compiled here; [`days`]: its calendar.
//! - [`journeys`]: what readers do.
//!
//! The day is always the same: see `scripts/today.js`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::unreachable,
    reason = "a journey that cannot go on has failed"
)]
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "journeys read the built site, start browsers and wait for them"
)]

mod book;
mod command;
mod days;
mod engine;
mod journeys;
mod other_words;
mod program;
mod screens;
mod site;
mod visit;

/// Every journey in one engine. `$read` are the examples this engine reads to the end.
macro_rules! in_engine {
    ($name:ident, $engine:expr, $read:expr) => {
        mod $name {
            use crate::engine::Setting::{Narrow, NoWebAssembly, Usual};
            use crate::visit::{journey, journey_in_other_words};
            use crate::{book, journeys};

            #[test]
            fn every_page_says_what_the_library_says() {
                journey($engine, Usual, async |visit| journeys::reading::to_the_end(visit, $read).await);
            }

            #[test]
            fn a_page_leads_to_what_can_be_done() {
                journey($engine, Usual, journeys::asking::what_can_be_done);
            }

            #[test]
            fn a_word_opens_a_card_and_a_page_says_why() {
                journey($engine, Usual, journeys::asking::a_word_and_why);
            }

            #[test]
            fn every_picture_is_drawn_and_said_and_goes_with_the_book() {
                journey($engine, Usual, journeys::pictures::drawn_and_gone);
            }

            #[test]
            fn a_photo_is_shown_where_it_may_be_and_goes_with_the_book() {
                journey($engine, Usual, journeys::photos::shown_and_gone);
            }

            #[test]
            fn who_is_who_is_a_tree_that_the_arrows_lead_through() {
                journey($engine, Usual, journeys::who::through_a_tree);
            }

            #[test]
            fn who_is_who_leads_back_to_where_one_came_from() {
                journey($engine, Usual, journeys::who::up_and_back);
            }

            #[test]
            fn who_is_who_is_as_full_as_its_level_and_made_larger_by_buttons() {
                journey($engine, Usual, journeys::who::at_each_size);
            }

            #[test]
            fn who_is_who_is_walked_through_where_a_family_is_large() {
                journey($engine, Usual, journeys::who::through_a_large_family);
            }

            #[test]
            fn who_is_who_has_a_map_and_homes_and_who_decides() {
                journey($engine, Usual, journeys::who::of_other_kinds);
            }

            #[test]
            fn who_is_who_tells_a_parent_of_no_carer_who_is_hidden() {
                journey($engine, Usual, journeys::who::with_a_hidden_home);
            }

            #[test]
            fn a_calendar_says_what_the_library_says_and_is_turned_and_saved() {
                journey($engine, Usual, journeys::calendar::told_turned_and_saved);
            }

            #[test]
            fn paper_waits_for_every_picture() {
                journey($engine, Usual, journeys::paper::with_every_picture);
            }

            #[test]
            fn every_word_is_found_from_a_to_z() {
                journey($engine, Usual, journeys::glossary::looked_through);
            }

            #[test]
            fn the_app_has_no_string_of_its_own() {
                journey_in_other_words($engine, journeys::languages::nobody_speaks);
            }

            #[test]
            fn every_kind_of_screen_is_laid_out_from_right_to_left() {
                journey($engine, Usual, journeys::languages::from_right_to_left);
            }

            #[test]
            fn a_cover_is_as_it_is_chosen_and_kept_only_if_asked() {
                journey($engine, Usual, journeys::covers::chosen_and_kept);
            }

            #[test]
            fn what_is_for_the_grown_up_stands_behind_their_tab() {
                journey($engine, Usual, journeys::grown_up::tab);
            }

            #[test]
            fn the_way_is_kept_between_levels_and_through_the_contents() {
                journey($engine, Usual, journeys::way::levels_and_contents);
            }

            #[test]
            fn a_book_leafed_through_keeps_its_address() {
                journey($engine, Usual, journeys::way::leafed_through);
            }

            #[test]
            fn the_next_page_lies_ready_and_is_seen_by_nobody() {
                journey($engine, Usual, journeys::way::one_lies_ready);
            }

            #[test]
            fn a_link_opens_an_example_at_a_page() {
                journey($engine, Usual, journeys::way::by_a_link);
            }

            #[test]
            fn paper_gets_every_page_and_a_closed_book_leaves_nothing() {
                journey($engine, Usual, journeys::leaving::print_and_close);
            }

            #[test]
            fn a_file_opens_or_says_in_words_why_not() {
                journey($engine, Usual, journeys::files::good_and_broken);
            }

            #[test]
            fn no_screen_breaks_a_rule_of_axe() {
                journey($engine, Usual, journeys::rules::of_axe);
            }

            #[test]
            fn every_control_has_its_name_in_reading_order() {
                journey($engine, Usual, journeys::access::names);
            }

            #[test]
            fn a_screen_reader_is_told_every_word_in_order() {
                journey($engine, Usual, journeys::spoken::every_word);
            }

            #[test]
            fn every_page_is_read_aloud_word_for_word() {
                journey($engine, Usual, journeys::listen::to_every_page);
            }

            #[test]
            fn only_a_voice_of_the_device_reads_aloud() {
                journey($engine, Usual, journeys::listen::only_on_the_device);
            }

            #[test]
            fn reading_aloud_stops_as_soon_as_the_reader_goes_on() {
                journey($engine, Usual, journeys::listen::until_the_reader_goes_on);
            }

            #[test]
            fn a_page_that_is_read_aloud_breaks_no_rule_of_axe() {
                journey($engine, Usual, journeys::listen::by_the_rules);
            }

            #[test]
            fn every_page_fits_every_screen_and_every_finger() {
                journey($engine, Usual, journeys::sizes::every_page);
            }

            #[test]
            fn nothing_scrolls_sideways_at_four_times_the_size() {
                journey($engine, Narrow, journeys::narrow::reads);
            }

            #[test]
            fn settings_change_what_they_say_and_are_kept_only_if_asked() {
                journey($engine, Usual, journeys::settings::chosen_and_kept);
            }

            #[test]
            fn a_book_is_put_away_at_once_and_comes_back_on_purpose() {
                journey($engine, Usual, journeys::away::hidden_and_brought_back);
            }

            #[test]
            fn without_web_assembly_a_plain_message_stands() {
                journey($engine, NoWebAssembly, journeys::without::web_assembly);
            }

            #[test]
            fn a_program_that_stops_gives_way_to_a_plain_message() {
                journey($engine, Usual, journeys::without::a_running_program);
            }
        }
    };
}

in_engine!(chromium, crate::engine::Engine::Chromium, &book::all());
in_engine!(firefox, crate::engine::Engine::Firefox, &book::three());
in_engine!(webkit, crate::engine::Engine::WebKit, &book::three());

/// What a site that is kept on the device does.
mod kept {
    use crate::engine::Engine::{Chromium, Firefox, WebKit};
    use crate::engine::Setting::Usual;
    use crate::journeys::offline;
    use crate::visit::{journey, journeys_of_one_reader};

    #[test]
    fn chromium_opens_a_book_from_a_cold_start_with_no_network() {
        journeys_of_one_reader(Chromium, offline::once_with_a_network, offline::with_none);
    }

    #[test]
    fn firefox_opens_a_book_from_a_cold_start_with_no_network() {
        journeys_of_one_reader(Firefox, offline::once_with_a_network, offline::with_none);
    }

    /// Its small browser forgets everything when it is driven and ends, so here it goes on.
    #[test]
    fn webkit_opens_a_book_with_no_network() {
        journey(WebKit, Usual, offline::in_one_sitting);
    }

    #[test]
    fn in_chromium_a_newer_version_waits_for_the_reader() {
        journey(Chromium, Usual, offline::newer);
    }

    #[test]
    fn in_firefox_a_newer_version_waits_for_the_reader() {
        journey(Firefox, Usual, offline::newer);
    }

    #[test]
    fn in_webkit_a_newer_version_waits_for_the_reader() {
        journey(WebKit, Usual, offline::newer);
    }
}
