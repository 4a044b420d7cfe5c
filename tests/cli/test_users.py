import pytest

from messenger.roles import Role
from tests.personas import ABEL, ADA, EVERYONE, PASSWORD, SAM, SUE, TESS, THEO

NEW = ("users", "create", "nina@ecole.example", "--name", "Nina Noël", "--role", "student")
SIGNED = {"password-stdin": f"{PASSWORD}\n"}


def test_create_prints_the_user_and_a_password_that_logs_in(lines, log_in):
    (record,) = lines(*NEW)
    password = record.pop("password")
    assert record == {
        "id": len(EVERYONE) + 1,
        "email": "nina@ecole.example",
        "name": "Nina Noël",
        "role": "student",
        "active": True,
    }
    assert log_in("nina@ecole.example", password)[0] == 200
    assert log_in("nina@ecole.example", f"{password}x") == (401, "bad_credentials")


def test_two_users_get_two_passwords(lines):
    (first,) = lines(*NEW)
    (second,) = lines("users", "create", "noe@ecole.example", "--name", "Noé", "--role", "teacher")
    assert first["password"] != second["password"]


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_create_takes_the_password_from_standard_input_and_does_not_print_it(lines, log_in, end):
    (record,) = lines(*NEW, "--password-stdin", input=PASSWORD + end)
    assert "password" not in record
    assert log_in("nina@ecole.example", PASSWORD)[0] == 200


def test_create_prints_names_as_they_are_written(run):
    assert "Nina Noël" in run(*NEW).stdout


def test_create_stores_the_address_in_lower_case(lines, log_in):
    (record,) = lines("users", "create", " Nina@Ecole.Example ", "--name", " Nina ", "--role", "admin")
    assert (record["email"], record["name"]) == ("nina@ecole.example", "Nina")
    assert log_in("NINA@ecole.example", record["password"])[0] == 200


@pytest.mark.parametrize("email", [SAM.email, SAM.email.upper()])
def test_create_refuses_a_taken_address(refused, lines, email):
    assert "taken" in refused("users", "create", email, "--name", "Autre", "--role", "student")
    assert len(lines("users", "list", "--json")) == len(EVERYONE)


@pytest.mark.parametrize(
    "email", ["nina", "@ecole.example", "nina@", "ni na@ecole.example", "", "n\x00@e", "n" * 255 + "@e"]
)
def test_create_refuses_what_is_no_address(refused, lines, email):
    assert "is not an e-mail address" in refused("users", "create", email, "--name", "N", "--role", "admin", code=2)
    assert len(lines("users", "list", "--json")) == len(EVERYONE)


@pytest.mark.parametrize("name", ["", "   ", "N" * 201, "Ni\u200bna", "Ni\x00na"])
def test_create_refuses_what_is_no_name(refused, name):
    said = refused("users", "create", "nina@ecole.example", "--name", name, "--role", "admin", code=2)
    assert "is not a name of 1 to 200 characters" in said


@pytest.mark.parametrize("role", ["nobody", "Student", ""])
def test_create_refuses_an_unknown_role(refused, role):
    said = refused("users", "create", "nina@ecole.example", "--name", "Nina", "--role", role, code=2)
    assert all(f"'{known}'" in said for known in Role)


@pytest.mark.parametrize("password", ["1234567", "", "x" * 1025])
@pytest.mark.parametrize("command", [NEW, ("users", "reset-password", SAM.email)], ids=["create", "reset"])
def test_a_password_of_a_wrong_length_is_refused(refused, lines, command, password):
    said = refused(*command, "--password-stdin", input=f"{password}\n")
    assert "8 to 1024 characters" in said
    assert len(lines("users", "list", "--json")) == len(EVERYONE)


@pytest.mark.parametrize("password", ["Password1", "azertyuiop", "bonjour123", "19/05/2011"])
@pytest.mark.parametrize("command", [NEW, ("users", "reset-password", SAM.email)], ids=["create", "reset"])
def test_a_password_that_is_easy_to_guess_is_refused(refused, lines, command, password):
    said = refused(*command, "--password-stdin", input=f"{password}\n")
    assert "among the first that one would try" in said
    assert len(lines("users", "list", "--json")) == len(EVERYONE)


def test_list_prints_one_json_line_a_user(lines):
    expected = [{**person._asdict(), "active": True} for person in EVERYONE]
    assert lines("users", "list", "--json") == expected


