package subtensor

// Mirrors subnets/symbols.rs; the tables stand in symbols_table.go.

import "github.com/tensord/tensord/runtime/frame"

// defaultSymbol is what subnets beyond the table get. It is also the root's.
const defaultSymbol = "Τ"

func (p *Pallet) updateSymbol(ctx *frame.Context, o frame.Origin, a *UpdateSymbolArgs) error {
	if _, err := p.EnsureSubnetOwnerOrRoot(ctx, o, a.Netuid); err != nil {
		return err
	}
	if err := p.EnsureSymbolExists(a.Symbol); err != nil {
		return err
	}
	if err := p.EnsureSymbolAvailable(ctx, a.Symbol); err != nil {
		return err
	}
	p.TokenSymbol.Put(ctx, a.Netuid, a.Symbol)
	p.Ev.SymbolUpdated.Deposit(ctx, SymbolUpdatedEvent{a.Netuid, a.Symbol})
	return nil
}

// NameForSubnet returns the name of a subnet by its identity, else by the table.
func (p *Pallet) NameForSubnet(ctx *frame.Context, netuid uint16) []byte {
	if id, ok := p.SubnetIdentitiesV3.Find(ctx, netuid); ok && len(id.SubnetName) > 0 {
		return id.SubnetName
	}
	if int(netuid) < len(subnetNames) {
		return []byte(subnetNames[netuid])
	}
	return []byte("unknown")
}

// SymbolForSubnet returns the symbol that the table has for a netuid.
func (p *Pallet) SymbolForSubnet(netuid uint16) []byte {
	if int(netuid) < len(symbols) {
		return []byte(symbols[netuid])
	}
	return []byte(defaultSymbol)
}

// NextAvailableSymbol returns the symbol for a new subnet: its own if it is free,
// else the first free one of the table.
func (p *Pallet) NextAvailableSymbol(ctx *frame.Context, netuid uint16) []byte {
	used := make(map[string]bool)
	for _, symbol := range p.TokenSymbol.All(ctx) {
		used[string(symbol)] = true
	}
	if own := p.SymbolForSubnet(netuid); !used[string(own)] {
		return own
	}
	for _, symbol := range symbols[1:] {
		if !used[symbol] {
			return []byte(symbol)
		}
	}
	return []byte(defaultSymbol)
}

// EnsureSymbolExists fails unless the table has the symbol for a subnet other
// than the root.
func (p *Pallet) EnsureSymbolExists(symbol []byte) error {
	for _, s := range symbols[1:] {
		if s == string(symbol) {
			return nil
		}
	}
	return p.Err.SymbolDoesNotExist
}

// EnsureSymbolAvailable fails if a subnet has the symbol.
func (p *Pallet) EnsureSymbolAvailable(ctx *frame.Context, symbol []byte) error {
	for _, used := range p.TokenSymbol.All(ctx) {
		if string(used) == string(symbol) {
			return p.Err.SymbolAlreadyInUse
		}
	}
	return nil
}
