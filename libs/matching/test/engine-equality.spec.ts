import * as fc from 'fast-check';
import { compareRecords, isTie } from '../src/score/compare-records';
import { MatchingIndex, MatchRecord, OpeningProfile, ParticipantProfile, scorePair } from '../src';
import { openingArbitrary, participantArbitrary, several, TODAY, VOCABULARY } from './arbitrary-profiles';

const score = (p: ParticipantProfile, o: OpeningProfile): MatchRecord => scorePair(VOCABULARY, p, o, TODAY);
const plain = (record: MatchRecord): MatchRecord => ({ ...record, tieBreak: false });

/** The whole list by the reference scorer, with the note on ties. */
function reference(records: MatchRecord[], seed: string): MatchRecord[] {
  const ordered = records.filter((record) => record.eligible).sort(compareRecords(seed));
  return ordered.map((record, i) => ({
    ...record,
    tieBreak: ordered.some((other, j) => Math.abs(i - j) === 1 && isTie(other, record)),
  }));
}

const indexOf = (openings: OpeningProfile[], participants: ParticipantProfile[]): MatchingIndex => {
  const index = new MatchingIndex(VOCABULARY);
  openings.forEach((opening) => index.upsertOpening(opening));
  participants.forEach((participant) => index.upsertParticipant(participant));
  return index;
};

const seed = fc.constantFrom('round-1', 'round-2', 'å');
const openingsArbitrary = several(openingArbitrary, 'o', 40);
const participantsArbitrary = several(participantArbitrary, 'p', 25);

