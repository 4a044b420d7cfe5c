"""Links between documents lead somewhere, and so does what the code says of them."""

import re

import pytest

from messenger.config import settings
from tests.documents.reading import DOCUMENTS, ROOT, anchors, code_in, links

CODE = [
    path
    for folder in ("messenger", "migrations", "tests", ".ci", "docs/deploy")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".html", ".js", ".mjs", ".conf", ".yml", ".service"} and "node_modules" not in path.parts
]
NAMED = re.compile(r"\b(?:docs/[\w/.-]+\.md|(?:README(?:\.fr)?|SECURITY|CONTRIBUTING|CHANGELOG)\.md)")
PATH = re.compile(r"[\w-]+/[\w/.@-]+\.(?:py|js|mjs|html|md|yml|css)")
BASES = ("", "messenger", "tests", "tests/load")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_link_leads_to_a_file_and_a_heading_that_are_there(name):
    for link in links(name):
        path, _, anchor = link.partition("#")
        target = ((ROOT / name).parent / path).resolve() if path else ROOT / name
        assert target.exists(), link
        assert not anchor or anchor in anchors(str(target.relative_to(ROOT))), link


@pytest.mark.parametrize("name", DOCUMENTS)
def test_each_file_that_it_names_is_there(name):
    paths = [code for code in code_in(name) if PATH.fullmatch(code)]
    assert [path for path in paths if not any((ROOT / base / path).exists() for base in BASES)] == []


def test_each_document_that_the_code_names_is_there():
    named = {document for path in CODE for document in NAMED.findall(path.read_text())}
    assert "docs/security.md" in named
    assert named - set(DOCUMENTS) == set()


@pytest.mark.parametrize("name", ["README.md", "README.fr.md"])
def test_one_finds_the_way_in_120_lines(name):
    assert len(DOCUMENTS[name].splitlines()) <= 120


def test_each_document_can_be_reached_from_the_front():
    reached, waiting = set(), ["README.md"]
    while waiting:
        name = waiting.pop()
        reached.add(name)
        targets = {((ROOT / name).parent / link.partition("#")[0]).resolve() for link in links(name)}
        waiting += [other for other in DOCUMENTS if ROOT / other in targets and other not in reached]
    assert set(DOCUMENTS) - reached == set()


def test_each_setting_is_documented():
    code = "".join(path.read_text() for path in (ROOT / "messenger" / "config").glob("*.py"))
    read = {*re.findall(r'given(?:\.get\(|, |\[)"([A-Z_]+)"', code), *settings.HOST_TOKEN_SETTINGS}
    assert {"PORT", "JWT_SECRET_KEY", "METRICS_TOKEN"} <= read
    internal = {"SQLALCHEMY_DATABASE_URI"}
    assert read - internal - set(re.findall(r"`([A-Z_]+)`", DOCUMENTS["docs/settings.md"])) == set()
