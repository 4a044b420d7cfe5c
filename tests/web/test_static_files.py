import gzip
import itertools
import re

import brotli
import pytest
from flask import url_for

from messenger.web import compression, static_files
from messenger.web.static_files import FOLDER

SHEET = "bundles/admin.css"


@pytest.fixture
def address(app):
    def address_of(filename, **values):
        with app.test_request_context():
            return url_for("static", filename=filename, **values)

    return address_of


def body_of(*names):
    return b"".join((FOLDER / name).read_bytes() for name in names)


def test_a_file_is_kept_for_a_year_under_the_address_of_its_version(client, address):
    response = client.get(address("js/connection/socket.js"))
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response.mimetype == "text/javascript"
    assert response.data == body_of("js/connection/socket.js")


def test_the_address_of_another_version_gives_ours_but_not_to_keep(client, address):
    response = client.get(address("js/connection/socket.js", version_asked="0123456789ab"))
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.data == body_of("js/connection/socket.js")


@pytest.mark.parametrize(("accepted", "decode"), [("gzip", gzip.decompress), ("gzip, br", brotli.decompress)])
@pytest.mark.parametrize("name", ["vendor/htmx.min.js", "icons.svg", "css/page/base.css"])
def test_it_is_compressed_as_the_browser_can_read_it(client, address, accepted, decode, name):
    response = client.get(address(name), headers={"Accept-Encoding": accepted})
    assert response.headers["Content-Encoding"] == accepted.split()[-1]
    assert "Accept-Encoding" in response.vary
    assert len(response.data) < len(body_of(name))
    assert decode(response.data) == body_of(name)


def test_it_is_not_compressed_for_a_client_that_does_not_ask(client, address):
    response = client.get(address("css/page/base.css"), headers={"Accept-Encoding": "gzip;q=0, identity"})
    assert "Content-Encoding" not in response.headers
    assert response.data == body_of("css/page/base.css")


@pytest.mark.parametrize(
    "filename",
    ["css/none.css", "css/page+table.css", "bundles/none.css", "bundles/socket.js", "../errors.py", "css/", "bundles"],
)
def test_what_is_not_there_is_not_found(client, address, filename):
    assert client.get(f"/static/any/{filename}").status_code == 404


def test_an_unchanged_file_is_not_sent_again(client, address):
    etag = client.get(address(SHEET)).headers["ETag"]
    again = client.get(address(SHEET), headers={"If-None-Match": etag})
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize("path", ["/login"])
def test_a_page_is_compressed(client, path):
    plain = client.get(path)
    small = client.get(path, headers={"Accept-Encoding": "br"})
    assert small.headers["Content-Encoding"] == "br"
    assert len(small.data) < len(plain.data) / 2
    assert brotli.decompress(small.data) == plain.data
    assert "Accept-Encoding" in plain.vary


NAMED = re.compile(r"""url_for\(['"]static['"], filename=['"]([^'"]+)['"]""")


def test_every_file_that_a_template_names_is_there(client, address):
    templates = (FOLDER.parent / "templates").rglob("*.html")
    named = {name for template in templates for name in NAMED.findall(template.read_text())}
    assert {"bundles/messenger.css", "bundles/admin.css", "bundles/messenger.js"} <= named
    assert {name: client.get(address(name)).status_code for name in named} == dict.fromkeys(named, 200)


@pytest.fixture
def compressions(monkeypatch):
    """Each that is made from now on, as (bytes, coding)."""
    made = []

    def count(body, coding, *, quality):
        made.append((body, coding))
        return compression.compressed(body, coding, quality=quality)

    monkeypatch.setattr(static_files, "compressed", count)
    return made


def test_strangers_cannot_have_more_compressed_than_there_is(client, address, compressions):
    files = [path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()]
    for _ in range(2):
        for name in files:
            for accepted in ("br", "gzip", "identity"):
                assert client.get(address(name), headers={"Accept-Encoding": accepted}).status_code == 200
    assert len(compressions) == len(set(compressions))


def test_an_order_of_sheets_that_no_page_names_is_not_made(client, compressions):
    for sheets in itertools.permutations(("page", "table", "base", "chat")):
        answer = client.get(f"/static/any/css/{'+'.join(sheets)}.css", headers={"Accept-Encoding": "br"})
        assert answer.status_code == 404
    assert compressions == []
