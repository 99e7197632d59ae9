// polkadot-api (PAPI); the argument chooses 1 or 2.
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from '@polkadot-labs/hdkd-helpers';
import { WebSocket } from 'ws';
import { alice, assert, bob, main, step, TAO, ws } from './lib.mjs';
import { provenValue } from './proof.mjs';

async function connect(version) {
  if (version === '1') {
    const { createClient, Enum, Binary } = await import('polkadot-api-1');
    const { getWsProvider } = await import('polkadot-api-1/ws-provider/node');
    const { getPolkadotSigner } = await import('polkadot-api-1/signer');
    return { client: createClient(getWsProvider(ws)), getPolkadotSigner, Enum, bytes: (hex) => Binary.fromHex(hex) };
  }
  const { createClient, Enum, Binary } = await import('polkadot-api');
  const { getWsProvider } = await import('polkadot-api/ws');
  const { getPolkadotSigner } = await import('polkadot-api/signer');
  return {
    client: createClient(getWsProvider(ws, { websocketClass: WebSocket })), getPolkadotSigner, Enum, bytes: Binary.fromHex,
  };
}

// values resolves with the first n values of an observable.
const values = (n, observable) => new Promise((resolve, reject) => {
  const seen = [];
  observable.subscribe({
    next: (v) => { if (seen.push(v) === n) resolve(seen); },
    error: reject,
    complete: () => reject(new Error(`ended after ${seen.length} values`)),
  });
});

