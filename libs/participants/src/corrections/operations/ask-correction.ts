import {
  ConflictError,
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { VALUE_KINDS, type ValueKind } from '../../domain/profile-kinds';
import type { CorrectionField, CorrectionSubject } from '../domain/correction-fields';
import { appendCorrection, sourceOf } from '../storage/append-correction';
import { readCorrections } from '../storage/read-corrections';
import { valueNow } from '../storage/value-now';

export interface CorrectionAsking {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly field: CorrectionField;
  /** For a statement: of which kind, and about which thing. */
  readonly kind?: ValueKind | null;
  readonly code?: string | null;
  /** What should stand there instead; at most 2000 characters. */
  readonly wish: string;
  readonly helpedBy?: string | null;
}

/**
 * A participant, who represents her, or staff together with her say that something about her is wrong. What
 * stands now is kept with the question.
 * @returns the id of the question.
 * @throws InputError; NotFoundError when she is absent or not the actor's to speak for; ConflictError while a question
 *   about the same waits.
 */
export const askCorrection = async (
  database: Database,
  actor: MemberActor,
  input: CorrectionAsking,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  const check = new InputCheck();
  const text = check.text('wish', input.wish, { max: 2000, required: true, lines: true });
  const helpedBy = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  const subject = checkSubject(check, input);
  check.done();
  return database.withActor(actor, async (transaction) => {
    const domainId = await domainOf(transaction, actor, participantId);
    const { id } = await once(
      transaction,
      'participants.ask-correction',
      input.idempotencyKey,
      input,
      async () => {
        const known = (await readCorrections(transaction, [participantId])).get(participantId) ?? [];
        if (known.some((one) => one.state === 'waiting' && isSame(one, subject)))
          throw new ConflictError('correction-waits');
        return {
          id: await appendCorrection(transaction, actor, {
            ...subject,
            domainId,
            participantId,
            requestId: null,
            said: 'asked',
            text,
            stood: await valueNow(transaction, participantId, subject),
            source: sourceOf(actor, helpedBy),
            helpedBy,
          }),
        };
      },
    );
    return id;
  });
};

/** The domain of a participant whom the actor may speak for: herself, in scope, or assigned. @throws NotFoundError. */
export const domainOf = async (
  transaction: EntityManager,
  actor: MemberActor,
  participantId: string,
): Promise<string> => {
  const [row] = await transaction.query<{ domainId: string }[]>(
    `select domain_id as "domainId" from participants where id = $1
     and ($2 <> 'representative' or id in (select stegvis.represented_participants('person')))`,
    [participantId, actor.role],
  );
  if (!row) throw new NotFoundError();
  return row.domainId;
};

const isSame = (a: CorrectionSubject, b: CorrectionSubject): boolean =>
  a.field === b.field && a.kind === b.kind && (a.kind === 'step' || a.code === b.code);

const checkSubject = (check: InputCheck, input: CorrectionAsking): CorrectionSubject => {
  if (input.field !== 'value') return { field: input.field, kind: null, code: null };
  const kind = input.kind ?? null;
  const code = check.optionalText('code', input.code, { max: 100 });
  if (!kind || !VALUE_KINDS.includes(kind)) check.fault('kind', 'required');
  if (!code) check.fault('code', 'required');
  return { field: 'value', kind, code };
};
