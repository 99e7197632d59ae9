"""The bittensor SDK 10.2.0: subnets, stake, weights, epochs, children, keys."""

import hashlib
import struct

import bittensor as bt
import bittensor.core.extrinsics.weights as weights_module
import bittensor.core.subtensor as subtensor_module
import bittensor_drand
from bittensor.core.chain_data.proxy import ProxyType
from bittensor_wallet import Keypair, Wallet

from lib import ALICE, BOB, CHARLIE, TAO, WS, step

PLAIN = {"mev_protection": False, "wait_for_inclusion": True, "wait_for_finalization": True}
SALT = [18, 179, 107, 0, 165, 211, 141, 197]
# A round of drand's quicknet that is long over, and its signature. The SDK would choose a round of the near future, which
# nothing can open without a way to drand.
ROUND = 1000
SIGNATURE = bytes.fromhex("b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39")


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
    return response


def refused(response, *words):
    """The node refused, and the client says why."""
    assert not response.success, response
    said = f"{response.message} {response.error}"
    assert any(w in said for w in words), said


def call(wallet, module, function, sudo=False, **params):
    """A call for which the SDK has no method of its own."""
    inner = sub.substrate.compose_call(module, function, params)
    if sudo:
        inner = sub.substrate.compose_call("Sudo", "sudo", {"call": inner})
    extrinsic = sub.substrate.create_signed_extrinsic(inner, wallet.coldkey)
    done = sub.substrate.submit_extrinsic(extrinsic, wait_for_finalization=True)
    assert done.is_success, (function, done.error_message)
    for event in done.triggered_events:
        if event["event"]["event_id"] == "Sudid":
            assert event["event"]["attributes"]["sudo_result"] == {"Ok": ()}, (function, event)


def epochs(netuid, n):
    """Wait for n epochs of a subnet."""
    for _ in range(n):
        sub.wait_for_block(sub.get_next_epoch_start_block(netuid) + 1)


def epoch_index(netuid):
    """How many epochs a subnet has had, which reveals go by."""
    return sub.query_module("SubtensorModule", "SubnetEpochIndex", params=[netuid]).value


def counted(items):
    """Encoded items after their compact number, which is below 64."""
    return bytes([len(items) << 2]) + b"".join(items)


def locked(plain):
    """The ciphertext that the SDK's library makes of plain for ROUND, without the length and the round around it."""
    sealed, _ = bittensor_drand.encrypt_at_round(plain, ROUND)
    assert int.from_bytes(sealed[:2], "little") >> 2 == len(sealed) - 10
    return sealed[2:-8], ROUND


def locked_weights(uids, weights, version_key, hotkey, **_):
    """get_encrypted_commit for ROUND."""
    lists = [counted([struct.pack("<H", x) for x in values]) for values in (uids, weights)]
    return locked(counted([bytes([b]) for b in hotkey]) + b"".join(lists) + struct.pack("<Q", version_key))


def locked_text(data, *_):
    """get_encrypted_commitment for ROUND."""
    return locked(counted([bytes([b]) for b in data.encode()]))


def storage_key(module, name, *params):
    return sub.substrate.create_storage_key(module, name, list(params)).to_hex()


def stake(cold, hot, netuid):
    return sub.get_stake(cold, hot, netuid)


def alpha(amount, netuid):
    return bt.Balance.from_tao(amount, netuid)


alice, bob, charlie = wallet_of("//Alice"), wallet_of("//Bob"), wallet_of("//Charlie")
miner = wallet_of("//Miner")
MINER = miner.hotkey.ss58_address
NEW = Keypair.create_from_uri("//NewCold").ss58_address

with step("connect"):
    sub = bt.Subtensor(network=WS)
    assert sub.is_fast_blocks()
with step("transfer"):
    before = sub.get_balance(BOB)
    good(sub.transfer(alice, BOB, bt.Balance.from_tao(1), **PLAIN))
    assert sub.get_balance(BOB).rao == before.rao + TAO
    good(sub.transfer(alice, miner.coldkeypub.ss58_address, bt.Balance.from_tao(5000), **PLAIN))

with step("announce a coldkey swap"):
    good(sub.transfer(alice, NEW, bt.Balance.from_tao(1), **PLAIN))
    good(sub.announce_coldkey_swap(miner, NEW, **PLAIN))
    swap = sub.get_coldkey_swap_announcement(miner.coldkeypub.ss58_address)
    refused(sub.transfer(miner, BOB, bt.Balance.from_tao(1), **PLAIN), "ColdkeySwapAnnounced", "Custom error: 0")

with step("create and start subnets"):
    for netuid in (2, 3):
        good(sub.register_subnet(alice, **PLAIN))
        assert max(sub.get_all_subnets_netuid()) == netuid
        sub.wait_for_block(sub.get_current_block() + sub.get_start_call_delay() + 1)
        good(sub.start_call(alice, netuid, **PLAIN))
        assert sub.is_subnet_active(netuid)
