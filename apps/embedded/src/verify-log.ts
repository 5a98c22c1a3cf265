import { type LogFault, readHeads, verifyLog } from '@stegvis/access';
import { ConfigurationError, NewerDataError, readConfiguration } from '@stegvis/platform';
import { OperatorError } from './operator-error';
import { withDatabase } from './with-database';

interface Voice {
  log(line: string): void;
  error(line: string): void;
}

const WORDS: Readonly<Record<LogFault['fault'], string>> = {
  removed: 'a row was removed',
  'changed-or-moved': 'a row was changed or moved',
  'seal-removed': 'the seals before it were removed',
  'never-sealed': 'a row was never sealed',
  'head-differs': 'the chain is not the one whose head was kept',
};

/**
 * Verifies the access log of the settings' database, or of the embedded one (security L3).
 * @returns the code to exit with: 0 when every chain is whole, 2 when something was tampered with, 1 when it could not be
 *   looked at.
 */
export async function verifyAccessLog(
  environment: Readonly<Record<string, string | undefined>>,
  voice: Voice,
): Promise<number> {
  try {
    const configuration = readConfiguration(environment);
    let code = 1;
    await withDatabase(configuration, voice, async (database) => {
      const heads = await readHeads(configuration.accessLogHeads);
      const { rows, domains, faults } = await verifyLog(database, heads);
      for (const { fault, domainId, position, logId } of faults)
        voice.error(
          `Domain ${domainId}, place ${position ?? 'none'}, row ${logId ?? 'none'}: ${WORDS[fault]}.`,
        );
      voice.log(
        `${rows} rows of ${domains} domains and ${heads.length} kept heads: ${faults.length} faults.`,
      );
      code = faults.length === 0 ? 0 : 2;
    });
    return code;
  } catch (error) {
    voice.error(explain(error));
    return 1;
  }
}

function explain(error: unknown): string {
  if (error instanceof OperatorError || error instanceof NewerDataError) return error.message;
  if (error instanceof ConfigurationError) return `${error.message}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
