import { Demand, OPENING_KINDS, OpeningProfile } from '../model';
import {
  ASKS_BY_NAME,
  CLOSED,
  KIND_SHIFT,
  SUPPORT_SHIFT,
  UNPLACED,
  VocabularyBits,
  weekdayMask,
} from './vocabulary-bits';

/** Stands in `areaA..C` where an opening has no area: reads as a weight nobody has asked about. */
export const NO_AREA = 32;
const NEVER_OPENS = -0x80000000;
const NEVER_CLOSES = 0x7fffffff;

/**
 * One typed array per fact, one slot per opening: 70 bytes an opening. Levels are thermometer planes (bit set when
 * the level is at least 1, 2, 3), so that gaps are AND-NOT and counts of bits.
 */
export class OpeningColumns {
  capacity = 0;
  areas = new Int32Array(0);
  exposed1 = new Int32Array(0);
  exposed2 = new Int32Array(0);
  exposed3 = new Int32Array(0);
  /** Demands that are not adapted. */
  demand1 = new Int32Array(0);
  demand2 = new Int32Array(0);
  demand3 = new Int32Array(0);
  essential = new Int32Array(0);
  accessLacking = new Int32Array(0);
  word = new Int32Array(0);
  easting = new Int32Array(0);
  northing = new Int32Array(0);
  opensOn = new Int32Array(0);
  closesOn = new Int32Array(0);
  start = new Int16Array(0);
  end = new Int16Array(0);
  minHours = new Uint16Array(0);
  maxHours = new Uint16Array(0);
  areaA = new Uint8Array(0);
  areaB = new Uint8Array(0);
  areaC = new Uint8Array(0);
  kind = new Uint8Array(0);
  /** Sum of all demanded levels, adapted ones included (T / 2). */
  demanded = new Uint8Array(0);

  constructor(
    private readonly bits: VocabularyBits,
    private readonly leastCapacity = 256,
  ) {}

  /** Doubles until `slots` fit. */
  ensure(slots: number): void {
    if (slots <= this.capacity) return;
    this.capacity = Math.max(this.leastCapacity, slots, this.capacity * 2);
    const grown = <T extends Int32Array | Int16Array | Uint16Array | Uint8Array>(old: T, empty: T): T => {
      empty.set(old);
      return empty;
    };
    const n = this.capacity;
    this.areas = grown(this.areas, new Int32Array(n));
    this.exposed1 = grown(this.exposed1, new Int32Array(n));
    this.exposed2 = grown(this.exposed2, new Int32Array(n));
    this.exposed3 = grown(this.exposed3, new Int32Array(n));
    this.demand1 = grown(this.demand1, new Int32Array(n));
    this.demand2 = grown(this.demand2, new Int32Array(n));
    this.demand3 = grown(this.demand3, new Int32Array(n));
    this.essential = grown(this.essential, new Int32Array(n));
    this.accessLacking = grown(this.accessLacking, new Int32Array(n));
    this.word = grown(this.word, new Int32Array(n));
    this.easting = grown(this.easting, new Int32Array(n));
    this.northing = grown(this.northing, new Int32Array(n));
    this.opensOn = grown(this.opensOn, new Int32Array(n));
    this.closesOn = grown(this.closesOn, new Int32Array(n));
    this.start = grown(this.start, new Int16Array(n));
    this.end = grown(this.end, new Int16Array(n));
    this.minHours = grown(this.minHours, new Uint16Array(n));
    this.maxHours = grown(this.maxHours, new Uint16Array(n));
    this.areaA = grown(this.areaA, new Uint8Array(n));
    this.areaB = grown(this.areaB, new Uint8Array(n));
    this.areaC = grown(this.areaC, new Uint8Array(n));
    this.kind = grown(this.kind, new Uint8Array(n));
    this.demanded = grown(this.demanded, new Uint8Array(n));
  }

  /** Writes an opening into a slot. */
  write(slot: number, opening: OpeningProfile): void {
    this.ensure(slot + 1);
    const { abilities, factors, access, areas } = this.bits;
    const inOrder = opening.areas.map((area) => areas.index(area)).filter((index) => index !== undefined);
    const first = inOrder[0] ?? NO_AREA;
    this.areas[slot] = areas.mask(opening.areas);
    this.areaA[slot] = first;
    this.areaB[slot] = inOrder[1] ?? first;
    this.areaC[slot] = inOrder[2] ?? first;
    this.exposed1[slot] = factors.maskWhere(opening.exposures, (level) => level >= 1);
    this.exposed2[slot] = factors.maskWhere(opening.exposures, (level) => level >= 2);
    this.exposed3[slot] = factors.maskWhere(opening.exposures, (level) => level >= 3);
    const counted = (least: number) => (demand: Demand) => demand.adapted !== true && demand.level >= least;
    this.demand1[slot] = abilities.maskWhere(opening.demands, counted(1));
    this.demand2[slot] = abilities.maskWhere(opening.demands, counted(2));
    this.demand3[slot] = abilities.maskWhere(opening.demands, counted(3));
    this.essential[slot] = abilities.maskWhere(opening.demands, (demand) => demand.essential);
    let demanded = 0;
    for (const [code, demand] of Object.entries(opening.demands))
      if (abilities.index(code) !== undefined) demanded += demand.level;
    this.demanded[slot] = demanded;
    this.accessLacking[slot] = ~access.maskWhere(opening.access, (provision) => provision !== 'not_provided');
    this.kind[slot] = OPENING_KINDS.indexOf(opening.kind);
    this.minHours[slot] = opening.minHoursQuarters;
    this.maxHours[slot] = opening.maxHoursQuarters;
    this.easting[slot] = opening.position?.easting ?? 0;
    this.northing[slot] = opening.position?.northing ?? 0;
    this.opensOn[slot] = opening.opensOn ?? NEVER_OPENS;
    this.closesOn[slot] = opening.closesOn ?? NEVER_CLOSES;
    this.start[slot] = opening.fixedStart ?? 0x7fff;
    this.end[slot] = opening.fixedEnd ?? -1;
    this.word[slot] = filterWord(opening);
  }

  /** An empty slot is one that is closed to everybody. */
  clear(slot: number): void {
    this.word[slot] = CLOSED;
  }

  /** Bytes of columns an opening takes. */
  bytesPerOpening(): number {
    return Object.values(this).reduce(
      (sum: number, column: unknown) =>
        sum +
        (ArrayBuffer.isView(column) && 'BYTES_PER_ELEMENT' in column ? Number(column.BYTES_PER_ELEMENT) : 0),
      0,
    );
  }
}

function filterWord(opening: OpeningProfile): number {
  let word =
    weekdayMask(opening.requiredWeekdays) | (1 << (KIND_SHIFT + OPENING_KINDS.indexOf(opening.kind)));
  for (let level = 1; level <= 3; level++)
    if (opening.supportAvailable < level) word |= 1 << (SUPPORT_SHIFT + level - 1);
  if (opening.freeSeats < 1 || !opening.published) word |= CLOSED;
  if (opening.requiredLicences.length + opening.requiredLanguages.length > 0) word |= ASKS_BY_NAME;
  if (opening.position === null) word |= UNPLACED;
  return word;
}
