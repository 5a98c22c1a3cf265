import type { DoorGroup, MatchRecord, NearlyMatch } from '@stegvis/matching';
import { type Database, type MemberActor, NotFoundError, pageSize, requireId } from '@stegvis/platform';
import type { MatchingDesk } from '../index/matching-desk';
import { bandOthers, othersOf, readCaseload } from './band-others';
import { readMatchCursor } from './match-cursor';
import { SEED, today } from './today';

export interface ParticipantsForOpening {
  readonly records: readonly MatchRecord[];
  readonly offset: number;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
  /** Roughly how many it suits in the actor's secrecy domain outside the own caseload: the edge of a band. */
  readonly others: number;
  readonly doors: readonly DoorGroup[];
  readonly nearly: readonly NearlyMatch[];
}

/**
 * The actor's own participants whom an opening suits, best for the person first. Others of the domain are a number that
 * leaves the server only as a band, kept for the day.
 * @param hash keyed, for where bands begin.
 * @throws NotFoundError when the opening is absent or not the actor's to see.
 */
export const listParticipantsForOpening = async (
  database: Database,
  desk: MatchingDesk,
  actor: MemberActor,
  openingId: string,
  page: { readonly first?: number | null; readonly after?: string | null },
  hash: (text: string) => Buffer,
): Promise<ParticipantsForOpening> => {
  const id = requireId(openingId, 'openingId');
  const size = pageSize(page.first);
  const cursor = readMatchCursor(page.after);
  const { own, said } = await readCaseload(database, actor, id);
  const { index, domains } = await desk.current();
  // A draft or a paused opening is looked at as if it were open, so that one can see before one publishes.
  const opening = index.opening(id);
  if (!opening) throw new NotFoundError();
  const asked = { today: today(), seed: SEED };
  const start = cursor ? cursor.offset + 1 : 0;
  const open = { ...opening, published: true };
  const ranking = index.rankParticipants(open, { ...asked, limit: start + size + 1, among: own });
  const others = (): readonly string[] => othersOf(index, domains, open, actor, own);
  return {
    records: ranking.records.slice(start, start + size),
    offset: start,
    hasNextPage: ranking.records.length > start + size,
    totalCount: ranking.totalEligible,
    others: said ?? (await bandOthers(database, actor, id, others(), hash)),
    doors: index.openMoreDoorsForOpening(open, { ...asked, among: own }),
    nearly: index.nearlyParticipants(open, { ...asked, limit: 20, among: own }).matches,
  };
};
