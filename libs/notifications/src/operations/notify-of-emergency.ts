import { leaveMail } from '@stegvis/identity';
import { type HeldTask, settleTask } from '@stegvis/jobs';
import { type Database, type Language, system } from '@stegvis/platform';

interface Told {
  readonly membershipId: string;
  readonly email: string;
  readonly language: Language;
  readonly role: string;
}

/**
 * One notice and one mail to each manager of the domain but the one who asked, without any name (security A11, P6); to the
 * log reviewers where there is no other manager. Notices, mails and the settled task are one transaction.
 */
export const notifyOfEmergency = async (
  database: Database,
  task: HeldTask<'emergency-notices'>,
): Promise<void> => {
  const { subjectId: emergencyId, subjectVersion } = task.payload;
  await database.withActor(system('notices'), async (transaction) => {
    const rows = await transaction.query<Told[]>(
      `select m.id as "membershipId", c.email, c.language, m.role
       from emergency_accesses e join memberships m on m.domain_id = e.domain_id join accounts c on c.id = m.account_id
       where e.id = $1 and m.role in ('unit_manager', 'log_reviewer') and m.id <> e.membership_id and c.status = 'active'
         and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)`,
      [emergencyId],
    );
    const managers = rows.filter(({ role }) => role === 'unit_manager');
    for (const { membershipId, email, language } of managers.length > 0 ? managers : rows) {
      await transaction.query(
        `insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version)
         values (gen_random_uuid(), $1, 'emergency', 'emergency', $2, $3) on conflict on constraint notices_once_uq do nothing`,
        [membershipId, emergencyId, subjectVersion],
      );
      await leaveMail(transaction, { template: 'emergency', recipient: email, language });
    }
    await settleTask(transaction, task, rows.length > 0 ? 'done' : 'obsolete');
  });
};
