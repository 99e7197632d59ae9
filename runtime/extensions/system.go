package extensions

import (
	"math"
	"reflect"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/executive"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/sat"
)

// CheckNonZeroSender refuses the zero account as signer.
type CheckNonZeroSender struct{ executive.Nop }

// Name is the identifier in metadata.
func (CheckNonZeroSender) Name() string { return "CheckNonZeroSender" }

// Validate looks at the signer.
func (CheckNonZeroSender) Validate(_ *frame.Context, tx *executive.Tx, _ any) (frame.ValidTransaction, any, error) {
	if who, ok := tx.Origin.Signer(); ok && who.IsZero() {
		return frame.ValidTransaction{}, nil, frame.InvalidBadSigner
	}
	return frame.AnyTransaction(), nil, nil
}

// CheckSpecVersion has the spec version signed.
type CheckSpecVersion struct {
	executive.Nop
	Version uint32
}

// Name is the identifier in metadata.
func (CheckSpecVersion) Name() string { return "CheckSpecVersion" }

// Implicit is the version's type.
func (CheckSpecVersion) Implicit() reflect.Type { return reflect.TypeFor[uint32]() }

// AppendImplicit appends the version.
func (c CheckSpecVersion) AppendImplicit(_ *frame.Context, dst []byte, _ any) ([]byte, error) {
	return scale.AppendUint32(dst, c.Version), nil
}

// CheckTxVersion has the transaction version signed.
type CheckTxVersion struct {
	executive.Nop
	Version uint32
}

// Name is the identifier in metadata.
func (CheckTxVersion) Name() string { return "CheckTxVersion" }

// Implicit is the version's type.
func (CheckTxVersion) Implicit() reflect.Type { return reflect.TypeFor[uint32]() }

// AppendImplicit appends the version.
func (c CheckTxVersion) AppendImplicit(_ *frame.Context, dst []byte, _ any) ([]byte, error) {
	return scale.AppendUint32(dst, c.Version), nil
}

// CheckGenesis has the genesis hash signed.
type CheckGenesis struct {
	executive.Nop
	System *system.Pallet
}

// Name is the identifier in metadata.
func (CheckGenesis) Name() string { return "CheckGenesis" }

// Implicit is the hash's type.
func (CheckGenesis) Implicit() reflect.Type { return reflect.TypeFor[types.Hash]() }

// AppendImplicit appends the hash of block 0.
func (c CheckGenesis) AppendImplicit(ctx *frame.Context, dst []byte, _ any) ([]byte, error) {
	hash := c.System.BlockHashOf(ctx, 0)
	return append(dst, hash[:]...), nil
}

// maxShieldedPeriod is the longest era, in blocks, of a transaction that submits
// an encrypted one.
const maxShieldedPeriod = 8

// CheckMortality limits a transaction to an era.
type CheckMortality struct {
	executive.Nop
	System *system.Pallet
}

// Name is the identifier in metadata.
func (CheckMortality) Name() string { return "CheckMortality" }

// Implicit is the hash of the block at which the era begins.
func (CheckMortality) Implicit() reflect.Type { return reflect.TypeFor[types.Hash]() }

// Decode reads the era.
func (CheckMortality) Decode(d *scale.Decoder) any {
	era := new(types.Era)
	era.DecodeScale(d)
	return era
}

// AppendImplicit appends the hash of the era's first block.
func (c CheckMortality) AppendImplicit(ctx *frame.Context, dst []byte, explicit any) ([]byte, error) {
	birth := explicit.(*types.Era).Birth(uint64(c.System.Number.Get(ctx)))
	hash, ok := c.System.BlockHash.Find(ctx, uint32(birth))
	if !ok {
		return nil, frame.InvalidAncientBirthBlock
	}
	return append(dst, hash[:]...), nil
}

// Validate limits the longevity to what is left of the era.
func (c CheckMortality) Validate(ctx *frame.Context, tx *executive.Tx, explicit any) (frame.ValidTransaction, any, error) {
	era := explicit.(*types.Era)
	if tx.Call.Is("MevShield", "submit_encrypted") && (era.IsImmortal() || era.Period > maxShieldedPeriod) {
		return frame.ValidTransaction{}, nil, frame.InvalidStale
	}
	valid := frame.AnyTransaction()
	now := uint64(c.System.Number.Get(ctx))
	valid.Longevity = sat.Sub(era.Death(now), now)
	return valid, nil, nil
}

// CheckNonce orders a signer's transactions and keeps them from being replayed.
type CheckNonce struct {
	executive.Nop
	System *system.Pallet
}

