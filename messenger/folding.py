"""Names as one searches for them: without case, accents, ligatures and marks between words."""

import unicodedata

LONGEST_FOLDED = 400
# Letters that Unicode does not take apart, as keyboards without them write them.
SPELLED = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})


def folded(text: str) -> str:
    """Words in lower case without accents, a blank between them: "Hélène  Lebœuf-Ly" gives "helene leboeuf ly"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(SPELLED))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character)).translate(SPELLED)
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())[:LONGEST_FOLDED]
