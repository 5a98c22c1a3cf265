import { entriesOf } from '@stegvis/catalogue';
import type { Chance } from '../chance/chance';
import { type Character, type Fact, isAnswered, leftOpen } from './character';

const GOALS = [
  (area: string) => `Jag vill arbeta med ${area}.`,
  (area: string) => `Jag vill prova ${area} och se om det passar mig.`,
  (area: string) => `Jag vill ha en egen plats inom ${area}.`,
  (area: string) => `På sikt vill jag ha ett arbete inom ${area}.`,
] as const;

/** *Vill*: interest areas 0-3, areas that are out of the question, and the goal in her words. */
export const drawWishes = (character: Character, chance: Chance): Fact[] => {
  const { favourites, catalogue } = character;
  const areas = entriesOf(catalogue, 'interest-areas');
  const facts: Fact[] = areas.flatMap(({ code }): Fact[] => {
    const at = favourites.indexOf(code);
    if (at >= 0 && character.knownAs !== 'hardly')
      return [{ kind: 'interest', code, level: at === 0 ? 3 : chance.whole(2, 3) }];
    if (!isAnswered(character, chance)) return leftOpen({ kind: 'interest', code }, chance);
    const level = chance.weighted([
      [0, 45],
      [1, 38],
      [2, 14],
      [3, 3],
    ] as const);
    return [{ kind: 'interest', code, level }];
  });
  const refused = facts.filter(({ level }) => level === 0).map(({ code }) => code);
  if (refused.length > 0 && chance.happens(0.15))
    facts.push({ kind: 'excluded_area', code: chance.pick(refused), flag: true });
  const goal = areas.find(({ code }) => code === favourites[0])?.texts.label?.sv.toLowerCase();
  if (goal !== undefined && character.step !== 'group_activity' && isAnswered(character, chance))
    facts.push({
      kind: 'work_goal',
      code: 'work_goal',
      text: chance.pick(GOALS)(goal.replace(/^it$/, 'IT')),
    });
  return facts;
};
