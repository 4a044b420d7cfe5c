import pytest

from messenger.roles import NAMES
from tests.personas import EVERYONE, SAM, SUE, TESS

HEADER = "email,name,role\n"
GOOD = "nina@ecole.example,Nina Noël,student\n"


@pytest.fixture
def csv_file(tmp_path):
    """`csv_file(text)`: the path of a file with that text, or those bytes."""

    def write(content: str | bytes) -> str:
        file = tmp_path / "school.csv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(file)

    return write


@pytest.fixture
def people(lines):
    """`people()`: all users, by e-mail."""
    return lambda: {record["email"]: record for record in lines("users", "list", "--json")}


def test_it_creates_updates_and_leaves_alone(run, csv_file, people):
    rows = [
        "nina@ecole.example,Nina Noël,student",
        f"{SAM.email},Sam Sissoko,teacher",
        f"{TESS.email},Tess Thévenet-Roy,teacher",
        f"{SUE.email},{SUE.name},{SUE.role}",
    ]
    result = run("users", "import", csv_file(HEADER + "\n".join(rows)))
    assert (result.exit_code, result.stdout) == (0, "created 1, updated 2, unchanged 1\n")
    assert people()["nina@ecole.example"]["name"] == "Nina Noël"
    assert people()[SAM.email]["role"] == "teacher"
    assert people()[TESS.email]["name"] == "Tess Thévenet-Roy"
    assert len(people()) == len(EVERYONE) + 1


def test_the_same_file_again_changes_nothing(run, csv_file):
    file = csv_file(HEADER + GOOD)
    run("users", "import", file)
    assert run("users", "import", file).stdout == "created 0, updated 0, unchanged 1\n"


def test_a_user_who_comes_by_import_has_no_password_until_one_is_set(run, csv_file, lines, log_in):
    run("users", "import", csv_file(HEADER + GOOD))
    assert log_in("nina@ecole.example", "x") == (401, "bad_credentials")
    (record,) = lines("users", "reset-password", "nina@ecole.example")
    assert log_in("nina@ecole.example", record["password"])[0] == 200


@pytest.mark.parametrize(
    "content",
    [
        "\ufeff" + HEADER + GOOD,
        (HEADER + GOOD).replace("\n", "\r\n"),
        "role,email,name\nstudent,nina@ecole.example,Nina Noël\n",
        'email,name,role\n"nina@ecole.example","Nina Noël",student',
        (HEADER + GOOD).replace(",", ";"),
        "email,name,role,class\nnina@ecole.example,Nina Noël,student,4B\n",
        HEADER + " Nina@Ecole.example , Nina Noël , student \n\n",
        "Email, Name ,ROLE\n" + GOOD,
        HEADER + GOOD + ",,\n,,,\n",
    ],
    ids=[
        "byte order mark",
        "CRLF",
        "other order",
        "quotes",
        "semicolons",
        "another column",
        "spaces and capitals",
        "header",
        "empty",
    ],
)
def test_it_reads_what_spreadsheets_write(run, csv_file, people, content):
    result = run("users", "import", csv_file(content))
    assert (result.exit_code, result.stdout) == (0, "created 1, updated 0, unchanged 0\n"), result.stderr
    assert people()["nina@ecole.example"]["name"] == "Nina Noël"


def test_a_name_may_hold_a_comma(run, csv_file, people):
    run("users", "import", csv_file(HEADER + 'nina@ecole.example,"Noël, Nina",student\n'))
    assert people()["nina@ecole.example"]["name"] == "Noël, Nina"


def test_it_names_each_bad_line_and_imports_nothing(refused, csv_file, people):
    before = people()
    bad = [
        "no-address,Nina,student",
        "a@ecole.example,,student",
        "b@ecole.example,Bob,nobody",
        "c@ecole.example,Cleo",
        f"{SAM.email},Sam S,teacher",
    ]
    said = refused("users", "import", csv_file(HEADER + GOOD + "\n".join(bad)))
    assert "nothing imported" in said
    assert [line.partition(":")[0] for line in said.splitlines()[1:]] == ["line 3", "line 4", "line 5", "line 6"]
    assert people() == before


