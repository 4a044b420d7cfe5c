"""Two people, two browsers: what one does, the other sees without a reload."""

from playwright.sync_api import expect

from .chat import bodies, mine, orders, row, send, start_burst, theirs, write


def test_a_message_appears_right_for_its_sender_and_left_for_its_receiver(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    teacher.evaluate("window.sameDocument = true")
    write(pupil, "Bonjour Madame")

    expect(mine(pupil, "Bonjour Madame")).to_have_count(1)
    expect(theirs(teacher, "Bonjour Madame")).to_have_count(1)
    expect(pupil.locator("textarea")).to_have_value("")
    right = mine(pupil, "Bonjour Madame").bounding_box()
    left = theirs(teacher, "Bonjour Madame").bounding_box()
    assert right["x"] > left["x"] + 200
    assert teacher.evaluate("window.sameDocument")


def test_the_first_message_ever_appears_in_an_empty_list(log_in, open_chat, sam, tess):
    teacher = log_in(tess)
    expect(teacher.locator(".conversations__none")).to_be_visible()
    send(open_chat(sam, tess), "Première question")

    expect(row(teacher, sam.name)).to_contain_text("Première question")
    expect(teacher.locator(".conversations__none")).to_be_hidden()
    expect(teacher).to_have_title("(1) Messenger")


def test_a_row_moves_up_with_its_badge_and_the_badge_goes_when_read(log_in, open_chat, sam, sue, tess):
    send(open_chat(sam, tess), "premier")
    send(open_chat(sue, tess), "second")
    teacher = log_in(tess)
    rows = teacher.locator("#conversations > li .conversation__name")
    expect(rows).to_have_text([sue.name, sam.name])

    send(open_chat(sam, tess), "troisième")
    expect(rows).to_have_text([sam.name, sue.name])
    expect(row(teacher, sam.name).locator(".badge")).to_contain_text("2")

    row(teacher, sam.name).click()
    expect(theirs(teacher, "troisième")).to_be_visible()
    expect(row(teacher, sam.name).locator(".badge")).to_have_count(0)
    expect(row(teacher, sue.name).locator(".badge")).to_have_count(1)
    expect(teacher).to_have_title(f"(1) {sam.name} · Messenger")


def test_reading_in_one_tab_clears_the_badge_in_the_other(log_in, open_chat, sam, tess):
    send(open_chat(sam, tess), "à lire")
    chat_tab = log_in(tess)
    list_tab = chat_tab.context.new_page()
    list_tab.goto("/conversations")
    expect(row(list_tab, sam.name).locator(".badge")).to_have_count(1)

    row(chat_tab, sam.name).click()
    expect(row(list_tab, sam.name).locator(".badge")).to_have_count(0)


def test_the_sender_sees_that_the_message_was_read(open_chat, log_in, sam, tess):
    pupil = open_chat(sam, tess)
    send(pupil, "Vous avez lu ?")
    expect(pupil.locator("#receipt")).to_be_hidden()

    open_chat(tess, sam)
    expect(pupil.locator("#receipt")).to_be_visible()


def test_a_message_that_arrives_in_the_open_chat_is_read_at_once(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    write(pupil, "Lu tout de suite")

    expect(theirs(teacher, "Lu tout de suite")).to_be_visible()
    expect(pupil.locator(".message--mine:last-of-type + #receipt, .message--mine + #receipt")).to_be_visible()
    expect(row(teacher, sam.name).locator(".badge")).to_have_count(0)


def test_a_burst_both_ways_shows_every_bubble_once_in_order(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    start_burst(pupil, tess.id, 30)
    start_burst(teacher, sam.id, 30)

    for page in (pupil, teacher):
        expect(page.locator(".message")).to_have_count(60)
        assert orders(page) == list(range(1, 61))
        expect(page.locator(".message--mine")).to_have_count(30)
    assert bodies(pupil) == bodies(teacher)


def test_a_burst_typed_into_both_composers_keeps_each_writers_order(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    for page in (pupil, teacher):
        page.evaluate(
            """() => {
                const textarea = document.querySelector("textarea");
                const enter = () => new KeyboardEvent("keydown", {key: "Enter", bubbles: true, cancelable: true});
                for (let n = 0; n < 30; n++) {
                    textarea.value = `line ${n}`;
                    textarea.dispatchEvent(new Event("input", {bubbles: true}));
                    textarea.dispatchEvent(enter());
                }
            }"""
        )

    expected = [f"line {n}" for n in range(30)]
    for page in (pupil, teacher):
        expect(page.locator(".message")).to_have_count(60)
        assert page.locator(".message--mine .message__body").all_text_contents() == expected
        assert page.locator(".message:not(.message--mine) .message__body").all_text_contents() == expected
    assert bodies(pupil) == bodies(teacher)


def test_typing_shows_until_the_message_comes(open_chat, sam, tess):
    send(open_chat(sam, tess), "une conversation existe")
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    expect(teacher.locator(".presence")).to_be_visible()
    expect(pupil.locator(".presence")).to_be_visible()

    pupil.locator("textarea").press_sequentially("Je ré")
    expect(teacher.locator("[data-typing]")).to_be_visible()
    expect(teacher.locator("[data-typing]")).to_contain_text(sam.name)

    pupil.press("textarea", "Enter")
    expect(theirs(teacher, "Je ré")).to_be_visible()
    expect(teacher.locator("[data-typing]")).to_be_hidden()


def test_what_was_missed_offline_appears_on_reconnect(open_chat, sam, tess):
    pupil, teacher = open_chat(sam, tess), open_chat(tess, sam)
    write(pupil, "avant")
    expect(theirs(teacher, "avant")).to_be_visible()

    teacher.context.set_offline(True)
    expect(teacher.locator("[data-connection]")).to_be_visible()
    send(pupil, "pendant")
    assert bodies(teacher) == ["avant"]

    teacher.context.set_offline(False)
    expect(theirs(teacher, "pendant")).to_be_visible()
    expect(teacher.locator("[data-connection]")).to_be_hidden()
    assert bodies(teacher) == ["avant", "pendant"]
