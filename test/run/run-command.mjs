import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Runs a program with its output on the terminal and waits for its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ limit: number, env?: Record<string, string> }} options limit in milliseconds, after which it and all it
 *   started are killed
 * @returns {Promise<{ code: number, timedOut: boolean }>}
 */
export function runCommand(command, args, { limit, env = {} }) {
  return new Promise((resolve) => {
    // A group of its own, so that what it started can be ended with it.
    const child = spawn(command, args, { stdio: 'inherit', detached: true, env: { ...process.env, ...env } });
    running.add(child);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      console.error(`${command} took longer than ${limit / 60_000} minutes and was ended.`);
      killGroup(child, 'SIGKILL');
    }, limit);
    const done = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: code ?? 1, timedOut });
    };
    child.on('error', (error) => {
      console.error(String(error));
      done(1);
    });
    child.on('exit', done);
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
