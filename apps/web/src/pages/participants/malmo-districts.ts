/** A part of Malmö with a point near its middle, WGS 84 degrees. Read off a map by hand, right to some hundred metres. */
export type District = Readonly<{ name: string; latitude: number; longitude: number }>;

export const districts: readonly District[] = [
  { name: 'Bellevue', latitude: 55.587, longitude: 12.965 },
  { name: 'Bulltofta', latitude: 55.602, longitude: 13.063 },
  { name: 'Bunkeflostrand', latitude: 55.553, longitude: 12.922 },
  { name: 'Centrum', latitude: 55.605, longitude: 13.001 },
  { name: 'Fosie', latitude: 55.567, longitude: 13.03 },
  { name: 'Gamla Limhamn', latitude: 55.582, longitude: 12.927 },
  { name: 'Holma', latitude: 55.575, longitude: 12.983 },
  { name: 'Husie', latitude: 55.581, longitude: 13.085 },
  { name: 'Hyllie', latitude: 55.563, longitude: 12.976 },
  { name: 'Jägersro', latitude: 55.573, longitude: 13.063 },
  { name: 'Kirseberg', latitude: 55.61, longitude: 13.034 },
  { name: 'Klagshamn', latitude: 55.523, longitude: 12.911 },
  { name: 'Kroksbäck', latitude: 55.574, longitude: 12.971 },
  { name: 'Kulladal', latitude: 55.567, longitude: 12.993 },
  { name: 'Lindeborg', latitude: 55.554, longitude: 12.993 },
  { name: 'Lindängen', latitude: 55.558, longitude: 13.013 },
  { name: 'Möllevången', latitude: 55.591, longitude: 13.008 },
  { name: 'Nydala', latitude: 55.573, longitude: 13.015 },
  { name: 'Oxie', latitude: 55.543, longitude: 13.1 },
  { name: 'Ribersborg', latitude: 55.602, longitude: 12.971 },
  { name: 'Rosengård', latitude: 55.586, longitude: 13.045 },
  { name: 'Segevång', latitude: 55.612, longitude: 13.05 },
  { name: 'Slottsstaden', latitude: 55.598, longitude: 12.98 },
  { name: 'Sofielund', latitude: 55.587, longitude: 13.021 },
  { name: 'Tygelsjö', latitude: 55.519, longitude: 12.985 },
  { name: 'Videdal', latitude: 55.591, longitude: 13.081 },
  { name: 'Värnhem', latitude: 55.606, longitude: 13.024 },
  { name: 'Västra Hamnen', latitude: 55.612, longitude: 12.979 },
];

export type Position = Readonly<{ latitude: number; longitude: number }>;

const KILOMETRES_A_DEGREE = 111.2;
const FARTHEST_KILOMETRES = 4;

/** The nearest part of the town, or null when the point lies more than 4 km from all of them. Flat-earth distance is enough here. */
export function nearestDistrict(position: Position): District | null {
  const narrowing = Math.cos((position.latitude * Math.PI) / 180);
  const distance = (district: District): number =>
    KILOMETRES_A_DEGREE *
    Math.hypot(district.latitude - position.latitude, (district.longitude - position.longitude) * narrowing);
  const [nearest] = [...districts].sort((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) <= FARTHEST_KILOMETRES ? nearest : null;
}

/** Reads a typed coordinate, with comma or point; null when it is no number within the bounds. */
export function readDegrees(text: string, bound: 90 | 180): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  if (!/^-?\d{1,3}(\.\d+)?$/.test(plain)) return null;
  const degrees = Number(plain);
  return Math.abs(degrees) <= bound ? degrees : null;
}
