//! The child, and everyone else in the plan.

use super::leaf::{Name, PersonId, Phone, Place, RecordId, Text};
use super::record::{choice, record};
use crate::calendar::{About, Date};

choice! {
    /// The six ways of telling. Never shown as ages: the screen says "simpler words" and "more detail".
    pub enum ReadingLevel {
        /// Read together with a grown-up.
        Under5 = "under5",
        /// Reads some of it.
        From5 = "5-7",
        /// Reads it alone.
        From8 = "8-11",
        /// Straight and complete.
        From12 = "12-15",
        /// With the true legal names, rights and advice.
        From16 = "16+",
        /// For grown-ups.
        Adult = "adult",
    }
}

record! {
    /// The child or young person whose plan this is.
    pub struct Child {
        /// The child among the people of the plan. Example: `mia`.
        id: PersonId, Open, needed;
        /// The name the child uses. Example: `Mia`.
        name: Name, Open, needed;
        /// The full name, for adults' copies only. Example: `Mia Rose Hartley`.
        full_name: Name, Care;
        /// How the name sounds, for a computer voice. Example: `MEE-ah`.
        sounds_like: Text, Open;
        /// The words the child uses for themselves. Asked, never guessed. Example: `she, her`.
        pronouns: Text, Plan;
        /// Date of birth. Example: `2018-05-09`.
        born: Option<Date>, Plan;
        /// Languages the child speaks, best first. Example: `["English", "Polish"]`.
        languages: Vec<Text>, Plan;
        /// The level chosen with the child, never worked out from age alone. Example: `8-11`.
        reading_level: Option<ReadingLevel>, Plan;
        /// True where the plan asks that the child does not move to another level alone.
        keep_level: bool, Plan;
        /// How the child likes to be talked with. Example: `Drawing helps. Give Mia time to answer.`
        communication: Text, Care;
        /// Things the child likes, each a few words that can follow "You like". Example: `drawing dragons`.
        likes: Vec<Text>, Plan;
        /// What the child is good at, in things that can be seen. Example: `You help Leo when he is scared.`
        strengths: Vec<Text>, Plan;
        /// When the people map was made with the child. Example: `2026-03-02`.
        map_made_on: Option<Date>, Own;
        /// Culture, faith, food, hair and the other things that make the child who they are.
        identity: Vec<Identity>, Plan;
    }
}

choice! {
    /// The part of who I am that a line is about.
    pub enum IdentityKind {
        /// Culture or heritage.
        Culture = "culture",
        /// Faith or belief.
        Faith = "faith",
        /// Language.
        Language = "language",
        /// Food.
        Food = "food",
        /// Hair and skin.
        HairAndSkin = "hair_and_skin",
        /// Gender or sexuality, only in the young person's own words.
        Gender = "gender",
        /// Disability, in the person's own words.
        Disability = "disability",
        /// Anything else that matters to me.
        Matters = "matters_to_me",
    }
}

record! {
    /// One thing about who the child is.
    pub struct Identity by id {
        /// Names this line. Example: `hair`.
        id: RecordId, Plan, needed;
        /// What it is about.
        kind: Option<IdentityKind>, Plan, needed;
        /// A whole sentence to the child, simple enough for them. Example: `Auntie Bee plaits your hair on Sundays.`
        words: Text, Plan, needed;
    }
}

choice! {
    /// A person or an animal.
    pub enum PersonKind {
        /// A person.
        Person = "person",
        /// A pet.
        Pet = "pet",
    }
}

choice! {
    /// What someone does for the child. `facts.md` 8 has the line that explains each.
    pub enum Role {
        /// Makes sure the child is safe and the plan happens.
        SocialWorker = "social_worker",
        /// The social worker's manager.
        TeamManager = "team_manager",
        /// Helps the foster carer.
        SupervisingSocialWorker = "supervising_social_worker",
        /// Helps at home or at family time.
        FamilySupportWorker = "family_support_worker",
        /// Runs the review.
        ReviewingOfficer = "independent_reviewing_officer",
        /// Speaks for the child in court (Cafcass).
        ChildrensGuardian = "childrens_guardian",
        /// Speaks for somebody in court.
        Solicitor = "solicitor",
        /// Decides in court.
        Judge = "judge",
        /// Helps the child say what they want.
        Advocate = "advocate",
        /// A grown-up friend who visits.
        IndependentVisitor = "independent_visitor",
        /// Looks after the child in a foster home.
        FosterCarer = "foster_carer",
        /// Family or friend approved to foster this child.
        KinshipCarer = "kinship_carer",
        /// Looks after the child while the judge decides.
        EarlyPermanenceCarer = "early_permanence_carer",
        /// Hopes to adopt the child.
        ProspectiveAdopter = "prospective_adopter",
        /// Has adopted the child.
        AdoptiveParent = "adoptive_parent",
        /// Named by a judge to bring the child up.
        SpecialGuardian = "special_guardian",
        /// Works in the children's home and knows the child best there.
        Keyworker = "keyworker",
        /// Works in the children's home.
        ResidentialWorker = "residential_worker",
        /// Looks for the right family.
        FamilyFinder = "family_finder",
        /// Helps people adopt.
        AdoptionWorker = "adoption_worker",
        /// Helps the child know their story.
        LifeStoryWorker = "life_story_worker",
        /// Looks out for the learning of children in care.
        VirtualSchoolHead = "virtual_school_head",
        /// The child's helper at school.
        DesignatedTeacher = "designated_teacher",
        /// Teaches the child.
        Teacher = "teacher",
        /// Helps the child learn at nursery.
        NurseryWorker = "nursery_worker",
        /// Helps with health.
        Nurse = "nurse",
        /// Helps with health.
        Doctor = "doctor",
        /// Visits families with young children.
        HealthVisitor = "health_visitor",
        /// Looks after teeth.
        Dentist = "dentist",
        /// Helps with feelings.
        Therapist = "therapist",
        /// Helps a young person of 16 to 25.
        PersonalAdviser = "personal_adviser",
        /// Helps people who speak different languages.
        Interpreter = "interpreter",
        /// Helps the family make a plan together.
        FamilyMeetingCoordinator = "family_meeting_coordinator",
        /// Says yes or no after a panel.
        AgencyDecisionMaker = "agency_decision_maker",
        /// A friend.
        Friend = "friend",
        /// A friend of the family.
        FamilyFriend = "family_friend",
        /// A leader of the family's faith.
        FaithLeader = "faith_leader",
        /// Runs a club or a team.
        Coach = "coach",
    }
}

