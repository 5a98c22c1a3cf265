import { MatchRecord, Verdict } from '../model';
import { conditionName } from './condition-names';
import { Locale, MatchLabels } from './match-labels';
import { EASED_BY_AIDS } from './phrases/ability-phrases';
import { negativeReasons, positiveReasons, Reason } from './rank-reasons';
import { hardChip } from './reason-chips';
import { conditionsOf, factsOf, headOf } from './staff-facts';
import { obstaclesOf } from './staff-obstacles';
import { inside, labelOf, list, opening, Speech } from './speak';
import { Naming, StaffCriterion, StaffText } from './word-surface';

/** *Passar bra* and its neighbours: always a word, never a bare number. */
export function verdictText(verdict: Verdict, locale: Locale): string {
  const texts: Record<Verdict, readonly [string, string]> = {
    fits_well: ['Passar bra', 'Fits well'],
    fits: ['Passar', 'Fits'],
    fits_with_adaptation: ['Passar med anpassning', 'Fits with adaptation'],
    almost: ['Nästan', 'Almost'],
    does_not_fit: ['Passar inte nu', 'Does not fit now'],
  };
  return texts[verdict][locale === 'sv' ? 0 : 1];
}

/**
 * The exhaustive text for staff: a line for the score, one to three sentences, and every reason with its numbers.
 * Shown points add up to the shown score. Without a first name the text says *personen*; never a pronoun.
 */
export function staffText(
  record: MatchRecord,
  locale: Locale,
  labels: MatchLabels,
  naming: Naming = {},
): StaffText {
  const speech = new Speech(locale, labels);
  const [low, high] = [Math.floor(record.low / 100), Math.ceil(record.high / 100)];
  const points = speech.say(`${record.shownScore} poäng`, `${record.shownScore} points`);
  const criteria = record.criteria.map((line): StaffCriterion => ({
    ...headOf(line.criterion, record, speech),
    criterion: line.criterion,
    points: line.shownPoints,
    maximum: line.shownMaximum,
    facts: factsOf(line.criterion, record, speech),
  }));
  return {
    scoreLine:
      record.low === record.high
        ? points
        : speech.say(
            `${points}, säkert mellan ${low} och ${high}`,
            `${points}, certainly between ${low} and ${high}`,
          ),
    verdict: verdictText(record.verdict, locale),
    summary: summarise(record, speech, naming.firstName ?? speech.say('Personen', 'The person')),
    criteria,
    total: {
      points: criteria.reduce((sum, line) => sum + line.points, 0),
      maximum: criteria.reduce((sum, line) => sum + line.maximum, 0),
    },
    obstacles: obstaclesOf(record, speech),
    conditions: conditionsOf(record, speech),
    toClarify: questions(record, speech),
    rules: speech.say(`Regler version ${record.modelVersion}`, `Rules version ${record.modelVersion}`),
  };
}

/** What fits, what may be hard, what to ask: each a sentence, each left out when there is nothing to say. */
function summarise(record: MatchRecord, speech: Speech, name: string): string {
  const positive = positiveReasons(record);
  const area = positive.find((reason) => reason.type === 'area');
  const ability = positive.find((reason) => reason.type === 'ability');
  const said: string[] = [];
  if (area)
    said.push(speech.say(`vill ${speech.areaDoing(area.area)}`, `wants to ${speech.areaDoing(area.area)}`));
  if (ability) said.push(speech.ability(ability.line.ability, false).other);
  const sentences: string[] = [];
  if (said.length > 0) sentences.push(`${opening(name)} ${list(said, speech.locale)}.`);
  const hard = negativeReasons(record)
    .slice(0, 3)
    .map((reason: Reason) => inside(hardPhrase(reason, record, speech)));
  if (hard.length > 0)
    sentences.push(speech.say(`Att tänka på: ${hard.join('; ')}.`, `To consider: ${hard.join('; ')}.`));
  const ask = questions(record, speech, false);
  const more = ask.length > 3 ? [speech.say(`${ask.length - 3} till`, `${ask.length - 3} more`)] : [];
  if (ask.length > 0) {
    const first = [...ask.slice(0, 3).map(inside), ...more].join('; ');
    sentences.push(speech.say(`Fråga före start: ${first}.`, `Ask before the start: ${first}.`));
  }
  if (sentences.length === 0)
    sentences.push(
      speech.say(
        'Inget står i vägen, och inget behöver ordnas.',
        'Nothing stands in the way, and nothing needs arranging.',
      ),
    );
  return sentences.join(' ');
}

/** As its chip, without a colon inside the sentence. */
function hardPhrase(reason: Reason, record: MatchRecord, speech: Speech): string {
  if (reason.type === 'access') {
    const need = inside(speech.access(reason.access));
    return speech.say(`${need} saknas`, `${need} is missing`);
  }
  if (reason.type !== 'ability') return hardChip(reason, record, speech).text;
  const { ability, result } = reason.line;
  const { doing } = speech.ability(ability, false);
  const label = inside(speech.abilityLabel(ability));
  if (EASED_BY_AIDS.has(ability)) {
    const { need } = speech.help(ability);
    return speech.say(`${need} behövs`, `${need} is needed`);
  }
  if (result === 'stretch') return speech.say(`kan växa i att ${doing}`, `can grow in ${label}`);
  return speech.say(`kravet att ${doing} behöver anpassas`, `the demand of ${label} needs adapting`);
}

/** The list to clarify in words; the sentence leaves out the access needs, which may be many. */
function questions(record: MatchRecord, speech: Speech, withAccess = true): string[] {
  const { labels, locale } = speech;
  const items = record.toClarify.filter((item) => withAccess || !item.subject.startsWith('access:'));
  return items.map(({ kind, subject }) => {
    switch (kind) {
      case 'ability':
        return labelOf(labels.abilities, subject, locale);
      case 'interest':
        return speech.say(
          `Intresse för ${inside(speech.area(subject))}`,
          `Interest in ${inside(speech.area(subject))}`,
        );
      case 'tolerance':
        return labelOf(labels.environmentFactors, subject, locale);
      case 'condition':
      case 'support':
        return conditionName(subject, speech);
    }
  });
}
