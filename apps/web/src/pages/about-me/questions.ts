import type { AnswerShape } from '../../design';
import type { CatalogueWords } from '../../data/use-catalogue';
import type { ProfileValueInput, ValueKind } from '../../gql/graphql';
import type { Translate } from '../../i18n/use-translation';
import type { Answer } from './me-documents';

export type Part = 'vill' | 'behover';
export type QuestionAnswer = Readonly<{
  value: string;
  label: string;
  shape: AnswerShape;
  says: Pick<ProfileValueInput, 'level' | 'flag' | 'text'>;
}>;
/** One question of one screen. `several`: any number of the answers, with a button to go on. */
export type Question = Readonly<{
  id: string;
  kind: ValueKind;
  code: string;
  picture: string;
  title: string;
  lead: string;
  answers: readonly QuestionAnswer[];
  several: boolean;
}>;

type Words = Readonly<{ words: CatalogueWords; t: Translate; clock: (time: string) => string }>;
const interestShapes: readonly AnswerShape[] = ['no', 'maybe', 'yes', 'very'];
const amountShapes: readonly AnswerShape[] = ['no', 'one', 'two', 'three'];
const minutes = [15, 30, 45, 60, 90];
const hours = [5, 10, 15, 20, 25, 30];
const starts = ['07:00', '08:00', '09:00', '10:00'];
const ends = ['12:00', '14:00', '16:00', '17:00'];

/** The questions of a part, in order: what she wants (24 areas), or what she needs (help, travel, time, the place). */
export function questionsOf(part: Part, words: Words): Question[] {
  return part === 'vill' ? wants(words) : needs(words);
}

function wants({ words, t }: Words): Question[] {
  return words.entries('interest-areas').map(({ code }) => ({
    id: `interest.${code}`,
    kind: 'interest',
    code,
    picture: `area.${code}`,
    title: words.label('interest-areas', code),
    lead: `${words.text('interest-areas', code, 'description')} ${t('calm.wantQuestion')}`,
    several: false,
    answers: [3, 2, 1, 0].map((level) => ({
      value: String(level),
      label: words.level('scale.interest', level),
      shape: interestShapes[level] ?? 'plain',
      says: { level },
    })),
  }));
}

function needs(all: Words): Question[] {
  const { words, t } = all;
  const support: Question = {
    id: 'support_need.support',
    kind: 'support_need',
    code: 'support',
    picture: 'support.help',
    title: t('calm.supportQuestion'),
    lead: '',
    several: false,
    answers: [0, 1, 2, 3].map((level) => ({
      value: String(level),
      label: words.level('scale.support', level, 'need'),
      shape: amountShapes[level] ?? 'plain',
      says: { level },
    })),
  };
  const tolerances = words.entries('environment-factors').map(({ code }): Question => ({
    id: `tolerance.${code}`,
    kind: 'tolerance',
    code,
    picture: `environment.${code}`,
    title: words.text('environment-factors', code, 'question'),
    lead: '',
    several: false,
    answers: [0, 1, 2, 3].map((level) => ({
      value: String(level),
      label: words.level('scale.tolerance', level),
      shape: amountShapes[level] ?? 'plain',
      says: { level },
    })),
  }));
  const access = words.entries('access-needs').map(({ code }): Question => ({
    id: `access_need.${code}`,
    kind: 'access_need',
    code,
    picture: `access.${code}`,
    title: words.text('access-needs', code, 'question'),
    lead: '',
    several: false,
    answers: [
      { value: 'true', label: t('calm.needYes'), shape: 'yes', says: { flag: true } },
      { value: 'false', label: t('calm.needNo'), shape: 'no', says: { flag: false } },
    ],
  }));
  return [support, ...conditions(all), ...tolerances, ...access];
}

function conditions({ words, t, clock }: Words): Question[] {
  const coded = (code: string): QuestionAnswer[] =>
    (words.entry('practical-conditions', code)?.texts ?? [])
      .map(({ field }) => field)
      .filter((field) => field.startsWith('value.'))
      .map((field) => said(field.slice('value.'.length), words.text('practical-conditions', code, field)));
  const ask = (
    code: string,
    picture: string,
    answers: readonly QuestionAnswer[],
    several = false,
  ): Question => ({
    id: `condition.${code}`,
    kind: 'condition',
    code,
    picture,
    title: words.text('practical-conditions', code, 'question'),
    lead: several ? t('calm.several') : '',
    several,
    answers,
  });
  const inOrder = (order: readonly string[], answers: readonly QuestionAnswer[]): QuestionAnswer[] =>
    order.flatMap((value) => answers.find((answer) => answer.value === value) ?? []);
  return [
    ask(
      'max_travel_minutes',
      'travel.distance',
      minutes.map((n) => said(String(n), t('calm.minutes', { n }))),
    ),
    ask('travel_mode', 'travel.bus', coded('travel_mode')),
    ask(
      'hours_per_week',
      'time.hours',
      hours.map((n) => said(String(n * 4), t('calm.hours', { n }))),
    ),
    ask(
      'weekdays',
      'time.days',
      inOrder(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], coded('weekdays')),
      true,
    ),
    ask(
      'earliest_start',
      'time.clock',
      starts.map((time) => said(time, clock(time))),
    ),
    ask(
      'latest_end',
      'time.clock',
      ends.map((time) => said(time, clock(time))),
    ),
  ];
}

const said = (value: string, label: string): QuestionAnswer => ({
  value,
  label,
  shape: 'plain',
  says: { text: value },
});

/** True when something is said about the question, *Vet inte* too. */
export const isAnswered = (question: Question, values: readonly Answer[]): boolean =>
  values.some(
    ({ kind, code, state }) => kind === question.kind && code === question.code && state !== 'not_asked',
  );

/** The answers chosen now, as `value`s; none for *Vet inte*. */
export function chosenOf(question: Question, values: readonly Answer[]): readonly string[] {
  const now = values.find(({ kind, code }) => kind === question.kind && code === question.code);
  if (now?.state !== 'answered') return [];
  if (question.several) return (now.text ?? '').split(',').filter(Boolean);
  const value = now.level ?? now.flag ?? now.text;
  return value === null || value === undefined ? [] : [String(value)];
}

/** Where to go on: the first question that nothing is said about; null when all are answered. */
export const firstOpen = (questions: readonly Question[], values: readonly Answer[]): Question | null =>
  questions.find((question) => !isAnswered(question, values)) ?? null;
