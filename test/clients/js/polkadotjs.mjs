// @polkadot/api: everything a wallet or explorer does.
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { alice, assert, bob, main, step, TAO, ws } from './lib.mjs';
import { provenValue } from './proof.mjs';

// send signs, submits and resolves with the result at finality.
function send(tx, who) {
  return new Promise((resolve, reject) => {
    const seen = [];
    tx.signAndSend(who, (res) => {
      seen.push(res.status.type);
      if (res.isError) reject(new Error(`status ${res.status.type}`));
      if (res.isFinalized) resolve({ ...res, events: res.events, dispatchError: res.dispatchError, block: res.status.asFinalized, txHash: res.txHash, seen });
    }).catch(reject);
  });
}

main(async () => {
  const api = await step('connect', () => ApiPromise.create({ provider: new WsProvider(ws), noInitWarn: true }));
  const keyring = new Keyring({ type: 'sr25519' });
  const a = keyring.addFromUri('//Alice');
  const b = keyring.addFromUri('//Bob');

  await step('constants and metadata', async () => {
    assert.equal(a.address, alice);
    assert.equal(api.consts.balances.existentialDeposit.toBigInt(), 500n);
    assert.equal(api.runtimeVersion.specVersion.toNumber(), 425);
    assert.ok(api.runtimeMetadata.asLatest.pallets.length > 20);
  });
  await step('query', async () => {
    const acc = await api.query.system.account(alice);
    assert.ok(acc.data.free.toBigInt() > TAO);
    const many = await api.query.system.account.multi([alice, bob]);
    assert.equal(many.length, 2);
  });
  await step('iterate', async () => {
    const entries = await api.query.subtensorModule.networksAdded.entries();
    assert.ok(entries.some(([k]) => k.args[0].toNumber() === 0));
    const page = await api.query.system.account.entriesPaged({ args: [], pageSize: 5 });
    assert.equal(page.length, 5);
  });
  await step('subscribe heads', () => new Promise((resolve, reject) => {
    let n = 0;
    api.rpc.chain.subscribeNewHeads(() => { if (++n === 3) resolve(); }).catch(reject);
  }));
  await step('subscribe storage', () => new Promise((resolve, reject) => {
    const seen = [];
    api.query.system.number((n) => {
      seen.push(n.toNumber());
      if (seen.length < 4) return;
      if (seen.every((v, i) => i === 0 || v > seen[i - 1])) resolve();
      else reject(new Error(`numbers ${seen}`));
    }).catch(reject);
  }));
  await step('subscribe finalized heads', () => new Promise((resolve, reject) => {
    let n = 0;
    api.rpc.chain.subscribeFinalizedHeads((h) => {
      if (++n === 2) api.rpc.chain.getBlockHash(h.number.unwrap()).then((at) => assert.equal(at.toHex(), h.hash.toHex())).then(resolve, reject);
    }).catch(reject);
  }));
  const before = (await api.query.system.account(bob)).data.free.toBigInt();
  const old = await api.rpc.chain.getBlockHash();
  const res = await step('transfer to finality', () => send(api.tx.balances.transferKeepAlive(bob, TAO), a));
  await step('events', async () => {
    assert.deepEqual(res.seen.filter((s) => s === 'InBlock' || s === 'Finalized'), ['InBlock', 'Finalized']);
    assert.ok(res.events.some(({ event }) => api.events.balances.Transfer.is(event)));
    assert.equal((await api.query.system.account(bob)).data.free.toBigInt(), before + TAO);
  });
  await step('read at an old block', async () => {
    const at = await api.at(old);
    assert.equal((await at.query.system.account(bob)).data.free.toBigInt(), before);
    const number = (await api.rpc.chain.getHeader(old)).number.toNumber();
    assert.equal((await at.query.system.number()).toNumber(), number);
    assert.equal((await api.rpc.chain.getBlockHash(number)).toHex(), old.toHex());
    const first = await api.at(api.genesisHash);
    assert.equal((await first.query.system.account(bob)).data.free.toBigInt(), 1_000_000n * TAO);
  });
  await step('proof at an old block', async () => {
    const key = api.query.system.account.key(bob);
    const root = (await api.rpc.chain.getHeader(old)).stateRoot.toHex();
    const { proof } = await api.rpc.state.getReadProof([key], old);
    const shown = api.createType('AccountInfo', provenValue(proof.map(String), root, key));
    assert.equal(shown.data.free.toBigInt(), before);
  });
  await step('block', async () => {
    const { block } = await api.rpc.chain.getBlock(res.block);
    const sent = block.extrinsics.find((x) => x.hash.eq(res.txHash));
    assert.equal(sent.signer.toString(), alice);
    assert.equal(sent.method.args[1].toBigInt(), TAO);
    assert.equal(block.extrinsics[0].method.section, 'timestamp');
  });
  await step('failed call by name', async () => {
    const failed = await send(api.tx.balances.transferKeepAlive(bob, 2n * 10n ** 15n), a);
    assert.ok(failed.dispatchError);
    const text = failed.dispatchError.isModule
      ? api.registry.findMetaError(failed.dispatchError.asModule).name
      : failed.dispatchError.toString();
    assert.match(text, /InsufficientBalance|FundsUnavailable/);
    const module = await send(api.tx.proxy.removeProxy(bob, 'Any', 0), a);
    const meta = api.registry.findMetaError(module.dispatchError.asModule);
    assert.deepEqual([meta.section, meta.name], ['proxy', 'NotFound']);
    assert.ok(meta.docs.join('').length > 0);
  });
  await step('refused by the pool', async () => {
    const nonce = (await api.rpc.system.accountNextIndex(alice)).toNumber();
    await assert.rejects(api.tx.system.remark('0x').signAndSend(a, { nonce: nonce - 1 }), /1010: Invalid Transaction: Transaction is outdated/);
    const poor = keyring.addFromUri('//nobody');
    await assert.rejects(api.tx.system.remark('0x').signAndSend(poor), /1010: Invalid Transaction: Inability to pay some fees/);
  });
  await step('batch', async () => {
    const done = await send(api.tx.utility.batchAll([
      api.tx.balances.transferKeepAlive(bob, 1000), api.tx.system.remark('0x01'),
    ]), a);
    assert.ok(done.events.some(({ event }) => event.method === 'BatchCompleted'));
    assert.equal(done.events.filter(({ event }) => event.method === 'ItemCompleted').length, 2);
    const cut = await send(api.tx.utility.batch([
      api.tx.system.remark('0x01'), api.tx.proxy.removeProxy(bob, 'Any', 0), api.tx.system.remark('0x02'),
    ]), a);
    const { data } = cut.events.find(({ event }) => event.method === 'BatchInterrupted').event;
    assert.equal(data[0].toNumber(), 1);
    assert.equal(api.registry.findMetaError(data[1].asModule).name, 'NotFound');
  });
  await step('proxy', async () => {
    await send(api.tx.proxy.addProxy(b.address, 'Any', 0), a);
    const done = await send(api.tx.proxy.proxy(alice, null, api.tx.balances.transferKeepAlive(bob, 1000)), b);
    const ev = done.events.find(({ event }) => event.method === 'ProxyExecuted').event;
    assert.ok(ev.data[0].isOk, ev.toString());
    const [proxies, deposit] = await api.query.proxy.proxies(alice);
    assert.deepEqual(proxies.map((p) => [p.delegate.toString(), p.proxyType.type]), [[bob, 'Any']]);
    assert.ok(deposit.toBigInt() > 0n);
    await send(api.tx.proxy.removeProxy(bob, 'Any', 0), a);
    assert.equal((await api.query.proxy.proxies(alice))[0].length, 0);
  });
  await step('multisig', async () => {
    const call = api.tx.system.remark('0x02');
    const weight = (await call.paymentInfo(a)).weight;
    const done = await send(api.tx.multisig.asMulti(2, [bob], null, call.method.toHex(), weight), a);
    const idx = done.events.find(({ phase }) => phase.isApplyExtrinsic).phase.asApplyExtrinsic.toNumber();
    const when = { height: (await api.rpc.chain.getHeader(done.block)).number.toNumber(), index: idx };
    const end = await send(api.tx.multisig.asMulti(2, [alice], when, call.method.toHex(), weight), b);
    assert.ok(end.events.some(({ event }) => event.method === 'MultisigExecuted' && event.data[4].isOk));
  });
  await step('fee', async () => {
    assert.ok((await api.tx.balances.transferKeepAlive(bob, 1).paymentInfo(a)).partialFee.toBigInt() > 0n);
  });
  await step('read proof', async () => {
    const at = await api.rpc.chain.getFinalizedHead();
    const root = (await api.rpc.chain.getHeader(at)).stateRoot.toHex();
    const keys = [api.query.system.account.key(alice), api.query.system.number.key(), `${api.query.system.account.key(bob)}00`];
    const { at: said, proof } = await api.rpc.state.getReadProof(keys, at);
    assert.equal(said.toHex(), at.toHex());
    for (const key of keys) {
      const stored = await api.rpc.state.getStorage(key, at);
      assert.equal(provenValue(proof.map(String), root, key), stored.isEmpty ? null : stored.unwrap().toHex());
    }
  });
  await step('runtime API', async () => {
    const nonce = await api.call.accountNonceApi.accountNonce(alice);
    assert.ok(nonce.toNumber() >= 4);
  });
});
