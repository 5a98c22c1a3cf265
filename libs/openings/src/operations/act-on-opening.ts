import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  ForbiddenError,
  InputCheck,
  localDate,
  type MemberActor,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { type OpeningAct, transitionOf } from '../domain/life-cycle';
import { firstRefusal } from '../domain/life-cycle-guards';
import type { HistoryAct } from '../events';
import { lockOpening } from '../storage/lock-opening';
import type { OpeningEntity } from '../storage/opening.entity';
import { readContent } from '../storage/read-content';
import { saveOpening } from '../storage/save-opening';
import { noteChange } from './note-change';
import { requireRole } from './require-role';

export interface ChangeOpening {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}

type MovingAct = Extract<
  OpeningAct & HistoryAct,
  'publish' | 'pause' | 'resume' | 'close' | 'approve_easy_text'
>;

/**
 * Takes one act of the life cycle table: lock, table, guards, row, history and outbox in one transaction.
 * @param columns what the act writes beside the state.
 * @throws NotFoundError, ConflictError (another version or another state), RuleError (a guard refuses), InputError.
 */
export const actOnOpening = async (
  transaction: EntityManager,
  actor: MemberActor,
  act: MovingAct,
  input: ChangeOpening,
  columns: (byName: string) => Partial<OpeningEntity> = () => ({}),
): Promise<{ readonly id: string }> => {
  requireRole(actor, act);
  requireId(input.id, 'id');
  return once(transaction, `openings.${act}`, input.idempotencyKey, input, () =>
    takeOpeningAct(transaction, actor, act, input, columns),
  );
};

/** As `actOnOpening`, within work that is done once already. */
export const takeOpeningAct = async (
  transaction: EntityManager,
  actor: MemberActor,
  act: MovingAct,
  input: Omit<ChangeOpening, 'idempotencyKey'>,
  columns: (byName: string) => Partial<OpeningEntity> = () => ({}),
): Promise<{ readonly id: string }> => {
  requireRole(actor, act);
  const id = requireId(input.id, 'id');
  const check = new InputCheck();
  const reason = check.optionalText('reason', input.reason, { max: 500, lines: true });
  check.done();
  const row = await lockOpening(transaction, id, input.expectedVersion);
  const line = transitionOf(act, row.status);
  if (!line) throw new ConflictError('act-not-now', row.version);
  if (!line.who.includes(actor.role)) throw new ForbiddenError();
  const refusal = firstRefusal(line.guards, {
    content: await readContent(transaction, row),
    easyTextApproved: row.easyTextApprovedAt !== null,
    role: actor.role,
    today: localDate(new Date()),
    reason,
  });
  if (refusal) throw new RuleError(refusal.rule, refusal.code, refusal.fields);
  const to = line.to === 'same' || line.to === 'new draft' || line.to === 'gone' ? row.status : line.to;
  const byName = await accountName(transaction, actor);
  const version = await saveOpening(transaction, row, { ...columns(byName), status: to });
  await noteChange(transaction, {
    openingId: id,
    version,
    act,
    from: row.status,
    to,
    byMembership: actor.membershipId,
    byName,
    reason,
  });
  return { id };
};
