import { accountName } from '@stegvis/identity';
import { ConflictError, type MemberActor, newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { SupportAct, SupportState } from '../domain/support-life-cycle';

/** Continued support as an act finds it. */
export interface SupportRow {
  readonly id: string;
  readonly domainId: string;
  readonly participantId: string;
  readonly fromDay: string;
  readonly supporterId: string;
  readonly supporterName: string;
  readonly nextContactOn: string;
  readonly state: SupportState;
  readonly version: number;
}

const ROW = `id, domain_id as "domainId", participant_id as "participantId", from_day::text as "fromDay", supporter_id as "supporterId",
  supporter_name as "supporterName", next_contact_on::text as "nextContactOn", state, version`;

/** A support by its id; null when the actor does not reach it. */
export const findSupport = async (transaction: EntityManager, id: string): Promise<SupportRow | null> => {
  const [row] = await transaction.query<SupportRow[]>(`select ${ROW} from continued_supports where id = $1`, [
    id,
  ]);
  return row ?? null;
};

/** What is open for a participant; null when nothing is. */
export const openSupportOf = async (
  transaction: EntityManager,
  participantId: string,
): Promise<SupportRow | null> => {
  const [row] = await transaction.query<SupportRow[]>(
    `select ${ROW} from continued_supports where participant_id = $1 and state = 'open'`,
    [participantId],
  );
  return row ?? null;
};

/** Who gives it and when the next contact is, and what is noted of an act. */
export interface SupportMove {
  readonly act: SupportAct;
  readonly to: SupportState;
  readonly day: string;
  readonly note?: string;
  readonly supporterId?: string;
  readonly supporterName?: string;
  readonly nextContactOn?: string;
}

/**
 * Moves a support from exactly the version that was read, with its line of history.
 * @throws ConflictError `support-moved` when somebody else was first (reliability W5).
 */
export const moveSupport = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: SupportRow,
  move: SupportMove,
): Promise<void> => {
  const supporterName = move.supporterName ?? row.supporterName;
  const [, moved] = await transaction.query<[unknown[], number]>(
    `update continued_supports set state = $3, supporter_id = $4, supporter_name = $5, next_contact_on = $6, closed_on = $7,
       version = version + 1, changed_at = clock_timestamp() where id = $1 and version = $2`,
    [
      row.id,
      row.version,
      move.to,
      move.supporterId ?? row.supporterId,
      supporterName,
      move.nextContactOn ?? row.nextContactOn,
      move.to === 'closed' ? move.day : null,
    ],
  );
  if (moved !== 1) throw new ConflictError('support-moved');
  await noteSupport(transaction, actor, row, {
    ...move,
    from: row.state,
    version: row.version + 1,
    supporterName,
  });
};

/** Appends a line of history; the database takes edges of the life cycle alone. */
export const noteSupport = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: Pick<SupportRow, 'id' | 'domainId' | 'participantId'>,
  line: SupportMove & {
    readonly from: SupportState | 'none';
    readonly version: number;
    readonly supporterName: string;
  },
): Promise<void> => {
  await transaction.query(
    `insert into support_events (id, domain_id, participant_id, support_id, version, act, from_state, to_state, day, note, supporter_name, said_by, said_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      newId(),
      row.domainId,
      row.participantId,
      row.id,
      line.version,
      line.act,
      line.from,
      line.to,
      line.day,
      line.note ?? '',
      line.supporterName,
      actor.membershipId,
      await accountName(transaction, actor),
    ],
  );
};
