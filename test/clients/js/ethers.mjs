// ethers: what is served of eth_* before the EVM is built.
import { JsonRpcProvider } from 'ethers';
import { assert, http, main, step } from './lib.mjs';

main(async () => {
  const provider = new JsonRpcProvider(http);
  await step('chain id', async () => assert.equal((await provider.getNetwork()).chainId, 42n));
  await step('block number', async () => assert.ok(await provider.getBlockNumber() >= 0));
});
