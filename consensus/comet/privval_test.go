package comet

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"

	"github.com/tensord/tensord/node/toy"
)

func openSigner(t *testing.T, dir string) *Signer {
	s, err := OpenSigner(dir, toy.Secret(0), slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	return s
}

func vote(height int64, block byte) *cmtproto.Vote {
	id := make([]byte, 32)
	id[0] = block
	return &cmtproto.Vote{
		Type: cmtproto.PrecommitType, Height: height, Timestamp: time.Unix(1, 0),
		BlockID: cmtproto.BlockID{Hash: id, PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: id}},
	}
}

func TestSignsNothingTwice(t *testing.T) {
	dir := t.TempDir()
	s := openSigner(t, dir)
	_, err := OpenSigner(dir, toy.Secret(0), slog.New(slog.DiscardHandler))
	require.ErrorContains(t, err, "another process signs")
	require.NoError(t, s.SignVote("c", vote(5, 1)))
	require.NoError(t, s.SignVote("c", vote(5, 1)), "the same again")
	require.Error(t, s.SignVote("c", vote(5, 2)))
	require.NoError(t, s.Close())

	s = openSigner(t, dir)
	h, _ := s.LastSigned()
	require.Equal(t, int64(5), h)
	require.Error(t, s.SignVote("c", vote(5, 2)), "not after a restart either")
	require.Error(t, s.SignVote("c", vote(4, 1)))
	require.NoError(t, s.SignVote("c", vote(6, 2)))
	require.NoError(t, s.Close())

	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	require.NoError(t, err)
	require.Len(t, files, 1)
	require.NoError(t, os.WriteFile(files[0], []byte("{"), 0o600))
	_, err = OpenSigner(dir, toy.Secret(0), slog.New(slog.DiscardHandler))
	require.ErrorContains(t, err, "damaged")
}

func TestStrangerWithOurKey(t *testing.T) {
	s := openSigner(t, t.TempDir())
	defer s.Close()
	own := [][]byte{address(0)}
	require.NoError(t, s.SignVote("c", vote(1, 1)))
	s.signed(1, own)
	s.signed(2, [][]byte{address(1)})
	require.NoError(t, s.SignVote("c", vote(3, 1)))
	s.signed(4, own)
	require.ErrorIs(t, s.SignVote("c", vote(5, 1)), errForeign)
	require.ErrorIs(t, s.SignProposal("c", &cmtproto.Proposal{Height: 4 + quarantine}), errForeign)
	require.NoError(t, s.SignVote("c", vote(5+quarantine, 1)), "silence ends when the stranger's does")
}
