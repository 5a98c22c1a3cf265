import { OpeningProfile } from '../model';
import { CompiledParticipant } from './compiled-participant';
import { hasDeclined, lacksLanguage, lacksLicence } from './judge-by-name';
import { OpeningColumns } from './opening-columns';
import { ASKS_BY_NAME, UNPLACED } from './vocabulary-bits';

/**
 * First pass: of `count` candidate slots those that pass every hard criterion, into `survivors`; returns how
 * many. All words are read into locals first: a loop that reads them through an object runs several times slower.
 * @param staffOnly let kinds that are not open to her step through
 */
export function filterOpenings(
  columns: OpeningColumns,
  profiles: readonly (OpeningProfile | undefined)[],
  p: CompiledParticipant,
  candidates: Int32Array,
  count: number,
  today: number,
  staffOnly: boolean,
  survivors: Int32Array,
): number {
  const { word, areas, exposed1, accessLacking, minHours, easting, northing, opensOn, closesOn } = columns;
  const { start, end, demand1, demand2, demand3, essential } = columns;
  const forbidden = p.forbidden | (staffOnly ? 0 : p.forbiddenKinds);
  const { excludedAreas, impossible, accessNeeded, earliest, latest, travels, tooFarSquared } = p;
  const hours = p.hours < 0 ? 0x10000 : p.hours;
  const [homeEast, homeNorth] = [p.easting, p.northing];
  const lacks1 = p.assessed & ~p.able1;
  const lacks2 = p.assessed & ~p.able2;
  const lacks3 = p.assessed & ~p.able3;
  const { judgedByName, declines, profile } = p;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const s = candidates[i]!;
    const w = word[s]!;
    const ruledOut =
      (w & forbidden) |
      (areas[s]! & excludedAreas) |
      (exposed1[s]! & impossible) |
      (accessLacking[s]! & accessNeeded) |
      (((demand1[s]! & lacks1) | (demand2[s]! & lacks2) | (demand3[s]! & lacks3)) & essential[s]!);
    if (ruledOut !== 0) continue;
    if (minHours[s]! > hours || start[s]! < earliest || end[s]! > latest) continue;
    if (today < opensOn[s]! || today >= closesOn[s]!) continue;
    if (travels && (w & UNPLACED) === 0) {
      const east = easting[s]! - homeEast;
      const north = northing[s]! - homeNorth;
      if (east * east + north * north >= tooFarSquared) continue;
    }
    if (judgedByName && (w & ASKS_BY_NAME) !== 0) {
      const opening = profiles[s] as OpeningProfile;
      if (lacksLicence(profile, opening) || lacksLanguage(profile, opening)) continue;
    }
    if (declines && hasDeclined(profile, profiles[s] as OpeningProfile)) continue;
    survivors[kept++] = s;
  }
  return kept;
}
