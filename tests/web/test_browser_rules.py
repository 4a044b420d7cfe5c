"""What every answer tells the browser, and what a browser is not believed."""

from urllib.parse import urljoin, urlsplit

import pytest

from messenger.config.reading import ConfigError
from messenger.people.accounts import find_account, set_password
from messenger.policy.callers import System
from tests.conftest import token_of
from tests.personas import PASSWORD, SAM, TESS
from tests.test_entry_points import call, rules

STRONG = "uK9-vq2Lm_8Zt0Wb4Xs7Rj1Yd6Ph3Gc5"
PRODUCTION = {"MESSENGER_ENV": "production", "SECRET_KEY": STRONG, "JWT_SECRET_KEY": STRONG}
ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
pytestmark = ONE_DATABASE


def policy(response):
    directives = response.headers["Content-Security-Policy"].split("; ")
    return {name: sources.split() for name, _, sources in (directive.partition(" ") for directive in directives)}


def every_answer(app, header):
    """The answer of each address, with a login and without, and of those that no route knows."""
    client = app.test_client()
    for rule in rules(app).values():
        if rule.endpoint == "static":
            continue
        for headers in ({}, header):
            yield rule.endpoint, call(client, rule, headers, TESS)
    for path in (
        "/nothing",
        "/static/nothing.css",
        "/static/mark.svg",
    ):
        yield path, client.get(path)
    yield "wrong method", client.put("/auth/login")


def test_every_answer_carries_the_strict_headers(app, login):
    for name, answer in every_answer(app, login(SAM)):
        sources = policy(answer)
        assert sources["default-src"] == sources["script-src"] == sources["connect-src"] == ["'self'"], name
        assert sources["object-src"] == sources["base-uri"] == sources["frame-ancestors"] == ["'none'"], name
        assert "unsafe" not in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff", name
        assert answer.headers["Referrer-Policy"] == "same-origin", name
        assert "camera=()" in answer.headers["Permissions-Policy"], name
        assert "Access-Control-Allow-Origin" not in answer.headers, name
        assert "Strict-Transport-Security" not in answer.headers, name


def test_nothing_private_stays_in_a_cache(app, login):
    for name, answer in every_answer(app, login(SAM)):
        if not name.startswith(("static", "/static", "ui.service_worker")):
            assert "no-store" in answer.headers["Cache-Control"], name


def test_every_answer_says_what_it_is(app, login):
    for name, answer in every_answer(app, login(SAM)):
        if answer.data and answer.mimetype.startswith("text/"):
            assert answer.mimetype_params.get("charset", "").lower() == "utf-8", name


def test_production_keeps_its_cookies_to_itself_and_to_https(make_app):
    app = make_app(**PRODUCTION)
    client = app.test_client()
    with app.app_context():
        set_password(System.OPS, find_account(SAM.id), PASSWORD)
    answer = client.post("/login", data={"email": SAM.email, "password": PASSWORD}, base_url="https://localhost")
    cookies = {cookie.partition("=")[0]: cookie for cookie in answer.headers.getlist("Set-Cookie")}
    # What outlives the browser; what its scripts may read.
    for_long, for_scripts = {"device"}, {"csrf", "key"}
    assert set(cookies) == {f"__Host-messenger_{name}" for name in ("access", "csrf", "device", "key", f"run_{SAM.id}")}
    for name, cookie in cookies.items():
        short, parts = name.removeprefix("__Host-messenger_"), set(cookie.split("; "))
        assert {"Secure", "Path=/", "SameSite=Lax"} <= parts
        assert "Domain=" not in cookie
        assert ("Max-Age=" in cookie or "Expires=" in cookie) == (short in for_long)
        assert ("HttpOnly" in parts) == (short not in for_scripts)
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains"


@pytest.mark.parametrize(
    ("setting", "sources"),
    [
        ("self", ["'self'"]),
        ("https://ent.school.example", ["https://ent.school.example"]),
        ("https://*.school.example  https://b.example:8443", ["https://*.school.example", "https://b.example:8443"]),
    ],
)
def test_a_school_says_who_may_frame_it(make_app, setting, sources):
    answer = make_app(FRAME_ANCESTORS=setting).test_client().get("/login")
    assert policy(answer)["frame-ancestors"] == sources


