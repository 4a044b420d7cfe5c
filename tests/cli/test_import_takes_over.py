"""An import and the accounts that a host application's token made: whose address it is, the token alone has said."""

import pytest
import sqlalchemy as sa

from messenger.extensions import db
from messenger.models.people import users
from tests.personas import SAM
from tests.token_corpus import HOST_CLAIMS, RSA_KEY, Issuer, public_pem

HOST = Issuer("RS256", RSA_KEY, HOST_CLAIMS)
COLLEAGUE = "clara@ecole.example"
FILE = f"email,name,role\n{COLLEAGUE},Clara Colin,teacher\n"


@pytest.fixture
def school(make_app):
    return make_app(JWT_PUBLIC_KEY=public_pem(RSA_KEY), JWT_AUDIENCE="messenger")


@pytest.fixture
def csv_file(tmp_path):
    def write(text):
        (tmp_path / "school.csv").write_text(text)
        return str(tmp_path / "school.csv")

    return write


def enter(app, **claims):
    header = {"Authorization": f"Bearer {HOST.with_claims(**claims)}"}
    return app.test_client().get("/auth/me", headers=header).get_json()["user"]


def test_a_pupil_with_a_future_colleague_s_address_does_not_become_that_colleague(school, refused, csv_file):
    pupil = enter(school, email=COLLEAGUE)
    said = refused("users", "import", csv_file(f"{FILE}{SAM.email},Sam S,student\n"))
    assert f"{COLLEAGUE}: user {pupil['id']}, Nour Haddad, student" in said
    assert "--take-over" in said
    assert enter(school) == pupil
    with school.app_context(), db.engine.connect() as connection:
        names = set(connection.execute(sa.select(users.c.name)).scalars())
    assert "Sam S" not in names  # all or none


def test_it_becomes_the_file_s_person_where_that_is_said(school, run, csv_file):
    teacher = enter(school, email=COLLEAGUE)
    assert run("users", "import", "--take-over", csv_file(FILE)).stdout == "created 0, updated 1, unchanged 0\n"
    now = enter(school)
    assert (now["id"], now["name"], now["role"]) == (teacher["id"], "Clara Colin", "teacher")
    # From then on the address is the file's word, and nothing is asked again.
    again = run("users", "import", csv_file(FILE.replace("Colin", "Colin-Roy")))
    assert again.stdout == "created 0, updated 1, unchanged 0\n"


def test_it_is_asked_for_once_also_where_name_and_role_are_the_file_s(school, run, refused, csv_file):
    pupil = enter(school, email=COLLEAGUE)
    same = csv_file(f"email,name,role\n{COLLEAGUE},Nour Haddad,student\n")
    assert f"{COLLEAGUE}: user {pupil['id']}, Nour Haddad, student" in refused("users", "import", same)
    assert run("users", "import", "--take-over", same).stdout == "created 0, updated 0, unchanged 1\n"
    assert run("users", "import", same).stdout == "created 0, updated 0, unchanged 1\n"
    promoted = csv_file(f"email,name,role\n{COLLEAGUE},Nour Haddad,teacher\n")
    assert run("users", "import", promoted).stdout == "created 0, updated 1, unchanged 0\n"


def test_nothing_is_asked_for_an_account_that_was_imported_first(school, run, csv_file):
    run("users", "import", csv_file(FILE))
    assert enter(school, email=COLLEAGUE, email_verified=True)["name"] == "Clara Colin"
    changed = run("users", "import", csv_file(FILE.replace("teacher", "admin")))
    assert changed.stdout == "created 0, updated 1, unchanged 0\n"


def test_an_address_that_a_token_took_goes_back_to_the_person_of_the_file(school, run, refused, lines, csv_file):
    pupil = enter(school, email=COLLEAGUE)
    assert "flask users remove-email" in refused("users", "import", csv_file(FILE))
    (freed,) = lines("users", "remove-email", COLLEAGUE)
    assert (freed["id"], freed["email"], freed["role"]) == (pupil["id"], None, "student")
    assert run("users", "import", csv_file(FILE)).stdout == "created 1, updated 0, unchanged 0\n"
    again = enter(school, email=COLLEAGUE)
    assert (again["id"], again["role"], again["email"]) == (pupil["id"], "student", None)


def test_an_address_by_which_somebody_logs_in_stays(school, refused, lines):
    assert "se retire" in refused("users", "remove-email", SAM.email)
    enter(school, email=COLLEAGUE)
    lines("users", "reset-password", COLLEAGUE)
    assert "se retire" in refused("users", "remove-email", COLLEAGUE)
    assert {SAM.email, COLLEAGUE} <= {user["email"] for user in lines("users", "list", "--json")}
