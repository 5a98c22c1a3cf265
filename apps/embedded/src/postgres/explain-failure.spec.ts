import { explainFailure, isDiskFull } from './explain-failure';
import { findBinaries } from './find-binaries';
import { chooseServerUser } from './server-user';

describe('what the server says when it gives up', () => {
  it.each([
    [
      'FATAL:  could not write lock file "postmaster.pid": No space left on device',
      /^The disk that holds \/data is full: free/,
    ],
    [
      'PANIC:  could not write to file "pg_wal/xlogtemp.29": No space left on device',
      /^The disk that holds \/data is full: free/,
    ],
    [
      'initdb: error: could not create directory "/data": Permission denied',
      /start Stegvis as the user who made it/,
    ],
    ['FATAL:  could not map anonymous shared memory: Cannot allocate memory', /too little free memory/],
    ['FATAL:  database files are incompatible with server', /belong to another version of PostgreSQL/],
    [
      'PANIC:  could not locate a valid checkpoint record at 0/1B83A58',
      /are damaged: restore the folder from a backup/,
    ],
    [
      'initdb: error: could not look up effective user ID 1234: user does not exist',
      /user id that has no account/,
    ],
    ['FATAL:  something new', /did not start \(something new\): see \/log\./],
    ['', /did not start \(it said nothing\)/],
  ])('%s', (log, sentence) => {
    const { message } = explainFailure(log, '/data', '/log');
    expect(message).toMatch(sentence);
    expect(message).not.toContain('\n');
  });

  it.each([
    [{ code: 'ENOSPC' }, true],
    [{ code: '53100' }, true],
    [new Error('write: No space left on device'), true],
    [{ code: 'EACCES' }, false],
    [null, false],
  ])('knows a full disk: %p', (error, full) => expect(isDiskFull(error)).toBe(full));
});

describe('what the machine must have', () => {
  it('names the way out where npm has no PostgreSQL', () => {
    expect(() => findBinaries('linux', 'riscv64')).toThrow(
      /^There is no PostgreSQL for this machine \(linux, riscv64\) .* or set DATABASE_URL and DATABASE_OWNER_URL/,
    );
  });

  const whenRoot = process.getuid?.() === 0;
  it('lends root an account that every system has', () => {
    const passwd = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\n';
    const user = chooseServerUser('/nowhere', () => passwd);
    expect(user).toEqual(whenRoot ? { name: 'nobody', uid: 65534, gid: 65533 } : undefined);
  });
});
