import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Database, localDate, system } from '@stegvis/platform';

/** The head of a domain's chain on a day, kept outside the database: who rewrites the whole chain cannot rewrite this. */
export interface KeptHead {
  readonly day: string;
  readonly domainId: string;
  readonly position: number;
  readonly hash: string;
}

/** The heads that were kept; none where the file is not there yet. @throws Error for a line that is not a head. */
export const readHeads = async (file: string): Promise<readonly KeptHead[]> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KeptHead);
};

/** Adds today's head of each domain that has none for the day. @returns how many were added. */
export const keepHeads = async (database: Database, file: string, now: Date): Promise<number> => {
  const day = localDate(now);
  const kept = new Set((await readHeads(file)).filter((h) => h.day === day).map((h) => h.domainId));
  const heads = await database.withActor(system('sealer'), (transaction) =>
    transaction.query<{ domainId: string; position: string; hash: string }[]>(
      `select distinct on (domain_id) domain_id as "domainId", position, encode(hash, 'hex') as hash from access_log_seals order by domain_id, position desc`,
    ),
  );
  const fresh = heads.filter((head) => !kept.has(head.domainId));
  if (fresh.length === 0) return 0;
  await mkdir(dirname(file), { recursive: true });
  const lines = fresh.map((head) => `${JSON.stringify({ day, ...head, position: Number(head.position) })}\n`);
  await appendFile(file, lines.join(''), { mode: 0o600, flush: true });
  return fresh.length;
};
