import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import floors from '../../libs/floors.json';

const root = resolve(__dirname, '../..');

/** Floor by library, from the table of a document. */
function floorsIn(document: string): Record<string, number> {
  const rows = document.matchAll(/^\|\s*(\d+)\s*\|\s*`([a-z]+)`/gm);
  return Object.fromEntries([...rows].map(([, floor, name]) => [name, Number(floor)]));
}

describe('floors', () => {
  it('has every library that there is', () => {
    const folders = readdirSync(join(root, 'libs'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(Object.keys(floors)).toEqual(expect.arrayContaining(folders));
  });

  it('are those of the documents', () => {
    const plan = join(root, '../shared/design/architecture.md');
    const documents = [join(root, 'docs/libraries.md'), plan].filter((path) => existsSync(path));
    // The plan is of the whole house and older than some of its rooms: what it names stands where it says.
    for (const path of documents) expect(floors).toMatchObject(floorsIn(readFileSync(path, 'utf8')));
    expect(floorsIn(readFileSync(join(root, 'docs/libraries.md'), 'utf8'))).toEqual(floors);
    expect(documents).toContain(join(root, 'docs/libraries.md'));
  });
});
