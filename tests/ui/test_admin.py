"""The administration's pages: who gets in, what they change, and what nobody does to themselves."""

import io
import logging
import re
from operator import attrgetter

import pytest
import sqlalchemy as sa

from messenger.errors import NotYours, ValidationFailed
from messenger.extensions import db
from messenger.models.people import users
from messenger.people import accounts, administration
from tests.personas import ABEL, ADA, EVERYONE, NOBODY_ID, PASSWORD, SAM, SUE, TESS, THEO, caller_of

HEADER = "email,name,role\n"
FORMS = ["users", f"users/{SAM.id}/role", f"users/{SAM.id}/active", f"users/{SAM.id}/password"]
FORMS += [f"users/{SAM.id}/sessions/end", "import", "import/apply"]
PAGES = ["/admin", f"/admin/users/{SAM.id}", "/admin/import", "/admin/school"]


@pytest.fixture
def account(app):
    """`account(person)`: as it is now."""

    def find(person):
        with app.app_context():
            return accounts.find_account(person.id)

    return find


def upload(visitor, text):
    data = {"csrf_token": visitor.csrf(), "file": (io.BytesIO(text.encode()), "school.csv")}
    return visitor._client.post("/admin/import", data=data)


def apply(visitor, text):
    return visitor.post("/admin/import/apply", csv=text)


@pytest.mark.parametrize("person", [SAM, TESS], ids=["a student", "a teacher"])
def test_nobody_else_gets_in(visit, account, person):
    visitor, before = visit(person), account(SAM)
    assert [visitor.get(page).status_code for page in PAGES] == [403] * len(PAGES)
    answers = [visitor.post(f"/admin/{form}", role="admin", active="0", csv=HEADER) for form in FORMS]
    assert [answer.status_code for answer in answers] == [403] * len(FORMS)
    assert account(SAM) == before


def test_who_is_no_administrator_any_more_is_out_at_once(visit, change_user):
    ada = visit(ADA)
    assert ada.get("/admin").status_code == 200
    change_user(ADA, role="teacher")
    assert ada.get("/admin").status_code == 403


def test_it_takes_no_form_without_its_csrf_token(visit, account):
    ada, before = visit(ADA), account(SAM)
    answers = [ada.post_bare(f"/admin/{form}", role="admin", active="0", csv=HEADER) for form in FORMS]
    assert [answer.status_code for answer in answers] == [403] * len(FORMS)
    assert account(SAM) == before


def names(page):
    return re.findall(r'<a href="/admin/users/\d+"[^>]*>([^<]+)<', page.text)


def test_people_are_searched_narrowed_and_paged(visit, monkeypatch):
    ada = visit(ADA)
    assert names(ada.get("/admin?q=tallec+theo")) == [THEO.name]
    assert names(ada.get("/admin?role=student")) == [SAM.name, SUE.name]
    monkeypatch.setattr("messenger.ui.admin.PAGE_SIZE", 4)
    first = ada.get("/admin")
    (following,) = re.findall(r'href="(/admin\?[^"]*after=\d+)"', first.text)
    rest = ada.get(following.replace("&amp;", "&"))
    assert names(first) + names(rest) == [p.name for p in sorted(EVERYONE, key=attrgetter("name"))]


def test_a_new_account_gets_a_password_that_is_shown_once(visit):
    ada = visit(ADA)
    page = ada.post("/admin/users", email="Nina@ecole.example", name="Nina Noël", role="student")
    (password,) = re.findall(r'class="secret">([^<]+)<', page.text)
    assert visit(ADA).log_in(SAM._replace(email="nina@ecole.example"), password).status_code == 303
    (address,) = re.findall(r'action="(/admin/users/\d+)/role"', page.text)
    assert password not in ada.get(address).text


@pytest.mark.parametrize("wrong", [{"email": "nina"}, {"name": ""}, {"role": "nobody"}, {"email": SAM.email}])
def test_an_account_that_cannot_be_is_refused_and_the_form_keeps_what_was_typed(visit, wrong):
    form = {"email": "nina@ecole.example", "name": "Nina Noël", "role": "student", **wrong}
    page = visit(ADA).post("/admin/users", **form)
    assert page.status_code == 400
    assert 'role="alert"' in page.text
    assert f'value="{form["email"]}"' in page.text


