import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Runs a program with its output on the terminal, or in the answer, and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ limit: number, env?: Record<string, string>, collect?: boolean }} options limit in milliseconds, after which it
 *   and all it started are killed; collect: keep the output for the answer
 * @returns {Promise<{ code: number, timedOut: boolean, output: string }>}
 */
export function runCommand(command, args, { limit, env = {}, collect = false }) {
  return new Promise((resolve) => {
    // A group of its own, so that what it started can be ended with it.
    const child = spawn(command, args, {
      stdio: collect ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      detached: true,
      env: { ...process.env, ...env },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      console.error(`${command} took longer than ${limit / 60_000} minutes and was ended.`);
      killGroup(child, 'SIGKILL');
    }, limit);
    const done = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: code ?? 1, timedOut, output });
    };
    child.on('error', (error) => {
      console.error(String(error));
      done(1);
    });
    // With its output, where that is collected.
    child.on(collect ? 'close' : 'exit', done);
  });
}

/** Ends everything that still runs; for a test run that is interrupted. */
export function endRunning() {
  for (const child of running) killGroup(child, 'SIGTERM');
}

function killGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
