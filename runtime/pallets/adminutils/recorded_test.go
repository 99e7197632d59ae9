package adminutils_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/chain/scale"
	"github.com/tensord/tensord/chain/state"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/internal/refdata"
	"github.com/tensord/tensord/runtime/frame"
	"github.com/tensord/tensord/runtime/pallets/adminutils"
	"github.com/tensord/tensord/runtime/pallets/balances"
	"github.com/tensord/tensord/runtime/pallets/proxy"
	"github.com/tensord/tensord/runtime/pallets/subtensor"
	"github.com/tensord/tensord/runtime/pallets/sudo"
	"github.com/tensord/tensord/runtime/pallets/system"
	"github.com/tensord/tensord/runtime/pallets/utility"
)

// recordedInfos are the dispatch infos of a recorded chain's transactions.
type recordedInfos struct {
	Blocks []struct {
		Applied []struct {
			Call         types.Bytes
			CallDebug    string
			DispatchInfo *struct {
				CallWeight types.Weight
				Class      string
				PaysFee    string
			}
		}
	}
}

// callers is a runtime of the pallets around SubtensorModule and AdminUtils.
func callers(fast bool) *frame.Registry {
	sys := system.New(system.Config{})
	bal := balances.New(sys)
	sub := subtensor.New(subtensor.Deps{System: sys, Balances: bal}, subtensor.Config{Fast: fast, Faucet: fast})
	return frame.NewRegistry(frame.Config{Guards: sub.Guards()},
		sys, bal, sub, utility.New(), sudo.New(), proxy.New(sys, bal), adminutils.New(adminutils.Deps{Subtensor: sub}))
}

// TestRecordedDispatchInfos compares weight (the guards' included), class and
// fee of all recorded calls with the reference's.
func TestRecordedDispatchInfos(t *testing.T) {
	for _, c := range []struct {
		glob string
		fast bool
	}{{"traces/*.json.gz", false}, {"fast/[cp]-*.json.gz", true}} {
		reg := callers(c.fast)
		ctx := frame.NewContext(state.NewOverlay(new(state.Map)), reg)
		files, err := filepath.Glob(refdata.Path(t, c.glob))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		seen := make(map[*frame.CallDef]int)
		for _, file := range files {
			name, err := filepath.Rel(refdata.Dir(), file)
			require.NoError(t, err)
			var chain recordedInfos
			refdata.JSON(t, name, &chain)
			checkInfos(t, name, ctx, &chain, seen)
		}
		for _, pallet := range []string{"SubtensorModule", "AdminUtils"} {
			for _, def := range reg.Pallet(pallet).Declarations().Calls {
				// Leases are only registered by crowdloans.
				if seen[def] == 0 && !c.fast && def.Name != "register_leased_network" {
					t.Errorf("%v was never made", def)
				}
			}
		}
	}
}

func checkInfos(t *testing.T, name string, ctx *frame.Context, chain *recordedInfos, seen map[*frame.CallDef]int) {
	for _, b := range chain.Blocks {
		for _, a := range b.Applied {
			if a.DispatchInfo == nil {
				continue
			}
			call := ctx.Registry().DecodeCall(scale.NewDecoder(a.Call))
			if call == nil {
				continue // holds a call of a pallet that isn't here
			}
			want := a.DispatchInfo
			got := call.Info(ctx)
			if got.CallWeight != want.CallWeight || got.Class.String() != want.Class || got.Pays.String() != want.PaysFee {
				t.Errorf("%s: %s\n got %+v\nwant %+v", name, a.CallDebug, got, want)
			}
			count(call, seen)
		}
	}
}

// count counts the call and those within it.
func count(call *frame.Call, seen map[*frame.CallDef]int) {
	seen[call.Def]++
	if a, ok := frame.ArgsOf[sudo.SudoArgs](call); ok {
		count(&a.Call, seen)
	}
}
