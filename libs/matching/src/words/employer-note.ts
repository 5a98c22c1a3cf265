import { AbilityLine, MatchRecord } from '../model';
import { Locale, MatchLabels } from './match-labels';
import { opening, Speech } from './speak';
import { EmployerNote, EmployerNoteLine } from './word-surface';

/**
 * The needs-and-support note: what helps, and who gives it. No points, no levels, no wishes, no distance, no name:
 * nothing about the person but needs that the workplace has a part in. It is shown after the participant's yes.
 */
export function employerNote(record: MatchRecord, locale: Locale, labels: MatchLabels): EmployerNote {
  const speech = new Speech(locale, labels);
  const lines: EmployerNoteLine[] = [];
  const add = (
    subject: string,
    need: string,
    help: string,
    giver: EmployerNoteLine['giver'],
    arranged: boolean,
  ): number =>
    lines.push({ subject, need: opening(need), help, giver, giverText: giverText(giver, speech), arranged });
  const already = speech.say('Finns redan på arbetsplatsen.', 'Already in place.');
  const arrange = speech.say('Behöver ordnas före start.', 'Needs to be arranged before the start.');

  if ((record.supportNeed ?? 0) > 0) {
    const enough = (record.supportAvailable ?? 0) >= (record.supportNeed ?? 0);
    add(
      'support',
      speech.say('Någon som hjälper till', 'Someone who helps'),
      enough
        ? speech.say('Handledaren hos er ger stödet.', 'Your supervisor gives the support.')
        : speech.say(
            'Handledaren hos er och kommunen delar på stödet.',
            'Your supervisor and the municipality share the support.',
          ),
      enough ? 'employer' : 'together',
      enough,
    );
  }
  for (const need of record.accessMet ?? []) add(need, speech.access(need), already, 'employer', true);
  for (const need of record.accessToArrange) add(need, speech.access(need), arrange, 'employer', false);
  for (const failure of record.failures)
    if (failure.code === 'access' && failure.subject)
      add(failure.subject, speech.access(failure.subject), arrange, 'together', false);
  for (const { ability } of record.abilities.filter((line) => line.result === 'adapted'))
    add(
      ability,
      speech.help(ability).need,
      speech.say('Uppgiften är redan anpassad.', 'The task has already been adapted.'),
      'employer',
      true,
    );
  for (const { ability } of record.abilities.filter((line) => line.result === 'gap'))
    add(ability, speech.help(ability).need, speech.help(ability).how, 'together', false);
  for (const { ability } of smallGaps(record))
    add(ability, speech.help(ability).need, speech.help(ability).how, 'employer', false);
  for (const line of record.environment)
    if (line.result === 'violated')
      add(
        line.factor,
        speech.factor(line.factor).need,
        speech.say('Kom överens om hur det kan ordnas på platsen.', 'Agree on how this can be arranged.'),
        'together',
        false,
      );
  const introduction =
    lines.length === 0
      ? speech.say('Inget särskilt behöver ordnas.', 'Nothing in particular needs to be arranged.')
      : speech.say(
          'Det här hjälper, och så här hjälps vi åt.',
          'This helps, and this is how we do it together.',
        );
  return { introduction, lines };
}

/** A small gap is learnt on the job: more than a few would only make a list of shortcomings. */
const SMALL_GAPS_NAMED = 3;

const smallGaps = (record: MatchRecord): AbilityLine[] =>
  record.abilities
    .filter((line) => line.result === 'stretch')
    .sort((a, b) => b.demand - a.demand)
    .slice(0, SMALL_GAPS_NAMED);

function giverText(giver: EmployerNoteLine['giver'], speech: Speech): string {
  switch (giver) {
    case 'employer':
      return speech.say('Ni på arbetsplatsen', 'You at the workplace');
    case 'municipality':
      return speech.say('Kommunen', 'The municipality');
    case 'together':
      return speech.say('Ni och kommunen tillsammans', 'You and the municipality together');
  }
}
