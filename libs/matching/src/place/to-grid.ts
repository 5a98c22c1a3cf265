import proj4 from 'proj4';
import { GridPoint } from '../model';

/** SWEREF 99 TM (EPSG:3006) as Lantmäteriet defines it: UTM zone 33 on GRS 80, no shift from WGS 84. */
const SWEREF_99_TM = '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

const project = proj4('+proj=longlat +datum=WGS84 +no_defs', SWEREF_99_TM);

/**
 * Latitude and longitude (degrees, WGS 84) to whole metres on the national grid.
 * @throws RangeError outside 54..70 degrees north, 9..26 degrees east: not in Sweden, so a swapped pair.
 */
export function toGrid(latitude: number, longitude: number): GridPoint {
  if (!(latitude >= 54 && latitude <= 70 && longitude >= 9 && longitude <= 26))
    throw new RangeError(`(${latitude}, ${longitude}) is not a position in or near Sweden`);
  const [easting, northing] = project.forward([longitude, latitude]) as [number, number];
  return { easting: Math.round(easting), northing: Math.round(northing) };
}