def test_list_filters_by_role(lines):
    found = lines("users", "list", "--role", "teacher", "--json")
    assert [record["id"] for record in found] == [TESS.id, THEO.id]


def test_list_for_people_marks_closed_accounts(run):
    run("users", "disable", SUE.email)
    rows = run("users", "list").stdout.splitlines()
    assert len(rows) == len(EVERYONE)
    assert [row for row in rows if "(disabled)" in row] == [row for row in rows if SUE.email in row]
    assert all(person.name in row and person.role in row for person, row in zip(EVERYONE, rows, strict=True))


def test_set_role_takes_effect_at_once(lines, school):
    (record,) = lines("users", "set-role", SAM.email.upper(), "teacher")
    assert (record["id"], record["role"]) == (SAM.id, "teacher")
    (issued,) = lines("tokens", "issue", SAM.email)
    assert issued["role"] == "teacher"
    header = {"Authorization": f"Bearer {issued['token']}"}
    contacts = school.test_client().get("/users", headers=header).json["users"]
    assert {person["id"] for person in contacts} == {ADA.id, ABEL.id, SUE.id}


def test_disable_refuses_the_password_and_tokens_issued_before(lines, me, log_in):
    lines("users", "reset-password", SAM.email, "--password-stdin", input=PASSWORD)
    (issued,) = lines("tokens", "issue", SAM.email)
    assert me(issued["token"]) == (200, SAM.email)
    (record,) = lines("users", "disable", SAM.email)
    assert record["active"] is False
    assert me(issued["token"]) == (403, "account_disabled")
    assert log_in(SAM.email, PASSWORD) == (403, "account_disabled")


def test_enable_opens_the_account_but_not_the_tokens_issued_before(lines, me, log_in):
    lines("users", "reset-password", SAM.email, "--password-stdin", input=PASSWORD)
    (issued,) = lines("tokens", "issue", SAM.email)
    lines("users", "disable", SAM.email)
    (record,) = lines("users", "enable", SAM.email)
    assert record["active"] is True
    assert me(issued["token"]) == (401, "token_revoked")
    status, token = log_in(SAM.email, PASSWORD)
    assert (status, me(token)) == (200, (200, SAM.email))


def test_reset_password_revokes_earlier_tokens_and_the_earlier_password(lines, me, log_in):
    lines("users", "reset-password", SAM.email, "--password-stdin", input=PASSWORD)
    _, earlier = log_in(SAM.email, PASSWORD)
    assert me(earlier) == (200, SAM.email)
    (record,) = lines("users", "reset-password", SAM.email)
    assert me(earlier) == (401, "token_revoked")
    assert log_in(SAM.email, PASSWORD) == (401, "bad_credentials")
    status, token = log_in(SAM.email, record["password"])
    assert (status, me(token)) == (200, (200, SAM.email))


def test_reset_password_leaves_the_others_alone(lines, me):
    (issued,) = lines("tokens", "issue", SUE.email)
    lines("users", "reset-password", SAM.email)
    assert me(issued["token"]) == (200, SUE.email)


@pytest.mark.parametrize(
    "command",
    [("set-role", "admin"), ("disable",), ("enable",), ("reset-password",)],
    ids=lambda command: command[0],
)
def test_a_user_whom_nobody_knows_is_named(refused, command):
    verb, *rest = command
    assert "nobody@ecole.example" in refused("users", verb, "nobody@ecole.example", *rest)


@pytest.mark.parametrize(
    "arguments",
    [
        ("create",),
        ("create", "n@e.fr", "--name", "N"),
        ("set-role", SAM.email),
        ("set-role", SAM.email, "nobody"),
        ("disable",),
    ],
)
def test_an_incomplete_command_shows_how_to_write_it(refused, arguments):
    assert refused("users", *arguments, code=2).startswith("Usage:")


@pytest.mark.parametrize("command", [["set-role", ADA.email, "teacher"], ["disable", ADA.email]], ids=lambda c: c[0])
def test_the_last_administrator_stays_one(lines, refused, command):
    lines("users", "disable", ABEL.email)
    assert "no active administrator would be left" in refused("users", *command)
    (ada,) = lines("users", "list", "--role", "admin", "--json")[:1]
    assert (ada["email"], ada["active"]) == (ADA.email, True)
