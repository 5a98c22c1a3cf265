import type { EntityManager } from 'typeorm';
import { unlessProtected, writerUnlessProtected } from '@stegvis/access';
import type { AnswerState, RatingSource, ValueKind, ValueStatus } from '../domain/profile-kinds';

/** One statement as it is read back. */
export interface ValueRow {
  readonly id: string;
  readonly participantId: string;
  readonly kind: ValueKind;
  readonly code: string;
  readonly state: AnswerState;
  readonly level: number | null;
  readonly flag: boolean | null;
  readonly choice: string | null;
  readonly text: string | null;
  readonly status: ValueStatus;
  readonly source: RatingSource;
  readonly saidBy: string;
  readonly helpedBy: string | null;
  readonly saidAt: Date;
  readonly note: string | null;
}

/** What a protected person said herself carries her name, which only she meets (security P2). SQL over the alias `v`. */
const SAID_BY = writerUnlessProtected('v', 'said_by', 'said_by_name');

const COLUMNS = `v.id, v.participant_id as "participantId", v.kind, v.code, v.state, v.level, v.flag, v.choice, v.text, v.status,
  v.source, ${SAID_BY} as "saidBy", ${unlessProtected('v', 'helped_by')} as "helpedBy", v.said_at as "saidAt", v.note`;

/** What a statement is about, as SQL: all steps are about one thing, the step. */
export const THING = `case v.kind when 'step' then '' else v.code end`;

const grouped = (ids: readonly string[], rows: readonly ValueRow[]): Map<string, ValueRow[]> => {
  const groups = new Map<string, ValueRow[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(row.participantId)?.push(row);
  return groups;
};

/** The newest confirmed statement of each kind and code, of several participants in one query. */
export const currentValues = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ValueRow[]>> =>
  grouped(
    participantIds,
    await transaction.query<ValueRow[]>(
      `select distinct on (v.participant_id, v.kind, ${THING}) ${COLUMNS} from profile_values v
       where v.participant_id = any($1) and v.status = 'confirmed'
       order by v.participant_id, v.kind, ${THING}, v.sequence desc`,
      [participantIds],
    ),
  );

/** Suggested, neither answered nor followed by a newer suggestion about the same thing: SQL over the alias `v` of a source. */
const isWaiting = (source: string): string => `v.status = 'suggested'
  and not exists (select 1 from ${source} a where a.participant_id = v.participant_id and a.kind = v.kind and a.code = v.code and a.answers_id = v.id)
  and not exists (select 1 from ${source} n where n.participant_id = v.participant_id and n.kind = v.kind and n.code = v.code
                  and n.status = 'suggested' and n.sequence > v.sequence)`;

export const IS_WAITING = isWaiting('profile_values');

/** The participants' own views of what they can that staff have not answered, newest first. */
export const waitingSuggestions = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ValueRow[]>> =>
  grouped(
    participantIds,
    await transaction.query<ValueRow[]>(
      `select ${COLUMNS} from profile_values v where v.participant_id = any($1) and ${IS_WAITING} order by v.sequence desc`,
      [participantIds],
    ),
  );

/**
 * Both of these in one pass over what was said: row-level security, which costs more than the reading, is asked once.
 * Whether a row waits or holds is told by its status.
 */
export const currentAndWaiting = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ValueRow[]>> =>
  grouped(
    participantIds,
    await transaction.query<ValueRow[]>(
      `with said as materialized (select * from profile_values where participant_id = any($1)),
       newest as (
         select distinct on (v.participant_id, v.kind, ${THING}) v.* from said v
         where v.status = 'confirmed' order by v.participant_id, v.kind, ${THING}, v.sequence desc
       )
       select ${COLUMNS} from (
         select n.* from newest n union all select v.* from said v where ${isWaiting('said')}
       ) v order by v.participant_id, v.status, v.kind, ${THING}, v.sequence desc`,
      [participantIds],
    ),
  );

/** Everything that was said about one thing, newest first; for the step whatever its code was. */
export const valueHistory = (
  transaction: EntityManager,
  participantId: string,
  kind: ValueKind,
  code: string,
): Promise<ValueRow[]> =>
  transaction.query<ValueRow[]>(
    `select ${COLUMNS} from profile_values v
     where v.participant_id = $1 and v.kind = $2 and (v.code = $3 or v.kind = 'step') order by v.sequence desc limit 200`,
    [participantId, kind, code],
  );
