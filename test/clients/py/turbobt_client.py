"""turbobt 1.3.2, which sends its parameters by name.

It has no methods for starting subnets, moving stake, children, takes, proxies, claims and keys.
"""

import asyncio

from bittensor.wallet import Wallet
from turbobt import Bittensor

from lib import ALICE, BOB, SEEDS, WS, step


def wallet_of(uri):
    """A wallet on disk with coldkey and hotkey from a URI's seed."""
    wallet = Wallet(uri.strip("/").lower())
    wallet.regenerate_coldkey(seed=SEEDS[uri], use_password=False, overwrite=True, suppress=True)
    wallet.regenerate_hotkey(seed=SEEDS[uri], overwrite=True, suppress=True)
    return wallet


async def done(extrinsic):
    await (await extrinsic).wait_for_finalization()


async def main():
    alice, bob = wallet_of("//Alice"), wallet_of("//Bob")
    async with Bittensor(WS, wallet=alice) as bt:
        with step("head"):
            assert (await bt.head.get()).number >= 0
        with step("query"):
            assert await bt.subnets.count() >= 2
        with step("create subnet"):
            await bt.subnets.register()
            assert await bt.subnets.count() >= 3
        subnet, module = bt.subnet(2), bt.subtensor
        with step("register"):
            await subnet.neurons.register(bob.hotkey, wallet=bob)
            neurons = await subnet.list_neurons()
            assert [n.hotkey for n in neurons] == [ALICE, BOB], neurons
        with step("hyperparameters"):
            for name, args in (
                ("sudo_set_admin_freeze_window", {"window": 0}),
                ("sudo_set_weights_set_rate_limit", {"netuid": 2, "weights_set_rate_limit": 0}),
            ):
                await done(module.sudo.sudo("AdminUtils", name, args, wallet=alice))
            await done(module.admin_utils.sudo_set_commit_reveal_weights_enabled(2, False, wallet=alice))
            params = await subnet.get_hyperparameters()
            assert params["tempo"] == 10 and params["weights_rate_limit"] == 0, params
            assert not params["commit_reveal_weights_enabled"], params
        with step("start subnet"):  # a call for which turbobt has no method
            await done(module.author.submitAndWatchExtrinsic(
                "SubtensorModule", "start_call", {"netuid": 2}, key=alice.coldkey))
        with step("stake"):
            await subnet.neurons[ALICE].add_stake(10**9)
            held = (await subnet.get_neuron(ALICE)).stake
            assert held > 0
        with step("set weights"):
            await subnet.weights.set({1: 1.0})
            assert (await subnet.weights.fetch())[0] == {1: 1.0}
        with step("serve"):
            await subnet.neurons.serve("10.1.2.3", 8091)
            assert str((await subnet.get_neuron(ALICE)).axon_info.ip) == "10.1.2.3"
        with step("commitment"):
            await subnet.commitments.set(b"hello")
            assert (await subnet.commitments.get(ALICE))["data"] == b"hello"


asyncio.run(main())
