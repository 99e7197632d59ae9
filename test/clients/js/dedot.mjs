// dedot: the modern (chainHead) client and the legacy one.
import { DedotClient, LegacyClient, WsProvider } from 'dedot';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { alice, assert, bob, main, step, TAO, ws } from './lib.mjs';

async function run(name, make) {
  const client = await step(`${name}: connect`, make);
  const a = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
  await step(`${name}: constants and metadata`, async () => {
    assert.equal(client.consts.balances.existentialDeposit, 500n);
    assert.equal((await client.getRuntimeVersion()).specVersion, 425);
  });
  const before = await step(`${name}: query`, async () => (await client.query.system.account(bob)).data.free);
  await step(`${name}: iterate`, async () => {
    assert.ok((await client.query.subtensorModule.networksAdded.entries()).length >= 2);
  });
  const res = await step(`${name}: transfer to finality`, () =>
    client.tx.balances.transferKeepAlive(bob, TAO).signAndSend(a).untilFinalized());
  await step(`${name}: events`, async () => {
    assert.equal(res.dispatchError, undefined);
    assert.ok(client.events.balances.Transfer.find(res.events));
    assert.equal((await client.query.system.account(bob)).data.free, before + TAO);
  });
  await step(`${name}: runtime API`, async () => {
    assert.ok(await client.call.accountNonceApi.accountNonce(alice) >= 1);
  });
  await client.disconnect();
}

main(async () => {
  await cryptoWaitReady();
  await run('modern', () => DedotClient.new(new WsProvider(ws)));
  await run('legacy', () => LegacyClient.new(new WsProvider(ws)));
});
