import { OpeningProfile, ParticipantProfile } from '../model';

/** Licences and languages: few openings ask for any, so they are compared as texts. */
export function lacksLicence(participant: ParticipantProfile, opening: OpeningProfile): boolean {
  const own = participant.licences;
  return own !== null && opening.requiredLicences.some((licence) => !own.includes(licence));
}

export function lacksLanguage(participant: ParticipantProfile, opening: OpeningProfile): boolean {
  const own = participant.languages;
  return own !== null && opening.requiredLanguages.some((language) => !own.includes(language));
}

/** She has said no to the opening or to its workplace. */
export function hasDeclined(participant: ParticipantProfile, opening: OpeningProfile): boolean {
  return (
    participant.declinedOpenings.includes(opening.id) ||
    participant.declinedWorkplaces.includes(opening.workplaceId)
  );
}
