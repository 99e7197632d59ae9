package comet

import (
	"bytes"
	stded "crypto/ed25519"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/crypto/ed25519"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"golang.org/x/sys/unix"
)

// quarantine is for how many blocks a key stays silent after somebody else has
// signed with it.
const quarantine = 20

var (
	errForeign = errors.New("comet: another node signs with this validator key; this one does not")
	errBehind  = errors.New("comet: this validator key has signed later heights")
)

// Signer signs votes and proposals with a validator key. It refuses what
// contradicts anything signed before, by this process or an earlier one.
type Signer struct {
	mu   sync.Mutex
	pv   *privval.FilePV
	lock *os.File
	log  *slog.Logger
	// own are the heights of the precommits signed by this process; up to
	// known, the signatures of earlier ones can't be told from others'.
	own   map[int64]bool
	known int64
	told  bool  // that the chain is behind what was signed
	quiet int64 // no signature for heights up to this one
}

var _ cmttypes.PrivValidator = (*Signer)(nil)

// OpenSigner opens the signer of an ed25519 key, given by its 32-byte secret.
// The directory keeps what was signed last; it has to survive everything else
// about the node and is held by one process at a time.
func OpenSigner(dir string, secret [32]byte, log *slog.Logger) (*Signer, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("comet: last-signed state: %w", err)
	}
	key := ed25519.PrivKey(stded.NewKeyFromSeed(secret[:]))
	name := filepath.Join(dir, fmt.Sprintf("%x", key.PubKey().Bytes()))
	lock, err := lockFile(name + ".lock")
	if err != nil {
		return nil, err
	}
	pv := privval.NewFilePV(key, "", name+".json")
	if err := loadLastSigned(&pv.LastSignState, name+".json"); err != nil {
		lock.Close()
		return nil, err
	}
	return &Signer{pv: pv, lock: lock, log: log, own: make(map[int64]bool), known: pv.LastSignState.Height}, nil
}

func lockFile(name string) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("comet: %w", err)
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		f.Close()
		return nil, fmt.Errorf("comet: another process signs with this validator key (%s is locked): %w", name, err)
	}
	return f, nil
}

// LastSigned is what a key signed last on this machine.
type LastSigned struct {
	Key    [32]byte // public
	Height int64
	Round  int32
	File   string
	Held   bool // by a running node
}

// AllLastSigned tells of every key that signed, as kept in the directory of
// OpenSigner.
func AllLastSigned(dir string) (out []LastSigned, err error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, fmt.Errorf("comet: last-signed state: %w", err)
	}
	for _, file := range files {
		var s privval.FilePVLastSignState
		if err := loadLastSigned(&s, file); err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(file, ".json")
		l := LastSigned{Height: s.Height, Round: s.Round, File: file}
		key, err := hex.DecodeString(filepath.Base(name))
		if err != nil || len(key) != len(l.Key) {
			continue // not one of ours
		}
		copy(l.Key[:], key)
		lock, err := lockFile(name + ".lock")
		if l.Held = err != nil; !l.Held {
			lock.Close()
		}
		out = append(out, l)
	}
	return out, nil
}

func loadLastSigned(to *privval.FilePVLastSignState, name string) error {
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("comet: last-signed state: %w", err)
	}
	var s privval.FilePVLastSignState
	if err := cmtjson.Unmarshal(b, &s); err != nil {
		return fmt.Errorf("comet: last-signed state %s is damaged; without it the key could sign twice: %w", name, err)
	}
	to.Height, to.Round, to.Step = s.Height, s.Round, s.Step
	to.Signature, to.SignBytes = s.Signature, s.SignBytes
	return nil
}

// LastSigned returns height and round of the last signature; 0, 0 if there is
// none.
func (s *Signer) LastSigned() (height int64, round int32) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pv.LastSignState.Height, s.pv.LastSignState.Round
}

// Close lets another process use the key.
func (s *Signer) Close() error { return s.lock.Close() }

// GetPubKey returns the validator's public key.
func (s *Signer) GetPubKey() (crypto.PubKey, error) { return s.pv.GetPubKey() }

// SignVote signs a vote.
func (s *Signer) SignVote(chainID string, v *cmtproto.Vote) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.may(v.Height); err != nil {
		return err
	}
	if err := s.pv.SignVote(chainID, v); err != nil {
		return err
	}
	if v.Type == cmtproto.PrecommitType {
		s.own[v.Height] = true
		delete(s.own, v.Height-2*quarantine)
	}
	return nil
}

// SignProposal signs a proposal.
func (s *Signer) SignProposal(chainID string, p *cmtproto.Proposal) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.may(p.Height); err != nil {
		return err
	}
	return s.pv.SignProposal(chainID, p)
}

// may reports whether anything at a height may be signed.
func (s *Signer) may(height int64) error {
	if height <= s.quiet {
		return errForeign
	}
	last := s.pv.LastSignState.Height
	if height >= last {
		return nil
	}
	if !s.told {
		s.told = true
		s.log.Warn("this key has signed later heights, so it signs nothing here: blocks up to there have to come from other validators or from import-blocks",
			"height", height, "signed", last)
	}
	return fmt.Errorf("%w: %d after %d", errBehind, height, last)
}

// begin tells where the chain is when this process starts. Votes on blocks up to
// there are history: this key may have cast them elsewhere in former times.
func (s *Signer) begin(height int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.known = max(s.known, height)
}

// signed learns who signed a block. A signature by our key that did not come
// from here means that a second node has it.
func (s *Signer) signed(height int64, addresses [][]byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if height <= s.known || s.own[height] {
		return
	}
	address := s.pv.GetAddress()
	for _, a := range addresses {
		if bytes.Equal(a, address) {
			if s.quiet < height {
				s.log.Error("another node signs with this validator key; this node stops signing", "height", height)
			}
			s.quiet = height + quarantine
		}
	}
}

// observer is the key of a node that does not vote.
type observer struct{ key ed25519.PrivKey }

var errObserver = errors.New("comet: this node does not vote")

func (o observer) GetPubKey() (crypto.PubKey, error)             { return o.key.PubKey(), nil }
func (o observer) SignVote(string, *cmtproto.Vote) error         { return errObserver }
func (o observer) SignProposal(string, *cmtproto.Proposal) error { return errObserver }
