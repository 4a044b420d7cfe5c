"""Every page in every state: for the eye (`make screenshots`) and for axe (test_scenes.py)."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from playwright.sync_api import Page, expect

from .school import ADMIN, GONE, LONG_NAME, NEWCOMER, OTHER_TEACHER, PUPIL, TEACHER, School, address

LONG_TEXT = "Voir https://maths.ecole.example/" + "tres-long-" * 30 + "\n\nمرحبا، كيف الحال؟ 👍"
ROOM_FOR_HISTORY = 500  # pixels, at least, that a long chat scrolls
TRIES = 5  # of a password, in a quarter of an hour
GOOD_CSV = (
    "email,name,role\nada.nouvel@ecole.example,Ada Nouvel,student\n"
    "helene.moreau@ecole.example,Hélène Moreau-Petit,teacher\n"
)
HOST_CSV = f"email,name,role\n{address(LONG_NAME)},Marie-Éléonore Vandenbroucke-Castelnau,teacher\n"
BAD_CSV = "email,name,role\npas une adresse,Ada Nouvel,student\nsans.role@ecole.example,Sam Renard,directeur\n"


class Scene(NamedTuple):
    """Who sees it, and how they come there."""

    who: str | None
    play: Callable[[Page, School], object]


def at(path: str) -> Callable[[Page, School], object]:
    return lambda page, _school: page.goto(path)


def log_in_wrongly(page: Page, email: str) -> None:
    page.goto("/login")
    page.fill("[name=email]", email)
    page.fill("[name=password]", "autre chose")
    page.press("[name=password]", "Enter")
    page.wait_for_selector("[role=alert]")


def refused_login(page: Page, _school: School) -> None:
    log_in_wrongly(page, address(TEACHER))


def throttled_login(page: Page, _school: School) -> None:
    for _ in range(TRIES):
        page.request.post("/login", form={"email": address("inconnu"), "password": "x"})
    log_in_wrongly(page, address("inconnu"))


def search(query: str) -> Callable[[Page, School], object]:
    def play(page: Page, _school: School) -> None:
        page.goto("/conversations")
        page.fill("#people-query", query)
        expect(page.locator("#people")).not_to_be_empty()

    return play


def chat_with(name: str) -> Callable[[Page, School], object]:
    def play(page: Page, school: School) -> None:
        page.goto(school.chat(name))
        page.wait_for_selector("[data-chat]")

    return play


def unread_chat(page: Page, school: School) -> None:
    school.leave_unread(PUPIL, OTHER_TEACHER, 1)  # the last one is theirs
    chat_with(OTHER_TEACHER)(page, school)
    expect(page.locator("#unread")).to_be_visible()


def chat_read_further_up(page: Page, school: School) -> None:
    chat_with(PUPIL)(page, school)
    page.locator("[data-scripted]").wait_for()
    page.set_viewport_size({"width": 360, "height": 600})
    page.locator(".chat__scroll").evaluate(f"(list) => list.scrollTo(0, -{ROOM_FOR_HISTORY})")
    school.write(PUPIL, TEACHER, "Merci, Madame !")
    expect(page.locator("[data-newer] .badge")).to_be_visible()


def long_texts(page: Page, school: School) -> None:
    chat_with(LONG_NAME)(page, school)
    page.fill("textarea", LONG_TEXT)
    page.press("textarea", "Enter")
    expect(page.locator(".message--mine .message__body").filter(has_text="مرحبا").first).to_be_visible()


def offline_chat(page: Page, school: School) -> None:
    chat_with(PUPIL)(page, school)
    page.context.set_offline(True)
    expect(page.locator("[data-connection]")).to_be_visible()


def waiting_message(page: Page, school: School) -> None:
    offline_chat(page, school)
    page.fill("textarea", "Je l’envoie dans le train.")
    page.press("textarea", "Enter")
    expect(page.locator(".message--sending")).to_be_visible()


def refused_message(page: Page, school: School) -> None:
    chat_with(NEWCOMER)(page, school)
    page.locator("[data-scripted]").wait_for()
    with school.without(NEWCOMER):
        page.fill("textarea", "Trop tard ?")
        page.press("textarea", "Enter")
        expect(page.locator(".message--refused [role=alert]")).to_be_visible()


def counted_text(page: Page, school: School) -> None:
    chat_with(PUPIL)(page, school)
    page.locator("[data-scripted]").wait_for()
    page.fill("textarea", "x " * 2010)
    expect(page.locator("[data-count]")).to_be_visible()


def without_database(page: Page, school: School) -> None:
    with school.without_database():
        page.goto("/conversations")


def check_of_the_connection(page: Page, _school: School) -> None:
    page.goto("/connection")
    page.wait_for_selector("[data-checks][data-ended]")


def wrong_password(page: Page, _school: School) -> None:
    page.goto("/account")
    page.fill("#current", "autre chose")
    page.fill("#new", "un mot de passe assez long")
    page.fill("#again", "un mot de passe assez long")
    page.press("#again", "Enter")
    page.wait_for_selector("[aria-invalid]")


def unanswered_search(page: Page, _school: School) -> None:
    page.goto("/conversations")
    page.locator("[data-scripted]").wait_for()
    page.route("**/people*", lambda route: route.abort())
    page.fill("#people-query", "a")
    expect(page.locator("#people [role=alert]")).to_be_visible()


def replaced_password(page: Page, school: School) -> None:
    user(PUPIL)(page, school)
    page.locator("summary").click()
    expect(page.locator("details button")).to_be_visible()


def user(name: str) -> Callable[[Page, School], object]:
    return lambda page, school: page.goto(f"/admin/users/{school.id(name)}")


def fill_new_account(page: Page, email: str) -> None:
    page.goto("/admin")
    form = page.locator("form[action='/admin/users'][method=post]")
    form.locator("[name=email]").fill(email)
    form.locator("[name=name]").fill("Ada Nouvel")
    form.locator("button").click()


def created_user(page: Page, _school: School) -> None:
    fill_new_account(page, address(uuid4().hex[:12]))
    page.wait_for_selector(".secret")


def taken_address(page: Page, _school: School) -> None:
    fill_new_account(page, address(TEACHER))
    page.wait_for_selector("[role=alert]")


def previewed(csv: str) -> Callable[[Page, School], object]:
    def play(page: Page, _school: School) -> None:
        page.goto("/admin/import")
        file = {"name": "comptes.csv", "mimeType": "text/csv", "buffer": csv.encode()}
        page.set_input_files("[name=file]", file)
        page.locator("[type=file]").locator("xpath=ancestor::form").locator("button").click()
        page.wait_for_selector(".plan, [role=alert]")

    return play


def taken_over(page: Page, school: School) -> None:
    """An account of the file that a host application's token has made."""
    with school.from_host(LONG_NAME, PUPIL):
        previewed(HOST_CSV + f"{address(PUPIL)},Lina Haddad,student\n")(page, school)
    expect(page.locator("[name=take_over]")).to_be_visible()


