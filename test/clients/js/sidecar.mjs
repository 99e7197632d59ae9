// @substrate/api-sidecar: REST over polkadot.js, started as its users do.
import { spawn } from 'node:child_process';
import { alice, assert, main, step, ws } from './lib.mjs';

const port = Number(process.env.SIDECAR_PORT ?? 18080);
const base = `http://127.0.0.1:${port}`;

async function get(path) {
  const res = await fetch(base + path);
  const body = await res.json();
  assert.equal(res.status, 200, `${path}: ${JSON.stringify(body)}`);
  return body;
}

main(async () => {
  const child = spawn(process.execPath, ['../sidecar/node_modules/@substrate/api-sidecar/build/src/main.js'], {
    env: { ...process.env, SAS_SUBSTRATE_URL: ws, SAS_EXPRESS_PORT: String(port), SAS_EXPRESS_BIND_HOST: '127.0.0.1', SAS_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.on('exit', () => child.kill());
  await step('start', async () => {
    for (;;) {
      try { return await get('/node/version'); } catch { await new Promise((r) => setTimeout(r, 250)); }
    }
  });
  await step('runtime spec', async () => assert.equal((await get('/runtime/spec')).specVersion, '425'));
  await step('metadata', () => get('/runtime/metadata'));
  await step('head block', async () => {
    const block = await get('/blocks/head');
    assert.ok(block.extrinsics.some((x) => x.method.pallet === 'timestamp'));
    assert.equal(block.finalized, true);
  });
  await step('balance', async () => {
    const info = await get(`/accounts/${alice}/balance-info`);
    assert.ok(BigInt(info.free) > 0n);
  });
  await step('storage', async () => {
    const item = await get('/pallets/subtensorModule/storage/totalNetworks');
    assert.ok(Number(item.value) >= 2);
  });
  await step('transaction material', () => get('/transaction/material?metadata=scale'));
});
