import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isId } from '@stegvis/platform';
import type { Removal } from '../removal/remove-person';

/**
 * The journal of erasures outside the database: a backup that is restored is older than what was erased after it, and so
 * is the journal within it. A line is ids, scope and time; nothing of a person.
 */
export class ErasureJournal {
  constructor(private readonly file: string) {}

  /** Writes a line to the disk before the rows go, once however often it is called. */
  async note(removal: Removal): Promise<void> {
    if ((await this.lines()).some((line) => line.id === removal.id)) return;
    await mkdir(dirname(this.file), { recursive: true });
    await appendFile(this.file, `${JSON.stringify(removal)}\n`, { mode: 0o600 });
    const handle = await open(this.file, 'r+');
    await handle.sync().finally(() => handle.close());
  }

  /** Every whole line; one that was cut by a fall of power was not yet acted on, and is passed over. */
  async lines(): Promise<readonly Removal[]> {
    const text = await readFile(this.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').flatMap((line) => lineOf(line) ?? []);
  }
}

const lineOf = (line: string): Removal | null => {
  try {
    const read = JSON.parse(line) as Omit<Removal, 'decidedAt'> & { readonly decidedAt: string };
    const whole =
      [read.id, read.domainId, read.participantId].every(isId) && ['on_request', 'all'].includes(read.scope);
    return whole ? { ...read, cause: 'decision', decidedAt: new Date(read.decidedAt) } : null;
  } catch {
    return null;
  }
};
