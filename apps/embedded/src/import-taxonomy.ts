import { type ImportProgress, importTaxonomy, loadReferenceData, TaxonomyProblem } from '@stegvis/catalogue';
import { ConfigurationError, type Database, NewerDataError, readConfiguration } from '@stegvis/platform';
import { OperatorError } from './operator-error';
import { withDatabase } from './with-database';

interface Voice {
  log(line: string): void;
  error(line: string): void;
}

/**
 * Imports a taxonomy folder into the database of the settings, or into the embedded one whether it is running or not.
 * @returns the code to exit with: 0 when all was taken in, 1 when nothing was; the reason has been said.
 */
export async function importTaxonomyFolder(
  folder: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  voice: Voice,
): Promise<number> {
  try {
    if (folder === undefined)
      throw new OperatorError('Name the folder that holds the taxonomy: npm run import:taxonomy -- FOLDER');
    await withDatabase(readConfiguration(environment), voice, (database) =>
      importInto(database, folder, voice),
    );
    return 0;
  } catch (error) {
    voice.error(explain(error));
    return 1;
  }
}

async function importInto(database: Database, folder: string, voice: Voice): Promise<void> {
  await loadReferenceData(database);
  let last: ImportProgress | null = null;
  const sayDone = () => last && voice.log(`  ${last.type}: ${last.rows}`);
  voice.log(`Reading ${folder}`);
  const { written, withoutPosition } = await importTaxonomy(database, folder, (step) => {
    if (last && last.type !== step.type) sayDone();
    last = step;
  });
  sayDone();
  const changed = Object.values(written).reduce((sum, rows) => sum + rows, 0);
  voice.log(
    changed === 0
      ? 'Everything was there already; nothing was changed.'
      : `${changed} rows are new or changed.`,
  );
  if (withoutPosition > 0) voice.log(`${withoutPosition} places without a position were left out.`);
}

function explain(error: unknown): string {
  if (error instanceof TaxonomyProblem) return `Nothing was imported. ${error.message}.`;
  if (error instanceof OperatorError || error instanceof NewerDataError) return error.message;
  if (error instanceof ConfigurationError) return `${error.message}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
