package system

import (
	"math"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/runtime/frame"
)

func encodeU64(v uint64) []byte { return scale.AppendUint64(nil, v) }

// checkCode reports why code can't become the runtime.
func (p *Pallet) checkCode(code []byte, checkVersion bool) error {
	if !checkVersion {
		return nil
	}
	v, ok := p.cfg.CodeVersion(code)
	switch {
	case !ok:
		return p.Err.FailedToExtractRuntimeVersion
	case v.SpecName != p.cfg.Version.SpecName:
		return p.Err.InvalidSpecName
	case v.SpecVersion <= p.cfg.Version.SpecVersion:
		return p.Err.SpecVersionNeedsToIncrease
	}
	return nil
}

// updateCode stores the code; the rest of the block's weight goes with it.
func (p *Pallet) updateCode(ctx *frame.Context, code []byte) frame.PostInfo {
	ctx.State.Put(codeKey, code)
	p.DepositLog(ctx, types.DigestItem{Kind: types.DigestRuntimeEnvironmentUpdated})
	p.Ev.CodeUpdated.Deposit(ctx, CodeUpdatedEvent{})
	return frame.Used(Weights.MaxBlock)
}

func (p *Pallet) setCode(ctx *frame.Context, o frame.Origin, a *SetCodeArgs) (frame.PostInfo, error) {
	if err := frame.EnsureRoot(o); err != nil {
		return frame.PostInfo{}, err
	}
	if err := p.checkCode(a.Code, true); err != nil {
		return frame.PostInfo{}, err
	}
	return p.updateCode(ctx, a.Code), nil
}

func (p *Pallet) setCodeWithoutChecks(ctx *frame.Context, o frame.Origin, a *SetCodeWithoutChecksArgs) (frame.PostInfo, error) {
	if err := frame.EnsureRoot(o); err != nil {
		return frame.PostInfo{}, err
	}
	return p.updateCode(ctx, a.Code), nil
}

func (p *Pallet) authorizeUpgrade(ctx *frame.Context, o frame.Origin, a *AuthorizeUpgradeArgs) error {
	return p.authorize(ctx, o, a.CodeHash, true)
}

func (p *Pallet) authorizeUpgradeWithoutChecks(ctx *frame.Context, o frame.Origin, a *AuthorizeUpgradeWithoutChecksArgs) error {
	return p.authorize(ctx, o, a.CodeHash, false)
}

func (p *Pallet) authorize(ctx *frame.Context, o frame.Origin, hash types.Hash, checkVersion bool) error {
	if err := frame.EnsureRoot(o); err != nil {
		return err
	}
	p.AuthorizedUpgrade.Put(ctx, CodeUpgradeAuthorization{hash, checkVersion})
	p.Ev.UpgradeAuthorized.Deposit(ctx, UpgradeAuthorizedEvent{hash, checkVersion})
	return nil
}

func (p *Pallet) applyAuthorizedUpgrade(ctx *frame.Context, _ frame.Origin, a *ApplyAuthorizedUpgradeArgs) (frame.PostInfo, error) {
	authorized, err := p.authorizationOf(ctx, a.Code)
	if err != nil {
		return frame.PostInfo{}, err
	}
	p.AuthorizedUpgrade.Kill(ctx)
	if err := p.checkCode(a.Code, authorized.CheckVersion); err != nil {
		p.Ev.RejectedInvalidAuthorizedUpgrade.Deposit(ctx, RejectedInvalidAuthorizedUpgradeEvent{
			CodeHash: authorized.CodeHash, Error: frame.AsDispatchError(err),
		})
		return frame.PostInfo{Pays: types.PaysNo}, nil
	}
	post := p.updateCode(ctx, a.Code)
	post.Pays = types.PaysNo
	return post, nil
}

// authorizationOf returns the authorization under which code may be applied.
func (p *Pallet) authorizationOf(ctx *frame.Context, code []byte) (CodeUpgradeAuthorization, error) {
	authorized, ok := p.AuthorizedUpgrade.Find(ctx)
	if !ok {
		return authorized, p.Err.NothingAuthorized
	}
	if types.Blake2b256(code) != authorized.CodeHash {
		return authorized, p.Err.Unauthorized
	}
	return authorized, nil
}

// validateUnsigned lets anybody bring the code that was authorized, without a
// fee. No other call of the pallet may come without a signature.
func (p *Pallet) validateUnsigned(ctx *frame.Context, _ frame.TransactionSource, call *frame.Call) (frame.ValidTransaction, error) {
	a, ok := frame.ArgsOf[ApplyAuthorizedUpgradeArgs](call)
	if !ok {
		return frame.ValidTransaction{}, frame.InvalidCall
	}
	authorized, err := p.authorizationOf(ctx, a.Code)
	if err != nil {
		return frame.ValidTransaction{}, frame.InvalidCall
	}
	return frame.ValidTransaction{
		Priority:  math.MaxUint64,
		Provides:  [][]byte{authorized.CodeHash[:]},
		Longevity: math.MaxUint64,
		Propagate: true,
	}, nil
}