describe('the index equals the reference scorer', () => {
  it('from the side of a participant, item by item, at every limit (property 1, 7: prefix)', () => {
    let eligible = 0;
    fc.assert(
      fc.property(
        participantArbitrary(),
        openingsArbitrary,
        seed,
        fc.nat(12),
        (p, openings, round, limit) => {
          const index = indexOf(openings, [p]);
          const expected = reference(
            openings.map((o) => score(p, o)),
            round,
          );
          eligible += expected.length;
          const ranking = index.rankOpenings('p', { limit, today: TODAY, seed: round });
          expect(ranking.totalEligible).toBe(expected.length);
          expect(ranking.records).toEqual(expected.slice(0, limit));
          const more = index.rankOpenings(p, { limit: limit + 1, today: TODAY, seed: round });
          expect(more.records.slice(0, limit)).toEqual(ranking.records);
          expect(index.countOpenings(p, { today: TODAY })).toBe(expected.length);
        },
      ),
      { numRuns: 300 },
    );
    expect(eligible).toBeGreaterThan(200);
  });

  it('among equals: which of them are kept, in what order, and the note that the lottery decided', () => {
    let tied = 0;
    const copies = several(openingArbitrary, 'o', 3).map((templates) =>
      Array.from({ length: 24 }, (_, i) => ({
        ...(templates[i % templates.length] as OpeningProfile),
        id: `c${i}`,
      })),
    );
    fc.assert(
      fc.property(participantArbitrary(), copies, seed, fc.nat(20), (p, openings, round, limit) => {
        const expected = reference(
          openings.map((o) => score(p, o)),
          round,
        ).slice(0, limit);
        tied += expected.filter((record) => record.tieBreak).length;
        const { records } = indexOf(openings, [p]).rankOpenings('p', { limit, today: TODAY, seed: round });
        expect(records).toEqual(expected);
        const persons = openings.map(({ id }) => ({ ...p, id }));
        const o = openings[0] as OpeningProfile;
        const fromOpening = indexOf([o], persons).rankParticipants(o, { limit, today: TODAY, seed: round });
        const others = persons.map((person) => score(person, o));
        expect(fromOpening.records).toEqual(reference(others, round).slice(0, limit));
      }),
      { numRuns: 200 },
    );
    expect(tied).toBeGreaterThan(100);
  });

  it('from the side of an opening', () => {
    let eligible = 0;
    fc.assert(
      fc.property(
        openingArbitrary(),
        participantsArbitrary,
        seed,
        fc.nat(12),
        (o, participants, round, limit) => {
          const index = indexOf([], participants);
          const expected = reference(
            participants.map((p) => score(p, o)),
            round,
          );
          eligible += expected.length;
          const ranking = index.rankParticipants(o, { limit, today: TODAY, seed: round });
          expect(ranking.totalEligible).toBe(expected.length);
          expect(ranking.records).toEqual(expected.slice(0, limit));
          expect(index.countParticipants(o, { today: TODAY })).toBe(expected.length);
        },
      ),
      { numRuns: 300 },
    );
    expect(eligible).toBeGreaterThan(200);
  });

  it('gives the same record from both sides (property 2)', () => {
    fc.assert(
      fc.property(participantsArbitrary, several(openingArbitrary, 'o', 8), (participants, openings) => {
        const index = indexOf(openings, participants);
        const all = { limit: 1000, today: TODAY, seed: 's' };
        const byPair = (records: readonly MatchRecord[]): [string, MatchRecord][] =>
          records.map((record) => [`${record.participantId}/${record.openingId}`, plain(record)]);
        const fromParticipants = participants.flatMap((p) => byPair(index.rankOpenings(p.id, all).records));
        const fromOpenings = openings.flatMap((o) => byPair(index.rankParticipants(o.id, all).records));
        expect(Object.fromEntries(fromOpenings)).toEqual(Object.fromEntries(fromParticipants));
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same list for any order of insertion (property 1: permutation)', () => {
    const shuffled = openingsArbitrary.chain((openings) =>
      fc.tuple(fc.constant(openings), fc.shuffledSubarray(openings, { minLength: openings.length })),
    );
    fc.assert(
      fc.property(participantArbitrary(), shuffled, (p, [openings, other]) => {
        const ask = { limit: 10, today: TODAY, seed: 's' };
        expect(indexOf(other, [p]).rankOpenings('p', ask)).toEqual(
          indexOf(openings, [p]).rankOpenings('p', ask),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('after any updates equals an index built anew (property 7: incremental)', () => {
    const changes = fc.array(
      fc.oneof(
        fc
          .nat(9)
          .chain((n) => openingArbitrary(`o${n}`))
          .map((opening) => ({ opening })),
        fc.nat(9).map((n) => ({ remove: `o${n}` })),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        participantArbitrary(),
        several(openingArbitrary, 'o', 10),
        changes,
        (p, openings, list) => {
          const index = indexOf(openings, [p]);
          const now = new Map(openings.map((opening) => [opening.id, opening]));
          for (const change of list) {
            if ('opening' in change) {
              now.set(change.opening.id, change.opening);
              index.upsertOpening(change.opening);
            } else expect(index.removeOpening(change.remove)).toBe(now.delete(change.remove));
          }
          const anew = indexOf([...now.values()], [p]);
          const ask = { limit: 5, today: TODAY, seed: 's' };
          expect(index.openingCount).toBe(now.size);
          expect(index.rankOpenings('p', ask)).toEqual(anew.rankOpenings('p', ask));
          expect(index.nearlyOpenings('p', ask)).toEqual(anew.nearlyOpenings('p', ask));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never changes a score because others come or go (property 7)', () => {
    fc.assert(
      fc.property(participantArbitrary(), openingsArbitrary, (p, openings) => {
        const ask = { limit: 1000, today: TODAY, seed: 's' };
        const together = indexOf(openings, [p]).rankOpenings(p, ask).records;
        const alone = openings.flatMap((opening) => indexOf([opening], [p]).rankOpenings(p, ask).records);
        const byId = (records: readonly MatchRecord[]): Record<string, MatchRecord> =>
          Object.fromEntries(records.map((record) => [record.openingId, plain(record)]));
        expect(byId(together)).toEqual(byId(alone));
      }),
      { numRuns: 60 },
    );
  });

  it('narrows to a filter, to staff-only suggestions, and away from areas all answered Nej', () => {
    fc.assert(
      fc.property(participantArbitrary(), openingsArbitrary, fc.nat(3), (p, openings, every) => {
        const index = indexOf(openings, [p]);
        const filter = new Set(openings.filter((_, i) => i % (every + 1) === 0).map((opening) => opening.id));
        const ask = { limit: 1000, today: TODAY, seed: 's', filter };
        const ids = (list: readonly MatchRecord[]): string[] => list.map((record) => record.openingId);
        const records = openings.filter((o) => filter.has(o.id)).map((o) => score(p, o));
        const order = compareRecords('s');
        const staffOnly = records.filter((r) => r.failures.every((f) => f.code === 'stage')).sort(order);
        expect(ids(index.rankOpenings(p, ask).records)).toEqual(ids(reference(records, 's')));
        expect(ids(index.rankOpenings(p, { ...ask, includeStaffOnly: true }).records)).toEqual(
          ids(staffOnly),
        );
        const welcome = records.filter(
          (r) => r.eligible && r.areas.some((a) => !(a.asked && a.weight === 0)),
        );
        expect(ids(index.rankOpenings(p, { ...ask, skipRefusedAreas: true }).records)).toEqual(
          ids(welcome.sort(order)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('refuses ids it does not hold', () => {
    const index = new MatchingIndex(VOCABULARY);
    expect(() => index.rankOpenings('nobody', { limit: 1, today: TODAY, seed: 's' })).toThrow(RangeError);
    expect(() => index.rankParticipants('nothing', { limit: 1, today: TODAY, seed: 's' })).toThrow(
      RangeError,
    );
  });
});
