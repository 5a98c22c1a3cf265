import { createServer } from 'node:net';
import { operatorError } from './operator-error.mjs';

/**
 * @param {string} version as in process.versions.node
 * @throws one sentence when Stegvis does not run on this Node
 */
export function checkNodeVersion(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw operatorError(
    `Stegvis needs Node 20.19 or newer, and this is ${version}: install a newer one from https://nodejs.org.`,
  );
}

/**
 * Asks before anything slow whether the port can be had. What else can be wrong with the settings is said by the program
 * itself, which reads them all.
 * @param {Record<string, string | undefined>} environment
 */
export async function checkPortIsFree(environment) {
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) return;
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host: environment.HOST || '127.0.0.1', exclusive: true }, () =>
      probe.close(() => resolve('')),
    );
  });
  if (code === 'EADDRINUSE') {
    const other = port < 65535 ? port + 1 : port - 1;
    throw operatorError(
      `Port ${port} is taken, by another program or a Stegvis that is already running: stop it, or choose another port with PORT=${other} (and another folder with STEGVIS_DATA_DIR for a second Stegvis).`,
    );
  }
}
