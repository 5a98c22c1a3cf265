import * as fc from 'fast-check';
import {
  applyRelaxation,
  Counterfactual,
  DoorGroup,
  Level,
  MatchingIndex,
  MatchRecord,
  OpeningProfile,
  ParticipantProfile,
  scorePair,
} from '../src';
import { openingArbitrary, participantArbitrary, several, TODAY, VOCABULARY } from './arbitrary-profiles';

const ASK = { limit: 1000, today: TODAY, seed: 's' };
const NEVER = ['excluded-area', 'environment-exclusion', 'declined-before', 'stage', 'closed'];
const score = (p: ParticipantProfile, o: OpeningProfile): MatchRecord => scorePair(VOCABULARY, p, o, TODAY);

const world = fc.record({
  p: participantArbitrary(),
  openings: several(openingArbitrary, 'o', 30),
});

const indexOf = (p: ParticipantProfile, openings: readonly OpeningProfile[]): MatchingIndex => {
  const index = new MatchingIndex(VOCABULARY);
  index.upsertParticipant(p);
  openings.forEach((opening) => index.upsertOpening(opening));
  return index;
};

/** The same change, one unit short; null where the unit is the whole change (one ability, one need, one day). */
function oneUnitLess(
  p: ParticipantProfile,
  o: OpeningProfile,
  { failure, changedBy, change }: Counterfactual,
): MatchRecord | null {
  const to = change?.to ?? 0;
  const missing = failure.subject?.split(',') ?? [];
  const all = missing.slice(1);
  switch (`${failure.code} ${changedBy}`) {
    case 'travel participant':
      return score({ ...p, maxTravelMinutes: to - 1 }, o);
    case 'hours participant':
      return score({ ...p, hoursQuarters: to - 1 }, o);
    case 'hours employer':
      return score(p, { ...o, minHoursQuarters: to + 1 });
    case 'weekdays participant':
      return score(
        { ...p, weekdays: [...(p.weekdays ?? []), ...o.requiredWeekdays.filter((d) => all.includes(d))] },
        o,
      );
    case 'weekdays employer':
      return score(p, { ...o, requiredWeekdays: o.requiredWeekdays.filter((day) => !all.includes(day)) });
    case 'support employer':
    case 'support municipality':
      return score(p, { ...o, supportAvailable: (to - 1) as Level });
    case 'essential employer': {
      const ability = failure.subject as string;
      const demand = { level: (to + 1) as Level, essential: true };
      return score(p, { ...o, demands: { ...o.demands, [ability]: demand } });
    }
    case 'time-of-day employer': {
      const early = o.fixedStart !== null && p.earliestStart !== null && o.fixedStart < p.earliestStart;
      const fixedStart = early ? (p.earliestStart ?? 0) - 1 : o.fixedStart;
      const late = o.fixedEnd !== null && p.latestEnd !== null && o.fixedEnd > p.latestEnd;
      return score(p, { ...o, fixedStart, fixedEnd: late && !early ? (p.latestEnd ?? 0) + 1 : o.fixedEnd });
    }
    default:
      return null;
  }
}

