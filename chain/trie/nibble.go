package trie

// Paths are counted in nibbles (half bytes, the high one first) and are given
// as a byte slice that starts with them and a count.

// nib returns nibble i of key.
func nib(key []byte, i int) byte {
	if i&1 == 0 {
		return key[i>>1] >> 4
	}
	return key[i>>1] & 15
}

// common returns how many nibbles a and b share, at most limit, given that
// they share the first from.
func common(a, b []byte, from, limit int) int {
	limit = min(limit, 2*len(a), 2*len(b))
	i := from
	if i&1 == 1 && i < limit {
		if nib(a, i) != nib(b, i) {
			return i
		}
		i++
	}
	for ; i < limit; i += 2 {
		if x := a[i>>1] ^ b[i>>1]; x != 0 {
			if x&0xf0 == 0 {
				i++
			}
			break
		}
	}
	return min(i, limit)
}

// join returns key's first n nibbles followed by nibble x and then by count
// nibbles of the packed partial, as a partial is packed in a node: an odd
// first nibble has a byte to itself.
func join(key []byte, n int, x byte, partial []byte, count int) []byte {
	out := make([]byte, (n+1+count+1)/2)
	copy(out, key[:(n+1)/2])
	set(out, n, x)
	odd := count & 1
	for i := range count {
		set(out, n+1+i, nib(partial, i+odd))
	}
	return out
}

func set(out []byte, i int, x byte) {
	if i&1 == 0 {
		out[i>>1] = x << 4
	} else {
		out[i>>1] = out[i>>1]&0xf0 | x
	}
}

// AppendPath appends the canonical form of the path of the first n nibbles of
// key: whole bytes, then one byte that is 0 or, if n is odd, 0x10 plus the last
// nibble.
func AppendPath(out, key []byte, n int) []byte {
	out = append(out, key[:n/2]...)
	if n&1 == 0 {
		return append(out, 0)
	}
	return append(out, 0x10|nib(key, n-1))
}

// HasPath reports whether key starts with the first n nibbles of path.
func HasPath(key, path []byte, n int) bool {
	return 2*len(key) >= n && common(key, path, 0, n) == n
}
