import { RETENTION_RULES, type RetentionDefault } from '@stegvis/platform';
import { isShorter } from './least-time';

const years = (amount: number) => ({ amount, unit: 'years' as const });
const months = (amount: number) => ({ amount, unit: 'months' as const });
const days = (amount: number) => ({ amount, unit: 'days' as const });

it.each([
  [years(4), years(5), true],
  [years(5), years(5), false],
  [months(59), years(5), true],
  [months(60), years(5), false],
  [days(1825), years(5), true],
  [days(1830), years(5), false],
  [days(29), days(30), true],
  [days(30), days(30), false],
  [months(1), days(35), true],
  [months(2), days(35), false],
])('R2: says whether %j is shorter than %j', (time, least, shorter) => {
  expect(isShorter(time, least)).toBe(shorter);
});

it('R2: every time that a municipality may set has a least, which its default is not below', () => {
  for (const [rule, { settable, keep, least }] of Object.entries<RetentionDefault>(RETENTION_RULES)) {
    expect([rule, least !== undefined]).toEqual([rule, settable]);
    const [, amount, unit] = /^(\d+) (days|months|years)$/.exec(keep ?? '') ?? [];
    if (least)
      expect([rule, isShorter({ amount: Number(amount), unit: unit as 'days' }, least)]).toEqual([
        rule,
        false,
      ]);
  }
});
