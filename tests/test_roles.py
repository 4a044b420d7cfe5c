"""Every place that has a list by role has all of them: a new one that was forgotten fails here, by the place's name."""

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from messenger.roles import MAY_MESSAGE, Role, contact_roles
from messenger.ui.filters import ROLE_WORDS
from tests.personas import EVERYONE

ROOT = Path(__file__).parent.parent
ROLES = pytest.mark.parametrize("role", Role)


@ROLES
def test_it_has_its_words_in_both_languages(role):
    assert role in ROLE_WORDS, "messenger/ui/filters.py: ROLE_WORDS"
    with (ROOT / "messenger/translations/en/LC_MESSAGES/messages.po").open("rb") as catalogue:
        english = read_po(catalogue)
    for word in ROLE_WORDS[role]:
        entry = english.get(str(word))
        is_translated = entry is not None and bool(entry.string) and not entry.fuzzy
        assert is_translated, f"messenger/translations/en: {word}"


@ROLES
def test_a_list_narrowed_to_it_hides_the_others(role):
    sheet = (ROOT / "messenger/static/css/list/chips.css").read_text()
    shown = f'.conversations[data-show="{role}"]'
    assert f'{shown} > li:not([data-role="{role}"])' in sheet, "chips.css: what arrives and is of another role"
    assert f'{shown}:has(> [data-role="{role}"]) + .conversations__none' in sheet, "chips.css: the empty list"


@ROLES
def test_it_stands_in_the_matrix(role):
    assert (role, role) not in MAY_MESSAGE
    assert contact_roles(role), "messenger/roles.py: MAY_MESSAGE"


@ROLES
def test_two_people_have_it_in_the_tests_of_the_matrix(role):
    assert sum(person.role == role for person in EVERYONE) >= 2, "tests/personas.py: EVERYONE"


@pytest.mark.parametrize(
    ("document", "listed"),
    [
        ("docs/integrate.md", "`role`: .*"),
        ("docs/operate.md", r"`flask users create EMAIL .*"),
        ("docs/fr/administrer.md", r"`flask users create EMAIL .*"),
        ("docs/fr/administrer.md", r"rôles : [^)]*"),
    ],
)
@ROLES
def test_documents_that_list_roles_name_it(role, document, listed):
    (line, *_) = re.findall(listed, (ROOT / document).read_text())
    assert role in line, document
