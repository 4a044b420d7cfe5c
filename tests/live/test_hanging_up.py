"""In every async mode the server closes whom it has told to go, whether or not they answer."""

from tests.live.attacks import entered, is_closed, masked
from tests.live_server import wait_until
from tests.personas import SUE


def test_who_answers_no_closing_frame_is_hung_up_on_all_the_same(live_server):
    with entered(live_server, SUE) as wire:
        wire.sendall(masked("450-1"))  # nonsense
        wait_until(lambda: is_closed(wire), 10)
