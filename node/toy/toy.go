// Package toy is a small runtime for tests of chains and engines: accounts
// with numbers, balances and nonces, a clock, authorities. Its extrinsics are
// not signed.
package toy

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/tensord/tensord/chain/crypto"
	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/trie"
	"github.com/tensord/tensord/chain/txpool"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/node"
)

// Runtime is the toy.
type Runtime struct {
	Slot uint64 // milliseconds
	// MaxLength bounds the extrinsics of a block, in bytes; 0: 5 MiB.
	MaxLength int
	// Work is how often each transfer hashes something, to take time.
	Work int
}

var _ node.Runtime = (*Runtime)(nil)

// Kinds of extrinsics, the first byte of the body.
const (
	kindTime = iota
	kindTransfer
	kindPanic
	kindVoters
)

var (
	keyHeader  = []byte("toy:header")
	keyLength  = []byte("toy:length")
	keyIndex   = []byte("toy:index")
	keyNow     = item("Timestamp", "Now")
	keyAuthors = item("Aura", "Authorities")
	keyVoters  = item("Grandpa", "Authorities")
)

func item(pallet, name string) []byte {
	a, b := crypto.TwoX128Of(pallet), crypto.TwoX128Of(name)
	return append(a[:], b[:]...)
}

func wrap(kind byte, fields ...uint64) types.Extrinsic {
	body := []byte{kind}
	for _, f := range fields {
		body = binary.LittleEndian.AppendUint64(body, f)
	}
	return scale.AppendBytes(nil, body)
}

// Transfer returns an extrinsic that moves amount from one account to another.
func Transfer(from, nonce, to, amount, tip uint64) types.Extrinsic {
	return wrap(kindTransfer, from, nonce, to, amount, tip)
}

// Panics returns an extrinsic that is valid until a block is built with it.
func Panics(from, nonce uint64) types.Extrinsic { return wrap(kindPanic, from, nonce, 0, 0, 0) }

// Voters returns an extrinsic that sets Grandpa's authorities.
func Voters(from, nonce uint64, list []consensus.Authority) types.Extrinsic {
	body := []byte{kindVoters}
	for _, f := range []uint64{from, nonce, 0, 0, 0} {
		body = binary.LittleEndian.AppendUint64(body, f)
	}
	return scale.AppendBytes(nil, append(body, encodeVoters(list)...))
}

func encodeVoters(list []consensus.Authority) []byte {
	out := scale.AppendCompact(nil, uint64(len(list)))
	for _, a := range list {
		out = binary.LittleEndian.AppendUint64(append(out, a.Vote[:]...), a.Weight)
	}
	return out
}

// Genesis returns the state of block 0.
func Genesis(list []consensus.Authority, accounts, balance uint64) *state.Map {
	m := &state.Map{}
	authors := scale.AppendCompact(nil, uint64(len(list)))
	for _, a := range list {
		authors = append(authors, a.Author[:]...)
	}
	m.Put(keyAuthors, authors)
	m.Put(keyVoters, encodeVoters(list))
	for a := range accounts {
		m.Put(accountKey(a), encodeAccount(balance, 0))
	}
	return m
}

func accountKey(a uint64) []byte {
	return crypto.AppendBlake2b128Concat([]byte("toy:account:"), binary.LittleEndian.AppendUint64(nil, a))
}

func encodeAccount(balance, nonce uint64) []byte {
	return binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, balance), nonce)
}

// Account returns balance and nonce of an account.
func Account(get func([]byte) []byte, a uint64) (balance, nonce uint64) {
	b := get(accountKey(a))
	if len(b) != 16 {
		return 0, 0
	}
	return binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[8:])
}

func getter(o *state.Overlay) func([]byte) []byte {
	return func(k []byte) []byte {
		v, _ := o.Get(k)
		return v
	}
}

// Initialize begins a block.
func (r *Runtime) Initialize(o *state.Overlay, h *types.Header) ([]node.Note, error) {
	begun := *h
	begun.StateRoot, begun.ExtrinsicsRoot = types.Hash{}, types.Hash{}
	o.Put(keyHeader, begun.Encode())
	o.Put(keyLength, make([]byte, 8))
	o.Put(keyIndex, make([]byte, 8))
	return nil, nil
}

