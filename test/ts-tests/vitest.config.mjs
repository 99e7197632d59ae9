// Vitest as moonwall sets it up: files one after the other, each in a thread of
// its own, ten minutes for a test.
import { defineConfig } from "vitest/config";

const stub = (name) => new URL(`${name}.mjs`, import.meta.url).pathname;

export default defineConfig({
    resolve: { alias: { "@moonwall/cli": stub("moonwall-cli"), "@moonwall/util": stub("moonwall-util") } },
    test: {
        include: ["suites/**/*{test,test-}*.ts"],
        watch: false,
        reporters: ["verbose"],
        testTimeout: 600_000,
        hookTimeout: 600_000,
        pool: "threads",
        fileParallelism: false,
        poolOptions: { threads: { isolate: true, minThreads: 1, maxThreads: 1 } },
    },
});
