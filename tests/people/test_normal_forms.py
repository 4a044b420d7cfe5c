"""Names, addresses and passwords have one form, whichever door they come through."""

import io

import pytest
import sqlalchemy as sa

from messenger.extensions import db
from messenger.models.people import users
from messenger.people.accounts import find_account, find_account_by_email, set_password
from messenger.people.register import import_accounts, read_csv
from messenger.policy.callers import System
from tests.auth.test_host_tokens import PUBLIC_PEM, host_token, me
from tests.personas import ADA, CHEAP_HASHER, PASSWORD, PASSWORD_HASH, SAM
from tests.problems import assert_problem

COMPOSED, DECOMPOSED = "Récré à l’école", "Re\u0301cre\u0301 a\u0300\u00a0l’e\u0301cole"


def set_hash(app, password_hash):
    """As earlier versions left it."""
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == SAM.id).values(password_hash=password_hash))


def log_in(client, password, email=SAM.email):
    return client.post("/auth/login", json={"email": email, "password": password})


@pytest.mark.parametrize("chosen", [COMPOSED, DECOMPOSED], ids=["composed", "decomposed"])
@pytest.mark.parametrize("typed", [COMPOSED, DECOMPOSED], ids=["composed", "decomposed"])
def test_a_password_logs_in_from_every_keyboard(app, client, chosen, typed):
    with app.app_context():
        set_password(System.OPS, find_account(SAM.id), chosen)
    assert log_in(client, typed).status_code == 200
    page = app.test_client().post("/login", data={"email": SAM.email, "password": typed})
    assert page.status_code == 303
    assert_problem(log_in(client, typed + " "), 401, "bad_credentials")


@pytest.mark.parametrize("old", [DECOMPOSED, "tab\tin a password", "zero\u200bwidth"])
def test_a_password_from_before_there_was_a_normal_form_still_logs_in(app, client, old):
    set_hash(app, CHEAP_HASHER.hash(old))
    assert log_in(client, old).status_code == 200


def test_an_account_that_does_not_exist_takes_as_many_hashes_as_one_that_does(app, client, monkeypatch):
    set_hash(app, PASSWORD_HASH)
    hashes = []
    monkeypatch.setattr("messenger.people.passwords._verify", lambda _hash, password: hashes.append(password))
    for email in (SAM.email, "nobody@ecole.example"):
        assert_problem(log_in(client, DECOMPOSED, email), 401, "bad_credentials")
    assert hashes == 2 * [COMPOSED, DECOMPOSED]


def test_an_address_is_found_however_it_is_typed(app, client):
    rows, problems = read_csv("email,name,role\nZe\u0301lie@Ecole.example,Ze\u0301lie\tLe\u00a0Goff,student\n")
    assert not problems
    with app.app_context():
        import_accounts(System.OPS, rows)
        person = find_account_by_email(" ZÉLIE@ｅｃｏｌｅ.example")
        assert (person.name, person.email) == ("Zélie Le Goff", "zélie@ecole.example")
        set_password(System.OPS, person, PASSWORD)
    assert log_in(client, PASSWORD, "ZE\u0301LIE@ecole.example").status_code == 200
    assert log_in(client, PASSWORD, "zélie@ecole.example").status_code == 200


def test_two_lines_for_one_address_in_two_spellings_are_refused():
    _rows, problems = read_csv("email,name,role\nzélie@e.example,Z,student\nze\u0301lie@e.example,Z,student\n")
    assert [(problem.line, problem.kind) for problem in problems] == [(3, "twice")]


@pytest.mark.parametrize(
    "address", ["so\u200bphie@ecole.example", "\u212aim@ecole.example", "l\u00adina@ecole.example"]
)
def test_an_address_that_would_have_to_be_cleaned_makes_no_account(app, address):
    with app.app_context():
        set_password(System.OPS, find_account(ADA.id), PASSWORD)
    ada = app.test_client()
    ada.post("/login", data={"email": ADA.email, "password": PASSWORD})
    form = {"csrf_token": ada.get_cookie("messenger_csrf").value}
    answers = [
        ada.post("/admin/users", data={**form, "email": address, "name": "Lina", "role": "student"}),
        ada.post("/admin/import/apply", data={**form, "csv": f"email,name,role\n{address},Lina,student\n"}),
        ada.post(
            "/admin/import", data={**form, "file": (io.BytesIO(f"email,name,role\n{address},L,student".encode()), "s")}
        ),
    ]
    assert [answer.status_code for answer in answers] == [400, 400, 400]
    with app.app_context(), db.engine.connect() as connection:
        assert connection.execute(sa.select(sa.func.count()).where(users.c.name == "Lina")).scalar() == 0


def test_a_row_cannot_be_stored_in_another_form(app):
    """Whatever door is added: the columns' own types see to it."""
    row = {"email": " ZE\u0301LIE@e.example", "name": "Ze\u0301lie\u00a0\u00a0G", "role": "student"}
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.insert(users).values(row))
        stored = connection.execute(sa.text("SELECT email, name FROM users ORDER BY id DESC LIMIT 1")).one()
    assert tuple(stored) == ("zélie@e.example", "Zélie G")


@pytest.mark.parametrize(
    ("name", "stored"), [("Le\u00a0Goff", "Le Goff"), ("Jean\tDupont", "Jean Dupont"), ("Zo\u00ade\u0301", "Zoé")]
)
def test_blanks_in_a_hosts_names_stay_blanks(make_app, name, stored):
    app = make_app(JWT_PUBLIC_KEY=PUBLIC_PEM)
    assert me(app, host_token(name=name)).get_json()["user"]["name"] == stored


@pytest.mark.parametrize(
    "email", ["n" * 246 + "@evil.example", "nour\u200b@host.example", "\u212aour@host.example", "nour@host.example\n"]
)
def test_a_hosts_address_is_neither_cut_nor_cleaned(make_app, email):
    app = make_app(JWT_PUBLIC_KEY=PUBLIC_PEM)
    user = me(app, host_token(email=email)).get_json()["user"]
    assert (user["name"], user["email"]) == ("Nour Haddad", None)


@pytest.mark.parametrize("name", ["\u3164", "\u2800", "\ufe0f \uffa0", "\u200b"])
def test_a_name_that_cannot_be_seen_is_none(make_app, name):
    _rows, problems = read_csv(f"email,name,role\nlina@ecole.example,{name},student\n")
    assert [problem.kind for problem in problems] == ["name"]
    app = make_app(JWT_PUBLIC_KEY=PUBLIC_PEM)
    assert me(app, host_token(name=name)).get_json()["user"]["name"] == "nour@host.example"
