// dedot: the modern (chainHead) client and the legacy one.
import { DedotClient, LegacyClient, WsProvider } from 'dedot';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { alice, assert, bob, main, step, TAO, ws } from './lib.mjs';
import { provenValue } from './proof.mjs';

async function run(name, make) {
  const client = await step(`${name}: connect`, make);
  const keys = new Keyring({ type: 'sr25519' });
  const [a, b] = [keys.addFromUri('//Alice'), keys.addFromUri('//Bob')];
  const at = (tx, who) => tx.signAndSend(who).untilFinalized();
  const good = async (tx, who) => {
    const res = await at(tx, who);
    assert.equal(res.dispatchError, undefined);
    return res;
  };
  const free = async (c) => (await c.query.system.account(bob)).data.free;

  await step(`${name}: constants and metadata`, async () => {
    assert.equal(client.consts.balances.existentialDeposit, 500n);
    assert.equal((await client.getRuntimeVersion()).specVersion, 425);
  });
  const before = await step(`${name}: query`, () => free(client));
  const old = (await client.block.finalized?.())?.hash ?? await client.rpc.chain_getFinalizedHead();
  await step(`${name}: iterate`, async () => {
    const entries = await client.query.subtensorModule.networksAdded.entries();
    assert.deepEqual(entries.map(([k]) => k).sort(), [0, 1]);
    // The modern client has no paging.
    if (name === 'legacy') assert.equal((await client.query.system.account.pagedEntries({ pageSize: 5 })).length, 5);
  });
  await step(`${name}: subscribe`, () => new Promise((resolve, reject) => {
    const seen = [];
    client.query.system.number((n) => {
      if (seen.push(n) < 3) return;
      if (seen[0] < seen[1] && seen[1] < seen[2]) resolve();
      else reject(new Error(`numbers ${seen}`));
    }).catch(reject);
  }));
  const transfer = client.tx.balances.transferKeepAlive(bob, TAO);
  const res = await step(`${name}: transfer to finality`, () => good(transfer, a));
  await step(`${name}: events`, async () => {
    assert.equal(client.events.balances.Transfer.find(res.events).palletEvent.data.amount, TAO);
    assert.equal(await free(client), before + TAO);
  });
  await step(`${name}: read at an old block, with proof`, async () => {
    assert.equal(await free(await client.at(old)), before);
    const key = client.query.system.account.rawKey(bob);
    const { proof } = await client.rpc.state_getReadProof([key], old);
    const { stateRoot } = await client.rpc.chain_getHeader(old);
    assert.equal(provenValue(proof, stateRoot, key), await client.rpc.state_getStorage(key, old));
  });
  await step(`${name}: failed call by name`, async () => {
    const { dispatchError } = await at(client.tx.proxy.removeProxy(bob, 'Any', 0), a);
    assert.ok(client.errors.proxy.NotFound.is(dispatchError));
    assert.equal(client.registry.findErrorMeta(dispatchError).name, 'NotFound');
  });
  await step(`${name}: batch`, async () => {
    const done = await good(client.tx.utility.batchAll([transfer.call, client.tx.system.remark('0x01').call]), a);
    assert.ok(client.events.utility.BatchCompleted.find(done.events));
    assert.equal(await free(client), before + 2n * TAO);
  });
  await step(`${name}: proxy`, async () => {
    await good(client.tx.proxy.addProxy(bob, 'Any', 0), a);
    assert.equal((await client.query.proxy.proxies(alice))[0].length, 1);
    const done = await good(client.tx.proxy.proxy(alice, undefined, client.tx.system.remark('0x02').call), b);
    assert.ok(client.events.proxy.ProxyExecuted.find(done.events).palletEvent.data.result.isOk);
    await good(client.tx.proxy.removeProxy(bob, 'Any', 0), a);
  });
  await step(`${name}: multisig`, async () => {
    const { call } = client.tx.system.remark('0x03');
    const weight = { refTime: 1_000_000_000n, proofSize: 10_000n };
    const first = await good(client.tx.multisig.asMulti(2, [bob], undefined, call, weight), a);
    const made = client.events.multisig.NewMultisig.find(first.events);
    assert.ok(made);
    const { blockHash, txIndex } = first.status.value;
    const height = Number((await client.rpc.chain_getHeader(blockHash)).number);
    const when = { height, index: txIndex };
    const done = await good(client.tx.multisig.asMulti(2, [alice], when, call, weight), b);
    assert.ok(client.events.multisig.MultisigExecuted.find(done.events).palletEvent.data.result.isOk);
  });
  await step(`${name}: fee`, async () => {
    assert.ok((await transfer.paymentInfo(alice)).partialFee > 0n);
  });
  await step(`${name}: runtime API`, async () => {
    const nonce = await client.call.accountNonceApi.accountNonce(alice);
    assert.equal(nonce, (await client.query.system.account(alice)).nonce);
  });
  await client.disconnect();
}

main(async () => {
  await cryptoWaitReady();
  await run('modern', () => DedotClient.new(new WsProvider(ws)));
  await run('legacy', () => LegacyClient.new(new WsProvider(ws)));
});
