"""What one sees and does in a chat, for the tests of this folder."""

from playwright.sync_api import Locator, Page, expect


def send(page: Page, text: str) -> None:
    """Write, and wait until the server has it."""
    write(page, text)
    expect(mine(page, text)).to_be_visible()


def write(page: Page, text: str) -> None:
    page.fill("textarea", text)
    page.press("textarea", "Enter")


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


def orders(page: Page) -> list[int]:
    """The `seq` of the bubbles, top to bottom."""
    return page.locator(".message").evaluate_all("all => all.map((one) => Number(one.dataset.order))")
