import { assign, isColleague, requireImpartial } from '@stegvis/access';
import { localDate, type MemberActor, NotFoundError, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { moveSupport, type SupportRow } from '../storage/support-row';

/**
 * Makes sure that a supporter can work and reaches the person: staff of the same secrecy domain, impartial, assigned from
 * today unless she is already.
 * @returns her name. @throws NotFoundError for absent and foreign alike; RuleError when she is partial to the person.
 */
export const nameSupporter = async (
  transaction: EntityManager,
  actor: MemberActor,
  participantId: string,
  membershipId: string,
): Promise<string> => {
  if (!(await isColleague(transaction, actor, membershipId))) throw new NotFoundError();
  await requireImpartial(transaction, participantId, membershipId);
  const [known] = await transaction.query<unknown[]>(
    `select 1 from assignments where participant_id = $1 and membership_id = $2 and valid_from <= current_date and valid_to is null`,
    [participantId, membershipId],
  );
  if (!known) await assign(transaction, actor, participantId, membershipId);
  const [row] = await transaction.query<{ name: string }[]>(
    `select c.name from memberships m join accounts c on c.id = m.account_id where m.id = $1`,
    [membershipId],
  );
  return row?.name ?? '';
};

/** Whether the supporter of an open support can still work and reaches the person, so that it goes on as it is. */
export const canSupport = async (
  transaction: EntityManager,
  actor: MemberActor,
  { participantId, supporterId }: SupportRow,
): Promise<boolean> => {
  if (!(await isColleague(transaction, actor, supporterId))) return false;
  const rows = await transaction.query<unknown[]>(
    `select 1 from assignments a join memberships m on m.id = a.membership_id
     where a.participant_id = $1 and a.membership_id = $2 and a.valid_from <= current_date and a.valid_to is null
       and m.account_id not in (select stegvis.accounts_barred_from($1))`,
    [participantId, supporterId],
  );
  return rows.length > 0;
};

/** Another supporter takes over from today and reaches the person. */
export const passOn = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: SupportRow,
  supporterId: string,
): Promise<void> => {
  const supporterName = await nameSupporter(transaction, actor, row.participantId, supporterId);
  const day = localDate(systemClock.now());
  await moveSupport(transaction, actor, row, {
    act: 'hand_over',
    to: 'open',
    day,
    supporterId,
    supporterName,
  });
};

/**
 * Ends the support of the supervisors of day activity on a day, in one statement and as the last of its transaction: the
 * actor may be one of them. The supporter keeps hers, as supporter.
 * @param day first day without, `yyyy-mm-dd`, today at the latest.
 */
export const endSupervision = async (
  transaction: EntityManager,
  participantId: string,
  day: string,
  supporterId: string,
): Promise<void> => {
  await transaction.query(
    `update assignments a set valid_to = greatest(a.valid_from, $2::date)
     where a.participant_id = $1 and a.membership_id <> $3 and (a.valid_to is null or a.valid_to > $2::date)
       and a.membership_id in (select m.id from memberships m where m.role = 'supervisor')`,
    [participantId, day, supporterId],
  );
};
