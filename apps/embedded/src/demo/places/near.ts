import type { Chance } from '../chance/chance';

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Kilometres of one degree of latitude, and of one degree of longitude at 55.6 degrees north. */
const KM = { latitude: 111.3, longitude: 62.9 } as const;

/** A point within `radiusKm` of a centre, evenly spread over the disc; four decimals (about 10 m). */
export const near = (centre: Position, radiusKm: number, chance: Chance): Position => {
  const distance = radiusKm * Math.sqrt(chance.share());
  const angle = 2 * Math.PI * chance.share();
  const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
  return {
    latitude: round(centre.latitude + (distance * Math.sin(angle)) / KM.latitude),
    longitude: round(centre.longitude + (distance * Math.cos(angle)) / KM.longitude),
  };
};
