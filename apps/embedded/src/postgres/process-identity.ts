import { readFileSync, readlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** What tells one process from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number;
  /** Opaque: equal for the same process, different for any other that has the same pid on this boot or the next. */
  started: string;
  /** The command line, arguments separated by a space; empty where the system does not show it. */
  command: string;
  /** The folder it stands in, where the system shows it. */
  directory?: string;
}

/**
 * Describes a living process.
 * @returns undefined when there is none with that number, or when it has ended and only waits to be reaped.
 */
export function identifyProcess(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? identifyFromProc(pid) : identifyFromPs(pid);
}

function identifyFromProc(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may itself contain spaces and parentheses, so the fields are counted from the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    if (state === 'Z' || state === 'X') return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return { pid, started: `${boot}:${fields[19]}`, command, directory: directoryOf(pid) };
  } catch {
    return undefined;
  }
}

function directoryOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function identifyFromPs(pid: number): ProcessIdentity | undefined {
  if (process.platform === 'win32') {
    try {
      process.kill(pid, 0);
      return { pid, started: '', command: '' };
    } catch {
      return undefined;
    }
  }
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], {
      encoding: 'utf8',
    });
    const match = /^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/s.exec(line.trim());
    if (!match || match[1]?.startsWith('Z')) return undefined;
    return { pid, started: match[2] ?? '', command: match[3] ?? '' };
  } catch {
    return undefined;
  }
}
