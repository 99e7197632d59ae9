package substrate

import (
	"context"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/rpc"
)

// Codes of the errors of the methods that FRAME's own crates bring.
const (
	codeRuntime = 1
	codeDecode  = 2
)

func (a api) account() []*rpc.Method {
	return []*rpc.Method{
		{
			Name: "system_accountNextIndex", Aliases: []string{"account_nextIndex"},
			Summary: "The next nonce of an account, its ready extrinsics counted.",
			Params:  []rpc.Param{rpc.P("account", rpc.Account)}, Result: rpc.U32, Handler: a.nextIndex,
		},
		{
			Name: "system_dryRun", Aliases: []string{"system_dryRunAt"},
			Summary: "What applying an extrinsic gives.",
			Params:  []rpc.Param{rpc.P("extrinsic", rpc.Bytes), rpc.Opt("at", rpc.Hash)},
			Result:  rpc.Bytes, Unsafe: true, Handler: a.dryRun,
		},
	}
}

func runtimeError(message string, err error) error {
	if rpc.Passes(err) {
		return err
	}
	return &rpc.Error{Code: codeRuntime, Message: message, Data: rpc.APIFailure(err)}
}

func (a api) nextIndex(ctx context.Context, c *rpc.Call) (any, error) {
	account, err := c.Account(0)
	if err != nil {
		return nil, err
	}
	best, _ := a.Chain.Best()
	out, err := a.Runtime.Call(ctx, best, "AccountNonceApi_account_nonce", account[:])
	if err != nil {
		return nil, runtimeError("Unable to query nonce.", err)
	}
	d := scale.NewDecoder(out)
	nonce := d.Uint32()
	if err := d.End(); err != nil {
		return nil, internal("nonce from the runtime: %v", err)
	}
	return a.Pool.NextNonce(account, nonce), nil
}

func (a api) dryRun(ctx context.Context, c *rpc.Call) (any, error) {
	b, err := c.Bytes(0)
	if err != nil {
		return nil, err
	}
	at, err := a.at(c, 1)
	if err != nil {
		return nil, err
	}
	xt, err := opaque(b)
	if err != nil {
		return nil, &rpc.Error{Code: codeDecode, Message: "Unable to dry run extrinsic", Data: err.Error()}
	}
	out, err := a.Runtime.Call(ctx, at, "BlockBuilder_apply_extrinsic", xt)
	if err != nil {
		return nil, runtimeError("Unable to dry run extrinsic.", err)
	}
	return rpc.Hex(out), nil
}
