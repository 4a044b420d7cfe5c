"""A message may hold a link to any address of ours: nobody loses anything by it. Who logs out is logged out."""

import pytest
from playwright.sync_api import expect

from tests.browser.chat import cut_off, mine, send, theirs, write
from tests.waiting import eventually


def test_a_link_in_a_message_logs_nobody_out(open_chat, live_server, sam, tess):
    send(open_chat(tess, sam), f"{live_server.url}/logout")
    page = open_chat(sam, tess)
    with page.context.expect_page() as opened:
        page.click(".message__body a")
    expect(opened.value.get_by_role("heading")).to_have_text("Se déconnecter ?")
    page.reload()
    expect(page.locator("textarea")).to_be_visible()

    opened.value.get_by_role("button", name="Se déconnecter").click()
    opened.value.wait_for_url("**/login")
    page.wait_for_url("**/login**")


def test_the_page_that_asks_tells_what_would_be_lost(open_chat, sam, tess):
    """As the button does: what was not sent goes with a logout."""
    page = open_chat(sam, tess)
    cut_off(page)
    write(page, "pas encore parti")
    eventually(lambda: page.evaluate("localStorage.length") == 1)
    page.goto("/logout")
    questions = []
    page.once("dialog", lambda dialog: (questions.append(dialog.message), dialog.dismiss()))
    page.get_by_role("button", name="Se déconnecter").click()
    assert "pas encore envoyés" in questions[0]
    page.goto(f"/conversations/{tess.id}")
    expect(mine(page, "pas encore parti")).to_be_visible()
    page.goto("/logout")
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Se déconnecter").click()
    page.wait_for_url("**/login")
    eventually(lambda: page.evaluate("localStorage.length") == 0)


# While a page is being left the browser lets no tool into it: another tab tells it what to do.
OBEY = """new BroadcastChannel("messenger").onmessage = ({ data }) => {
    if (data.act === "ask") dispatchEvent(new Event("online"));
    if (data.act === "stop") window.stop();
    console.log(JSON.stringify(data));
};"""


@pytest.fixture
def page(open_chat, sam, tess):
    """Sam's, which notes in `heard` what it hears, and in `moves` where it goes."""
    page = open_chat(sam, tess)
    page.heard, page.moves = [], []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: page.heard.append(str(frame))))
    page.on("response", lambda response: page.heard.append(f"answer {response.status}"))
    page.on("console", lambda line: page.heard.append(line.text))
    page.on("request", lambda request: page.moves.append(request.url) if request.is_navigation_request() else None)
    page.add_init_script(OBEY)
    page.reload()
    wait_for(page, '"sid"')
    page.moves.clear()
    return page


@pytest.fixture
def tell(page):
    """`tell(word)`: through another tab, until the page has heard it."""
    tab = page.context.new_page()
    tab.goto("/healthz")

    def tell_word(word):
        tab.evaluate("word => new BroadcastChannel('messenger').postMessage(word)", word)
        wait_for(page, f'"{next(iter(word))}"')

    return tell_word


def hold_logout(page):
    """Press the button, and hold back what it posts."""
    held = []
    page.route("**/logout", lambda route: held.append(route))
    page.evaluate("document.querySelector('.account__logout').requestSubmit()")
    eventually(lambda: (page.wait_for_timeout(20), held)[1])
    return held[0]


def end_session(page, live_server, person):
    """As the server does before its answer to a logout has come: the page's socket hears it."""
    live_server.post(person, "/auth/logout", {})
    wait_for(page, "session:ended")


def wait_for(page, sign):
    eventually(lambda: (page.wait_for_timeout(20), any(sign in one for one in page.heard))[1])


@pytest.mark.parametrize("way", ["socket", "request", "other tab"])
def test_nothing_overtakes_the_answer_to_ones_own_logout(page, tell, live_server, sam, way):
    """Seen on a busy machine: the page heard that its session had ended, and told its own person so."""
    logout = hold_logout(page)
    end_session(page, live_server, sam)
    if way == "request":
        tell({"act": "ask"})
        wait_for(page, "answer 401")
    elif way == "other tab":
        tell({"left": str(sam.id)})
    logout.continue_()
    expect(page.locator("[name=password]")).to_be_visible()
    expect(page).to_have_url("/login")
    expect(page.get_by_role("alert")).to_have_count(0)
    assert [move.rpartition("/")[2] for move in page.moves] == ["logout", "login"]


def test_a_page_whose_logout_was_stopped_goes_on(page, tell, open_chat, sam, tess):
    teacher = open_chat(tess, sam)
    hold_logout(page)
    tell({"act": "stop"})
    send(teacher, "encore là ?")
    expect(theirs(page, "encore là ?")).to_be_visible()
    send(page, "oui")
    expect(page.locator("[data-connection] p:visible")).to_have_count(0)


def test_a_page_whose_logout_is_never_answered_closes_in_the_end(page, live_server, sam):
    page.clock.install()
    page.heard.clear()
    page.reload()
    wait_for(page, '"sid"')
    hold_logout(page)
    end_session(page, live_server, sam)
    page.clock.fast_forward(20_000)
    expect(page.get_by_role("alert")).to_contain_text("Cette session a été fermée")
