import stat
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import flask_migrate
import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from messenger import create_app
from messenger.config.rates import AttemptRate, SendRate
from messenger.config.reading import ConfigError
from messenger.config.settings import settings
from messenger.extensions import db
from tests.cli.commands import application, is_clear, run_flask, run_python
from tests.conftest import SECRET, SETTINGS

STRONG = "uK9-vq2Lm_8Zt0Wb4Xs7Rj1Yd6Ph3Gc5"  # 32 bytes, the least that is accepted


@pytest.fixture
def read(tmp_path):
    """`read(PORT="80")`: the settings of a server whose instance folder is new."""
    return lambda **given: settings({"MESSENGER_ASYNC_MODE": "threading", **given}, str(tmp_path / "instance"))


@pytest.fixture
def refuses(read):
    """`refuses(PORT="x")`: the sentence with which those settings are refused."""

    def complaint(**given: str) -> str:
        with pytest.raises(ConfigError) as refusal:
            read(**given)
        return str(refusal.value)

    return complaint


# Secrets


@pytest.mark.parametrize("name", ["SECRET_KEY", "JWT_SECRET_KEY"])
@pytest.mark.parametrize(
    "weak",
    ["", STRONG[:31], "a" * 64, "abcabc" * 8, "change-me-" * 4, "super-secret-key-of-this-production"],
    ids=["none", "short", "one letter", "three letters", "to be changed", "copied"],
)
def test_production_refuses_a_weak_secret(read, refuses, name, weak):
    strong = {"MESSENGER_ENV": "production", "SECRET_KEY": STRONG, "JWT_SECRET_KEY": STRONG}
    assert read(**strong)[name] == STRONG
    assert refuses(**{**strong, name: weak}).startswith(name)


@pytest.mark.parametrize("name", ["SECRET_KEY", "JWT_SECRET_KEY"])
def test_production_refuses_a_secret_that_development_made(read, refuses, name):
    assert read()[name]
    given = {"MESSENGER_ENV": "production", "SECRET_KEY": STRONG, "JWT_SECRET_KEY": STRONG}
    del given[name]
    assert refuses(**given).startswith(f"{name} is required")


def test_a_refusal_does_not_print_the_secret(refuses):
    assert "hunter2" not in refuses(MESSENGER_ENV="production", SECRET_KEY="hunter2", JWT_SECRET_KEY=STRONG)


def test_development_keeps_the_secrets_that_it_made(read, tmp_path):
    first, second = read(), read()
    for name in ("SECRET_KEY", "JWT_SECRET_KEY"):
        kept = tmp_path / "instance" / name.lower()
        assert first[name] == second[name] == kept.read_text()
        assert len(first[name]) == 64
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert first["SECRET_KEY"] != first["JWT_SECRET_KEY"]


def test_two_installations_have_two_secrets(tmp_path):
    here, there = (
        settings({"MESSENGER_ASYNC_MODE": "threading"}, str(tmp_path / name))["JWT_SECRET_KEY"]
        for name in ("here", "there")
    )
    assert here != there


def test_a_secret_that_is_given_leaves_no_file(read, tmp_path):
    assert read(SECRET_KEY="short", JWT_SECRET_KEY="short")["SECRET_KEY"] == "short"
    assert not list(tmp_path.glob("instance/*secret*"))


@pytest.mark.parametrize("name", ["secret_key", "jwt_secret_key"])
def test_an_emptied_secret_file_is_not_taken_for_a_secret(read, tmp_path, name):
    # A disk that was full at the first start leaves an empty file: an empty key would sign tokens that anyone can make.
    read()
    (tmp_path / "instance" / name).write_text("")
    with suppress(ConfigError):
        assert len(read()[name.upper()]) == 64


# Databases


def spellings(url: str) -> dict[str, str]:
    parts = urlsplit(url)
    name, user, port = parts.path[1:], parts.username, parts.port or 5432
    return {
        "postgresql": url,
        "postgres": url.replace("postgresql://", "postgres://"),
        "psycopg": url.replace("postgresql://", "postgresql+psycopg://"),
        "psycopg2": url.replace("postgresql://", "postgresql+psycopg2://"),
        "key=value": f"host={parts.hostname} port={port} dbname={name} user={user}",
        "host in the query": f"postgresql:///{name}?host={parts.hostname}&port={port}&user={user}",
        "user without host": f"postgresql://{user}@/{name}?host={parts.hostname}&port={port}",
        "two hosts": f"postgresql://{user}@{parts.hostname}:{port},{parts.hostname}:{port}/{name}",
        "options": f"{url}?application_name=school&options=-c%20search_path%3Dpublic",
    }


