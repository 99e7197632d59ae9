package runtime

import (
	"bytes"
	"encoding/json"
)

// presetNames are the named genesis configurations that the runtime has itself;
// those of networks are the node's.
var presetNames = []string{presetBenchmark}

const presetBenchmark = "benchmark"

// defaultConfig is the configuration with all parts at their defaults, in the
// order in which the reference writes them.
const defaultConfig = `{"system":{},"aura":{"authorities":[]},"grandpa":{"authorities":[]},` +
	`"balances":{"balances":[],"devAccounts":null},"transactionPayment":{"multiplier":"1000000000000000000"},` +
	`"subtensorModule":{"stakes":[],"balancesIssuance":0,"startCallDelay":null},"sudo":{"key":null},` +
	`"safeMode":{"enteredUntil":null},"ethereum":{},"evm":{"accounts":{},"whitelisted":[]},` +
	`"evmChainId":{"chainId":0},"baseFee":{"baseFeePerGas":"0x4a817c800","elasticity":125000},"limitOrders":{}}`

// benchmarkConfig has one authority, //Alice, who owns the sudo key.
const benchmarkConfig = `{"aura":{"authorities":["` + alice + `"]},` +
	`"balances":{"balances":[["` + alice + `",1000000000000000],["` + bob + `",1000000000000000]]},` +
	`"grandpa":{"authorities":[["5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu",1]]},` +
	`"sudo":{"key":"` + alice + `"},"subtensorModule":{"balancesIssuance":0,"stakes":[]}}`

const (
	alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"
	bob   = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"
)

// preset returns a named genesis configuration as the reference's bytes; "" is
// the default one. A named one only has the parts that differ from the default.
func preset(name string) ([]byte, bool) {
	switch name {
	case "":
		return []byte(defaultConfig), true
	case presetBenchmark:
		var b bytes.Buffer
		if err := json.Indent(&b, []byte(benchmarkConfig), "    ", "  "); err != nil {
			panic("runtime: preset does not parse: " + err.Error())
		}
		return b.Bytes(), true
	}
	return nil, false
}
