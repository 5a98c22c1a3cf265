import { entriesOf } from '@stegvis/catalogue';
import type { Chance } from '../chance/chance';
import { type Character, type Fact, isAnswered, leftOpen } from './character';

/** *Kan*: 0-3 for what has been assessed; what has not is left out, or said to be open. */
export const drawAbilities = (character: Character, chance: Chance): Fact[] =>
  entriesOf(character.catalogue, 'abilities').flatMap(({ code, parent }): Fact[] => {
    if (!isAnswered(character, chance)) return leftOpen({ kind: 'capacity', code }, chance);
    const mean = character.strength + (character.steadiness.get(parent ?? '') ?? 0);
    const level = Math.min(3, Math.max(0, Math.round(chance.around(mean, 0.55))));
    return [{ kind: 'capacity', code, level }];
  });
