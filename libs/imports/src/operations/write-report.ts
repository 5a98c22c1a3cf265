import {
  csvText,
  type Database,
  type KeyRing,
  type Language,
  type MemberActor,
  messageText,
  NotFoundError,
} from '@stegvis/platform';
import { readImport } from './read-imports';
import { readNotedRows } from './read-rows';
import { noteText } from './note-text';

/**
 * What became of the rows that were not simply brought in and why, as a file that a spreadsheet opens: what stood in a row is
 * repeated, so that it can be mended and sent in again. No cell is taken for a formula (security E8).
 * @throws NotFoundError when the import is absent or somebody else's.
 */
export const writeReport = (
  database: Database,
  keys: KeyRing,
  actor: MemberActor,
  id: string,
  language: Language,
): Promise<string> =>
  database.withActor(actor, async (transaction) => {
    const facts = await readImport(transaction, keys, id);
    if (!facts) throw new NotFoundError();
    const rows = await readNotedRows(transaction, keys, id);
    const word = (code: string) => messageText(language, code);
    return csvText([
      [
        word('import-report-row'),
        word('import-report-outcome'),
        word('import-report-why'),
        ...facts.headings,
      ],
      ...rows.map(({ number, outcome, notes, cells }) => [
        number,
        outcome === null ? '' : word(`import-outcome-${outcome}`),
        notes.map((note) => noteText(note, language)).join(' '),
        ...cells,
      ]),
    ]);
  });
