import { Failure, HardCode, OpeningProfile, ParticipantProfile, Vocabulary } from '../model';
import { Parameters } from '../parameters';
import { AbilityComparison } from './ability-lines';
import { TravelFacts } from './travel-facts';

type Owner = Failure['relaxableBy'][number];

/** Who may be asked to change a failing criterion, the surroundings first; empty = nobody. */
export const RELAXABLE_BY: Readonly<Record<HardCode, readonly Owner[]>> = {
  'excluded-area': [],
  'environment-exclusion': [],
  'declined-before': [],
  travel: ['participant'],
  weekdays: ['employer', 'participant'],
  hours: ['employer', 'participant'],
  essential: ['employer'],
  support: ['employer', 'municipality'],
  access: ['employer'],
  'time-of-day': ['employer'],
  licence: ['employer'],
  language: ['employer'],
  stage: [],
  closed: [],
};

/** The step that matching reckons with: level 1 when none is registered, never outside 0..7. */
export const stageOf = (participant: ParticipantProfile): number =>
  Math.min(7, Math.max(0, participant.stage ?? 1));

/** Failure subjects that name several things are joined by a comma; this takes them apart again. */
export const subjectsOf = (failure: Failure): string[] => (failure.subject ? failure.subject.split(',') : []);

/**
 * Every hard criterion the pair fails, in the order of the table, with numbers: all of them, because what would
 * open more doors and the audit need them. *Essential* and *access* fail once per ability and need; the others
 * once, naming all their subjects. What is not answered never fails.
 */
export function checkEligibility(
  vocabulary: Vocabulary,
  parameters: Parameters,
  participant: ParticipantProfile,
  opening: OpeningProfile,
  today: number,
  abilities: AbilityComparison,
  travel: TravelFacts,
): Failure[] {
  const failures: Failure[] = [];
  const fail = (
    code: HardCode,
    subjects: readonly string[],
    needed: number | null = null,
    had: number | null = null,
    shortfall: number | null = null,
  ): void => {
    const subject = subjects.length === 0 ? null : subjects.join(',');
    failures.push({ code, subject, needed, had, shortfall, relaxableBy: RELAXABLE_BY[code] });
  };

  const excluded = opening.areas.filter(
    (area) => participant.excludedAreas.includes(area) && vocabulary.interestAreas.includes(area),
  );
  if (excluded.length > 0) fail('excluded-area', excluded);

  if (participant.impossibleEnvironment.length > 0) {
    const broken = vocabulary.environmentFactors.filter(
      (factor) => (opening.exposures[factor] ?? 0) > 0 && participant.impossibleEnvironment.includes(factor),
    );
    if (broken.length > 0) fail('environment-exclusion', broken);
  }

  const declined: string[] = [];
  if (participant.declinedOpenings.includes(opening.id)) declined.push('opening');
  if (participant.declinedWorkplaces.includes(opening.workplaceId)) declined.push('workplace');
  if (declined.length > 0) fail('declined-before', declined);

  const { distanceMetres: distance, travelLimitMetres: limit } = travel;
  if (distance !== null && limit !== null && distance > limit)
    fail('travel', [], distance, limit, distance - limit);

  const days = participant.weekdays;
  if (days !== null) {
    const required = opening.requiredWeekdays;
    const missing = required.filter((day) => !days.includes(day));
    if (missing.length > 0)
      fail('weekdays', missing, required.length, required.length - missing.length, missing.length);
  }

  const hours = participant.hoursQuarters;
  if (hours !== null && opening.minHoursQuarters > hours)
    fail('hours', [], opening.minHoursQuarters, hours, opening.minHoursQuarters - hours);

  for (const line of abilities.lines)
    if (line.essential && line.result === 'gap')
      fail('essential', [line.ability], line.demand, line.level, line.gap);

  const need = participant.supportNeed;
  if (need !== null && opening.supportAvailable < need)
    fail('support', [], need, opening.supportAvailable, need - opening.supportAvailable);

  for (const access of vocabulary.accessNeeds)
    if (
      participant.accessNeeds[access] === true &&
      (opening.access[access] ?? 'not_provided') === 'not_provided'
    )
      fail('access', [access], 1, 0, 1);

  checkFixedTimes(participant, opening, fail);

  const { licences, languages } = participant;
  if (licences !== null) {
    const missing = opening.requiredLicences.filter((licence) => !licences.includes(licence));
    if (missing.length > 0) fail('licence', missing, null, null, missing.length);
  }
  if (languages !== null) {
    const missing = opening.requiredLanguages.filter((language) => !languages.includes(language));
    if (missing.length > 0) fail('language', missing, null, null, missing.length);
  }

  const stage = stageOf(participant);
  if (parameters.pathway[stage]?.[opening.kind] == null) fail('stage', [opening.kind], null, stage);

  const closed: string[] = [];
  if (opening.freeSeats < 1) closed.push('seats');
  if (!opening.published) closed.push('published');
  const outside =
    (opening.opensOn !== null && today < opening.opensOn) ||
    (opening.closesOn !== null && today >= opening.closesOn);
  if (outside) closed.push('period');
  if (closed.length > 0) fail('closed', closed);
  return failures;
}

type Fail = (
  code: HardCode,
  subjects: string[],
  needed?: number | null,
  had?: number | null,
  by?: number,
) => void;

/** Fixed times against her day; with both ends outside the numbers are minutes to move in all. */
function checkFixedTimes(participant: ParticipantProfile, opening: OpeningProfile, fail: Fail): void {
  const { fixedStart, fixedEnd } = opening;
  const { earliestStart, latestEnd } = participant;
  const early = fixedStart !== null && earliestStart !== null ? Math.max(0, earliestStart - fixedStart) : 0;
  const late = fixedEnd !== null && latestEnd !== null ? Math.max(0, fixedEnd - latestEnd) : 0;
  if (early > 0 && late > 0) fail('time-of-day', ['start', 'end'], null, null, early + late);
  else if (early > 0) fail('time-of-day', ['start'], fixedStart, earliestStart, early);
  else if (late > 0) fail('time-of-day', ['end'], fixedEnd, latestEnd, late);
}
