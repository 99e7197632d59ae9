"""btcli 9.23.2, as a person types it."""

import json
import os
import subprocess
import sys

from bittensor_wallet import Keypair, Wallet

from lib import BOB, WS, step

BTCLI = os.path.join(os.path.dirname(sys.executable), "btcli")


def btcli(*args):
    """Run btcli and return what it printed."""
    res = subprocess.run([BTCLI, *args], capture_output=True, text=True, timeout=180)
    out = res.stdout + res.stderr
    assert res.returncode == 0, f"{args}: {out}"
    return res.stdout


key = Keypair.create_from_uri("//Alice")
wallet = Wallet(name="alice", hotkey="default")
wallet.set_coldkey(key, encrypt=False, overwrite=True)
wallet.set_coldkeypub(key, encrypt=False, overwrite=True)
wallet.set_hotkey(key, encrypt=False, overwrite=True)
me = ["--wallet-name", "alice", "--wallet-path", os.path.expanduser("~/.bittensor/wallets"), "--hotkey", "default"]
node = ["--network", WS]

with step("wallet balance"):
    out = json.loads(btcli("wallet", "balance", *me, *node, "--json-output"))
    assert out["totals"]["free"] > 1, out
with step("subnets list"):
    assert "1" in json.loads(btcli("subnets", "list", *node, "--json-output"))["subnets"]
with step("wallet transfer"):
    out = btcli("wallet", "transfer", "--destination", BOB, "--amount", "1", *me, *node, "--no-prompt", "--json-output")
    assert json.loads(out)["success"], out
with step("subnets create"):
    out = btcli("subnets", "create", *me, *node, "--subnet-name", "test", "--github-repo", "", "--subnet-contact", "",
                "--subnet-url", "", "--discord-handle", "", "--description", "", "--logo-url", "",
                "--additional-info", "", "--no-mev-protection", "--no-prompt", "--json-output")
    assert json.loads(out)["success"], out
    assert json.loads(out)["netuid"] == 2, out
with step("sudo get"):
    btcli("sudo", "get", "--netuid", "2", *node, "--json-output")
with step("subnets show"):
    btcli("subnets", "show", "--netuid", "2", *node, "--json-output", "--no-prompt")
