import type { EntityManager } from 'typeorm';
import type { CallOffState } from '../domain/life-cycle';

/** A call-off as the actor reaches it, with what she is to it. Amounts in whole kronor, days `yyyy-mm-dd`, half-open. */
export interface CallOffRow {
  readonly id: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly lineId: string;
  readonly lineName: string;
  readonly department: string;
  readonly openingId: string | null;
  /** As it was when the money was asked for. */
  readonly openingTitle: string | null;
  readonly amountKr: number;
  readonly paidBackKr: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  readonly requestedAccount: string | null;
  readonly state: CallOffState;
  readonly version: number;
  /** The round is hers to decide in. */
  readonly decides: boolean;
  /** It is asked for by her department, or by her as a coordinator. */
  readonly own: boolean;
}

const SELECT = `
  select c.id, c.round_id as "roundId", r.name as "roundName", c.line_id as "lineId", l.name as "lineName", o.name as department,
    c.opening_id as "openingId", c.opening_title as "openingTitle", c.amount_kr as "amountKr", c.paid_back_kr as "paidBackKr",
    c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", c.requested_by_name as "requestedByName",
    c.requested_at as "requestedAt", c.requested_account as "requestedAccount", c.state, c.version,
    c.round_id in (select stegvis.funding_rounds_to_decide()) as decides,
    case (select stegvis.actor_role()) when 'hr_officer' then c.organisation_id in (select stegvis.actor_organisations())
      else c.requested_by = (select stegvis.actor_membership()) end as own
  from funding_call_offs c join funding_rounds r on r.id = c.round_id join funding_lines l on l.id = c.line_id
    join organisations o on o.id = c.organisation_id`;

/** Those that wait for a decision come first, the oldest of them first; then the newest of the others. */
export const LIST_ORDER = `(case c.state when 'requested' then 0 else 1 end)`;
export const LIST_TIME = `(case c.state when 'requested' then 1 else -1 end * extract(epoch from c.requested_at))::float8`;

/** One call-off; null when the actor does not reach it. */
export const findCallOff = async (transaction: EntityManager, id: string): Promise<CallOffRow | null> => {
  const [row] = await transaction.query<CallOffRow[]>(`${SELECT} where c.id = $1`, [id]);
  return row ?? null;
};

/** A page of those that the actor reaches, from a place in the order on; one row more than `limit` is never read. */
export const pageOfCallOffs = (
  transaction: EntityManager,
  { roundId, after, limit }: { roundId: string | null; after: readonly unknown[] | null; limit: number },
): Promise<(CallOffRow & { readonly place: readonly [number, number] })[]> =>
  transaction.query(
    `select listed.*, json_build_array(listed.rank, listed.time) as place from (
       ${SELECT.replace('select c.id,', `select ${LIST_ORDER} as rank, ${LIST_TIME} as time, c.id,`)}
       where $1::uuid is null or c.round_id = $1::uuid) listed
     where $4::uuid is null or (rank, time, id) > ($2::integer, $3::float8, $4::uuid)
     order by rank, time, id limit $5`,
    [roundId, ...(after ?? [null, null, null]), limit],
  );
