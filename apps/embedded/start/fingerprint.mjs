import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A digest of the names and contents of files. Contents and not times, because a fresh clone, a copy or another branch
 * gives files new times.
 * @param {string} root
 * @param {readonly string[]} paths files and folders below root; those that do not exist count as empty
 * @param {(path: string) => boolean} counts whether a file counts, by its path below root
 */
export function fingerprint(root, paths, counts = () => true) {
  const digest = createHash('sha256');
  for (const path of paths)
    for (const file of filesBelow(join(root, path))) {
      const name = relative(root, file);
      if (counts(name)) digest.update(name).update('\0').update(readFileSync(file)).update('\0');
    }
  return digest.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== 'node_modules')
    .flatMap((name) => filesBelow(join(path, name)));
}
