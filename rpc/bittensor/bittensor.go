package bittensor

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/rpc"
)

// Register enters the methods.
func Register(r *rpc.Registry, n *rpc.Node) {
	for i := range table {
		e := &table[i]
		m := &rpc.Method{
			Name: e.name, Summary: "Result of " + e.function + ", encoded.", Result: rpc.Numbers,
			Handler: func(ctx context.Context, c *rpc.Call) (any, error) { return e.call(ctx, n, c) },
		}
		if e.result != "" {
			m.Summary, m.Result = "Result of "+e.function+".", e.result
		}
		for _, a := range e.args {
			m.Params = append(m.Params, rpc.P(a.name, a.typ))
		}
		m.Params = append(m.Params, rpc.Opt("at", rpc.Hash))
		r.Add(m)
	}
}

// arg is a parameter and how it becomes an argument of the runtime's function.
type arg struct {
	name   string
	typ    rpc.Type
	append func(c *rpc.Call, i int, dst []byte) ([]byte, error)
}

// entry is one method.
type entry struct {
	name     string
	function string
	failure  string // what an error's message begins with
	args     []arg
	result   rpc.Type                                  // empty: the encoded bytes
	show     func(d *scale.Decoder, dst []byte) []byte // for any other result
}

func (e *entry) call(ctx context.Context, n *rpc.Node, c *rpc.Call) (any, error) {
	var args []byte
	for i, a := range e.args {
		var err error
		if args, err = a.append(c, i, args); err != nil {
			return nil, e.failed(err)
		}
	}
	at, ok, err := c.OptHash(len(e.args))
	if err != nil {
		return nil, err
	}
	if !ok {
		at, _ = n.Chain.Best()
	}
	out, err := n.Runtime.Call(ctx, at, e.function, args)
	if err != nil {
		return nil, e.failed(err)
	}
	if e.show == nil {
		return rpc.ByteList(out), nil
	}
	d := scale.NewDecoder(out)
	shown := e.show(d, nil)
	if err := d.End(); err != nil {
		return nil, e.failed(err)
	}
	return rpc.Raw(shown), nil
}

// failed shows an error as the reference does: with code 1.
func (e *entry) failed(err error) error {
	if rpc.Passes(err) {
		return err
	}
	if e.function == "SubnetInfoRuntimeApi_get_subnet_account_id" {
		return rpc.Errorf(1, "Subnet does not exist")
	}
	text := err.Error()
	var unknown *rpc.UnknownBlock
	if errors.As(err, &unknown) {
		text = fmt.Sprintf("UnknownBlock(%q)", unknown.Error())
	}
	return rpc.Errorf(1, "%s: %s", e.failure, text)
}

func uintArg(name string, bits int, typ rpc.Type) arg {
	return arg{name, typ, func(c *rpc.Call, i int, dst []byte) ([]byte, error) {
		v, err := c.Uint(i, bits)
		for n := 0; n < bits; n += 8 {
			dst = append(dst, byte(v>>n))
		}
		return dst, err
	}}
}

// accountBytes is an account as an array of 32 numbers.
func accountBytes(name string) arg {
	return arg{name, rpc.Numbers, func(c *rpc.Call, i int, dst []byte) ([]byte, error) {
		var numbers []uint16
		if err := c.Decode(i, &numbers); err != nil {
			return nil, err
		}
		var id types.AccountID
		for j, v := range numbers {
			if v > 255 {
				return nil, rpc.InvalidParams("parameter `%s`: expected numbers up to 255", name)
			}
			if j < len(id) {
				id[j] = byte(v)
			}
		}
		if len(numbers) < len(id) {
			return nil, errShort
		}
		return append(dst, id[:]...), nil
	}}
}

var errShort = errors.New(`Error { cause: None, desc: "Not enough data to fill buffer" }`)

// indexes is a list of the fields that a selective metagraph has.
var indexes = arg{"metagraphIndex", rpc.ListOf(rpc.U16), func(c *rpc.Call, i int, dst []byte) ([]byte, error) {
	var list []uint16
	if err := c.Decode(i, &list); err != nil {
		return nil, err
	}
	dst = scale.AppendCompact(dst, uint64(len(list)))
	for _, v := range list {
		dst = scale.AppendUint16(dst, v)
	}
	return dst, nil
}}

var coldkey = arg{"coldkey", rpc.Account, func(c *rpc.Call, i int, dst []byte) ([]byte, error) {
	id, err := c.Account(i)
	return append(dst, id[:]...), err
}}

func showUint64(d *scale.Decoder, dst []byte) []byte {
	return strconv.AppendUint(dst, d.Uint64(), 10)
}

func showMaybeNetuid(d *scale.Decoder, dst []byte) []byte {
	if !d.Bool() {
		return append(dst, "null"...)
	}
	return strconv.AppendUint(dst, uint64(d.Uint16()), 10)
}

// showPrices shows a list of (netuid, price).
func showPrices(d *scale.Decoder, dst []byte) []byte {
	dst = append(dst, '[')
	for i, n := 0, d.Length(10); i < n; i++ {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = fmt.Appendf(dst, `{"netuid":%d,"price":%d}`, d.Uint16(), d.Uint64())
	}
	return append(dst, ']')
}
