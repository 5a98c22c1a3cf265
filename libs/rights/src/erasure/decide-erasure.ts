import { accountName } from '@stegvis/identity';
import { leaveTask } from '@stegvis/jobs';
import {
  ConflictError,
  type Database,
  expectOneRow,
  type MemberActor,
  once,
  RuleError,
} from '@stegvis/platform';
import { oneAtATime } from '../removal/one-at-a-time';
import { checked, openCase, type Step } from './open-case';
import { checkErasureOutcome, type ErasureGround } from './outcomes';

/**
 * The decision of the unit manager, who answers for the unit and is another than the one who proposed: what is removed
 * cannot be brought back. It is carried out at once by a task; a refusal needs none.
 * @throws InputError; NotFoundError; ConflictError; RuleError.
 */
export const decideErasure = (
  database: Database,
  actor: MemberActor,
  input: Step & { readonly ground: ErasureGround },
): Promise<string> =>
  database.withActor(actor, (transaction) =>
    once(transaction, 'rights.decide-erasure', input.idempotencyKey, input, async () => {
      const { id, reason } = checked(input);
      const now = await openCase(transaction, id);
      if (now.proposed_by === null) throw new ConflictError('erasure-not-proposed', now.version);
      if (now.proposed_by === actor.membershipId) throw new RuleError('A8', 'decided-by-two');
      await oneAtATime(transaction, now.participant_id);
      const [person] = await transaction.query<{ preserved: boolean }[]>(
        `select preserved from stegvis.person_of_erasure_case($1)`,
        [id],
      );
      checkErasureOutcome(input.outcome, input.ground, person?.preserved ?? true);
      const [, changed] = await transaction.query<[unknown[], number]>(
        `update erasure_cases set outcome = $3, ground = $4, reason = $5, decided_by = $6, decided_by_name = $7, decided_at = now(),
           done_at = case when $3 = 'refused' then now() end, version = version + 1
         where id = $1 and version = $2 and outcome is null and withdrawn_at is null and proposed_at is not null`,
        [
          id,
          input.expectedVersion,
          input.outcome,
          input.ground,
          reason,
          actor.membershipId,
          await accountName(transaction, actor),
        ],
      );
      expectOneRow(changed, now.version);
      if (input.outcome !== 'refused')
        await leaveTask(transaction, {
          kind: 'erasure-decided',
          subjectType: 'erasure_case',
          subjectId: id,
          subjectVersion: 0,
          dedupeKey: `erasure-decided:${id}`,
        });
      return id;
    }),
  );
