// node zombienet.cjs CONFIG DIR
// lets zombienet's orchestrator start a network of ts-tests, as moonwall does,
// and prints UP when it answers. SIGTERM ends it.
const fs = require("fs");
const { start } = require("@zombienet/orchestrator");

const [config, dir] = process.argv.slice(2);
start("", JSON.parse(fs.readFileSync(config)), { logType: "silent", dir, force: true })
    .then((network) => {
        process.on("SIGTERM", () => network.stop().finally(() => process.exit(0)));
        console.log("UP");
    })
    .catch((err) => {
        console.error(err);
        process.exit(1);
    });