impl Role {
    /// Those who bring the child up, or may.
    const fn brings_up(self) -> bool {
        matches!(
            self,
            Role::FosterCarer
                | Role::KinshipCarer
                | Role::EarlyPermanenceCarer
                | Role::ProspectiveAdopter
                | Role::AdoptiveParent
                | Role::SpecialGuardian
        )
    }

    /// Friends, and those whom the child meets as one of many: people who matter, and not helpers.
    pub const fn matters(self) -> bool {
        matches!(self, Role::Friend | Role::FamilyFriend | Role::FaithLeader | Role::Coach)
    }

    /// Helping the child is their work.
    pub const fn is_work(self) -> bool {
        !self.brings_up() && !self.matters()
    }

    /// To know them is to know where the child lives, learns, plays, prays or is made well (`facts.md` 6.6).
    pub const fn tells_where(self) -> bool {
        self.brings_up()
            || self.matters()
            || matches!(
                self,
                Role::SupervisingSocialWorker
                    | Role::Keyworker
                    | Role::ResidentialWorker
                    | Role::Teacher
                    | Role::DesignatedTeacher
                    | Role::NurseryWorker
                    | Role::Dentist
                    | Role::Doctor
                    | Role::HealthVisitor
                    | Role::Nurse
            )
    }
}

choice! {
    /// For the words brother and sister, aunt and uncle. Asked, never guessed.
    pub enum Sex {
        /// Female.
        Female = "F",
        /// Male.
        Male = "M",
        /// Another word, or none.
        Other = "X",
    }
}

choice! {
    /// How the child put the line to somebody on the people map.
    pub enum LineTone {
        /// A strong line.
        Strong = "strong",
        /// A thin line.
        Thin = "thin",
        /// Not easy now.
        Difficult = "difficult",
    }
}

record! {
    /// Somebody in the child's life: family, carer, helper, friend or pet.
    pub struct Person by id {
        /// Names the person in the rest of the file. Example: `nan`.
        id: PersonId, Open, needed;
        /// A person (when left out) or a pet.
        kind: Option<PersonKind>, Open;
        /// The name they use. Example: `Jean Hartley` or `Priya`.
        name: Name, Open, needed;
        /// What the child calls them, which wins on every page a child reads. Example: `Nan`.
        childs_word: Name, Open;
        /// For the words brother and sister, aunt and uncle. Left out, words that fit everyone are used.
        sex: Option<Sex>, Open;
        /// How the name sounds, for a computer voice.
        sounds_like: Text, Open;
        /// Date of birth, or as much of it as is known. Example: `1957`, `2015-03` or `2015-03-20`.
        born: Option<About>, Care;
        /// When they died, or as much of it as is known. Present and empty text is not allowed: leave it out.
        died: Option<About>, Plan;
        /// What they do for the child, for carers and helpers. Example: `["social_worker"]`.
        roles: Vec<Role>, Open;
        /// One line about them for the child, a whole sentence. Example: `Nan makes the best jollof rice.`
        about: Text, Plan;
        /// True when this helper's working number and place may be told to everyone.
        works_here: bool, Open;
        /// A working telephone number, for helpers. Example: `0113 496 0111`.
        work_phone: Phone, Open;
        /// A private telephone number.
        phone: Phone, Address;
        /// Their own address, if it must be kept here at all.
        address: Address, Address;
        /// How they feel close: rings of the people map, 1 nearest. As the child put it.
        closeness: Option<u32>, Own;
        /// How the line to them is on the people map. As the child put it; usual when left out.
        line: Option<LineTone>, Own;
        /// How they look, so that they can be drawn, in words chosen with them. Example: `{"skin": "umber", "hair": "afro"}`.
        looks: Option<super::looks::Looks>, Open;
        /// A picture in the bundle. Example: `media/nan.jpg`.
        picture: Option<super::media::Picture>, Home;
        /// Notes for workers only.
        note: Text, Note;
    }
}

record! {
    /// Where a letter would go. Seen by workers only, unless the plan opens it to someone.
    pub struct Address {
        /// House and street. Example: `14 Larch Row`.
        street: Place, Address;
        /// Town or village. Example: `Carrowby`.
        town: Place, Address;
        /// Postcode. Example: `CB0 1ZZ`.
        postcode: Place, Address;
    }
}
