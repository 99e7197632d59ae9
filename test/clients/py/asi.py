"""async-substrate-interface 2."""

import asyncio

from async_substrate_interface.async_substrate import AsyncSubstrateInterface
from bittensor_wallet import Keypair

from lib import BOB, TAO, WS, step


async def main():
    alice = Keypair.create_from_uri("//Alice")
    async with AsyncSubstrateInterface(WS, ss58_format=42) as sub:
        with step("connect"):
            await sub.init_runtime()
        with step("constants and metadata"):
            const = await sub.get_constant("Balances", "ExistentialDeposit")
            assert getattr(const, "value", const) == 500
        with step("query"):
            account = await sub.query("System", "Account", [BOB])
            before = int(account["data"]["free"])
        with step("iterate"):
            found = await sub.query_map("SubtensorModule", "NetworksAdded")
            assert len([k async for k, _ in found]) >= 2
        with step("transfer to finality"):
            call = await sub.compose_call("Balances", "transfer_keep_alive", {"dest": BOB, "value": TAO})
            extrinsic = await sub.create_signed_extrinsic(call, alice)
            done = await sub.submit_extrinsic(extrinsic, wait_for_finalization=True)
            assert await done.is_success, await done.error_message
        with step("events"):
            events = await done.triggered_events
            assert any("Transfer" in str(e) for e in events)
            account = await sub.query("System", "Account", [BOB])
            assert int(account["data"]["free"]) == before + TAO


asyncio.run(main())
