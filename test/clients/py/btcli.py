"""btcli 9.23.2, as a person types it."""

import json
import os
import subprocess
import sys

from bittensor_wallet import Keypair, Wallet

from lib import ALICE, BOB, WS, step

BTCLI = os.path.join(os.path.dirname(sys.executable), "btcli")
PATH = ["--wallet-path", os.path.expanduser("~/.bittensor/wallets")]
NODE = ["--network", WS]
PLAIN = ["--no-mev-protection"]
IDENTITY = ["--subnet-name", "test", "--repo", "https://github.com/username/repo", "--contact", "a@example.org",
            "--url", "https://example.org", "--discord", "test", "--description", "test",
            "--logo-url", "https://example.org/logo.png", "--additional-info", "none"]


def run(*args):
    """Run btcli and return what it printed."""
    res = subprocess.run([BTCLI, *args], capture_output=True, text=True, timeout=120)
    assert res.returncode == 0, f"{args}: {res.stdout}{res.stderr}"
    return res.stdout + res.stderr


def btcli(*args):
    """Run btcli and return its JSON, which must not say that it failed."""
    text = run(*args, "--json-output")
    try:
        out, _ = json.JSONDecoder().raw_decode(text[min(i for i in map(text.find, "{[") if i >= 0):])
    except ValueError as err:
        raise AssertionError(f"{args}: no JSON in {text}") from err
    if isinstance(out, dict):
        assert out.get("success", True), f"{args}: {out}"
    return out


def as_person(name):
    key = Keypair.create_from_uri(f"//{name.title()}")
    wallet = Wallet(name=name, hotkey="default")
    wallet.set_coldkey(key, encrypt=False, overwrite=True)
    wallet.set_coldkeypub(key, encrypt=False, overwrite=True)
    wallet.set_hotkey(key, encrypt=False, overwrite=True)
    return ["--wallet-name", name, *PATH, "--hotkey", "default"]


alice, bob = as_person("alice"), as_person("bob")

with step("wallet balance"):
    out = btcli("wallet", "balance", *alice, *NODE)
    assert out["totals"]["free"] > 1, out
with step("subnets list"):
    assert "1" in btcli("subnets", "list", *NODE)["subnets"]
with step("wallet transfer"):
    btcli("wallet", "transfer", "--destination", BOB, "--amount", "1", *alice, *NODE, "--no-prompt")
with step("subnets create"):
    out = btcli("subnets", "create", *alice, *NODE, *IDENTITY, *PLAIN, "--no-prompt")
    assert out["netuid"] == 2, out
with step("subnets start"):
    out = run("subnets", "start", "--netuid", "2", *alice, *NODE, "--no-prompt")
    assert "Successfully started subnet 2" in out, out
with step("subnets register"):
    btcli("subnets", "register", "--netuid", "2", *bob, *NODE, "--no-prompt")
with step("stake add and list"):
    btcli("stake", "add", "--netuid", "2", "--amount", "10", "--unsafe", *alice, *NODE, "--no-prompt", *PLAIN)
    out = btcli("stake", "list", *alice, *NODE, "--no-prompt")
    assert any(row["netuid"] == 2 and row["stake_value"] > 0 for row in out["stake_info"][ALICE]), out
with step("sudo get"):
    out = {row["hyperparameter"]: row["value"] for row in btcli("sudo", "get", "--netuid", "2", *NODE)}
    assert out["tempo"] == 10, out
with step("subnets show"):
    out = btcli("subnets", "show", "--netuid", "2", *NODE, "--no-prompt")
    assert [row["hotkey"] for row in out["uids"]] == [ALICE, BOB], out
with step("stake remove"):
    btcli("stake", "remove", "--netuid", "2", "--amount", "5", "--hotkey-ss58-address", ALICE, "--unsafe",
          *alice, *NODE, "--no-prompt", *PLAIN)
with step("proxy add"):
    btcli("proxy", "add", "--delegate", BOB, "--proxy-type", "Transfer", "--delay", "0", *alice[:4], *NODE, "--no-prompt")
