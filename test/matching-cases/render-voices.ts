import {
  employerNote,
  type Locale,
  type MatchRecord,
  participantSentences,
  reasonChips,
  type StaffRow,
  staffText,
} from '@stegvis/matching';
import { type CaseOpening, type CasePerson, LABELS, scoreAll, type ScoredOpening } from './read-cases';

export const VOICES = ['staff', 'participant', 'employer'] as const;
export type Voice = (typeof VOICES)[number];

const row = (indent: string, { label, opening, person, mark, note }: StaffRow): string =>
  `${indent}${{ fits: '+', hard: '-', ask: '?', plain: ' ' }[mark]} ${[label, opening, person, note].filter(Boolean).join(' | ')}`;

function staff(record: MatchRecord, locale: Locale, firstName: string): string[] {
  const text = staffText(record, locale, LABELS, { firstName });
  return [
    `${text.verdict}. ${text.scoreLine}. ${text.rules}.`,
    text.summary,
    reasonChips(record, locale, LABELS)
      .map((chip) => `[${chip.text}]`)
      .join(' '),
    ...text.criteria.flatMap((criterion) => [
      `${row('', criterion)} = ${criterion.points}/${criterion.maximum}`,
      ...criterion.facts.map((fact) => row('    ', fact)),
    ]),
    ...text.obstacles.map((obstacle) => row('! ', obstacle)),
    ...text.conditions.map((condition) => row('', condition)),
    ...text.toClarify.map((item) => `? ${item}`),
  ];
}

/** What one voice says of one pair, line by line, as the golden files hold it. */
function say(voice: Voice, locale: Locale, person: CasePerson, record: MatchRecord): string[] {
  switch (voice) {
    case 'staff':
      return staff(record, locale, person.name);
    case 'participant':
      return participantSentences(record, { supervisorFirstName: null }, locale, LABELS).map(
        ({ heading, sentence }) => `${heading}: ${sentence}`,
      );
    case 'employer': {
      const note = employerNote(record, locale, LABELS);
      return [
        note.introduction,
        ...note.lines.map(
          (line) => `${line.arranged ? '+' : '-'} ${line.need}. ${line.help} (${line.giverText})`,
        ),
      ];
    }
  }
}

/** The consultant's first pick, and the best of those that one change would open. */
export function goldenPairs(person: CasePerson): { topPick: ScoredOpening; nearly: ScoredOpening } {
  const all = scoreAll(person);
  const topPick = all.find(({ opening }) => opening.key === person.picks[0]);
  const nearly = all.find(({ record }) => record.verdict === 'almost');
  if (!topPick || !nearly) throw new Error(`${person.key} lacks a pick or a Nästan case`);
  return { topPick, nearly };
}

const heading = (kind: string, { key, title }: CaseOpening): string => `== ${kind}: ${title} (${key})`;

/** The whole of a golden file. */
export function renderVoice(voice: Voice, locale: Locale, person: CasePerson): string {
  const { topPick, nearly } = goldenPairs(person);
  return [
    heading('First pick', topPick.opening),
    ...say(voice, locale, person, topPick.record),
    '',
    heading('Nästan', nearly.opening),
    ...say(voice, locale, person, nearly.record),
    '',
  ].join('\n');
}
