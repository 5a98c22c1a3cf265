import { MatchRecord } from '../model';
import { Locale, MatchLabels } from './match-labels';
import { negativeReasons, openQuestions, positiveReasons, Reason } from './rank-reasons';
import { Speech } from './speak';
import { EasySentence, OpeningFacts } from './word-surface';

interface Said {
  readonly sentence: string;
  readonly subject: string | null;
}

/**
 * Exactly three easy-read sentences: what fits, what may be hard, what can help. At most twelve words each, present
 * tense, no points. What may be hard is said of the work, never of her. They say only what the record and the facts
 * hold; where nothing is known to be hard, the second names what somebody should ask her.
 */
export function participantSentences(
  record: MatchRecord,
  facts: OpeningFacts,
  locale: Locale,
  labels: MatchLabels,
): EasySentence[] {
  const speech = new Speech(locale, labels);
  const [positive] = positiveReasons(record);
  const [negative] = negativeReasons(record);
  const [question] = openQuestions(record);
  const fits = sayFit(positive, speech);
  const hard = negative ? sayHard(negative, record, speech) : sayQuestion(question, speech);
  const helps = sayHelp(record, facts, positive, negative, speech);
  const mayBeHard = speech.say('Det här kan vara svårt', 'This may be hard');
  const toAsk = speech.say('Det här vill vi fråga om', 'We want to ask about this');
  return [
    { part: 'fits', heading: speech.say('Det här passar', 'This fits'), ...fits },
    { part: 'hard', heading: negative || !question ? mayBeHard : toAsk, ...hard },
    { part: 'helps', heading: speech.say('Det här kan hjälpa', 'This can help'), ...helps },
  ];
}

function sayFit(reason: Reason | undefined, speech: Speech): Said {
  switch (reason?.type) {
    case 'area': {
      const doing = speech.areaDoing(reason.area);
      const sentence =
        reason.weight >= 3
          ? speech.say(`Du vill gärna ${doing}.`, `You really want to ${doing}.`)
          : speech.say(`Du vill ${doing}.`, `You want to ${doing}.`);
      return { sentence, subject: reason.area };
    }
    case 'ability': {
      const { you } = speech.ability(reason.line.ability, true);
      const sentence = speech.say(`Här är det bra att du ${you}.`, `It helps here that you ${you}.`);
      return { sentence, subject: reason.line.ability };
    }
    case 'environment':
      return { sentence: speech.factorSentence(reason.line), subject: reason.line.factor };
    case 'access':
      return { sentence: speech.accessPhrase(reason.access).met, subject: reason.access };
    case 'travel':
      return {
        sentence: speech.say('Platsen ligger nära dig.', 'The place is near you.'),
        subject: 'travel',
      };
    case 'hours':
      return {
        sentence: speech.say(
          'Du kan arbeta så många timmar du vill.',
          'You can work as many hours as you want.',
        ),
        subject: 'hours',
      };
    default:
      return {
        sentence: speech.say(
          'Här finns inget du har sagt nej till.',
          'There is nothing here that you have said no to.',
        ),
        subject: null,
      };
  }
}

function sayHard(reason: Reason, record: MatchRecord, speech: Speech): Said {
  switch (reason.type) {
    case 'ability':
      return { sentence: speech.demandSentence(reason.line.ability), subject: reason.line.ability };
    case 'environment':
      return { sentence: speech.factorSentence(reason.line), subject: reason.line.factor };
    case 'access':
      return { sentence: speech.accessPhrase(reason.access).missing, subject: reason.access };
    case 'hours': {
      const more = record.hours.wanted !== null && record.hours.minimum > record.hours.wanted;
      const sentence = more
        ? speech.say('Det är fler timmar än du vill.', 'There are more hours than you want.')
        : speech.say('Det är färre timmar än du vill.', 'There are fewer hours than you want.');
      return { sentence, subject: 'hours' };
    }
    case 'travel': {
      const too = record.failures.some((failure) => failure.code === 'travel');
      const sentence = too
        ? speech.say('Resan är längre än du vill.', 'The journey is longer than you want.')
        : speech.say('Resan dit är ganska lång.', 'The journey there is quite long.');
      return { sentence, subject: 'travel' };
    }
    default:
      return { sentence: sayObstacle(reason.type, speech), subject: reason.type };
  }
}

