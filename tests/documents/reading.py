"""The documents, and what stands in them: blocks, commands, code in the text, links."""

import re
import shlex
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
DOCUMENTS = {
    str(path.relative_to(ROOT)): path.read_text() for path in sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
}
FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
PROGRAM = re.compile(
    r"(?:[A-Z_]+=\S+ +)*(?:\S*/)?"
    r"(?:flask|make|openssl|curl|sudo|systemctl|journalctl|apt|crontab|pip|ulimit|npm|for port) +\S"
)


class Block(NamedTuple):
    """A fenced block, with the text between the one before and itself."""

    before: str
    language: str
    text: str


def blocks(name: str) -> list[Block]:
    found, end = [], 0
    for fence in FENCE.finditer(DOCUMENTS[name]):
        indent, language, text = fence.groups()
        unindented = "".join(line.removeprefix(indent) for line in text.splitlines(keepends=True))
        found.append(Block(DOCUMENTS[name][end : fence.start()], language, unindented))
        end = fence.end()
    return found


def commands(script: str) -> list[str]:
    """Each command of a script, whole: with the lines on which a quotation or a backslash continues it."""
    found, begun = [], ""
    for line in script.splitlines():
        begun += line
        if _is_whole(begun):
            found.append(begun)
            begun = ""
        else:
            begun += "\n"
    assert not begun
    return [command for command in found if shlex.split(command, comments=True)]


def _is_whole(command: str) -> bool:
    try:
        shlex.split(command, comments=True)
    except ValueError:
        return False
    return True


def prose(name: str) -> str:
    """The text without its blocks."""
    return FENCE.sub("", DOCUMENTS[name])


def code_in(name: str) -> list[str]:
    """What stands between backticks."""
    return [" ".join(code.replace("\\|", "|").split()) for code in re.findall(r"`([^`]+)`", prose(name))]


def commands_in(name: str) -> list[str]:
    """Every command that a document names, in its blocks and in its text."""
    in_blocks = [command for block in blocks(name) if block.language == "sh" for command in commands(block.text)]
    return [*in_blocks, *(code for code in code_in(name) if PROGRAM.match(code))]


def links(name: str) -> list[str]:
    """Where its links lead that stay in this repository."""
    targets = re.findall(r"\]\(([^)\s]+)\)", prose(name))
    return [target for target in targets if not re.match(r"[a-z]+:", target)]


def anchors(name: str) -> set[str]:
    """Those of its headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", prose(name), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
