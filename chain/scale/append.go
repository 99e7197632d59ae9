package scale

import "encoding/binary"

// AppendBool appends a bool.
func AppendBool(dst []byte, v bool) []byte {
	if v {
		return append(dst, 1)
	}
	return append(dst, 0)
}

// AppendUint16 appends a u16.
func AppendUint16(dst []byte, v uint16) []byte { return binary.LittleEndian.AppendUint16(dst, v) }

// AppendUint32 appends a u32.
func AppendUint32(dst []byte, v uint32) []byte { return binary.LittleEndian.AppendUint32(dst, v) }

// AppendUint64 appends a u64.
func AppendUint64(dst []byte, v uint64) []byte { return binary.LittleEndian.AppendUint64(dst, v) }

// AppendU128 appends a u128.
func AppendU128(dst []byte, v U128) []byte {
	return AppendUint64(AppendUint64(dst, v.Lo), v.Hi)
}

// AppendCompact appends a compact integer.
func AppendCompact(dst []byte, v uint64) []byte {
	switch {
	case v < 1<<6:
		return append(dst, byte(v<<2))
	case v < 1<<14:
		return append(dst, byte(v<<2|1), byte(v>>6))
	case v < 1<<30:
		return AppendUint32(dst, uint32(v<<2|2))
	}
	return appendBigCompact(dst, U128{Lo: v})
}

// AppendCompact128 appends a compact integer of up to 128 bits.
func AppendCompact128(dst []byte, v U128) []byte {
	if v.Hi == 0 {
		return AppendCompact(dst, v.Lo)
	}
	return appendBigCompact(dst, v)
}

func appendBigCompact(dst []byte, v U128) []byte {
	var full [16]byte
	binary.LittleEndian.PutUint64(full[:8], v.Lo)
	binary.LittleEndian.PutUint64(full[8:], v.Hi)
	n := 16
	for n > 4 && full[n-1] == 0 {
		n--
	}
	dst = append(dst, byte((n-4)<<2|3))
	return append(dst, full[:n]...)
}

// AppendBytes appends a Vec<u8>.
func AppendBytes(dst, v []byte) []byte {
	return append(AppendCompact(dst, uint64(len(v))), v...)
}

// AppendString appends a str.
func AppendString(dst []byte, v string) []byte {
	return append(AppendCompact(dst, uint64(len(v))), v...)
}

// CompactLen returns the encoded size of a compact integer.
func CompactLen(v uint64) int {
	var buf [17]byte
	return len(AppendCompact(buf[:0], v))
}
