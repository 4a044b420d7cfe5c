import os
import socket

import pytest

from messenger.transport import BufferedSocket, unmask

MASK = (0x37, 0xFA, 0x21, 0x3D)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 5, 7, 8, 125, 126, 4_001, 65_537])
@pytest.mark.parametrize("offset", [0, 1, 2, 3, 4, 5])
def test_a_payload_is_unmasked_byte_by_byte_from_its_place_in_the_frame(size, offset):
    data = os.urandom(size)
    expected = bytes(byte ^ MASK[(offset + place) % 4] for place, byte in enumerate(data))
    assert unmask(data, MASK, length=size, offset=offset) == expected


def test_a_buffered_socket_gives_what_came_in_the_pieces_asked_for():
    here, there = socket.socketpair()
    with here, there:
        buffered = BufferedSocket(here)
        there.sendall(b"abcdefgh")
        assert [buffered.recv(size) for size in (2, 2, 3)] == [b"ab", b"cd", b"efg"]
        assert buffered.recv(100) == b"h"
        there.sendall(b"i")
        there.close()
        assert [buffered.recv(100), buffered.recv(100)] == [b"i", b""]
        assert buffered.fileno() == here.fileno()
