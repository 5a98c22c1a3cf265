import { WEEKDAYS } from '@stegvis/matching';
import { InputCheck, InputError } from '@stegvis/platform';
import fc from 'fast-check';
import { checkContent, mergeContent } from './check-content';
import { EMPTY_CONTENT, type OpeningContentPatch } from './opening-content';

const codes = {
  abilities: new Set(['lifting_carrying', 'reading']),
  environmentFactors: new Set(['noise']),
  accessNeeds: new Set(['quiet_room']),
  interestAreas: new Set(['it', 'crafts', 'animals', 'music']),
  openingKinds: new Set(['individual_placement']),
  openingAudiences: new Set(['participants']),
  roleTemplates: new Set(['cafe']),
  licences: new Set(['B']),
};
const check = (patch: OpeningContentPatch) => {
  const faults = new InputCheck();
  const content = mergeContent(EMPTY_CONTENT, checkContent(patch, codes, faults), faults);
  faults.done();
  return content;
};
const faultsOf = (patch: OpeningContentPatch): readonly string[] => {
  try {
    check(patch);
  } catch (error) {
    if (error instanceof InputError) return error.fields.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};
const schedule = { weekdays: ['mon'], flexibleStart: false, minHoursQuarters: 4, maxHoursQuarters: 8 };
const demand = { ability: 'reading', level: 1, essential: false };
const task = { text: 'Brygga kaffe', frequency: 'daily', removable: false };

describe('what an opening says', () => {
  it.each<[string, OpeningContentPatch]>([
    ['content.kind code-unknown', { kind: 'diagnosis' }],
    ['content.kind required', { kind: null }],
    ['content.seats required', { seats: null }],
    ['content.audience required', { audience: null }],
    ['content.supportLevel required', { supportLevel: null }],
    ['content.supportSameRoom required', { supportSameRoom: null }],
    ['content.seats number-out-of-range', { seats: -1 }],
    ['content.seats number-out-of-range', { seats: 0 }],
    ['content.seats number-out-of-range', { seats: 1000 }],
    ['content.title too-long', { title: 'x'.repeat(10_000) }],
    ['content.title text-not-allowed', { title: 'Kaf\u202e\u00e9' }],
    ['content.title text-not-allowed', { title: 'rad\nrad' }],
    ['content.description text-not-allowed', { description: 'nul\u0000' }],
    ['content.easyText too-long', { easyText: 'x'.repeat(1001) }],
    ['content.areas too-many', { areas: ['it', 'crafts', 'animals', 'music'] }],
    ['content.areas.1 code-twice', { areas: ['it', 'it'] }],
    ['content.areas.0 code-unknown', { areas: ["'; drop table openings"] }],
    ['content.demands.0.level level-out-of-range', { demands: [{ ...demand, level: 4 }] }],
    ['content.demands.0.level level-out-of-range', { demands: [{ ...demand, level: -1 }] }],
    ['content.demands.0.level level-out-of-range', { demands: [{ ...demand, level: 1.5 }] }],
    ['content.demands.1.ability code-twice', { demands: [demand, demand] }],
    ['content.demands.0.ability code-unknown', { demands: [{ ...demand, ability: 'gender' }] }],
    ['content.exposures.0.exposure level-out-of-range', { exposures: [{ factor: 'noise', exposure: 4 }] }],
    ['content.access.0.need code-unknown', { access: [{ need: 'x', provided: true, canBeArranged: false }] }],
    ['content.tasks too-many', { tasks: Array.from({ length: 41 }, () => task) }],
    ['content.tasks.0.text required', { tasks: [{ ...task, text: '  ' }] }],
    ['content.tasks.0.frequency code-unknown', { tasks: [{ ...task, frequency: 'never' }] }],
    ['content.schedule.end end-before-start', { schedule: { ...schedule, start: '12:00', end: '08:00' } }],
    ['content.schedule.start schedule-time-malformed', { schedule: { ...schedule, start: '25:00' } }],
    [
      'content.schedule.minHoursQuarters hours-min-over-max',
      { schedule: { ...schedule, minHoursQuarters: 9 } },
    ],
    [
      'content.schedule.maxHoursQuarters number-out-of-range',
      { schedule: { ...schedule, maxHoursQuarters: 673 } },
    ],
    ['content.schedule.weekdays.1 code-twice', { schedule: { ...schedule, weekdays: ['mon', 'mon'] } }],
    [
      'content.schedule.requiredWeekdays.0 required-weekday-not-listed',
      { schedule: { ...schedule, requiredWeekdays: ['tue'] } },
    ],
    ['content.licences.0 code-unknown', { licences: ['pilot'] }],
    ['content.templateCode code-unknown', { templateCode: 'none' }],
    ['content.startsOn date-malformed', { startsOn: '2026-02-30' }],
    ['content.closesOn closes-before-opens', { opensOn: '2026-03-02', closesOn: '2026-03-02' }],
    ['content.supportMinutesPerDay number-out-of-range', { supportMinutesPerDay: 481 }],
    ['content.languages.0 too-long', { languages: ['x'.repeat(61)] }],
  ])('refuses with %s', (fault, patch) => {
    expect(faultsOf(patch)).toContain(fault);
  });

  it('names every wrong field at once', () => {
    expect(
      faultsOf({
        seats: 0,
        title: 'x'.repeat(121),
        demands: [demand, { ...demand, ability: 'x', level: 9 }],
      }),
    ).toEqual([
      'content.title too-long',
      'content.demands.1.ability code-unknown',
      'content.demands.1.level level-out-of-range',
      'content.seats number-out-of-range',
    ]);
  });

  it('empties what can be empty when it is null', () => {
    expect(check({ title: null, tasks: null, workplaceId: null, schedule: null, startsOn: null })).toEqual(
      EMPTY_CONTENT,
    );
  });

  it('leaves alone what is left out', () => {
    const faults = new InputCheck();
    expect(checkContent({ seats: 2 }, codes, faults)).toEqual({ seats: 2 });
  });

  it('keeps a valid schedule, in the order of the week', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...WEEKDAYS)),
        fc.nat({ max: 672 }),
        fc.nat({ max: 672 }),
        (weekdays, a, b) => {
          const given = {
            weekdays,
            flexibleStart: false,
            minHoursQuarters: Math.min(a, b),
            maxHoursQuarters: Math.max(a, b),
          };
          const kept = check({ schedule: given }).schedule;
          expect(kept).toMatchObject({
            ...given,
            weekdays: WEEKDAYS.filter((day) => weekdays.includes(day)),
          });
        },
      ),
    );
  });

  it('answers any text whatever with itself, trimmed, or with a named fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const faults = faultsOf({ title });
        if (faults.length === 0) expect(check({ title }).title).toBe(title.normalize('NFC').trim());
        else expect(faults.every((fault) => fault.startsWith('content.title '))).toBe(true);
      }),
    );
  });
});