with step("register"):
    for wallet in (bob, charlie):
        good(sub.burned_register(wallet, 2, **PLAIN))
        assert sub.get_uid_for_hotkey_on_subnet(wallet.hotkey.ss58_address, 2) is not None
    assert sub.get_uid_for_hotkey_on_subnet(CHARLIE, 2) == 2
    good(sub.burned_register(bob, 3, **PLAIN))

with step("hyperparameters by sudo"):
    call(alice, "AdminUtils", "sudo_set_admin_freeze_window", sudo=True, window=0)
    call(alice, "AdminUtils", "sudo_set_weights_set_rate_limit", sudo=True, netuid=2, weights_set_rate_limit=0)
    call(alice, "AdminUtils", "sudo_set_tempo", sudo=True, netuid=2, tempo=8)
    assert sub.get_admin_freeze_window() == 0
    assert sub.weights_rate_limit(2) == 0
    assert sub.tempo(2) == 8
with step("hyperparameters as owner"):
    assert sub.commit_reveal_enabled(2)
    call(alice, "AdminUtils", "sudo_set_commit_reveal_weights_enabled", netuid=2, enabled=False)
    call(alice, "AdminUtils", "sudo_set_min_allowed_weights", netuid=2, min_allowed_weights=1)
    assert not sub.commit_reveal_enabled(2)
    params = sub.get_subnet_hyperparameters(2)
    assert params.min_allowed_weights == 1 and not params.commit_reveal_weights_enabled, params

with step("add stake"):
    good(sub.add_stake(alice, 2, ALICE, bt.Balance.from_tao(200), **PLAIN))
    good(sub.add_stake(alice, 3, BOB, bt.Balance.from_tao(50), **PLAIN))
    assert stake(ALICE, ALICE, 2).rao > 0 and stake(ALICE, BOB, 3).rao > 0
with step("limits and slippage"):  # swap_stake's limit is a fraction, which this SDK encodes as 0: bittensor11 tests it
    tight = {"safe_staking": True, "rate_tolerance": 0.0001}
    held = stake(ALICE, BOB, 3).rao
    refused(sub.add_stake(alice, 3, BOB, bt.Balance.from_tao(5000), **tight, **PLAIN), "SlippageTooHigh", "Custom error: 8")
    assert held <= stake(ALICE, BOB, 3).rao < held + 500 * TAO  # emission alone
    refused(sub.unstake(alice, 3, BOB, stake(ALICE, BOB, 3), safe_unstaking=True, rate_tolerance=0.00001, **PLAIN),
            "SlippageTooHigh", "Custom error: 8")
    good(sub.add_stake(alice, 3, BOB, bt.Balance.from_tao(5000), allow_partial_stake=True,
                       safe_staking=True, rate_tolerance=0.01, **PLAIN))
    assert held < stake(ALICE, BOB, 3).rao
with step("remove, move, swap and transfer stake"):
    held, before = stake(ALICE, BOB, 3).rao, sub.get_balance(ALICE)  # emission adds while we look
    good(sub.unstake(alice, 3, BOB, alpha(30, 3), safe_unstaking=True, rate_tolerance=0.5, **PLAIN))
    assert stake(ALICE, BOB, 3).rao < held
    assert sub.get_balance(ALICE).rao > before.rao
    good(sub.move_stake(alice, 3, BOB, 3, ALICE, alpha(2, 3), **PLAIN))
    assert stake(ALICE, ALICE, 3).rao >= 2 * TAO - 2
    before = stake(ALICE, BOB, 2).rao
    good(sub.swap_stake(alice, BOB, 3, 2, alpha(3, 3), **PLAIN))
    assert stake(ALICE, BOB, 2).rao > before
    good(sub.transfer_stake(alice, CHARLIE, BOB, 3, 3, alpha(4, 3), **PLAIN))
    assert stake(CHARLIE, BOB, 3).rao >= 4 * TAO - 2

with step("take"):
    good(sub.root_register(alice, **PLAIN))
    assert sub.is_hotkey_registered_on_subnet(ALICE, 0)
    good(sub.set_delegate_take(alice, ALICE, 0.1))
    assert abs(sub.get_delegate_take(ALICE) - 0.1) < 1e-4
with step("children"):
    good(sub.set_children(alice, 3, ALICE, [(0.5, BOB)], **PLAIN))
    children, due = sub.get_children_pending(ALICE, 3)
    assert [c[1] for c in children] == [BOB], children

with step("set weights"):
    epochs(2, 1)  # for the validator permit
    good(sub.set_weights(alice, 2, [1, 2], [0.25, 0.75], **PLAIN))
    assert dict(sub.weights(2))[0] == [(1, 21845), (2, 65535)], sub.weights(2)
with step("epochs pay incentive and dividends"):
    held = stake(ALICE, ALICE, 2).rao
    epochs(2, 3)
    graph = sub.metagraph(2, lite=False)
    assert list(graph.hotkeys) == [ALICE, BOB, CHARLIE], graph.hotkeys
    assert graph.validator_permit[0] and graph.dividends[0] > 0.9, graph.dividends
    assert 0.2 < graph.incentive[1] < 0.3 and 0.7 < graph.incentive[2] < 0.8, graph.incentive
    assert graph.emission[2] > graph.emission[1] > 0, graph.emission
    assert graph.W[0][2] > graph.W[0][1] > 0
    assert stake(ALICE, ALICE, 2).rao > held and stake(CHARLIE, CHARLIE, 2).rao > 0

