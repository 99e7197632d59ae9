"""What every script shares: where the node is, keys, steps that report, and
the check of a read proof."""

import contextlib
import hashlib
import os
import time

WS = os.environ.get("TENSORD_WS", "ws://127.0.0.1:9944")
ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
CHARLIE = "5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y"
TAO = 10**9

# The secret seeds behind the URIs, for wallets that are made from seeds.
SEEDS = {
    "//Alice": "0xe5be9a5092b81bca64be81d212e7f2f9eba183bb7a90954f7b76361f6edb5c0a",
    "//Bob": "0x398f0c28f98885e046333d4a41c19cee4c37368a9832c6502f6cfd182e2aef89",
    "//Charlie": "0xbc1ede780f784bb6991a585e4f6e61522c14e1cae6ad0895fb57b9a205a8f938",
}


@contextlib.contextmanager
def step(name):
    """Say that what is inside worked, and how long it took."""
    started = time.monotonic()
    yield
    print(f"ok {name} ({(time.monotonic() - started) * 1000:.0f} ms)", flush=True)


# Node headers of the trie: mask, bits, is a branch, has a value, value hashed.
_KINDS = [
    (0xC0, 0x40, False, True, False),
    (0xC0, 0x80, True, False, False),
    (0xC0, 0xC0, True, True, False),
    (0xE0, 0x20, False, True, True),
    (0xF0, 0x10, True, True, True),
]


def proven_value(proof, root, key):
    """The value at key that a proof's nodes show under a state root, None where
    they show that there is none; KeyError where they show neither."""
    by_hash = {_blake2(node): node for node in map(_bytes, proof)}

    def opened(ref):
        return ref if len(ref) < 32 else by_hash[ref]

    rest = _nibbles(_bytes(key))
    node = opened(_bytes(root))
    while True:
        partial, value, hashed, children = _decode(node)
        if rest[: len(partial)] != partial:
            return None
        rest = rest[len(partial) :]
        if not rest:
            return opened(value) if hashed else value
        child = children.get(rest.pop(0))
        if child is None:
            return None
        node = opened(child)


def _decode(data):
    at = 0

    def take(n):
        nonlocal at
        at += n
        return data[at - n : at]

    def counted():
        mode = data[at] & 3
        if mode == 3:
            raise ValueError("a trie node of more than 1 GiB")
        return take(int.from_bytes(take(1 << mode), "little") >> 2)

    head = take(1)[0]
    if head == 0:
        return [], None, False, {}
    mask, _, branch, has_value, hashed = next(k for k in _KINDS if head & k[0] == k[1])
    count = head & ~mask & 0xFF
    if count == ~mask & 0xFF:
        more = 255
        while more == 255:
            more = take(1)[0]
            count += more
    partial = _nibbles(take((count + 1) // 2))[count % 2 :]
    bitmap = int.from_bytes(take(2), "little") if branch else 0
    value = None
    if has_value:
        value = take(32) if hashed else counted()
    children = {i: counted() for i in range(16) if bitmap >> i & 1}
    return partial, value, hashed, children


def _bytes(hexed):
    return bytes.fromhex(hexed.removeprefix("0x"))


def _nibbles(data):
    return [n for b in data for n in (b >> 4, b & 15)]


def _blake2(data):
    return hashlib.blake2b(data, digest_size=32).digest()
