"""The bittensor SDK 11.3.0: what spec version 425 has of what it asks for."""

import bittensor as bt
from bittensor import wallets
from bittensor.keyfiles import Keypair
from bittensor.wallet import Wallet

from lib import ALICE, BOB, TAO, WS, step


def wallet_of(uri):
    """A wallet on disk with coldkey and hotkey from a URI."""
    key = Keypair.create_from_uri(uri)
    wallet = Wallet(uri.strip("/").lower())
    wallet._set_coldkey(key, encrypt=False, overwrite=True)
    wallet._set_coldkeypub(key, overwrite=True)
    wallet._set_hotkey(key, encrypt=False, overwrite=True)
    return wallet


with step("connect"):
    sub = bt.Subtensor(WS)
    assert sub.spec_version == 425
with step("constants and metadata"):
    assert sub.is_fast_blocks()
with step("balance"):
    before = sub.balances.get(BOB)
with step("query"):
    assert sub.query("SubtensorModule.TotalNetworks") >= 2
with step("metagraph"):
    assert sub.subnets.metagraph(1, commitments=False) is not None
with step("transfer"):
    done = sub.execute(bt.intents.Transfer(dest=BOB, amount_tao=1), wallet_of("//Alice"))
    assert done.success, done
    assert sub.balances.get(BOB).rao == before.rao + TAO
