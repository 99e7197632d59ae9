// Stands in for @moonwall/cli: describeSuite, with what ts-tests ask of its
// context. A "dev" suite gets a node of its own, with moonwall's flags; the
// others talk to nodes that run already.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { ApiPromise, Keyring, WsProvider } from "@polkadot/api";
import { createClient } from "polkadot-api";
import { withPolkadotSdkCompat } from "polkadot-api/polkadot-sdk-compat";
import { getWsProvider } from "polkadot-api/ws-provider/node";
import { afterAll, beforeAll, describe, it as test } from "vitest";

export { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";

// Endpoints are those of moonwall.config.json.
const endpoints = {
    Node: process.env.TS_NODE ?? "ws://127.0.0.1:9947",
    NodeFull: "ws://127.0.0.1:9950",
};

const devFlags = [
    "--one", "--dev", "--force-authoring", "--rpc-cors=all", "--no-prometheus", "--no-telemetry", "--reserved-only", "--tmp",
    "--sealing=manual",
];

export function describeSuite({ id, title, foundationMethods, testCases }) {
    describe(`${id} ${title}`, () => {
        const ends = []; // what to do at the end
        let api;
        beforeAll(async () => {
            let endpoint = endpoints.Node;
            if (foundationMethods === "dev") {
                const port = await freePort();
                endpoint = `ws://127.0.0.1:${port}`;
                const node = spawn(process.env.TENSORD, [...devFlags, `--rpc-port=${port}`], { stdio: "ignore" });
                ends.push(() => new Promise((done) => node.once("exit", done) && node.kill("SIGTERM")));
            }
            if (foundationMethods !== "zombie") {
                api = await ApiPromise.create({ provider: new WsProvider(endpoint, 100), noInitWarn: true });
                ends.unshift(() => api.disconnect());
            }
        });
        afterAll(async () => {
            for (const end of ends) await end();
        });
        const clients = {};
        const papi = (name) => {
            if (!clients[name]) {
                clients[name] = createClient(withPolkadotSdkCompat(getWsProvider(endpoints[name])));
                ends.push(() => clients[name].destroy());
            }
            return clients[name];
        };
        const context = { papi, polkadotJs: () => api, createBlock: (txs) => createBlock(api, txs), keyring: keyring() };
        const it = (c) => test(`${c.id} ${c.title}`, c.test, c.timeout);
        testCases({ it, context, log: console.log });
    });
}

function keyring() {
    const ring = new Keyring({ type: "sr25519" });
    return Object.fromEntries(["Alice", "Bob", "Charlie", "Dave"].map((name) => [name.toLowerCase(), ring.addFromUri(`//${name}`)]));
}

function freePort() {
    return new Promise((done) => {
        const server = createServer().listen(0, "127.0.0.1", () => {
            const { port } = server.address();
            server.close(() => done(port));
        });
    });
}

// createBlock submits transactions, seals a block and tells what became of each.
async function createBlock(api, txs) {
    const hashes = [];
    for (const tx of txs) hashes.push((await tx.send()).toHex());
    const block = (await api.rpc.engine.createBlock(true, true)).toJSON();
    const events = await (await api.at(block.hash)).query.system.events();
    const { extrinsics } = (await api.rpc.chain.getBlock(block.hash)).block;
    const result = hashes.map((hash) => {
        const index = extrinsics.findIndex((x) => x.hash.toHex() === hash);
        const own = events.filter(({ phase }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.toNumber() === index);
        const failed = own.find(({ event }) => api.events.system.ExtrinsicFailed.is(event))?.event.data[0];
        const error = failed && (failed.isModule ? api.registry.findMetaError(failed.asModule) : { name: failed.toString() });
        return { hash, events: own, error, extrinsic: extrinsics[index] ?? null, successful: index >= 0 && !failed };
    });
    return { block, result };
}
