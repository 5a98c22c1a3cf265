import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error';

/**
 * Keeps demo data and real data apart: a data directory stays in the mode of its first start, so that no demo account with
 * a published password ever stands beside a real person.
 * @throws OperatorError when it was begun in the other mode.
 */
export function keepDataMode(directory: string, demo: boolean): void {
  const file = join(directory, 'mode');
  const wanted = demo ? 'demo' : 'production';
  if (!existsSync(file)) {
    writeFileSync(file, `${wanted}\n`);
    return;
  }
  const kept = readFileSync(file, 'utf8').trim();
  if (kept === wanted) return;
  throw new OperatorError(
    `The data in ${directory} were begun in ${kept} mode and cannot be used in ${wanted} mode: choose another folder with STEGVIS_DATA_DIR, or set STEGVIS_DEMO=${demo ? 0 : 1}.`,
  );
}
