//! Family time: each arrangement, how often, where, why, and single visits that change.

use super::leaf::{PersonId, Place, RecordId, Text, Told};
use super::record::{choice, record};
use super::standing::Standing;
use crate::calendar::{About, Date, Time};

choice! {
    /// How people are in touch (`facts.md` 6.1).
    pub enum TouchKind {
        /// A visit or an outing.
        Visit = "visit",
        /// Staying overnight.
        Overnight = "overnight",
        /// A telephone call.
        Call = "call",
        /// A video call.
        VideoCall = "video_call",
        /// Letters, cards or photos.
        Letters = "letters",
        /// Voice or video messages.
        Messages = "messages",
    }
}

choice! {
    /// Whose time it is.
    pub enum TouchWith {
        /// Parents.
        Parents = "parents",
        /// Brothers and sisters.
        BrothersAndSisters = "brothers_and_sisters",
        /// Grandparents and other family.
        Family = "family",
        /// Old carers, friends, teachers: people who matter.
        PeopleWhoMatter = "people_who_matter",
    }
}

choice! {
    /// Where an arrangement stands.
    pub enum TouchState {
        /// Happening, or set to start.
        On = "on",
        /// Paused for now.
        Paused = "paused",
        /// Not yet.
        NotYet = "not_yet",
        /// Over.
        Ended = "ended",
    }
}

choice! {
    /// What family time is for (`facts.md` 6.2).
    pub enum Purpose {
        /// To keep the bond.
        Relationship = "relationship",
        /// To know who I am.
        Identity = "identity",
        /// To know they are all right.
        Reassurance = "reassurance",
        /// To share news.
        Information = "information",
        /// To be told it is all right to settle.
        Permission = "permission",
        /// To make missing people easier.
        EaseLoss = "ease_loss",
        /// To be able to find people later.
        Tracing = "tracing",
        /// To help carers bring the child up.
        CarerConfidence = "carer_confidence",
        /// To work towards going home.
        ReturnHome = "return_home",
    }
}

choice! {
    /// How often, before the weekday or the months are named.
    pub enum Every {
        /// Every day.
        Day = "day",
        /// Every week.
        Week = "week",
        /// Every second week.
        SecondWeek = "second_week",
        /// Every third week.
        ThirdWeek = "third_week",
        /// Every fourth week.
        FourthWeek = "fourth_week",
        /// Every month, on the week of the month given by `week_of_month`.
        Month = "month",
        /// So many times a year, with no fixed dates.
        TimesAYear = "times_a_year",
        /// Every year, in the months given.
        Year = "year",
        /// On named dates only.
        Dates = "dates",
        /// On special days of the plan's calendar, such as a birthday or a festival.
        SpecialDays = "special_days",
    }
}

choice! {
    /// When in the school year.
    pub enum Season {
        /// Only in term time.
        Term = "term_time",
        /// Only in the school holidays.
        Holidays = "school_holidays",
    }
}

choice! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

record! {
    /// How often something happens, as a worker would say it.
    pub struct Pattern {
        /// How often.
        every: Option<Every>, Plan, needed;
        /// Which days of the week. Example: `["saturday"]`.
        days: Vec<Weekday>, Plan;
        /// Which week of the month, for `month`: 1 to 4, or 5 for the last.
        week_of_month: Option<u32>, Plan;
        /// Which months, for `year`: 1 to 12. Example: `[3, 9]`.
        months: Vec<u32>, Plan;
        /// How many times, for `times_a_year`.
        times: Option<u32>, Plan;
        /// Only in term time or only in the holidays.
        season: Option<Season>, Plan;
        /// Named dates, for `dates`.
        dates: Vec<Date>, Plan;
        /// Which days of the plan's calendar, for `special_days`. Example: `["leos-birthday"]`.
        special_days: Vec<RecordId>, Plan;
        /// The first time, from which every second week and so on are counted.
        starts: Option<Date>, Plan;
        /// The last day it can happen.
        until: Option<Date>, Plan;
        /// When it starts. Example: `10:00`.
        from: Option<Time>, Plan;
        /// When it ends. Example: `12:00`.
        to: Option<Time>, Plan;
    }
}

