"""async-substrate-interface 2."""

import asyncio

from async_substrate_interface.async_substrate import AsyncSubstrateInterface
from async_substrate_interface.errors import SubstrateRequestException
from bittensor_wallet import Keypair

from lib import ALICE, BOB, TAO, WS, proven_value, step


async def free(sub, who, at=None):
    account = await sub.query("System", "Account", [who], block_hash=at)
    return int(account["data"]["free"])


async def submit(sub, key, call):
    extrinsic = await sub.create_signed_extrinsic(call, key)
    return await sub.submit_extrinsic(extrinsic, wait_for_inclusion=True, wait_for_finalization=True)


async def good(sub, key, call):
    done = await submit(sub, key, call)
    assert await done.is_success, await done.error_message
    return done


async def event(done, name):
    events = [e["event"] for e in await done.triggered_events]
    return next(e["attributes"] for e in events if e["event_id"] == name)


async def read(sub):
    with step("constants and metadata"):
        const = await sub.get_constant("Balances", "ExistentialDeposit")
        assert getattr(const, "value", const) == 500
    with step("query"):
        assert await free(sub, BOB) > TAO
    with step("iterate"):
        found = await sub.query_map("SubtensorModule", "NetworksAdded")
        assert sorted([k async for k, _ in found]) == [0, 1]
        accounts = await sub.query_map("System", "Account", page_size=3)
        assert len([k async for k, _ in accounts]) > 6
    with step("subscribe"):
        heads = []

        async def on_head(obj):
            heads.append(obj["header"]["number"])
            return True if len(heads) == 3 else None

        await sub._get_block_handler(None, header_only=True, subscription_handler=on_head)
        assert heads == [heads[0] + i for i in range(3)], heads


async def write(sub, alice, bob):
    before, old = await free(sub, BOB), await sub.get_chain_finalised_head()
    transfer = await sub.compose_call("Balances", "transfer_keep_alive", {"dest": BOB, "value": TAO})
    with step("transfer to finality"):
        done = await good(sub, alice, transfer)
    with step("events"):
        assert await event(done, "Transfer") == {"from": ALICE, "to": BOB, "amount": TAO}
        assert await free(sub, BOB) == before + TAO
    with step("read at an old block, with proof"):
        assert await free(sub, BOB, old) == before
        key = (await sub.create_storage_key("System", "Account", [BOB])).to_hex()
        proof = (await sub.rpc_request("state_getReadProof", [[key], old]))["result"]
        root = (await sub.rpc_request("chain_getHeader", [old]))["result"]["stateRoot"]
        value = (await sub.rpc_request("state_getStorage", [key, old]))["result"]
        assert proven_value(proof["proof"], root, key) == bytes.fromhex(value[2:])
    proxy = {"delegate": BOB, "proxy_type": "Any", "delay": 0}
    with step("failed call by name"):
        done = await submit(sub, alice, await sub.compose_call("Proxy", "remove_proxy", proxy))
        assert not await done.is_success
        assert (await done.error_message)["name"] == "NotFound"
    with step("refused by the pool"):
        try:
            await submit(sub, Keypair.create_from_uri("//nobody"), transfer)
            raise AssertionError("a penniless account was let in")
        except SubstrateRequestException as err:
            assert "1010" in str(err) and "Inability to pay" in str(err), err
    remark = await sub.compose_call("System", "remark", {"remark": "0x01"})
    with step("batch"):
        done = await good(sub, alice, await sub.compose_call("Utility", "batch_all", {"calls": [transfer, remark]}))
        await event(done, "BatchCompleted")
        assert await free(sub, BOB) == before + 2 * TAO
    with step("proxy"):
        await good(sub, alice, await sub.compose_call("Proxy", "add_proxy", proxy))
        args = {"real": ALICE, "force_proxy_type": None, "call": remark}
        done = await good(sub, bob, await sub.compose_call("Proxy", "proxy", args))
        assert "Ok" in str(await event(done, "ProxyExecuted"))
        await good(sub, alice, await sub.compose_call("Proxy", "remove_proxy", proxy))
    with step("multisig"):
        args = {"threshold": 2, "call": remark, "max_weight": {"ref_time": 10**9, "proof_size": 10**4}}
        first = {**args, "other_signatories": [BOB], "maybe_timepoint": None}
        done = await good(sub, alice, await sub.compose_call("Multisig", "as_multi", first))
        when = {"height": await sub.get_block_number(done.block_hash), "index": await done.extrinsic_idx}
        second = {**args, "other_signatories": [ALICE], "maybe_timepoint": when}
        done = await good(sub, bob, await sub.compose_call("Multisig", "as_multi", second))
        executed = await event(done, "MultisigExecuted")
        assert executed["approving"] == BOB and "Ok" in str(executed["result"]), executed


async def main():
    alice, bob = Keypair.create_from_uri("//Alice"), Keypair.create_from_uri("//Bob")
    async with AsyncSubstrateInterface(WS, ss58_format=42) as sub:
        with step("connect"):
            await sub.init_runtime()
        await read(sub)
        await write(sub, alice, bob)


asyncio.run(main())
