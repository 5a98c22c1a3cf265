import type { MatchingDesk } from '../index/matching-desk';
import { today } from './today';

export interface SuitedParticipant {
  readonly participantId: string;
  readonly domainId: string;
}

/** Everybody whom an opening suits now, for the notices to their consultants; ids only. */
export const suitedParticipants = async (
  desk: MatchingDesk,
  openingId: string,
): Promise<readonly SuitedParticipant[]> => {
  const { index, domains } = await desk.current();
  if (!index.opening(openingId)) return [];
  const { records } = index.rankParticipants(openingId, {
    today: today(),
    seed: openingId,
    limit: Math.max(1, index.participantCount),
  });
  return records.flatMap(({ participantId }) => {
    const domainId = domains.get(participantId);
    return domainId ? [{ participantId, domainId }] : [];
  });
};
