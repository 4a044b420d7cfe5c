"""Bundles are what pages name in place of many files. They are committed: to run Messenger, nobody needs Node."""

import filecmp
import json
import re
import shutil
import subprocess
from graphlib import TopologicalSorter

import pytest

from messenger.web.static_files import FOLDER
from tests.node import node_version
from tests.servers import absent

ROOT = FOLDER.parents[1]
BUNDLES = FOLDER / "bundles"
SCRIPTS = {path.stem: path.read_text() for path in BUNDLES.glob("*.js")}
NAMED = re.compile(r"""filename=['"]bundles/([^'"]+)['"]""")
LATER = re.compile(r"""\bimport\("\./([^"]+)"\)""")
NEEDED = re.compile(r"""\bimport["{]|\bfrom["]""")


@pytest.fixture
def bundler():
    """Where esbuild is."""
    if not (shutil.which("node") and shutil.which("npm")) or node_version() < 20:
        absent("Node 20 with npm")
    modules = ROOT / ".ci" / "bundler" / "node_modules"
    if subprocess.run(["make", f"{modules.relative_to(ROOT)}/.package-lock.json"], cwd=ROOT).returncode:
        absent("the npm registry")
    return modules / ".bin" / "esbuild"


@pytest.mark.usefixtures("bundler")
def test_they_are_what_the_bundler_makes_of_the_sources(tmp_path):
    subprocess.run(["make", "bundles", f"BUNDLES={tmp_path / 'made'}"], cwd=ROOT, check=True)
    names = [path.name for path in (tmp_path / "made").iterdir()]
    assert sorted(names) == sorted(path.name for path in BUNDLES.iterdir())
    _same, other, unread = filecmp.cmpfiles(tmp_path / "made", BUNDLES, names, shallow=False)
    assert other + unread == [], "run `make bundles`, and commit what it makes"


def test_modules_import_each_other_in_no_circle(bundler, tmp_path):
    """One would find another's constants undefined."""
    graph = tmp_path / "graph.json"
    scripts = list((FOLDER / "js").rglob("*.js"))
    options = ["--bundle", "--format=esm", "--log-level=warning", f"--outdir={tmp_path}", f"--metafile={graph}"]
    subprocess.run([bundler, *scripts, *options], check=True)
    modules = json.loads(graph.read_text())["inputs"]
    assert len(modules) == len(scripts)
    TopologicalSorter(
        {name: [needed["path"] for needed in found["imports"]] for name, found in modules.items()}
    ).prepare()


def test_pages_name_each_or_another_loads_it_later():
    templates = (FOLDER.parent / "templates").rglob("*.html")
    named = {name for template in templates for name in NAMED.findall(template.read_text())}
    later = {name for script in SCRIPTS.values() for name in LATER.findall(script)}
    assert later == {"tab-words.js"}
    assert named | later == {path.name for path in BUNDLES.iterdir()}


@pytest.mark.parametrize("name", sorted(SCRIPTS.keys() - {"tab-words"}))
def test_the_modules_of_a_page_come_as_one(name):
    assert NEEDED.findall(SCRIPTS[name]) == []


def test_what_comes_later_brings_no_module_a_second_time():
    assert "import" not in SCRIPTS["tab-words"]


def test_the_sheets_of_a_page_come_as_one():
    sheets = [sheet.read_text() for sheet in BUNDLES.glob("*.css")]
    assert [sheet for sheet in sheets if "@import" in sheet] == []
    assert len(sheets) == 2
