import type { EntityManager } from 'typeorm';
import type { ProtectionKind, ProtectionState } from '../domain/protection-kinds';

/** What the actor is told about a participant of hers; `unknown` also where nothing was ever said (P1). */
export const protectionState = async (
  transaction: EntityManager,
  participantId: string,
): Promise<ProtectionState> => {
  const [row] = await transaction.query<{ state: ProtectionState }[]>(
    `select stegvis.protection_state($1) as state`,
    [participantId],
  );
  return row?.state ?? 'unknown';
};

/** Whether the actor is a named handler of protected persons now (P2). */
export const handlesProtected = async (transaction: EntityManager): Promise<boolean> => {
  const [row] = await transaction.query<{ handles: boolean }[]>(
    `select stegvis.actor_handles_protected() as handles`,
  );
  return row?.handles ?? false;
};

export interface ProtectionMark {
  readonly kind: ProtectionKind;
  readonly saidBy: string;
  readonly saidAt: Date;
}

/** Everything that was said about a participant's protection, newest first; row-level security gives it to handlers and to herself. */
export const protectionMarks = (
  transaction: EntityManager,
  participantId: string,
): Promise<ProtectionMark[]> =>
  transaction.query<ProtectionMark[]>(
    `select kind, said_by_name as "saidBy", said_at as "saidAt" from protection_marks
     where participant_id = $1 order by sequence desc limit 200`,
    [participantId],
  );
