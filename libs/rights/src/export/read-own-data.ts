import type { Language, OwnDataPart } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { maskOthers } from './mask-others';

type Value = string | number | boolean | null;

/** A list of the copy, ready to be written down. */
export interface OwnDataList {
  readonly code: string;
  readonly heading: string;
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of codes. */
  readonly coded: readonly string[];
  readonly rows: readonly { readonly given: boolean; readonly values: Readonly<Record<string, Value>> }[];
}

/** Reads one list as the participant herself, with other persons masked. */
export const readOwnData = async (
  transaction: EntityManager,
  part: OwnDataPart,
  participantId: string,
  language: Language,
  others: readonly string[],
): Promise<OwnDataList> => {
  const rows = await transaction.query<Record<string, unknown>[]>(part.sql, [participantId, language]);
  const columns = Object.keys(part.columns);
  const own = new Set(part.own ?? []);
  return {
    code: part.code,
    heading: part.heading[language],
    columns: Object.fromEntries(columns.map((c) => [c, part.columns[c]?.[language] ?? c])),
    coded: part.coded ?? [],
    rows: rows.map((row) => ({
      given: row['given'] === true,
      values: Object.fromEntries(columns.map((c) => [c, valueOf(row[c], own.has(c) ? null : others)])),
    })),
  };
};

const valueOf = (value: unknown, others: readonly string[] | null): Value => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string') return others ? maskOthers(value, others) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
};
