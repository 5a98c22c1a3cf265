import { MatchingIndex } from '@stegvis/matching';
import { dayNumber } from '@stegvis/platform';
import { buildDemoWorld } from './build-demo-world';
import type { NamedPerson } from './demo-world';
import { profilesOfWorld } from './profiles-of-world';

const world = buildDemoWorld();
const profiles = profilesOfWorld(world);
const index = new MatchingIndex(profiles.vocabulary);
for (const opening of profiles.openings) index.upsertOpening(opening);
for (const participant of profiles.participants) index.upsertParticipant(participant);
const openings = new Map(world.openings.map((opening) => [opening.id, opening]));
const options = { limit: 10, today: dayNumber('2026-11-22'), seed: 'round' };
const rank = (who: NamedPerson) => index.rankOpenings(world.named[who], options);
const nearly = (who: NamedPerson) => index.nearlyOpenings(world.named[who], options);

describe('the persons that the demo world is told by', () => {
  it('Elin has many places, and the archive at the environment administration among the first three', () => {
    const { totalEligible, records } = rank('elin');
    expect(totalEligible).toBeGreaterThanOrEqual(5);
    const first = records.slice(0, 3).map(({ openingId }) => openings.get(openingId));
    expect(
      first.some(
        (opening) =>
          opening?.content.title === 'Arkivmedhjälpare' &&
          opening.organisationId ===
            world.organisations.find(({ name }) => name.startsWith('Miljöförvaltningen'))?.id,
      ),
    ).toBe(true);
    expect(records[0]?.verdict).toBe('fits_well');
    const open = records[0]?.abilities
      .filter(({ result }) => result === 'unknown')
      .map(({ ability }) => ability);
    expect(open).toContain('numeracy');
    expect(nearly('elin').total).toBeGreaterThanOrEqual(5);
  });

  it('nothing suits Vidar, nor would a single change', () => {
    expect(rank('nothing-suits').totalEligible).toBe(0);
    expect(nearly('nothing-suits').total).toBe(0);
  });

  it('Mina is one condition short of several', () => {
    expect(rank('one-condition-short').totalEligible).toBe(0);
    const { total, matches } = nearly('one-condition-short');
    expect(total).toBeGreaterThanOrEqual(3);
    expect(matches.map(({ counterfactual }) => counterfactual.failure.code)).toEqual(Array(10).fill('hours'));
  });

  it('Arvid has not been assessed at all, so that every match is uncertain', () => {
    const { records } = rank('all-unassessed');
    expect(records).toHaveLength(10);
    expect(records.every(({ lowConfidence, coverage }) => lowConfidence && coverage.assessed === 0)).toBe(
      true,
    );
  });

  it('Tilda has said no and Samir was not asked, so that both are in no list; few others are', () => {
    const value = (who: NamedPerson) =>
      world.participants
        .find(({ id }) => id === world.named[who])
        ?.values.find(({ kind }) => kind === 'wants_suggestions');
    expect(value('said-no')?.flag).toBe(false);
    expect(value('not-asked')).toBeUndefined();
    expect(profiles.wanting.has(world.named.elin)).toBe(true);
    expect(profiles.wanting.has(world.named['said-no'])).toBe(false);
    expect(profiles.wanting.has(world.named['not-asked'])).toBe(false);
    expect(profiles.participants.length - profiles.wanting.size).toBeGreaterThan(10);
    expect(profiles.participants.length - profiles.wanting.size).toBeLessThan(60);
  });

  it('most others have places too, and every area has somebody', () => {
    const counts = profiles.participants.map((participant) => index.countOpenings(participant, options));
    expect(counts.filter((count) => count >= 3).length).toBeGreaterThan(0.85 * counts.length);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(1);
  });

  it('all are in the caseloads of the demo supervisor and the demo consultant', () => {
    const own = world.members.filter(({ name }) => name === 'Maria Lindqvist' || name === 'Per Åkesson');
    for (const id of Object.values(world.named))
      expect(
        [...(world.participants.find((participant) => participant.id === id)?.assignedTo ?? [])].sort(),
      ).toEqual(own.map(({ membershipId }) => membershipId).sort());
  });
});
