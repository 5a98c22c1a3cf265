import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from './row';

/** Runs one benchmark and writes its rows: `run-one.js NAME FILE`. */
const main = async (): Promise<void> => {
  const [name, file] = process.argv.slice(2);
  if (!name || !file) throw new Error('run-one NAME FILE');
  const bench = (await import(join(__dirname, `${name}.bench.js`))) as { run: () => Promise<BenchRow[]> };
  writeFileSync(file, JSON.stringify(await bench.run()));
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
