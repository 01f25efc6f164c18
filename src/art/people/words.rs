//! The words of a person's looks: closed lists, each value with the one word that a plan writes for it.

use crate::art::shape::Point;

/// Where a word stands in a list of words.
fn place(words: &str, word: &str) -> Option<usize> {
    words.split(' ').skip(1).position(|each| each == word)
}

/// Makes a closed list of words: `ALL` in order, `word()` and `from_word`. The words are one text: that is lighter.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident $word:literal),+ } $($(#[$more:meta])* $extra:ident($of:ty))?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`.")] $variant,)+
            $($(#[$more])* $extra($of),)?
        }

        impl $name {
            /// Every one that a word names, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            const WORDS: &'static str = concat!($(" ", $word),+);

            /// Its word; none for what no word names.
            pub fn word(self) -> &'static str {
                let place = $name::ALL.iter().position(|each| *each == self).unwrap_or(99);
                $name::WORDS.split(' ').nth(place + 1).unwrap_or("")
            }

            /// The one that a word names.
            pub fn from_word(word: &str) -> Option<$name> {
                place($name::WORDS, word).and_then(|place| $name::ALL.get(place)).copied()
            }
        }
    };
}

words! {
    /// About how old, as a body shows it.
    Age { Baby "baby", Little "little", Child "child", Teen "teen", Adult "adult", Old "old" }
}
words! {
    /// The shape of a face.
    FaceShape { Oval "oval", Round "round", Long "long", Square "square", Heart "heart", Full "full" }
}
words! {
    /// How the hair is cut or worn.
    Hair {
        None "none", Buzz "buzz", Crop "crop", Tousle "tousle", Sweep "sweep", Fade "fade", HighTop "hightop",
        Coils "coils", Twists "twists", Afro "afro", Puffs "puffs", OnePuff "onepuff", Cornrows "cornrows",
        Locs "locs", Braids "braids", Knots "knots", Curly "curly", CurlyTop "curlytop", Bob "bob", Fringe "fringe",
        Long "long", Wavy "wavy", Ponytail "ponytail", Bun "bun", LowBun "lowbun", Plaits "plaits",
        Undercut "undercut", Pixie "pixie", Set "set", Recede "recede", Sides "sides", Wisp "wisp",
        BabyCurl "babycurl"
    }
}
words! {
    /// What covers the hair.
    Cover {
        Hijab "hijab", Turban "turban", Patka "patka", Wrap "wrap", Kippah "kippah", Beanie "beanie", Scarf "scarf"
    }
}
words! {
    /// The shape of a nose.
    Nose { Wedge "wedge", Button "button", Broad "broad", Long "long" }
}
words! {
    /// A beard or a moustache.
    Beard {
        Stubble "stubble", Short "short", Full "full", Long "long", Goatee "goatee", Moustache "moustache"
    }
}
words! {
    /// The frame of a pair of glasses.
    Glasses { Round "round", Square "square", Cat "cat" }
}
words! {
    /// What someone hears with.
    Hearing { Aid "aid", Implant "implant" }
}
words! {
    /// What is worn above.
    Top {
        Crew "crew", Shirt "shirt", Hoodie "hoodie", VNeck "vneck", Cardigan "cardigan", Blazer "blazer",
        Roll "roll", Dungarees "dungarees", Kurta "kurta", Dress "dress", Coat "coat"
    }
}
words! {
    /// What is worn below.
    Bottom { Trousers "trousers", Skirt "skirt", Shorts "shorts" }
}
words! {
    /// The pattern of a top.
    Pattern { Stripes "stripes", Thin "thin", Dots "dots", Check "check", Leaf "leaf" }
}
words! {
    /// How a body is built.
    Build { Slim "slim", Mid "mid", Broad "broad", Round "round" }
}
words! {
    /// A feeling that a face shows: the twelve that the book teaches, and seven of a scene's.
    Feel {
        Calm "calm", Happy "happy", Proud "proud", Hopeful "hopeful", Shy "shy", Mixed "mixed", Worried "worried",
        Sad "sad", Cross "cross", Tired "tired", Surprised "surprised", Missing "missing", Kind "kind",
        Listening "listening", Guarded "guarded", Glad "glad", Laugh "laugh", Asleep "asleep", Relieved "relieved"
    }
}
words! {
    /// How a body is held. `Sit` is from the side, `Front` sits facing us, `Top` ends at the waist.
    Pose {
        Stand "stand", Sit "sit", Front "front", Floor "floor", Wheelchair "wheelchair", Top "top"
    }
}
words! {
    /// What the arms do; a one-sided one does it on our right, and a flipped figure on our left.
    Arms {
        Down "down", Wave "wave", Hold "hold", Hug "hug", Lap "lap", Open "open", Book "book", Table "table", Up "up",
        Point "point", Hips "hips", Carry "carry"
    }
    /// Where each hand is, from its own shoulder, in lengths of the arm: the hand on our left, then the one on our
    /// right.
    At([Point; 2])
}
words! {
    /// A thing that is chosen about how someone looks.
    Look {
        Age "age", Skin "skin", Shape "shape", Hair "hair", HairColour "hair_colour", Tie "tie", Brow "brow",
        Cover "cover", CoverColour "cover_colour", CoverTrim "cover_trim", Nose "nose", Lid "lid", Lashes "lashes",
        Freckles "freckles", Vitiligo "vitiligo", Birthmark "birthmark", Beard "beard", Glasses "glasses",
        GlassesColour "glasses_colour", Hearing "hearing", HearingColour "hearing_colour", HearingSide "hearing_side",
        Earring "earring", Top "top", TopColour "top_colour", Under "under", Pattern "pattern",
        PatternColour "pattern_colour", Sleeves "sleeves", Bottom "bottom", BottomColour "bottom_colour",
        Tights "tights", Shoe "shoe", Apron "apron", Lanyard "lanyard", Build "build", Wheelchair "wheelchair",
        Feel "feel"
    }
}
words! {
    /// An animal that lives with someone.
    Pet {
        Dog "dog", Cat "cat", Rabbit "rabbit", Hamster "hamster", Fish "fish", Bird "bird", Tortoise "tortoise",
        Horse "horse"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_comes_back() {
        macro_rules! back {
            ($($name:ident $many:literal),+) => {$(
                assert_eq!($name::ALL.len(), $many);
                for each in $name::ALL {
                    assert_eq!($name::from_word(each.word()), Some(*each));
                }
                assert_eq!($name::from_word("nobody"), None);
                assert_eq!($name::from_word(""), None);
            )+};
        }
        back!(Age 6, FaceShape 6, Hair 33, Cover 7, Nose 4, Beard 6, Glasses 3, Hearing 2, Top 11, Bottom 3, Pattern 5);
        back!(Look 38, Build 4, Feel 19, Pose 6, Arms 12, Pet 8);
    }
}
