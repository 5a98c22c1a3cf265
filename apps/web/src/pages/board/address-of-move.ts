import type { BoardAct, BoardCardFactsFragment } from '../../gql/graphql';

/** Where an act is done that asks for more than a press: the page of the person, filled in for this opening. */
export const addressOfMove = (
  act: Exclude<BoardAct, 'put' | 'take_off' | 'withdraw'>,
  {
    participant,
    proposalId,
    proposalState,
  }: Pick<BoardCardFactsFragment, 'participant' | 'proposalId' | 'proposalState'>,
  openingId: string,
): string => {
  const page = `/deltagare/${participant.id}`;
  const visit = `${page}?flik=besok&plats=${openingId}${proposalState === 'accepted' && proposalId ? `&forslag=${proposalId}` : ''}`;
  switch (act) {
    case 'propose':
      return `${page}/foresla?plats=${openingId}`;
    case 'hear':
      return `${page}?flik=forslag`;
    case 'book_visit':
      return visit;
    case 'book_try_out':
      return `${visit}&vad=provdag`;
    case 'place':
      return `${page}?flik=besok&placera=${openingId}`;
  }
};
