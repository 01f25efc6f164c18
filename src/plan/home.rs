//! Homes: past, now and planned.

use super::leaf::{HomeId, PersonId, Place, RecordId, Text, Told};
use super::media::Picture;
use super::person::Address;
use super::record::{choice, record};
use super::standing::Standing;
use crate::calendar::{About, Date, Time};

choice! {
    /// What kind of home it is.
    pub enum HomeKind {
        /// With a parent or parents.
        Parents = "parents",
        /// With relatives or friends, approved to foster.
        Kinship = "kinship",
        /// With relatives or friends, with no fostering.
        Family = "family",
        /// With a special guardian.
        SpecialGuardian = "special_guardian",
        /// With foster carers.
        Foster = "foster",
        /// With early permanence carers.
        EarlyPermanence = "early_permanence",
        /// With adopters or adoptive parents.
        Adoptive = "adoptive",
        /// A children's home.
        ChildrensHome = "childrens_home",
        /// A school to live at.
        ResidentialSchool = "residential_school",
        /// Supported housing, from sixteen.
        Supported = "supported",
        /// A place of one's own.
        Own = "own",
        /// A hospital.
        Hospital = "hospital",
    }
}

choice! {
    /// When the child lives there.
    pub enum HomeTime {
        /// Lived there before.
        Past = "past",
        /// Lives there now.
        Now = "now",
        /// The plan is to live there.
        Planned = "planned",
    }
}

record! {
    /// Somewhere the child lived, lives or may live.
    pub struct Home by id {
        /// Names the home. Example: `nans-flat`.
        id: HomeId, Plan, needed;
        /// What kind of home it is.
        kind: Option<HomeKind>, Plan, needed;
        /// Before, now, or planned.
        time: Option<HomeTime>, Plan, needed;
        /// What the child calls it, after "at": Example: `Nan's flat`.
        name: Place, Home;
        /// From when, or as much of it as is known.
        from: Option<About>, Plan;
        /// Until when, or as much of it as is known.
        until: Option<About>, Plan;
        /// Who looks after the child there.
        carers: Vec<PersonId>, Home;
        /// Who else lives there, pets too. The child is left out.
        members: Vec<PersonId>, Home;
        /// For a past home: why the move happened, in words agreed for the child.
        why_moved: Told, Plan;
        /// What it is like there, each a whole sentence to the child. Example: `You have your own room at the top.`
        about: Vec<Text>, Home;
        /// For a planned home: how sure it is, and who decides.
        standing: Standing, Plan;
        /// Pictures of the place in the bundle.
        pictures: Vec<Picture>, Photos;
        /// The address.
        address: Address, Address;
        /// Notes for workers only.
        note: Text, Note;
    }
}

record! {
    /// One day of a move's timetable.
    pub struct IntroductionDay by id {
        /// Names the day. Example: `day-1`.
        id: RecordId, Home, needed;
        /// The date.
        date: Option<Date>, Home, needed;
        /// When it starts.
        from: Option<Time>, Home;
        /// When it ends.
        until: Option<Time>, Home;
        /// The home it leads to.
        home: Option<HomeId>, Home;
        /// Who is with the child.
        with: Vec<PersonId>, Home;
        /// What happens, a whole sentence to the child. Example: `Ann and Raj come to play at Jo's house.`
        what: Text, Home, needed;
        /// How sure this day is, where it depends on something.
        standing: Option<Standing>, Home;
        /// True for the first night there.
        first_night: bool, Home;
    }
}
