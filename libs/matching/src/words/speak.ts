import { EnvironmentLine } from '../model';
import { LabelTable, Locale, MatchLabels } from './match-labels';
import { ABILITY_PHRASES, AbilityPhrase } from './phrases/ability-phrases';
import { ACCESS_PHRASES, AccessPhrase } from './phrases/access-phrases';
import { AREA_PHRASES } from './phrases/area-phrases';
import { DEMAND_PHRASES } from './phrases/demand-phrases';
import { FactorPhrase } from './phrases/factor-phrase';
import { FACTOR_PHRASES_EN } from './phrases/factor-phrases-en';
import { FACTOR_PHRASES_SV } from './phrases/factor-phrases-sv';
import { HELP_PHRASES, HelpPhrase } from './phrases/help-phrases';

/** A code's label; the code itself where the catalogue has none, so that nothing vanishes from a table. */
export const labelOf = (table: LabelTable | undefined, code: string, locale: Locale): string =>
  table?.[code]?.[locale] ?? code;

/** Small first letter inside a sentence; abbreviations such as IT keep theirs. */
export const inside = (text: string): string =>
  text.length > 1 && text[1] === text[1]?.toUpperCase() && text[1] !== text[1]?.toLowerCase()
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

/** Capital first letter. */
export const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "a, b och c" / "a, b and c". */
export function list(items: readonly string[], locale: Locale): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${locale === 'sv' ? 'och' : 'and'} ${items.at(-1)}`;
}

/** Hours from quarters with a decimal comma in Swedish: 9 or 9,5. */
export function hoursText(quarters: number, locale: Locale): string {
  const text = String(quarters / 4);
  return locale === 'sv' ? text.replace('.', ',') : text;
}

/** Kilometres with one decimal. */
export function kilometres(metres: number, locale: Locale): string {
  const text = (metres / 1000).toFixed(1);
  return `${locale === 'sv' ? text.replace('.', ',') : text}\u00a0km`;
}

/** Minutes since midnight as 9.30 (Swedish) or 9:30. */
export function clock(minute: number, locale: Locale): string {
  const minutes = String(minute % 60).padStart(2, '0');
  return `${Math.floor(minute / 60)}${locale === 'sv' ? '.' : ':'}${minutes}`;
}

/** Phrases of one locale, with the label as the fallback for codes they do not know. */
export class Speech {
  constructor(
    readonly locale: Locale,
    readonly labels: MatchLabels,
  ) {}

  /** Picks the text of the locale. */
  say(sv: string, en: string): string {
    return this.locale === 'sv' ? sv : en;
  }

  ability(code: string, speakingTo: boolean): AbilityPhrase {
    const label = labelOf(this.labels.abilities, code, this.locale);
    const predicate = this.say(`klarar: ${inside(label)}`, `can manage: ${inside(label)}`);
    const fallback = { you: predicate, other: predicate, doing: inside(label), chip: label };
    const phrase = ABILITY_PHRASES[code]?.[this.locale] ?? fallback;
    const own = (text: string): string => text.replace('{dig}', speakingTo ? 'dig' : 'sig');
    return { you: own(phrase.you), other: own(phrase.other), doing: own(phrase.doing), chip: phrase.chip };
  }

  factor(code: string): FactorPhrase {
    const label = labelOf(this.labels.environmentFactors, code, this.locale);
    const table = this.locale === 'sv' ? FACTOR_PHRASES_SV : FACTOR_PHRASES_EN;
    const some = this.say(`Det här finns ibland: ${inside(label)}.`, `Sometimes here: ${inside(label)}.`);
    const much = this.say(`Det här finns ofta: ${inside(label)}.`, `Often here: ${inside(label)}.`);
    const none = this.say(`Det här finns inte: ${inside(label)}.`, `Not here: ${inside(label)}.`);
    const chipNone = this.say(`Inte: ${inside(label)}`, `Not: ${inside(label)}`);
    const need = this.say(`Mindre av: ${inside(label)}`, `Less of: ${inside(label)}`);
    return table[code] ?? { none, some, much, chipNone, chipSome: label, chipMuch: label, need };
  }

  /** The sentence for how much of a factor there is. */
  factorSentence(line: EnvironmentLine): string {
    const phrase = this.factor(line.factor);
    return line.exposure === 0 ? phrase.none : line.exposure === 1 ? phrase.some : phrase.much;
  }

  factorChip(line: EnvironmentLine): string {
    const phrase = this.factor(line.factor);
    return line.exposure === 0 ? phrase.chipNone : line.exposure === 1 ? phrase.chipSome : phrase.chipMuch;
  }

  /** After *vill* / *want to*. */
  areaDoing(code: string): string {
    const label = inside(labelOf(this.labels.interestAreas, code, this.locale));
    return AREA_PHRASES[code]?.[this.locale] ?? this.say(`arbeta med ${label}`, `work with ${label}`);
  }

  area(code: string): string {
    return labelOf(this.labels.interestAreas, code, this.locale);
  }

  access(code: string): string {
    return labelOf(this.labels.accessNeeds, code, this.locale);
  }

  /** An access need as sentences: met, missing, and what can be arranged. */
  accessPhrase(code: string): AccessPhrase {
    const thing = inside(this.access(code));
    const met = this.say(`Det här finns: ${thing}.`, `There is: ${thing}.`);
    const missing = this.say(`Det här saknas: ${thing}.`, `This is missing: ${thing}.`);
    return ACCESS_PHRASES[code]?.[this.locale] ?? { met, missing, thing };
  }

  abilityLabel(code: string): string {
    return labelOf(this.labels.abilities, code, this.locale);
  }

  /** What the work asks of an ability, as a sentence about the work. */
  demandSentence(code: string): string {
    const label = inside(this.abilityLabel(code));
    return (
      DEMAND_PHRASES[code]?.[this.locale] ?? this.say(`Det ingår: ${label}.`, `The work asks for: ${label}.`)
    );
  }

  /** What the surroundings can do about a demand. */
  help(code: string): HelpPhrase {
    const label = inside(this.abilityLabel(code));
    const need = this.say(`hjälp med: ${label}`, `help with: ${label}`);
    const how = this.say('Kom överens om hur det kan ordnas.', 'Agree on how this can be arranged.');
    return HELP_PHRASES[code]?.[this.locale] ?? { need, how };
  }
}
