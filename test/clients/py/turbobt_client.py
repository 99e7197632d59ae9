"""turbobt, which sends its parameters by name."""

import asyncio

from bittensor.keyfiles import Keypair
from bittensor.wallet import Wallet
from turbobt import Bittensor

from lib import ALICE, WS, step


async def main():
    key = Keypair.create_from_uri("//Alice")
    wallet = Wallet("alice")
    wallet._set_coldkey(key, encrypt=False, overwrite=True)
    wallet._set_coldkeypub(key, overwrite=True)
    wallet._set_hotkey(key, encrypt=False, overwrite=True)
    async with Bittensor(WS, wallet=wallet) as bt:
        with step("head"):
            assert (await bt.head.get()).number >= 0
        with step("query"):
            assert await bt.subnets.count() >= 2
        with step("create subnet"):
            await bt.subnets.register()
            assert await bt.subnets.count() >= 3
        with step("neurons"):
            neurons = await bt.subnet(2).list_neurons()
            assert [n.hotkey for n in neurons] == [ALICE], neurons
        with step("hyperparameters"):
            assert (await bt.subnet(2).get_hyperparameters())["tempo"] > 0


asyncio.run(main())
