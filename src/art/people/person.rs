//! What is known of how someone looks.

use super::tones::{self, CLOTHS, HAIRS, SKINS, Tones, tone};
use super::words::{
    Age, Arms, Beard, Bottom, Build, Cover, FaceShape, Feel, Glasses, Hair, Hearing, Look, Nose, Pattern, Pose, Top,
};
use crate::art::colour::Colour;

/// How someone looks. Skin must be given: there is none to fall back on. The rest begins plain.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Settles the small asymmetries of the face: one person, one id.
    pub id: String,
    /// About how old.
    pub age: Age,
    /// Skin.
    pub skin: Colour,
    /// The shape of the face.
    pub shape: FaceShape,
    /// How the hair is worn.
    pub hair: Hair,
    /// Its colour.
    pub hair_colour: Colour,
    /// Bobbles, beads and ribbons in the hair.
    pub tie: Colour,
    /// Eyebrows, where they are not the colour of the hair.
    pub brow: Option<Colour>,
    /// What covers the hair.
    pub cover: Option<Cover>,
    /// Its colour.
    pub cover_colour: Colour,
    /// Its band, knot or dots.
    pub cover_trim: Colour,
    /// The nose.
    pub nose: Nose,
    /// A fold along the upper lid.
    pub lid: bool,
    /// Dark lashes.
    pub lashes: bool,
    /// Freckles.
    pub freckles: bool,
    /// Paler patches of skin.
    pub vitiligo: bool,
    /// A birthmark on the cheek.
    pub birthmark: bool,
    /// A beard or a moustache, of the colour of the hair.
    pub beard: Option<Beard>,
    /// Glasses.
    pub glasses: Option<Glasses>,
    /// Their frame.
    pub glasses_colour: Colour,
    /// What they hear with.
    pub hearing: Option<Hearing>,
    /// Its colour: bright, chosen, never hidden.
    pub hearing_colour: Colour,
    /// It is on our right, not on our left.
    pub hearing_right: bool,
    /// Earrings.
    pub earring: Option<Colour>,
    /// What is worn above.
    pub top: Top,
    /// Its colour.
    pub top_colour: Colour,
    /// What shows under an open top; the dungarees over a shirt.
    pub under: Colour,
    /// Its pattern.
    pub pattern: Option<Pattern>,
    /// The colour of the pattern; a lighter one of the top's own, where none is given.
    pub pattern_colour: Option<Colour>,
    /// The arms are bare below the elbow.
    pub short_sleeves: bool,
    /// What is worn below.
    pub bottom: Bottom,
    /// Its colour.
    pub bottom_colour: Colour,
    /// Tights, under a skirt, a dress or shorts.
    pub tights: Option<Colour>,
    /// Shoes.
    pub shoe: Colour,
    /// An apron.
    pub apron: Option<Colour>,
    /// A ribbon round the neck with a card.
    pub lanyard: Option<Colour>,
    /// How the body is built.
    pub build: Build,
    /// The wheelchair that someone uses. Who has one is never drawn standing.
    pub wheelchair: Option<Colour>,
    /// The face that is theirs when nothing is said.
    pub feel: Feel,
}

impl Person {
    /// Someone of whom this much was chosen.
    pub fn new(id: &str, age: Age, skin: Colour) -> Person {
        Person {
            id: id.into(),
            age,
            skin,
            shape: FaceShape::Oval,
            hair: if matches!(age, Age::Baby) { Hair::Wisp } else { Hair::Crop },
            hair_colour: Colour(0x33_261f),
            tie: tones::MARIGOLD,
            brow: None,
            cover: None,
            cover_colour: tones::LAKE,
            cover_trim: tones::MARIGOLD,
            nose: Nose::Wedge,
            lid: false,
            lashes: false,
            freckles: false,
            vitiligo: false,
            birthmark: false,
            beard: None,
            glasses: None,
            glasses_colour: tones::INK,
            hearing: None,
            hearing_colour: tones::LAKE,
            hearing_right: false,
            earring: None,
            top: Top::Crew,
            top_colour: tones::SPRUCE,
            under: tones::CHALK,
            pattern: None,
            pattern_colour: None,
            short_sleeves: false,
            bottom: Bottom::Trousers,
            bottom_colour: tones::INK,
            tights: None,
            shoe: Colour(0x3a_2a24),
            apron: None,
            lanyard: None,
            build: Build::Mid,
            wheelchair: None,
            feel: Feel::Calm,
        }
    }

    /// Someone read from pairs of a name and a word. None where no skin or no age is among them, or where a name or a
    /// word is not known.
    pub fn read(id: &str, words: &[(&str, &str)]) -> Option<Person> {
        let find = |name: &str| words.iter().find(|(key, _)| *key == name).map(|(_, word)| *word);
        let mut person = Person::new(id, Age::from_word(find("age")?)?, tone(SKINS, find("skin")?)?);
        for (name, word) in words {
            person.set(Look::from_word(name)?, word)?;
        }
        Some(person)
    }

