import type { ProposalState } from '../../domain/life-cycle';
import type { PlacementState } from '../../placements/domain/placement-life-cycle';
import type { VisitKind, VisitState } from '../../visits/domain/visit-life-cycle';

/** *Kortlista*: Tänkbar · Frågad · Vill · Presenterad · Besök · Prov · Avtal · Nej (ux.md §3.3). */
export const BOARD_COLUMNS = [
  'possible',
  'asked',
  'wants',
  'presented',
  'visit',
  'trial',
  'agreement',
  'no',
] as const;
export type BoardColumn = (typeof BOARD_COLUMNS)[number];

/** What is known of one person and one opening; each line with the instant of its newest change. */
export interface BoardFacts {
  /** Staff have put her on the short list. */
  readonly listed: { readonly at: Date } | null;
  /** She has said herself that she wants the place. */
  readonly wanted: { readonly at: Date } | null;
  /** The newest proposal of the place to her. */
  readonly proposal: { readonly state: ProposalState; readonly proposedAt: Date; readonly at: Date } | null;
  /** The visit that is to come, else the newest that was held. */
  readonly visit: { readonly state: VisitState; readonly kind: VisitKind; readonly at: Date } | null;
  /** A placement that is planned or going on. */
  readonly placement: { readonly state: PlacementState; readonly at: Date } | null;
}

const PROPOSED: Readonly<Partial<Record<ProposalState, BoardColumn>>> = {
  asked: 'asked',
  considering: 'asked',
  presented: 'presented',
  accepted: 'presented',
};

/** Whether something of a proposal is still to come. */
export const isOpenState = (state: ProposalState): boolean => PROPOSED[state] !== undefined;

/**
 * Where a person stands on the board of an opening, from what is real: nobody keeps a column. A placement and a visit that
 * is to come decide before all else, an open proposal before wishes, and among what is over the newest.
 * @returns null when there is nothing of her and the place.
 */
export const columnOf = (facts: BoardFacts): BoardColumn | null => {
  const { placement, visit, proposal, listed, wanted } = facts;
  if (placement) return 'agreement';
  const visited: BoardColumn | null = visit && (visit.kind === 'try_out_day' ? 'trial' : 'visit');
  if (visit?.state === 'planned') return visited;
  const open = proposal && PROPOSED[proposal.state];
  if (open) return visit && visited && visit.at > proposal.proposedAt ? visited : open;
  const over: readonly { readonly at: Date; readonly column: BoardColumn }[] = [
    ...(listed ? [{ at: listed.at, column: 'possible' as const }] : []),
    ...(wanted ? [{ at: wanted.at, column: 'wants' as const }] : []),
    ...(visit && visited ? [{ at: visit.at, column: visited }] : []),
    ...(proposal ? [{ at: proposal.at, column: 'no' as const }] : []),
  ];
  return over.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0]?.column ?? null;
};
