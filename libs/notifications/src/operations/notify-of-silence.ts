import { type HeldTask, settleTask } from '@stegvis/jobs';
import { type ProposalState, SILENCE } from '@stegvis/placements';
import { type Database, system } from '@stegvis/platform';
import type { ProposalNotice } from '../notice-kinds';
import { type ProposalTold, tellOfProposal } from './tell-of-proposal';

interface Silent {
  readonly participantId: string;
  readonly state: ProposalState;
  /** Days from the last day of answering, today. */
  readonly day: number;
  /** Whoever proposed works with her today. */
  readonly proposerIsAssigned: boolean;
  /** The same place has been proposed to her again. */
  readonly again: boolean;
}

type Who = { readonly kind: ProposalNotice; readonly who: ProposalTold['who'] };

const REMINDER: Who = { kind: 'proposal-reminder', who: 'herself' };
const TALK: Who = { kind: 'proposal-talk', who: 'staff' };
const WAITS: Who = { kind: 'proposal-waits', who: 'staff' };

/** Who is told of silence in a state: whoever is waited for, and on the last day staff, who can ring. */
const toldIn = ({ state, day }: Silent): readonly Who[] => {
  const last = day === SILENCE.lastDay;
  if (state === 'asked') return last ? [REMINDER, WAITS] : [REMINDER];
  if (state === 'considering') return [REMINDER, TALK];
  return state === 'presented' && last ? [WAITS] : [];
};

/**
 * Reminds of a proposal that nobody has answered, each person once a day, and asks staff three days after it ended to
 * ring. Judged by how it stands now: what has been answered, or is looked at on another day than it was meant for, is told
 * to nobody (reliability O4).
 */
export const notifyOfSilence = (database: Database, task: HeldTask<'proposal-silence'>): Promise<void> =>
  database.withActor(system('notices'), async (transaction) => {
    const { subjectId: proposalId, subjectVersion: day } = task.payload;
    const [silent] = await transaction.query<Silent[]>(
      `select p.participant_id as "participantId", p.state, current_date - p.answer_by as day,
         exists (select 1 from assignments a where a.membership_id = p.proposed_by and a.participant_id = p.participant_id
                   and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date)) as "proposerIsAssigned",
         exists (select 1 from proposals n where n.participant_id = p.participant_id and n.opening_id = p.opening_id and n.id <> p.id
                   and n.state in ('asked', 'considering', 'presented', 'accepted')) as again
       from proposals p where p.id = $1`,
      [proposalId],
    );
    const ended = day === SILENCE.after && silent?.state === 'expired' && !silent.again;
    const whom: readonly Who[] = ended
      ? [{ kind: 'proposal-silent', who: silent.proposerIsAssigned ? 'proposer' : 'staff' }]
      : silent?.day === day
        ? toldIn(silent)
        : [];
    for (const { kind, who } of whom)
      await tellOfProposal(transaction, {
        kind,
        who,
        proposalId,
        participantId: silent?.participantId ?? '',
        version: day - SILENCE.dayBefore,
      });
    await settleTask(transaction, task, whom.length > 0 ? 'done' : 'obsolete');
  });
