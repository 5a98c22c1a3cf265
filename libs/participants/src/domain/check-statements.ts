import { InputCheck } from '@stegvis/platform';
import { checkCondition, type Condition, CONDITIONS } from './check-condition';
import {
  ENVIRONMENT_MARKS,
  ONLY_CODE,
  type AnswerState,
  type Statement,
  type ValueKind,
} from './profile-kinds';
import type { ProfileVocabulary } from './profile-vocabulary';

/** A statement as the client sends it. */
export interface StatementInput {
  readonly kind: ValueKind;
  readonly code: string;
  readonly state: AnswerState;
  readonly level?: number | null;
  readonly flag?: boolean | null;
  readonly choice?: string | null;
  readonly text?: string | null;
  readonly note?: string | null;
}

type Carrier = 'level' | 'flag' | 'choice' | 'text' | null;

/** What an answer of each kind is carried by. */
const CARRIER: Readonly<Record<ValueKind, Carrier>> = {
  interest: 'level',
  capacity: 'level',
  tolerance: 'level',
  support_need: 'level',
  excluded_area: 'flag',
  access_need: 'flag',
  wants_suggestions: 'flag',
  environment_mark: 'choice',
  place_answer: 'choice',
  condition: 'text',
  work_goal: 'text',
  step: null,
};

/** Kinds that are facts, not answers to a question: they cannot be left unanswered. */
const ALWAYS_ANSWERED: readonly ValueKind[] = ['excluded_area', 'environment_mark', 'step', 'place_answer'];

const MAX_STATEMENTS = 150;

const codesOf = (kind: ValueKind, vocabulary: ProfileVocabulary): readonly string[] => {
  switch (kind) {
    case 'interest':
    case 'excluded_area':
      return vocabulary.interestAreas;
    case 'capacity':
      return vocabulary.abilities;
    case 'tolerance':
    case 'environment_mark':
      return vocabulary.environmentFactors;
    case 'access_need':
      return vocabulary.accessNeeds;
    case 'condition':
      return CONDITIONS;
    case 'step':
      return [...vocabulary.steps.keys()];
    default:
      return [ONLY_CODE[kind] ?? ''];
  }
};

/**
 * Checks statements and gives them in stored form. Every fault is named with its place, for instance `values.3.level`.
 * @param allowed the kinds that the writer may say anything about.
 * @throws InputError with all faults.
 */
export const checkStatements = (
  check: InputCheck,
  values: readonly StatementInput[],
  allowed: ReadonlySet<ValueKind>,
  vocabulary: ProfileVocabulary,
): readonly Statement[] => {
  if (values.length === 0) check.fault('values', 'required');
  if (values.length > MAX_STATEMENTS) check.fault('values', 'too-many', { max: MAX_STATEMENTS });
  const said = new Set<string>();
  const statements = values.slice(0, MAX_STATEMENTS).map((value, i) => {
    const path = `values.${i}`;
    if (!allowed.has(value.kind)) check.fault(`${path}.kind`, 'kind-not-yours');
    const thing = value.kind === 'step' ? 'step' : `${value.kind} ${value.code}`;
    if (said.has(thing)) check.fault(`${path}.code`, 'said-twice');
    said.add(thing);
    return checkOne(check, path, value, vocabulary);
  });
  check.done();
  return statements;
};

const checkOne = (
  check: InputCheck,
  path: string,
  value: StatementInput,
  vocabulary: ProfileVocabulary,
): Statement => {
  const { kind, state } = value;
  const code = check.code(`${path}.code`, value.code, new Set(codesOf(kind, vocabulary)));
  if (state !== 'answered' && ALWAYS_ANSWERED.includes(kind))
    check.fault(`${path}.state`, 'state-not-for-kind');
  const carrier = state === 'answered' ? CARRIER[kind] : null;
  for (const field of ['level', 'flag', 'choice', 'text'] as const) {
    const given = value[field] !== null && value[field] !== undefined;
    if (given && field !== carrier) check.fault(`${path}.${field}`, 'value-not-for-kind');
    if (!given && field === carrier) check.fault(`${path}.${field}`, 'required');
  }
  return {
    kind,
    code,
    state,
    level:
      carrier === 'level' && typeof value.level === 'number'
        ? check.level(`${path}.level`, value.level)
        : null,
    flag: carrier === 'flag' ? (value.flag ?? null) : null,
    choice:
      carrier === 'choice' && value.choice
        ? check.code(`${path}.choice`, value.choice, new Set(ENVIRONMENT_MARKS))
        : null,
    text:
      carrier === 'text' && typeof value.text === 'string'
        ? checkText(check, `${path}.text`, value, vocabulary)
        : null,
    note: check.optionalText(`${path}.note`, value.note, { max: 2000, lines: true }),
  };
};

const checkText = (
  check: InputCheck,
  path: string,
  value: StatementInput,
  vocabulary: ProfileVocabulary,
): string => {
  const text = value.text ?? '';
  if (value.kind === 'work_goal') return check.text(path, text, { max: 2000, required: true, lines: true });
  if (!CONDITIONS.includes(value.code as Condition)) return text;
  return checkCondition(check, path, value.code as Condition, text, vocabulary);
};
