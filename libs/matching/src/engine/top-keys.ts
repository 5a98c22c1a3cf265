/**
 * The best K of a stream, in a bounded heap with the worst at the root. The key is (rank descending, tie
 * ascending), where rank packs score and coverage and tie is the keyed hash.
 */
export class TopKeys {
  private readonly rank: Float64Array;
  private readonly tie: Float64Array;
  private readonly item: Int32Array;
  size = 0;

  constructor(readonly capacity: number) {
    this.rank = new Float64Array(capacity);
    this.tie = new Float64Array(capacity);
    this.item = new Int32Array(capacity);
  }

  /** A rank below this cannot enter any more; -1 while there is room. */
  threshold(): number {
    return this.size < this.capacity || this.capacity === 0
      ? this.capacity === 0
        ? Infinity
        : -1
      : this.rank[0]!;
  }

  offer(rank: number, tie: number, item: number): void {
    if (this.size < this.capacity) {
      this.place(this.size++, rank, tie, item, true);
      return;
    }
    const root = this.rank[0]!;
    if (this.capacity === 0 || rank < root || (rank === root && tie >= this.tie[0]!)) return;
    this.place(0, rank, tie, item, false);
  }

  /** Items, best first. */
  items(): number[] {
    const order = Array.from({ length: this.size }, (_, i) => i);
    order.sort((a, b) => this.rank[b]! - this.rank[a]! || this.tie[a]! - this.tie[b]!);
    return order.map((i) => this.item[i]!);
  }

  private place(at: number, rank: number, tie: number, item: number, upwards: boolean): void {
    let i = at;
    if (upwards) {
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (!this.isWorse(rank, tie, parent)) break;
        this.move(parent, i);
        i = parent;
      }
    } else {
      for (;;) {
        let child = 2 * i + 1;
        if (child >= this.size) break;
        if (child + 1 < this.size && this.isWorse(this.rank[child + 1]!, this.tie[child + 1]!, child))
          child++;
        if (this.isWorse(rank, tie, child)) break;
        this.move(child, i);
        i = child;
      }
    }
    this.rank[i] = rank;
    this.tie[i] = tie;
    this.item[i] = item;
  }

  private isWorse(rank: number, tie: number, than: number): boolean {
    const other = this.rank[than]!;
    return rank < other || (rank === other && tie > this.tie[than]!);
  }

  private move(from: number, to: number): void {
    this.rank[to] = this.rank[from]!;
    this.tie[to] = this.tie[from]!;
    this.item[to] = this.item[from]!;
  }
}
