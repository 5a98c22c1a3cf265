import { type HeldTask, settleTask } from '@stegvis/jobs';
import { type ProposalAct, type ProposalState, SEAT_FILLED } from '@stegvis/placements';
import { type Database, system } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ProposalNotice } from '../notice-kinds';
import { tellManagers } from './tell-managers';
import { tellOfProposal } from './tell-of-proposal';

interface Move {
  readonly participantId: string;
  readonly act: ProposalAct;
  readonly from: ProposalState | 'none';
  readonly reason: string | null;
  readonly by: string | null;
  /** Of an answer of hers: by whose hand. */
  readonly how: string | null;
  /** As it stands now, which may be after later acts. */
  readonly state: ProposalState;
}

/** What each act is told as, to whom it concerns. An employer is asked by mail, and told nothing here (security A13). */
const TOLD: Readonly<
  Record<ProposalAct, { readonly herself?: ProposalNotice; readonly staff?: ProposalNotice }>
> = {
  propose: { herself: 'proposal-asked', staff: 'proposal-made' },
  yes: { staff: 'proposal-yes' },
  maybe: { staff: 'proposal-maybe' },
  ask_someone: { staff: 'proposal-ask-someone' },
  no: { staff: 'proposal-no' },
  welcome: { herself: 'proposal-welcome', staff: 'proposal-accepted' },
  turn_down: { herself: 'proposal-not-this', staff: 'proposal-turned-down' },
  withdraw: { herself: 'proposal-gone' },
  expire: { herself: 'proposal-over', staff: 'proposal-unanswered' },
  close: { herself: 'proposal-gone', staff: 'proposal-closed' },
};

/** Of a place whose seats went to others: kind words to who had said yes to it, and why to her staff. */
const toldOf = ({ act, reason, from }: Move) =>
  act === 'close' && reason === SEAT_FILLED
    ? ({
        herself: from === 'presented' ? 'proposal-filled' : 'proposal-gone',
        staff: 'proposal-seat-filled',
      } as const)
    : TOLD[act];

/** What somebody else gave as her answer is told to her, who can say that it is wrong (UX J6). */
const wroteForHer = ({ how }: Move): ProposalNotice | undefined =>
  how === 'oral' || how === 'representative' ? 'proposal-said-for-you' : undefined;

/**
 * Tells the participant and her staff of one act of a proposal, each once and nobody of what she did herself. Where she
 * wants to talk and nobody is assigned to her, the managers of her unit are told: somebody will talk to her. A question that
 * no longer waits is not put. Notices and the settled task are one transaction.
 */
export const notifyOfProposal = (database: Database, task: HeldTask<'proposal-notices'>): Promise<void> =>
  database.withActor(system('notices'), async (transaction) => {
    const { subjectId: proposalId, subjectVersion: version } = task.payload;
    const [move] = await transaction.query<Move[]>(
      `select p.participant_id as "participantId", p.state, e.act, e.from_state as "from", e.reason_code as reason, e.said_by as by, e.how
       from proposal_events e join proposals p on p.id = e.proposal_id where e.proposal_id = $1 and e.version = $2`,
      [proposalId, version],
    );
    if (!move || (move.act === 'propose' && move.state !== 'asked')) {
      await settleTask(transaction, task, 'obsolete');
      return;
    }
    const { herself = wroteForHer(move), staff } = toldOf(move);
    const about = { participantId: move.participantId, proposalId, version, but: move.by };
    if (herself) await tellOfProposal(transaction, { ...about, kind: herself, who: 'herself' });
    const told = staff ? await tellOfProposal(transaction, { ...about, kind: staff, who: 'staff' }) : 1;
    if (told === 0 && (move.act === 'maybe' || move.act === 'ask_someone'))
      await tellManagersOfHer(transaction, move.participantId, proposalId);
    await settleTask(transaction, task, 'done');
  });

const tellManagersOfHer = async (
  transaction: EntityManager,
  participantId: string,
  proposalId: string,
): Promise<void> => {
  const [her] = await transaction.query<{ domainId: string; unitId: string | null }[]>(
    `select m.domain_id as "domainId", p.unit_id as "unitId" from memberships m left join participants p on p.id = m.participant_id
     where m.participant_id = $1 limit 1`,
    [participantId],
  );
  if (her)
    await tellManagers(transaction, {
      kind: 'proposal-nobody',
      subjectType: 'proposal',
      subjectId: proposalId,
      domainId: her.domainId,
      unitId: her.unitId,
      but: null,
    });
};
