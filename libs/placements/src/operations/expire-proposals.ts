import { lockConsents } from '@stegvis/access';
import { type Database, keepDoing, type Kept, type Logger, system } from '@stegvis/platform';
import { CLOSING_REASON } from '../domain/reasons';
import { decideAct, moveProposal, onDay } from '../storage/move-proposal';
import { findProposal } from '../storage/proposal-row';

/** How often it is looked whether a proposal has ended, ms. */
const LOOK_EVERY = 600_000;

/** Proposals that one look ends; the next look goes on. */
const AT_ONCE = 200;

/**
 * Ends every proposal whose day of answering is over, and every one that no longer stands: her yes was stopped or refused,
 * or she may not be shown. The same place can then be proposed anew. Each in a transaction of its own, under the lock that
 * her answer takes: whichever comes first stands, and a process that dies half-way leaves whole proposals behind.
 * @returns how many were ended by this look; two that look at once share them.
 */
export const expireProposals = async (database: Database): Promise<number> => {
  const due = await database.withActor(system('proposals'), (transaction) =>
    transaction.query<{ id: string; participantId: string }[]>(
      `select id, participant_id as "participantId" from proposals
       where state in ('asked', 'considering', 'presented') order by answer_by, id limit ${AT_ONCE}`,
    ),
  );
  let ended = 0;
  for (const { id, participantId } of due)
    ended += await database.withActor(system('proposals'), async (transaction) => {
      await lockConsents(transaction, participantId);
      const row = await findProposal(transaction, { id });
      // Answered or taken back meanwhile, and out of this part's sight, or ended by another look.
      if (!row || row.state === 'expired' || row.state === 'closed') return 0;
      const subject = onDay(row.answerBy);
      const act = row.answerBy < subject.today ? 'expire' : 'close';
      await moveProposal(transaction, row, act, decideAct(act, row, 'system', subject), {
        taker: 'system',
        side: 'system',
        membershipId: null,
        name: null,
        reasonCode: act === 'close' ? CLOSING_REASON : null,
        helpedBy: null,
      });
      return 1;
    });
  return ended;
};

/** Ends what is over and what no longer stands while the process runs. */
export const keepExpiring = (database: Database, logger: Logger): Kept =>
  keepDoing(
    logger,
    { every: LOOK_EVERY, failed: 'proposals that are over could not be ended; trying again' },
    () => expireProposals(database),
  );
