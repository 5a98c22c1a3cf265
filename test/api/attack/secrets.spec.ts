import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.stegvis', 'test-results', 'coverage']);

/** Shapes of secrets that are valid somewhere; a file of the project holds none. */
const SECRETS: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+[A-Za-z0-9+/=]{20}/],
  ['a key of a cloud', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a token of a code host', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|glpat-[\w-]{20})\b/],
  ['a token of a chat or a shop', /\b(?:xox[abpr]-[\w-]{10,}|sk_live_\w{16,})\b/],
  ['a signed token', /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{20,}/],
];
/** The password of an address. Examples say so: dots, or words that are no password. */
const IN_ADDRESS = /\b(?:postgres(?:ql)?|redis|rediss|smtps?|amqp):\/\/[^\s:@/'"`$]*:([^\s@'"`$]{1,80})@/g;
const EXAMPLES = /^(?:…|\.\.\.|\*+|hemligt|secret|password|pass|heml\/igt|x|wrong|fel|[a-z]{1,12})$/i;

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : statSync(path).size < 2_000_000 ? [path] : [];
  });

const secretsIn = (text: string): readonly string[] => [
  ...SECRETS.filter(([, shape]) => shape.test(text)).map(([what]) => what),
  ...[...text.matchAll(IN_ADDRESS)]
    .filter(([, password = '']) => !EXAMPLES.test(password))
    .map(() => 'the password of an address'),
];

describe('E5: no secret stands where it can be read', () => {
  it('E5: in no file of the project', () => {
    const files = filesOf(root);
    const found = files.flatMap((path) =>
      secretsIn(readFileSync(path, 'utf8')).map((what) => `${path.slice(root.length + 1)}: ${what}`),
    );
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(500);
  });

  it('E5: the scan finds each kind that it knows', () => {
    const planted = [
      `-----BEGIN ${'PRIVATE'} KEY-----\n${'A'.repeat(40)}`,
      `AKIA${'A1B2C3D4E5F6G7H8'}`,
      `ghp_${'a1'.repeat(18)}`,
      `sk_live_${'a1'.repeat(10)}`,
      `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(30)}`,
      `postgres://app:${'Zx9-riktigt-långt'}@db/stegvis`,
    ];
    for (const text of planted) expect(secretsIn(text)).toHaveLength(1);
  });

  it('E5: in no file of the web interface that is sent to browsers, nor the names of the server’s settings', () => {
    const built = join(root, 'dist', 'web');
    const files = filesOf(existsSync(built) ? built : join(root, 'apps', 'web', 'src'));
    const found = files
      .filter((path) => /\.(js|css|html|tsx?|map|json)$/.test(path))
      .flatMap((path) => {
        const text = readFileSync(path, 'utf8');
        const settings =
          /\b(?:DATABASE_(?:OWNER_|WORKER_)?URL|REDIS_URL|MEILI_KEY|SMTP_URL|OIDC_CLIENT_SECRET)\b|postgres:\/\//;
        return [...secretsIn(text), ...(settings.test(text) ? ['a setting of the server'] : [])].map(
          (what) => `${path}: ${what}`,
        );
      });
    expect(found).toEqual([]);
  });

  it('E5: the image and the compose file take none from a build argument or a value', () => {
    const read = (name: string) => readFileSync(join(root, 'docker', name), 'utf8');
    expect(read('Dockerfile')).not.toMatch(/^(ARG|ENV) .*(PASSWORD|SECRET|KEY|TOKEN|URL)/m);
    for (const [, value = ''] of read('compose.yaml').matchAll(/(?:PASSWORD|SECRET|KEY)\w*: (.+)/g))
      expect(value).toMatch(/^\/run\/secrets\//);
  });
});

it('E6: the page that is sent has no inline script and asks no other host for anything', () => {
  const built = join(root, 'dist', 'web', 'index.html');
  const page = readFileSync(existsSync(built) ? built : join(root, 'apps', 'web', 'index.html'), 'utf8');
  for (const [tag] of page.matchAll(/<script\b[^>]*>/g)) expect(tag).toMatch(/ src="\/[^/]/);
  expect(page).not.toMatch(/\son\w+=|javascript:|<style/i);
  for (const [, address = ''] of page.matchAll(/(?:src|href)="([^"]+)"/g))
    expect(address).toMatch(/^\/(?!\/)/);
});
