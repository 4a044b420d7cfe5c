"""Guessing passwords: many at once, from many addresses, or so that the owner is locked out."""

import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
import requests
import sqlalchemy as sa
from argon2 import PasswordHasher

from messenger.limits.delays import TURN_SECONDS
from messenger.limits.logins import MAX_FIRST_DELAY_SECONDS
from messenger.models.people import users
from tests.live_server import LiveServer, wait_until
from tests.personas import ADA, PASSWORD, SAM, TESS

SCHOOL, HOME = "192.0.2.1", "192.0.2.2"
TWELVE = [f"198.51.100.{n}" for n in range(12)]
ONE_NETWORK = [f"2001:db8:1:2::{n:x}" for n in range(60)]


@pytest.fixture(scope="module")
def one_server(empty_sqlite, tmp_path_factory):
    """With the limits of a real school, and a proxy that says whose address it is."""
    folder = tmp_path_factory.mktemp("guarded")
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'guarded.db')}"
    with LiveServer(url, folder, LOGIN_LIMIT="5/15 minutes", TRUSTED_PROXIES=1) as server:
        server.put_people()
        yield server


@pytest.fixture
def guarded(one_server):
    """With new passwords, of which nobody has tried any yet."""
    values = {"password_hash": PasswordHasher().hash(PASSWORD), "tokens_valid_after": datetime.now(UTC)}
    with one_server.engine.begin() as connection:
        connection.execute(sa.update(users).values(values))
    return one_server


def log_in(server, email, password, address):
    body, headers = {"email": email, "password": password}, {"X-Forwarded-For": address}
    return requests.post(f"{server.url}/auth/login", json=body, headers=headers, timeout=60)


class Browser:
    """One that keeps its cookies, wherever it is."""

    def __init__(self, server):
        self._server = server
        self._session = requests.Session()

    def visit(self):
        self._session.get(f"{self._server.url}/login", timeout=60)

    def log_in(self, person, password, address):
        form, headers = {"email": person.email, "password": password}, {"X-Forwarded-For": address}
        return self._session.post(
            f"{self._server.url}/login", data=form, headers=headers, allow_redirects=False, timeout=60
        )

    def device_cookie(self):
        (cookie,) = [cookie for cookie in self._session.cookies if "device" in cookie.name]
        return cookie


def test_250_accounts_at_once_from_one_address_are_mostly_refused_and_delay_nobody_else(guarded):
    statuses = []

    def guess(n):
        answer = log_in(guarded, f"guess{n}@ecole.example", "not the password", "203.0.113.1")
        statuses.append(answer.status_code)
        return answer

    with ThreadPoolExecutor(250) as pool:
        guesses = [pool.submit(guess, n) for n in range(250)]
        wait_until(lambda: 401 in statuses, 60)
        tried, started = statuses.count(401), time.monotonic()
        assert log_in(guarded, SAM.email, PASSWORD, HOME).status_code == 200
        seconds, tried_meanwhile = time.monotonic() - started, statuses.count(401) - tried
        answers = [each.result() for each in guesses]
    print(f"\na correct login meanwhile: {seconds:.2f} s, behind {tried_meanwhile} guesses; {sorted(set(statuses))}")
    assert tried_meanwhile <= 4  # a fair turn: two, and those that end while it travels
    assert statuses.count(401) <= 100
    assert statuses.count(401) + statuses.count(429) == 250
    assert all(int(answer.headers["Retry-After"]) > 0 for answer in answers if answer.status_code == 429)


@pytest.mark.parametrize("addresses", [TWELVE, ONE_NETWORK], ids=["12 addresses", "one network of IPv6"])
def test_sixty_guesses_at_one_administrator_are_not_all_tried(guarded, addresses):
    with ThreadPoolExecutor(12) as pool:
        tries = [(guarded, ADA.email, f"guess {n}", addresses[n % len(addresses)]) for n in range(60)]
        statuses = [answer.status_code for answer in pool.map(lambda each: log_in(*each), tries)]
    assert statuses.count(401) <= 25
    assert statuses.count(401) + statuses.count(429) == 60
    # The owner, on a device of which nothing is known, waits as told: also for guessers who had waited as told before.
    until = time.monotonic() + TURN_SECONDS + MAX_FIRST_DELAY_SECONDS
    while (answer := log_in(guarded, ADA.email, PASSWORD, HOME)).status_code == 429:
        assert int(answer.headers["Retry-After"]) <= MAX_FIRST_DELAY_SECONDS
        assert time.monotonic() < until
        time.sleep(int(answer.headers["Retry-After"]))
    assert answer.status_code == 200


