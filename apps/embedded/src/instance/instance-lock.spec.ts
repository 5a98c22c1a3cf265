import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDataDirectory } from './instance-lock';

describe('the lock of a data directory', () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'lock-'))));
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('is held by one and given free again', () => {
    const free = lockDataDirectory(directory, 'http://a');
    expect(() => lockDataDirectory(directory, 'http://b')).toThrow(
      `(process ${process.pid}): use it at http://a`,
    );
    free();
    lockDataDirectory(directory, 'http://b')();
    expect(readdirSync(directory)).toEqual([]);
  });

  it.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1, started: 'x', url: 'http://a' }],
    [
      'of an earlier process with the number of a living one',
      { pid: process.pid, started: 'before', url: 'http://a' },
    ],
    ['that was never written', ''],
  ])('passes over one %s', (_what, content) => {
    writeFileSync(
      join(directory, 'lock.json'),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
    const free = lockDataDirectory(directory, 'http://b');
    expect(existsSync(join(directory, 'lock.json'))).toBe(true);
    free();
    expect(readdirSync(directory)).toEqual([]);
  });
});
