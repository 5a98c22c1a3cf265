import { lockConsents, recordShown } from '@stegvis/access';
import { limitAttempts, noteAttempt, tokenHash } from '@stegvis/identity';
import { type Database, InputCheck, localDate, NotFoundError, system, systemClock } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { actOf, checkReply, type EmployerAnswer } from '../employer/employer-answers';
import { decideAct, moveProposal } from '../storage/move-proposal';
import { findProposal } from '../storage/proposal-row';

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

interface Found extends LinkedProposal {
  readonly proposalId: string;
  readonly participantId: string;
}

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
    if (!found) await noteAttempt(transaction, 'code', token, addressHash, false);
    return found && strip(found);
  });

/**
 * The employer answers by the link, once: of two at once, and of one that comes later, the first is kept and shown.
 * @throws InputError; NotFoundError as `readLinkedProposal` gives null; RateLimitedError; RuleError `proposal-expired`.
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
  const answered = await database.withActor(system('sign-in'), async (transaction) => {
    await limitAttempts(transaction, 'code', token, addressHash);
    const seen = await find(transaction, token);
    if (!seen) {
      await noteAttempt(transaction, 'code', token, addressHash, false);
      return null;
    }
    await lockConsents(transaction, seen.participantId);
    const row = await findProposal(transaction, { id: seen.proposalId });
    // Read again under the lock: a stop that came first has closed the link.
    if (!row || !(await find(transaction, token))) return null;
    if (row.state === 'presented') {
      await transaction.query(
        `update mail_links set used_at = now(), answer = $2 where token_hash = $1 and used_at is null`,
        [tokenHash(token), actOf(input.welcome)],
      );
      const to = decideAct(actOf(input.welcome), row, 'mail_link', {
        today: localDate(systemClock.now()),
        answerBy: row.answerBy,
        openToParticipants: true,
        wordingApproved: true,
        consentHolds: true,
      });
      await moveProposal(transaction, row, actOf(input.welcome), to, {
        taker: 'mail_link',
        side: 'employer',
        membershipId: null,
        name: null,
        reasonCode,
        helpedBy: null,
      });
    }
    return find(transaction, token);
  });
  if (!answered) throw new NotFoundError();
  return strip(answered);
};

const find = async (transaction: EntityManager, token: string): Promise<Found | null> => {
  const [row] = await transaction.query<(Omit<Found, 'answer'> & { state: string })[]>(
    `select f.proposal_id as "proposalId", f.participant_id as "participantId", f.shown_name as "shownName", f.interests, f.skills, f.needs,
       o.title, p.answer_by::text as "answerBy", p.state
     from stegvis.proposal_of_link($1) f join proposals p on p.id = f.proposal_id join openings o on o.id = p.opening_id`,
    [tokenHash(token)],
  );
  if (!row) return null;
  await recordShown(transaction, {
    action: 'placements.read-link',
    subjects: [row.participantId],
    classes: ['C2'],
    relation: 'consent',
  });
  const { state, ...rest } = row;
  return { ...rest, answer: ANSWER_OF[state] ?? null };
};

const strip = ({ title, answerBy, shownName, interests, skills, needs, answer }: Found): LinkedProposal => ({
  title,
  answerBy,
  shownName,
  interests,
  skills,
  needs,
  answer,
});
