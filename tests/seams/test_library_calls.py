"""The libraries call what we override of them, or else our rules would no longer hold and nobody would notice."""

import pytest

from tests.conftest import token_of
from tests.personas import SAM


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_flask_jwt_extended_lets_us_check_a_token(record_calls, app, client):
    called = record_calls("messenger.auth.seams.flask_jwt_extended")
    client.set_cookie("messenger_access", token_of(app, SAM))
    assert client.get("/conversations").status_code == 200
    assert called == {"JWTManager._decode_jwt_from_config"}
