import { expectOneRow, RuleError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/**
 * Closes an assignment as of today: at the next statement the person is out of reach (security A6). The caller holds the
 * lock on the participant, so that two who leave at once do not leave her with nobody. Who cannot open her is nobody: a role
 * that is over, an account that is locked or closed, or jäv that nobody has approved.
 * @throws RuleError when nobody would be left (R-060: a person whom nobody can open is lost); NotFoundError when it has
 *   ended already or is out of reach.
 */
export const endAssignment = async (
  transaction: EntityManager,
  participantId: string,
  assignmentId: string,
): Promise<void> => {
  const left = await transaction.query<{ id: string }[]>(
    `select a.id from assignments a join memberships m on m.id = a.membership_id join accounts c on c.id = m.account_id
     where a.participant_id = $1 and a.id <> $2 and a.valid_from <= current_date and a.valid_to is null
       and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
       and c.status not in ('locked', 'closed') and c.id not in (select stegvis.accounts_barred_from($1))`,
    [participantId, assignmentId],
  );
  if (left.length === 0) throw new RuleError('R-060', 'last-assignment');
  const [, ended] = await transaction.query<[unknown[], number]>(
    `update assignments set valid_to = current_date where id = $1 and participant_id = $2 and valid_to is null`,
    [assignmentId, participantId],
  );
  expectOneRow(ended);
};
