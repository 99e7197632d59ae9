"""py-substrate-interface."""

import sys

# This file's own name must not hide the package's.
sys.path.append(sys.path.pop(0))

from substrateinterface import Keypair, SubstrateInterface

from lib import ALICE, BOB, TAO, WS, step


def free(sub, who, block_hash=None):
    return sub.query("System", "Account", [who], block_hash=block_hash)["data"]["free"].value


def submit(sub, key, module, call, params):
    composed = sub.compose_call(module, call, params)
    extrinsic = sub.create_signed_extrinsic(composed, key)
    return sub.submit_extrinsic(extrinsic, wait_for_finalization=True)


alice = Keypair.create_from_uri("//Alice")
with step("connect"):
    sub = SubstrateInterface(url=WS, ss58_format=42)
    sub.init_runtime()
with step("constants and metadata"):
    assert alice.ss58_address == ALICE
    assert sub.get_constant("Balances", "ExistentialDeposit").value == 500
    assert sub.runtime_version == 425
with step("query"):
    before = free(sub, BOB)
    old = sub.get_chain_head()
with step("iterate"):
    assert len(list(sub.query_map("SubtensorModule", "NetworksAdded"))) >= 2
with step("transfer to finality"):
    done = submit(sub, alice, "Balances", "transfer_keep_alive", {"dest": BOB, "value": TAO})
    assert done.is_success, done.error_message
with step("events"):
    assert any(e.value["event_id"] == "Transfer" for e in done.triggered_events)
    assert free(sub, BOB) == before + TAO
with step("read at an old block"):
    assert free(sub, BOB, old) == before
with step("failed call by name"):
    done = submit(sub, alice, "Proxy", "remove_proxy", {"delegate": BOB, "proxy_type": "Any", "delay": 0})
    assert not done.is_success
    assert done.error_message["name"] == "NotFound", done.error_message
