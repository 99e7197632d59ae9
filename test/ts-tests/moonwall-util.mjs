// Stands in for @moonwall/util: the one function that ts-tests use of it.
export const getBlockTime = ({ block }) =>
    block.extrinsics.find((x) => x.method.section === "timestamp").method.args[0].toNumber();
