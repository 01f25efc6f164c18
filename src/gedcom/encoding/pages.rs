//! Encodings of one byte a letter: what stands from 80 on.

/// Windows-1252 from 80 to 9F; after that it is Latin-1. U+FFFD where there is none.
const WINDOWS: &str = "€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ";

/// Code page 437, which DOS programs call IBMPC.
const DOS: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
                   αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// Mac OS Roman.
const MAC: &str = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{a0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰\
                   ÂÊÁËÈÍÎÏÌÓÔ\u{f8ff}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

/// A page of letters.
#[derive(Clone, Copy)]
pub enum Page {
    Windows,
    Dos,
    Mac,
}

/// The text of bytes.
pub fn decode(bytes: &[u8], page: Page) -> String {
    let letters: Vec<char> = match page {
        Page::Windows => WINDOWS.chars().chain('\u{a0}'..='\u{ff}').collect(),
        Page::Dos => DOS.chars().collect(),
        Page::Mac => MAC.chars().collect(),
    };
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for &byte in bytes {
        let letter = byte.checked_sub(0x80).map_or(Some(char::from(byte)), |at| letters.get(usize::from(at)).copied());
        text.push(letter.unwrap_or('\u{fffd}'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Page, decode};

    #[test]
    fn every_page_is_full() {
        let all: Vec<u8> = (0x80..=0xff).collect();
        for page in [Page::Windows, Page::Dos, Page::Mac] {
            assert_eq!(decode(&all, page).chars().count(), 128);
        }
        assert_eq!(decode(b"\x80 \x93Ren\xe9e\x94 \xff", Page::Windows), "€ “Renée” ÿ");
        assert_eq!(decode(b"Ren\x82e M\x81ller \xe1", Page::Dos), "Renée Müller ß");
        assert_eq!(decode(b"Ren\x8ee M\x9fller \xa7", Page::Mac), "Renée Müller ß");
    }
}
