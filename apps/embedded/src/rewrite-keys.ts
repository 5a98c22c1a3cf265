import { renewSignInSecrets } from '@stegvis/identity';
import { rewritePersonalNumbers } from '@stegvis/participants';
import { ConfigurationError, openKeys, readConfiguration } from '@stegvis/platform';
import { OperatorError } from './operator-error';
import { withDatabase } from './with-database';

interface Voice {
  log(line: string): void;
  error(line: string): void;
}

/**
 * Seals under the current key what stands under the former one and is seldom used, so that the former can be taken away
 * (security E5). Can be run again, and while Stegvis is running.
 * @returns the code to exit with: 0 when nothing is left under the former key.
 */
export async function rewriteKeys(
  environment: Readonly<Record<string, string | undefined>>,
  voice: Voice,
): Promise<number> {
  try {
    const configuration = readConfiguration(environment);
    const keys = openKeys(configuration);
    await withDatabase(configuration, voice, async (database) => {
      const numbers = await rewritePersonalNumbers(database, keys);
      voice.log(`${numbers} personal numbers were sealed anew under the current key.`);
      const secrets = await renewSignInSecrets(database, keys);
      voice.log(`${secrets} secrets of sign-in were sealed anew under the current key.`);
    });
    return 0;
  } catch (error) {
    const known = error instanceof OperatorError || error instanceof ConfigurationError;
    voice.error(
      known || !(error instanceof Error)
        ? String((error as Error).message)
        : `${error.name}: ${error.message}`,
    );
    return 1;
  }
}
