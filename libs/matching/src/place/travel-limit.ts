import { TravelMode } from '../model';

/** Metres per minute under way, and minutes spent walking to and waiting for the vehicle. */
const PACE: Readonly<Record<TravelMode, { readonly metresPerMinute: number; readonly waiting: number }>> = {
  walk: { metresPerMinute: 75, waiting: 0 },
  bicycle: { metresPerMinute: 230, waiting: 0 },
  bus_or_train_alone: { metresPerMinute: 300, waiting: 10 },
  bus_or_train_with_company: { metresPerMinute: 300, waiting: 10 },
  special_transport: { metresPerMinute: 500, waiting: 10 },
  driven: { metresPerMinute: 500, waiting: 10 },
};

/** Nobody is cut off from what lies round the corner. */
const SHORTEST_LIMIT_METRES = 1000;

/** How far (metres, straight line) somebody gets in so many minutes; never under 1000. */
export function travelLimitMetres(minutes: number, mode: TravelMode): number {
  const { metresPerMinute, waiting } = PACE[mode];
  return Math.max(SHORTEST_LIMIT_METRES, Math.max(0, minutes - waiting) * metresPerMinute);
}

/**
 * The inverse: whole minutes for a straight-line distance in metres, rounded up. An estimate, to be called so
 * on every screen. For a distance over 1000 m it is also the least limit that reaches it.
 */
export function estimatedMinutes(metres: number, mode: TravelMode): number {
  if (metres <= 0) return 0;
  const { metresPerMinute, waiting } = PACE[mode];
  return Math.ceil(metres / metresPerMinute) + waiting;
}
