import { nameAsRepresentative, represents } from '@stegvis/access';
import {
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { checkStatements, type StatementInput } from '../domain/check-statements';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';
import { appendValues } from '../storage/append-values';
import { OWN_KINDS } from './record-my-values';

export interface RecordingForAnother {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly values: readonly StatementInput[];
}

/**
 * A representative says something for the participant, within the scope `person`; it is kept as *representative for
 * participant* with the representative's name (security A7). A capacity becomes a suggestion, as the participant's own.
 * @throws InputError; NotFoundError when she is absent, another's, or the scope does not cover it: one answer for all.
 */
export const recordForRepresented = async (
  database: Database,
  vocabulary: ProfileVocabulary,
  actor: MemberActor,
  input: RecordingForAnother,
): Promise<string> => {
  const participantId = requireId(input.participantId, 'participantId');
  requireId(input.idempotencyKey, 'idempotencyKey');
  const check = new InputCheck();
  const statements = checkStatements(check, input.values, OWN_KINDS, vocabulary);
  return database.withActor(actor, async (transaction) => {
    if (!(await represents(transaction, participantId, 'person'))) throw new NotFoundError();
    const { id } = await once(
      transaction,
      'participants.record-for-represented',
      input.idempotencyKey,
      input,
      async () => {
        const [row] = await transaction.query<{ domainId: string }[]>(
          `select domain_id as "domainId" from participants where id = $1`,
          [participantId],
        );
        if (!row) throw new NotFoundError();
        await appendValues(
          transaction,
          {
            domainId: row.domainId,
            participantId,
            saidBy: actor.membershipId,
            saidByName: await nameAsRepresentative(transaction, participantId),
            helpedBy: null,
            source: 'representative',
          },
          statements.map((statement) =>
            statement.kind === 'capacity' ? { ...statement, status: 'suggested' } : statement,
          ),
        );
        return { id: participantId };
      },
    );
    return id;
  });
};
