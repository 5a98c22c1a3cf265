import { CRITERIA, Criterion, OPENING_KINDS, OpeningKind } from './model';

/** The version of the rules; a change of any formula or definition raises it. Stored with every proposal. */
export const MODEL_VERSION = 1;
/** From when the rules of this version hold; changed with the version. */
export const MODEL_DATE = '2026-11-22';

/** Thousandths per opening kind; null = not open to that step (staff may still propose it, R-010). */
export type PathwayRow = Readonly<Record<OpeningKind, number | null>>;

/** Every number of the model that a municipality may read, question and change. All integers. */
export interface Parameters {
  /** Hundredths of a point per criterion; they add up to 10000. */
  readonly weights: Readonly<Record<Criterion, number>>;
  /** One row per step level 0..7. */
  readonly pathway: readonly PathwayRow[];
  /** *Passar bra* from this score (0..10000). */
  readonly fitsWellFrom: number;
  /** A pair is mutual when both sides reach this share of their own maximum (0..100). */
  readonly mutualFloor: number;
  /** Low confidence under this coverage, in thousandths. */
  readonly lowConfidenceBelow: number;
  /** At most so many groups in "what would open more doors". */
  readonly doorGroups: number;
}

const row = (...values: (number | null)[]): PathwayRow =>
  Object.fromEntries(OPENING_KINDS.map((kind, i) => [kind, values[i] ?? null])) as Record<
    OpeningKind,
    number | null
  >;

/**
 * Defaults of model version 1. In each pathway row regular employment comes before targeted municipal
 * employment, and that before time-limited labour-market employment.
 */
export const DEFAULT_PARAMETERS: Parameters = Object.freeze({
  weights: Object.freeze({
    interest: 3500,
    ability: 2500,
    environment: 1500,
    schedule: 800,
    travel: 700,
    pathway: 1000,
  }),
  pathway: Object.freeze([
    row(800, 400, 500, 700, 700, 1000, 500, null, 600),
    row(1000, 800, 900, 700, 500, null, 300, null, 350),
    row(900, 600, 1000, 1000, 800, null, 500, null, 600),
    row(700, 400, 800, 1000, 900, null, 700, null, 800),
    row(600, 200, 500, 900, 900, null, 900, 400, 1000),
    row(500, null, 300, 600, 900, null, 900, 600, 1000),
    row(300, null, null, 200, 400, null, 700, 300, 1000),
    row(300, null, null, 200, 400, null, 600, null, 1000),
  ]),
  fitsWellFrom: 5000,
  mutualFloor: 30,
  lowConfidenceBelow: 500,
  doorGroups: 5,
});

/** The largest value a side can reach: person = interest, environment, schedule, travel; opening = the rest. */
export function sideMaxima(parameters: Parameters): { person: number; opening: number } {
  const opening = parameters.weights.ability + parameters.weights.pathway;
  const all = CRITERIA.reduce((sum, criterion) => sum + parameters.weights[criterion], 0);
  return { person: all - opening, opening };
}
