"""The normal form of names, addresses and passwords, and of names as one searches for them: one for every door; and
what counts as blank.
"""

import re
import unicodedata

from precis_i18n import get_profile

MAX_NAME = 200
MAX_ADDRESS = 254
MAX_FOLDED_NAME = 400
# Letters that Unicode does not take apart, as keyboards without them write them.
SPELLED = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})

# What Unicode calls Default_Ignorable, the marks between which a ruby text stands, and what has a blank for its glyph
# (Braille, music, hieroglyphs, Khitan): as one may write them between [ and ] in a regular expression. `\s` and the
# controls are what else leaves no mark.
IGNORABLE = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U00013441\U00016fe4\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)

_INVISIBLE = re.compile(rf"[\s\x00-\x1f\x7f-\x9f{IGNORABLE}]*")
_opaque_string = get_profile("OpaqueString")


def is_blank(text: str) -> bool:
    """Check that nothing of the text can be seen. Ends at the first character that can, so it costs nothing."""
    return _INVISIBLE.fullmatch(text) is not None


def normal_name(text: str) -> str:
    """Compose letters with their accents (NFC) and make one space of each run of blanks, of whatever kind."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def normal_address(text: str) -> str:
    """Return the form in which e-mail addresses and login names are stored and compared: NFKC, in lower case."""
    lowered = unicodedata.normalize("NFKC", text.strip()).lower()
    return unicodedata.normalize("NFKC", lowered)


def is_clean_address(text: str) -> bool:
    """Return whether an address needs no cleaning, so that what one reads is what is stored.

    Refused are blanks, controls, invisible characters, other spellings of a letter, and what becomes ASCII in its
    normal form (the Kelvin sign a "k"): another person may own that address.
    """
    stored = normal_address(text)
    return (
        0 < len(stored) <= MAX_ADDRESS
        and len(text) <= MAX_ADDRESS
        and text.isprintable()
        and not any(map(is_blank, text))
        and unicodedata.normalize("NFC", text) == unicodedata.normalize("NFKC", text)
        and not any(_becomes_ascii(character) for character in text)
    )


def _becomes_ascii(character: str) -> bool:
    return not character.isascii() and any(each.isascii() for each in normal_address(character))


def normal_password(text: str) -> str:
    """Apply the OpaqueString profile of RFC 8265: other spaces become U+0020, letters are composed (NFC).

    Raises ValueError for an empty text, and for controls, invisible and unassigned characters.
    """
    return str(_opaque_string.enforce(text))


def folded(text: str) -> str:
    """Return words in lower case without accents, a blank between them: "Hélène  Lebœuf-Ly" gives "helene
    leboeuf ly".
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(SPELLED))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character)).translate(SPELLED)
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())[:MAX_FOLDED_NAME]
