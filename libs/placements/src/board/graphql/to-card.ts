import type { ParticipantRow } from '@stegvis/participants';
import { type Language, messageText } from '@stegvis/platform';
import { movesOf } from '../domain/moves';
import type { BoardCardFacts } from '../operations/read-board';
import { BoardCard } from './board.types';

type Person = {
  readonly participant: ParticipantRow;
  readonly match: Pick<BoardCard, 'verdict' | 'chips'> | null;
};

/** What comes next, as a message code, and the day of it. */
const nextOf = (facts: BoardCardFacts): { readonly code: string; readonly due: string | null } => {
  const { column, placement, visit, proposal } = facts;
  if (column === 'agreement')
    return placement?.state === 'planned'
      ? { code: 'board-next-start', due: facts.fromDay }
      : { code: 'board-next-going-on', due: null };
  if (column === 'visit' || column === 'trial')
    return visit?.state === 'planned'
      ? { code: `board-next-${column}`, due: facts.visitDay }
      : { code: 'board-next-after-visit', due: null };
  if (column === 'possible' || column === 'wants') return { code: `board-next-${column}`, due: null };
  const waits = proposal && ['asked', 'considering', 'presented'].includes(proposal.state);
  return { code: `proposal-next-${proposal?.state ?? 'closed'}`, due: waits ? facts.answerBy : null };
};

/** A card to the staff who are assigned to her. */
export const toCard = (
  facts: BoardCardFacts,
  { participant, match }: Person,
  language: Language,
): BoardCard => {
  const { code, due } = nextOf(facts);
  return Object.assign(new BoardCard(), {
    participant,
    column: facts.column,
    since: facts.since,
    onList: facts.onList,
    putBy: facts.putBy,
    nextStep: messageText(language, code),
    due,
    verdict: match?.verdict ?? null,
    chips: match?.chips ?? [],
    proposalId: facts.proposalId,
    proposalVersion: facts.proposalVersion,
    proposalState: facts.proposal?.state ?? null,
    moves: movesOf(facts.column, facts).map(({ to, act, refusal }) => ({
      to,
      act,
      refusal: refusal && messageText(language, refusal, { name: participant.givenName }),
    })),
  });
};
