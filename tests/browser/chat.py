"""What one sees and does in a chat, for the tests of this folder."""

import sqlalchemy as sa
from playwright.sync_api import Locator, Page, expect

from tests.live_server import LiveServer
from tests.personas import Persona


def send(page: Page, text: str) -> None:
    """Write, and wait until the server has it."""
    write(page, text)
    stored = page.locator(".message--mine:not(.message--sending) .message__body")
    expect(stored.filter(has_text=text)).to_be_visible()


def write(page: Page, text: str) -> None:
    page.fill("textarea", text)
    page.press("textarea", "Enter")


def cut_off(page: Page) -> None:
    """From now on nothing that this page sends arrives, and it hears nothing; other pages load."""
    page.add_init_script("window.WebSocket = class { constructor() { throw new Error('cut off'); } };")
    page.route("**/socket.io/**", lambda route: route.abort())
    page.reload()
    expect(page.locator("[data-connection]")).to_be_visible()
    page.route("**/messages/send", lambda route: route.abort())


def mine(page: Page, text: str) -> Locator:
    return page.locator(".message--mine .message__body").filter(has_text=text)


def theirs(page: Page, text: str) -> Locator:
    return page.locator(".message:not(.message--mine) .message__body").filter(has_text=text)


def bodies(page: Page) -> list[str]:
    """The texts of the bubbles, top to bottom."""
    return page.locator(".message__body").all_text_contents()


def row(page: Page, name: str) -> Locator:
    return page.locator("#conversations > li").filter(has_text=name)


SEND = """async ([receiverIds, text]) => {
    const csrf = document.querySelector("[name=csrf_token]").value;
    const headers = {"Content-Type": "application/json", "X-CSRF-TOKEN": csrf};
    const send = (receiverId, n) =>
        fetch("/messages/send", {method: "POST", headers, body: JSON.stringify({receiverId, content: `${text} ${n}`})});
    await WAIT(receiverIds.map(send));
}"""


def start_burst(page: Page, receiver_id: int, count: int) -> None:
    """Send `count` messages at the same moment, without waiting for the answers."""
    page.evaluate(SEND.replace("WAIT", ""), [[receiver_id] * count, "burst"])


def write_to_each(page: Page, receiver_ids: list[int], text: str) -> None:
    """Send each a message, and wait until the server has them all."""
    page.evaluate(SEND.replace("WAIT", "Promise.all"), [receiver_ids, text])


HIDE = """
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
"""
SHOW = HIDE.replace('"hidden"', '"visible"')


def orders(page: Page) -> list[int]:
    """The `seq` of the bubbles, top to bottom."""
    return page.locator(".message").evaluate_all("all => all.map((one) => Number(one.dataset.order))")


CONVERSATION = """
    INSERT INTO conversations (low_user_id, high_user_id, last_seq, last_message_id, low_read_seq, high_read_seq)
    VALUES (min(:one, :two), max(:one, :two), :count, 0, :count, :count) RETURNING id
"""
MESSAGES = """
    WITH RECURSIVE n(seq) AS (SELECT 1 UNION ALL SELECT seq + 1 FROM n WHERE seq < :count)
    INSERT INTO messages (conversation_id, seq, sender_id, receiver_id, content, created_at)
    SELECT :id, seq, CASE WHEN seq % 4 < 2 THEN :one ELSE :two END, CASE WHEN seq % 4 < 2 THEN :two ELSE :one END,
        'Message ' || seq, strftime('%Y-%m-%d %H:%M:%S.000000', :start, (seq * :gap) || ' seconds') FROM n
"""
LAST = "UPDATE conversations SET last_message_id = (SELECT max(id) FROM messages) WHERE id = :id"


def put_history(server: LiveServer, one: Persona, two: Persona, count: int, start: str, gap: int) -> None:
    """A conversation of the two, read by both: two messages by each in turn, `gap` seconds apart from `start` on."""
    values: dict[str, object] = {"one": one.id, "two": two.id, "count": count, "start": start, "gap": gap}
    with server.engine.begin() as connection:
        values["id"] = connection.execute(sa.text(CONVERSATION), values).scalar_one()
        connection.execute(sa.text(MESSAGES), values)
        connection.execute(sa.text(LAST), values)