def test_it_says_what_is_wrong_with_a_line(refused, csv_file):
    said = refused("users", "import", csv_file(HEADER + "no-address,N,student\na@b.fr,N,nobody\n"))
    assert "line 2: 'no-address' is not an e-mail address" in said
    assert f"line 3: 'nobody' is not a role ({NAMES})" in said


@pytest.mark.parametrize("twin", ["nina@ecole.example", "NINA@ecole.example"])
def test_it_refuses_an_address_that_stands_twice(refused, csv_file, people, twin):
    said = refused("users", "import", csv_file(f"{HEADER}{GOOD}{twin},Autre,teacher\n"))
    assert "line 3" in said
    assert "twice" in said
    assert len(people()) == len(EVERYONE)


def test_a_line_with_too_many_cells_is_bad(refused, csv_file, people):
    said = refused("users", "import", csv_file(HEADER + "nina@ecole.example,Noël, Nina,student\n"))
    assert "line 2" in said
    assert len(people()) == len(EVERYONE)


@pytest.mark.parametrize(
    ("header", "missing"),
    [
        ("email,name", "role"),
        ("mail,name,role", "email"),
        ("email\tname\trole", "email, name, role"),
        ("", "email, name, role"),
    ],
)
def test_it_names_the_missing_columns(refused, csv_file, header, missing):
    said = refused("users", "import", csv_file(f"{header}\nnina@ecole.example,Nina,student\n" if header else ""))
    assert f"no column {missing}" in said
    assert "email,name,role" in said


def test_it_refuses_more_cells_than_columns(refused, csv_file, people):
    said = refused("users", "import", csv_file(HEADER + "nina@ecole.example,Nina,student,admin\n"))
    assert "line 2: more cells than columns: 'admin'" in said
    assert len(people()) == len(EVERYONE)


def test_it_refuses_a_column_that_stands_twice(refused, csv_file, people):
    said = refused("users", "import", csv_file("email,name,role,role\nnina@ecole.example,Nina,student,admin\n"))
    assert "line 1: column role stands twice" in said
    assert len(people()) == len(EVERYONE)


def test_it_refuses_a_file_that_is_not_utf_8(refused, csv_file, people):
    said = refused("users", "import", csv_file((HEADER + GOOD).encode("latin-1")))
    assert "UTF-8" in said
    assert len(people()) == len(EVERYONE)


def test_it_refuses_a_file_that_is_not_there(refused, tmp_path):
    assert "nowhere.csv" in refused("users", "import", str(tmp_path / "nowhere.csv"), code=2)
    assert str(tmp_path) in refused("users", "import", str(tmp_path), code=2)


@pytest.mark.parametrize("name", ["Ni\x00na", "N" * 201])
def test_what_the_database_would_refuse_is_a_bad_line(refused, csv_file, name):
    assert "line 2" in refused("users", "import", csv_file(f"{HEADER}nina@ecole.example,{name},student\n"))


def test_a_very_long_cell_is_a_bad_line(refused, csv_file):
    # csv.Error: the module's own limit for one cell is 131,072 characters.
    refused("users", "import", csv_file(f"{HEADER}nina@ecole.example,{'N' * 140_000},student\n"))


def test_a_quoted_line_break_counts_as_the_file_counts_it(refused, csv_file):
    text = HEADER + 'nina@ecole.example,"Nina\nNoël",student\nbad,B,student\n'
    said = refused("users", "import", csv_file(text))
    assert "line 4: 'bad'" in said


def test_a_changed_role_takes_effect_on_a_token_issued_before(run, csv_file, lines, school):
    (issued,) = lines("tokens", "issue", SAM.email)
    run("users", "import", csv_file(f"{HEADER}{SAM.email},{SAM.name},teacher\n"))
    header = {"Authorization": f"Bearer {issued['token']}"}
    answer = school.test_client().post("/messages/send", json={"receiverId": TESS.id, "content": "a"}, headers=header)
    assert answer.json["code"] == "pair_not_allowed"
