import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.personas import SAM, TESS
from tests.servers import absent

SCRIPT = Path(__file__).with_name("official_client.js")
PACKAGE = "socket.io-client@4.8"


@pytest.fixture(scope="session")
def node_modules(request):
    """Where the official client is: installed once, kept in pytest's cache."""
    if not (shutil.which("node") and shutil.which("npm")) or node_version() < 18:
        absent("Node 18 with npm")
    folder = request.config.cache.mkdir("socket.io-client")
    modules = folder / "node_modules"
    if not (modules / "socket.io-client").exists():
        command = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), PACKAGE]
        if subprocess.run(command, capture_output=True, timeout=100).returncode:
            absent("the npm registry")
    return modules


def node_version():
    said = subprocess.run(["node", "--version"], capture_output=True, text=True, timeout=10).stdout
    return int(said.lstrip("v").partition(".")[0])


def speak(node_modules, **options):
    command = ["node", str(SCRIPT), json.dumps(options)]
    environment = {**os.environ, "NODE_PATH": str(node_modules)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("transports", "ends_with"),
    [(["websocket"], "websocket"), (["polling"], "polling"), (["polling", "websocket"], "websocket")],
    ids=["websocket", "polling", "upgrade"],
)
def test_the_official_client_keeps_its_order_and_loses_nothing(
    live_server, connect, node_modules, transports, ends_with
):
    tess = connect(TESS)
    seen = speak(
        node_modules,
        server=live_server.url,
        token=live_server.token(SAM),
        transports=transports,
        receiverId=TESS.id,
        count=50,
    )
    assert seen["transport"] == ends_with
    assert [ack["message"]["clientId"] for ack in seen["acks"]] == [f"js-{n}" for n in range(50)]
    assert [ack["message"]["seq"] for ack in seen["acks"]] == list(range(1, 51))
    assert tess.wait_for("message:new", 50) == [ack["message"] for ack in seen["acks"]]
    assert len(live_server.rows()) == 50
    assert seen["unknown"]["error"]["code"] == "not_found"


@pytest.mark.parametrize("transport", ["websocket", "polling"])
def test_the_official_client_is_told_why_it_is_refused(live_server, node_modules, transport):
    seen = speak(node_modules, server=live_server.url, token="garbage", transports=[transport])
    assert seen["refusal"]["code"] == "token_invalid"
