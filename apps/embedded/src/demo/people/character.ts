import type { CatalogueContent } from '@stegvis/catalogue';
import type { SetUpParticipant } from '@stegvis/participants';
import type { Chance } from '../chance/chance';

/** A value as it is said, before anybody knows when and by whom. */
export type Fact = Pick<
  SetUpParticipant['values'][number],
  'kind' | 'code' | 'state' | 'level' | 'flag' | 'choice' | 'text'
>;

/** How well somebody is known: uneven on purpose, as in every real caseload. */
export const KNOWN_AS = ['well', 'half', 'little', 'hardly'] as const;
export type KnownAs = (typeof KNOWN_AS)[number];

/** What the draws about one person go by. Nothing of it is stored. */
export interface Character {
  readonly step: string;
  readonly knownAs: KnownAs;
  /** Mean level of what she can, 0-3, about which each ability lies. */
  readonly strength: number;
  readonly steadiness: ReadonlyMap<string, number>;
  readonly favourites: readonly string[];
  readonly catalogue: CatalogueContent;
}

/** Mean strength at each step: those further on have been assessed for it. */
const STRENGTH: Readonly<Record<string, number>> = {
  school: 1.9,
  group_activity: 1.6,
  work_directed_group: 1.95,
  group_placement: 2.05,
  individual_placement: 2.3,
  reinforced_cooperation: 2.4,
  labour_market_measure: 2.4,
  municipal_targeted_employment: 2.5,
};

/** Share of the questions that has an answer. */
const SHARE: Readonly<Record<KnownAs, readonly [number, number]>> = {
  well: [0.88, 1],
  half: [0.5, 0.8],
  little: [0.15, 0.4],
  hardly: [0, 0.06],
};

/** Draws somebody at a step; `nearAreas` are the interest areas of her unit, which half of all people like. */
export const drawCharacter = (
  step: string,
  nearAreas: readonly string[],
  catalogue: CatalogueContent,
  chance: Chance,
): Character => {
  const onTheWay = step !== 'group_activity';
  const areas = catalogue.lists.find(({ list }) => list === 'interest-areas')?.entries ?? [];
  const groups = catalogue.lists.find(({ list }) => list === 'ability-groups')?.entries ?? [];
  const free = chance.some(
    areas.map(({ code }) => code),
    4,
  );
  const near = chance.happens(0.5) ? chance.some(nearAreas, 1) : [];
  return {
    step,
    knownAs: chance.weighted([
      ['well', onTheWay ? 52 : 42],
      ['half', 32],
      ['little', onTheWay ? 12 : 18],
      ['hardly', onTheWay ? 4 : 8],
    ]),
    strength: (STRENGTH[step] ?? 1.8) + chance.around(0, 0.3),
    steadiness: new Map(groups.map(({ code }) => [code, chance.around(0, 0.35)])),
    favourites: [...new Set([...near, ...free])].slice(0, chance.whole(2, 4)),
    catalogue,
  };
};

/** Whether a question has been asked and answered, for somebody known so well. */
export const isAnswered = (character: Character, chance: Chance): boolean => {
  const [least, most] = SHARE[character.knownAs];
  return chance.happens(least + chance.share() * (most - least));
};

/** A question that was put and not answered is a state of its own, never a zero. */
export const leftOpen = (fact: Pick<Fact, 'kind' | 'code'>, chance: Chance): Fact[] =>
  chance.happens(0.05)
    ? [
        {
          ...fact,
          state: chance.weighted([
            ['dont_know', 5],
            ['not_asked', 3],
            ['prefer_not_to_say', 2],
          ] as const),
        },
      ]
    : [];