def shown(value: str) -> Callable[[Page, School], object]:
    return at(f"/conversations?show={value}")


SCENES = {
    "login": Scene(None, at("/login")),
    "login-refused": Scene(None, refused_login),
    "login-throttled": Scene(None, throttled_login),
    "list": Scene(TEACHER, at("/conversations")),
    "list-empty": Scene(NEWCOMER, at("/conversations")),
    "list-unread": Scene(PUPIL, shown("unread")),
    "list-students": Scene(TEACHER, shown("student")),
    "list-nobody": Scene(NEWCOMER, shown("teacher")),
    "search": Scene(TEACHER, search("a")),
    "search-nobody": Scene(TEACHER, search("zzz")),
    "search-unanswered": Scene(TEACHER, unanswered_search),
    "search-role": Scene(ADMIN, at("/people?q=a&role=teacher")),
    "chat": Scene(TEACHER, chat_with(PUPIL)),
    "chat-unread": Scene(PUPIL, unread_chat),
    "chat-further-up": Scene(TEACHER, chat_read_further_up),
    "chat-empty": Scene(TEACHER, chat_with(NEWCOMER)),
    "chat-long": Scene(TEACHER, long_texts),
    "chat-closed": Scene(TEACHER, chat_with(GONE)),
    "chat-offline": Scene(TEACHER, offline_chat),
    "chat-waiting": Scene(TEACHER, waiting_message),
    "chat-refused": Scene(TEACHER, refused_message),
    "chat-too-long": Scene(TEACHER, counted_text),
    "account": Scene(TEACHER, at("/account")),
    "account-saved": Scene(TEACHER, at("/account?saved=privacy")),
    "account-fault": Scene(TEACHER, wrong_password),
    "admin-users": Scene(ADMIN, at("/admin")),
    "admin-nobody": Scene(ADMIN, at("/admin?q=zzz")),
    "admin-fault": Scene(ADMIN, taken_address),
    "admin-user": Scene(ADMIN, user(PUPIL)),
    "admin-user-password": Scene(ADMIN, replaced_password),
    "admin-user-gone": Scene(ADMIN, user(GONE)),
    "admin-created": Scene(ADMIN, created_user),
    "admin-import": Scene(ADMIN, at("/admin/import")),
    "admin-import-plan": Scene(ADMIN, previewed(GOOD_CSV)),
    "admin-import-take-over": Scene(ADMIN, taken_over),
    "admin-import-bad": Scene(ADMIN, previewed(BAD_CSV)),
    "admin-school": Scene(ADMIN, at("/admin/school")),
    "logout-asked": Scene(TEACHER, at("/logout")),
    "other-account": Scene(TEACHER, at("/login?reason=other_account")),
    "forbidden": Scene(TEACHER, at("/admin")),
    "not-found": Scene(TEACHER, at("/conversations/99999")),
    "unavailable": Scene(TEACHER, without_database),
    "offline": Scene(None, at("/offline")),
    "connection": Scene(None, check_of_the_connection),
}


def shot(folder: Path, scene: str, *variant: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{'_'.join((scene, *variant))}.png"
