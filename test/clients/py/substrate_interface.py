"""py-substrate-interface."""

import sys

# This file's own name must not hide the package's.
sys.path.append(sys.path.pop(0))

from substrateinterface import Keypair, SubstrateInterface
from substrateinterface.exceptions import SubstrateRequestException

from lib import ALICE, BOB, TAO, WS, proven_value, step


def free(sub, who, block_hash=None):
    return sub.query("System", "Account", [who], block_hash=block_hash)["data"]["free"].value


def call(module, name, **params):
    return sub.compose_call(module, name, params)


def submit(key, composed):
    extrinsic = sub.create_signed_extrinsic(composed, key)
    return sub.submit_extrinsic(extrinsic, wait_for_finalization=True)


def good(key, composed):
    done = submit(key, composed)
    assert done.is_success, done.error_message
    return done


def event(done, name):
    return next(e.value["event"]["attributes"] for e in done.triggered_events if e.value["event_id"] == name)


def stop_after(n, seen):
    """A subscription handler that collects what comes and ends after n."""

    def handler(obj, update_nr, subscription_id):
        seen.append(obj)
        return True if len(seen) == n else None

    return handler


alice = Keypair.create_from_uri("//Alice")
bob = Keypair.create_from_uri("//Bob")
with step("connect"):
    sub = SubstrateInterface(url=WS, ss58_format=42)
    sub.init_runtime()
with step("constants and metadata"):
    assert alice.ss58_address == ALICE
    assert sub.get_constant("Balances", "ExistentialDeposit").value == 500
    assert sub.runtime_version == 425
    assert (sub.token_symbol, sub.token_decimals) == ("TAO", 9)
with step("query"):
    before = free(sub, BOB)
    old = sub.get_chain_finalised_head()
    keys = [sub.create_storage_key("System", "Account", [who]) for who in (ALICE, BOB)]
    assert [v["data"]["free"].value for _, v in sub.query_multi(keys)] == [free(sub, ALICE), before]
with step("iterate"):
    assert sorted(k.value for k, _ in sub.query_map("SubtensorModule", "NetworksAdded")) == [0, 1]
    assert len(list(sub.query_map("System", "Account", page_size=3))) > 6
with step("subscribe"):
    heads = []
    sub.subscribe_block_headers(stop_after(3, heads))
    numbers = [h["header"]["number"] for h in heads]
    assert numbers == [numbers[0] + i for i in range(3)], numbers
    seen = []
    sub.query("System", "Number", subscription_handler=stop_after(2, seen))
    assert seen[0].value < seen[1].value
with step("transfer to finality"):
    done = good(alice, call("Balances", "transfer_keep_alive", dest=BOB, value=TAO))
with step("events"):
    assert event(done, "Transfer") == {"from": ALICE, "to": BOB, "amount": TAO}
    assert done.total_fee_amount > 0
    assert free(sub, BOB) == before + TAO
with step("block"):
    block = sub.get_block(block_hash=done.block_hash)
    sent = block["extrinsics"][done.extrinsic_idx].value
    assert sent["address"] == ALICE and sent["call"]["call_function"] == "transfer_keep_alive"
with step("read at an old block"):
    assert free(sub, BOB, old) == before
with step("read proof at an old block"):
    key = keys[1].to_hex()
    proof = sub.rpc_request("state_getReadProof", [[key], old])["result"]
    root = sub.get_block_header(old)["header"]["stateRoot"]
    value = sub.rpc_request("state_getStorage", [key, old])["result"]
    assert proof["at"] == old
    assert proven_value(proof["proof"], root, key) == bytes.fromhex(value[2:])
with step("failed call by name"):
    done = submit(alice, call("Proxy", "remove_proxy", delegate=BOB, proxy_type="Any", delay=0))
    assert not done.is_success
    assert done.error_message["name"] == "NotFound", done.error_message
    assert done.error_message["docs"]
with step("refused by the pool"):
    try:
        submit(Keypair.create_from_uri("//nobody"), call("System", "remark", remark="0x"))
        raise AssertionError("a penniless account was let in")
    except SubstrateRequestException as err:
        reason = err.args[0]
        assert reason["code"] == 1010 and "Inability to pay" in reason["data"], reason
with step("batch"):
    calls = [
        call("Balances", "transfer_keep_alive", dest=BOB, value=TAO),
        call("System", "remark", remark="0x01"),
    ]
    done = good(alice, call("Utility", "batch_all", calls=calls))
    assert any(e.value["event_id"] == "BatchCompleted" for e in done.triggered_events)
    assert free(sub, BOB) == before + 2 * TAO
with step("proxy"):
    proxy = {"delegate": BOB, "proxy_type": "Any", "delay": 0}
    good(alice, call("Proxy", "add_proxy", **proxy))
    assert sub.query("Proxy", "Proxies", [ALICE]).value[0] == [proxy]
    inner = call("System", "remark", remark="0x02")
    done = good(bob, call("Proxy", "proxy", real=ALICE, force_proxy_type=None, call=inner))
    assert event(done, "ProxyExecuted") == {"result": {"Ok": ()}}, event(done, "ProxyExecuted")
    good(alice, call("Proxy", "remove_proxy", **proxy))
with step("multisig"):
    both = sub.generate_multisig_account([ALICE, BOB], 2)
    inner = call("System", "remark", remark="0x03")
    weight = {"ref_time": 10**9, "proof_size": 10**4}
    for key in (alice, bob):
        extrinsic = sub.create_multisig_extrinsic(inner, key, both, max_weight=weight)
        done = sub.submit_extrinsic(extrinsic, wait_for_finalization=True)
        assert done.is_success, done.error_message
    executed = event(done, "MultisigExecuted")
    assert executed["multisig"] == both.ss58_address and executed["result"] == {"Ok": ()}, executed
with step("runtime API"):
    nonce = sub.runtime_call("AccountNonceApi", "account_nonce", [ALICE]).value
    assert nonce == sub.query("System", "Account", [ALICE])["nonce"].value