@pytest.mark.parametrize(
    "setting", ["*", "school.example", "https://a.example; script-src *", "https://a.example/x", "'"]
)
def test_who_may_frame_it_is_said_by_origins(make_app, setting):
    with pytest.raises(ConfigError, match="FRAME_ANCESTORS"):
        make_app(FRAME_ANCESTORS=setting)


# Forged requests

JSON_ONLY = {"auth.login", "auth.refresh"}  # no cookie of ours opens them


def posts(app):
    return [rule for rule in rules(app).values() if "POST" in rule.methods]


@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}, {"X-CSRF-TOKEN": "x"}], ids=["form", "htmx", "wrong"])
def test_no_post_with_a_cookie_and_without_its_csrf_token_does_anything(app, stored, headers):
    client = app.test_client()
    client.set_cookie("messenger_access", token_of(app, SAM))
    tried = 0
    for rule in posts(app):
        if rule.endpoint in JSON_ONLY | {"ui.start_session", "ui.set_language"}:
            continue
        answer = call(client, rule, headers, TESS)
        assert answer.status_code == 403, rule.endpoint
        assert "Set-Cookie" not in answer.headers, rule.endpoint
        tried += 1
    assert tried >= 5
    assert stored() == []
    assert client.get("/conversations").status_code == 200


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
def test_what_a_foreign_form_can_send_is_no_login_by_json(client, content_type):
    body = b'{"email":"sam@ecole.example","password":"x"}'
    assert client.post("/auth/login", data=body, content_type=content_type).status_code == 415


FOREIGN = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://localhost.evil.example"},
    {"Origin": "http://localhost:81"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
@pytest.mark.parametrize("path", ["/login", "/language"])
def test_a_form_of_another_site_logs_nobody_in_and_sets_nothing(client, path, headers):
    body = {"email": SAM.email, "password": PASSWORD, "locale": "en"}
    answer = client.post(path, data=body, headers=headers)
    assert answer.status_code == 403
    assert "Set-Cookie" not in answer.headers
    ours = client.post("/language", data=body, headers={"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin"})
    assert ours.status_code == 303


DESTINATIONS = [
    "//evil.example", "///evil.example", "////evil.example", "https://evil.example", "http://evil.example/",
    "https:evil.example", "https:/evil.example", "http:///evil.example", "/\\evil.example", "\\\\evil.example",
    "\\/evil.example", "/\\/evil.example", "//localhost@evil.example", "//localhost:80@evil.example/",
    "//localhost.evil.example", "http://localhost.evil.example/", "http://localhost@evil.example/",
    "https:http://evil.example", "http:https://evil.example", "http:http:http://evil.example",
    "//localhost//evil.example", "http://localhost//evil.example", "http://localhost/\\evil.example",
    "http:////localhost//evil.example", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
    "java\nscript:alert(1)", "/\n/evil.example", "/\t/evil.example", "\t//evil.example", " //evil.example",
    "/%0d%0aSet-Cookie:x=1", "/\r\nSet-Cookie: x=1", "//evil%E3%80%82example", "//evil。example", "?//evil.example",
    "#//evil.example", "evil.example", "@evil.example", "//[::1]@evil.example", "blob:http://localhost/x", "/\0/evil",
]  # fmt: skip


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_no_login_leads_off_this_site(app, destination):
    client = app.test_client()
    client.set_cookie("messenger_access", token_of(app, SAM))
    for base in ("http://localhost", "https://localhost"):
        answer = client.get("/login", query_string={"next": destination}, base_url=base)
        led_to = urlsplit(urljoin(f"{base}/login", answer.headers["Location"]))
        assert (led_to.scheme, led_to.netloc) == (urlsplit(base).scheme, "localhost")
        assert "Set-Cookie" not in answer.headers
    language = client.post("/language", data={"next": destination, "locale": "en"})
    assert urlsplit(urljoin("http://localhost/language", language.headers["Location"])).netloc == "localhost"
