import { type HeldTask, settleTask } from '@stegvis/jobs';
import { type Database, system } from '@stegvis/platform';

const KINDS: Readonly<Record<string, string>> = {
  yes: 'consent-answered',
  no: 'consent-answered',
  ask_someone: 'consent-question',
  withdrawn: 'consent-withdrawn',
};

/**
 * Puts one notice in the inbox of each whom a change of a consent concerns: the participant when she is asked, her staff
 * when she has answered. The receiver is never told: declined, withdrawn and unanswered look the same to her (security A13).
 * The version of the task is the sequence of the answer; 0 is the question itself.
 */
export const notifyOfConsent = async (
  database: Database,
  task: HeldTask<'consent-notices'>,
): Promise<void> => {
  const { subjectId: consentId, subjectVersion } = task.payload;
  await database.withActor(system('notices'), async (transaction) => {
    const [consent] = await transaction.query<
      { participantId: string; answer: string | null; withProposal: boolean }[]
    >(
      `select c.participant_id as "participantId", a.answer,
         exists (select 1 from proposals p where p.participant_id = c.participant_id and p.consent_id = c.id) as "withProposal"
       from consents c
       left join consent_answers a on a.consent_id = c.id and a.sequence = $2 where c.id = $1`,
      [consentId, subjectVersion],
    );
    // What staff take back is told on her page, where the question was; what a proposal asks is told with the proposal.
    if (
      !consent ||
      (subjectVersion > 0 ? !consent.answer : consent.withProposal) ||
      consent.answer === 'taken_back'
    ) {
      await settleTask(transaction, task, 'obsolete');
      return;
    }
    const kind = consent.answer ? (KINDS[consent.answer] ?? 'consent-answered') : 'consent-asked';
    await transaction.query(
      `insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version)
       select gen_random_uuid(), m.id, $2, 'consent', $3, $4 from memberships m
       where m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)
         and case when $4::integer = 0 then m.participant_id = $1
             else m.id in (select a.membership_id from assignments a where a.participant_id = $1
                             and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date)) end
       on conflict on constraint notices_once_uq do nothing`,
      [consent.participantId, kind, consentId, subjectVersion],
    );
    await settleTask(transaction, task, 'done');
  });
};
