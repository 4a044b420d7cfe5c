"""The generator's page asks as the pages of Messenger do."""

import json
import shutil
import subprocess

import pytest

from tests.attacks.browser.proxy import FAULTS, Proxy
from tests.live_server import LiveServer, wait_until
from tests.load import node
from tests.personas import SAM, TESS, THEO

CHANGES = "GET /conversations/changes with"
PAGE = """
    import { Page } from "PATH/page.mjs";
    const [url, user, other] = process.argv.slice(1);
    const page = new Page(url, JSON.parse(user), JSON.parse(other));
    page.onBubble = ({ text }) => console.log(text);
    await page.open().then(() => console.log("open"), (error) => (console.log(error.message), process.exit(1)));
"""


@pytest.fixture(scope="module")
def server(generator, empty_sqlite, tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    with LiveServer(f"sqlite:///{shutil.copy(empty_sqlite, folder / 'messenger.db')}", folder) as running:
        running.put_people()
        yield running


@pytest.fixture
def open_page(server):
    """`open_page(url, person, user_id)`: the chat with Sam, in the session of a person; what it prints."""
    processes = []

    def run(url, person, user_id):
        user = json.dumps({"id": user_id, "token": server.token(person)})
        script = PAGE.replace("PATH", str(node.GENERATOR))
        command = ["node", "--input-type=module", "-e", script, url, user, json.dumps({"id": SAM.id})]
        processes.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return processes[-1].stdout

    yield run
    for process in processes:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("fault", ["503", "dropped", "frozen"])
def test_it_asks_until_it_is_answered(server, open_page, fault):
    with Proxy(server.port) as proxy:
        proxy.break_once(CHANGES, FAULTS[fault])
        lines = open_page(proxy.url, TESS, TESS.id)
        while lines.readline() != "open\n":  # the texts of the chat
            pass
        wait_until(lambda: proxy.kinds.count(CHANGES) >= 2)
        assert proxy.is_used_up


def test_it_says_whose_page_it_is(server, open_page):
    heads = []
    with Proxy(server.port) as proxy:
        proxy.break_once(CHANGES, lambda _proxy, exchange: not heads.append(exchange.head))
        open_page(proxy.url, TESS, TESS.id)
        wait_until(lambda: heads)
    assert f"X-Messenger-User: {TESS.id}\r\n".encode() in heads[0]
    assert "other_account" in open_page(server.url, TESS, THEO.id).read()
