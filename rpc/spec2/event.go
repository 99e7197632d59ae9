package spec2

import (
	"encoding/json"

	"github.com/tensord/tensord/chain/types"
)

// event is what a follower hears. Which fields it has depends on its kind.
type event struct {
	Event string `json:"event"`

	Block      *types.Hash     `json:"blockHash,omitempty"`
	Parent     *types.Hash     `json:"parentBlockHash,omitempty"`
	NewRuntime json.RawMessage `json:"newRuntime,omitempty"`

	Best *types.Hash `json:"bestBlockHash,omitempty"`

	Finalized        []types.Hash    `json:"finalizedBlockHashes,omitempty"`
	Pruned           []types.Hash    `json:"prunedBlockHashes,omitzero"`
	FinalizedRuntime json.RawMessage `json:"finalizedBlockRuntime,omitempty"`

	Operation string          `json:"operationId,omitempty"`
	Value     json.RawMessage `json:"value,omitempty"`
	Output    *string         `json:"output,omitempty"`
	Items     json.RawMessage `json:"items,omitempty"`
	Error     *string         `json:"error,omitempty"`
}
