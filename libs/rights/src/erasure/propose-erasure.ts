import { accountName } from '@stegvis/identity';
import { type Database, expectOneRow, type MemberActor, once } from '@stegvis/platform';
import { checked, openCase, type Step } from './open-case';

/**
 * What the assigned job consultant, who knows the case, thinks should be decided (role table: she alone of staff writes
 * C4). It may be changed until the decision.
 * @throws InputError; NotFoundError; ConflictError.
 */
export const proposeErasure = (database: Database, actor: MemberActor, input: Step): Promise<string> =>
  database.withActor(actor, (transaction) =>
    once(transaction, 'rights.propose-erasure', input.idempotencyKey, input, async () => {
      const { id, reason } = checked(input);
      const now = await openCase(transaction, id);
      const [, changed] = await transaction.query<[unknown[], number]>(
        `update erasure_cases set proposed_outcome = $3, proposed_reason = $4, proposed_by = $5, proposed_by_name = $6, proposed_at = now(), version = version + 1
         where id = $1 and version = $2 and outcome is null and withdrawn_at is null`,
        [
          id,
          input.expectedVersion,
          input.outcome,
          reason,
          actor.membershipId,
          await accountName(transaction, actor),
        ],
      );
      expectOneRow(changed, now.version);
      return id;
    }),
  );
