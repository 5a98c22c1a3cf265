import {
  type Database,
  type KeyRing,
  type MemberActor,
  NotFoundError,
  RateLimitedError,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { MatchingDesk } from '../index/matching-desk';
import { blurredBand, type NeedBand } from './need-band';
import { leftOfDay } from './need-budget';
import { SEED, today } from './today';

/**
 * Roughly how many persons of the municipality an own published opening suits, for an employer or HR. Counted are
 * those alone who are in the matching index, so nobody who has not said yes to suggestions. The answer of an opening holds
 * for the day whatever is changed in it, an organisation gets few a day, and where a band begins moves with who is in it: so
 * no two answers tell that one person is here.
 * @throws NotFoundError for an opening that is absent, not published or not the organisation's own; RateLimitedError when
 *   the budget of the day is used.
 */
export const measureNeed = async (
  database: Database,
  desk: MatchingDesk,
  keys: KeyRing,
  actor: MemberActor,
  openingId: string,
): Promise<NeedBand> => {
  const id = requireId(openingId, 'openingId');
  const before = await database.withActor(actor, async (transaction) => {
    await requireOwnPublished(transaction, id);
    const domains = await transaction.query<{ id: string }[]>(`select id from secrecy_domains`);
    return { known: await answerOf(transaction, id), domains: new Set(domains.map((one) => one.id)) };
  });
  if (before.known) return before.known;
  const { index, domains } = await desk.current();
  const among = new Set([...domains].flatMap(([who, domain]) => (before.domains.has(domain) ? [who] : [])));
  const opening = index.opening(id);
  if (!opening) throw new NotFoundError();
  const { records } = index.rankParticipants(opening, {
    today: today(),
    seed: SEED,
    limit: Math.max(1, among.size),
    among,
  });
  const band = blurredBand(
    records.map((record) => record.participantId),
    (text) => keys.lookupHash('matchmaking.need-meter', text),
  );
  return database.withActor(actor, async (transaction) => {
    await requireOwnPublished(transaction, id);
    return keep(transaction, actor, id, band);
  });
};

const requireOwnPublished = async (transaction: EntityManager, openingId: string): Promise<void> => {
  const rows = await transaction.query<unknown[]>(
    `select 1 from openings where id = $1 and status = 'published' and organisation_id in (select stegvis.actor_organisations())`,
    [openingId],
  );
  if (rows.length !== 1) throw new NotFoundError();
};

const answerOf = async (transaction: EntityManager, openingId: string): Promise<NeedBand | null> => {
  const [row] = await transaction.query<{ band: NeedBand }[]>(
    `select band from need_meter_answers where opening_id = $1 and day = current_date`,
    [openingId],
  );
  return row?.band ?? null;
};

/** One organisation's answers come one after the other, so that two at once cannot pass the budget together. */
const keep = async (
  transaction: EntityManager,
  actor: MemberActor,
  openingId: string,
  band: NeedBand,
): Promise<NeedBand> => {
  const { answers, wait } = await leftOfDay(transaction, actor);
  const known = await answerOf(transaction, openingId);
  if (known) return known;
  if (answers <= 0) throw new RateLimitedError(wait);
  await transaction.query(
    `insert into need_meter_answers (opening_id, organisation_id, day, band) values ($1, $2, current_date, $3) on conflict do nothing`,
    [openingId, actor.organisationId, band],
  );
  // Another organisation that the place is of may have been first.
  return (await answerOf(transaction, openingId)) ?? band;
};