def test_wrong_guesses_by_a_classmate_do_not_lock_a_teacher_out_of_her_own_device(guarded):
    hers = Browser(guarded)
    assert hers.log_in(TESS, PASSWORD, HOME).status_code == 303
    assert [log_in(guarded, TESS.email, "guess", SCHOOL).status_code for _ in range(6)] == [401] * 5 + [429]
    assert Browser(guarded).log_in(TESS, PASSWORD, SCHOOL).status_code == 429
    assert hers.log_in(TESS, PASSWORD, SCHOOL).status_code == 303


def test_a_classmate_who_keeps_guessing_does_not_keep_a_teacher_out_of_a_new_device(guarded):
    hers, is_in = Browser(guarded), threading.Event()
    hers.visit()

    def keep_guessing():
        while not is_in.wait(0.1):
            log_in(guarded, TESS.email, "guess", SCHOOL)

    with ThreadPoolExecutor(1) as pool:
        classmate = pool.submit(keep_guessing)
        try:
            wait_until(lambda: log_in(guarded, TESS.email, "guess", SCHOOL).status_code == 429, 30)
            began = time.monotonic()
            while (answer := hers.log_in(TESS, PASSWORD, SCHOOL)).status_code == 429:
                time.sleep(int(answer.headers["Retry-After"]) + 1)  # as told, and a person is late
        finally:
            is_in.set()
        classmate.result()
    assert answer.status_code == 303
    assert time.monotonic() - began < 75


def test_a_program_that_keeps_cookies_has_a_count_of_its_own_too(guarded):
    hers = requests.Session()
    body, headers = {"email": TESS.email, "password": PASSWORD}, {"X-Forwarded-For": SCHOOL}

    def answer():
        return hers.post(f"{guarded.url}/auth/login", json=body, headers=headers, timeout=60).status_code

    assert answer() == 200
    assert [log_in(guarded, TESS.email, "guess", SCHOOL).status_code for _ in range(6)] == [401] * 5 + [429]
    assert answer() == 200


def test_a_device_of_ones_own_tells_nothing_of_another_account(guarded):
    theirs = Browser(guarded)
    assert theirs.log_in(SAM, PASSWORD, SCHOOL).status_code == 303
    statuses = [theirs.log_in(TESS, "guess", SCHOOL).status_code for _ in range(6)]
    assert statuses == [401] * 5 + [429]
    assert theirs.log_in(TESS, PASSWORD, SCHOOL).status_code == 429


def test_guesses_on_a_known_device_are_counted_too(guarded):
    hers = Browser(guarded)
    assert hers.log_in(TESS, PASSWORD, HOME).status_code == 303
    statuses = [hers.log_in(TESS, "guess", f"198.51.100.{n}").status_code for n in range(6)]
    assert statuses == [401] * 5 + [429]
    assert log_in(guarded, TESS.email, PASSWORD, HOME).status_code == 200


def test_a_device_cookie_that_we_did_not_sign_is_none(guarded):
    browser = Browser(guarded)
    assert browser.log_in(TESS, PASSWORD, HOME).status_code == 303
    cookie = browser.device_cookie()
    device, signature = cookie.value.split(".")
    for _ in range(5):
        log_in(guarded, TESS.email, "guess", SCHOOL)
    form = {"email": TESS.email, "password": PASSWORD}
    other = "A" * 22
    for forged in ("", ".", f"{other}.", f"{other}.{signature}", device, f"{device}.{device}", "é.é", "." * 3000):
        headers = {"Cookie": f"{cookie.name}={forged}".encode(), "X-Forwarded-For": SCHOOL}
        assert requests.post(f"{guarded.url}/login", data=form, headers=headers, timeout=60).status_code == 429
    assert browser.log_in(TESS, PASSWORD, SCHOOL).status_code == 303


def test_the_device_cookie_is_out_of_reach_of_scripts_and_names_nobody(guarded):
    browser = Browser(guarded)
    _first, answer = [browser.log_in(person, PASSWORD, HOME) for person in (TESS, SAM)]
    (line,) = [line for line in answer.raw.headers.getlist("Set-Cookie") if "device" in line]
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(line.split("; "))
    assert [len(part) for part in browser.device_cookie().value.split(".")] == [22, 43, 43]
