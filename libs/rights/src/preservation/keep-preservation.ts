import { recordRefused, recordShown } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  expectOneRow,
  InputCheck,
  isUniqueViolation,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { oneAtATime } from '../removal/one-at-a-time';

/** An archive exception that holds: nothing of the person is thinned or erased while it does. */
export interface PreservationRow {
  readonly reason: string;
  readonly decidedByName: string;
  readonly decidedAt: Date;
}

interface OnPerson {
  readonly idempotencyKey: string;
  readonly participantId: string;
}

/**
 * The archive exception of a person whom the actor is assigned to; null when none holds and when she is out of reach: one
 * answer (security E2).
 */
export const readPreservation = (
  database: Database,
  actor: MemberActor,
  participantId: string,
): Promise<PreservationRow | null> => {
  const id = requireId(participantId, 'participantId');
  const look = { action: 'rights.read-preservation', classes: ['C4'] } as const;
  return database.withActor(actor, async (transaction) => {
    const [person] = await transaction.query<unknown[]>(`select 1 from participants where id = $1`, [id]);
    if (!person) await recordRefused(transaction, { ...look, asked: id });
    const [row] = await transaction.query<PreservationRow[]>(
      `select reason, decided_by_name as "decidedByName", decided_at as "decidedAt" from preservations where participant_id = $1 and ended_at is null`,
      [id],
    );
    if (row) await recordShown(transaction, { ...look, subjects: [id] });
    return row ?? null;
  });
};

/**
 * Records that the archive keeps the case file of a person, for instance for research: from now on nothing of her is
 * thinned, and a request for erasure can only be refused.
 * @returns the person. @throws InputError without a reason; NotFoundError when she is out of reach; ConflictError
 *   `already-preserved`, or `removal-decided` while a decided removal waits to be carried out: it would not be stopped.
 */
export const preserve = (
  database: Database,
  actor: MemberActor,
  input: OnPerson & { readonly reason: string },
): Promise<string> => {
  const check = new InputCheck();
  const reason = check.text('reason', input.reason, { max: 500, required: true });
  check.done();
  return onPerson(database, actor, 'rights.preserve', input, async (transaction, id) => {
    const decided = await transaction.query<unknown[]>(
      `select 1 from erasure_cases where participant_id = $1 and outcome <> 'refused' and done_at is null`,
      [id],
    );
    if (decided.length > 0) throw new ConflictError('removal-decided');
    try {
      await transaction.query(
        `insert into preservations (id, domain_id, participant_id, reason, decided_by, decided_by_name) values ($1, $2, $3, $4, $5, $6)`,
        [newId(), actor.domainId, id, reason, actor.membershipId, await accountName(transaction, actor)],
      );
    } catch (error) {
      if (isUniqueViolation(error, 'preservations_participant_uq'))
        throw new ConflictError('already-preserved');
      throw error;
    }
  });
};

/**
 * Ends an archive exception: the times of retention hold again from the next night. That it held stays as a row.
 * @returns the person. @throws NotFoundError when none holds or she is out of reach.
 */
export const endPreservation = (database: Database, actor: MemberActor, input: OnPerson): Promise<string> =>
  onPerson(database, actor, 'rights.end-preservation', input, async (transaction, id) => {
    const [, ended] = await transaction.query<[unknown[], number]>(
      `update preservations set ended_at = now() where participant_id = $1 and ended_at is null`,
      [id],
    );
    expectOneRow(ended);
  });

const onPerson = (
  database: Database,
  actor: MemberActor,
  operation: string,
  input: OnPerson,
  act: (transaction: EntityManager, id: string) => Promise<void>,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const id = requireId(input.participantId, 'participantId');
  return database.withActor(actor, async (transaction) => {
    await oneAtATime(transaction, id);
    const [person] = await transaction.query<unknown[]>(`select 1 from participants where id = $1`, [id]);
    if (!person) throw new NotFoundError();
    return once(transaction, operation, input.idempotencyKey, input, async () => {
      await act(transaction, id);
      return id;
    });
  });
};
