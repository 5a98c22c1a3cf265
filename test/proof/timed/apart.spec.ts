import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const MEASURES = /performance\.now\(\)|process\.cpuUsage\(|process\.hrtime/;

const specs = ['apps', 'libs', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name)),
);

it('T8: what is measured in time is a proof of its own, and no test of `npm test`', () => {
  const own = join('test', 'proof', 'timed', 'apart.spec.ts');
  const measuring = specs.filter(
    (name) => name !== own && MEASURES.test(readFileSync(join(root, name), 'utf8')),
  );
  expect(measuring).toEqual([]);
  expect(specs.length).toBeGreaterThan(50);
  const proofs = readdirSync(__dirname).filter((name) => name.endsWith('.proof.ts'));
  expect(
    proofs.filter((name) => MEASURES.test(readFileSync(join(__dirname, name), 'utf8'))).length,
  ).toBeGreaterThan(0);
});