with step("commit and reveal"):
    call(alice, "AdminUtils", "sudo_set_commit_reveal_weights_enabled", sudo=True, netuid=2, enabled=True)
    call(alice, "AdminUtils", "sudo_set_tempo", sudo=True, netuid=2, tempo=24)  # an epoch is the time to reveal in
    good(sub.commit_weights(alice, 2, salt=SALT, uids=[1, 2], weights=[65535, 65535], **PLAIN))
    commits = sub.query_module("SubtensorModule", "WeightCommits", params=[2, ALICE])
    assert len(commits) == 1, commits
    committed = epoch_index(2)
    while epoch_index(2) == committed:
        sub.wait_for_block()
    good(sub.reveal_weights(alice, 2, [1, 2], [65535, 65535], SALT, **PLAIN))
    assert dict(sub.weights(2))[0] == [(1, 65535), (2, 65535)], sub.weights(2)
with step("time-locked weights and commitment"):
    weights_module.get_encrypted_commit = locked_weights
    subtensor_module.get_encrypted_commitment = locked_text
    good(sub.set_reveal_commitment(bob, 2, "to be read later", blocks_until_reveal=1, **PLAIN))
    good(sub.set_weights(alice, 2, [1, 2], [0.25, 0.75], **PLAIN))
    committed = epoch_index(2)
    who, _, _, due_round = sub.get_timelocked_weight_commits(2)[0]
    assert (who, due_round) == (ALICE, ROUND)
    assert sub.get_revealed_commitment(2, 1) is None
    pulse = struct.pack("<QB32sB48s", ROUND, 32 << 2, hashlib.sha256(SIGNATURE).digest(), 48 << 2, SIGNATURE)
    call(alice, "System", "set_storage", sudo=True, items=[[storage_key("Drand", "Pulses", ROUND), "0x" + pulse.hex()]])
    sub.wait_for_block()
    assert [text for _, text in sub.get_revealed_commitment(2, 1)] == ["to be read later"]
    while epoch_index(2) == committed:
        sub.wait_for_block()
    assert dict(sub.weights(2))[0] == [(1, 21845), (2, 65535)], sub.weights(2)
    assert sub.get_timelocked_weight_commits(2) == []
    call(alice, "AdminUtils", "sudo_set_tempo", sudo=True, netuid=2, tempo=8)

with step("children in force"):
    sub.wait_for_block(due)
    epochs(3, 1)
    ok, children, error = sub.get_children(ALICE, 3)
    assert ok and [(round(p, 6), who) for p, who in children] == [(0.5, BOB)], (children, error)

with step("proxies"):
    good(sub.add_proxy(alice, BOB, ProxyType.Transfer, 0, **PLAIN))
    found, deposit = sub.get_proxies_for_real_account(ALICE)
    assert [p.delegate for p in found] == [BOB] and deposit.rao > 0, found
    refused(sub.add_proxy(alice, BOB, ProxyType.Transfer, 0, **PLAIN), "Account is already a proxy.")
    before = sub.get_balance(CHARLIE)
    inner = sub.substrate.compose_call("Balances", "transfer_keep_alive", {"dest": CHARLIE, "value": TAO})
    good(sub.proxy(bob, ALICE, ProxyType.Transfer, inner, **PLAIN))
    assert sub.get_balance(CHARLIE).rao == before.rao + TAO
    good(sub.remove_proxy(alice, BOB, ProxyType.Transfer, 0, **PLAIN))
    assert sub.get_proxies_for_real_account(ALICE)[0] == []

with step("root claim"):
    # Root sells alpha only while the subnets' prices add up to more than 1.
    key = storage_key("SubtensorModule", "SubnetMovingPrice", 2)
    call(alice, "System", "set_storage", sudo=True, items=[[key, "0x" + "00" * 4 + "02" + "00" * 11]])
    good(sub.start_call(alice, 0, **PLAIN))
    good(sub.set_root_claim_type(charlie, "Keep", **PLAIN))
    assert sub.get_root_claim_type(CHARLIE) == "Keep"
    good(sub.add_stake(charlie, 0, ALICE, bt.Balance.from_tao(1000), **PLAIN))
    epochs(2, 3)
    assert sub.get_root_claimable_rate(ALICE, 2) > 0
    call(alice, "SubtensorModule", "sudo_set_root_claim_threshold", sudo=True, netuid=2, new_value=0)
    good(sub.claim_root(charlie, [2], **PLAIN))
    assert sub.get_root_claimed(CHARLIE, ALICE, 2).rao > 0
    assert stake(CHARLIE, ALICE, 2).rao > 0

with step("swap the coldkey"):
    sub.wait_for_block(swap.execution_block + 1)
    moved = sub.get_balance(miner.coldkeypub.ss58_address)
    good(sub.swap_coldkey_announced(miner, NEW, **PLAIN))
    assert sub.get_balance(miner.coldkeypub.ss58_address).rao < TAO
    assert sub.get_balance(NEW).rao > moved.rao
