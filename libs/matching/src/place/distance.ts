import { GridPoint } from '../model';

/**
 * Straight-line distance on the national grid, whole 100 m rounded down, given in metres. Both scorers use
 * this one expression, so a place on the limit is judged alike.
 */
export function distanceMetres(a: GridPoint, b: GridPoint): number {
  const east = a.easting - b.easting;
  const north = a.northing - b.northing;
  return Math.floor(Math.sqrt(east * east + north * north) / 100) * 100;
}
