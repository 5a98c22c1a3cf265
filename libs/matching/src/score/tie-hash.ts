/**
 * The last word between equals: a keyed hash of (seed, participant, opening). It depends on nothing but these
 * three texts, so neither name, age in the system nor insertion order gives anybody an advantage, and the same
 * round gives the same order on every machine.
 *
 * Two 32-bit lanes over the UTF-8 bytes of `seed 0x1F participant 0x1F opening 0x1F`, each the FNV-1a step
 * (xor, multiply) with its own odd multiplier and a rotation in the second, ended by the MurmurHash3 32-bit
 * finaliser. It is a lottery, not a secret: no security rests on it.
 */
export interface HashState {
  readonly a: number;
  readonly b: number;
}

const encoder = new TextEncoder();
const SEPARATOR = 0x1f;

const finish = (value: number): number => {
  let h = value ^ (value >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Takes one text and its separator into the state. */
export function absorb(state: HashState, text: string): HashState {
  let { a, b } = state;
  const bytes = encoder.encode(text);
  for (let i = 0; i <= bytes.length; i++) {
    const byte = i === bytes.length ? SEPARATOR : (bytes[i] as number);
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x9e3779b1);
    b = (b << 13) | (b >>> 19);
  }
  return { a, b };
}

/** The state after the seed alone. */
export const seedState = (seed: string): HashState => absorb({ a: 0x811c9dc5 | 0, b: 0x2545f491 }, seed);

/** 53 usable bits of the two lanes as one number, smaller first in the order. */
export const hashNumber = (state: HashState): number =>
  finish(state.a ^ Math.imul(state.b, 3)) * 0x200000 + (finish(state.b + state.a) >>> 11);

/** The tie number of a pair in a round (0 .. 2^53 - 1). */
export function tieHash(seed: string, participantId: string, openingId: string): number {
  return hashNumber(absorb(absorb(seedState(seed), participantId), openingId));
}