// Name is the identifier in metadata.
func (CheckNonce) Name() string { return "CheckNonce" }

// Nonce is the explicit part of CheckNonce.
type Nonce struct {
	Value uint32 `scale:"_,compact" rust:"T::Nonce"`
}

// Explicit is the nonce.
func (CheckNonce) Explicit() reflect.Type { return reflect.TypeFor[Nonce]() }

// Decode reads the nonce.
func (CheckNonce) Decode(d *scale.Decoder) any {
	return uint32(d.CompactMax(math.MaxUint32))
}

// checkedNonce is an account and its nonce before the transaction.
type checkedNonce struct {
	who   types.AccountID
	nonce uint32
}

// Validate tags the transaction with its place in the signer's order.
func (c CheckNonce) Validate(ctx *frame.Context, tx *executive.Tx, explicit any) (frame.ValidTransaction, any, error) {
	valid := frame.AnyTransaction()
	who, ok := tx.Origin.Signer()
	if !ok {
		return valid, nil, nil
	}
	nonce := explicit.(uint32)
	account := c.System.Account.Get(ctx, who)
	if tx.Info.Pays == types.PaysYes && account.Providers == 0 && account.Sufficients == 0 {
		return valid, nil, frame.InvalidPayment
	}
	if nonce < account.Nonce {
		return valid, nil, frame.InvalidStale
	}
	if !tx.Applied {
		valid.Provides = [][]byte{nonceTag(who, nonce)}
		if nonce > account.Nonce {
			valid.Requires = [][]byte{nonceTag(who, nonce-1)}
		}
	}
	return valid, checkedNonce{who, account.Nonce}, nil
}

func nonceTag(who types.AccountID, nonce uint32) []byte {
	return scale.AppendUint32(append(make([]byte, 0, 36), who[:]...), nonce)
}

// Prepare refuses a nonce ahead of its time and takes the right one.
func (c CheckNonce) Prepare(ctx *frame.Context, _ *executive.Tx, explicit, val any) (any, error) {
	checked, ok := val.(checkedNonce)
	if !ok {
		return nil, nil
	}
	if explicit.(uint32) > checked.nonce {
		return nil, frame.InvalidFuture
	}
	c.System.Account.Mutate(ctx, checked.who, func(a *system.AccountInfo) { a.Nonce = checked.nonce + 1 })
	return nil, nil
}

// CheckWeight keeps blocks within their weight and length.
type CheckWeight struct {
	executive.Nop
	System *system.Pallet
}

// Name is the identifier in metadata.
func (CheckWeight) Name() string { return "CheckWeight" }

// Validate looks at the extrinsic alone.
func (c CheckWeight) Validate(ctx *frame.Context, tx *executive.Tx, _ any) (frame.ValidTransaction, any, error) {
	next, err := c.System.CheckExtrinsicSize(ctx, tx.Info, tx.Len)
	return frame.AnyTransaction(), next, err
}

// Prepare takes the extrinsic's share of the block.
func (c CheckWeight) Prepare(ctx *frame.Context, tx *executive.Tx, _, val any) (any, error) {
	return nil, c.System.ConsumeExtrinsic(ctx, tx.Info, tx.Len, val.(uint32))
}

// PostDispatch gives back what was not used.
func (c CheckWeight) PostDispatch(ctx *frame.Context, tx *executive.Tx, _ any, post frame.PostInfo, _ error) (types.Weight, error) {
	c.System.ReclaimWeight(ctx, tx.Info, post)
	return types.Weight{}, nil
}

// ValidateBare looks at the extrinsic alone.
func (c CheckWeight) ValidateBare(ctx *frame.Context, tx *executive.Tx) (frame.ValidTransaction, error) {
	_, err := c.System.CheckExtrinsicSize(ctx, tx.Info, tx.Len)
	return frame.AnyTransaction(), err
}

// PrepareBare takes the extrinsic's share of the block.
func (c CheckWeight) PrepareBare(ctx *frame.Context, tx *executive.Tx) error {
	next, err := c.System.CheckExtrinsicSize(ctx, tx.Info, tx.Len)
	if err != nil {
		return err
	}
	return c.System.ConsumeExtrinsic(ctx, tx.Info, tx.Len, next)
}

// PostDispatchBare gives back what was not used.
func (c CheckWeight) PostDispatchBare(ctx *frame.Context, tx *executive.Tx, post frame.PostInfo) {
	c.System.ReclaimWeight(ctx, tx.Info, post)
}
