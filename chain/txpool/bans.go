package txpool

import "time"

// maxBans bounds the memory of bans; the oldest go first.
const maxBans = 8192

// bans remembers what was refused or removed a short while ago.
type bans struct {
	until map[Hash]time.Time
	order []Hash
	ttl   time.Duration
}

func newBans(ttl time.Duration) bans {
	return bans{until: make(map[Hash]time.Time), ttl: ttl}
}

func (b *bans) add(h Hash, now time.Time) {
	if _, ok := b.until[h]; !ok {
		b.order = append(b.order, h)
	}
	b.until[h] = now.Add(b.ttl)
	for len(b.order) > maxBans {
		delete(b.until, b.order[0])
		b.order = b.order[1:]
	}
}

func (b *bans) has(h Hash, now time.Time) bool {
	t, ok := b.until[h]
	return ok && now.Before(t)
}

// sweep forgets what has expired. All bans last equally long, so that the
// oldest expire first unless they were renewed.
func (b *bans) sweep(now time.Time) {
	for len(b.order) > 0 && !now.Before(b.until[b.order[0]]) {
		delete(b.until, b.order[0])
		b.order = b.order[1:]
	}
}
