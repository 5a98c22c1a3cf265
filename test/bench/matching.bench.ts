import { DEFAULT_PARAMETERS, MatchingIndex, tieHash } from '@stegvis/matching';
import type { MatchRecord, OpeningProfile, ParticipantProfile } from '@stegvis/matching';
import { BENCH_TODAY, BENCH_VOCABULARY, makeWorld, Spread } from './matching-data';
import { NaiveMatch, rankNaively } from './naive-scorer';
import { BenchRow } from './row';

const TOP = 20;
const SEED = 'bench';
const ROUNDS = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const milliseconds = (work: () => void): number => {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1e6;
};

/** Stops the run when the index and the naive scorer differ in any item, order included. */
function assertEqual(records: readonly MatchRecord[], matches: readonly NaiveMatch[]): void {
  const fromIndex = records.map((record) => ({
    id: record.openingId,
    score: record.score,
    coverage: record.coverage.demanded === 0 ? 1 : record.coverage.assessed / record.coverage.demanded,
    points: record.criteria.map((line) => line.contribution),
  }));
  const fromNaive = matches.map((match) => ({
    id: match.openingId,
    score: match.score,
    coverage: match.coverage,
    points: match.reasons.map((reason) => reason.points),
  }));
  if (JSON.stringify(fromIndex) !== JSON.stringify(fromNaive))
    throw new Error('The index and the naive scorer do not give the same list');
}

const naive = (p: ParticipantProfile, openings: readonly OpeningProfile[]): NaiveMatch[] =>
  rankNaively(BENCH_VOCABULARY, DEFAULT_PARAMETERS, p, openings, BENCH_TODAY, TOP, (id) =>
    tieHash(SEED, p.id, id),
  );

function oneAgainstMany(spread: Spread, name: string, target: number): BenchRow {
  const asked = 12;
  const world = makeWorld(spread, 10_000, asked, spread === 'dense' ? 11 : 12);
  const index = new MatchingIndex(BENCH_VOCABULARY);
  world.openings.forEach((opening) => index.upsertOpening(opening));
  world.participants.forEach((participant) => index.upsertParticipant(participant));
  const ask = { limit: TOP, today: BENCH_TODAY, seed: SEED };
  const fast = (): void => world.participants.forEach((p) => index.rankOpenings(p.id, ask));
  const slow = (): void => world.participants.forEach((p) => naive(p, world.openings));

  let found = 0;
  for (const p of world.participants) {
    const records = index.rankOpenings(p.id, ask).records;
    found += records.length;
    assertEqual(records, naive(p, world.openings));
  }
  if (found === 0) throw new Error('Nobody suits anything: the world of the benchmark is wrong');
  for (let i = 0; i < 30; i++) fast();
  slow();
  const fastest = median(Array.from({ length: 5 * ROUNDS }, () => milliseconds(fast))) / asked;
  const slowest = median(Array.from({ length: ROUNDS }, () => milliseconds(slow))) / asked;
  const ratio = slowest / fastest;
  return {
    name,
    value: fastest,
    unit: 'ms',
    reference: `plain object scorer, ${slowest.toFixed(1)} ms, equal item by item (${found} items)`,
    ratio,
    target,
    met: ratio >= target,
  };
}

/** Collects what can be collected when the process allows it, so that the difference is what is held. */
function heapMegabytes(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_048_576;
}

function allAgainstAll(): BenchRow[] {
  const before = heapMegabytes();
  const world = makeWorld('dense', 215, 825, 13);
  const index = new MatchingIndex(BENCH_VOCABULARY);
  world.openings.forEach((opening) => index.upsertOpening(opening));
  world.participants.forEach((participant) => index.upsertParticipant(participant));
  const held = heapMegabytes() - before;
  const ask = { limit: TOP, today: BENCH_TODAY, seed: SEED };
  const everybody = (): number =>
    world.participants.reduce((sum, p) => sum + index.rankOpenings(p.id, ask).records.length, 0);
  everybody();
  const time = median(Array.from({ length: ROUNDS }, () => milliseconds(everybody)));
  const plain = median(
    Array.from({ length: 5 }, () =>
      milliseconds(() => world.participants.forEach((p) => naive(p, world.openings))),
    ),
  );
  return [
    {
      name: '825 participants against 215 openings, all top 20 with reasons',
      value: time,
      unit: 'ms',
      reference: `plain object scorer, ${plain.toFixed(0)} ms`,
      ratio: plain / time,
      target: null,
      met: null,
    },
    {
      name: '825 participants and 215 openings held in memory',
      value: held,
      unit: 'MB',
      reference: `${index.bytesPerOpening} bytes of columns an opening`,
      ratio: null,
      target: null,
      met: null,
    },
  ];
}

/** The matching core: one participant against 10 000 openings, and the whole demo world at once. */
export async function run(): Promise<BenchRow[]> {
  return [
    oneAgainstMany('dense', 'One participant, 10 000 openings all in reach, top 20 with reasons', 40),
    oneAgainstMany(
      'national',
      'One participant, 10 000 openings spread over the country, top 20 with reasons',
      100,
    ),
    ...allAgainstAll(),
  ];
}
