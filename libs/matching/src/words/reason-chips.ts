import { MatchRecord } from '../model';
import { Locale, MatchLabels } from './match-labels';
import { conditionName } from './condition-names';
import { negativeReasons, openQuestions, positiveReasons, Reason } from './rank-reasons';
import { EASED_BY_AIDS } from './phrases/ability-phrases';
import { inside, kilometres, Speech } from './speak';
import { ReasonChip } from './word-surface';

/**
 * The chips of a hit: up to three of what fits, then up to two of what may be hard and what to ask (one of each
 * where there are both).
 */
export function reasonChips(record: MatchRecord, locale: Locale, labels: MatchLabels): ReasonChip[] {
  const speech = new Speech(locale, labels);
  const fits = positiveReasons(record)
    .slice(0, 3)
    .map((reason) => fitChip(reason, record, speech));
  const hard = negativeReasons(record).map((reason) => hardChip(reason, record, speech));
  const ask = openQuestions(record).map((reason) => askChip(reason, speech));
  const others = hard.length > 0 && ask.length > 0 ? [hard[0], ask[0]] : [...hard, ...ask].slice(0, 2);
  return [...fits, ...others.filter((chip) => chip !== undefined)];
}

function fitChip(reason: Reason, record: MatchRecord, speech: Speech): ReasonChip {
  const chip = (text: string, subject: string): ReasonChip => ({ kind: 'fits', text, subject });
  switch (reason.type) {
    case 'area':
      return chip(
        speech.say(`Vill: ${inside(speech.area(reason.area))}`, `Wants: ${inside(speech.area(reason.area))}`),
        reason.area,
      );
    case 'ability':
      return chip(speech.ability(reason.line.ability, false).chip, reason.line.ability);
    case 'environment':
      return chip(speech.factorChip(reason.line), reason.line.factor);
    case 'access':
      return chip(speech.access(reason.access), reason.access);
    case 'travel':
      return chip(
        speech.say(
          `Nära, ${kilometres(record.distanceMetres ?? 0, 'sv')}`,
          `Near, ${kilometres(record.distanceMetres ?? 0, 'en')}`,
        ),
        'travel',
      );
    default:
      return chip(speech.say('Så många timmar som önskas', 'As many hours as wanted'), 'hours');
  }
}

/** One chip of what may be hard. */
export function hardChip(reason: Reason, record: MatchRecord, speech: Speech): ReasonChip {
  const chip = (text: string, subject: string): ReasonChip => ({ kind: 'hard', text, subject });
  switch (reason.type) {
    case 'ability': {
      const { ability, result } = reason.line;
      const doing = speech.say(speech.ability(ability, false).doing, inside(speech.abilityLabel(ability)));
      const { need } = speech.help(ability);
      if (EASED_BY_AIDS.has(ability)) return chip(speech.say(`Behövs: ${need}`, `Needed: ${need}`), ability);
      return chip(
        result === 'stretch'
          ? speech.say(`Kan växa: ${doing}`, `Can grow: ${doing}`)
          : speech.say(`Behöver anpassas: ${doing}`, `Needs adapting: ${doing}`),
        ability,
      );
    }
    case 'environment':
      return chip(speech.factorChip(reason.line), reason.line.factor);
    case 'access':
      return chip(
        speech.say(
          `Saknas: ${inside(speech.access(reason.access))}`,
          `Missing: ${inside(speech.access(reason.access))}`,
        ),
        reason.access,
      );
    case 'hours': {
      const more = record.hours.wanted !== null && record.hours.minimum > record.hours.wanted;
      return chip(
        more
          ? speech.say('Fler timmar än önskat', 'More hours than wanted')
          : speech.say('Färre timmar än önskat', 'Fewer hours than wanted'),
        'hours',
      );
    }
    case 'travel': {
      const too = record.failures.some((failure) => failure.code === 'travel');
      return chip(
        too
          ? speech.say('Längre än resegränsen', 'Beyond the travel limit')
          : speech.say('Lång resa', 'Long journey'),
        'travel',
      );
    }
    default:
      return chip(obstacleChip(reason.type, speech), reason.type);
  }
}

function obstacleChip(type: string, speech: Speech): string {
  switch (type) {
    case 'support':
      return speech.say('Mindre stöd än vad som behövs', 'Less support than needed');
    case 'weekdays':
      return speech.say('Andra dagar', 'Other days');
    case 'time-of-day':
      return speech.say('Andra tider på dagen', 'Other times of day');
    case 'licence':
      return speech.say('Körkort krävs', 'Licence required');
    default:
      return speech.say('Annat språk krävs', 'Another language required');
  }
}

function askChip(reason: Reason, speech: Speech): ReasonChip {
  const chip = (text: string, subject: string): ReasonChip => ({
    kind: 'ask',
    text: speech.say(`${text}: fråga`, `${text}: ask`),
    subject,
  });
  if (reason.type === 'ability') {
    const code = reason.line.ability;
    return chip(speech.labels.abilities[code]?.[speech.locale] ?? code, code);
  }
  if (reason.type === 'area') return chip(speech.area(reason.area), reason.area);
  const subject = reason.type === 'condition' ? reason.subject : reason.type;
  return chip(conditionName(subject, speech), subject);
}
