import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { removePostgres } from '../postgres';

/**
 * Empties a data directory of what Stegvis has put there, and of nothing else: the setting may point at a folder that
 * holds other things too. Call only with the directory locked.
 */
export async function resetData(directory: string): Promise<void> {
  await removePostgres(join(directory, 'postgres'));
  rmSync(join(directory, 'mode'), { force: true });
  rmSync(join(directory, 'access-log-heads.jsonl'), { force: true });
  rmSync(join(directory, 'erasures.jsonl'), { force: true });
}