@pytest.mark.parametrize("spelling", spellings("postgresql://u@h/d"))
def test_every_spelling_of_postgresql_reaches_the_database(empty_postgresql, spelling):
    url = spellings(empty_postgresql)[spelling]
    with application(url) as app, app.app_context(), db.engine.connect() as connection:
        reached = connection.execute(sa.text("SELECT current_database()")).scalar_one()
        timeout = connection.execute(sa.text("SHOW statement_timeout")).scalar_one()
    assert reached == urlsplit(empty_postgresql).path[1:]
    assert timeout == "4s"


def test_the_options_of_a_postgresql_url_are_kept(empty_postgresql):
    url = spellings(empty_postgresql)["options"]
    with application(url) as app, app.app_context(), db.engine.connect() as connection:
        assert connection.execute(sa.text("SHOW search_path")).scalar_one() == "public"
        assert connection.execute(sa.text("SHOW application_name")).scalar_one() == "school"


@pytest.mark.parametrize(("given", "size"), [({}, 10), ({"DATABASE_POOL_SIZE": "3"}, 3)])
def test_postgresql_gets_so_many_connections_and_no_more(empty_postgresql, given, size):
    with application(empty_postgresql, **given) as app, app.app_context():
        pool = db.engine.pool
        assert (pool.size(), pool._max_overflow) == (size, 0)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite://",
        "sqlite:///",
        "sqlite:///:memory:",
        "sqlite+pysqlite:///:memory:",
    ],
)
def test_a_database_in_memory_is_a_file_of_ones_own_until_the_end(url):
    with application(url) as first, application(url) as second:
        with first.app_context():
            flask_migrate.upgrade()
            assert "users" in sa.inspect(db.engine).get_table_names()
        with second.app_context():
            assert sa.inspect(db.engine).get_table_names() == []


@pytest.mark.parametrize(
    "url", ["mysql://root@localhost/school", "school.db", "postgresql//localhost/school", "nonsense", "http://a/b"]
)
def test_a_url_that_cannot_be_read_is_refused(refuses, url):
    assert refuses(DATABASE_URL=url).startswith("DATABASE_URL")


def test_a_refused_url_does_not_print_its_password(refuses):
    assert "hunter2" not in refuses(DATABASE_URL="mysql://root:hunter2@localhost/school")
    assert "hunter2" not in refuses(DATABASE_URL="postgresql://root:hunter2@localhost/school?nonsense=1")


def test_the_default_database_is_a_file_in_the_instance_folder(read, tmp_path):
    assert read()["SQLALCHEMY_DATABASE_URI"] == f"sqlite:///{tmp_path}/instance/messenger.db"
    assert read(DATABASE_URL="")["SQLALCHEMY_DATABASE_URI"] == f"sqlite:///{tmp_path}/instance/messenger.db"


@pytest.mark.parametrize(("given", "number"), [({}, 2), ({"SQLITE_SYNCHRONOUS": "NORMAL"}, 1)])
def test_sqlite_syncs_as_told_on_the_reader_and_on_the_writer(sqlite_url, given, number):
    with application(sqlite_url, **given) as app, app.app_context():
        for engine in (db.engine, db.engines["writer"]):
            with engine.connect() as connection:
                assert connection.execute(sa.text("PRAGMA synchronous")).scalar_one() == number
                assert connection.execute(sa.text("PRAGMA foreign_keys")).scalar_one() == 1
                assert connection.execute(sa.text("PRAGMA journal_mode")).scalar_one() == "wal"


# The rest

