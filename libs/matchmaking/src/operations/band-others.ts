import type { Database, MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { edgeOf } from './band-of';
import { blurredCount } from './need-band';

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
