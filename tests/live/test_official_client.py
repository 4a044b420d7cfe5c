import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.personas import SAM, TESS

SCRIPT = Path(__file__).with_name("official_client.js")


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
