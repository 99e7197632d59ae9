//go:build race

package crypto

// raceEnabled: the race detector makes sync.Pool forget at random.
const raceEnabled = true
