import { type HeldTask, settleTask } from '@stegvis/jobs';
import { type Database, system } from '@stegvis/platform';
import { tellManagers } from './tell-managers';

/**
 * Tells the manager of a participant's unit that she has waited seven days to hear why somebody looked (security L4); nothing
 * when it was answered meanwhile. Notices, mails and the settled task are one transaction.
 */
export const notifyOfLateQuestion = (
  database: Database,
  task: HeldTask<'look-question-late'>,
): Promise<void> =>
  database.withActor(system('notices'), async (transaction) => {
    const [question] = await transaction.query<
      { domainId: string; unitId: string | null; lookerId: string }[]
    >(
      `select q.domain_id as "domainId", p.unit_id as "unitId", q.looker_id as "lookerId"
       from look_questions q left join participants p on p.id = q.participant_id where q.id = $1 and q.answered_at is null`,
      [task.payload.subjectId],
    );
    const told = question
      ? await tellManagers(transaction, {
          kind: 'look-question-late',
          subjectType: 'look_question',
          subjectId: task.payload.subjectId,
          domainId: question.domainId,
          unitId: question.unitId,
          but: question.lookerId,
        })
      : 0;
    await settleTask(transaction, task, told > 0 ? 'done' : 'obsolete');
  });
