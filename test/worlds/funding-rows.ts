import { isCheckViolation, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** A line of history as somebody would write it past the service. */
export const event = (
  transaction: EntityManager,
  given: {
    id: string;
    act: string;
    from: string;
    to: string;
    version: number;
    by: string;
    reason?: string | null;
    back?: number;
  },
) =>
  transaction.query(
    `insert into funding_call_off_events (id, call_off_id, version, act, from_state, to_state, reason_code, paid_back_kr, said_by, said_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'Prov')`,
    [
      newId(),
      given.id,
      given.version,
      given.act,
      given.from,
      given.to,
      given.reason ?? (['request', 'approve'].includes(given.act) ? null : 'other'),
      given.back ?? 0,
      given.by,
    ],
  );

/** A call-off as somebody would ask for it past the service. */
export const callOff = (
  transaction: EntityManager,
  given: {
    roundId: string;
    lineId: string;
    openingId: string | null;
    organisationId: string;
    by: string;
    amountKr?: number;
    id?: string;
  },
) =>
  transaction.query(
    `insert into funding_call_offs (id, municipality_code, round_id, line_id, organisation_id, opening_id, opening_title, amount_kr, starts_on, ends_on, requested_by, requested_by_name)
     values ($1, '1280', $2, $3, $4, $5, $6, $7, '2026-01-01', '2027-01-01', $8, 'Prov')`,
    [
      given.id ?? newId(),
      given.roundId,
      given.lineId,
      given.organisationId,
      given.openingId,
      given.openingId && 'Plats',
      given.amountKr ?? 100,
      given.by,
    ],
  );

/** Whether an error is that of a constraint. */
export const violates = (constraint: string) => (error: unknown) => isCheckViolation(error, constraint);
/** Expects that work is refused in one way. */
export const refusedWith = async (work: Promise<unknown>, matches: (error: unknown) => boolean) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect({ error, matches: matches(error) }).toEqual({ error, matches: true });
};
