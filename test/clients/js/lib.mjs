// What every script shares: where the node is, and steps that say what worked.
import assert from 'node:assert/strict';

export const ws = process.env.TENSORD_WS ?? 'ws://127.0.0.1:9944';
export const http = ws.replace(/^ws/, 'http');
export const alice = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
export const bob = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
export const TAO = 1_000_000_000n;

// step runs f, says that it worked, and returns what f gave.
export async function step(name, f) {
  const started = Date.now();
  const res = await within(name, f(), 60_000);
  console.log(`ok ${name} (${Date.now() - started} ms)`);
  return res;
}

// within fails when a promise takes longer than ms.
export function within(name, promise, ms) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: nothing within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// main runs the script and ends the process by its result, however many
// connections are left open.
export function main(f) {
  f().then(() => process.exit(0), (err) => {
    console.error('FAILED', err);
    process.exit(1);
  });
}

export { assert };
