import type { InputCheck } from '@stegvis/platform';
import {
  type OpeningTaskFrequency,
  TASK_FREQUENCIES,
  type TaskContent,
  type OpeningContentPatch,
} from './opening-content';

const FREQUENCIES: ReadonlySet<string> = new Set(TASK_FREQUENCIES);
const MOST_TASKS = 40;
const MOST_LINES = 20;

/** Tasks in order; at most 40, each 1-300 characters. */
export const checkTasks = (
  check: InputCheck,
  path: string,
  tasks: NonNullable<OpeningContentPatch['tasks']>,
): readonly TaskContent[] => {
  if (tasks.length > MOST_TASKS) check.fault(path, 'too-many', { max: MOST_TASKS });
  return tasks.map((task, i) => ({
    text: check.text(`${path}.${i}.text`, task.text, { max: 300, required: true }),
    frequency: check.code(`${path}.${i}.frequency`, task.frequency, FREQUENCIES) as OpeningTaskFrequency,
    removable: task.removable,
  }));
};

/** Rows that each speak of one code of the catalogue: every code known and there once. */
export const checkCodedRows = <T>(
  check: InputCheck,
  path: string,
  rows: readonly T[],
  of: {
    readonly name: keyof T & string;
    readonly known: ReadonlySet<string>;
    readonly level?: keyof T & string;
  },
): readonly T[] => {
  const codes = rows.map((row) => String(row[of.name]));
  if (rows.length > of.known.size) check.fault(path, 'too-many', { max: of.known.size });
  rows.forEach((row, i) => {
    const code = codes[i] ?? '';
    check.code(`${path}.${i}.${of.name}`, code, of.known);
    if (codes.indexOf(code) < i)
      check.fault(`${path}.${i}.${of.name}`, 'code-twice', { code: code.slice(0, 40) });
    if (of.level) check.level(`${path}.${i}.${of.level}`, Number(row[of.level]));
  });
  return rows;
};

/** Short free lines (requirements, languages); at most 20, none twice. */
export const checkLines = (
  check: InputCheck,
  path: string,
  lines: readonly string[],
  max: number,
): readonly string[] => {
  if (lines.length > MOST_LINES) check.fault(path, 'too-many', { max: MOST_LINES });
  const texts = lines.map((line, i) => check.text(`${path}.${i}`, line, { max, required: true }));
  return texts.filter((text, i) => texts.indexOf(text) === i);
};
