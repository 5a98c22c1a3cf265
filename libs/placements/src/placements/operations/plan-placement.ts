import { lockConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { lockSeats } from '../../storage/seats';
import { type Days, freeSeat, isDueElsewhere, isOverFullTime } from '../domain/free-seat';
import { PLACEMENT_STEPS } from '../domain/placement-life-cycle';
import { type Hours, WEEKDAYS } from '../domain/week-plan';
import {
  anySubject,
  consentHolds,
  decidePlacementAct,
  notePlacementAct,
  unlessHeld,
} from '../storage/move-placement';
import { readHeldHours, readHeldSeats, readOpeningPlaces } from '../storage/placement-row';
import { checkPlan, type PlacementTerms } from './check-plan';

export interface PlacementWish extends PlacementTerms {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly openingId: string;
}

/**
 * Staff plan a placement for a participant whom they are assigned to: it takes a seat of the opening for the hours of its
 * week. Her lock, then that of the seats of the opening, are held until the transaction ends (reliability W3, W6); two
 * constraints of the database have the last word.
 * @returns the id of the placement.
 * @throws InputError; NotFoundError; RuleError as the guards say; ConflictError `seat-taken`, `placement-clash`,
 *   `placement-over-full-time`, none of which tells of any other placement.
 */
export const planPlacement = async (
  database: Database,
  actor: MemberActor,
  input: PlacementWish,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  const openingId = requireId(input.openingId, 'openingId');
  const plan = checkPlan(input);
  return database.withActor(actor, async (transaction) => {
    const [assigned] = await transaction.query<unknown[]>(
      `select 1 where $1::uuid in (select stegvis.assigned_participants())`,
      [participantId],
    );
    if (!assigned) throw new NotFoundError();
    await lockConsents(transaction, participantId);
    const { id } = await once(
      transaction,
      'placements.plan-placement',
      input.idempotencyKey,
      input,
      async () => {
        await lockSeats(transaction, openingId);
        return { id: await bookSeat(transaction, actor, { participantId, openingId, ...plan }) };
      },
    );
    return id;
  });
};

interface Plan {
  readonly participantId: string;
  readonly openingId: string;
  readonly week: readonly Hours[];
  readonly days: Days;
  readonly contact: string;
}

/** Checks and books, under both locks. */
const bookSeat = async (
  transaction: EntityManager,
  actor: MemberActor,
  { participantId, openingId, week, days, contact }: Plan,
): Promise<string> => {
  const opening = await readOpeningPlaces(transaction, openingId);
  if (!opening) throw new NotFoundError();
  const { receiverId, kind, withChildren } = opening;
  const to = decidePlacementAct('plan', { state: 'none', version: 0 }, actor, {
    ...anySubject(days.from),
    openingInUse: opening.inUse,
    unpaid: PLACEMENT_STEPS.includes(kind),
    consentHolds: await consentHolds(transaction, { participantId, receiverId, kind }),
  });
  const hers = await readHeldHours(transaction, participantId, days.from, days.to);
  if (isDueElsewhere(hers, week, days)) throw new ConflictError('placement-clash');
  if (isOverFullTime(hers, week, days)) throw new ConflictError('placement-over-full-time');
  const held = await readHeldSeats(transaction, openingId, days.from, days.to);
  const seat = freeSeat(opening.seats, held, week, days);
  if (seat === null) throw new ConflictError('seat-taken');
  const name = await accountName(transaction, actor);
  const row = { id: newId(), domainId: actor.domainId ?? '', participantId };
  await unlessHeld(() =>
    transaction.query(
      `insert into placements (id, domain_id, participant_id, opening_id, receiver_id, step, seat, from_day, to_day, contact, with_children, planned_by, planned_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        row.id,
        row.domainId,
        participantId,
        openingId,
        receiverId,
        kind,
        seat,
        days.from,
        days.to,
        contact,
        withChildren,
        actor.membershipId,
        name,
      ],
    ),
  );
  for (const { weekday, from, to: until } of week)
    await unlessHeld(() =>
      transaction.query(
        `insert into placement_hours (id, domain_id, participant_id, placement_id, opening_id, seat, weekday, hours, days)
         values ($1, $2, $3, $4, $5, $6, $7, int4range($8::int, $9::int), daterange($10::date, $11::date))`,
        [
          newId(),
          row.domainId,
          participantId,
          row.id,
          openingId,
          seat,
          WEEKDAYS.indexOf(weekday) + 1,
          from,
          until,
          days.from,
          days.to,
        ],
      ),
    );
  await notePlacementAct(transaction, actor, row, { act: 'plan', from: 'none', to, version: 1 });
  return row.id;
};