def test_role_and_access_change_at_once(visit, account, caplog):
    ada, sam = visit(ADA), visit(SAM)
    with caplog.at_level(logging.INFO):
        assert ada.post(f"/admin/users/{SAM.id}/role", role="teacher").status_code == 303
        assert account(SAM).role == "teacher"
        assert ada.post(f"/admin/users/{SAM.id}/active", active="0").status_code == 303
    assert not account(SAM).is_active
    assert sam.get("/account").status_code in (303, 403)
    assert f"admin {ADA.id} gave the role teacher to user {SAM.id}" in caplog.text
    assert f"admin {ADA.id} disabled user {SAM.id}" in caplog.text
    ada.post(f"/admin/users/{SAM.id}/active", active="1")
    assert account(SAM).is_active


def test_a_reset_password_logs_the_person_out(visit):
    ada, sam = visit(ADA), visit(SAM)
    page = ada.post(f"/admin/users/{SAM.id}/password")
    (password,) = re.findall(r'class="secret">([^<]+)<', page.text)
    assert sam.get("/account").status_code == 303
    assert sam.log_in(SAM, password).status_code == 303


def test_logging_someone_out_everywhere_leaves_their_password(visit):
    sam = visit(SAM)
    assert visit(ADA).post(f"/admin/users/{SAM.id}/sessions/end").status_code == 303
    assert sam.get("/account").status_code == 303
    assert sam.log_in(SAM).status_code == 303


def test_ones_own_password_is_replaced_on_the_account_page(visit, account):
    ada = visit(ADA)
    assert 'href="/account#password"' in ada.get(f"/admin/users/{ADA.id}").text
    answer = ada.post(f"/admin/users/{ADA.id}/password")
    assert (answer.status_code, answer.location) == (303, "/account#password")
    form = {"current": PASSWORD, "new": "another horse battery", "again": "another horse battery"}
    assert ada.post("/account/password", **form).status_code == 303
    assert ada.get("/admin").status_code == 200
    assert visit(ABEL).log_in(ADA, "another horse battery").status_code == 303


@pytest.mark.parametrize(("form", "field"), [("role", {"role": "student"}), ("active", {"active": "0"})])
def test_nobody_disables_or_demotes_themselves(visit, account, form, field):
    ada, before = visit(ADA), account(ADA)
    assert ada.post(f"/admin/users/{ADA.id}/{form}", **field).status_code == 400
    assert account(ADA) == before


def test_of_two_who_demote_each_other_at_once_one_remains(app, account):
    with app.app_context():
        administration.set_role(ADA.caller, ABEL.id, "teacher")
        with pytest.raises(NotYours):  # Abel's page was checked before
            administration.set_role(ABEL.caller, ADA.id, "teacher")
    assert account(ADA).role == "admin"


@pytest.mark.parametrize(("form", "field"), [("role", {"role": "nobody"}), ("role", {})])
def test_an_unknown_role_is_refused(visit, account, form, field):
    assert visit(ADA).post(f"/admin/users/{SAM.id}/{form}", **field).status_code == 400
    assert account(SAM).role == SAM.role


def test_nobody_is_not_found(visit):
    ada = visit(ADA)
    assert ada.get(f"/admin/users/{NOBODY_ID}").status_code == 404
    assert ada.post(f"/admin/users/{NOBODY_ID}/active", active="0").status_code == 404


FILE = (
    HEADER
    + f"nina@ecole.example,Nina Noël,student\n{SAM.email},Sam Sissoko,teacher\n{SUE.email},{SUE.name},{SUE.role}\n"
)


def test_a_file_is_shown_before_it_changes_anything(visit, account):
    ada = visit(ADA)
    page = upload(ada, FILE)
    assert (
        "Créations\N{NO-BREAK SPACE}: 1, modifications\N{NO-BREAK SPACE}: 1, sans changement\N{NO-BREAK SPACE}: 1"
        in page.text
    )
    assert "Nina Noël" in page.text
    assert account(SAM).role == "student"
    page = apply(ada, FILE)
    assert "C’est importé. Créations\N{NO-BREAK SPACE}: 1, modifications\N{NO-BREAK SPACE}: 1" in page.text
    assert account(SAM).role == "teacher"
    assert "sans changement\N{NO-BREAK SPACE}: 3" in upload(ada, FILE).text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("email,name\n", "Cette colonne manque"),
        (HEADER + "nina,Nina,student\n", "Ligne 2"),
        (HEADER + "a@b.fr,A,student\na@b.fr,B,student\n", "Ligne 3"),
        (HEADER + "a@b.fr,A,nobody\n", "Le rôle est"),
        (HEADER + f"{ADA.email},{ADA.name},teacher\n", "votre propre rôle"),
        ("", "Cette colonne manque"),
    ],
)
def test_a_bad_line_is_named_and_nothing_is_imported(visit, account, text, says):
    ada, before = visit(ADA), account(ADA)
    for page in (upload(ada, text), apply(ada, text)):
        assert page.status_code == 400
        assert says in page.text
    assert account(ADA) == before


