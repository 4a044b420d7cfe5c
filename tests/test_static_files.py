import gzip
import re

import brotli
import pytest
from flask import url_for

from messenger.static_files import FOLDER

SHEETS = "css/values+base.css"


@pytest.fixture
def address(app):
    def address_of(filename, **values):
        with app.test_request_context():
            return url_for("static", filename=filename, **values)

    return address_of


def body_of(*names):
    return b"".join((FOLDER / name).read_bytes() for name in names)


def test_a_file_is_kept_for_a_year_under_the_address_of_its_version(client, address):
    response = client.get(address("js/socket.js"))
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response.mimetype == "text/javascript"
    assert response.data == body_of("js/socket.js")


def test_the_address_of_another_version_gives_ours_but_not_to_keep(client, address):
    response = client.get(address("js/socket.js", version_asked="0123456789ab"))
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.data == body_of("js/socket.js")


@pytest.mark.parametrize(("accepted", "decode"), [("gzip", gzip.decompress), ("gzip, br", brotli.decompress)])
@pytest.mark.parametrize("name", ["vendor/htmx.min.js", "icons.svg", "css/base.css"])
def test_it_is_compressed_as_the_browser_can_read_it(client, address, accepted, decode, name):
    response = client.get(address(name), headers={"Accept-Encoding": accepted})
    assert response.headers["Content-Encoding"] == accepted.split()[-1]
    assert "Accept-Encoding" in response.vary
    assert len(response.data) < len(body_of(name))
    assert decode(response.data) == body_of(name)


def test_it_is_not_compressed_for_a_client_that_does_not_ask(client, address):
    response = client.get(address("css/base.css"), headers={"Accept-Encoding": "gzip;q=0, identity"})
    assert "Content-Encoding" not in response.headers
    assert response.data == body_of("css/base.css")


def test_several_sheets_come_as_one(client, address):
    response = client.get(address(SHEETS))
    assert response.mimetype == "text/css"
    assert response.data == body_of("css/values.css", "css/base.css")


@pytest.mark.parametrize(
    "filename",
    ["css/none.css", "css/values+none.css", "css/base+base.css", "js/socket+typing.js", "../config.py", "css/"],
)
def test_what_is_not_there_is_not_found(client, address, filename):
    assert client.get(f"/static/any/{filename}").status_code == 404


def test_an_unchanged_file_is_not_sent_again(client, address):
    etag = client.get(address(SHEETS)).headers["ETag"]
    again = client.get(address(SHEETS), headers={"If-None-Match": etag})
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize("path", ["/login"])
def test_a_page_is_compressed(client, path):
    plain = client.get(path)
    small = client.get(path, headers={"Accept-Encoding": "br"})
    assert small.headers["Content-Encoding"] == "br"
    assert len(small.data) < len(plain.data) / 2
    assert brotli.decompress(small.data) == plain.data
    assert "Accept-Encoding" in plain.vary


def test_the_page_names_each_module_that_its_script_needs(app):
    modules = app.jinja_env.globals["js_modules"]("messenger.js")
    needed, read = {"messenger.js"}, set()
    while needed - read:
        name = (needed - read).pop()
        read.add(name)
        needed |= set(re.findall(r'["\']\./([\w-]+\.js)["\']', (FOLDER / "js" / name).read_text()))
    assert sorted(modules) == sorted(f"js/{name}" for name in needed - {"messenger.js"})
