"""Every command of the documents is run, as it stands there, and answers what stands below it.

What cannot run here is named in `NOT_RUN` with the reason; what the text of a document names in passing is looked up.
"""

import json
import re
import shlex
import shutil
import subprocess

import click
import pytest

from messenger import create_app
from tests.conftest import SETTINGS
from tests.documents.reading import DOCUMENTS, ROOT, blocks, code_in, commands, commands_in
from tests.documents.shell import shell_in
from tests.live_server import wait_until
from tests.servers import absent

NOT_RUN = {
    r"sudo |for port in ": "changes the machine: its users, packages, databases and services",
    r"cd /srv/messenger$": "goes where the project is copied to, for what follows with sudo",
    r"make (test|ci|faults|lint|lint-migrations)\b": "would run this test, or what CI runs beside it",
    r"make (bench|lighthouse|screenshots)\b": "takes minutes; CI runs `make bench QUICK=1`",
    r"make (bundles|lock|translations)\b": "asks a registry, or writes files of ours; CI checks what they wrote",
    r"make$|make help": "looked up below",
    r"pip install": "needs the registry; tests/test_versions.py looks at its options",
    r"apt install": "needs root and the registry",
    r"systemctl |journalctl ": "needs systemd",
    r"crontab ": "needs cron, and would change it",
}
LANGUAGES = {"sh", "json", "js", "python", "text", "nginx", "crontab"}
SAVED = re.compile(r"Save this as `([\w.]+)`")
VARIES = {"accessToken", "refreshToken", "createdAt", "requestId"}


def why_not(command: str) -> str | None:
    return next((reason for pattern, reason in NOT_RUN.items() if re.match(pattern, command)), None)


RUN = [
    name
    for name in DOCUMENTS
    if any(block.language == "sh" and not all(map(why_not, commands(block.text))) for block in blocks(name))
]


@pytest.fixture
def shell(tmp_path):
    if not all(map(shutil.which, ("curl", "openssl", "make"))):
        absent("curl, openssl or make")
    with shell_in(tmp_path) as shell:
        yield shell


@pytest.mark.parametrize("name", RUN)
def test_each_command_works_and_answers_as_it_says(name, shell):
    if not any("make run" in block.text for block in blocks(name)):
        shell.run("make run")
    printed = ""
    for block in blocks(name):
        if block.language == "sh":
            printed = "".join(shell.run(command) for command in commands(block.text) if not why_not(command))
            remember_token(shell, printed)
        elif block.language == "json" and is_answer(block.before):
            assert_alike(json.loads(block.text), json.loads(printed))
        elif file := SAVED.search(following(name, block)):
            (shell.folder / file[1]).write_text(block.text)


def is_answer(before):
    """A block that stands right below a command, and not in another chapter."""
    return not re.search(r"^#", before, re.MULTILINE)


def following(name, block):
    """The paragraph below it."""
    return DOCUMENTS[name].partition(block.text)[2].partition("\n\n")[2].partition("\n")[0]


def remember_token(shell, printed):
    """What a reader does by hand: `TOKEN=eyJhbGciOi…`."""
    if token := re.search(r'"accessToken":"([\w.-]+)"', printed):
        shell.run(f"TOKEN={token[1]}")


def assert_alike(documented, answered):
    """The same keys and the same values, but for what is new each time."""
    if isinstance(documented, dict):
        assert documented.keys() == answered.keys()
        for key in documented.keys() - VARIES:
            assert_alike(documented[key], answered[key])
    elif isinstance(documented, list):
        assert len(documented) == len(answered)
        for one, other in zip(documented, answered, strict=True):
            assert_alike(one, other)
    else:
        assert documented == answered


def test_the_python_client_works(shell):
    """It prints the number of its message."""
    run_client(shell, "python", "client.py", ".venv/bin/python", until=r"(?m)^\d+$")


def test_the_javascript_client_works(shell, node_modules):
    (shell.folder / "node_modules").symlink_to(node_modules)
    run_client(shell, "js", "chat.mjs", "node", until=r"\d+  me: Bien reçu !")


def run_client(shell, language, file, program, until):
    """Run the client of docs/api.md until it has printed that; it goes on listening then."""
    (text,) = [block.text for block in blocks("docs/api.md") if block.language == language]
    (shell.folder / file).write_text(text)
    shell.run("make run")
    log = shell.folder / "client.log"
    environment = {**shell.environment, "PYTHONUNBUFFERED": "1"}
    with log.open("w") as out:
        client = subprocess.Popen([program, file], cwd=shell.folder, env=environment, stdout=out, stderr=out)
    try:
        wait_until(lambda: client.poll() is not None or re.search(until, log.read_text()), 30)
    finally:
        client.kill()
        client.wait()
    assert re.search(until, log.read_text()), log.read_text()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_block_says_what_it_is(name):
    assert {block.language for block in blocks(name)} <= LANGUAGES


def test_nothing_is_excused_that_no_document_names():
    named = [command for name in DOCUMENTS for command in [*commands_in(name), *code_in(name)]]
    assert [pattern for pattern in NOT_RUN if not any(re.match(pattern, command) for command in named)] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_command_in_the_text_has_its_check(name):
    known = re.compile(r"(?:[A-Z_]+=\S+ +)*(?:\S*/)?(?:flask|make|openssl) ")
    unknown = [command for command in commands_in(name) if not (known.match(command) or why_not(command))]
    assert [command for command in unknown if not is_run(name, command)] == []


def is_run(name, command):
    return any(command in block.text for block in blocks(name) if block.language == "sh")


FLASK = sorted(
    {
        called
        for name in DOCUMENTS
        for code in [*commands_in(name), *code_in(name)]
        for called in re.findall(r"\bflask ([a-z][^;'#]*)", code)
    }
)


@pytest.mark.parametrize("called", FLASK)
def test_each_flask_command_has_the_options_that_are_named(called):
    command, words = create_app(SETTINGS).cli, called.split()
    with click.Context(command) as context:
        while isinstance(command, click.Group) and words:
            command = command.get_command(context, words.pop(0))
            assert command is not None
    options = {option for parameter in command.params for option in parameter.opts}
    named = {option for word in words for option in re.findall(r"^\[?(--[a-z-]+|-[a-z])\b", word)}
    assert named - options == set()


MAKE = re.compile(r"(?:\S+=\S+ )?make ([a-z-]+)")
MADE = sorted({made[1] for name in DOCUMENTS for code in commands_in(name) if (made := MAKE.match(code))})


@pytest.mark.parametrize("target", MADE)
def test_each_make_command_is_there(target):
    known = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True, timeout=20).stdout
    assert re.search(rf"^make {target} ", known, re.MULTILINE)
    subprocess.run(["make", "--dry-run", target], cwd=ROOT, capture_output=True, check=True, timeout=20)


def test_openssl_makes_the_secrets_as_it_is_said():
    (command,) = {code for name in DOCUMENTS for code in code_in(name) if code.startswith("openssl rand")}
    secret = subprocess.run(shlex.split(command), capture_output=True, text=True, check=True, timeout=20).stdout.strip()
    assert len(bytes.fromhex(secret)) == 32
