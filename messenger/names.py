"""The normal form of names, addresses and passwords, and of names as one searches for them: one for every door."""

import unicodedata

from precis_i18n import get_profile

MAX_NAME = 200
MAX_ADDRESS = 254
LONGEST_FOLDED = 400
# Letters that Unicode does not take apart, as keyboards without them write them.
SPELLED = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})

_opaque_string = get_profile("OpaqueString")


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
        and not any(character.isspace() for character in text)
        and text.isprintable()
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
    """Words in lower case without accents, a blank between them: "Hélène  Lebœuf-Ly" gives "helene leboeuf ly"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(SPELLED))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character)).translate(SPELLED)
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())[:LONGEST_FOLDED]
