import type { MatchRecord } from '@stegvis/matching';
import { type MemberActor, NotFoundError } from '@stegvis/platform';
import type { MatchingDesk } from '../index/matching-desk';
import { SEED, today } from './today';

/** Between three and five places at a time: more is not a choice (ux.md §3.1). */
export const PLACES_AT_A_TIME = 5;

/**
 * The best places for the participant herself among those open to participants, without those in whose every area she
 * has answered *Nej*. Empty when she has not said yes to suggestions.
 */
export const placesForHerself = async (
  desk: MatchingDesk,
  actor: MemberActor,
  visible: ReadonlySet<string>,
): Promise<readonly MatchRecord[]> => {
  if (!actor.participantId) throw new NotFoundError();
  const { index } = await desk.current();
  if (!index.participant(actor.participantId)) return [];
  return index.rankOpenings(actor.participantId, {
    today: today(),
    seed: SEED,
    limit: PLACES_AT_A_TIME,
    filter: visible,
    skipRefusedAreas: true,
  }).records;
};
