import { OpeningProfile } from '../model';
import { CellGrid } from './cell-grid';
import { CompiledParticipant } from './compiled-participant';
import { OpeningColumns } from './opening-columns';
import { VocabularyBits } from './vocabulary-bits';

/** Openings by slot: columns to scan, cells to find what lies near, the profiles themselves to explain. */
export class OpeningStore {
  readonly columns: OpeningColumns;
  readonly profiles: (OpeningProfile | undefined)[] = [];
  private readonly cells = new CellGrid();
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private candidates = new Int32Array(0);
  private everySlot = new Int32Array(0);

  constructor(bits: VocabularyBits) {
    this.columns = new OpeningColumns(bits);
  }

  get size(): number {
    return this.slots.size;
  }

  get(id: string): OpeningProfile | undefined {
    const slot = this.slots.get(id);
    return slot === undefined ? undefined : this.profiles[slot];
  }

  upsert(opening: OpeningProfile): void {
    const known = this.slots.get(opening.id);
    const slot = known ?? this.free.pop() ?? this.profiles.length;
    if (known !== undefined) this.cells.remove(slot, (this.profiles[slot] as OpeningProfile).position);
    this.slots.set(opening.id, slot);
    this.profiles[slot] = opening;
    this.columns.write(slot, opening);
    this.cells.add(slot, opening.position);
  }

  remove(id: string): boolean {
    const slot = this.slots.get(id);
    if (slot === undefined) return false;
    this.cells.remove(slot, (this.profiles[slot] as OpeningProfile).position);
    this.columns.clear(slot);
    this.profiles[slot] = undefined;
    this.slots.delete(id);
    this.free.push(slot);
    return true;
  }

  /**
   * The slots worth looking at for one participant, in a scratch array that the next call overwrites.
   * @param within leave out what certainly lies beyond her travel limit
   */
  candidatesFor(
    p: CompiledParticipant,
    filter: ReadonlySet<string> | undefined,
    within: boolean,
  ): { slots: Int32Array; count: number } {
    this.makeRoom();
    if (filter) {
      let count = 0;
      for (const id of filter) {
        const slot = this.slots.get(id);
        if (slot !== undefined) this.candidates[count++] = slot;
      }
      return { slots: this.candidates, count };
    }
    if (within && p.travels) {
      const count = this.cells.near(p.easting, p.northing, p.limit + 100, this.candidates);
      if (count >= 0) return { slots: this.candidates, count };
    }
    return { slots: this.everySlot, count: this.profiles.length };
  }

  private makeRoom(): void {
    if (this.everySlot.length >= this.profiles.length) return;
    const room = this.columns.capacity;
    this.candidates = new Int32Array(room);
    this.everySlot = Int32Array.from({ length: room }, (_, i) => i);
  }
}
