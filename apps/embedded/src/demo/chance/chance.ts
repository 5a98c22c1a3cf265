/** FNV-1a, 32 bits (Fowler, Noll, Vo): turns a seed and a label into a number. */
const fingerprint = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
};

/**
 * Repeatable chance: the same seed gives the same world on every machine. The generator is sfc32 (Chris Doty-Humphrey,
 * PractRand, public domain). Not for secrets.
 */
export class Chance {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(private readonly seed: string) {
    this.a = fingerprint(`${seed}/a`);
    this.b = fingerprint(`${seed}/b`);
    this.c = fingerprint(`${seed}/c`);
    for (let i = 0; i < 16; i += 1) this.bits();
  }

  /** A stream of its own, so that a change in one part of the world leaves the others as they are. */
  fork(label: string): Chance {
    return new Chance(`${this.seed}/${label}`);
  }

  /** 32 bits. */
  bits(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** In [0, 1). */
  share(): number {
    return this.bits() / 2 ** 32;
  }

  /** True with probability `p`. */
  happens(p: number): boolean {
    return this.share() < p;
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  /** Near enough to normal: the sum of six even draws (Irwin-Hall), never beyond 4.3 deviations. */
  around(mean: number, deviation: number): number {
    let sum = -3;
    for (let i = 0; i < 6; i += 1) sum += this.share();
    return mean + sum * Math.SQRT2 * deviation;
  }

  /** @throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  /** Picks by weight. */
  weighted<T>(items: readonly (readonly [T, number])[]): T {
    let left = this.share() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) if ((left -= weight) < 0) return item;
    throw new RangeError('Weights must be above zero');
  }

  /** All items in another order (Fisher-Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i -= 1) {
      const j = this.whole(0, i);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }

  /** `count` different items, fewer when there are not so many. */
  some<T>(items: readonly T[], count: number): T[] {
    return this.shuffle(items).slice(0, count);
  }

  /** An id in the form of UUID version 8 (RFC 9562: own content). */
  id(): string {
    const hex = [0, 0, 0, 0].map(() => this.bits().toString(16).padStart(8, '0')).join('');
    const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
