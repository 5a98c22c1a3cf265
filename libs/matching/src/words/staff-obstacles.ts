import { Failure, MatchRecord } from '../model';
import { subjectsOf } from '../score/check-eligibility';
import { conditionName, dayName, supportNeeded, supportOffered } from './condition-names';
import { clock, hoursText, kilometres, labelOf, list, Speech } from './speak';
import { StaffRow } from './word-surface';

/** Each failing hard condition as a row with its numbers. */
export function obstaclesOf(record: MatchRecord, speech: Speech): StaffRow[] {
  return record.failures.map((failure) => {
    const [label, opening, person] = obstacle(failure, record, speech);
    return { key: failure.code, label, opening, person, mark: 'hard', note: whoCanChange(failure, speech) };
  });
}

function obstacle(failure: Failure, record: MatchRecord, speech: Speech): [string, string, string] {
  const { locale, labels } = speech;
  const subjects = subjectsOf(failure);
  const names = (name: (code: string) => string): string => list(subjects.map(name), locale);
  const [needed, had] = [failure.needed ?? 0, failure.had ?? 0];
  switch (failure.code) {
    case 'excluded-area':
      return [
        speech.say('Område', 'Area'),
        names((code) => speech.area(code)),
        speech.say('har sagt nej', 'has said no'),
      ];
    case 'environment-exclusion':
      return [
        speech.say('Miljö', 'Environment'),
        names((code) => labelOf(labels.environmentFactors, code, locale)),
        speech.say('har sagt aldrig', 'has said never'),
      ];
    case 'declined-before':
      return [
        speech.say('Tidigare svar', 'Earlier answer'),
        subjects.includes('workplace')
          ? speech.say('arbetsplatsen', 'the workplace')
          : speech.say('platsen', 'the opening'),
        speech.say('har tackat nej', 'has said no'),
      ];
    case 'travel':
      return [
        speech.say('Resa', 'Travel'),
        kilometres(needed, locale),
        speech.say(`gräns ${kilometres(had, locale)}`, `limit ${kilometres(had, locale)}`),
      ];
    case 'weekdays':
      return [
        speech.say('Dagar', 'Weekdays'),
        names((day) => dayName(day, speech)),
        speech.say('kan inte då', 'not those days'),
      ];
    case 'hours':
      return [
        speech.say('Timmar', 'Hours'),
        speech.say(
          `minst ${hoursText(needed, locale)}\u00a0tim`,
          `at least ${hoursText(needed, locale)}\u00a0h`,
        ),
        speech.say(`vill ha ${hoursText(had, locale)}\u00a0tim`, `wants ${hoursText(had, locale)}\u00a0h`),
      ];
    case 'essential':
      return [
        names((code) => labelOf(labels.abilities, code, locale)),
        speech.say(`Måste ${needed}`, `Must ${needed}`),
        String(had),
      ];
    case 'support':
      return [conditionName('support', speech), supportOffered(had, speech), supportNeeded(needed, speech)];
    case 'access':
      return [
        names((code) => speech.access(code)),
        speech.say('finns inte', 'not in place'),
        speech.say('behövs', 'needed'),
      ];
    case 'time-of-day': {
      const [start] = subjects;
      const both = subjects.length > 1;
      const opening = both
        ? speech.say('börjar för tidigt och slutar för sent', 'starts too early and ends too late')
        : start === 'start'
          ? speech.say(`börjar ${clock(needed, locale)}`, `starts ${clock(needed, locale)}`)
          : speech.say(`slutar ${clock(needed, locale)}`, `ends ${clock(needed, locale)}`);
      const person = both
        ? speech.say(`${failure.shortfall} minuter att flytta`, `${failure.shortfall} minutes to move`)
        : start === 'start'
          ? speech.say(`kan från ${clock(had, locale)}`, `from ${clock(had, locale)}`)
          : speech.say(`kan till ${clock(had, locale)}`, `until ${clock(had, locale)}`);
      return [conditionName('time-of-day', speech), opening, person];
    }
    case 'licence':
      return [
        conditionName('licence', speech),
        names((code) => labelOf(labels.licences, code, locale)),
        speech.say('saknas', 'missing'),
      ];
    case 'language':
      return [
        conditionName('language', speech),
        names((code) => labelOf(labels.languages, code, locale)),
        speech.say('saknas', 'missing'),
      ];
    case 'stage':
      return [
        conditionName('stage', speech),
        labelOf(labels.openingKinds, record.kind, locale),
        labelOf(labels.steps, String(record.stage), locale),
      ];
    case 'closed':
      return [speech.say('Öppen', 'Open'), names((code) => closedReason(code, speech)), ''];
  }
}

function closedReason(code: string, speech: Speech): string {
  if (code === 'seats') return speech.say('ingen ledig plats', 'no free seat');
  if (code === 'published') return speech.say('inte publicerad', 'not published');
  return speech.say('utanför perioden', 'outside its period');
}

function whoCanChange(failure: Failure, speech: Speech): string | null {
  const names = failure.relaxableBy.map((owner) => {
    if (owner === 'employer') return speech.say('arbetsgivaren', 'the employer');
    return owner === 'municipality'
      ? speech.say('kommunen', 'the municipality')
      : speech.say('personen', 'the person');
  });
  if (names.length === 0) return null;
  const or = speech.say('eller', 'or');
  return speech.say(`Kan ändras av ${names.join(` ${or} `)}`, `Can be changed by ${names.join(` ${or} `)}`);
}
