"""The rules of the house that no linter knows."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from flask_socketio import SocketIOTestClient

from messenger import create_app
from messenger.notices.emits import room
from tests.cli.commands import application
from tests.conftest import add_people, finish_background_tasks, heard, token_of
from tests.personas import EVERYONE, SAM, TESS

HOUSE = Path(create_app.__code__.co_filename).parent
MODULES = {str(path.relative_to(HOUSE)): path for path in sorted(HOUSE.rglob("*.py"))}
DOORS = [
    name
    for name in MODULES
    if name.startswith(("ui/", "sockets/", "api_docs/")) or name in {"messages/routes.py", "auth/rest.py"}
]


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef):
            yield node


def lines(function: ast.FunctionDef) -> int:
    return function.end_lineno - function.lineno + 1


def found(pattern: str, names: list[str]) -> list[str]:
    """`file:line text` of each match in the code of these modules."""
    return [
        f"{name}:{number} {line.strip()}"
        for name in names
        for number, line in enumerate(MODULES[name].read_text().splitlines(), 1)
        if re.search(pattern, line)
    ]


def test_the_rules_look_at_the_whole_house():
    assert {"sockets/connections.py", "auth/rest.py", "messages/routes.py", "ui/routes.py"} <= set(DOORS)
    assert found(r"def create_app\(", list(MODULES)) != []
    assert {function.name for function in functions(MODULES["__init__.py"])} == {"create_app"}


@pytest.mark.parametrize("name", MODULES)
def test_no_file_is_longer_than_250_lines(name):
    assert len(MODULES[name].read_text().splitlines()) <= 250


@pytest.mark.parametrize("name", MODULES)
def test_no_function_is_longer_than_40_lines(name):
    assert [function.name for function in functions(MODULES[name]) if lines(function) > 40] == []


def test_a_room_is_a_folder_and_ten_modules_at_most_stand_beside_them():
    assert len(list(HOUSE.glob("*.py"))) <= 10


def test_create_app_is_a_table_of_contents():
    (function,) = functions(MODULES["__init__.py"])
    assert lines(function) <= 35
    assert not [node for node in ast.walk(function) if isinstance(node, ast.If | ast.Try | ast.While)]


DATABASE = r"\bdb\.|\bsa\.|sqlalchemy|\bstorage\b|\.execute\(|\bselect\("


@pytest.mark.parametrize("name", DOORS)
def test_no_door_touches_the_database(name):
    assert found(DATABASE, [name]) == []


def test_the_database_is_touched_behind_the_doors():
    assert found(DATABASE, ["store/database.py", "people/accounts.py"]) != []


WHO_ACTS = {"authority", "caller", "token_issue"}
SYSTEM = {
    "OPS": r"cli/|demo/",
    "HOST_TOKEN": r"auth/host_accounts\.py",
    "TRIAL": r"ops/write_probe\.py",
    "BATCH": r"messages/lanes\.py",
}


@pytest.mark.parametrize("name", MODULES)
def test_who_acts_is_never_left_out(name):
    for function in functions(MODULES[name]):
        arguments = [*function.args.posonlyargs, *function.args.args]
        with_default = arguments[len(arguments) - len(function.args.defaults) :]
        keywords = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
        with_default += [argument for argument, default in keywords if default is not None]
        assert not WHO_ACTS & {argument.arg for argument in with_default}, function.name


def test_transactions_begin_behind_one_door_which_takes_who_acts():
    begun = found(r"\.begin\(\)|writer\.(connect|execute)\(|\.engines?\b.*\.begin", list(MODULES))
    assert {hit.partition(":")[0] for hit in begun} == {"store/database.py", "ops/backup/__init__.py"}
    (write,) = [function for function in functions(MODULES["store/database.py"]) if function.name == "write"]
    assert [argument.arg for argument in write.args.args] == ["self", "authority", "function"]


def test_what_no_session_stands_behind_says_so_where_that_is_so():
    named = found(r"System\.[A-Z]", list(MODULES))
    assert named
    for hit in named:
        (name,) = re.findall(r"System\.([A-Z_]+)", hit)
        assert re.match(SYSTEM[name], hit), hit


def test_a_caller_is_made_of_what_a_token_proved_and_nowhere_else():
    made = {hit.partition(":")[0] for hit in found(r"\bCaller\(\w", list(MODULES))}
    assert made == {"policy/callers.py", "auth/tokens.py", "auth/sessions.py", "notices/open_sockets.py"}


ABOVE_TRANSPORT = [name for name in MODULES if not name.startswith("transport/")]


def test_only_notices_emit():
    emitted = found(r"\.emit\(|\bemit\(|(?<!generator)\.send\(|\.broadcast\(|\.deliver\(", ABOVE_TRANSPORT)
    assert {hit.partition(":")[0] for hit in emitted} == {"notices/emits.py"}


def test_the_only_rooms_are_people():
    assert room(7) == "user:7"
    entered = found(r"manager\.join\(|enter_room\(|join_room\(", ABOVE_TRANSPORT)
    assert len(entered) == 1
    assert "emits.room(session.user_id)" in entered[0]
    assert {hit.partition(":")[0] for hit in found(r"f?[\"']user:", list(MODULES))} == {"notices/emits.py"}


def test_every_time_has_its_zone():
    assert found(r"utcnow\(|utcfromtimestamp\(|\.today\(\)", list(MODULES)) == []
    asked = found(r"datetime\.now\(|fromtimestamp\(", list(MODULES))
    assert asked
    assert [
        hit for hit in asked if not re.search(r"now\(UTC\)|now\(tz=UTC\)|fromtimestamp\([^()]+, (tz=)?UTC\)", hit)
    ] == []


def test_no_weak_hash_and_no_weak_chance_guards_a_secret():
    keepers = [name for name in MODULES if name.startswith(("auth/", "config/", "cli/", "people/"))]
    assert found(r"HS256|PasswordHasher|secrets\.", keepers)
    assert found(r"\bmd5\b|\bsha1\b|\bimport random\b|\brandom\.", keepers) == []


def test_no_module_prints_but_those_that_speak_to_a_terminal():
    speakers = {hit.partition(":")[0] for hit in found(r"^\s*print\(", list(MODULES))}
    assert all(speaker == "ops/serve.py" or speaker.startswith("cli/") for speaker in speakers)


SCRIPTS = {path.name: path.read_text() for path in (HOUSE / "static" / "js").rglob("*.js")}
WITHOUT_A_PERSON = {"connection-checks.js", "service-worker.js"}  # nobody's page, or no page


def test_every_request_of_a_page_goes_where_it_says_whose_page_asks():
    assert {name for name, text in SCRIPTS.items() if re.search(r"\bfetch\(|sendBeacon|XMLHttp", text)} == {
        *WITHOUT_A_PERSON,
        "person.js",
    }
    assert [name for name, text in SCRIPTS.items() if re.search(r"\bio\(\{", text)] == ["socket.js"]


def test_scripts_leave_a_page_through_one_door():
    """So that one way out does not overtake another, nor the answer to a logout."""
    way_out = re.compile(r"\blocation\.(?:replace|assign|reload)\(|\blocation(?:\.\w+)? = ")
    lines = [line for text in SCRIPTS.values() for line in text.splitlines() if way_out.search(line)]
    assert len(lines) > 3
    assert [line for line in lines if "leavePage(() =>" not in line] == []


def test_pages_keep_things_on_a_device_through_one_door():
    used = re.compile(r"\b(localStorage|sessionStorage|indexedDB)\b")
    assert {name for name, text in SCRIPTS.items() if used.search(re.sub(r"//.*", "", text))} == {"device.js"}


def test_no_name_says_nothing():
    assert not [name for name in MODULES if re.search(r"(^|[/_])(utils?|helpers?|common|managers?|misc)\b", name)]


# Two applications in one process


@pytest.fixture
def schools(empty_sqlite, tmp_path):
    """Two, each with a database of its own."""
    here, there = (f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / name)}" for name in ("here.db", "there.db"))
    with application(here) as first, application(there) as second:
        for app in (first, second):
            with app.app_context():
                add_people(EVERYONE)
        yield first, second
        for app in (first, second):
            for sid in list(app.extensions["socket_sessions"].by_sid):
                app.extensions["socketio_server"].disconnect(sid)
        finish_background_tasks()


def connect(app, person) -> SocketIOTestClient:
    # `socketio` itself knows only the application made last.
    own = SimpleNamespace(server=app.extensions["socketio_server"])
    socket = SocketIOTestClient(app, own, auth={"token": token_of(app, person)})
    assert socket.is_connected()
    return socket


def post(app, content: str) -> dict:
    header = {"Authorization": f"Bearer {token_of(app, SAM)}"}
    answer = app.test_client().post("/messages/send", json={"receiverId": TESS.id, "content": content}, headers=header)
    assert answer.status_code == 201
    return answer.json["message"]


def history(app) -> list[str]:
    header = {"Authorization": f"Bearer {token_of(app, TESS)}"}
    answer = app.test_client().get(f"/messages/conversation/{SAM.id}", headers=header)
    return [message["content"] for message in answer.json["messages"]]


def test_a_post_in_one_school_is_neither_stored_nor_heard_in_the_other(schools):
    here, there = schools
    tess_here, tess_there = connect(here, TESS), connect(there, TESS)
    post(here, "ici")
    assert [message["content"] for message in heard(tess_here, "message:new")] == ["ici"]
    assert heard(tess_there, "message:new") == []
    post(there, "là-bas")
    assert [message["content"] for message in heard(tess_there, "message:new")] == ["là-bas"]
    assert heard(tess_here, "message:new") == []
    assert (history(here), history(there)) == (["ici"], ["là-bas"])


def test_events_reach_the_school_whose_socket_sends_them(schools):
    here, there = schools
    for app in (here, there, here):
        sam, tess = connect(app, SAM), connect(app, TESS)
        ack = sam.emit("message:send", {"receiverId": TESS.id, "content": "Bonjour"}, callback=True)
        assert ack["ok"]
        assert [message["id"] for message in heard(tess, "message:new")] == [ack["message"]["id"]]
    assert (len(history(here)), len(history(there))) == (2, 1)


def test_each_school_numbers_for_itself(schools):
    here, there = schools
    assert [post(here, "a")["seq"], post(here, "b")["seq"], post(there, "c")["seq"]] == [1, 2, 1]


def test_each_school_has_its_own_settings(empty_sqlite, tmp_path):
    urls = (f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / name)}" for name in ("a.db", "b.db"))
    strict, lax = (
        application(url, SEND_LIMIT=limit) for url, limit in zip(urls, ("60/minute burst 1", "off"), strict=True)
    )
    with strict as first, lax as second:
        for app in (first, second):
            with app.app_context():
                add_people(EVERYONE)
            post(app, "a")
        post(second, "b")
        header = {"Authorization": f"Bearer {token_of(first, SAM)}"}
        answer = first.test_client().post(
            "/messages/send", json={"receiverId": TESS.id, "content": "b"}, headers=header
        )
        assert answer.status_code == 429


def test_failed_logins_in_one_school_do_not_count_in_another(empty_sqlite, tmp_path):
    urls = [f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / name)}" for name in ("a.db", "b.db")]
    guess = {"email": SAM.email, "password": "not the password"}
    with application(urls[0], LOGIN_LIMIT="1/hour") as first, application(urls[1], LOGIN_LIMIT="1/hour") as second:
        statuses = [app.test_client().post("/auth/login", json=guess).status_code for app in (first, first, second)]
    assert statuses == [401, 429, 401]


def test_a_token_of_one_school_opens_nothing_in_another(empty_sqlite, tmp_path):
    urls = [f"sqlite:///{shutil.copy(empty_sqlite, tmp_path / name)}" for name in ("a.db", "b.db")]
    with (
        application(urls[0]) as first,
        application(urls[1], JWT_SECRET_KEY="another-secret-0123456789-abcdefgh") as second,
    ):
        for app in (first, second):
            with app.app_context():
                add_people(EVERYONE)
        header = {"Authorization": f"Bearer {token_of(first, SAM)}"}
        assert first.test_client().get("/auth/me", headers=header).status_code == 200
        assert second.test_client().get("/auth/me", headers=header).json["code"] == "token_invalid"
