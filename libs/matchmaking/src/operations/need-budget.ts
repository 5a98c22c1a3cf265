import type { MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** New answers of the need meter that one organisation gets in a day, for openings and bundles together; looking again at one that it has costs nothing. */
export const NEED_BUDGET = 10;

/**
 * How many new answers the actor's organisation has left today, and seconds until tomorrow. Until the transaction ends
 * nobody else of the organisation gets one, so that two at once cannot pass the budget together.
 */
export const leftOfDay = async (
  transaction: EntityManager,
  actor: MemberActor,
): Promise<{ readonly answers: number; readonly wait: number }> => {
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended('need-meter ' || $1, 0))`, [
    actor.organisationId,
  ]);
  const [used] = await transaction.query<{ n: number; wait: number }[]>(
    `select (select count(*) from need_meter_answers where day = current_date and organisation_id = $1)::int
        + (select count(*) from need_meter_bundles where day = current_date and organisation_id = $1)::int as n,
       ceil(extract(epoch from (current_date + 1)::timestamptz - now()))::int as wait`,
    [actor.organisationId],
  );
  return { answers: NEED_BUDGET - (used?.n ?? NEED_BUDGET), wait: used?.wait ?? 0 };
};
