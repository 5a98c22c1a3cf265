import { ConfigurationError, NewerDataError, readConfiguration } from '@stegvis/platform';
import { OperatorError } from '../operator-error';
import { diskFull, isDiskFull } from '../postgres';
import { Closers } from './closers';
import type { Parts } from './parts';
import { startEmbedded } from './start-embedded';

/** Two signals closer than this are one Ctrl-C: the terminal sends it to all, and npm passes its own on. */
const sameKeyPress = 600;
/** A stop that takes longer is forced (reliability.md §5). */
const stopLimit = 25_000;

/**
 * Runs Stegvis until it is told to stop, then ends the process: with 0 after a stop that was asked for, with 1 when it could
 * not start or lost its database.
 * @param argv what stands after the program's name; `--reset` begins anew.
 */
export async function runEmbedded(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  parts: Parts,
): Promise<void> {
  const closers = new Closers();
  const end = endOnce(closers, () => force());
  const force = () => {
    closers.abandonAll();
    process.exit(1);
  };
  stopOnSignals(end, force);
  process.on('uncaughtException', (error) => void end(1, error));
  // The terminal may go away before the process does.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    const configuration = readConfiguration(environment);
    const unknown = argv.find((argument) => argument !== '--reset');
    if (unknown !== undefined) {
      throw new OperatorError(
        `"${unknown}" is not an option: there is only --reset, which begins anew with empty data.`,
      );
    }
    const lines = await startEmbedded({
      configuration,
      parts,
      closers,
      reset: argv.includes('--reset'),
      say,
      onLost: (error) => void end(1, error),
    });
    if (!end.begun()) lines.forEach(say);
  } catch (error) {
    await end(1, error);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

type End = ((code: number, cause?: unknown) => Promise<void>) & { begun(): boolean };

/** The first call decides how the process ends; what fails afterwards is only the stop pulling the ground away. */
function endOnce(closers: Closers, force: () => void): End {
  let begun = false;
  const end = async (code: number, cause?: unknown) => {
    if (begun) return;
    begun = true;
    if (cause !== undefined) process.stderr.write(`${explain(cause)}\n`);
    const limit = setTimeout(force, stopLimit);
    await closers.closeAll((error) => process.stderr.write(`While stopping: ${explain(error)}\n`));
    clearTimeout(limit);
    process.exit(code);
  };
  return Object.assign(end, { begun: () => begun });
}

function stopOnSignals(end: End, force: () => void): void {
  let first: number | undefined;
  const onSignal = () => {
    const now = Date.now();
    if (first === undefined) {
      first = now;
      say('Stopping …');
      void end(0);
    } else if (now - first > sameKeyPress) {
      say('Stopped at once; the database recovers at the next start.');
      force();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

/** One sentence for what an operator can mend, everything for a defect. */
function explain(error: unknown): string {
  if (error instanceof OperatorError || error instanceof NewerDataError) return error.message;
  if (error instanceof ConfigurationError) return `${error.message}.`;
  if (isDiskFull(error)) return diskFull('the data directory').message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
