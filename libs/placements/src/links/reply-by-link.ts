import { lockConsents, recordShown } from '@stegvis/access';
import { limitAttempts, noteAttempt, tokenHash } from '@stegvis/identity';
import { type Database, InputCheck, NotFoundError, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { actOf, checkReply, type EmployerAnswer } from '../employer/employer-answers';
import { decideAct, moveProposal, onDay } from '../storage/move-proposal';
import type { ProposalRow } from '../storage/proposal-row';
import { closeFilled, seatToPromise } from '../storage/seats';

/** All that the link of a mail shows: the place, the words that she has approved, and what was answered. */
export interface LinkedProposal {
  readonly title: string;
  readonly answerBy: string;
  readonly shownName: string;
  readonly interests: string;
  readonly skills: string;
  readonly needs: string;
  readonly answer: EmployerAnswer | null;
}

type Found = Omit<LinkedProposal, 'answer'> &
  Pick<ProposalRow, 'id' | 'domainId' | 'participantId' | 'state' | 'version'>;

const ANSWER_OF: Readonly<Record<string, EmployerAnswer>> = { accepted: 'welcome', not_now: 'turn_down' };

/**
 * What a link shows, for as long as her yes to the employer holds. Reading changes nothing, so a mail scanner that opens the
 * page answers nothing; it is written into the access log.
 * @returns null for an unknown, expired or replaced link, and for a proposal that is not presented any more: one answer
 *   for all (security A13). @throws RateLimitedError after too many unknown links from one address.
 */
export const readLinkedProposal = (
  database: Database,
  token: string,
  addressHash: Buffer,
): Promise<LinkedProposal | null> =>
  database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const found = await find(transaction, token);
    if (found) return show(transaction, found, 'placements.read-link');
    await noteAttempt(transaction, 'code', token, addressHash, false);
    return null;
  });

/**
 * The employer answers by the link, once: of two at once, and of one that comes later, the first is kept and shown.
 * @throws InputError; NotFoundError as `readLinkedProposal` gives null; RateLimitedError; RuleError `no-seat-left`.
 */
export const replyByLink = async (
  database: Database,
  input: { readonly token: string; readonly welcome: boolean; readonly reasonCode?: string | null },
  addressHash: Buffer,
): Promise<LinkedProposal> => {
  const check = new InputCheck();
  const reasonCode = checkReply(check, input);
  check.done();
  const { token } = input;
  const act = actOf(input.welcome);
  const shown = await database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const seen = await find(transaction, token);
    if (!seen) {
      await noteAttempt(transaction, 'code', token, addressHash, false);
      return null;
    }
    await lockConsents(transaction, seen.participantId);
    // Read again under the lock: a stop that came first has closed the link.
    const row = await find(transaction, token);
    if (row?.state === 'presented') {
      await transaction.query(
        `update mail_links set used_at = now(), answer = $2 where token_hash = $1 and used_at is null`,
        [tokenHash(token), act],
      );
      const seat = !input.welcome || (await seatToPromise(transaction, row.id));
      const to = decideAct(act, row, 'mail_link', onDay(row.answerBy, seat));
      await moveProposal(transaction, row, act, to, {
        taker: 'mail_link',
        side: 'employer',
        membershipId: null,
        name: null,
        reasonCode,
        helpedBy: null,
      });
      if (input.welcome) await closeFilled(transaction, row.id);
    }
    const answered = row && (await find(transaction, token));
    return answered && show(transaction, answered, 'placements.reply-by-link');
  });
  if (!shown) throw new NotFoundError();
  return shown;
};

const find = async (transaction: EntityManager, token: string): Promise<Found | null> => {
  const [row] = await transaction.query<Found[]>(
    `select proposal_id as id, domain_id as "domainId", participant_id as "participantId", state, version, title, answer_by::text as "answerBy",
       shown_name as "shownName", interests, skills, needs from stegvis.proposal_of_link($1)`,
    [tokenHash(token)],
  );
  return row ?? null;
};

/** By whitelist: no id of hers leaves by a link. That she was shown is written down in the same transaction (security L2). */
const show = async (transaction: EntityManager, row: Found, action: string): Promise<LinkedProposal> => {
  await recordShown(transaction, {
    action,
    subjects: [row.participantId],
    classes: ['C2'],
    relation: 'consent',
  });
  const { title, answerBy, shownName, interests, skills, needs, state } = row;
  return { title, answerBy, shownName, interests, skills, needs, answer: ANSWER_OF[state] ?? null };
};
