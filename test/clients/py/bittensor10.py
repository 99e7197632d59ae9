"""The bittensor SDK 10.2.0: from a new subnet to weights."""

import time

import bittensor as bt
from bittensor_wallet import Keypair, Wallet

from lib import ALICE, BOB, TAO, WS, step


def wallet_of(uri):
    """A wallet on disk with coldkey and hotkey from a URI."""
    key = Keypair.create_from_uri(uri)
    wallet = Wallet(name=uri.strip("/").lower(), hotkey="default")
    wallet.set_coldkey(key, encrypt=False, overwrite=True)
    wallet.set_coldkeypub(key, encrypt=False, overwrite=True)
    wallet.set_hotkey(key, encrypt=False, overwrite=True)
    return wallet


def good(response):
    assert response.success, response


alice, bob = wallet_of("//Alice"), wallet_of("//Bob")
plain = {"mev_protection": False, "wait_for_inclusion": True, "wait_for_finalization": True}

with step("connect"):
    sub = bt.Subtensor(network=WS)
    assert sub.is_fast_blocks()
with step("balance"):
    before = sub.get_balance(BOB)
with step("transfer"):
    good(sub.transfer(alice, BOB, bt.Balance.from_tao(1), **plain))
    assert sub.get_balance(BOB).rao == before.rao + TAO
with step("create subnet"):
    good(sub.register_subnet(alice, **plain))
    netuid = max(sub.get_all_subnets_netuid())
    assert netuid == 2, netuid
with step("start subnet"):
    due = sub.get_current_block() + sub.get_start_call_delay() + 1
    sub.wait_for_block(due)
    good(sub.start_call(alice, netuid, **plain))
with step("register"):
    good(sub.burned_register(bob, netuid, **plain))
with step("add stake"):
    good(sub.add_stake(alice, netuid, ALICE, bt.Balance.from_tao(100), **plain))
    assert sub.get_stake(ALICE, ALICE, netuid).rao > 0
with step("metagraph"):
    graph = sub.metagraph(netuid, lite=False)
    assert graph.n.item() == 2
    assert list(graph.hotkeys) == [ALICE, BOB], graph.hotkeys
with step("hyperparameters"):
    assert sub.get_subnet_hyperparameters(netuid).tempo > 0
with step("turn commit-reveal off as owner"):
    call = sub.substrate.compose_call(
        "AdminUtils", "sudo_set_commit_reveal_weights_enabled", {"netuid": netuid, "enabled": False})
    for _ in range(30):
        extrinsic = sub.substrate.create_signed_extrinsic(call, alice.coldkey)
        done = sub.substrate.submit_extrinsic(extrinsic, wait_for_finalization=True)
        if done.is_success:
            break
        time.sleep(0.5)
    assert done.is_success, done.error_message
with step("set weights"):
    for _ in range(20):
        response = sub.set_weights(alice, netuid, [0, 1], [0.25, 0.75], block_time=0.25, **plain)
        if response.success:
            break
        time.sleep(1)
    good(response)
    rows = dict(sub.weights(netuid))
    assert len(rows[0]) == 2, rows
with step("remove stake"):
    good(sub.unstake(alice, netuid, ALICE, bt.Balance.from_tao(1, netuid), **plain))
