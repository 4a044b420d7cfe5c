"""The composer: keys, retries, and never a message lost or doubled."""

from playwright.sync_api import Route, expect

from .chat import bodies, mine, send, theirs, write


def test_enter_sends_and_shift_enter_breaks_the_line(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.locator("textarea").press_sequentially("un")
    page.press("textarea", "Shift+Enter")
    page.locator("textarea").press_sequentially("deux")
    expect(page.locator("textarea")).to_have_value("un\ndeux")
    assert bodies(page) == []

    page.press("textarea", "Enter")
    expect(mine(page, "un\ndeux")).to_be_visible()
    assert bodies(page) == ["un\ndeux"]


def test_enter_while_an_input_method_composes_does_not_send(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.fill("textarea", "にほん")
    page.locator("textarea").dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True})
    page.locator("textarea").press_sequentially("!")
    expect(page.locator("textarea")).to_have_value("にほん!")


def test_enter_on_blank_text_sends_nothing(open_chat, sam, tess):
    page = open_chat(sam, tess)
    write(page, "   ")
    send(page, "quelque chose")
    assert bodies(page) == ["quelque chose"]


def test_enter_twice_sends_once(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.fill("textarea", "une fois")
    page.evaluate(
        """() => {
            const key = () => new KeyboardEvent("keydown", {key: "Enter", bubbles: true, cancelable: true});
            const textarea = document.querySelector("textarea");
            textarea.dispatchEvent(key());
            textarea.dispatchEvent(key());
        }"""
    )
    send(page, "puis une autre")
    assert bodies(page) == ["une fois", "puis une autre"]


def test_a_refused_message_stays_in_the_composer_with_the_reason(open_chat, sam, tess):
    page = open_chat(sam, tess)
    text = "x" * 4001
    write(page, text)
    expect(page.get_by_role("alert")).to_contain_text("4 000 caractères")
    expect(page.locator("textarea")).to_have_value(text)

    send(page, "plus court")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_retry_after_a_lost_answer_stores_the_message_once(open_chat, sam, tess):
    page, teacher = open_chat(sam, tess), open_chat(tess, sam)

    def lose_the_answer(route: Route) -> None:
        if route.request.method == "POST":
            route.fetch()
            route.abort()
        else:
            route.fallback()

    page.route("**/conversations/*", lose_the_answer)
    write(page, "arrivé ou pas ?")
    expect(page.get_by_role("alert")).to_contain_text("Message non envoyé")
    expect(page.locator("textarea")).to_have_value("arrivé ou pas ?")

    page.unroute("**/conversations/*")
    page.press("textarea", "Enter")
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page.locator("textarea")).to_have_value("")
    write(page, "la suite")
    expect(theirs(teacher, "la suite")).to_be_visible()
    assert bodies(page) == bodies(teacher) == ["arrivé ou pas ?", "la suite"]


def test_a_proxys_error_page_is_not_shown(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.route("**/conversations/*", lambda route: route.fulfill(status=502, body="<html><h1>Bad Gateway</h1></html>"))
    write(page, "plus tard")
    expect(page.get_by_role("alert")).to_contain_text("Message non envoyé")
    expect(page.locator("textarea")).to_have_value("plus tard")
    expect(page.locator("body")).not_to_contain_text("Bad Gateway")


def test_what_was_typed_behind_a_failed_message_waits_for_its_turn(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.route("**/conversations/*", lambda route: route.abort())
    page.evaluate(
        """() => {
            const textarea = document.querySelector("textarea");
            for (const text of ["un", "deux", "trois"]) {
                textarea.value = text;
                textarea.dispatchEvent(new Event("input", {bubbles: true}));
                textarea.form.requestSubmit();
            }
        }"""
    )
    expect(page.get_by_role("alert")).to_be_visible()
    page.unroute("**/conversations/*")
    for text in ("un", "deux", "trois"):
        expect(page.locator("textarea")).to_have_value(text)
        page.press("textarea", "Enter")
        expect(mine(page, text)).to_be_visible()
    assert bodies(page) == ["un", "deux", "trois"]


def test_a_draft_is_there_when_one_comes_back(log_in, open_chat, sam, tess):
    page = open_chat(sam, tess)
    send(page, "premier")
    page.fill("textarea", "à finir plus tard")
    page.click(".brand")
    page.click(f"#conversations >> text={tess.name}")
    expect(page.locator("textarea")).to_have_value("à finir plus tard")
