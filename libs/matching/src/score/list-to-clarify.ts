import { EnvironmentLine, MatchRecord, OpeningProfile, ParticipantProfile, Vocabulary } from '../model';
import { AbilityComparison } from './ability-lines';
import { AreaInterest } from './interest-areas';

type Item = MatchRecord['toClarify'][number];

/** From this exposure an unanswered tolerance is worth a question before the start. */
const EXPOSURE_WORTH_ASKING = 2;

/**
 * What somebody should ask before she starts: essential abilities nobody has assessed, and every answer that
 * is missing and that this opening makes matter. A missing answer excluded nothing.
 */
export function listToClarify(
  vocabulary: Vocabulary,
  participant: ParticipantProfile,
  opening: OpeningProfile,
  areas: readonly AreaInterest[],
  abilities: AbilityComparison,
  environment: readonly EnvironmentLine[],
): Item[] {
  const items: Item[] = [];
  const ask = (kind: Item['kind'], subject: string): number => items.push({ kind, subject });
  for (const line of abilities.lines)
    if (line.essential && line.result === 'unknown') ask('ability', line.ability);
  for (const { area, asked } of areas) if (!asked) ask('interest', area);
  if (participant.stage === null) ask('condition', 'stage');
  if (participant.weekdays === null && opening.requiredWeekdays.length > 0) ask('condition', 'weekdays');
  if (participant.hoursQuarters === null) ask('condition', 'hours');
  if (participant.travelMode === null || participant.maxTravelMinutes === null) ask('condition', 'travel');
  if (participant.home === null) ask('condition', 'home');
  if (opening.position === null) ask('condition', 'position');
  const startUnknown = opening.fixedStart !== null && participant.earliestStart === null;
  const endUnknown = opening.fixedEnd !== null && participant.latestEnd === null;
  if (startUnknown || endUnknown) ask('condition', 'time-of-day');
  if (participant.licences === null && opening.requiredLicences.length > 0) ask('condition', 'licence');
  if (participant.languages === null && opening.requiredLanguages.length > 0) ask('condition', 'language');
  for (const access of vocabulary.accessNeeds)
    if (
      participant.accessNeeds[access] === undefined &&
      (opening.access[access] ?? 'not_provided') === 'not_provided'
    )
      ask('condition', `access:${access}`);
  if (participant.supportNeed === null) ask('support', 'support');
  for (const line of environment)
    if (line.result === 'not_asked' && line.exposure >= EXPOSURE_WORTH_ASKING) ask('tolerance', line.factor);
  return items;
}
