import { ErasureJournal, replayErasures } from '@stegvis/rights';
import { ConfigurationError, NewerDataError, readConfiguration } from '@stegvis/platform';
import { RETENTION } from '../../api/src/retention';
import { OperatorError } from './operator-error';
import { withDatabase } from './with-database';

interface Voice {
  log(line: string): void;
  error(line: string): void;
}

/**
 * Erases again, in the settings' database or the embedded one, what a restored backup has brought back (security R3). The
 * worker does the same before it takes up work; this is for a restore that is checked before anything is started.
 * @returns the code to exit with: 0 when nothing is left to erase, 1 when it could not be done.
 */
export async function replayJournal(
  environment: Readonly<Record<string, string | undefined>>,
  voice: Voice,
): Promise<number> {
  try {
    const configuration = readConfiguration(environment);
    const journal = new ErasureJournal(configuration.erasureJournal);
    await withDatabase(configuration, voice, async (database) => {
      const lines = (await journal.lines()).length;
      const replayed = await replayErasures(database, RETENTION, journal);
      voice.log(`${lines} erasures in ${configuration.erasureJournal}: ${replayed} carried out again.`);
    });
    return 0;
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
