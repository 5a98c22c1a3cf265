import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The nearest folder at or above `from` that holds a package.json.
 * The compiled server lies in `dist/` without the JSON files, so data is found from the root and not beside the code.
 * @throws Error when no folder up to the file system's root holds one.
 */
export function findProjectRoot(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json at or above ${from}`);
  }
}
