import type { MatchingIndex } from '@stegvis/matching';
import { type Database, type MemberActor, NotFoundError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { MatchingDesk } from '../index/matching-desk';
import { edgeOf } from './band-of';
import { blurredCount } from './need-band';
import { SEED, today } from './today';

/** Places that one member may learn of in a day how many others they suit; looking again at one costs nothing. */
export const OTHERS_BUDGET = 30;

/**
 * Roughly how many persons of the domain outside the member's own caseload a place suits, as the edge of a band (R-056,
 * security R5). What was said first holds for the day, whatever is changed in the place or in the caseload since, a member
 * gets few a day, and where a band begins moves with who is in it: so no two answers tell that one person is here.
 * Asked when nothing was said today.
 * @param others ids of those whom it suits.
 * @returns 0 under the threshold, and when the day's budget is used.
 */
export const bandOthers = async (
  database: Database,
  actor: MemberActor,
  openingId: string,
  others: readonly string[],
  hash: (text: string) => Buffer,
): Promise<number> => {
  const edge = edgeOf(blurredCount(others, hash));
  return database.withActor(actor, async (transaction) => {
    // One member's answers come one after the other, so that two at once cannot pass the budget together.
    await transaction.query(`select pg_advisory_xact_lock(hashtextextended('others-band ' || $1, 0))`, [
      actor.membershipId,
    ]);
    const meanwhile = await answerOf(transaction, openingId);
    if (meanwhile !== null) return meanwhile;
    const [used] = await transaction.query<{ n: number }[]>(
      `select count(*)::int as n from others_band_answers where day = current_date`,
    );
    if (used && used.n >= OTHERS_BUDGET) return 0;
    await transaction.query(
      `insert into others_band_answers (membership_id, opening_id, day, edge) values ($1, $2, current_date, $3)`,
      [actor.membershipId, openingId, edge],
    );
    return edge;
  });
};

/** Row-level security leaves a member her own answers alone. */
const answerOf = async (transaction: EntityManager, openingId: string): Promise<number | null> => {
  const [row] = await transaction.query<{ edge: number }[]>(
    `select edge from others_band_answers where opening_id = $1 and day = current_date`,
    [openingId],
  );
  return row?.edge ?? null;
};

type Open = Parameters<MatchingIndex['rankParticipants']>[0];

/** Those of the actor's secrecy domain outside the own caseload whom an opening suits; ids that never leave the server. */
export const othersOf = (
  index: MatchingIndex,
  domains: ReadonlyMap<string, string>,
  opening: Open,
  actor: MemberActor,
  own: ReadonlySet<string>,
): readonly string[] => {
  const among = new Set(
    [...domains].flatMap(([participant, domainId]) =>
      domainId === actor.domainId && !own.has(participant) ? [participant] : [],
    ),
  );
  const asked = { today: today(), seed: SEED, limit: Math.max(1, among.size), among };
  return index.rankParticipants(opening, asked).records.map((record) => record.participantId);
};

/** The caseload, and what was said today of how many others an opening suits. @throws NotFoundError when the opening is not the actor's to see. */
export const readCaseload = (
  database: Database,
  actor: MemberActor,
  openingId: string,
): Promise<{ readonly own: ReadonlySet<string>; readonly said: number | null }> =>
  database.withActor(actor, async (transaction) => {
    const [found] = await transaction.query<{ said: number | null }[]>(
      `select (select b.edge from others_band_answers b where b.opening_id = o.id and b.day = current_date) as said
       from openings o where o.id = $1`,
      [openingId],
    );
    if (!found) throw new NotFoundError();
    const rows = await transaction.query<{ id: string }[]>(
      `select assigned_participants as id from stegvis.assigned_participants()`,
    );
    return { own: new Set(rows.map((row) => row.id)), said: found.said };
  });

/** The band for an opening by itself: what was said today, else what holds now. @throws NotFoundError as `readCaseload`. */
export const bandForOpening = async (
  database: Database,
  desk: MatchingDesk,
  actor: MemberActor,
  openingId: string,
  hash: (text: string) => Buffer,
): Promise<number> => {
  const { own, said } = await readCaseload(database, actor, openingId);
  if (said !== null) return said;
  const { index, domains } = await desk.current();
  const opening = index.opening(openingId);
  if (!opening) return 0;
  const others = othersOf(index, domains, { ...opening, published: true }, actor, own);
  return bandOthers(database, actor, openingId, others, hash);
};