WRONG = {
    "PORT": ["x", "-1", "65536", "80.5"],
    "TRUSTED_PROXIES": ["x", "-1"],
    "DRAIN_SECONDS": ["x", "-1", "301"],
    "DATABASE_POOL_SIZE": ["x", "0", "-1", "1001"],
    "MESSENGER_ENV": ["foo", "Production"],
    "MESSENGER_ASYNC_MODE": ["asyncio"],
    "SQLITE_SYNCHRONOUS": ["OFF"],
    "DEFAULT_LOCALE": ["de"],
    "SEND_LIMIT": [
        "abc",
        "60",
        "60/minute burst x",
        "60/minute burst 0",
        "60/minute burst -1",
        "0/minute",
        "-1/minute",
        "60/fortnight",
        "60/minute; 5/hour",
        f"{10**400}/minute",
        f"60/minute burst {10**400}",
    ],
    "LOGIN_LIMIT": ["abc", "5", "0/minute", "5/0 minutes", "5/15"],
    "SOCKET_LIMIT": ["abc", "0", "-1", "2.5"],
    "REDIS_URL": ["nonsense", "http://127.0.0.1/"],
    "SHARE_PRESENCE": ["yes", "1", "0"],
    "SHARE_TYPING": ["true"],
    "SHARE_RECEIPTS": ["false"],
    "LOG_LEVEL": ["LOUD", "info"],
    "LOG_FORMAT": ["xml"],
    "METRICS_TOKEN": ["short", "sixteen letters and a space"],
}
each_wrong_setting = pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)


@each_wrong_setting
def test_a_wrong_setting_is_named(sqlite_url, name, value):
    with pytest.raises(ConfigError, match=name):
        create_app({**SETTINGS, "DATABASE_URL": sqlite_url, name: value})


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("60/minute", SendRate(20, 1.0)),
        ("60/minute burst 3", SendRate(3, 1.0)),
        ("2/second burst 1", SendRate(1, 0.5)),
        ("10 per 5 minutes", SendRate(10, 30.0)),
        (" 36 / HOUR ", SendRate(20, 100.0)),
        ("1/day", SendRate(1, 86_400.0)),
        ("OFF", None),
        ("", SendRate(20, 1.0)),
        ("off", None),
    ],
)
def test_a_send_limit_is_read(read, text, rate):
    assert read(SEND_LIMIT=text)["SEND_LIMIT"] == rate


def test_the_defaults_are_those_of_the_contract(read, monkeypatch):
    for name in (*WRONG, "HOST"):
        monkeypatch.delenv(name, raising=False)
    found = read()
    assert (found["HOST"], found["PORT"], found["REDIS_URL"]) == ("127.0.0.1", 5000, None)
    assert found["SOCKET_LIMIT"] == 100
    assert (found["SEND_LIMIT"], found["LOGIN_LIMIT"]) == (SendRate(20, 1.0), AttemptRate(5, 900))
    assert (found["MESSENGER_ENV"], found["SQLITE_SYNCHRONOUS"]) == ("development", "FULL")
    assert found["BABEL_DEFAULT_LOCALE"] == "fr"
    assert found["SHARES"] == {"presence": True, "typing": True, "receipts": True}


@pytest.mark.parametrize("what", ["presence", "typing", "receipts"])
@pytest.mark.parametrize(("text", "is_on"), [("on", True), ("", True), ("ON", True), ("off", False), ("Off", False)])
def test_what_the_school_shares_is_read_one_by_one(read, what, text, is_on):
    shares = read(**{f"SHARE_{what.upper()}": text})["SHARES"]
    assert shares == {"presence": True, "typing": True, "receipts": True, what: is_on}


def test_the_environment_is_read_and_what_the_caller_gives_comes_first(read, monkeypatch):
    monkeypatch.setenv("PORT", "8081")
    assert read()["PORT"] == 8081
    assert read(PORT="8082")["PORT"] == 8082


# Tokens of a host application


