"""The composer: keys, length, drafts."""

from playwright.sync_api import expect

from .chat import bodies, mine, send, write


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


def test_the_count_of_characters_shows_near_the_end_and_too_long_a_text_stays(open_chat, sam, tess):
    page = open_chat(sam, tess)
    count = page.locator("[data-count]")
    page.fill("textarea", "é" * 3599)
    expect(count).to_be_hidden()
    page.fill("textarea", "😀" * 3990)
    expect(count).to_have_text("Caractères restants : 10")

    write(page, "x" * 4001)
    expect(count).to_have_text("Trop long. Caractères à retirer : 1")
    expect(page.locator("textarea")).to_have_value("x" * 4001)
    write(page, "x" * 4000)
    expect(mine(page, "x" * 4000)).to_be_visible()
    expect(count).to_be_hidden()
    assert len(bodies(page)) == 1


def test_the_composer_grows_to_six_lines(open_chat, sam, tess):
    page = open_chat(sam, tess)

    def height(lines: int) -> float:
        page.fill("textarea", "\n".join("x" * lines))
        return page.locator("textarea").bounding_box()["height"]

    assert height(1) < height(2) < height(5) < height(6)
    assert height(7) == height(6)
    page.fill("textarea", "")
    assert page.locator("textarea").bounding_box()["height"] == height(1)


def test_a_draft_is_there_when_one_comes_back(log_in, open_chat, sam, tess):
    page = open_chat(sam, tess)
    send(page, "premier")
    page.fill("textarea", "à finir plus tard")
    page.click(".brand")
    page.click(f"#conversations >> text={tess.name}")
    expect(page.locator("textarea")).to_have_value("à finir plus tard")


def test_a_draft_survives_a_reload(open_chat, sam, tess):
    page = open_chat(sam, tess)
    page.fill("textarea", "pas fini\nmais gardé")
    page.reload()
    expect(page.locator("textarea")).to_have_value("pas fini\nmais gardé")