function sayObstacle(type: string, speech: Speech): string {
  switch (type) {
    case 'support':
      return speech.say('Platsen har mindre hjälp än du behöver.', 'The place has less help than you need.');
    case 'weekdays':
      return speech.say('Arbetet är på dagar som du inte kan.', 'The work is on days that do not suit you.');
    case 'time-of-day':
      return speech.say('Arbetet är på tider som du inte kan.', 'The work is at times that do not suit you.');
    case 'licence':
      return speech.say('Man behöver körkort här.', 'You need a driving licence here.');
    default:
      return speech.say('Man talar ett annat språk här.', 'People speak another language here.');
  }
}

/** Nothing is known to be hard; then what nobody has asked is said, and never as a fault of hers. */
function sayQuestion(question: Reason | undefined, speech: Speech): Said {
  switch (question?.type) {
    case 'ability': {
      const { doing } = speech.ability(question.line.ability, true);
      const sentence = speech.say(`Vi vill prata om att ${doing}.`, `We want to ask if you can ${doing}.`);
      return { sentence, subject: question.line.ability };
    }
    case 'area': {
      const doing = speech.areaDoing(question.area);
      const sentence = speech.say(
        `Vi har inte frågat om du vill ${doing}.`,
        `We have not asked if you want to ${doing}.`,
      );
      return { sentence, subject: question.area };
    }
    case 'condition':
      return {
        sentence: speech.say(
          'Vi har inte frågat dig om allt än.',
          'We have not asked you about everything yet.',
        ),
        subject: question.subject,
      };
    default:
      return {
        sentence: speech.say('Vi ser inget som verkar svårt.', 'We see nothing that seems hard.'),
        subject: null,
      };
  }
}

/** Somebody with a name first, then what the place has, then that one may ask to see it. */
function sayHelp(
  record: MatchRecord,
  facts: OpeningFacts,
  positive: Reason | undefined,
  negative: Reason | undefined,
  speech: Speech,
): Said {
  const adapted = record.abilities.find((line) => line.result === 'adapted');
  const support = record.supportAvailable ?? 0;
  const name = facts.supervisorFirstName;
  if (negative?.type === 'ability' && adapted?.ability === negative.line.ability)
    return {
      sentence: speech.say('Arbetet går att ändra för dig.', 'The work can be changed for you.'),
      subject: null,
    };
  if (support > 0 && name)
    return {
      sentence: speech.say(`${name} är nära och kan hjälpa dig.`, `${name} is near and can help you.`),
      subject: 'support',
    };
  const said = positive?.type === 'access' ? positive.access : null;
  const access = record.accessMet?.find((need) => need !== said);
  if (access) return { sentence: speech.accessPhrase(access).met, subject: access };
  const [arrange] = record.accessToArrange;
  if (arrange)
    return {
      sentence: speech.say(
        `Arbetsplatsen kan ordna ${speech.accessPhrase(arrange).thing}.`,
        `The workplace can arrange ${speech.accessPhrase(arrange).thing}.`,
      ),
      subject: arrange,
    };
  if (support > 0) return { sentence: sayOffered(support, speech), subject: 'support' };
  return {
    sentence: speech.say('Du kan fråga om du får besöka platsen.', 'You can ask to visit the place.'),
    subject: null,
  };
}

function sayOffered(level: number, speech: Speech): string {
  if (level === 1) return speech.say('Det finns någon att fråga.', 'There is someone to ask.');
  if (level === 2) return speech.say('Du får hjälp en stund varje dag.', 'You get some help every day.');
  return speech.say('Någon är nära dig nästan hela tiden.', 'Someone is near you nearly all the time.');
}
