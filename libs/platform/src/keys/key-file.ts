import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Configuration, ConfigurationError } from '../configuration/read-configuration';
import { KeyRing, type ServiceKey } from './key-ring';

/**
 * The keys of this installation, from the mounted file that `SERVICE_KEYS_FILE` names (security E5). Without the setting,
 * which production with a database of its own must have, they are in the data directory, made when they are not there.
 * @throws ConfigurationError, without anything that the file holds.
 */
export const openKeys = (
  configuration: Pick<Configuration, 'serviceKeysFile' | 'dataDirectory'>,
): KeyRing => {
  const own = join(configuration.dataDirectory, 'service-keys');
  if (configuration.serviceKeysFile === null) makeKeyFile(own);
  return readKeyFile(configuration.serviceKeysFile ?? own);
};

/** One key a line, `name secret`, the current one first and at most one former; 32 bytes as base64 or base64url. */
export const readKeyFile = (file: string): KeyRing => {
  const fault = new ConfigurationError(
    'SERVICE_KEYS_FILE must name a file of one or two lines, each with a name (a-z, 0-9) and 32 random bytes in base64, the current key first',
  );
  try {
    const [current, ...former] = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map(keyOfLine);
    if (!current) throw fault;
    return new KeyRing([current, ...former]);
  } catch {
    throw fault;
  }
};

const keyOfLine = (line: string): ServiceKey => {
  const [id = '', secret = ''] = line.split(/\s+/);
  return { id, secret: Buffer.from(secret, 'base64') };
};

/** Two processes that start together make one file: it is written apart and linked to its name, which the second cannot. */
const makeKeyFile = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    readFileSync(file);
    return;
  } catch {
    // There is none yet.
  }
  writeFileSync(draft, `k1 ${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};
