import { type HeldTask, settleTask } from '@stegvis/jobs';
import { type Database, system } from '@stegvis/platform';
import { tellManagers } from './tell-managers';

/**
 * Tells the manager of who looked that the log reviewer asks about it (security L5): neither who looked nor at whom. Notices,
 * mails and the settled task are one transaction.
 */
export const notifyOfReview = (database: Database, task: HeldTask<'review-notices'>): Promise<void> =>
  database.withActor(system('notices'), async (transaction) => {
    const [review] = await transaction.query<
      { domainId: string; unitId: string | null; membershipId: string }[]
    >(
      `select r.domain_id as "domainId", m.organisation_id as "unitId", r.membership_id as "membershipId"
       from log_reviews r left join memberships m on m.id = r.membership_id where r.id = $1 and r.outcome = 'ask_manager'`,
      [task.payload.subjectId],
    );
    const told = review
      ? await tellManagers(transaction, {
          kind: 'review-question',
          subjectType: 'log_review',
          subjectId: task.payload.subjectId,
          domainId: review.domainId,
          unitId: review.unitId,
          but: review.membershipId,
        })
      : 0;
    await settleTask(transaction, task, told > 0 ? 'done' : 'obsolete');
  });
