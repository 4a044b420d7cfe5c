"""People are found as one types them, not as the register spells them."""

import pytest
import sqlalchemy as sa

from messenger.errors import UserNotFound
from messenger.extensions import db
from messenger.models.people import users
from messenger.names import MAX_FOLDED_NAME, folded
from messenger.people.contacts import list_contacts
from messenger.people.register import NewUser, import_accounts, list_people
from messenger.policy.callers import System
from tests.personas import ABEL, ADA, NOBODY_ID, SAM, TESS, THEO

pytestmark = pytest.mark.usefixtures("in_app")  # services need an application context

NAMES = ["Hélène Lebœuf", "Anne-Marie de La Tour", "Çağla Øster", "Æneas Straße", "100% _Zoé_", "Łukasz D’Angelo"]


@pytest.fixture
def school():
    import_accounts(System.OPS, [NewUser(f"new{n}@ecole.example", name, "teacher") for n, name in enumerate(NAMES)])


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("helene", "Hélène Lebœuf"),
        ("HÉLÈNE", "Hélène Lebœuf"),
        ("leboeuf", "Hélène Lebœuf"),
        ("LEBŒUF", "Hélène Lebœuf"),
        ("lebœuf hel", "Hélène Lebœuf"),
        ("ene lebo", "Hélène Lebœuf"),
        ("anne marie", "Anne-Marie de La Tour"),
        ("tour anne", "Anne-Marie de La Tour"),
        ("cagla oster", "Çağla Øster"),
        ("aeneas strasse", "Æneas Straße"),
        ("lukasz d'angelo", "Łukasz D’Angelo"),
        ("100%", "100% _Zoé_"),
        ("zoe", "100% _Zoé_"),
        ("HELE\u0301NE", "Hélène Lebœuf"),
    ],
)
def test_they_are_found_whatever_the_case_accents_ligatures_and_order(school, query, found):
    assert [person.name for person in list_contacts(SAM.id, query)] == [found]


@pytest.mark.parametrize("query", ["helene tour", "x' OR 1=1 --", "%", "*", '"', "\\", "😀", "👩🏽‍🏫", "\u0301", "% _"])
def test_what_nobody_is_called_finds_nobody(school, query):
    assert list_contacts(SAM.id, query) == []
    assert list_people(query) == []


@pytest.mark.parametrize("query", ["", "  ", "\u200b", "\u00a0\u3164"])
def test_a_blank_search_finds_everybody(school, query):
    assert len(list_contacts(SAM.id, query)) == 4 + len(NAMES)


def test_they_come_by_name_whatever_their_role():
    assert [person.id for person in list_contacts(SAM.id)] == [ABEL.id, ADA.id, TESS.id, THEO.id]
    assert [person.id for person in list_contacts(SAM.id, limit=3)] == [ABEL.id, ADA.id, TESS.id]


def test_one_role_may_be_asked_for_and_none_that_one_may_not_write_to():
    assert [person.id for person in list_contacts(SAM.id, role="teacher")] == [TESS.id, THEO.id]
    assert list_contacts(SAM.id, role="student") == []
    with pytest.raises(UserNotFound):
        list_contacts(NOBODY_ID)


def test_a_new_name_is_found_and_the_old_one_is_not():
    import_accounts(System.OPS, [NewUser(THEO.email, "Théodore Zoé", "teacher")])
    assert [person.id for person in list_contacts(SAM.id, "zoe")] == [THEO.id]
    assert list_contacts(SAM.id, "tallec") == []


def test_what_is_stored_is_the_name_as_one_searches_it(school):
    with db.engine.connect() as connection:
        for name, stored in connection.execute(sa.select(users.c.name, users.c.search_name)):
            assert stored == folded(name)


def test_a_name_that_grows_when_folded_still_fits():
    name = "\ufdfa" * 200  # one letter that stands for 18
    assert len(folded(name)) == MAX_FOLDED_NAME
    import_accounts(System.OPS, [NewUser("long@ecole.example", name, "teacher")])
    assert [person.name for person in list_contacts(SAM.id, name)] == [name]