// Inherents returns the one that sets the clock.
func (r *Runtime) Inherents(_ *state.Overlay, data node.Inherents) ([]types.Extrinsic, error) {
	ts := data[node.InherentTimestamp]
	if len(ts) != 8 {
		return nil, errors.New("toy: no time")
	}
	return []types.Extrinsic{wrap(kindTime, binary.LittleEndian.Uint64(ts))}, nil
}

// CheckInherents refuses a clock that is 30 seconds ahead.
func (r *Runtime) CheckInherents(_ *state.Overlay, b *types.Block, data node.Inherents) error {
	if len(b.Extrinsics) == 0 {
		return errors.New("toy: no inherent")
	}
	x, err := parse(b.Extrinsics[0])
	if err != nil {
		return err
	}
	if x.kind != kindTime || x.f[0] > binary.LittleEndian.Uint64(data[node.InherentTimestamp])+30_000 {
		return errors.New("toy: bad inherent")
	}
	return nil
}

type parsed struct {
	kind byte
	f    [5]uint64 // time; or from, nonce, to, amount, tip
	rest []byte
}

func parse(xt types.Extrinsic) (*parsed, error) {
	body, err := xt.Body()
	if err != nil || len(body) == 0 {
		return nil, &txpool.Error{Kind: txpool.Invalid, Reason: "Transaction call is not expected"}
	}
	p := &parsed{kind: body[0]}
	n := 5
	if p.kind == kindTime {
		n = 1
	}
	if p.kind > kindVoters || len(body) < 1+8*n || p.kind != kindVoters && len(body) != 1+8*n {
		return nil, &txpool.Error{Kind: txpool.Invalid, Reason: "Transaction call is not expected"}
	}
	for i := range n {
		p.f[i] = binary.LittleEndian.Uint64(body[1+8*i:])
	}
	p.rest = body[1+8*n:]
	return p, nil
}

func (r *Runtime) checkNonce(get func([]byte) []byte, p *parsed, pool bool) error {
	balance, nonce := Account(get, p.f[0])
	switch {
	case p.f[1] < nonce:
		return &txpool.Error{Kind: txpool.Invalid, Reason: "Transaction is outdated"}
	case !pool && p.f[1] > nonce:
		return &txpool.Error{Kind: txpool.Invalid, Reason: "Transaction will be valid in the future", Transient: true}
	case balance == 0:
		return &txpool.Error{Kind: txpool.Invalid, Reason: "Inability to pay some fees", Transient: true}
	}
	return nil
}

// Apply executes an extrinsic.
func (r *Runtime) Apply(o *state.Overlay, xt types.Extrinsic) error {
	p, err := parse(xt)
	if err != nil {
		return err
	}
	get := getter(o)
	if p.kind == kindTime {
		return r.setTime(o, p.f[0], xt)
	}
	limit := r.MaxLength
	if limit == 0 {
		limit = 5 << 20
	}
	if binary.LittleEndian.Uint64(get(keyLength))+uint64(len(xt)) > uint64(limit) {
		return &txpool.Error{Kind: txpool.Invalid, Exhausts: true, Transient: true, Reason: "Transaction would exhaust the block limits"}
	}
	if err := r.checkNonce(get, p, false); err != nil {
		return err
	}
	balance, nonce := Account(get, p.f[0])
	o.Put(accountKey(p.f[0]), encodeAccount(balance, nonce+1))
	switch p.kind {
	case kindPanic:
		panic("toy: asked for it")
	case kindVoters:
		o.Put(keyVoters, p.rest)
	case kindTransfer:
		r.transfer(o, p)
	}
	r.note(o, xt)
	return nil
}

func (r *Runtime) transfer(o *state.Overlay, p *parsed) {
	for range r.Work {
		sha256.Sum256(p.rest)
	}
	get := getter(o)
	balance, nonce := Account(get, p.f[0])
	if p.f[3] > balance {
		return
	}
	o.Put(accountKey(p.f[0]), encodeAccount(balance-p.f[3], nonce))
	balance, nonce = Account(get, p.f[2])
	o.Put(accountKey(p.f[2]), encodeAccount(balance+p.f[3], nonce))
}

