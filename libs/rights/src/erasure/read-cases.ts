import { recordShown } from '@stegvis/access';
import {
  type Database,
  decodeCursor,
  isId,
  InputError,
  type MemberActor,
  type Page,
  pageSize,
  toPage,
} from '@stegvis/platform';
import type { ErasureGround, ErasureOutcome } from './outcomes';

/** A request for erasure as staff have it before them. */
export interface ErasureCaseRow {
  readonly id: string;
  readonly participantId: string;
  readonly participantName: string | null;
  readonly preserved: boolean;
  readonly requestedAt: Date;
  readonly dueOn: string;
  /** Its day is over and it is not done. */
  readonly overdue: boolean;
  readonly wish: string | null;
  readonly proposedOutcome: ErasureOutcome | null;
  readonly proposedReason: string | null;
  readonly proposedByName: string | null;
  readonly outcome: ErasureOutcome | null;
  readonly ground: ErasureGround | null;
  readonly reason: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly doneAt: Date | null;
  readonly version: number;
}

const COLUMNS = `c.id, c.participant_id as "participantId", c.requested_at as "requestedAt", c.due_on::text as "dueOn", c.done_at is null and c.due_on < current_date as overdue, c.wish,
  c.proposed_outcome as "proposedOutcome", c.proposed_reason as "proposedReason", c.proposed_by_name as "proposedByName",
  c.outcome, c.ground, c.reason, c.decided_by_name as "decidedByName", c.decided_at as "decidedAt", c.done_at as "doneAt", c.version,
  coalesce(p.given_name || ' ' || p.family_name, m.name) as "participantName",
  coalesce(m.preserved, exists (select 1 from preservations x where x.participant_id = c.participant_id and x.ended_at is null)) as preserved`;

/** Requests of those whom the reader is assigned to, or of her unit when she is its manager: open ones first, the soonest due on top. */
export const listErasureCases = async (
  database: Database,
  actor: MemberActor,
  args: { readonly first?: number | null; readonly after?: string | null },
): Promise<Page<ErasureCaseRow>> => {
  const size = pageSize(args.first);
  const after = decodeCursor(args.after, 1)?.[0] ?? null;
  if (after !== null && !isId(after)) throw new InputError([{ path: 'after', code: 'cursor-unknown' }]);
  return database.withActor(actor, async (transaction) => {
    const rows = await transaction.query<ErasureCaseRow[]>(
      `select ${COLUMNS} from erasure_cases c left join participants p on p.id = c.participant_id
       left join lateral stegvis.person_of_erasure_case(c.id) m on (select stegvis.actor_role()) = 'unit_manager'
       where c.withdrawn_at is null and c.participant_id is distinct from (select stegvis.actor_participant())
         and ($1::uuid is null or (c.decided_at is not null, c.due_on, c.id) > (select x.decided_at is not null, x.due_on, x.id from erasure_cases x where x.id = $1))
       order by c.decided_at is not null, c.due_on, c.id limit $2`,
      [after, size + 1],
    );
    const [total] = await transaction.query<{ n: number }[]>(
      `select count(*)::int as n from erasure_cases where withdrawn_at is null and participant_id is distinct from (select stegvis.actor_participant())`,
    );
    await recordShown(transaction, {
      action: actor.role === 'unit_manager' ? 'rights.list-erasures-to-decide' : 'rights.list-erasure-cases',
      subjects: rows.slice(0, size).map((row) => row.participantId),
      ...(actor.role === 'unit_manager' ? { classes: ['C3'], relation: 'unit' } : { classes: ['C3', 'C4'] }),
    });
    return toPage(rows, size, total?.n ?? 0, (row) => [row.id]);
  });
};

/** What a participant has asked for and what became of it. */
export interface OwnRights {
  readonly copy: {
    readonly id: string;
    readonly requestedAt: Date;
    readonly dueAt: Date;
    readonly partsDone: number;
    readonly partsTotal: number;
    readonly readyAt: Date | null;
    readonly fetchUntil: Date | null;
  } | null;
  readonly erasure: {
    readonly id: string;
    readonly version: number;
    readonly requestedAt: Date;
    readonly dueOn: string;
    readonly wish: string | null;
    readonly outcome: ErasureOutcome | null;
    readonly ground: ErasureGround | null;
    readonly reason: string | null;
    readonly decidedAt: Date | null;
    readonly doneAt: Date | null;
  } | null;
}

/** Her newest copy that can still be fetched or is being made, and her newest request for erasure that she has not taken back. */
export const readOwnRights = (database: Database, actor: MemberActor): Promise<OwnRights> =>
  database.withActor(actor, async (transaction) => {
    if (actor.participantId)
      await recordShown(transaction, {
        action: 'rights.read-own',
        subjects: [actor.participantId],
        classes: ['C4'],
      });
    const [copy] = await transaction.query<NonNullable<OwnRights['copy']>[]>(
      `select id, requested_at as "requestedAt", due_at as "dueAt", parts_done as "partsDone", parts_total as "partsTotal", ready_at as "readyAt",
         ready_at + interval '24 hours' as "fetchUntil"
       from data_exports where participant_id = stegvis.actor_participant() and (ready_at is null or ready_at > now() - interval '24 hours') order by requested_at desc limit 1`,
    );
    const [erasure] = await transaction.query<NonNullable<OwnRights['erasure']>[]>(
      `select id, version, requested_at as "requestedAt", due_on::text as "dueOn", wish, outcome, ground, reason, decided_at as "decidedAt", done_at as "doneAt"
       from erasure_cases where participant_id = stegvis.actor_participant() and withdrawn_at is null order by requested_at desc limit 1`,
    );
    return { copy: copy ?? null, erasure: erasure ?? null };
  });
