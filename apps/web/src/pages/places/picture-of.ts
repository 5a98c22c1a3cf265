import { isConcept, type Concept } from '../../design/icons/signs';

const families = ['area', 'ability', 'environment', 'access', 'task'] as const;
const others: Readonly<Record<string, Concept>> = {
  travel: 'travel.distance',
  hours: 'time.hours',
  weekdays: 'time.days',
  start: 'time.days',
  times: 'time.clock',
  support: 'support.help',
  licence: 'travel.car',
  language: 'ability.expressing_oneself',
};
const parts: Readonly<Record<string, Concept>> = {
  fits: 'me.can',
  hard: 'answer.maybe',
  helps: 'support.help',
};

/** The picture of a sentence: that of its subject (a code of the catalogue), else that of what the sentence says. */
export function pictureOf(subject: string | null | undefined, part: string): Concept {
  for (const family of families) {
    const concept = `${family}.${subject ?? ''}`;
    if (isConcept(concept)) return concept;
  }
  return others[subject ?? ''] ?? parts[part] ?? 'rule.info';
}
