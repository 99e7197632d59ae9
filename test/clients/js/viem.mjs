// viem: what is served of eth_* before the EVM is built.
import { createPublicClient, http as transport } from 'viem';
import { assert, http, main, step } from './lib.mjs';

main(async () => {
  const client = createPublicClient({ transport: transport(http) });
  await step('chain id', async () => assert.equal(await client.getChainId(), 42));
  await step('block number', async () => assert.ok(await client.getBlockNumber() >= 0n));
});
