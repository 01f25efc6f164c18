//! What an event is known by: the same in every file of a plan, and unlike any other's.
//!
//! A number of 128 bits by FNV-1a over what tells the plan from others, the kind of thing and its id, written as a UUID of version 8,
//! which is whatever its maker says (RFC 9562 section 5.8). It is no secret and guards nothing: it only must not say a name to
//! whoever reads the file, and not be another's by chance. A digest made for secrets would weigh more on a phone and, made of the
//! same few words, hide them no better.

const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// The number of one thing of a kind in a plan.
pub fn of(seed: &str, kind: &str, id: &str) -> String {
    let mut hash = START;
    for part in [seed, kind, id] {
        // An end that no text has, so that no two ways of parting the same letters are one.
        for byte in part.bytes().chain([0xFF]) {
            hash = (hash ^ u128::from(byte)).wrapping_mul(PRIME);
        }
    }
    // What comes last in an id would show in a few digits alone. None of these steps makes two numbers one.
    for _ in 0..2 {
        hash = (hash ^ hash >> 67).wrapping_mul(PRIME << 32 | START >> 90 | 1);
    }
    // Version 8, variant 10.
    let hash = hash & !(0xF << 76) & !(0b11 << 62) | 8 << 76 | 0b10 << 62;
    let digits: Vec<u8> =
        (0..32).rev().map(|place| b"0123456789abcdef"[(hash >> (place * 4) & 0xF) as usize]).collect();
    let mut uid = String::new();
    for (place, digit) in digits.into_iter().enumerate() {
        if [8, 12, 16, 20].contains(&place) {
            uid.push('-');
        }
        uid.push(char::from(digit));
    }
    uid
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn a_number_is_the_same_each_time_and_unlike_any_other() {
        let all = [
            of("mia", "arrangement", "mum-saturdays"),
            of("zoe", "arrangement", "mum-saturdays"),
            of("mia", "special", "mum-saturdays"),
            of("mia", "arrangement", "mum-saturday"),
            of("miaa", "rrangement", "mum-saturdays"),
        ];
        assert!((1..all.len()).all(|place| !all[..place].contains(&all[place])), "{all:?}");
        assert_eq!(all[0], of("mia", "arrangement", "mum-saturdays"));
        let shape: Vec<usize> = all[0].split('-').map(str::len).collect();
        assert_eq!((shape, &all[0][14..15]), (vec![8, 4, 4, 4, 12], "8"));
        assert!("89ab".contains(&all[0][19..20]), "{}", all[0]);
    }
}
