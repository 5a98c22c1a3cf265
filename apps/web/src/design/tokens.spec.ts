import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8');

/** name → [light, dark], from `--name: light-dark(#…, #…)`. */
const tokens = new Map(
  [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9A-F]{6}),\s*(#[0-9A-F]{6})\)/gi)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
);

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function ratio(front: string, back: string, theme: 0 | 1): number {
  const [a, b] = [tokens.get(front), tokens.get(back)];
  if (!a || !b) throw new Error(`no such token: ${front} or ${back}`);
  return contrast(a[theme], b[theme]);
}

const surfaces = ['sheet', 'paper', 'sunk'];
const text: [string, string][] = [
  ...['ink', 'ink-2', 'gran', 'gran-deep', 'warn', 'error', 'ok', 'fjard'].flatMap((front) =>
    surfaces.map((back): [string, string] => [front, back]),
  ),
  ...['ink', 'ink-2', 'gran'].map((front): [string, string] => [front, 'gran-tint']),
  ...['fjard', 'ok', 'warn', 'error', 'hjortron'].map((state): [string, string] => ['ink', `${state}-tint`]),
  ...['fjard', 'ok', 'warn', 'error'].map((state): [string, string] => [state, `${state}-tint`]),
  ...['gran', 'gran-deep', 'ok', 'error', 'fjard'].map((back): [string, string] => ['on-solid', back]),
  ...Array.from({ length: 7 }, (_, at): [string, string] => [`step-${at + 1}`, 'sheet']),
  ['sheet', 'ink'],
];
const borders: [string, string][] = [
  ...surfaces.map((back): [string, string] => ['line-strong', back]),
  ...surfaces.map((back): [string, string] => ['focus-outer', back]),
  ['focus-inner', 'focus-outer'],
  ['gran', 'gran-tint'],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('contrast in the %s theme', (_name, theme) => {
  it.each(text)('text %s on %s is at least 4.5', (front, back) => {
    expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(borders)('%s against %s is at least 3', (front, back) => {
    expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});

describe('the computation', () => {
  it('agrees with the definition at its ends and with measured values', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#17242A', '#FFFFFF')).toBeCloseTo(15.9, 1);
    expect(tokens.size).toBeGreaterThan(25);
  });
});