def test_an_account_that_a_token_made_is_taken_over_only_where_that_was_seen_and_said(visit, account, app):
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == SAM.id).values(is_email_from_host=True))
    ada, file = visit(ADA), f"{HEADER}{SAM.email},Sam Sissoko,teacher\n"
    preview = upload(ada, file)
    assert "créés par un jeton" in preview.text
    assert re.search(rf'name="take_over"\s+value="{SAM.email} "', preview.text)
    for unsaid in ({}, {"take_over": ""}, {"take_over": TESS.email}):
        refused = ada.post("/admin/import/apply", csv=file, **unsaid)
        assert (refused.status_code, "Confirmez-le" in refused.text) == (400, True)
        assert account(SAM).role == "student"
    assert ada.post("/admin/import/apply", csv=file, take_over=f"{SAM.email} ").status_code == 200
    assert account(SAM).role == "teacher"
    assert "créés par un jeton" not in upload(ada, f"{HEADER}{SAM.email},Sam S,teacher\n").text


def test_an_account_that_a_token_made_is_asked_for_also_where_the_file_changes_nothing(visit, app):
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == SAM.id).values(is_email_from_host=True))
    ada, file = visit(ADA), f"{HEADER}{SAM.email},{SAM.name},{SAM.role}\n"
    assert re.search(rf'name="take_over"\s+value="{SAM.email} "', upload(ada, file).text)
    assert ada.post("/admin/import/apply", csv=file).status_code == 400
    assert ada.post("/admin/import/apply", csv=file, take_over=f"{SAM.email} ").status_code == 200
    assert "créés par un jeton" not in upload(ada, file).text


def test_a_file_that_is_no_text_is_refused(visit):
    ada = visit(ADA)
    data = {"csrf_token": ada.csrf(), "file": (io.BytesIO(b"\xff\xfe\x00"), "school.xls")}
    page = ada._client.post("/admin/import", data=data)
    assert page.status_code == 400
    assert "UTF-8" in page.text


def test_a_whole_schools_file_fits(visit):
    rows = "".join(f"pupil{n}@ecole.example,Élève numéro {n},student\n" for n in range(3000))
    page = upload(visit(ADA), HEADER + rows)
    assert "Créations\N{NO-BREAK SPACE}: 3000" in page.text


def test_who_would_replace_their_own_password_is_told_where_to_change_it(app):
    with app.test_request_context(), pytest.raises(ValidationFailed) as refused:
        administration.reset_password(caller_of(ADA.id), ADA.id)
    assert "page de votre compte" in str(refused.value.errors["own"])


def test_the_rules_and_the_servers_state_are_shown(visit):
    page = visit(ADA).get("/admin/school").text
    rules = re.findall(r'<th scope="row">(Élève|Professeur|Administration)</th>\s*<td>(.*?)</td>', page)
    assert rules == [
        ("Élève", "Professeur, Administration"),
        ("Professeur", "Élève, Administration"),
        ("Administration", "Élève, Professeur"),
    ]
    assert page.count("en ordre") >= 3


def test_an_address_that_a_token_gave_is_removed_on_the_account_s_page(visit, app):
    admin = visit(ADA)
    assert "email/remove" not in admin.get(f"/admin/users/{SAM.id}").text
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == SAM.id).values(is_email_from_host=True))
    assert "email/remove" not in admin.get(f"/admin/users/{SAM.id}").text  # there is a password for it
    with app.app_context(), db.engine.begin() as connection:
        connection.execute(sa.update(users).where(users.c.id == SAM.id).values(password_hash=None))
    assert f"/admin/users/{SAM.id}/email/remove" in admin.get(f"/admin/users/{SAM.id}").text
    assert admin.post(f"/admin/users/{SAM.id}/email/remove").status_code == 303
    assert SAM.email not in admin.get(f"/admin/users/{SAM.id}").text
    assert admin.post(f"/admin/users/{TESS.id}/email/remove").status_code == 400
