// @substrate/api-sidecar: REST over polkadot.js, started as its users do. What
// it submits is signed offline from the material that it gives.
import { spawn } from 'node:child_process';
import { Keyring } from '@polkadot/api';
import { Metadata, TypeRegistry } from '@polkadot/types';
import { expandMetadata } from '@polkadot/types/metadata';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { alice, assert, bob, main, step, TAO, ws } from './lib.mjs';

const port = Number(process.env.SIDECAR_PORT ?? 18080);
const base = `http://127.0.0.1:${port}`;

async function request(path, body) {
  const res = await fetch(base + path, body && {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  });
  return { status: res.status, body: await res.json() };
}

async function get(path) {
  const { status, body } = await request(path);
  assert.equal(status, 200, `${path}: ${JSON.stringify(body)}`);
  return body;
}

// start starts the sidecar and returns once it answers.
async function start() {
  const child = spawn(process.execPath, ['../sidecar/node_modules/@substrate/api-sidecar/build/src/main.js'], {
    env: { ...process.env, SAS_SUBSTRATE_URL: ws, SAS_EXPRESS_PORT: String(port), SAS_EXPRESS_BIND_HOST: '127.0.0.1', SAS_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let ended;
  child.on('exit', (code) => { ended = new Error(`sidecar ended with ${code}`); });
  process.on('exit', () => child.kill());
  for (;;) {
    if (ended) throw ended;
    try { return await get('/node/version'); } catch { await new Promise((r) => setTimeout(r, 250)); }
  }
}

// offline returns a function that signs a call of decorated metadata.
async function offline() {
  await cryptoWaitReady();
  const material = await get('/transaction/material?metadata=scale');
  const registry = new TypeRegistry();
  const metadata = new Metadata(registry, material.metadata);
  registry.setMetadata(metadata);
  const { tx } = expandMetadata(registry, metadata);
  const sign = (uri, nonce, call) => {
    const extrinsic = registry.createType('Extrinsic', call);
    extrinsic.sign(new Keyring({ type: 'sr25519' }).addFromUri(uri), {
      blockHash: material.genesisHash,
      genesisHash: material.genesisHash,
      nonce,
      runtimeVersion: { specVersion: material.specVersion, transactionVersion: material.txVersion },
      signedExtensions: registry.signedExtensions,
    });
    return extrinsic.toHex();
  };
  return { tx, sign };
}

// included waits until a block after height holds the extrinsic.
async function included(hash, height) {
  for (let at = height; ;) {
    const { status, body } = await request(`/blocks/${at}`);
    if (status !== 200) {
      await new Promise((r) => setTimeout(r, 100));
      continue;
    }
    const found = body.extrinsics.find((x) => x.hash === hash);
    if (found) return { block: body, extrinsic: found };
    at++;
  }
}

main(async () => {
  await step('start', start);
  await step('runtime spec', async () => {
    const spec = await get('/runtime/spec');
    assert.equal(spec.specVersion, '425');
    assert.deepEqual(spec.properties.tokenSymbol, ['TAO']);
  });
  await step('metadata', async () => {
    const { metadata } = await get('/runtime/metadata');
    const pallet = metadata.v14.pallets.find((p) => p.name === 'Balances');
    assert.equal(pallet.constants.find((c) => c.name === 'ExistentialDeposit').value, '500');
  });
  await step('pallets', async () => {
    assert.equal((await get('/pallets/proxy/errors/NotFound?metadata=true')).metadata.name, 'NotFound');
    assert.equal((await get('/pallets/balances/consts/existentialDeposit?metadata=true')).metadata.name, 'ExistentialDeposit');
    assert.ok((await get('/pallets/balances/dispatchables?onlyIds=true')).items.includes('transferKeepAlive'));
    assert.ok((await get('/pallets/balances/events?onlyIds=true')).items.includes('Transfer'));
    assert.equal((await get('/pallets/subtensorModule/storage/totalNetworks')).value, '2');
  });
  await step('node', async () => {
    assert.equal((await get('/node/network')).isSyncing, false);
    assert.deepEqual((await get('/node/transaction-pool')).pool, []);
  });
  await step('head block', async () => {
    const block = await get('/blocks/head');
    assert.ok(block.extrinsics.some((x) => x.method.pallet === 'timestamp' && x.success));
    assert.equal(block.finalized, true);
    assert.equal((await get(`/blocks/${block.number}`)).hash, block.hash);
    assert.equal((await get(`/blocks/${block.hash}/header`)).number, block.number);
  });
  const free = async (at) => BigInt((await get(`/accounts/${bob}/balance-info${at ? `?at=${at}` : ''}`)).free);
  const height = Number((await get('/blocks/head/header')).number);
  const before = await step('balance', () => free());
  const { tx, sign } = await step('transaction material', offline);
  let nonce = Number((await get(`/accounts/${alice}/balance-info`)).nonce);
  const transfer = sign('//Alice', nonce++, tx.balances.transferKeepAlive(bob, TAO));
  await step('dry run', async () => {
    const dry = await request('/transaction/dry-run', { tx: transfer });
    assert.deepEqual(dry.body.dryRunResult, { resultType: 'DispatchOutcome', result: { ok: [] } });
  });
  const sent = await step('transfer to finality', async () => {
    const { status, body } = await request('/transaction', { tx: transfer });
    assert.equal(status, 200, JSON.stringify(body));
    return included(body.hash, height);
  });
  await step('events', async () => {
    assert.equal(sent.extrinsic.success, true);
    assert.equal(sent.block.finalized, true);
    const { data } = sent.extrinsic.events.find((e) => e.method.pallet === 'balances' && e.method.method === 'Transfer');
    assert.deepEqual(data, [alice, bob, String(TAO)]);
    assert.equal(await free(), before + TAO);
  });
  await step('read at an old block', async () => assert.equal(await free(height), before));
  const submit = async (uri, at, call) => {
    const { status, body } = await request('/transaction', { tx: sign(uri, at, call) });
    assert.equal(status, 200, JSON.stringify(body));
    return included(body.hash, Number(sent.block.number));
  };
  await step('failed call', async () => {
    const { extrinsic } = await submit('//Alice', nonce++, tx.proxy.removeProxy(bob, 'Any', 0));
    assert.equal(extrinsic.success, false);
    const { data } = extrinsic.events.find((e) => e.method.method === 'ExtrinsicFailed');
    const errors = (await get('/pallets/proxy/errors')).items;
    assert.equal(errors[parseInt(data[0].module.error.slice(2, 4), 16)].name, 'NotFound');
  });
  await step('refused by the pool', async () => {
    const { status, body } = await request('/transaction', { tx: transfer });
    assert.equal(status, 400);
    assert.match(body.cause, /1010: Invalid Transaction: Transaction is outdated/);
  });
  await step('batch and proxy', async () => {
    const batch = tx.utility.batchAll([tx.system.remark('0x01'), tx.proxy.addProxy(bob, 'Any', 0)]);
    const { extrinsic } = await submit('//Alice', nonce++, batch);
    assert.equal(extrinsic.success, true);
    const { delegatedAccounts } = await get(`/accounts/${alice}/proxy-info`);
    assert.deepEqual(delegatedAccounts.map((d) => [d.delegate, d.proxyType]), [[bob, 'Any']]);
    await submit('//Alice', nonce++, tx.proxy.removeProxy(bob, 'Any', 0));
  });
});
