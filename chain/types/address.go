package types

import (
	"fmt"

	"github.com/tensord/tensord/chain/scale"
)

// MultiAddress is how calls name an account. Accounts have no indices on this
// chain, so that its Index form carries nothing.
type MultiAddress struct {
	scale.Variant
	ID    AccountID `scale:"Id" rust:"AccountId" variant:"0"`
	Index struct {
		V struct{} `scale:"_,compact" rust:"AccountIndex"`
	} `variant:"1"`
	Raw       []byte   `rust:"Vec<u8>" variant:"2"`
	Address32 [32]byte `rust:"[u8; 32]" variant:"3"`
	Address20 [20]byte `rust:"[u8; 20]" variant:"4"`
}

// Variants of MultiAddress.
const (
	AddressID scale.Variant = iota
	AddressIndex
	AddressRaw
	Address32
	Address20
)

// AddressOf returns the address that names an account by its id.
func AddressOf(id AccountID) MultiAddress { return MultiAddress{Variant: AddressID, ID: id} }

// Account returns the account that the address names; only the Id form names one.
func (a *MultiAddress) Account() (AccountID, bool) { return a.ID, a.Variant == AddressID }

// DescribeScale describes sp_runtime's MultiAddress.
func (MultiAddress) DescribeScale() scale.Info {
	return scale.Info{
		Path: "sp_runtime::multiaddress::MultiAddress",
		Params: []scale.Param{
			{Name: "AccountId", Type: scale.TypeOf[AccountID]()},
			{Name: "AccountIndex", Type: scale.TypeOf[struct{}]()},
		},
	}
}

// String names the form and shows its content.
func (a MultiAddress) String() string {
	switch a.Variant {
	case AddressID:
		return a.ID.String()
	case AddressIndex:
		return "Index(())"
	case AddressRaw:
		return "Raw(" + toHex(a.Raw) + ")"
	case Address32:
		return "Address32(" + toHex(a.Address32[:]) + ")"
	case Address20:
		return "Address20(" + toHex(a.Address20[:]) + ")"
	}
	return fmt.Sprintf("invalid(%d)", a.Variant)
}