record! {
    /// One way of being in touch with some people.
    pub struct Arrangement by id {
        /// Names the arrangement. Example: `mum-saturdays`.
        id: RecordId, Open, needed;
        /// Who the child is in touch with. Example: `["mum"]`.
        with: Vec<PersonId>, Open, needed;
        /// How.
        kind: Option<TouchKind>, Open, needed;
        /// Whose time it is.
        whose: Option<TouchWith>, Open;
        /// Happening, paused, not yet or over; happening when left out.
        state: Option<TouchState>, Open;
        /// How sure the arrangement is, and who decides.
        standing: Standing, Plan;
        /// How often.
        pattern: Option<Pattern>, Open;
        /// Where, after "at" or "in". Example: `the family centre on Mill Road`.
        place: Place, Open;
        /// Who else is there to help. Example: `["priya"]`.
        helpers: Vec<PersonId>, Open;
        /// Who takes the child there.
        taken_by: Vec<PersonId>, Home;
        /// What we might do, a whole sentence to the child.
        do_together: Text, Open;
        /// What it is for.
        purposes: Vec<Purpose>, Plan;
        /// Why it is like this, or why it does not happen now, in words agreed for the child. Needed when paused or over.
        reason: Told, Plan;
        /// The full reasons, for workers only.
        reason_for_workers: Text, Adult;
        /// What the child thinks of it, in their own words.
        childs_view: Text, Private;
        /// When it will be looked at again.
        review_on: Option<About>, Open;
        /// What happens if somebody cannot come, for adults.
        if_missed: Text, Open;
        /// What the adults agreed about phones, photos and presents.
        agreed: Text, Open;
        /// How everyone gets there and back.
        travel: Text, Home;
        /// What happens on birthdays and festivals.
        special_times: Text, Open;
        /// What the adults say, and do not say.
        what_to_say: Text, Open;
        /// What each adult does before.
        before: Text, Open;
        /// What each adult does while it lasts.
        during: Text, Open;
        /// What each adult does after it.
        after: Text, Open;
        /// Who tells the child when something changes.
        told_by: Vec<PersonId>, Open;
        /// What happens if the child says no.
        if_child_says_no: Text, Open;
        /// Whom to call if something goes wrong. Their telephone at work is told.
        call: Vec<PersonId>, Open;
        /// Single visits that move, are cancelled or are added.
        changes: Vec<VisitChange>, Open;
        /// Notes for workers only.
        note: Text, Note;
    }
}

choice! {
    /// What happened to a single visit.
    pub enum ChangeKind {
        /// Moved to another day or time.
        Moved = "moved",
        /// Will not happen.
        Cancelled = "cancelled",
        /// One more.
        Extra = "extra",
    }
}

record! {
    /// One visit that is not as the pattern says.
    pub struct VisitChange by id {
        /// Names the change. Example: `half-term`.
        id: RecordId, Open, needed;
        /// What happened.
        kind: Option<ChangeKind>, Open, needed;
        /// The day it would have been, or the day of an extra one.
        date: Option<Date>, Open, needed;
        /// The day it moved to.
        to_date: Option<Date>, Open;
        /// The time it starts now.
        from: Option<Time>, Open;
        /// The time it ends now.
        to: Option<Time>, Open;
        /// Why, in words agreed for the child.
        reason: Told, Plan;
    }
}

record! {
    /// Brothers and sisters: together or apart, why, and the plan to meet.
    pub struct SiblingPlan by id {
        /// Names this part. Example: `leo`.
        id: RecordId, Plan, needed;
        /// The brothers and sisters it is about.
        people: Vec<PersonId>, Plan, needed;
        /// True when they live with the child.
        together: bool, Plan;
        /// Where they live, in words that give away nothing that must not be known, after "lives" or "live".
        /// Example: `with Sam and Jo` or `with a foster family near the sea`.
        lives: Text, Home;
        /// Why they live together or apart, in words agreed for the child.
        reason: Told, Plan;
        /// The arrangements by which they meet. Example: `["leo-wednesdays"]`.
        arrangements: Vec<RecordId>, Plan;
        /// When this will be looked at again.
        review_on: Option<About>, Plan;
    }
}

record! {
    /// Named days that the calendar shows: terms, holidays, birthdays, festivals.
    pub struct Calendar {
        /// School terms.
        terms: Vec<Span>, Care;
        /// School holidays.
        holidays: Vec<Span>, Plan;
        /// Special days.
        days: Vec<SpecialDay>, Plan;
    }
}

record! {
    /// A stretch of days with a name.
    pub struct Span by id {
        /// Names the stretch. Example: `summer-2026`.
        id: RecordId, Plan, needed;
        /// What people call it. Example: `summer holiday`.
        name: Text, Plan, needed;
        /// The first day.
        from: Option<Date>, Plan, needed;
        /// The last day.
        until: Option<Date>, Plan, needed;
    }
}

record! {
    /// A day that matters: a birthday, a festival, an event.
    pub struct SpecialDay by id {
        /// Names the day. Example: `leos-birthday`.
        id: RecordId, Plan, needed;
        /// What it is called. Example: `Leo's birthday`.
        name: Text, Plan, needed;
        /// The day.
        date: Option<Date>, Plan, needed;
        /// True when it comes every year.
        every_year: bool, Plan;
        /// True when 29 February is kept on 1 March in other years, as whose day it is prefers; else it is on 28 February.
        kept_in_march: bool, Plan;
        /// Whose day it is.
        person: Option<PersonId>, Plan;
    }
}
