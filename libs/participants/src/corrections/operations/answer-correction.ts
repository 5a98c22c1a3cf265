import {
  ConflictError,
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { lockParticipant } from '../../storage/lock-participant';
import { appendCorrection } from '../storage/append-correction';
import { type Correction, readCorrection } from '../storage/read-corrections';
import { valueNow } from '../storage/value-now';

export interface CorrectionAnswering {
  readonly idempotencyKey: string;
  readonly requestId: string;
  readonly corrected: boolean;
  /** Why it is declined; at most 2000 characters. */
  readonly reason?: string | null;
}

/**
 * Assigned staff answer: it has been corrected, which must be so, or it is declined with a reason that she reads.
 * The value itself is changed by the operation of its own, so that what stood stays in its history.
 * @returns the id of the participant.
 * @throws InputError; NotFoundError; ConflictError when it has been answered; RuleError R-066 when nothing was changed.
 */
export const answerCorrection = async (
  database: Database,
  actor: MemberActor,
  input: CorrectionAnswering,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.requestId, 'requestId');
  const check = new InputCheck();
  const text = check.optionalText('reason', input.reason, { max: 2000, lines: true });
  if (!input.corrected && !text) check.fault('reason', 'required');
  check.done();
  return database.withActor(actor, async (transaction) => {
    const asked = await readCorrection(transaction, input.requestId);
    if (!asked) throw new NotFoundError();
    await lockParticipant(transaction, asked.participantId);
    const { id } = await once(
      transaction,
      'participants.answer-correction',
      input.idempotencyKey,
      input,
      async () => {
        if (asked.state !== 'waiting') throw new ConflictError('correction-answered');
        const { domainId, stood } = await questionOf(transaction, asked.id);
        if (input.corrected) await requireChanged(transaction, asked, stood);
        await appendCorrection(transaction, actor, {
          field: asked.field,
          kind: asked.kind,
          code: asked.code,
          domainId,
          participantId: asked.participantId,
          requestId: asked.id,
          said: input.corrected ? 'corrected' : 'declined',
          text,
          stood: null,
          source: 'staff',
          helpedBy: null,
        });
        return { id: asked.participantId };
      },
    );
    return id;
  });
};

export const questionOf = async (
  transaction: EntityManager,
  requestId: string,
): Promise<{ readonly domainId: string; readonly stood: string | null }> => {
  const [row] = await transaction.query<{ domainId: string; stood: string | null }[]>(
    `select domain_id as "domainId", stood from correction_statements where id = $1`,
    [requestId],
  );
  if (!row) throw new NotFoundError();
  return row;
};

/** Nobody says "corrected" of what stands as it stood. The name of a protected person is not here to compare. */
const requireChanged = async (
  transaction: EntityManager,
  asked: Correction,
  stood: string | null,
): Promise<void> => {
  const now = await valueNow(transaction, asked.participantId, asked);
  const cannotTell = asked.field === 'name' && (now === null || stood === null);
  if (!cannotTell && now === stood) throw new RuleError('R-066', 'correction-not-made');
};
