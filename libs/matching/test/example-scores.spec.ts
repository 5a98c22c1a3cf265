import { CriterionLine, MatchRecord, OpeningProfile, ParticipantProfile, scorePair, Verdict } from '../src';
import { ARCHIVE, ELIN, EXAMPLE_TODAY, SMALL, UNASKED } from './example-pair';

const score = (p: Partial<ParticipantProfile> = {}, o: Partial<OpeningProfile> = {}): MatchRecord =>
  scorePair(SMALL, { ...ELIN, ...p }, { ...ARCHIVE, ...o }, EXAMPLE_TODAY);

const contributions = (record: MatchRecord): Record<string, number> =>
  Object.fromEntries(record.criteria.map((line) => [line.criterion, line.contribution]));

const line = (record: MatchRecord, criterion: string): CriterionLine =>
  record.criteria.find((item) => item.criterion === criterion) as CriterionLine;

describe('a pair worked by hand', () => {
  it('gets each contribution as computed on paper', () => {
    const record = score();
    expect(contributions(record)).toEqual({
      interest: 3111, // (3x3 + 2x2 + 1x3) / 18 = 16/18 of 3500
      ability: 2083, // T = 18; lifting a stretch (1), numeracy unknown (2): 15/18 of 2500
      environment: 750, // quiet kept, alone at 2 over a tolerance of 1: 1/2 of 1500
      schedule: 600, // 36 of 48 quarters, of 800
      travel: 505, // 2500 m of 9000 m: 65/90 of 700
      pathway: 1000,
    });
    expect(record.score).toBe(8049);
    expect([record.low, record.high]).toEqual([7771, 8327]);
    expect(record.coverage).toEqual({ assessed: 7, demanded: 9 });
    expect([record.personSide, record.openingSide, record.mutual]).toEqual([4966, 3083, true]);
    expect(record.shownScore).toBe(80);
    expect(record.criteria.map((item) => item.shownPoints)).toEqual([31, 21, 7, 6, 5, 10]);
    expect(record.verdict).toBe<Verdict>('fits_with_adaptation');
    expect([record.distanceMetres, record.travelLimitMetres, record.travelMinutes]).toEqual([2500, 9000, 19]);
    expect(record.strongest).toEqual(['pathway', 'interest']);
    expect(record.weakest).toEqual(['environment', 'travel']);
    expect(record.toClarify).toEqual([{ kind: 'condition', subject: 'time-of-day' }]);
  });

  it('takes half of what nobody has asked, and excludes nothing for it', () => {
    const record = scorePair(SMALL, UNASKED, ARCHIVE, EXAMPLE_TODAY);
    expect(record.failures).toEqual([]);
    expect(contributions(record)).toEqual({
      interest: 1166, // 6/18 of 3500
      ability: 1250,
      environment: 1500,
      schedule: 400,
      travel: 350,
      pathway: 700, // no step counts as level 1
    });
    expect([record.low, record.high]).toEqual([2200, 9700]);
    expect([record.lowConfidence, record.stage, record.stageAsked]).toEqual([true, 1, false]);
  });

  it('fills three area places from one, two or three areas', () => {
    expect(line(score({}, { areas: ['office'] }), 'interest').numerator).toBe(12);
    expect(line(score({}, { areas: ['office', 'archive'] }), 'interest').numerator).toBe(14);
    expect(line(score({}, { areas: ['office', 'archive', 'kitchen'] }), 'interest').numerator).toBe(13);
  });

  it('costs nothing for a demand that is adapted, and keeps it in the total', () => {
    const demands = { ...ARCHIVE.demands, lifting: { level: 2, essential: false, adapted: true } } as const;
    const value = line(score({}, { demands }), 'ability');
    expect([value.numerator, value.denominator]).toEqual([16, 18]);
  });

  it.each<[string, Partial<ParticipantProfile>, Partial<OpeningProfile>, object]>([
    ['excluded-area', { excludedAreas: ['office'] }, {}, { subject: 'office', relaxableBy: [] }],
    ['environment-exclusion', { impossibleEnvironment: ['people_around'] }, {}, { subject: 'people_around' }],
    ['declined-before', { declinedOpenings: ['o-1'] }, {}, { subject: 'opening' }],
    ['declined-before', { declinedWorkplaces: ['w-1'] }, {}, { subject: 'workplace' }],
    ['travel', { maxTravelMinutes: 15 }, {}, { needed: 2500, had: 1500, shortfall: 1000 }],
    ['weekdays', { weekdays: ['mon', 'fri'] }, {}, { subject: 'wed', needed: 2, had: 1, shortfall: 1 }],
    ['hours', { hoursQuarters: 12 }, {}, { needed: 16, had: 12, shortfall: 4 }],
    [
      'essential',
      { capacities: { accuracy: 1, focus: 2 } },
      {},
      { subject: 'accuracy', needed: 3, had: 1, shortfall: 2 },
    ],
    ['support', { supportNeed: 3 }, {}, { needed: 3, had: 1, shortfall: 2 }],
    ['access', { accessNeeds: { quiet_room: true } }, { access: {} }, { subject: 'quiet_room' }],
    ['time-of-day', { earliestStart: 570 }, {}, { subject: 'start', needed: 540, had: 570, shortfall: 30 }],
    ['time-of-day', { earliestStart: 570, latestEnd: 700 }, {}, { subject: 'start,end', shortfall: 50 }],
    ['licence', { licences: [] }, { requiredLicences: ['B'] }, { subject: 'B' }],
    ['language', { languages: ['ar'] }, { requiredLanguages: ['sv'] }, { subject: 'sv' }],
    ['stage', {}, { kind: 'workplace_learning' }, { subject: 'workplace_learning', had: 2, relaxableBy: [] }],
    ['closed', {}, { freeSeats: 0 }, { subject: 'seats' }],
    ['closed', {}, { published: false }, { subject: 'published' }],
    ['closed', {}, { opensOn: EXAMPLE_TODAY + 1 }, { subject: 'period' }],
    ['closed', {}, { closesOn: EXAMPLE_TODAY }, { subject: 'period' }],
  ])('fails %s with its numbers', (code, p, o, expected) => {
    const { failures, eligible } = score(p, o);
    expect(failures).toEqual([expect.objectContaining({ code, ...expected })]);
    expect(eligible).toBe(false);
  });

  it('collects every failing code, not the first', () => {
    const record = score({ hoursQuarters: 4, supportNeed: 3, weekdays: ['sun'] }, { freeSeats: 0 });
    expect(record.failures.map((failure) => failure.code)).toEqual([
      'weekdays',
      'hours',
      'support',
      'closed',
    ]);
    expect(record.verdict).toBe<Verdict>('does_not_fit');
  });

  it('says what must be arranged before it says how well it fits', () => {
    const calm = { exposures: {} };
    expect(score({}, calm).verdict).toBe<Verdict>('fits_well');
    expect(
      score({ interests: { archive: 0, office: 0 }, hoursQuarters: 160, maxTravelMinutes: 19 }, calm).verdict,
    ).toBe<Verdict>('fits');
    expect(score({ accessNeeds: { picture_instructions: true } }, calm).verdict).toBe<Verdict>(
      'fits_with_adaptation',
    );
    expect(score({ capacities: { ...ELIN.capacities, lifting: 0 } }, calm).verdict).toBe<Verdict>(
      'fits_with_adaptation',
    );
    expect(score({ supportNeed: 2 }, calm).verdict).toBe<Verdict>('almost');
    expect(score({ declinedOpenings: ['o-1'] }, calm).verdict).toBe<Verdict>('does_not_fit');
  });

  it('asks before the start about essential abilities nobody has assessed', () => {
    const record = score({ capacities: { accuracy: 3 }, earliestStart: 480, latestEnd: 900 });
    expect(record.eligible).toBe(true);
    expect(record.toClarify).toEqual([{ kind: 'ability', subject: 'focus' }]);
  });
});
