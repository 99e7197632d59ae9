package subtensor

// Mirrors subnets/serving.rs.

import (
	"math"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/sat"
)

func (p *Pallet) serveAxon(ctx *frame.Context, o frame.Origin, a *ServeAxonArgs) error {
	return p.DoServeAxon(ctx, o, a.Netuid, AxonInfo{
		Version: a.Version, IP: a.IP, Port: a.Port, IPType: a.IPType, Protocol: a.Protocol,
		Placeholder1: a.Placeholder1, Placeholder2: a.Placeholder2,
	}, nil)
}

func (p *Pallet) serveAxonTls(ctx *frame.Context, o frame.Origin, a *ServeAxonTlsArgs) error {
	return p.DoServeAxon(ctx, o, a.Netuid, AxonInfo{
		Version: a.Version, IP: a.IP, Port: a.Port, IPType: a.IPType, Protocol: a.Protocol,
		Placeholder1: a.Placeholder1, Placeholder2: a.Placeholder2,
	}, a.Certificate)
}

func (p *Pallet) servePrometheus(ctx *frame.Context, o frame.Origin, a *ServePrometheusArgs) error {
	return p.DoServePrometheus(ctx, o, a.Netuid, PrometheusInfo{
		Version: a.Version, IP: a.IP, Port: a.Port, IPType: a.IPType,
	})
}

// DoServeAxon publishes the endpoint of the signer, a neuron. The axon's block is
// set here. A certificate that is malformed or empty is passed over.
func (p *Pallet) DoServeAxon(ctx *frame.Context, o frame.Origin, netuid uint16, axon AxonInfo, certificate []byte) error {
	hotkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if err := p.ValidateServeAxon(ctx, hotkey, netuid, axon.IP, axon.Port, axon.IPType); err != nil {
		return err
	}
	if c, ok := ParseNeuronCertificate(certificate); ok {
		p.NeuronCertificates.Put(ctx, netuid, hotkey, c)
	}
	axon.Block = p.CurrentBlockAsU64(ctx)
	p.Axons.Put(ctx, netuid, hotkey, axon)
	p.Ev.AxonServed.Deposit(ctx, AxonServedEvent{netuid, hotkey})
	return nil
}

// DoServePrometheus publishes the metrics endpoint of the signer, a neuron. The
// block is set here.
func (p *Pallet) DoServePrometheus(ctx *frame.Context, o frame.Origin, netuid uint16, info PrometheusInfo) error {
	hotkey, err := frame.EnsureSigned(o)
	if err != nil {
		return err
	}
	if err := p.ValidateServePrometheus(ctx, hotkey, netuid, info.IP, info.Port, info.IPType); err != nil {
		return err
	}
	info.Block = p.CurrentBlockAsU64(ctx)
	p.Prometheus.Put(ctx, netuid, hotkey, info)
	p.Ev.PrometheusServed.Deposit(ctx, PrometheusServedEvent{netuid, hotkey})
	return nil
}

// ValidateServeAxon checks what DoServeAxon checks.
func (p *Pallet) ValidateServeAxon(ctx *frame.Context, hotkey types.AccountID, netuid uint16, ip scale.U128, port uint16, ipType uint8) error {
	switch {
	case !p.IsHotkeyRegisteredOnNetwork(ctx, netuid, hotkey):
		return p.Err.HotKeyNotRegisteredInNetwork
	case !IsValidIpType(ipType):
		return p.Err.InvalidIpType
	case !IsValidIpAddress(ipType, ip, true):
		return p.Err.InvalidIpAddress
	case !p.servesAgain(ctx, netuid, p.AxonInfo(ctx, netuid, hotkey).Block):
		return p.Err.ServingRateLimitExceeded
	case port == 0:
		return p.Err.InvalidPort
	}
	return nil
}

// ValidateServePrometheus checks what DoServePrometheus checks.
func (p *Pallet) ValidateServePrometheus(ctx *frame.Context, hotkey types.AccountID, netuid uint16, ip scale.U128, port uint16, ipType uint8) error {
	switch {
	case !IsValidIpType(ipType):
		return p.Err.InvalidIpType
	case !IsValidIpAddress(ipType, ip, false):
		return p.Err.InvalidIpAddress
	case !p.IsHotkeyRegisteredOnNetwork(ctx, netuid, hotkey):
		return p.Err.HotKeyNotRegisteredInNetwork
	case !p.servesAgain(ctx, netuid, p.PrometheusInfo(ctx, netuid, hotkey).Block):
		return p.Err.ServingRateLimitExceeded
	case port == 0:
		return p.Err.InvalidPort
	}
	return nil
}

// servesAgain reports whether enough blocks have passed since the last serving.
func (p *Pallet) servesAgain(ctx *frame.Context, netuid uint16, last uint64) bool {
	limit := p.ServingRateLimit.Get(ctx, netuid)
	return limit == 0 || last == 0 || sat.Sub(p.CurrentBlockAsU64(ctx), last) >= limit
}

// AxonInfo returns the published endpoint of a hotkey, zero if there is none.
func (p *Pallet) AxonInfo(ctx *frame.Context, netuid uint16, hotkey types.AccountID) AxonInfo {
	info, _ := p.Axons.Find(ctx, netuid, hotkey)
	return info
}

// PrometheusInfo returns the metrics endpoint of a hotkey, zero if there is none.
func (p *Pallet) PrometheusInfo(ctx *frame.Context, netuid uint16, hotkey types.AccountID) PrometheusInfo {
	info, _ := p.Prometheus.Find(ctx, netuid, hotkey)
	return info
}

// ParseNeuronCertificate reads a certificate: a byte for the algorithm, then at
// most 64 bytes of public key.
func ParseNeuronCertificate(b []byte) (c NeuronCertificate, ok bool) {
	if len(b) == 0 || len(b) > 65 {
		return c, false
	}
	return NeuronCertificate{Algorithm: b[0], PublicKey: b[1:]}, true
}

// IsValidIpType reports whether it is 4 or 6.
func IsValidIpType(ipType uint8) bool { return ipType == 4 || ipType == 6 }

// IsValidIpAddress reports whether an address is none of those that never are an
// endpoint: broadcast, localhost and, unless it is allowed, zero.
func IsValidIpAddress(ipType uint8, addr scale.U128, allowZero bool) bool {
	switch {
	case addr == scale.U128{}:
		return allowZero
	case ipType == 4:
		return addr.Hi == 0 && addr.Lo < math.MaxUint32 && addr.Lo != 0x7f000001
	case ipType == 6:
		return addr != scale.U128{Lo: math.MaxUint64, Hi: math.MaxUint64} && addr != scale.U128{Lo: 1}
	}
	return true
}
