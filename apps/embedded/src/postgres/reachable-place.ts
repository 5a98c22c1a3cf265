import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeBinaries, type PostgresBinaries } from './find-binaries';
import { asServerUser, type ServerUser } from './server-user';

/**
 * Root's home is closed to others, so a server that runs as another account reaches neither programs nor data of a clone
 * that lies in it. Both then go below this folder.
 */
const openPlace = '/var/lib/stegvis';

/**
 * Where a cluster's data lie: beside Stegvis' other data, or in the open place when its account cannot go there.
 * @param noted where the last start found them: a folder whose rights change, or that is moved, keeps its data.
 */
export function chooseDataDirectory(
  directory: string,
  user: ServerUser | undefined,
  noted: string | undefined,
): string {
  const beside = join(directory, 'data');
  if (!user || existsSync(beside)) return beside;
  if (noted !== undefined && existsSync(noted)) return noted;
  if (canEnter(directory, user)) return beside;
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  const place = join(openFolder(), `data-${name}`);
  mkdirSync(place, { recursive: true, mode: 0o755 });
  return join(place, 'data');
}

/**
 * The programs, or a copy (60 MB) of them where the server's account can run it.
 * @param say called before the copy is made.
 */
export function reachableBinaries(
  binaries: PostgresBinaries,
  user: ServerUser | undefined,
  say: (line: string) => void = () => undefined,
): PostgresBinaries {
  if (!user || canRun(binaries, user)) return binaries;
  const home = join(openFolder(), `postgres-${binaries.packageVersion}`);
  const copy = describeBinaries(home, binaries.packageVersion);
  if (existsSync(home) && canRun(copy, user)) return copy;
  say(
    `Copying PostgreSQL to ${home}, because the account ${user.name} cannot read ${dirname(binaries.home)}.`,
  );
  const unfinished = mkdtempSync(join(openFolder(), 'copy-'));
  cpSync(binaries.home, unfinished, { recursive: true, verbatimSymlinks: true });
  chmodSync(unfinished, 0o755);
  rmSync(home, { recursive: true, force: true });
  renameSync(unfinished, home);
  return copy;
}

function openFolder(): string {
  for (const place of [openPlace, join(tmpdir(), 'stegvis-root')]) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      // The temporary folder is everybody's: programs are only run from a folder that nobody else could have filled.
      const { uid, mode } = statSync(place);
      if (uid === process.getuid?.() && (mode & 0o022) === 0) return place;
    } catch {
      continue;
    }
  }
  return mkdtempSync(join(tmpdir(), 'stegvis-'));
}

function canEnter(directory: string, user: ServerUser): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], { ...asServerUser(user), stdio: 'ignore' })
      .status === 0
  );
}

function canRun(binaries: PostgresBinaries, user: ServerUser): boolean {
  return spawnSync(binaries.postgres, ['--version'], { ...asServerUser(user), stdio: 'ignore' }).status === 0;
}