main(async () => {
  const { client, getPolkadotSigner, Enum, bytes } = await connect(process.argv[2] ?? '2');
  const derive = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)));
  const signer = (uri) => {
    const pair = derive(uri);
    return getPolkadotSigner(pair.publicKey, 'Sr25519', pair.sign);
  };
  const a = signer('//Alice');
  const b = signer('//Bob');
  const api = client.getUnsafeApi();
  const remark = (hex) => api.tx.System.remark({ remark: bytes(hex) });
  const event = (res, pallet, name) => {
    const found = res.events.find((e) => e.type === pallet && e.value.type === name);
    assert.ok(found, `no ${pallet}.${name}`);
    return found.value.value;
  };
  const good = async (tx, who) => {
    const res = await tx.signAndSubmit(who);
    assert.ok(res.ok, JSON.stringify(res.dispatchError));
    return res;
  };

  await step('connect', async () => {
    const spec = await client.getChainSpecData();
    assert.equal(spec.name, 'Bittensor');
    assert.equal(spec.properties.tokenDecimals, 9);
  });
  const old = await step('finalized block', () => client.getFinalizedBlock());
  await step('constants and metadata', async () => {
    assert.equal(await api.constants.Balances.ExistentialDeposit(), 500n);
    assert.equal((await api.constants.System.Version()).spec_version, 425);
  });
  const before = await step('query', async () => (await api.query.System.Account.getValue(bob)).data.free);
  await step('iterate', async () => {
    const entries = await api.query.SubtensorModule.NetworksAdded.getEntries();
    assert.deepEqual(entries.map((e) => [e.keyArgs[0], e.value]).sort(), [[0, true], [1, true]]);
  });
  await step('subscribe', async () => {
    const heads = await values(3, client.finalizedBlock$);
    assert.deepEqual(heads.map((h) => h.number - heads[0].number), [0, 1, 2]);
    assert.equal(heads[2].parent, heads[1].hash);
    const numbers = await values(3, api.query.System.Number.watchValue());
    const found = numbers.map((n) => Number(n.value ?? n));
    assert.ok(found[0] < found[1] && found[1] < found[2], `${found}`);
  });
  const tx = api.tx.Balances.transfer_keep_alive({ dest: Enum('Id', bob), value: TAO });
  const res = await step('transfer watched to finality', () => new Promise((resolve, reject) => {
    const seen = [];
    tx.signSubmitAndWatch(a).subscribe({
      next: (e) => {
        seen.push(e.type);
        if (e.type !== 'finalized') return;
        assert.ok(['signed', 'broadcasted', 'txBestBlocksState'].every((s) => seen.includes(s)), `${seen}`);
        resolve(e);
      },
      error: reject,
    });
  }));
  await step('events', async () => {
    assert.ok(res.ok, JSON.stringify(res.dispatchError));
    assert.equal(event(res, 'Balances', 'Transfer').amount, TAO);
    assert.equal((await api.query.System.Account.getValue(bob, { at: 'best' })).data.free, before + TAO);
    const body = await client.getBlockBody(res.block.hash);
    assert.ok(body.length > res.block.index);
  });
  await step('read at an old block', async () => {
    const key = await api.query.System.Account.getKey(bob);
    const now = await client._request('state_getStorage', [key]);
    const then = await client._request('state_getStorage', [key, old.hash]);
    assert.notEqual(now, then);
    const head = await client.getFinalizedBlock();
    assert.equal((await api.query.System.Account.getValue(bob, { at: head.hash })).data.free, before + TAO);
    const { proof } = await client._request('state_getReadProof', [[key], old.hash]);
    const { stateRoot } = await client._request('chain_getHeader', [old.hash]);
    assert.equal(provenValue(proof, stateRoot, key), then);
  });
  await step('failed call by name', async () => {
    const bad = await api.tx.Balances.transfer_keep_alive({ dest: Enum('Id', bob), value: 2n * 10n ** 15n }).signAndSubmit(a);
    assert.equal(bad.ok, false);
    assert.match(JSON.stringify(bad.dispatchError), /InsufficientBalance|FundsUnavailable/);
    const proxy = { delegate: Enum('Id', bob), proxy_type: Enum('Any'), delay: 0 };
    const { dispatchError } = await api.tx.Proxy.remove_proxy(proxy).signAndSubmit(a);
    assert.deepEqual([dispatchError.type, dispatchError.value.type, dispatchError.value.value.type], ['Module', 'Proxy', 'NotFound']);
  });
  await step('refused by the pool', async () => {
    const poor = signer('//nobody');
    await assert.rejects(remark('0x').signAndSubmit(poor), /Payment/);
  });
  await step('batch', async () => {
    const done = await good(api.tx.Utility.batch_all({ calls: [tx.decodedCall, remark('0x01').decodedCall] }), a);
    event(done, 'Utility', 'BatchCompleted');
    assert.equal((await api.query.System.Account.getValue(bob, { at: 'best' })).data.free, before + 2n * TAO);
  });
  await step('proxy', async () => {
    const proxy = { delegate: Enum('Id', bob), proxy_type: Enum('Any'), delay: 0 };
    await good(api.tx.Proxy.add_proxy(proxy), a);
    const [proxies] = await api.query.Proxy.Proxies.getValue(alice);
    assert.deepEqual([proxies.length, proxies[0].delegate], [1, bob]);
    const done = await good(api.tx.Proxy.proxy({
      real: Enum('Id', alice), force_proxy_type: undefined, call: remark('0x02').decodedCall,
    }), b);
    assert.ok(event(done, 'Proxy', 'ProxyExecuted').result.success);
    await good(api.tx.Proxy.remove_proxy(proxy), a);
  });
  await step('multisig', async () => {
    const call = remark('0x03').decodedCall;
    const max_weight = { ref_time: 1_000_000_000n, proof_size: 10_000n };
    const asMulti = (other, maybe_timepoint) => api.tx.Multisig.as_multi({
      threshold: 2, other_signatories: [other], maybe_timepoint, call, max_weight,
    });
    const first = await good(asMulti(bob, undefined), a);
    const when = { height: first.block.number, index: first.block.index };
    const done = await good(asMulti(alice, when), b);
    const executed = event(done, 'Multisig', 'MultisigExecuted');
    assert.ok(executed.result.success);
    assert.deepEqual([executed.approving, executed.timepoint], [bob, when]);
  });
  await step('fee', async () => assert.ok(await tx.getEstimatedFees(alice) > 0n));
  await step('runtime API', async () => {
    const nonce = await api.apis.AccountNonceApi.account_nonce(alice);
    assert.equal(nonce, (await api.query.System.Account.getValue(alice, { at: 'best' })).nonce);
  });
});
