import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import {
  canonicalJson,
  CRITERIA,
  DEFAULT_PARAMETERS,
  distanceMetres,
  estimatedMinutes,
  MatchingIndex,
  OPENING_KINDS,
  parameterDigest,
  Parameters,
  tieHash,
  toGrid,
  TRAVEL_MODES,
  travelLimitMetres,
  validateParameters,
} from '../src';
import { VOCABULARY } from './arbitrary-profiles';

describe('places', () => {
  it('puts latitude and longitude on the national grid', () => {
    // Computed beside the library with Gauss-Krüger in Krüger's series to the fourth order (n of GRS 80).
    expect(toGrid(55.6059, 13.0007)).toEqual(gaussKrueger(55.6059, 13.0007));
    expect(toGrid(59.3293, 18.0686)).toEqual(gaussKrueger(59.3293, 18.0686));
    expect(toGrid(67.8558, 20.2253)).toEqual(gaussKrueger(67.8558, 20.2253));
    expect(toGrid(55.6059, 13.0007)).toEqual({ easting: 374_051, northing: 6_164_032 });
  });

  it('refuses a swapped pair and what is not a number', () => {
    expect(() => toGrid(13.0007, 55.6059)).toThrow(RangeError);
    expect(() => toGrid(Number.NaN, 13)).toThrow(RangeError);
  });

  it('measures in whole hundreds, rounded down', () => {
    const home = { easting: 0, northing: 0 };
    expect(distanceMetres(home, { easting: 300, northing: 400 })).toBe(500);
    expect(distanceMetres(home, { easting: 300, northing: 399 })).toBe(400);
    expect(distanceMetres(home, home)).toBe(0);
  });

  it('turns minutes into a limit as published', () => {
    expect(travelLimitMetres(40, 'bus_or_train_alone')).toBe(9000);
    expect(travelLimitMetres(40, 'bus_or_train_with_company')).toBe(9000);
    expect(travelLimitMetres(20, 'bicycle')).toBe(4600);
    expect(travelLimitMetres(20, 'walk')).toBe(1500);
    expect(travelLimitMetres(30, 'driven')).toBe(10_000);
    expect(travelLimitMetres(30, 'special_transport')).toBe(10_000);
    expect(travelLimitMetres(5, 'driven')).toBe(1000);
    expect(estimatedMinutes(0, 'walk')).toBe(0);
    expect(estimatedMinutes(2500, 'bus_or_train_alone')).toBe(19);
  });

  it('estimates the least minutes whose limit reaches a distance', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TRAVEL_MODES), fc.integer({ min: 11, max: 3000 }), (mode, hundreds) => {
        const metres = hundreds * 100;
        const minutes = estimatedMinutes(metres, mode);
        expect(travelLimitMetres(minutes, mode)).toBeGreaterThanOrEqual(metres);
        expect(travelLimitMetres(minutes - 1, mode)).toBeLessThan(metres);
      }),
    );
  });
});

