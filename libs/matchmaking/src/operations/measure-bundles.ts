import { createHash } from 'node:crypto';
import { canonicalJson, type OpeningProfile } from '@stegvis/matching';
import type { Database, KeyRing, MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { MatchingDesk } from '../index/matching-desk';
import { leftOfDay } from './need-budget';
import { blurredBand, type NeedBand } from './need-band';
import { SEED, today } from './today';

/**
 * Roughly how many persons of the municipality would suit jobs that do not exist yet, in their order: counted as the
 * need meter counts for an opening, within the same budget of the day, and the same job has the same answer for the day.
 * @returns null for a job that the budget of the day does not reach.
 */
export const measureBundles = async (
  database: Database,
  desk: MatchingDesk,
  keys: KeyRing,
  actor: MemberActor,
  jobs: readonly OpeningProfile[],
): Promise<readonly (NeedBand | null)[]> => {
  const marks = jobs.map(markOf);
  const before = await database.withActor(actor, async (transaction) => ({
    known: await answersOf(transaction, actor, marks),
    domains: await transaction.query<{ id: string }[]>(`select id from secrecy_domains`),
  }));
  if (marks.every((mark) => before.known.has(mark)))
    return marks.map((mark) => before.known.get(mark) ?? null);
  const { index, domains } = await desk.current();
  const within = new Set(before.domains.map(({ id }) => id));
  const among = new Set([...domains].flatMap(([who, domain]) => (within.has(domain) ? [who] : [])));
  const bandOf = (job: OpeningProfile): NeedBand => {
    const { records } = index.rankParticipants(job, {
      today: today(),
      seed: SEED,
      limit: Math.max(1, among.size),
      among,
    });
    return blurredBand(
      records.map(({ participantId }) => participantId),
      (text) => keys.lookupHash('matchmaking.need-meter', text),
    );
  };
  const fresh = new Map(
    jobs.flatMap((job, i) =>
      before.known.has(marks[i] ?? '') ? [] : [[marks[i] ?? '', bandOf(job)] as const],
    ),
  );
  const kept = await database.withActor(actor, async (transaction) => {
    const { answers } = await leftOfDay(transaction, actor);
    for (const [mark, band] of [...fresh].slice(0, Math.max(0, answers)))
      await transaction.query(
        `insert into need_meter_bundles (organisation_id, day, bundle, band) values ($1, current_date, $2, $3) on conflict do nothing`,
        [actor.organisationId, mark, band],
      );
    return answersOf(transaction, actor, marks);
  });
  return marks.map((mark) => kept.get(mark) ?? null);
};

/** What a job asks for, without the id that it has not got: the same job is the same mark. */
const markOf = ({ id: _, ...asked }: OpeningProfile): string =>
  createHash('sha256').update(canonicalJson(asked)).digest('hex');

const answersOf = async (
  transaction: EntityManager,
  actor: MemberActor,
  marks: readonly string[],
): Promise<ReadonlyMap<string, NeedBand>> => {
  const rows = await transaction.query<{ bundle: string; band: NeedBand }[]>(
    `select bundle, band from need_meter_bundles where organisation_id = $1 and day = current_date and bundle = any($2)`,
    [actor.organisationId, marks],
  );
  return new Map(rows.map(({ bundle, band }) => [bundle, band]));
};
