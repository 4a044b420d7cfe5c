"""docs/security.md names tests: they are there."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCUMENT = (ROOT / "docs" / "security.md").read_text()
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", DOCUMENT)))
CHAPTERS = {2, 3, 4, 6, 7, 8, 9, 11, 13, 15, 16}


def test_each_test_that_it_names_exists():
    functions = {
        (path, node.name)
        for path in {path for path, _name in NAMED}
        for node in ast.parse((ROOT / path).read_text()).body
        if isinstance(node, ast.FunctionDef)
    }
    assert len(NAMED) > 50
    assert [f"{path}::{name}" for path, name in NAMED if (path, name) not in functions] == []


def test_each_row_says_what_shows_it_or_why_nothing_does():
    rows = re.findall(r"^\| (\d+)\.\d+\.\d+[^|]*\| ([^|]*) \|$", DOCUMENT, re.MULTILINE)
    assert {int(chapter) for chapter, _shown in rows} == CHAPTERS
    assert all(shown.strip() for _chapter, shown in rows)
