package comet

import (
	"errors"
	"fmt"

	sm "github.com/cometbft/cometbft/state"
)

// ErrNotKept says that CometBFT's stores don't reach back far enough.
var ErrNotKept = errors.New("comet: CometBFT's blocks are not kept so far back")

// Height returns the last height that was decided, 0 if there is none.
func (l *Ledger) Height() int64 { return l.blocks.Height() }

// CanRevert reports whether Revert to a height is possible.
func (l *Ledger) CanRevert(height int64) error {
	if base := l.blocks.Base(); height < base {
		return fmt.Errorf("%w: they begin at %d", ErrNotKept, base)
	}
	return nil
}

// Revert takes back the blocks after a height. The chain has to be there
// already: CometBFT hands it those blocks again that it misses, and never the
// other way round. What the validator key signed stays signed. dir is the
// engine's directory.
func (l *Ledger) Revert(dir string, height int64, show func(height int64)) error {
	if err := l.CanRevert(height); err != nil {
		return err
	}
	for {
		st, err := l.states.Load()
		if err != nil {
			return fmt.Errorf("comet: %w", err)
		}
		if l.blocks.Height() <= height && st.LastBlockHeight <= height {
			break
		}
		if _, _, err := sm.Rollback(l.blocks, l.states, true); err != nil {
			return fmt.Errorf("comet: height %d: %w", l.blocks.Height(), err)
		}
		show(l.blocks.Height())
	}
	if err := restartWAL(dir, height); err != nil {
		return fmt.Errorf("comet: %w", err)
	}
	return nil
}