describe('parameters', () => {
  const changed = (part: Partial<Parameters>): Parameters => ({ ...DEFAULT_PARAMETERS, ...part });

  it('add up, and prefer regular to targeted to labour-market employment in every row (R-019)', () => {
    expect(validateParameters(DEFAULT_PARAMETERS)).toBe(DEFAULT_PARAMETERS);
    expect(CRITERIA.reduce((sum, criterion) => sum + DEFAULT_PARAMETERS.weights[criterion], 0)).toBe(10_000);
    for (const row of DEFAULT_PARAMETERS.pathway) {
      const regular = row.regular_employment ?? -1;
      const targeted = row.municipal_targeted_employment ?? -1;
      expect(regular).toBeGreaterThan(targeted);
      expect(targeted).toBeGreaterThan(row.municipal_labour_market_employment ?? -1);
    }
    expect(
      DEFAULT_PARAMETERS.pathway.map((row) => OPENING_KINDS.filter((kind) => row[kind] === null).length),
    ).toEqual([1, 2, 2, 2, 1, 2, 3, 4]);
  });

  it.each<[string, Partial<Parameters>]>([
    ['weights that do not add up', { weights: { ...DEFAULT_PARAMETERS.weights, travel: 600 } }],
    [
      'weights in parts of a point',
      { weights: { ...DEFAULT_PARAMETERS.weights, travel: 750, pathway: 950 } },
    ],
    ['a short table', { pathway: DEFAULT_PARAMETERS.pathway.slice(1) }],
    [
      'a value over 1000',
      { pathway: DEFAULT_PARAMETERS.pathway.map((row) => ({ ...row, study_visit: 1001 })) },
    ],
    ['a threshold off the scale', { fitsWellFrom: 10_001 }],
    ['a floor off the scale', { mutualFloor: -1 }],
  ])('refuse %s', (_what, part) => {
    expect(() => validateParameters(changed(part))).toThrow(RangeError);
    expect(() => new MatchingIndex(VOCABULARY, changed(part))).toThrow(RangeError);
  });

  it('have one digest whatever the order of keys, and another for another value', () => {
    const reversed = Object.fromEntries(
      Object.entries(DEFAULT_PARAMETERS).reverse(),
    ) as unknown as Parameters;
    const digest = parameterDigest(DEFAULT_PARAMETERS);
    expect(parameterDigest(reversed)).toBe(digest);
    expect(parameterDigest(changed({ mutualFloor: 31 }))).not.toBe(digest);
    const text = canonicalJson({ modelVersion: 1, parameters: DEFAULT_PARAMETERS });
    expect(digest).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('refuse a vocabulary that does not fit the words', () => {
    const many = Array.from({ length: 33 }, (_, i) => `a${i}`);
    expect(() => new MatchingIndex({ ...VOCABULARY, abilities: many })).toThrow(/at most 32/);
    expect(() => new MatchingIndex({ ...VOCABULARY, abilities: ['x', 'x'] })).toThrow(/twice/);
  });
});

describe('the lottery', () => {
  it('depends on round, participant and opening, and on where one ends and the next begins', () => {
    const draws = [
      tieHash('r', 'p', 'o'),
      tieHash('s', 'p', 'o'),
      tieHash('r', 'q', 'o'),
      tieHash('r', 'p', 'n'),
      tieHash('r', 'o', 'p'),
      tieHash('rp', '', 'o'),
    ];
    expect(new Set(draws).size).toBe(draws.length);
    expect(tieHash('r', 'p', 'o')).toBe(draws[0]);
    for (const draw of draws) expect(Number.isSafeInteger(draw)).toBe(true);
  });

  it('favours nobody: each of ten openings wins about a tenth of the rounds', () => {
    const wins = new Array<number>(10).fill(0);
    for (let round = 0; round < 5000; round++) {
      const draws = wins.map((_, o) => tieHash(`round-${round}`, 'p', `opening-${o}`));
      wins[draws.indexOf(Math.min(...draws))]! += 1;
    }
    for (const count of wins) expect(Math.abs(count - 500)).toBeLessThan(120);
  });
});

/** Transverse Mercator on GRS 80 by Krüger's series, central meridian 15 degrees, scale 0.9996, false easting 500 km. */
function gaussKrueger(latitude: number, longitude: number): { easting: number; northing: number } {
  const f = 1 / 298.257222101;
  const e2 = f * (2 - f);
  const n = f / (2 - f);
  const radius = (6_378_137 / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const phi = (latitude * Math.PI) / 180;
  const lambda = ((longitude - 15) * Math.PI) / 180;
  const e = Math.sqrt(e2);
  const conformal = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const xi = Math.atan2(conformal, Math.cos(lambda));
  const eta = Math.atanh(Math.sin(lambda) / Math.hypot(1, conformal));
  const series = [
    n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
    (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
    (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
    (49_561 * n ** 4) / 161_280,
  ];
  const north = series.reduce(
    (sum, a, i) => sum + a * Math.sin(2 * (i + 1) * xi) * Math.cosh(2 * (i + 1) * eta),
    xi,
  );
  const east = series.reduce(
    (sum, a, i) => sum + a * Math.cos(2 * (i + 1) * xi) * Math.sinh(2 * (i + 1) * eta),
    eta,
  );
  return {
    easting: Math.round(500_000 + 0.9996 * radius * east),
    northing: Math.round(0.9996 * radius * north),
  };
}
