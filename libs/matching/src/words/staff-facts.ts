import { AbilityLine, Criterion, EnvironmentLine, MatchRecord } from '../model';
import { supportNeeded, supportOffered } from './condition-names';
import { EASED_BY_AIDS } from './phrases/ability-phrases';
import { hoursText, inside, kilometres, labelOf, Speech } from './speak';
import { Mark, StaffRow } from './word-surface';

const row = (
  key: string,
  label: string,
  opening: string,
  person: string,
  mark: Mark,
  note: string | null = null,
): StaffRow => ({
  key,
  label,
  opening,
  person,
  mark,
  note,
});

const notAsked = (speech: Speech): string => speech.say('inte frågat än', 'not asked yet');

/** What stands under a criterion: one line for each thing compared. */
export function factsOf(criterion: Criterion, record: MatchRecord, speech: Speech): StaffRow[] {
  switch (criterion) {
    case 'interest':
      return record.areas.map((area) => areaFact(area, speech));
    case 'ability':
      return record.abilities.map((line) => abilityFact(line, speech));
    case 'environment':
      return record.environment.map((line) => environmentFact(line, speech));
    case 'schedule':
    case 'travel':
    case 'pathway':
      return [];
  }
}

/** The criterion's own line: what the opening is, what she says. */
export function headOf(criterion: Criterion, record: MatchRecord, speech: Speech): StaffRow {
  switch (criterion) {
    case 'interest': {
      const liked = record.areas
        .filter((area) => area.asked && area.weight >= 2)
        .map((area) => speech.area(area.area));
      const person =
        liked.length > 0
          ? speech.say(`vill: ${liked.map(inside).join(', ')}`, `wants: ${liked.map(inside).join(', ')}`)
          : speech.say('inget ja här', 'no yes here');
      return row(
        criterion,
        speech.say('Intresse', 'Interest'),
        record.areas.map((area) => speech.area(area.area)).join(', '),
        person,
        liked.length > 0 ? 'fits' : 'plain',
      );
    }
    case 'ability': {
      const met = record.abilities.filter(
        (line) => line.result === 'met' || line.result === 'adapted',
      ).length;
      const all = record.abilities.length;
      return row(
        criterion,
        speech.say('Förmåga', 'Ability'),
        speech.say(`${all} krav`, `${all} demands`),
        speech.say(`${met} uppfyllda`, `${met} met`),
        met === all ? 'fits' : 'plain',
      );
    }
    case 'environment': {
      const broken = record.environment.filter(
        (line) => line.result === 'violated' || line.result === 'wanted_absent',
      ).length;
      const person =
        broken === 0
          ? speech.say('inget stör', 'nothing disturbs')
          : speech.say(`${broken} stämmer inte`, `${broken} not as wished`);
      return row(
        criterion,
        speech.say('Miljö', 'Environment'),
        speech.say(`${record.environment.length} saker`, `${record.environment.length} things`),
        person,
        broken === 0 ? 'fits' : 'hard',
      );
    }
    case 'schedule':
      return scheduleRow(record, speech);
    case 'travel':
      return travelRow(record, speech);
    case 'pathway': {
      const step =
        record.stageAsked === false
          ? notAsked(speech)
          : labelOf(speech.labels.steps, String(record.stage), speech.locale);
      const closed = record.failures.some((failure) => failure.code === 'stage');
      return row(
        criterion,
        speech.say('Steg', 'Step'),
        labelOf(speech.labels.openingKinds, record.kind, speech.locale),
        step,
        closed ? 'hard' : 'plain',
        closed ? speech.say('Föreslås inte från det här steget', 'Not suggested from this step') : null,
      );
    }
  }
}

function areaFact(area: MatchRecord['areas'][number], speech: Speech): StaffRow {
  const order = [
    speech.say('Huvudområde', 'Main area'),
    speech.say('Biområde', 'Second area'),
    speech.say('Tredje område', 'Third area'),
  ];
  const words = speech.say('nej|kanske|ja|jättegärna', 'no|maybe|yes|very much').split('|');
  const person = area.asked ? `${area.weight} ${words[area.weight]}` : notAsked(speech);
  const mark: Mark = !area.asked ? 'ask' : area.weight >= 2 ? 'fits' : area.weight === 0 ? 'hard' : 'plain';
  return row(
    area.area,
    speech.area(area.area),
    order[area.order] ?? '',
    person,
    mark,
    area.asked ? null : speech.say('Fråga', 'Ask'),
  );
}

function abilityFact(line: AbilityLine, speech: Speech): StaffRow {
  const word = line.essential ? speech.say('Måste', 'Must') : speech.say('Bör', 'Should');
  const person = line.level === null ? speech.say('inte bedömt än', 'not assessed yet') : String(line.level);
  const notes: Record<AbilityLine['result'], readonly [Mark, string | null]> = {
    met: ['fits', null],
    stretch: [
      'plain',
      EASED_BY_AIDS.has(line.ability)
        ? speech.say('Kan underlättas', 'Can be eased')
        : speech.say('Kan växa', 'Can grow'),
    ],
    gap: ['hard', speech.say('Behöver anpassas', 'Needs adapting')],
    unknown: ['ask', speech.say('Fråga', 'Ask')],
    adapted: ['fits', speech.say('Anpassat', 'Adapted')],
  };
  const [mark, note] = notes[line.result];
  return row(
    line.ability,
    labelOf(speech.labels.abilities, line.ability, speech.locale),
    `${word} ${line.demand}`,
    person,
    mark,
    note,
  );
}

