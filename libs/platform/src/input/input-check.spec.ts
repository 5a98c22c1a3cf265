import fc from 'fast-check';
import { InputError } from '../errors/expected-errors';
import { InputCheck } from './input-check';

const faultsOf = (work: (check: InputCheck) => void) => {
  const check = new InputCheck();
  work(check);
  try {
    check.done();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.fields;
    throw error;
  }
};
const codes = (work: (check: InputCheck) => void) => faultsOf(work).map(({ code }) => code);
const KNOWN = new Set(['a', 'b']);

describe('text', () => {
  it.each([
    ['bidirectional override', 'Kaf\u202eé'],
    ['isolate', 'Kaf\u2066é'],
    ['mark', 'Kaf\u200fé'],
    ['zero width', 'Ka\u200bfé'],
    ['NUL', 'Kaf\u0000é'],
    ['escape', 'Kaf\u001bé'],
    ['lone surrogate', 'Kaf\ud800é'],
    ['line separator', 'Kaf\u2028é'],
    ['byte order mark within', 'Kaf\ufeffé'],
  ])('refuses a %s', (_what, value) => {
    expect(codes((check) => check.text('t', value, { max: 100, lines: true }))).toEqual(['text-not-allowed']);
  });

  it('counts characters and not code units, after composing and trimming', () => {
    const check = new InputCheck();
    expect(check.text('t', '  e\u0301🙂 ', { max: 2 })).toBe('é🙂');
    expect(() => check.done()).not.toThrow();
    expect(faultsOf((c) => c.text('t', '🙂🙂🙂', { max: 2 }))).toEqual([
      { path: 't', code: 'too-long', params: { max: 2, length: 3 } },
    ]);
  });

  it('takes line breaks only where they belong', () => {
    expect(codes((check) => check.text('t', 'a\nb', { max: 10 }))).toEqual(['text-not-allowed']);
    expect(codes((check) => check.text('t', 'a\n\tb', { max: 10, lines: true }))).toEqual([]);
  });

  it('is required where it is, and blanks are nothing', () => {
    expect(codes((check) => check.text('t', ' \n ', { max: 10, required: true }))).toEqual(['required']);
    expect(new InputCheck().optionalText('t', '   ', { max: 10 })).toBeNull();
    expect(new InputCheck().optionalText('t', undefined, { max: 10 })).toBeNull();
  });

  it('passes nothing that a reader cannot see, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (value) => {
        const check = new InputCheck();
        const text = check.text('t', value, { max: 30, lines: true });
        if (check.has('t')) return true;
        return (
          text === text.normalize('NFC') && !/[\p{Cs}\u0000-\u0008\u202a-\u202e\u2066-\u2069]/u.test(text)
        );
      }),
    );
  });
});

describe('numbers', () => {
  it.each([NaN, Infinity, -Infinity, 1.5, -1, 4])('%p is no level', (value) => {
    expect(codes((check) => check.level('l', value))).toEqual(['level-out-of-range']);
  });

  it('keep their borders', () => {
    fc.assert(
      fc.property(
        fc.double(),
        (value) =>
          (codes((check) => check.wholeNumber('n', value, 1, 999)).length === 0) ===
          (Number.isInteger(value) && value >= 1 && value <= 999),
      ),
    );
  });

  it.each([
    [NaN, 13],
    [55.6, Infinity],
    [54.9, 13],
    [70.1, 13],
    [55.6, 9.9],
    [55.6, 25.1],
  ])('%p, %p is not a place in Sweden', (latitude, longitude) => {
    expect(codes((check) => check.position('p', { latitude, longitude }))).toEqual(['position-out-of-range']);
  });
});

describe('codes', () => {
  it('are known, stand once and are not too many', () => {
    expect(faultsOf((check) => check.codes('c', ['a', 'x', 'a'], KNOWN, 2))).toEqual([
      { path: 'c', code: 'too-many', params: { max: 2 } },
      { path: 'c.1', code: 'code-unknown', params: { code: 'x' } },
      { path: 'c.2', code: 'code-twice', params: { code: 'a' } },
    ]);
  });

  it('are echoed only as far as they are harmless', () => {
    const [fault] = faultsOf((check) => check.code('c', `<b>\u202e${'x'.repeat(90)}`, KNOWN));
    expect(fault?.params?.['code']).toMatch(/^\?b\?\?x{36}$/);
  });
});

it('names every wrong field at once, and says which', () => {
  const check = new InputCheck();
  check.date('from', '2026-02-30');
  check.level('level', 9);
  expect(check.has('from')).toBe(true);
  expect(check.has('to')).toBe(false);
  expect(() => check.done()).toThrow(
    new InputError([
      { path: 'from', code: 'date-malformed' },
      { path: 'level', code: 'level-out-of-range' },
    ]),
  );
});
