// A read proof checked as a light client does: from the state root down, by
// hashes alone, with nothing asked of the node.
import { blake2AsU8a } from '@polkadot/util-crypto';
import { compactFromU8a, hexToU8a, u8aEq, u8aToHex } from '@polkadot/util';

// provenValue returns the value at key that the proof's nodes show under root,
// or null where they show that there is none. It throws when they show neither.
export function provenValue(proof, root, key) {
  const byHash = new Map(proof.map((n) => hexToU8a(n)).map((n) => [u8aToHex(blake2AsU8a(n)), n]));
  const open = (ref) => {
    if (ref.length < 32) return ref;
    const found = byHash.get(u8aToHex(ref));
    if (!found) throw new Error(`proof lacks ${u8aToHex(ref)}`);
    return found;
  };
  let rest = [...hexToU8a(key)].flatMap((b) => [b >> 4, b & 15]);
  for (let node = decode(open(hexToU8a(root)));;) {
    if (!node || !u8aEq(rest.slice(0, node.partial.length), node.partial)) return null;
    rest = rest.slice(node.partial.length);
    if (rest.length === 0) {
      if (!node.value) return null;
      return u8aToHex(node.hashed ? open(node.value) : node.value);
    }
    const child = node.children[rest.shift()];
    if (!child) return null;
    node = decode(open(child));
  }
}

// kinds are the node headers: how many bits say the kind, and what it has.
const kinds = [
  { mask: 0xc0, bits: 0x40, value: true },
  { mask: 0xc0, bits: 0x80, branch: true },
  { mask: 0xc0, bits: 0xc0, branch: true, value: true },
  { mask: 0xe0, bits: 0x20, value: true, hashed: true },
  { mask: 0xf0, bits: 0x10, branch: true, value: true, hashed: true },
];

function decode(data) {
  let at = 0;
  const take = (n) => data.subarray(at, (at += n));
  const bytes = () => {
    const [skip, n] = compactFromU8a(data.subarray(at));
    at += skip;
    return take(n.toNumber());
  };
  const head = take(1)[0];
  if (head === 0) return null;
  const kind = kinds.find((k) => (head & k.mask) === k.bits);
  let n = head & ~kind.mask & 0xff;
  if (n === (~kind.mask & 0xff)) {
    let more;
    do { more = take(1)[0]; n += more; } while (more === 255);
  }
  const nibbles = [...take(Math.ceil(n / 2))].flatMap((b) => [b >> 4, b & 15]);
  const node = { partial: n % 2 ? nibbles.slice(1) : nibbles, children: [], hashed: kind.hashed };
  const bitmap = kind.branch ? take(2) : [0, 0];
  if (kind.value) node.value = kind.hashed ? take(32) : bytes();
  for (let i = 0; i < 16; i++) {
    if ((bitmap[0] | (bitmap[1] << 8)) & (1 << i)) node.children[i] = bytes();
  }
  return node;
}
