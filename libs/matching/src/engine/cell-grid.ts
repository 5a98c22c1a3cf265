import { GridPoint } from '../model';

/** Ten kilometres: a town and its surroundings in a few cells, and few empty ones in between. */
const CELL_METRES = 10_000;
/** When a reach covers more cells than this, reading every opening in a row is faster. */
const MOST_CELLS = 400;

const cellOf = (easting: number, northing: number): number =>
  Math.floor(easting / CELL_METRES) * 4096 + Math.floor(northing / CELL_METRES);

/** Slots by square of the national grid, so that a short journey looks only at what lies near. */
export class CellGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly unplaced: number[] = [];

  add(slot: number, position: GridPoint | null): void {
    if (position === null) {
      this.unplaced.push(slot);
      return;
    }
    const key = cellOf(position.easting, position.northing);
    const cell = this.cells.get(key);
    if (cell) cell.push(slot);
    else this.cells.set(key, [slot]);
  }

  remove(slot: number, position: GridPoint | null): void {
    const key = position ? cellOf(position.easting, position.northing) : null;
    const list = key === null ? this.unplaced : this.cells.get(key);
    const at = list?.indexOf(slot) ?? -1;
    if (!list || at < 0) return;
    list[at] = list[list.length - 1] as number;
    list.pop();
    if (key !== null && list.length === 0) this.cells.delete(key);
  }

  /**
   * Slots that may lie within `reach` metres, and all without a position, into `into`; returns how many, or -1
   * when the reach is so wide that the caller should read every slot.
   */
  near(easting: number, northing: number, reach: number, into: Int32Array): number {
    const west = Math.floor((easting - reach) / CELL_METRES);
    const east = Math.floor((easting + reach) / CELL_METRES);
    const south = Math.floor((northing - reach) / CELL_METRES);
    const north = Math.floor((northing + reach) / CELL_METRES);
    if ((east - west + 1) * (north - south + 1) > MOST_CELLS) return -1;
    let count = 0;
    for (const slot of this.unplaced) into[count++] = slot;
    for (let column = west; column <= east; column++)
      for (let row = south; row <= north; row++) {
        const cell = this.cells.get(column * 4096 + row);
        if (cell) for (const slot of cell) into[count++] = slot;
      }
    return count;
  }
}
