"""What every script shares: where the node is, keys, and steps that report."""

import contextlib
import os
import time

WS = os.environ.get("TENSORD_WS", "ws://127.0.0.1:9944")
ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
TAO = 10**9


@contextlib.contextmanager
def step(name):
    """Say that what is inside worked, and how long it took."""
    started = time.monotonic()
    yield
    print(f"ok {name} ({(time.monotonic() - started) * 1000:.0f} ms)", flush=True)
