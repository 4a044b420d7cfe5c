"""A host application's tokens, over REST and sockets alike."""

import json
import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt
import pytest
import requests
import socketio
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from messenger.models.people import users
from tests.conftest import SECRET
from tests.live_server import LiveServer
from tests.personas import SAM, TESS

KEY = rsa.generate_private_key(65537, 2048)
STRANGER = rsa.generate_private_key(65537, 2048)
PEM = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
CLAIMS = {"sub": "host-7", "name": "Hana Haddad", "role": "student", "email": "hana@host.example"}


@pytest.fixture(scope="module")
def jwks_url():
    key = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(KEY.public_key()))
    document = json.dumps({"keys": [{**key, "kid": "k-1", "alg": "RS256", "use": "sig"}]}).encode()

    class Keys(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(document)

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Keys) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/jwks.json"
        server.shutdown()


@pytest.fixture(scope="module", params=["public key", "JWKS", "shared secret"])
def host(request, empty_sqlite, tmp_path_factory):
    """A server that trusts a host application, and how that application signs."""
    folder = tmp_path_factory.mktemp("host")
    settings = {
        "public key": lambda: {"JWT_PUBLIC_KEY": PEM.replace("\n", "\\n")},
        "JWKS": lambda: {"JWT_JWKS_URL": request.getfixturevalue("jwks_url")},
        "shared secret": lambda: {"JWT_ALGORITHM": "HS256"},
    }[request.param]()
    url = f"sqlite:///{shutil.copy(empty_sqlite, folder / 'host.db')}"
    with LiveServer(url, folder, **settings) as server:
        yield server, request.param


@pytest.fixture
def signed(host):
    """`signed(**claims)`: a token as the host signs it; `key`, `algorithm` and `kid` make it one that it did not."""
    server, kind = host
    server.put_people()
    own = (SECRET, "HS256") if kind == "shared secret" else (KEY, "RS256")

    def sign(key=own[0], algorithm=own[1], kid="k-1", **claims):
        whole = {**CLAIMS, "exp": int(time.time()) + 60, **claims}
        return jwt.encode(whole, key, algorithm, headers={"kid": kid} if kid else None)

    yield sign
    assert "Traceback" not in server.log.read_text()


def codes(server, token, make_speaker):
    """What REST and a socket say to a token: a code, or None for welcome."""
    rest = requests.get(f"{server.url}/auth/me", headers={"Authorization": f"Bearer {token}"}, timeout=10)
    speaker = make_speaker()
    try:
        speaker.connect(server.url, {"token": token})
    except socketio.exceptions.ConnectionError:
        return rest.json().get("code"), speaker.refusal["data"]["code"]
    return rest.json().get("code"), None


def test_a_user_is_made_from_the_claims_at_first_sight(host, signed, make_speaker):
    server, _ = host
    speaker = make_speaker()
    speaker.connect(server.url, {"token": signed()})
    message = speaker.send(TESS)["message"]
    with server.engine.connect() as connection:
        (row,) = connection.execute(sa.select(users).where(users.c.external_id == "host-7"))
    assert (row.name, row.role, row.email) == (CLAIMS["name"], CLAIMS["role"], CLAIMS["email"])
    assert message["senderId"] == row.id
    me = requests.get(f"{server.url}/auth/me", headers={"Authorization": f"Bearer {signed()}"}, timeout=10).json()
    assert me["user"] == {"id": row.id, "name": row.name, "role": row.role, "email": row.email}


def test_first_seen_by_many_at_once_is_one_user(host, signed, make_speaker):
    server, _ = host
    speakers = [make_speaker() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda speaker: speaker.connect(server.url, {"token": signed()}), speakers))
    with server.engine.connect() as connection:
        found = connection.execute(sa.select(users.c.id).where(users.c.external_id == "host-7")).all()
    assert len(found) == 1


def test_our_own_tokens_are_good_beside_the_host_s(host, signed, make_speaker):
    server, _ = host
    assert codes(server, signed(), make_speaker) == (None, None)
    assert codes(server, server.token(SAM), make_speaker) == (None, None)


@pytest.mark.parametrize("claims", [{"role": "janitor"}, {"role": None}, {"sub": ""}, {"exp": None}])
def test_claims_that_make_no_user_are_refused(host, signed, make_speaker, claims):
    assert codes(host[0], signed(**claims), make_speaker) == ("token_invalid", "token_invalid")


def test_an_expired_host_token_is_refused(host, signed, make_speaker):
    assert codes(host[0], signed(exp=1), make_speaker) == ("token_expired", "token_expired")


def test_a_token_of_another_signer_is_refused(host, signed, make_speaker):
    server, kind = host
    stranger = "another-secret-0123456789-abcdefghij" if kind == "shared secret" else STRANGER
    assert codes(server, signed(key=stranger), make_speaker) == ("token_invalid", "token_invalid")


def test_the_public_key_is_no_shared_secret(host, signed, make_speaker):
    server, _ = host
    header, payload = (part.rstrip("=") for part in signed(key=SECRET, algorithm="HS256").split(".")[:2])
    forged = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256)
    signature = jwt.utils.base64url_encode(forged.sign(f"{header}.{payload}".encode(), PEM.encode())).decode()
    assert codes(server, f"{header}.{payload}.{signature}", make_speaker) == ("token_invalid", "token_invalid")


def test_an_unsigned_host_token_is_refused(host, signed, make_speaker):
    unsigned = signed(key="", algorithm="none")
    assert codes(host[0], unsigned, make_speaker) == ("token_invalid", "token_invalid")


def test_an_unknown_kid_is_refused_where_kids_count(host, signed, make_speaker):
    server, kind = host
    expected = "token_invalid" if kind == "JWKS" else None
    assert codes(server, signed(kid="k-2"), make_speaker) == (expected, expected)
