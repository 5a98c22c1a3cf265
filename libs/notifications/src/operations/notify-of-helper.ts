import { type HeldTask, settleTask } from '@stegvis/jobs';
import { type Database, system } from '@stegvis/platform';

/**
 * One notice to the participant whose assignment was handed over: who helps her is made into words when she reads it (UX J17,
 * security P6). The notice and the settled task are one transaction.
 */
export const notifyOfHelper = async (database: Database, task: HeldTask<'helper-notices'>): Promise<void> => {
  const { subjectId: assignmentId, subjectVersion } = task.payload;
  await database.withActor(system('notices'), async (transaction) => {
    const told = await transaction.query<unknown[]>(
      `with whom as (
         select a.id, m.id as membership_id from assignments a join memberships m on m.participant_id = a.participant_id
         where a.id = $1 and (a.valid_to is null or a.valid_to > current_date) and m.role = 'participant'
           and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
       ), put as (
         insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version)
         select gen_random_uuid(), w.membership_id, 'helper', 'assignment', w.id, $2 from whom w
         on conflict on constraint notices_once_uq do nothing
       )
       select 1 from whom`,
      [assignmentId, subjectVersion],
    );
    await settleTask(transaction, task, told.length > 0 ? 'done' : 'obsolete');
  });
};
