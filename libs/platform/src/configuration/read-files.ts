import { readFileSync } from 'node:fs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings with the value of `NAME_FILE` read from the file that it names, as secrets are mounted (security E5); a line end
 * at the end is not part of the value. An empty value counts as not set.
 * @returns the settings by name, and one sentence for each file that cannot be taken; no sentence holds a value.
 */
export const readFiles = (
  environment: Environment,
  names: readonly string[],
): { readonly given: Readonly<Record<string, string>>; readonly faults: readonly string[] } => {
  const given: Record<string, string> = {};
  const faults: string[] = [];
  for (const [name, value] of Object.entries(environment)) if (value) given[name] = value;
  for (const name of names) {
    const file = given[`${name}_FILE`];
    if (file === undefined) continue;
    if (given[name] !== undefined) {
      faults.push(`Set ${name} or ${name}_FILE, not both`);
      continue;
    }
    const value = contentOf(file);
    if (value) given[name] = value;
    else faults.push(`${name}_FILE must name a file that can be read and is not empty`);
  }
  return { given, faults };
};

const contentOf = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
};