def public_key(private) -> str:
    form = (serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return private.public_key().public_bytes(*form).decode()


RSA = public_key(rsa.generate_private_key(65537, 2048))
EC = public_key(ec.generate_private_key(ec.SECP256R1()))
JWKS = "https://host.example/jwks.json"


@pytest.mark.parametrize(
    "given",
    [
        {"JWT_PUBLIC_KEY": RSA, "JWT_JWKS_URL": JWKS},
        {"JWT_PUBLIC_KEY": RSA, "JWT_ALGORITHM": "HS256"},
        {"JWT_JWKS_URL": JWKS, "JWT_ALGORITHM": "HS512"},
        {"JWT_ALGORITHM": "RS256"},
        {"JWT_ALGORITHM": "none"},
        {"JWT_PUBLIC_KEY": RSA, "JWT_ALGORITHM": "none"},
        {"JWT_PUBLIC_KEY": "not a key"},
        {"JWT_PUBLIC_KEY": RSA, "JWT_ALGORITHM": "ES256"},
        {"JWT_PUBLIC_KEY": EC, "JWT_ALGORITHM": "RS256"},
        {"JWT_PUBLIC_KEY": EC, "JWT_ALGORITHM": "ES512"},
        {"JWT_JWKS_URL": "file:///etc/passwd"},
    ],
    ids=lambda given: " ".join(f"{name}={value[:12]!r}" for name, value in given.items()),
)
def test_token_settings_that_contradict_each_other_are_refused(sqlite_url, given):
    with pytest.raises(ConfigError, match="JWT_"):
        create_app({**SETTINGS, "DATABASE_URL": sqlite_url, **given})


@pytest.mark.parametrize(
    "given",
    [
        {"JWT_PUBLIC_KEY": RSA},
        {"JWT_PUBLIC_KEY": RSA.replace("\n", "\\n")},
        {"JWT_PUBLIC_KEY": RSA, "JWT_ALGORITHM": "PS512"},
        {"JWT_PUBLIC_KEY": EC},
        {"JWT_PUBLIC_KEY": EC, "JWT_ALGORITHM": "ES256"},
        {"JWT_JWKS_URL": JWKS},
        {"JWT_JWKS_URL": JWKS, "JWT_ALGORITHM": "EdDSA"},
        {"JWT_ALGORITHM": "HS512"},
        {"JWT_ISSUER": "host", "JWT_AUDIENCE": "messenger"},
    ],
    ids=lambda given: " ".join(f"{name}={value[:12]!r}" for name, value in given.items()),
)
def test_token_settings_that_agree_are_taken(sqlite_url, given):
    with application(sqlite_url, **given) as app:
        assert app.config["HOST_TOKENS"] == given


# From outside

EACH_START = {
    "flask": lambda **environment: run_flask("users", "list", **environment),
    "python wsgi.py": lambda **environment: run_python("wsgi.py", **environment),
}


@pytest.mark.parametrize("start", EACH_START)
@pytest.mark.parametrize(
    "given",
    [
        {"SEND_LIMIT": "abc"},
        {"PORT": "x"},
        {"MESSENGER_ENV": "foo"},
        {"MESSENGER_ENV": "production", "SECRET_KEY": ""},
        {"REDIS_URL": "nonsense"},
        {"JWT_ALGORITHM": "RS256"},
    ],
    ids=lambda given: " ".join(f"{name}={value}" for name, value in given.items()),
)
def test_a_wrong_setting_ends_the_process_with_one_line(sqlite_url, start, given):
    result = EACH_START[start](**{"DATABASE_URL": sqlite_url, **given})
    assert (result.returncode, result.stdout) == (1, "")
    assert is_clear(result.stderr)
    (line,) = result.stderr.splitlines()
    assert list(given)[-1] in line


@pytest.mark.parametrize(
    ("module", "given"),
    [
        ("psycopg", {"DATABASE_URL": "postgresql://localhost/school"}),
        ("redis", {"REDIS_URL": "redis://localhost"}),
        ("hiredis", {"REDIS_URL": "redis://localhost"}),
    ],
)
def test_a_driver_that_is_not_installed_is_named(sqlite_url, module, given):
    script = f"import sys; sys.modules[{module!r}] = None; sys.argv = ['wsgi.py']; import wsgi"
    result = run_python("-c", script, **{"DATABASE_URL": sqlite_url, "MESSENGER_ASYNC_MODE": "threading", **given})
    assert result.returncode == 1
    assert is_clear(result.stderr)
    assert f"messenger[{'postgresql' if module == 'psycopg' else 'redis'}]" in result.stderr


def test_the_secrets_of_the_tests_stay_out_of_the_instance_folder(sqlite_url):
    kept = Path(__file__).parents[2] / "instance"
    before = {path: path.read_text() for path in kept.glob("*secret*")}
    assert run_flask("users", "list", DATABASE_URL=sqlite_url).returncode == 0
    assert {path: path.read_text() for path in kept.glob("*secret*")} == before
    assert SECRET not in before.values()
