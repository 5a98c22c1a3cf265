import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** What the project's own lint says of a text, as if it stood in a room. */
const lint = (text: string): string => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/eslint/bin/eslint.js'),
      '--stdin',
      '--stdin-filename',
      'libs/openings/src/operations/planted.ts',
      '--format',
      'json',
    ],
    { cwd: root, input: text, encoding: 'utf8' },
  );
  const [file] = JSON.parse(stdout) as { messages: { message: string }[] }[];
  return (file?.messages ?? []).map(({ message }) => message).join('\n');
};

describe('D7, D8, D9: lint of database work', () => {
  it.each([
    [
      "a data source of one's own",
      `import { DataSource } from 'typeorm';\nexport const made = new DataSource({ type: 'postgres' });`,
      'D7',
    ],
    [
      'an injected repository',
      `import { InjectRepository } from '@nestjs/typeorm';\nexport const used = InjectRepository;`,
      'D7',
    ],
    [
      'an optional value in a find',
      `export const f = (t: any, input?: { id: string }) => t.findOneBy(Object, { id: input?.id });`,
      'D8',
    ],
    [
      'an optional value in a where',
      `export const f = (q: any, input?: { id: string }) => q.where('id = :id', { id: input?.id });`,
      'D8',
    ],
    ['an update of everything', `export const f = (t: any) => t.update(Object, {}, { done: true });`, 'D9'],
    ['a delete of everything', `export const f = (t: any) => t.delete(Object, {});`, 'D9'],
  ])('refuses %s', (_what, text, rule) => {
    expect(lint(text)).toContain(`(security ${rule})`);
  });

  it('lets the type of a transaction and a guarded value pass', () => {
    const text = `import type { EntityManager } from 'typeorm';\nexport const f = (t: EntityManager, id: string) => t.findOneBy(Object, { id });`;
    expect(lint(text)).toBe('');
  });
});
