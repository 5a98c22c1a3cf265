import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { CatalogueProblem } from '../checks/catalogue-problem';

/** The code of the entry that a path such as `entries.3.texts` points into, where the data has one. */
function entryAt(data: unknown, path: readonly PropertyKey[]): string | null {
  if (path[0] !== 'entries' || typeof path[1] !== 'number') return null;
  const entries = (data as { entries?: unknown }).entries;
  const entry: unknown = Array.isArray(entries) ? entries[path[1]] : undefined;
  if (typeof entry === 'object' && entry !== null) {
    if ('code' in entry && typeof entry.code === 'string') return entry.code;
    if ('synonym' in entry && typeof entry.synonym === 'string') return entry.synonym;
  }
  return `entry ${path[1] + 1}`;
}

/** @throws CatalogueProblem naming file, code and field of the first fault. */
export function checkShape<T>(file: string, schema: z.ZodType<T>, data: unknown, entry?: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const found = entry ?? entryAt(data, issue.path);
  const field = entry === undefined && found !== null ? issue.path.slice(2) : issue.path;
  throw new CatalogueProblem(file, found, field.join('.') || null, issue.message);
}

/** Reads one JSON file of `folder` and checks its shape. */
export function readJsonFile<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  let content: string;
  try {
    content = readFileSync(join(folder, file), 'utf8');
  } catch {
    throw new CatalogueProblem(file, null, null, 'the file is missing or cannot be read');
  }
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    throw new CatalogueProblem(file, null, null, `not valid JSON (${(error as Error).message})`);
  }
  return checkShape(file, schema, data);
}
