/** Set bits of a 32-bit word (the usual parallel sum). */
export function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** One bit per code of a vocabulary list, in its order; codes it does not hold are not compared. */
export class BitOf {
  private readonly position: ReadonlyMap<string, number>;

  /** @throws RangeError for more than 32 codes or the same code twice: the columns are 32-bit words. */
  constructor(name: string, codes: readonly string[]) {
    if (codes.length > 32) throw new RangeError(`${name}: at most 32 codes, not ${codes.length}`);
    this.position = new Map(codes.map((code, i) => [code, i]));
    if (this.position.size !== codes.length) throw new RangeError(`${name}: a code occurs twice`);
  }

  index(code: string): number | undefined {
    return this.position.get(code);
  }

  mask(codes: Iterable<string>): number {
    let mask = 0;
    for (const code of codes) {
      const i = this.position.get(code);
      if (i !== undefined) mask |= 1 << i;
    }
    return mask;
  }

  /** The codes of a record whose value passes. */
  maskWhere<T>(values: Readonly<Record<string, T>>, passes: (value: T) => boolean): number {
    let mask = 0;
    for (const [code, i] of this.position) {
      const value = values[code];
      if (value !== undefined && passes(value)) mask |= 1 << i;
    }
    return mask;
  }
}
