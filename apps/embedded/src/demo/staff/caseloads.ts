import type { Chance } from '../chance/chance';
import { splitEvenly } from '../chance/split-evenly';

/** People at one step of one secrecy domain; the columns add up to the figures of October 2020 (825, 210, 82). */
export const PEOPLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  fsf: {
    group_activity: 364,
    work_directed_group: 184,
    individual_placement: 82,
    group_placement: 56,
    reinforced_cooperation: 8,
    municipal_targeted_employment: 4,
    school: 5,
  },
  horisont: { group_activity: 62, work_directed_group: 26, group_placement: 4 },
  asf: { labour_market_measure: 14, reinforced_cooperation: 8, municipal_targeted_employment: 6, school: 2 },
};

/** Steps at which somebody has a job consultant: all but group activity. */
export const hasConsultant = (step: string): boolean => step !== 'group_activity';

/** Units that look after people, with their share of the groups. */
export const UNITS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  fsf: [
    ['dv-centrum', 8],
    ['dv-rosengard', 7],
    ['dv-hyllie', 6],
    ['dv-fosie', 7],
    ['syntax', 3],
  ],
  horisont: [['horisont', 1]],
  asf: [['asf', 1]],
};
/** Those on individual placements belong to the unit that holds them together (S4). */
export const PLACEMENT_UNIT = 'enskilda';

/** Steps as a list, in the order of the table. */
export const stepsOf = (domain: string): string[] =>
  Object.entries(PEOPLE[domain] ?? {}).flatMap(([step, count]) => Array<string>(count).fill(step));

/**
 * Divides people into caseloads of 10 to 30.
 * @param first size of the first caseload, where it is given.
 */
export const caseloads = <T>(people: readonly T[], size: number, chance: Chance, first?: number): T[][] => {
  const rest = people.length - (first ?? 0);
  const sizes = [...(first === undefined ? [] : [first]), ...splitEvenly(rest, size, 10, 30, chance)];
  let from = 0;
  return sizes.map((n) => people.slice(from, (from += n)));
};
