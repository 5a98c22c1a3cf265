import { type FieldError, InputCheck, InputError } from '@stegvis/platform';
import fc from 'fast-check';
import { VOCABULARY } from '../../../../test/worlds/participant-world';
import { checkStatements, type StatementInput } from './check-statements';
import { VALUE_KINDS } from './profile-kinds';

const ALL = new Set(VALUE_KINDS.filter((kind) => kind !== 'place_answer'));
const check = (...values: StatementInput[]) => checkStatements(new InputCheck(), values, ALL, VOCABULARY);
const faults = (...values: StatementInput[]): readonly FieldError[] => {
  try {
    check(...values);
  } catch (error) {
    if (error instanceof InputError) return error.fields;
    throw error;
  }
  return [];
};
const condition = (code: string, text: string): StatementInput => ({
  kind: 'condition',
  code,
  state: 'answered',
  text,
});

describe('checking statements', () => {
  it('takes an answer of every kind', () => {
    const answered = { state: 'answered' } as const;
    const values: StatementInput[] = [
      { kind: 'interest', code: 'library', level: 3, ...answered },
      { kind: 'excluded_area', code: 'animals', flag: true, ...answered },
      { kind: 'capacity', code: 'reading', level: 0, ...answered },
      { kind: 'tolerance', code: 'noise', level: 1, ...answered },
      { kind: 'environment_mark', code: 'heights', choice: 'never', ...answered },
      { kind: 'access_need', code: 'quiet_room', flag: false, ...answered },
      { kind: 'support_need', code: 'support', level: 2, ...answered },
      condition('travel_mode', 'walk'),
      { kind: 'work_goal', code: 'work_goal', text: ' Jobba i butik\nmed kläder ', ...answered },
      { kind: 'step', code: 'group_activity', ...answered },
      { kind: 'wants_suggestions', code: 'wants_suggestions', flag: true, ...answered },
    ];
    expect(check(...values)).toHaveLength(values.length);
    expect(check(...values)[8]?.text).toBe('Jobba i butik\nmed kläder');
  });

  it('keeps "not assessed" apart from a zero (R-115)', () => {
    expect(check({ kind: 'capacity', code: 'reading', state: 'dont_know' })[0]).toMatchObject({
      state: 'dont_know',
      level: null,
    });
    expect(faults({ kind: 'capacity', code: 'reading', state: 'not_asked', level: 0 })).toEqual([
      { path: 'values.0.level', code: 'value-not-for-kind' },
    ]);
    expect(faults({ kind: 'capacity', code: 'reading', state: 'answered' })).toEqual([
      { path: 'values.0.level', code: 'required' },
    ]);
  });

  it('names every fault with its place', () => {
    expect(
      faults(
        { kind: 'interest', code: 'library', state: 'answered', level: 4 },
        { kind: 'capacity', code: 'magic', state: 'answered', level: 1, flag: true },
        { kind: 'step', code: 'studies', state: 'not_asked' },
        { kind: 'environment_mark', code: 'noise', state: 'answered', choice: 'loud' },
        { kind: 'interest', code: 'library', state: 'dont_know' },
        { kind: 'place_answer', code: 'x', state: 'answered', choice: 'no' },
      ).map(({ path, code }) => `${path} ${code}`),
    ).toEqual([
      'values.0.level level-out-of-range',
      'values.1.code code-unknown',
      'values.1.flag value-not-for-kind',
      'values.2.state state-not-for-kind',
      'values.3.choice code-unknown',
      'values.4.code said-twice',
      'values.5.kind kind-not-yours',
      'values.5.code code-unknown',
      'values.5.choice code-unknown',
    ]);
  });

  it('wants something to be said, and not too much of it', () => {
    expect(faults()).toEqual([{ path: 'values', code: 'required' }]);
    const many = Array.from({ length: 151 }, (): StatementInput => ({
      kind: 'interest',
      code: 'x',
      state: 'not_asked',
    }));
    expect(faults(...many)).toContainEqual({ path: 'values', code: 'too-many', params: { max: 150 } });
  });

  it.each([
    ['max_travel_minutes', '5', '5'],
    ['max_travel_minutes', '240', '240'],
    ['hours_per_week', '1', '1'],
    ['hours_per_week', '160', '160'],
    ['travel_mode', 'bicycle', 'bicycle'],
    ['weekdays', 'fri, mon', 'mon,fri'],
    ['earliest_start', '08:30', '08:30'],
    ['latest_end', '23:59', '23:59'],
    ['driving_licence', 'BE,B', 'B,BE'],
    ['driving_licence', '', ''],
    ['languages', 'SV, en,sv', 'en,sv'],
    ['start_date', '2028-02-29', '2028-02-29'],
  ])('takes the condition %s "%s"', (code, text, stored) =>
    expect(check(condition(code, text))[0]?.text).toBe(stored),
  );

  it.each([
    ['max_travel_minutes', '4'],
    ['max_travel_minutes', '241'],
    ['max_travel_minutes', '1e2'],
    ['hours_per_week', '0'],
    ['hours_per_week', '161'],
    ['hours_per_week', '20,5'],
    ['hours_per_week', ''],
    ['travel_mode', 'rocket'],
    ['weekdays', ''],
    ['weekdays', 'mon,mon'],
    ['weekdays', 'monday'],
    ['earliest_start', '24:00'],
    ['earliest_start', '8:30'],
    ['latest_end', '12:60'],
    ['driving_licence', 'Z'],
    ['languages', 'svenska'],
    ['start_date', '2027-02-29'],
    ['start_date', 'i morgon'],
    ['languages', 's\u202ev'],
  ])('refuses the condition %s "%s"', (code, text) =>
    expect(
      faults(condition(code, text)).map((fault) => fault.path.split('.').slice(0, 2).join('.')),
    ).toContain('values.0'),
  );

  it('answers anything at all with statements or with named faults', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.constantFrom('library', 'reading', 'noise', 'support', 'languages', '\u202e', '__proto__'),
    );
    const value = fc.record(
      {
        kind: fc.constantFrom(...VALUE_KINDS),
        code: odd,
        state: fc.constantFrom('answered' as const, 'not_asked' as const, 'dont_know' as const),
        level: fc.option(fc.oneof(fc.integer(), fc.double())),
        flag: fc.option(fc.boolean()),
        choice: fc.option(odd),
        text: fc.option(odd),
        note: fc.option(fc.string({ maxLength: 2100 })),
      },
      { requiredKeys: ['kind', 'code', 'state'] },
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const met = faults(...values);
        if (met.length === 0)
          return check(...values).every(
            (s) => s.state === 'answered' || (s.level === null && s.flag === null),
          );
        return met.every((fault) => fault.path.startsWith('values.'));
      }),
    );
  });
});
