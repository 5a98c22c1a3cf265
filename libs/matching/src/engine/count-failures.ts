import { OpeningProfile } from '../model';
import { popcount } from './bits';
import { CompiledParticipant } from './compiled-participant';
import { hasDeclined, lacksLanguage, lacksLicence } from './judge-by-name';
import { OpeningColumns } from './opening-columns';
import { ALL_KINDS, ALL_WEEKDAYS, ASKS_BY_NAME, CLOSED, SUPPORT_SHIFT, UNPLACED } from './vocabulary-bits';

const ANY_SUPPORT = 7 << SUPPORT_SHIFT;

/**
 * How many codes a pair fails when all of them may be relaxed by somebody (0 = eligible); -1 as soon as one fails
 * that nobody may be asked to change. Essential abilities and access needs count one each.
 */
export function countFailures(
  columns: OpeningColumns,
  opening: OpeningProfile,
  p: CompiledParticipant,
  s: number,
  today: number,
): number {
  const word = columns.word[s]!;
  const ruledOut =
    (word & CLOSED) |
    (word & p.forbiddenKinds & ALL_KINDS) |
    (columns.areas[s]! & p.excludedAreas) |
    (columns.exposed1[s]! & p.impossible);
  if (ruledOut !== 0 || today < columns.opensOn[s]! || today >= columns.closesOn[s]!) return -1;
  if (p.declines && hasDeclined(p.profile, opening)) return -1;

  const forbidden = word & p.forbidden;
  let failures = 0;
  if ((forbidden & ALL_WEEKDAYS) !== 0) failures++;
  if ((forbidden & ANY_SUPPORT) !== 0) failures++;
  if (p.hours >= 0 && columns.minHours[s]! > p.hours) failures++;
  if (columns.start[s]! < p.earliest || columns.end[s]! > p.latest) failures++;
  const unmet =
    (columns.demand1[s]! & p.assessed & ~p.able1) |
    (columns.demand2[s]! & p.assessed & ~p.able2) |
    (columns.demand3[s]! & p.assessed & ~p.able3);
  failures += popcount(unmet & columns.essential[s]!);
  failures += popcount(columns.accessLacking[s]! & p.accessNeeded);
  if (p.travels && (word & UNPLACED) === 0) {
    const east = columns.easting[s]! - p.easting;
    const north = columns.northing[s]! - p.northing;
    if (east * east + north * north >= p.tooFarSquared) failures++;
  }
  if (p.judgedByName && (word & ASKS_BY_NAME) !== 0) {
    if (lacksLicence(p.profile, opening)) failures++;
    if (lacksLanguage(p.profile, opening)) failures++;
  }
  return failures;
}