describe('counterfactuals (property 8)', () => {
  it('are sound, minimal, and never touch an ability or an exclusion', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(world, ({ p, openings }) => {
        const byId = new Map(openings.map((opening) => [opening.id, opening]));
        for (const { record, counterfactual, alternatives } of indexOf(p, openings).nearlyOpenings('p', ASK)
          .matches) {
          const o = byId.get(record.openingId) as OpeningProfile;
          expect(record).toEqual(score(p, o));
          expect(record.verdict).toBe('almost');
          expect(record.eligible).toBe(false);
          for (const each of [counterfactual, ...alternatives]) {
            expect(NEVER).not.toContain(each.failure.code);
            const relaxed = applyRelaxation(p, o, each.failure, each.changedBy);
            const after = score(relaxed.participant, relaxed.opening);
            expect(after.eligible).toBe(true);
            expect([after.score, after.verdict]).toEqual([each.scoreAfter, each.verdictAfter]);
            expect(relaxed.participant.capacities).toBe(p.capacities);
            const less = oneUnitLess(p, o, each);
            if (less) expect(less.eligible).toBe(false);
            seen.add(`${each.failure.code} ${each.changedBy}`);
          }
        }
      }),
      { numRuns: 600 },
    );
    for (const code of ['travel participant', 'hours employer', 'essential employer', 'support municipality'])
      expect([...seen]).toContain(code);
  });

  it('are complete: every pair with one failing code that may be relaxed is there, from both sides', () => {
    let found = 0;
    fc.assert(
      fc.property(world, ({ p, openings }) => {
        const index = indexOf(p, openings);
        const expected = openings
          .filter((o) => {
            const { failures } = score(p, o);
            return failures.length === 1 && !NEVER.includes((failures[0] as { code: string }).code);
          })
          .map((opening) => opening.id);
        found += expected.length;
        const nearly = index.nearlyOpenings('p', ASK);
        expect(nearly.matches.map(({ record }) => record.openingId).sort()).toEqual([...expected].sort());
        expect(nearly.total).toBe(expected.length);
        for (const opening of openings) {
          const fromOpening = index.nearlyParticipants(opening, ASK).matches.map((match) => match.record);
          const fromPerson = nearly.matches
            .map((match) => match.record)
            .filter((r) => r.openingId === opening.id);
          expect(fromOpening).toEqual(fromPerson);
        }
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('leave out what she has excluded or declined, in lists and groups alike (property 5)', () => {
    fc.assert(
      fc.property(world, fc.nat(23), fc.nat(19), ({ p, openings }, area, factor) => {
        const shut = {
          ...p,
          excludedAreas: [`area${area}`, `area${(area + 7) % 24}`],
          impossibleEnvironment: [`factor${factor}`],
          declinedOpenings: ['o1'],
          declinedWorkplaces: ['w2'],
        };
        const index = indexOf(shut, openings);
        const closedToHer = openings
          .filter(
            (o) =>
              o.areas.some((a) => shut.excludedAreas.includes(a)) ||
              (o.exposures[`factor${factor}`] ?? 0) > 0 ||
              o.id === 'o1' ||
              o.workplaceId === 'w2',
          )
          .map((opening) => opening.id);
        const shown = [
          ...index.rankOpenings('p', { ...ASK, includeStaffOnly: true }).records.map((r) => r.openingId),
          ...index.nearlyOpenings('p', ASK).matches.map((m) => m.record.openingId),
          ...index.openMoreDoors('p', ASK).flatMap((g) => g.doors.map((door) => door.openingId)),
        ];
        expect(shown.filter((id) => closedToHer.includes(id))).toEqual([]);
        for (const o of openings.filter(({ id }) => closedToHer.includes(id))) {
          expect(index.rankParticipants(o, ASK).totalEligible).toBe(0);
          expect(index.nearlyParticipants(o, ASK).total).toBe(0);
          expect(index.openMoreDoorsForOpening(o, ASK)).toEqual([]);
          expect(index.countParticipants(o, { today: TODAY })).toBe(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what would open more doors', () => {
  const ids = (group: DoorGroup): string[] => group.doors.map((door) => door.openingId);

  it('shows at most five groups, the surroundings first, each door once, steps that add up', () => {
    let groupsSeen = 0;
    fc.assert(
      fc.property(world, ({ p, openings }) => {
        const index = indexOf(p, openings);
        const groups = index.openMoreDoors('p', ASK);
        groupsSeen += groups.length;
        expect(groups.length).toBeLessThanOrEqual(5);
        const byHer = groups.map((group) => group.parts.some((part) => part.changedBy === 'participant'));
        expect(byHer).toEqual([...byHer].sort((a, b) => Number(a) - Number(b)));
        const doors = groups.flatMap(ids);
        expect(new Set(doors).size).toBe(doors.length);
        const single = index.nearlyOpenings('p', ASK).matches.map((match) => match.record.openingId);
        for (const group of groups) {
          expect(group.parts).toHaveLength(single.length > 0 ? 1 : 2);
          expect(group.steps.at(-1)?.count).toBe(group.count);
          for (const step of group.steps)
            expect(group.doors.filter((door) => door.change <= step.change)).toHaveLength(step.count);
          if (single.length > 0) expect(ids(group).filter((id) => !single.includes(id))).toEqual([]);
        }
        if (groups.length < 5 && single.length > 0) expect([...doors].sort()).toEqual([...single].sort());
      }),
      { numRuns: 300 },
    );
    expect(groupsSeen).toBeGreaterThan(100);
  });

  it('never asks a participant to change anything when seen from an opening', () => {
    fc.assert(
      fc.property(openingArbitrary(), several(participantArbitrary, 'p', 25), (o, participants) => {
        const index = new MatchingIndex(VOCABULARY);
        participants.forEach((p) => index.upsertParticipant(p));
        const parts = index.openMoreDoorsForOpening(o, ASK).flatMap((group) => group.parts);
        expect(parts.filter((part) => part.changedBy === 'participant')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
