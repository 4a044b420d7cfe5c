"""The same queue in a process that is patched as `wsgi.py` patches it, with writes in a native thread."""

import pytest

from tests.cli.commands import run_python

GREEN = """
import sys, warnings
mode = sys.argv[1]
if mode == "eventlet":
    warnings.simplefilter("ignore")
    import eventlet
    eventlet.monkey_patch()
    from eventlet.patcher import original
    sleep_natively = original("time").sleep
else:
    from gevent import monkey
    monkey.patch_all()
    sleep_natively = monkey.get_original("time", "sleep")
import threading, time
from messenger.errors import StorageUnavailable
from messenger.store.group_commit import GroupCommit
from messenger.store.threads import native_runner

run_native = native_runner(mode)
batches, published, failures, ticks = [], [], [], []
pause = 0.001

def store(drafts):
    sleep_natively(pause)
    batches.append(drafts)
    return [draft * 10 for draft in drafts]

def publish(draft, result):
    time.sleep(0)  # an emit may yield
    published.append(draft)

def together(tasks):
    def watched(task):
        try:
            task()
        except BaseException as error:
            failures.append(repr(error))
    threads = [threading.Thread(target=watched, args=(task,), daemon=True) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
        assert not thread.is_alive(), "a thread waits for ever"
    assert not failures, failures[:3]

def new_queue(**options):
    return GroupCommit(lambda drafts: run_native(store, drafts), publish, **options)
"""

CROWD = """
queue = new_queue()

def submit_many(first):
    for draft in range(first, first + 40):
        assert queue.submit(draft) == draft * 10

together([lambda first=first: submit_many(first) for first in range(0, 2000, 40)])
written = sum(batches, [])
assert sorted(written) == list(range(2000)) and published == written
assert len(batches) < 1000, len(batches)
"""

SLOW_DISK = """
pause = 0.8
queue = new_queue(timeout=0.2)
gave_up, answers = [], []

def submit(draft):
    try:
        answers.append(queue.submit(draft))
    except StorageUnavailable:
        gave_up.append(time.monotonic() - began)

def tick():
    while not published:
        time.sleep(0.01)
        ticks.append(time.monotonic())

began = time.monotonic()
together([tick, *(lambda draft=draft: submit(draft) for draft in range(10))])
assert not answers and len(gave_up) == 10, (answers, gave_up)
assert max(gave_up) < 0.7, gave_up
assert len(ticks) > 20, "the hub stood still"
pause = 0.001
assert queue.submit(11) == 110
assert batches == [[0], [11]] and published == [0, 11]
"""

KILLED = """
pause = 0.3
queue = new_queue(timeout=5)
answers = []
if mode == "eventlet":
    spawn, kill = eventlet.spawn, lambda green: green.kill()
else:
    import gevent
    spawn, kill = gevent.spawn, lambda green: green.kill()
spawn(lambda: answers.append(queue.submit(0)))
time.sleep(0.05)
victim = spawn(queue.submit, 1)
time.sleep(0.05)
kill(victim)
together([lambda draft=draft: answers.append(queue.submit(draft)) for draft in (2, 3)])
assert sorted(answers) == [0, 20, 30], answers
assert queue.submit(4) == 40
"""


@pytest.mark.parametrize("mode", ["eventlet", "gevent"])
@pytest.mark.parametrize("story", [CROWD, SLOW_DISK, KILLED], ids=["crowd", "slow disk", "killed"])
def test_green_threads_neither_lose_nor_wait_for_ever(mode, story):
    result = run_python("-c", f"{GREEN}{story}\nprint('done')", mode)
    assert result.stdout == "done\n", result.stderr
