"""One normal form for names, addresses and passwords."""

import sys

import pytest
from precis_i18n.unicode import UnicodeData

from messenger.names import is_blank, is_clean_address, normal_address, normal_name, normal_password


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Le\u00a0Goff", "Le Goff"),
        ("Jean\tDupont", "Jean Dupont"),
        ("  Jean \u2003\u202f Dupont\n", "Jean Dupont"),
        ("Ze\u0301lie", "Zélie"),
        ("Ｌéa ﬁ", "Ｌéa ﬁ"),  # no other letters: a name is spelled as its owner spells it
    ],
)
def test_a_name_keeps_its_blanks_as_single_spaces(typed, stored):
    assert normal_name(typed) == stored
    assert normal_name(stored) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        (" Zélie@École.example ", "zélie@école.example"),
        ("ZE\u0301LIE@ecole.example", "zélie@ecole.example"),
        ("ｌｉｎａ@ecole.example", "lina@ecole.example"),
        ("zoe.nee2", "zoe.nee2"),
    ],
)
def test_addresses_are_compared_without_case_and_kinds_of_letters(typed, stored):
    assert normal_address(typed) == stored
    assert normal_address(stored) == stored


@pytest.mark.parametrize("address", ["lina@ecole.example", "Zélie@École.example", "ze\u0301lie@e.example", "zoe.nee2"])
def test_a_clean_address_may_have_any_letters(address):
    assert is_clean_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a\u3164@e",
        "a\ufe0f@e",
        "a" * 255,
        "a b@e",
        "\u00a0a@e",
        "a\u200b@e",
        "a\u00ad@e",
        "a\0@e",
        "a\x7f@e",
        "\u212aim@e",  # the Kelvin sign
        "\u0130da@e",  # a capital that is two letters in lower case, an ASCII one first
        "\uff41@e",
        "\u017fam@e",
        "o\ufb03ce@e",
        "\u01c6@e",
        "\ud800@e",
        "a\u202e@e",
    ],
)
def test_an_address_that_needs_cleaning_is_not_clean(address):
    assert not is_clean_address(address)


def test_a_password_is_the_same_from_every_keyboard():
    assert normal_password("e\u0301cole\u00a0de\u3000mer") == normal_password("école de mer") == "école de mer"
    assert normal_password("Ｌéa ﬁ  x ") == "Ｌéa ﬁ  x "


@pytest.mark.parametrize("password", ["", "a\tb", "a\0b", "a\u200bb", "a\u0378b", "a\ud800b"])
def test_a_password_that_no_keyboard_types_twice_alike_has_no_normal_form(password):
    with pytest.raises(ValueError, match=r"codec|empty"):
        normal_password(password)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \t\n",
        "\u200b",
        "\u3164",
        "\u2800",
        "\u00ad\u034f",
        "\ufe0f",
        "\U000e0041",
        "\0",
        "\U0001d159",
        "\U00013441",
        "\U00016fe4",
    ],
)
def test_what_cannot_be_seen_is_blank(text):
    assert is_blank(text)


@pytest.mark.parametrize(
    "text", ["a", " a ", "\u200b.", "👩🏽‍🏫", "❤️", "🏴\U000e0067\U000e007f", "\u0301", "\u0600", "\U0001fae9", "\ue000"]
)
def test_what_can_be_seen_is_not(text):
    assert not is_blank(text)


def test_all_that_unicode_calls_ignorable_is_blank():
    data = UnicodeData()
    ignorable = [chr(point) for point in range(sys.maxunicode) if data.default_ignorable(point)]
    assert len(ignorable) > 4_000
    assert [hex(ord(character)) for character in ignorable if not is_blank(character)] == []
