package frame

import (
	"fmt"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
)

// EventDef is a declared event.
type EventDef struct {
	Index  uint8
	Name   string
	Docs   string
	Fields reflect.Type // a struct

	skip func(d *scale.Decoder)
}

// Skip reads the event's fields, for those who take stored events apart.
func (e *EventDef) Skip(d *scale.Decoder, reg *Registry) {
	d.SetHost(reg)
	e.skip(d)
}

// Event deposits events of one kind.
type Event[E any] struct {
	def    *EventDef
	pallet *Base
	codec  scale.Codec[E]
}

// NewEvent declares an event; E is a struct whose fields are the event's.
func NewEvent[E any](b *Base, index uint8, name, docs string) *Event[E] {
	b.mustNotBeFrozen()
	for _, e := range b.events {
		if e.Index == index || e.Name == name {
			panic(fmt.Sprintf("frame: %s declares event %d %s twice", b.name, index, name))
		}
	}
	codec := scale.For[E]()
	def := &EventDef{Index: index, Name: name, Docs: docs, Fields: reflect.TypeFor[E](), skip: func(d *scale.Decoder) {
		var e E
		codec.Decode(d, &e)
	}}
	b.events = append(b.events, def)
	return &Event[E]{def: def, pallet: b, codec: codec}
}

// Deposit records the event.
func (e *Event[E]) Deposit(ctx *Context, ev E) { e.DepositIndexed(ctx, nil, ev) }

// DepositIndexed records the event under topics.
func (e *Event[E]) DepositIndexed(ctx *Context, topics []types.Hash, ev E) {
	if sink := ctx.reg.events; sink != nil {
		ctx.event = e.append(ctx.event[:0], &ev)
		sink.DepositEvent(ctx, topics, ctx.event)
	}
}

// Encode returns the event as the runtime's RuntimeEvent: pallet index, event
// index, fields.
func (e *Event[E]) Encode(ev E) []byte { return e.append(nil, &ev) }

func (e *Event[E]) append(dst []byte, ev *E) []byte {
	return e.codec.Append(append(dst, e.pallet.index, e.def.Index), ev)
}

// EventSink stores deposited events; frame_system is one. The event's memory is
// the sink's only until DepositEvent returns.
type EventSink interface {
	DepositEvent(ctx *Context, topics []types.Hash, event []byte)
}

// RuntimeEvent is an encoded event: one that was deposited or is stored.
// Its encoding is itself, so it can be appended but not decoded.
type RuntimeEvent struct{ Raw []byte }

// AppendScale appends the event as it is.
func (e RuntimeEvent) AppendScale(dst []byte) []byte { return append(dst, e.Raw...) }

// DecodeScale refuses: where an event ends only its pallet's declarations tell.
func (e *RuntimeEvent) DecodeScale(d *scale.Decoder) { d.Fail(scale.ErrInvalidValue) }

// DescribeScale names the type; its variants are the registry's.
func (RuntimeEvent) DescribeScale() scale.Info {
	return scale.Info{Path: "node_subtensor_runtime::RuntimeEvent", MinSize: 2}
}
