import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { dayNumber, isCalendarDate, localDate } from './clock';

it.each([
  ['summer, two hours ahead', '2026-06-30T22:00:00Z', '2026-07-01'],
  ['just before midnight in summer', '2026-06-30T21:59:59Z', '2026-06-30'],
  ['winter, one hour ahead', '2026-12-31T23:00:00Z', '2027-01-01'],
  ['just before midnight in winter', '2026-12-31T22:59:59Z', '2026-12-31'],
  ['the night of the spring change', '2026-03-28T23:00:00Z', '2026-03-29'],
  ['the night of the autumn change', '2026-10-24T22:00:00Z', '2026-10-25'],
  ['a leap day', '2028-02-28T23:30:00Z', '2028-02-29'],
])('the day in Sweden in %s', (_when, instant, day) => {
  expect(localDate(new Date(instant))).toBe(day);
});

it.each(['UTC', 'Europe/Stockholm', 'Pacific/Kiritimati', 'America/Los_Angeles'])(
  'is the same wherever the machine stands: %s',
  (zone) => {
    const script = `require('@swc/core'); const { transformFileSync } = require('@swc/core');
    const { code } = transformFileSync(process.argv[1], { module: { type: 'commonjs' }, jsc: { parser: { syntax: 'typescript' } } });
    const module_ = { exports: {} }; new Function('exports', 'require', code)(module_.exports, require);
    process.stdout.write(module_.exports.localDate(new Date('2026-06-30T22:30:00Z')) + ' ' + module_.exports.dayNumber('2026-07-01') + ' ' + new Date(2026, 0, 1).getTimezoneOffset());`;
    const [day, number] = execFileSync(process.execPath, ['-e', script, join(__dirname, 'clock.ts')], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }).split(' ');
    expect([day, number]).toEqual(['2026-07-01', String(dayNumber('2026-07-01'))]);
  },
);

it('numbers days one by one over both changes and leap days', () => {
  for (const [a, b] of [
    ['2026-03-28', '2026-03-29'],
    ['2026-10-24', '2026-10-25'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
  ] as const)
    expect(dayNumber(b) - dayNumber(a)).toBe(1);
  expect(dayNumber('1970-01-01')).toBe(0);
});

it('takes days that exist, and no other text', () => {
  for (const text of [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '',
    '２０２６-01-01',
  ]) {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  }
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (date) => isCalendarDate(date.toISOString().slice(0, 10)),
    ),
  );
});
