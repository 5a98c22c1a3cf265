import { MatchingIndex } from '@stegvis/matching';
import type { NoticedMatch } from '@stegvis/notifications';
import { dayNumber, localDate } from '@stegvis/platform';
import type { DemoWorld } from './demo-world';
import { profilesOfWorld } from './profiles-of-world';

/** Every pair that suits on the day of loading: the inbox is to tell of what comes after. */
export const matchesOfWorld = (world: DemoWorld): readonly NoticedMatch[] => {
  const { vocabulary, openings, participants, wanting } = profilesOfWorld(world);
  const index = new MatchingIndex(vocabulary);
  for (const opening of openings) index.upsertOpening(opening);
  const today = dayNumber(localDate(new Date()));
  const domains = new Map(world.participants.map(({ id, domainId }) => [id, domainId]));
  return participants.flatMap((participant) => {
    const domainId = domains.get(participant.id);
    if (!domainId || !wanting.has(participant.id)) return [];
    return index
      .eligibleOpenings(participant, { today })
      .map((openingId) => ({ domainId, participantId: participant.id, openingId }));
  });
};
