import {
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import { appendCorrection, sourceOf } from '../storage/append-correction';
import { readCorrection } from '../storage/read-corrections';
import { questionOf } from './answer-correction';
import { domainOf } from './ask-correction';

export interface DissentWriting {
  readonly idempotencyKey: string;
  readonly requestId: string;
  /** At most 2000 characters; null takes the note back. */
  readonly text?: string | null;
  readonly helpedBy?: string | null;
}

/**
 * Her own note beside what stayed after a no (avvikande mening, R-066): staff meet it wherever they read the value. A new
 * note stands instead of the one before; the earlier are kept.
 * @returns the id of the participant.
 * @throws InputError; NotFoundError when the question is absent or not the actor's to speak for; RuleError R-066 unless
 *   it has been declined.
 */
export const writeDissent = async (
  database: Database,
  actor: MemberActor,
  input: DissentWriting,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.requestId, 'requestId');
  const check = new InputCheck();
  const text = check.optionalText('text', input.text, { max: 2000, lines: true });
  const helpedBy = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  check.done();
  return database.withActor(actor, async (transaction) => {
    const asked = await readCorrection(transaction, input.requestId);
    if (!asked) throw new NotFoundError();
    await domainOf(transaction, actor, asked.participantId);
    const { id } = await once(
      transaction,
      'participants.write-dissent',
      input.idempotencyKey,
      input,
      async () => {
        if (asked.state !== 'declined') throw new RuleError('R-066', 'dissent-after-no');
        const { domainId } = await questionOf(transaction, asked.id);
        await appendCorrection(transaction, actor, {
          field: asked.field,
          kind: asked.kind,
          code: asked.code,
          domainId,
          participantId: asked.participantId,
          requestId: asked.id,
          said: text === null ? 'dissent_withdrawn' : 'dissent',
          text,
          stood: null,
          source: sourceOf(actor, helpedBy),
          helpedBy,
        });
        return { id: asked.participantId };
      },
    );
    return id;
  });
};
