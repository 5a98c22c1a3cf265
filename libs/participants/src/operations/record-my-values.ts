import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { checkStatements, type StatementInput } from '../domain/check-statements';
import type { ValueKind } from '../domain/profile-kinds';
import type { ProfileVocabulary } from '../domain/profile-vocabulary';
import { appendValues } from '../storage/append-values';

export interface OwnRecording {
  readonly idempotencyKey: string;
  readonly helpedBy?: string | null;
  readonly values: readonly StatementInput[];
}

/** *Vill* and *behöver* are hers; of *kan* she may suggest; the step is registered by staff. */
export const OWN_KINDS: ReadonlySet<ValueKind> = new Set([
  'interest',
  'excluded_area',
  'capacity',
  'tolerance',
  'environment_mark',
  'access_need',
  'support_need',
  'condition',
  'work_goal',
  'wants_suggestions',
]);

/**
 * The participant says something about herself. A capacity becomes a suggestion that staff confirm or decline; all else
 * holds at once, a withdrawn yes to suggestions too. With a helper it was said together, and whoever began
 * the session for her is one (security E4).
 * @returns her participant id.
 * @throws InputError; NotFoundError when the actor is no participant.
 */
export const recordMyValues = async (
  database: Database,
  vocabulary: ProfileVocabulary,
  actor: MemberActor,
  input: OwnRecording,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const check = new InputCheck();
  const said = check.optionalText('helpedBy', input.helpedBy, { max: 200 });
  const helpedBy = actor.assistedBy?.name ?? said;
  const statements = checkStatements(check, input.values, OWN_KINDS, vocabulary);
  const { participantId, domainId } = actor;
  if (!participantId || !domainId) throw new NotFoundError();
  return database.withActor(actor, async (transaction) => {
    const { id } = await once(
      transaction,
      'participants.record-my-values',
      input.idempotencyKey,
      input,
      async () => {
        const saidByName = await accountName(transaction, actor);
        await appendValues(
          transaction,
          {
            domainId,
            participantId,
            saidBy: actor.membershipId,
            saidByName,
            helpedBy,
            source: helpedBy ? 'together' : 'self',
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
