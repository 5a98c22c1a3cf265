import { drawSample } from './draw-sample';

const staff = (n: number) => Array.from({ length: n }, (_, i) => `member-${i}`);

it.each([
  [0, 0],
  [2, 2],
  [3, 3],
  [60, 3],
  [61, 4],
  [400, 20],
  [401, 21],
])('L5: of %i active staff at least 5 %% and at least three are drawn: %i', (n, drawn) => {
  const sample = drawSample('a seed', staff(n));
  expect(sample).toHaveLength(drawn);
  expect(new Set(sample).size).toBe(drawn);
});

it('L5: the same seed draws the same persons in any order, and another seed others', () => {
  const sample = drawSample('a seed', staff(400));
  expect(drawSample('a seed', [...staff(400)].reverse())).toEqual(sample);
  expect(drawSample('another', staff(400))).not.toEqual(sample);
});

it('L5: everybody is drawn about as often over many months', () => {
  const times = new Map<string, number>();
  for (let month = 0; month < 600; month += 1)
    for (const id of drawSample(`month ${month}`, staff(40))) times.set(id, (times.get(id) ?? 0) + 1);
  // 600 months x 3 of 40: 45 each, with a spread of about 6.5.
  expect(times.size).toBe(40);
  expect(Math.min(...times.values())).toBeGreaterThan(18);
  expect(Math.max(...times.values())).toBeLessThan(72);
});