func (r *Runtime) setTime(o *state.Overlay, ts uint64, xt types.Extrinsic) error {
	get := getter(o)
	h, err := types.DecodeHeader(get(keyHeader))
	if err != nil {
		return err
	}
	slot, err := consensus.SlotOf(h)
	if err != nil || slot != ts/r.Slot {
		return fmt.Errorf("toy: time %d is not in slot %d", ts, slot)
	}
	if old := get(keyNow); len(old) == 8 && ts < binary.LittleEndian.Uint64(old)+r.Slot/2 {
		return errors.New("toy: time too early")
	}
	o.Put(keyNow, binary.LittleEndian.AppendUint64(nil, ts))
	r.note(o, xt)
	return nil
}

func bodyKey(i uint64) []byte {
	return binary.BigEndian.AppendUint64([]byte("toy:body:"), i)
}

// note keeps the extrinsic for the extrinsics root.
func (r *Runtime) note(o *state.Overlay, xt types.Extrinsic) {
	get := getter(o)
	i, n := binary.LittleEndian.Uint64(get(keyIndex)), binary.LittleEndian.Uint64(get(keyLength))
	o.Put(bodyKey(i), xt)
	o.Put(keyIndex, binary.LittleEndian.AppendUint64(nil, i+1))
	o.Put(keyLength, binary.LittleEndian.AppendUint64(nil, n+uint64(len(xt))))
}

// Finalize ends the block.
func (r *Runtime) Finalize(o *state.Overlay) (*types.Header, error) {
	get := getter(o)
	h, err := types.DecodeHeader(get(keyHeader))
	if err != nil {
		return nil, err
	}
	n := binary.LittleEndian.Uint64(get(keyIndex))
	body := make([][]byte, n)
	for i := range n {
		body[i] = get(bodyKey(i))
		o.Delete(bodyKey(i))
	}
	for _, k := range [][]byte{keyHeader, keyIndex, keyLength} {
		o.Delete(k)
	}
	h.ExtrinsicsRoot = trie.OrderedRoot(body, trie.V0)
	h.StateRoot = o.Root(trie.V1)
	return h, nil
}

// Execute executes a whole block.
func (r *Runtime) Execute(o *state.Overlay, b *types.Block) ([]node.Note, error) {
	if _, err := r.Initialize(o, &b.Header); err != nil {
		return nil, err
	}
	for i, xt := range b.Extrinsics {
		if p, err := parse(xt); err != nil || (p.kind == kindTime) != (i == 0) {
			return nil, fmt.Errorf("toy: extrinsic %d: inherent out of place", i)
		}
		if err := r.Apply(o, xt); err != nil {
			return nil, fmt.Errorf("toy: extrinsic %d: %w", i, err)
		}
	}
	if len(b.Extrinsics) == 0 {
		return nil, errors.New("toy: no inherent")
	}
	h, err := r.Finalize(o)
	if err != nil {
		return nil, err
	}
	if h.Hash() != b.Header.Hash() {
		return nil, fmt.Errorf("toy: header %s, computed %s", b.Header.Hash(), h.Hash())
	}
	return nil, nil
}

// Validate judges for the pool.
func (r *Runtime) Validate(o *state.Overlay, _ txpool.Source, xt types.Extrinsic, _ types.Hash) (txpool.Validity, error) {
	p, err := parse(xt)
	if err != nil {
		return txpool.Validity{}, err
	}
	if p.kind == kindTime {
		return txpool.Validity{}, &txpool.Error{Kind: txpool.Invalid, Reason: "Transaction dispatch is mandatory"}
	}
	get := getter(o)
	if err := r.checkNonce(get, p, true); err != nil {
		return txpool.Validity{}, err
	}
	v := txpool.Validity{Priority: p.f[4], Longevity: ^uint64(0), Propagate: true, Provides: [][]byte{nonceTag(p.f[0], p.f[1])}}
	if _, nonce := Account(get, p.f[0]); p.f[1] > nonce {
		v.Requires = [][]byte{nonceTag(p.f[0], p.f[1]-1)}
	}
	return v, nil
}

func nonceTag(account, nonce uint64) []byte {
	return binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, account), nonce)
}
