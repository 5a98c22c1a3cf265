import { readFileSync } from 'node:fs';
import { ConfigurationError } from './configuration-error';

/**
 * A secret from a mounted file (security E5): never an argument or a variable that a crash report would show.
 * @throws ConfigurationError naming the setting, without what the system says about the path.
 */
export const readSecret = (path: string | undefined, name: string): string | null => {
  if (path === undefined) return null;
  let secret = '';
  try {
    secret = readFileSync(path, 'utf8').trim();
  } catch {
    // Said below.
  }
  if (secret) return secret;
  throw new ConfigurationError(`${name} must name a file that holds the secret`);
};