function environmentFact(line: EnvironmentLine, speech: Speech): StaffRow {
  const exposures = speech.say('finns inte|lite|ganska mycket|mycket', 'absent|low|moderate|high').split('|');
  const tolerances = speech
    .say(
      'vill inte ha det alls|lite går bra|ganska mycket går bra|spelar ingen roll',
      'none at all|a little is fine|quite a lot is fine|any amount is fine',
    )
    .split('|');
  const said = line.tolerance === null ? [] : [tolerances[line.tolerance] ?? ''];
  if (line.wanted) said.unshift(speech.say('vill gärna ha', 'wants it'));
  const notes: Record<EnvironmentLine['result'], readonly [Mark, string | null]> = {
    fine: ['plain', null],
    wanted_present: ['fits', null],
    wanted_absent: ['hard', speech.say('Saknas', 'Missing')],
    strain_shown: ['hard', speech.say('Mer än önskat', 'More than wanted')],
    violated: ['hard', speech.say('För mycket', 'Too much')],
    not_asked: ['ask', speech.say('Fråga', 'Ask')],
  };
  const [given, note] = notes[line.result];
  const kept = line.result === 'fine' && line.tolerance !== null && line.tolerance <= 1;
  const mark = kept ? 'fits' : given;
  return row(
    line.factor,
    labelOf(speech.labels.environmentFactors, line.factor, speech.locale),
    `${line.exposure} ${exposures[line.exposure]}`,
    said.join(', ') || notAsked(speech),
    mark,
    note,
  );
}

function scheduleRow(record: MatchRecord, speech: Speech): StaffRow {
  const { wanted, minimum, maximum } = record.hours;
  const hours = (quarters: number): string => hoursText(quarters, speech.locale);
  const range = minimum === maximum ? hours(maximum) : `${hours(minimum)}–${hours(maximum)}`;
  const opening = speech.say(`${range}\u00a0tim`, `${range}\u00a0h`);
  const person =
    wanted === null
      ? notAsked(speech)
      : speech.say(`vill ha ${hours(wanted)}\u00a0tim`, `wants ${hours(wanted)}\u00a0h`);
  const mark: Mark = wanted === null ? 'ask' : wanted < minimum || wanted > maximum ? 'hard' : 'fits';
  const note =
    wanted === null
      ? speech.say('Fråga', 'Ask')
      : wanted > maximum
        ? speech.say('Färre än önskat', 'Fewer than wanted')
        : wanted < minimum
          ? speech.say('Fler än önskat', 'More than wanted')
          : null;
  return row('schedule', speech.say('Tid', 'Hours'), opening, person, mark, note);
}

function travelRow(record: MatchRecord, speech: Speech): StaffRow {
  const { distanceMetres: distance, travelLimitMetres: limit, travelMinutes: minutes } = record;
  const about =
    minutes === null ? '' : speech.say(`, uppskattat ${minutes}\u00a0min`, `, estimated ${minutes}\u00a0min`);
  const opening =
    distance === null
      ? speech.say('avståndet är inte känt', 'distance not known')
      : `${kilometres(distance, speech.locale)}${about}`;
  const person =
    limit === null
      ? notAsked(speech)
      : speech.say(`gräns ${kilometres(limit, 'sv')}`, `limit ${kilometres(limit, 'en')}`);
  const known = distance !== null && limit !== null;
  const mark: Mark = !known ? 'ask' : distance > limit ? 'hard' : 'fits';
  return row(
    'travel',
    speech.say('Resa', 'Travel'),
    opening,
    person,
    mark,
    known ? null : speech.say('Fråga', 'Ask'),
  );
}

/** Conditions that carry no points: support, and each access need that is met or can be. */
export function conditionsOf(record: MatchRecord, speech: Speech): StaffRow[] {
  const need = record.supportNeed ?? null;
  const offered = record.supportAvailable ?? 0;
  const support = row(
    'support',
    speech.say('Stöd', 'Support'),
    supportOffered(offered, speech),
    need === null ? notAsked(speech) : supportNeeded(need, speech),
    need === null ? 'ask' : offered >= need ? 'fits' : 'hard',
  );
  const needs = speech.say('behövs', 'needed');
  return [
    support,
    ...(record.accessMet ?? []).map((code) =>
      row(code, speech.access(code), speech.say('finns', 'in place'), needs, 'fits'),
    ),
    ...record.accessToArrange.map((code) =>
      row(
        code,
        speech.access(code),
        speech.say('kan ordnas', 'can be arranged'),
        needs,
        'hard',
        speech.say('Ordna', 'Arrange'),
      ),
    ),
  ];
}
