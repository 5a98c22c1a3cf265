import { type HeldTask, settleTask } from '@stegvis/jobs';
import type { SuitedParticipant } from '@stegvis/matchmaking';
import { type Database, newId, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/** Whom an opening suits now. */
export type FindSuited = (openingId: string) => Promise<readonly SuitedParticipant[]>;

/**
 * Puts one notice in the inbox of each consultant who has a participant whom the opening newly suits. Whom it suited at
 * the last look is kept, so that a mended spelling tells nobody twice; the state is read again at the time of acting, and
 * an opening that is no longer published is told of to nobody (reliability O4, I5). Notices, memory and the settled task
 * are one transaction.
 */
export const notifyOfOpening = async (
  database: Database,
  findSuited: FindSuited,
  task: HeldTask<'opening-suits-notices'>,
): Promise<void> => {
  const { subjectId: openingId, subjectVersion } = task.payload;
  const suited = await findSuited(openingId);
  await database.withActor(system('notices'), async (transaction) => {
    const [opening] = await transaction.query<{ status: string }[]>(
      `select status from openings where id = $1`,
      [openingId],
    );
    if (opening?.status !== 'published') {
      await settleTask(transaction, task, 'obsolete');
      return;
    }
    const fresh = await remember(transaction, openingId, suited);
    for (const membershipId of await consultantsOf(transaction, fresh)) {
      await transaction.query(
        `insert into notices (id, membership_id, kind, subject_type, subject_id, subject_version) values ($1, $2, 'opening-suits', 'opening', $3, $4)
         on conflict on constraint notices_once_uq do nothing`,
        [newId(), membershipId, openingId, subjectVersion],
      );
    }
    await settleTask(transaction, task, 'done');
  });
};

/**
 * Keeps whom the opening suits now and gives those whom it did not suit before. Whoever has been marked as protected
 * since it was worked out is passed over: row-level security does not give her (security P3).
 */
const remember = async (
  transaction: EntityManager,
  openingId: string,
  suited: readonly SuitedParticipant[],
): Promise<string[]> => {
  const ids = suited.map((s) => s.participantId);
  await transaction.query(
    `delete from noticed_matches where opening_id = $1 and not participant_id = any($2)`,
    [openingId, ids],
  );
  const rows = await transaction.query<{ participant_id: string }[]>(
    `insert into noticed_matches (domain_id, participant_id, opening_id)
     select s.domain_id, s.participant_id, $1 from unnest($2::uuid[], $3::uuid[]) as s (participant_id, domain_id)
     join participants p on p.id = s.participant_id
     on conflict do nothing returning participant_id`,
    [openingId, ids, suited.map((s) => s.domainId)],
  );
  return rows.map((row) => row.participant_id);
};

const consultantsOf = async (
  transaction: EntityManager,
  participantIds: readonly string[],
): Promise<string[]> => {
  const rows = await transaction.query<{ id: string }[]>(
    `select distinct m.id from assignments a join memberships m on m.id = a.membership_id
     where a.participant_id = any($1) and m.role = 'job_consultant'
       and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date)
       and m.valid_from <= current_date and (m.valid_to is null or m.valid_to > current_date)`,
    [participantIds],
  );
  return rows.map((row) => row.id);
};
