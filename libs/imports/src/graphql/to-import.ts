import { type Language, messageText } from '@stegvis/platform';
import { importerActs } from '../domain/life-cycle';
import { KINDS } from '../kinds';
import { noteText } from '../operations/note-text';
import type { ImportFacts } from '../operations/read-imports';
import type { RowFacts } from '../operations/read-rows';
import { Import, ImportRow } from './import.types';

/** An import to its reader, in her language. */
export const toImport = (facts: ImportFacts, language: Language): Import =>
  Object.assign(new Import(), {
    ...facts,
    acts: importerActs(facts.state).filter((act) => act !== 'undo' || KINDS[facts.kind].takeBack !== null),
    fields: KINDS[facts.kind].fields.map(({ code, required, leftOut }) => ({
      code,
      required,
      leftOut: leftOut ? messageText(language, leftOut) : null,
      label: messageText(language, `import-field-${code}`),
    })),
    columns: facts.headings.map((heading, column) => ({
      column,
      heading,
      field: facts.mapping[column] ?? null,
    })),
  });

export const toRow = (facts: RowFacts, language: Language): ImportRow =>
  Object.assign(new ImportRow(), {
    ...facts,
    cells: [...facts.cells],
    notes: facts.notes.map((note) => ({ message: noteText(note, language) })),
  });
