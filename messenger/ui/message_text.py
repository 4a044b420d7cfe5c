"""Analyse a message's text: links, or emoji alone."""

import re

LINK = re.compile(r"://|@|\.\w")  # every link holds one of these
MAX_LARGE_EMOJI = 3
MAX_EMOJI_CHARACTERS = 40  # characters: a family of four with skin tones takes eleven

_TONE_OR_VARIANT = "[\ufe0f\U0001f3fb-\U0001f3ff]?"
_PICTURE = (
    "[\u231a\u231b\u23e9-\u23f3\u23f8-\u23fa\u2600-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\U0001f000-\U0001faff]"
)
_SIGN = "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u21aa\u2934\u2935\u25aa-\u25fe\u3030\u303d\u3297\u3299]\ufe0f"
_PART = f"(?:{_SIGN}|{_PICTURE}{_TONE_OR_VARIANT})"
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_REGION = "\U0001f3f4[\U000e0020-\U000e007f]+"
_KEY = "[0-9#*]\ufe0f?\u20e3"
_EMOJI = f"(?:{_FLAG}|{_REGION}|{_KEY}|{_PART}(?:\u200d{_PART})*)"
EMOJI_ALONE = re.compile(rf"(?:{_EMOJI}\s?){{1,{MAX_LARGE_EMOJI}}}")


def may_hold_links(text: str) -> bool:
    """Check whether Jinja's `urlize`, the most expensive filter of a message, can find anything."""
    return LINK.search(text) is not None


def is_emoji_alone(text: str) -> bool:
    """Check whether the text is one to three emoji and nothing else: these are shown large."""
    return len(text) <= MAX_EMOJI_CHARACTERS and EMOJI_ALONE.fullmatch(text) is not None
