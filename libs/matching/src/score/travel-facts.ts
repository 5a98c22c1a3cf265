import { OpeningProfile, ParticipantProfile } from '../model';
import { distanceMetres } from '../place/distance';
import { estimatedMinutes, travelLimitMetres } from '../place/travel-limit';

export interface TravelFacts {
  readonly distanceMetres: number | null;
  readonly travelLimitMetres: number | null;
  readonly travelMinutes: number | null;
}

/** Distance and limit in metres; null where a position, a way of travelling or a longest time is not known. */
export function travelFacts(participant: ParticipantProfile, opening: OpeningProfile): TravelFacts {
  const { home, travelMode, maxTravelMinutes } = participant;
  const distance = home && opening.position ? distanceMetres(home, opening.position) : null;
  const limit =
    travelMode !== null && maxTravelMinutes !== null ? travelLimitMetres(maxTravelMinutes, travelMode) : null;
  const minutes = distance !== null && travelMode !== null ? estimatedMinutes(distance, travelMode) : null;
  return { distanceMetres: distance, travelLimitMetres: limit, travelMinutes: minutes };
}
