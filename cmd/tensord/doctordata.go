package main

import (
	"fmt"
	"os"
	"time"

	"github.com/tensord/tensord/chain/store"
	"github.com/tensord/tensord/chain/types"
	"github.com/tensord/tensord/consensus"
	"github.com/tensord/tensord/consensus/comet"
	"github.com/tensord/tensord/node"
	"github.com/tensord/tensord/node/keystore"
	"github.com/tensord/tensord/node/service"
	"github.com/tensord/tensord/runtime"
)

// data is what doctor finds on the disk.
type data struct {
	cfg   *service.Config
	best  uint64
	list  []consensus.Authority // of the best block
	found []finding
}

func (d *data) say(what, problem, format string, args ...any) {
	d.found = append(d.found, finding{what: what, problem: problem, note: fmt.Sprintf(format, args...)})
}

// checkData looks at the database and, for a validator, at its key.
func checkData(cfg *service.Config) []finding {
	d := &data{cfg: cfg}
	if err := d.database(runtime.New(cfg.Spec.Variant())); err != nil {
		d.say("database", err.Error(), "")
		return d.found
	}
	if cfg.Validator {
		if err := d.keys(); err != nil {
			d.say("validator key", err.Error(), "")
		}
	}
	return d.found
}

func (d *data) database(rt *runtime.Runtime) error {
	paths := service.PathsOf(d.cfg.Base, d.cfg.Spec)
	if _, err := os.Stat(paths.DB()); err != nil {
		b, err := d.cfg.Spec.Build(rt)
		if err != nil {
			return err
		}
		d.say("database", "", "none yet; version %d would be made", store.Layout)
		d.list, err = node.Authorities(b.State.Get)
		return err
	}
	s, err := service.OpenStorage(d.cfg, rt, true)
	if err != nil {
		return err
	}
	defer s.Close()
	v, tip, release, err := s.Best()
	if err != nil {
		return err
	}
	defer release()
	d.best = tip.Number
	if d.list, err = node.Authorities(v.Get); err != nil {
		return err
	}
	d.say("database", "", "version %d, engine %s, best block %d", store.Layout, s.Engine(), tip.Number)
	if s.Engine() == service.EngineComet {
		d.ledger()
	}
	return d.time(tip.Header, rt)
}

// ledger checks that CometBFT's stores are not behind the chain.
func (d *data) ledger() {
	height, err := service.CometHeight(d.cfg)
	switch {
	case err != nil:
		d.say("CometBFT", err.Error(), "")
	case uint64(height) < d.best:
		d.say("CometBFT", fmt.Sprintf("its stores end at height %d, behind the chain: remove both with purge-chain", height), "")
	default:
		d.say("CometBFT", "", "height %d", height)
	}
}

// time compares the clock with the best block.
func (d *data) time(header []byte, rt *runtime.Runtime) error {
	if d.best == 0 {
		return nil
	}
	h, err := types.DecodeHeader(header)
	if err != nil {
		return err
	}
	slot, err := consensus.SlotOf(h)
	if err != nil {
		return err
	}
	at := time.UnixMilli(int64(slot * rt.Variant().SlotDuration())).UTC()
	problem := ""
	if ahead := time.Until(at); ahead > time.Minute && d.cfg.Engine == service.EngineComet {
		problem = fmt.Sprintf("the best block's slot is %v ahead of the clock", ahead.Round(time.Second))
	}
	d.say("time of the chain", problem, "slot of the best block at %s", at.Format(time.RFC3339))
	return nil
}

// keys checks the validator's key against the authorities, and what it signed.
func (d *data) keys() error {
	ks, err := service.OpenKeys(d.cfg)
	if err != nil {
		return err
	}
	for i, a := range d.list {
		if !ks.Has(keystore.Grandpa, a.Vote[:]) {
			continue
		}
		note := ""
		if !ks.Has(keystore.Aura, a.Author[:]) {
			note = "; its Aura key is not here, which only encrypted transactions and fees by author need"
		}
		d.say("validator key", "", "that of authority %d of %d%s", i, len(d.list), note)
		return d.lastSigned(a.Vote)
	}
	pairs := ks.Pairs(keystore.Grandpa)
	if len(pairs) == 0 {
		return service.ErrNoKey
	}
	d.say("validator key", "", "none of the %d authorities': the node follows the chain until it is one", len(d.list))
	return d.lastSigned([32]byte(pairs[0].Public()))
}

// lastSigned tells what a key signed last.
func (d *data) lastSigned(key [32]byte) error {
	if d.cfg.Engine != service.EngineComet {
		return nil
	}
	all, err := comet.AllLastSigned(service.PathsOf(d.cfg.Base, d.cfg.Spec).Signer())
	if err != nil {
		return err
	}
	for _, l := range all {
		if l.Key != key {
			continue
		}
		problem := ""
		switch behind := uint64(l.Height) > d.best+1; {
		case l.Held:
			problem = "a running node holds the key"
		case behind && len(d.list) == 1:
			problem = fmt.Sprintf("height %d is signed and the best block is %d: no other validator has the blocks between them, bring them with import-blocks", l.Height, d.best)
		}
		d.say("last signed", problem, "height %d, round %d; the key signs nothing before that", l.Height, l.Round)
		return nil
	}
	d.say("last signed", "", "nothing yet; be sure that no other node signs with this key")
	return nil
}
