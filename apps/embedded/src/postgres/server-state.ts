import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a start keeps for the next: the port, so that it stays the same, and where the data lie. */
export interface ServerState {
  port?: number;
  dataDirectory?: string;
}

/** @returns an empty state when there is none or it is damaged: everything in it can be found out again. */
export function readState(file: string): ServerState {
  try {
    const { port, dataDirectory } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return {
      ...(Number.isInteger(port) ? { port: port as number } : {}),
      ...(typeof dataDirectory === 'string' ? { dataDirectory } : {}),
    };
  } catch {
    return {};
  }
}

export function writeState(file: string, state: Required<ServerState>): void {
  writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
