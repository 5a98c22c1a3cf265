import type { CatalogueWords } from '../../data/use-catalogue';
import type { Answer } from './me-documents';
import { chosenOf, firstOpen, isAnswered, questionsOf } from './questions';

const entry = (code: string, fields: readonly string[] = []) => ({
  __typename: 'CatalogueEntry' as const,
  code,
  position: 1,
  parent: null,
  level: null,
  label: code,
  easyLabel: code,
  texts: fields.map((field) => ({
    __typename: 'CatalogueText' as const,
    field,
    text: field,
    easyText: field,
  })),
  attributes: [],
});
const lists: Record<string, ReturnType<typeof entry>[]> = {
  'interest-areas': [entry('archive'), entry('library')],
  'environment-factors': [entry('noise')],
  'access-needs': [entry('quiet_room')],
  'practical-conditions': [
    entry('weekdays', ['value.fri', 'value.mon', 'value.tue']),
    entry('travel_mode', ['value.walk']),
  ],
};
const words: CatalogueWords = {
  ready: true,
  failed: false,
  entries: (list) => lists[list] ?? [],
  entry: (list, code) => lists[list]?.find((one) => one.code === code),
  label: (_list, code) => code,
  text: (_list, code, field) => `${code} ${field}`,
  level: (scale, level) => `${scale} ${level}`,
};
const all = { words, t: (key: string) => key, clock: (time: string) => time } as Parameters<
  typeof questionsOf
>[1];
const value = (part: Partial<Answer>): Answer => ({
  __typename: 'ProfileValue',
  id: '1',
  kind: 'interest',
  code: 'archive',
  state: 'answered',
  level: null,
  flag: null,
  choice: null,
  text: null,
  status: 'confirmed',
  ...part,
});

describe('the questions of Om mig', () => {
  const [archive, library] = questionsOf('vill', all);

  it('asks one thing about each area, from a warm yes to a no', () => {
    expect(questionsOf('vill', all).map(({ code }) => code)).toEqual(['archive', 'library']);
    expect(archive?.answers.map(({ says }) => says.level)).toEqual([3, 2, 1, 0]);
  });

  it('asks for help first, then travel and time, then the place', () => {
    expect(questionsOf('behover', all).map(({ kind }) => kind)).toEqual([
      'support_need',
      ...Array<string>(6).fill('condition'),
      'tolerance',
      'access_need',
    ]);
  });

  it('has the days in the order of the week, whatever order they came in', () => {
    const days = questionsOf('behover', all).find(({ code }) => code === 'weekdays');
    expect(days?.answers.map((answer) => answer.value)).toEqual(['mon', 'tue', 'fri']);
    expect(days && chosenOf(days, [value({ kind: 'condition', code: 'weekdays', text: 'mon,fri' })])).toEqual(
      ['mon', 'fri'],
    );
  });

  it('goes on where she was; not knowing is an answer, and no zero', () => {
    const said = [value({ state: 'dont_know' })];
    expect(archive && isAnswered(archive, said)).toBe(true);
    expect(archive && chosenOf(archive, said)).toEqual([]);
    expect(archive && library && firstOpen([archive, library], said)).toBe(library);
    expect(archive && chosenOf(archive, [value({ level: 0 })])).toEqual(['0']);
  });
});
