import type { MatchRecord } from '@stegvis/matching';
import { type Database, type MemberActor, pageSize } from '@stegvis/platform';
import type { Facet } from '../graphql/match-list.types';
import type { MatchingDesk } from '../index/matching-desk';
import { countCodes, filterOpenings, type OpeningMatchFilter } from './filter-openings';
import { type MatchCursor, readMatchCursor } from './match-cursor';
import { participantInView, type WhyNotMatched, whyNotMatched } from '@stegvis/participants';
import { SEED, today } from './today';

export interface OpeningsForParticipant {
  readonly firstName: string;
  readonly records: readonly MatchRecord[];
  readonly offset: number;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
  readonly kindFacet: readonly Facet[];
  readonly areaFacet: readonly Facet[];
  readonly accessFacet: readonly Facet[];
  readonly nearlyCount: number;
  readonly notice: WhyNotMatched | 'no-home' | 'all-unassessed' | null;
}

export interface ListArguments extends OpeningMatchFilter {
  /** What a text search found, re-read under the asker's own rights; null when nothing was searched for. */
  readonly found: ReadonlySet<string> | null;
  /** Openings that the asker may see. */
  readonly visible: ReadonlySet<string>;
  readonly first?: number | null;
  readonly after?: string | null;
}

const EMPTY = {
  records: [],
  offset: 0,
  hasNextPage: false,
  totalCount: 0,
  kindFacet: [],
  areaFacet: [],
  accessFacet: [],
  nearlyCount: 0,
} as const;

/**
 * The openings that suit a participant, best first, with the counts for the filters. Nothing is listed for a person
 * who has not said yes to suggestions or who is protected (security P1).
 * @throws NotFoundError when the actor is not assigned to her; InputError for a malformed page.
 */
export const listOpeningsForParticipant = async (
  database: Database,
  desk: MatchingDesk,
  actor: MemberActor,
  participantId: string,
  args: ListArguments,
): Promise<OpeningsForParticipant> => {
  const size = pageSize(args.first);
  const cursor = readMatchCursor(args.after);
  const { id, firstName } = await database.withActor(actor, (transaction) =>
    participantInView(transaction, participantId, {
      action: 'matchmaking.list-openings-for-participant',
      classes: ['C1', 'C7'],
    }),
  );
  const { index } = await desk.current();
  const participant = index.participant(id);
  if (!participant) {
    const reasons = await database.withActor(actor, (transaction) => whyNotMatched(transaction, id));
    return { ...EMPTY, firstName, notice: reasons[0] ?? 'no-yes' };
  }

  const asked = { today: today(), seed: SEED };
  const base = args.found ? new Set([...args.found].filter((o) => args.visible.has(o))) : args.visible;
  const eligible = index.eligibleOpenings(id, { today: asked.today, filter: base });
  const chosen = filterOpenings(index, eligible, participant, args);
  const start = startOf(cursor);
  const ranking = index.rankOpenings(id, { ...asked, limit: start + size + 1, filter: chosen });
  const records = ranking.records.slice(start, start + size);
  const facet = (dimension: 'kinds' | 'areas' | 'access') =>
    countCodes(index, filterOpenings(index, eligible, participant, args, dimension), dimension);
  return {
    firstName,
    records,
    offset: start,
    hasNextPage: ranking.records.length > start + size,
    totalCount: ranking.totalEligible,
    kindFacet: facet('kinds'),
    areaFacet: facet('areas'),
    accessFacet: facet('access'),
    nearlyCount: index.nearlyOpenings(id, {
      ...asked,
      limit: 50,
      filter: filterOpenings(index, base, participant, args),
    }).total,
    notice:
      participant.home === null
        ? 'no-home'
        : Object.keys(participant.capacities).length === 0
          ? 'all-unassessed'
          : null,
  };
};

const startOf = (cursor: MatchCursor | null): number => (cursor ? cursor.offset + 1 : 0);
