import { lockConsents } from '@stegvis/access';
import { type Database, localDate, type Logger, system, systemClock } from '@stegvis/platform';
import { decideAct, moveProposal } from '../storage/move-proposal';
import { findProposal } from '../storage/proposal-row';

/** How often it is looked whether the day of an answer is over, ms. */
const LOOK_EVERY = 600_000;

/** Proposals that one look ends; the next look goes on. */
const AT_ONCE = 200;

/**
 * Ends every proposal whose day of answering is over, so that the same place can be proposed anew. Each in a transaction of its
 * own, under the lock that her answer takes: whichever comes first stands, and a process that dies half-way leaves whole
 * proposals behind.
 * @returns how many were ended by this look; two that look at once share them.
 */
export const expireProposals = async (database: Database): Promise<number> => {
  const due = await database.withActor(system('proposals'), (transaction) =>
    transaction.query<{ id: string; participantId: string }[]>(
      `select id, participant_id as "participantId" from proposals
       where state in ('asked', 'considering', 'presented') and answer_by < current_date order by answer_by, id limit ${AT_ONCE}`,
    ),
  );
  let ended = 0;
  for (const { id, participantId } of due)
    ended += await database.withActor(system('proposals'), async (transaction) => {
      await lockConsents(transaction, participantId);
      const row = await findProposal(transaction, { id });
      // Answered or taken back meanwhile, and out of this part's sight, or ended by another look.
      if (!row || row.state === 'expired') return 0;
      const to = decideAct('expire', row, 'system', {
        today: localDate(systemClock.now()),
        answerBy: row.answerBy,
        openToParticipants: true,
        wordingApproved: true,
        consentHolds: true,
      });
      await moveProposal(transaction, row, 'expire', to, {
        taker: 'system',
        side: 'system',
        membershipId: null,
        name: null,
        reasonCode: null,
        helpedBy: null,
      });
      return 1;
    });
  return ended;
};

/** Ends what is over while the process runs. */
export const keepExpiring = (database: Database, logger: Logger): { stop(): Promise<void> } => {
  let underWay: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    underWay = expireProposals(database).catch((error: unknown) =>
      logger.warn(
        { error: error instanceof Error ? error.constructor.name : 'unknown' },
        'proposals whose day is over could not be ended; trying again',
      ),
    );
  };
  look();
  const timer = setInterval(look, LOOK_EVERY);
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
};
