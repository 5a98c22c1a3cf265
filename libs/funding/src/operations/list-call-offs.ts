import { decodeCursor, InputError, isId, type Page, pageSize, requireId, toPage } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { CallOffAct, CallOffState } from '../domain/life-cycle';
import type { CallOffReason } from '../domain/reasons';
import { type CallOffRow, findCallOff, pageOfCallOffs } from '../storage/call-off-row';

/** One line of history. */
export interface CallOffEventRow {
  readonly id: string;
  readonly callOffId: string;
  readonly act: CallOffAct;
  readonly to: CallOffState;
  readonly reasonCode: CallOffReason | null;
  readonly saidByName: string;
  readonly saidAt: Date;
}

export interface CallOffFacts extends CallOffRow {
  /** In their order. */
  readonly events: readonly CallOffEventRow[];
}

export interface ListCallOffs {
  readonly roundId?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The call-offs that the actor reaches, those that wait for a decision first. @throws InputError naming `first`, `after` or `roundId`. */
export const listCallOffs = async (
  transaction: EntityManager,
  args: ListCallOffs,
): Promise<Page<CallOffFacts>> => {
  const size = pageSize(args.first);
  const roundId = args.roundId == null ? null : requireId(args.roundId, 'roundId');
  const after = decodeCursor(args.after, 3);
  if (after && (![0, 1].includes(Number(after[0])) || typeof after[1] !== 'number' || !isId(after[2])))
    throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  const rows = await pageOfCallOffs(transaction, { roundId, after, limit: size + 1 });
  const [count] = await transaction.query<{ total: number }[]>(
    `select count(*)::int as total from funding_call_offs where $1::uuid is null or round_id = $1::uuid`,
    [roundId],
  );
  const places = new Map(rows.map(({ id, place }) => [id, place]));
  return toPage(await withEvents(transaction, rows), size, count?.total ?? 0, ({ id }) => [
    ...(places.get(id) ?? []),
    id,
  ]);
};

/** One call-off; null when the actor does not reach it. */
export const readCallOff = async (transaction: EntityManager, id: string): Promise<CallOffFacts | null> => {
  const row = await findCallOff(transaction, id);
  return row && ((await withEvents(transaction, [row]))[0] ?? null);
};

const withEvents = async (
  transaction: EntityManager,
  rows: readonly CallOffRow[],
): Promise<CallOffFacts[]> => {
  const events = await transaction.query<CallOffEventRow[]>(
    `select id, call_off_id as "callOffId", act, to_state as "to", reason_code as "reasonCode", said_by_name as "saidByName", said_at as "saidAt"
     from funding_call_off_events where call_off_id = any($1) order by version`,
    [rows.map(({ id }) => id)],
  );
  return rows.map((row) => ({ ...row, events: events.filter(({ callOffId }) => callOffId === row.id) }));
};
