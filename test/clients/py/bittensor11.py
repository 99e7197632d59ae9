"""The bittensor SDK 11.3.0: what spec version 425 has of what it asks for.

It is made for a later runtime. Its own burned_register, set_weights and
claim_root read storage that 425 has not (CollateralLockShare,
SubnetEpochConsensus, BasketClaimed), so these go out as raw calls.
"""

import bittensor as bt
from bittensor.wallet import Wallet

from lib import ALICE, BOB, CHARLIE, SEEDS, TAO, WS, step


def wallet_of(uri):
    """A wallet on disk with coldkey and hotkey from a URI's seed."""
    wallet = Wallet(uri.strip("/").lower())
    wallet.regenerate_coldkey(seed=SEEDS[uri], use_password=False, overwrite=True, suppress=True)
    wallet.regenerate_hotkey(seed=SEEDS[uri], overwrite=True, suppress=True)
    return wallet


def good(done):
    assert done.success, done
    return done


def refused(done, words):
    assert not done.success and words in done.message, done


def do(intent, wallet=None):
    return sub.execute(intent, wallet or alice)


def call(wallet, module, function, **params):
    """A raw call, for which the SDK's own way needs a later runtime."""
    return good(sub.submit_call((module, function, params), wallet))


def sudo(module, function, **params):
    call(alice, "Sudo", "sudo", call=sub.compose((module, function, params)))


def staked(cold, hot, netuid):
    return sub.staking.get(cold, hot, netuid).rao


alice, bob, charlie = wallet_of("//Alice"), wallet_of("//Bob"), wallet_of("//Charlie")
assert alice.coldkeypub.ss58_address == ALICE

with step("connect"):
    sub = bt.Subtensor(WS)
    assert sub.spec_version == 425
with step("constants and metadata"):
    assert sub.is_fast_blocks()
with step("transfer"):
    before = sub.balances.get(BOB)
    good(do(bt.intents.Transfer(dest_ss58=BOB, amount_tao=1)))
    assert sub.balances.get(BOB).rao == before.rao + TAO
with step("announce a coldkey swap"):
    good(do(bt.intents.AnnounceColdkeySwap(ALICE), charlie))
    assert sub.balances.coldkey_swap_announcement(CHARLIE)["execute_block"] > sub.block
    refused(do(bt.intents.Transfer(dest_ss58=BOB, amount_tao=1), charlie), "oldkey swap")
with step("create and start subnets"):
    for netuid in (2, 3):
        assert f"Subnet {netuid} registered" in good(do(bt.intents.RegisterSubnet())).message
        good(do(bt.intents.StartCall(netuid)))
with step("register"):
    call(bob, "SubtensorModule", "burned_register", netuid=2, hotkey=BOB)
    assert sub.neurons.uid(BOB, 2) == 1
with step("hyperparameters by sudo and as owner"):
    sudo("AdminUtils", "sudo_set_admin_freeze_window", window=0)
    sudo("AdminUtils", "sudo_set_weights_set_rate_limit", netuid=2, weights_set_rate_limit=0)
    good(do(bt.intents.SetHyperparameter(2, "min_allowed_weights", 1)))
    good(do(bt.intents.SetHyperparameter(2, "commit_reveal_weights_enabled", 0)))
    params = sub.subnets.subnet_hyperparameters(2)
    assert params["min_allowed_weights"] == 1 and not params["commit_reveal_weights_enabled"], params
    assert params["weights_rate_limit"] == 0 and params["tempo"] == 10, params
with step("add stake, limits and slippage"):
    for netuid in (2, 3):
        good(do(bt.intents.AddStake(ALICE, netuid, 100, slippage_protection=False)))
        assert staked(ALICE, ALICE, netuid) > 0
    refused(do(bt.intents.AddStake(ALICE, 2, 500, rate_tolerance=0.00001)), "Slippage is too high")
    assert not do(bt.intents.AddStakeLimit(ALICE, 2, 500, limit_price_rao=1)).success
    refused(do(bt.intents.SwapStake(ALICE, 3, 2, 50, rate_tolerance=0.00001)), "Slippage is too high")
with step("remove, move, swap and transfer stake"):
    held = staked(ALICE, ALICE, 2)
    good(do(bt.intents.SwapStake(ALICE, 3, 2, 40, rate_tolerance=0.5)))
    assert staked(ALICE, ALICE, 2) > held
    good(do(bt.intents.MoveStake(ALICE, 2, BOB, 2, 5)))
    assert staked(ALICE, BOB, 2) >= 5 * TAO - 2
    good(do(bt.intents.TransferStake(CHARLIE, ALICE, 2, 2, 3)))
    assert staked(CHARLIE, ALICE, 2) >= 3 * TAO - 2
    before = sub.balances.get(ALICE)
    good(do(bt.intents.RemoveStake(ALICE, 2, 20, rate_tolerance=0.5)))
    assert sub.balances.get(ALICE).rao > before.rao
with step("take"):
    good(do(bt.intents.RootRegister()))
    good(do(bt.intents.SetTake(0.1)))
    assert sub.delegation.delegate_take(ALICE)["take_u16"] == 6554
with step("children"):
    good(do(bt.intents.SetChildren(3, [[0.5, BOB]])))
    assert sub.delegation.pending_children(ALICE, 3)["children"] == [(2**63, BOB)]
with step("set weights"):
    sub.wait_for_epoch(2)
    call(alice, "SubtensorModule", "set_weights", netuid=2, dests=[1], weights=[65535], version_key=0)
    assert sub.weights.weights(2)[0] == {1: 1.0}, sub.weights.weights(2)
with step("epochs pay incentive and dividends"):
    for _ in range(3):
        sub.wait_for_epoch(2)
    graph = sub.subnets.metagraph(2)
    assert graph.hotkeys == [ALICE, BOB], graph.hotkeys
    owner, miner = graph.neurons
    assert owner.dividends > 0.9 and miner.incentive > 0.9 and miner.emission.rao > 0, graph.neurons
    assert sub.epochs.epoch_status(2)["epoch_index"] >= 4
with step("children in force"):
    assert sub.delegation.children(ALICE, 3) == [(2**63, BOB)]
with step("proxies"):
    good(do(bt.intents.AddProxy(BOB, "Transfer")))
    assert [p["delegate"] for p in sub.balances.proxies(ALICE)["proxies"]] == [BOB]
    good(do(bt.intents.RemoveProxy(BOB, "Transfer")))
    assert sub.balances.proxies(ALICE)["proxies"] == []