    /// Chooses one thing by a word: a colour is a name or `#a1b2c3`; what is there or not is there for `yes`, and a
    /// hearing aid's side is `right`, sleeves are `short`. None, and nothing changed, where the word is not known.
    pub fn set(&mut self, look: Look, word: &str) -> Option<()> {
        let colour = match look {
            Look::Skin => &mut self.skin,
            Look::HairColour => &mut self.hair_colour,
            Look::Tie => &mut self.tie,
            Look::CoverColour => &mut self.cover_colour,
            Look::CoverTrim => &mut self.cover_trim,
            Look::GlassesColour => &mut self.glasses_colour,
            Look::HearingColour => &mut self.hearing_colour,
            Look::TopColour => &mut self.top_colour,
            Look::Under => &mut self.under,
            Look::BottomColour => &mut self.bottom_colour,
            Look::Shoe => &mut self.shoe,
            _ => return self.set_other(look, word),
        };
        *colour = tone(tones_of(look), word)?;
        Some(())
    }

    fn set_other(&mut self, look: Look, word: &str) -> Option<()> {
        let colour = match look {
            Look::Brow => &mut self.brow,
            Look::PatternColour => &mut self.pattern_colour,
            Look::Tights => &mut self.tights,
            Look::Earring => &mut self.earring,
            Look::Apron => &mut self.apron,
            Look::Lanyard => &mut self.lanyard,
            Look::Wheelchair => &mut self.wheelchair,
            _ => return self.set_shape(look, word),
        };
        *colour = Some(tone(tones_of(look), word)?);
        Some(())
    }

    fn set_shape(&mut self, look: Look, word: &str) -> Option<()> {
        match look {
            Look::Age => self.age = Age::from_word(word)?,
            Look::Shape => self.shape = FaceShape::from_word(word)?,
            Look::Hair => self.hair = Hair::from_word(word)?,
            Look::Cover => self.cover = Some(Cover::from_word(word)?),
            Look::Nose => self.nose = Nose::from_word(word)?,
            Look::Beard => self.beard = Some(Beard::from_word(word)?),
            Look::Glasses => self.glasses = Some(Glasses::from_word(word)?),
            Look::Hearing => self.hearing = Some(Hearing::from_word(word)?),
            Look::Top => self.top = Top::from_word(word)?,
            Look::Pattern => self.pattern = Some(Pattern::from_word(word)?),
            Look::Bottom => self.bottom = Bottom::from_word(word)?,
            Look::Build => self.build = Build::from_word(word)?,
            Look::Feel => self.feel = Feel::from_word(word)?,
            _ => {
                let there = match look {
                    Look::Lid => &mut self.lid,
                    Look::Lashes => &mut self.lashes,
                    Look::Freckles => &mut self.freckles,
                    Look::Vitiligo => &mut self.vitiligo,
                    Look::Birthmark => &mut self.birthmark,
                    Look::HearingSide => &mut self.hearing_right,
                    _ => &mut self.short_sleeves,
                };
                *there = matches!(word, "yes" | "right" | "short");
            }
        }
        Some(())
    }
}

/// The names of the colours of a thing.
fn tones_of(look: Look) -> Tones {
    match look {
        Look::Skin => SKINS,
        Look::HairColour | Look::Brow => HAIRS,
        _ => CLOTHS,
    }
}

/// How a figure is held.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stance {
    /// The body.
    pub pose: Pose,
    /// The arms.
    pub arms: Arms,
    /// The face; the person's own, where none is given.
    pub feel: Option<Feel>,
    /// Where the face is turned: -1 to our left, 1 to our right.
    pub look: f32,
    /// How far the head leans to our right, in degrees, more than the feeling leans it.
    pub tilt: f32,
    /// How high the seat is above the feet; a chair that fits, where none is given.
    pub seat: Option<f32>,
    /// In the mirror: the body turns round; the light and the sides of the face stay where they are.
    pub flip: bool,
}

impl Default for Stance {
    fn default() -> Stance {
        let (pose, arms) = (Pose::Stand, Arms::Down);
        Stance { pose, arms, feel: None, look: 0.0, tilt: 0.0, seat: None, flip: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_skin_no_person() {
        assert_eq!(Person::read("a", &[("age", "child"), ("hair", "afro")]), None);
        assert_eq!(Person::read("a", &[("age", "child"), ("skin", "")]), None);
        let known = Person::read("a", &[("age", "child"), ("skin", "umber"), ("hair", "afro")]);
        assert_eq!(known.map(|person| person.hair), Some(Hair::Afro));
    }

    #[test]
    fn an_unknown_name_or_word_is_not_guessed() {
        let mut person = Person::new("a", Age::Teen, Colour(0x96_5d39));
        assert_eq!(person.set(Look::Hair, "wig"), None);
        assert_eq!(person.set(Look::Shoe, "shiny"), None);
        assert_eq!(Person::read("a", &[("age", "child"), ("skin", "umber"), ("mood", "calm")]), None);
        assert_eq!(person, Person::new("a", Age::Teen, Colour(0x96_5d39)));
    }
}
