import {
  employerNote,
  type Locale,
  type MatchLabels,
  type MatchRecord,
  participantSentences,
  reasonChips,
  type StaffRow,
  staffText,
} from '@stegvis/matching';
import {
  EasySentence,
  EmployerNote,
  Match,
  MatchCriterion,
  MatchObstacle,
  MatchReasonRow,
  ReasonChip,
} from '../graphql/match.types';

/** Who said a value and when, by `kind:code`. */
export type ValueSources = ReadonlyMap<string, { readonly saidByName: string; readonly saidOn: string }>;

export interface MatchWords {
  readonly locale: Locale;
  readonly labels: MatchLabels;
  readonly firstName: string;
  readonly sources: ValueSources;
}

/** Profile kinds in which a line of a criterion may have been said, first found counts. */
const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  interest: ['interest'],
  ability: ['capacity'],
  environment: ['environment_mark', 'tolerance'],
  schedule: ['condition'],
  travel: ['condition'],
  pathway: ['step'],
};
/** Criteria whose one value has a code of its own. */
const CODE_OF: Readonly<Record<string, string>> = {
  schedule: 'hours_per_week',
  travel: 'max_travel_minutes',
  pathway: 'step',
};

/** Puts words to a record in the three voices; the record itself decides, the words only say it. */
export const toMatch = (record: MatchRecord, words: MatchWords): Match => {
  const { locale, labels, firstName } = words;
  const staff = staffText(record, locale, labels, { firstName });
  const note = employerNote(record, locale, labels);
  const side = (value: number, maximum: number) => Math.round((value * 100) / maximum);
  return Object.assign(new Match(), {
    participantId: record.participantId,
    openingId: record.openingId,
    eligible: record.eligible,
    verdict: record.verdict,
    score: record.shownScore,
    low: Math.floor(record.low / 100),
    high: Math.ceil(record.high / 100),
    lowConfidence: record.lowConfidence,
    coveragePercent:
      record.coverage.demanded === 0
        ? 100
        : Math.floor((record.coverage.assessed * 100) / record.coverage.demanded),
    chips: reasonChips(record, locale, labels).map((chip) => Object.assign(new ReasonChip(), chip)),
    summary: staff.summary,
    scoreLine: staff.scoreLine,
    criteria: staff.criteria.map((criterion) =>
      Object.assign(new MatchCriterion(), {
        criterion: criterion.criterion,
        label: criterion.label,
        points: criterion.points,
        maximum: criterion.maximum,
        rows: rowsOf(criterion.criterion, criterion, words, record),
      }),
    ),
    conditions: staff.conditions.map((row) => toRow(row, null, false)),
    obstacles: staff.obstacles.map((row) =>
      Object.assign(new MatchObstacle(), {
        code: row.key,
        label: row.label,
        opening: row.opening,
        participant: row.person,
      }),
    ),
    toClarify: [...staff.toClarify],
    personSide: side(record.personSide, 6500),
    openingSide: side(record.openingSide, 3500),
    distanceMetres: record.distanceMetres,
    travelMinutes: record.travelMinutes,
    participantSentences: easySentences(record, locale, labels),
    employerNote: Object.assign(new EmployerNote(), {
      introduction: note.introduction,
      lines: note.lines.map(({ need, help, giverText, arranged }) => ({
        need,
        help,
        giver: giverText,
        arranged,
      })),
    }),
    modelVersion: record.modelVersion,
    parameterDigest: record.parameterDigest,
    tieBreak: record.tieBreak,
  });
};

/** The participant's three sentences. */
export const easySentences = (record: MatchRecord, locale: Locale, labels: MatchLabels): EasySentence[] =>
  participantSentences(record, { supervisorFirstName: null }, locale, labels).map((s) =>
    Object.assign(new EasySentence(), s),
  );

const rowsOf = (
  criterion: string,
  whole: StaffRow & { readonly facts: readonly StaffRow[] },
  words: MatchWords,
  record: MatchRecord,
): MatchReasonRow[] => {
  const essential = new Set(record.abilities.filter((line) => line.essential).map((line) => line.ability));
  const rows = whole.facts.length > 0 ? whole.facts : [whole];
  return rows.map((row) =>
    toRow(
      row,
      sourceOf(criterion, row.key, words.sources),
      criterion === 'ability' && essential.has(row.key),
    ),
  );
};

const sourceOf = (criterion: string, key: string, sources: ValueSources) => {
  for (const kind of KINDS_OF[criterion] ?? []) {
    const found = sources.get(`${kind}:${CODE_OF[criterion] ?? key}`);
    if (found) return found;
  }
  return null;
};

const toRow = (
  row: StaffRow,
  source: { readonly saidByName: string; readonly saidOn: string } | null,
  essential: boolean,
): MatchReasonRow =>
  Object.assign(new MatchReasonRow(), {
    key: row.key,
    label: row.label,
    opening: row.opening,
    participant: row.person,
    source: source?.saidByName ?? null,
    saidOn: source?.saidOn ?? null,
    mark: row.mark,
    note: row.note,
    essential,
  });
