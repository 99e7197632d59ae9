// polkadot-api (PAPI); the argument chooses 1 or 2.
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy } from '@polkadot-labs/hdkd-helpers';
import { WebSocket } from 'ws';
import { alice, assert, bob, main, step, TAO, ws } from './lib.mjs';

async function connect(version) {
  if (version === '1') {
    const { createClient, Enum, Binary } = await import('polkadot-api-1');
    const { getWsProvider } = await import('polkadot-api-1/ws-provider/node');
    const { getPolkadotSigner } = await import('polkadot-api-1/signer');
    return { client: createClient(getWsProvider(ws)), getPolkadotSigner, Enum, Binary };
  }
  const { createClient, Enum, Binary } = await import('polkadot-api');
  const { getWsProvider } = await import('polkadot-api/ws');
  const { getPolkadotSigner } = await import('polkadot-api/signer');
  return { client: createClient(getWsProvider(ws, { websocketClass: WebSocket })), getPolkadotSigner, Enum, Binary };
}

main(async () => {
  const { client, getPolkadotSigner, Enum } = await connect(process.argv[2] ?? '2');
  const pair = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))('//Alice');
  const signer = getPolkadotSigner(pair.publicKey, 'Sr25519', pair.sign);
  const api = client.getUnsafeApi();

  await step('connect', () => client.getChainSpecData());
  await step('finalized block', () => client.getFinalizedBlock());
  await step('constants and metadata', async () => {
    assert.equal(await api.constants.Balances.ExistentialDeposit(), 500n);
  });
  const before = await step('query', async () => (await api.query.System.Account.getValue(bob)).data.free);
  await step('iterate', async () => {
    const entries = await api.query.SubtensorModule.NetworksAdded.getEntries();
    assert.ok(entries.length >= 2);
  });
  await step('subscribe', () => new Promise((resolve, reject) => {
    let n = 0;
    client.bestBlocks$.subscribe({ next: () => { if (++n === 3) resolve(); }, error: reject });
  }));
  const tx = api.tx.Balances.transfer_keep_alive({ dest: Enum('Id', bob), value: TAO });
  const res = await step('transfer to finality', () => tx.signAndSubmit(signer));
  await step('events', async () => {
    assert.ok(res.ok, JSON.stringify(res.dispatchError));
    assert.ok(res.events.some((e) => e.type === 'Balances' && e.value.type === 'Transfer'));
    assert.equal((await api.query.System.Account.getValue(bob, { at: 'best' })).data.free, before + TAO);
  });
  await step('failed call by name', async () => {
    const bad = await api.tx.Balances.transfer_keep_alive({ dest: Enum('Id', bob), value: 2n * 10n ** 15n }).signAndSubmit(signer);
    assert.equal(bad.ok, false);
    assert.match(JSON.stringify(bad.dispatchError), /InsufficientBalance|FundsUnavailable/);
  });
  await step('runtime API', async () => {
    assert.ok(await api.apis.AccountNonceApi.account_nonce(alice) >= 2);
  });
});
