import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The modules are plain ES modules that nothing compiles, so they are tried as Node runs them. */
function evaluate(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).trim();
}

function call(module: string, expression: string): string {
  const url = `file://${join(__dirname, module)}`;
  return evaluate(
    `import * as m from ${JSON.stringify(url)};` +
      `try { console.log(await (${expression})) } catch (error) { console.log('refused: ' + error.message) }`,
  );
}

describe('before the start', () => {
  it.each([
    ['18.20.0', 'refused: Stegvis needs Node 20.19 or newer, and this is 18.20.0'],
    ['20.18.3', 'refused: Stegvis needs Node 20.19 or newer'],
    ['20.19.0', 'undefined'],
    ['24.1.0', 'undefined'],
  ])('Node %s: %s', (version, answer) => {
    expect(call('check-machine.mjs', `m.checkNodeVersion('${version}')`)).toContain(answer);
  });

  it('a taken port is noticed', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    expect(call('check-machine.mjs', `m.checkPortIsFree({ PORT: '${port}' })`)).toMatch(
      new RegExp(`^refused: Port ${port} is taken.* or choose another port with PORT=${port + 1}`),
    );
    await new Promise((resolve) => other.close(resolve));
    expect(call('check-machine.mjs', `m.checkPortIsFree({ PORT: '${port}' })`)).toBe('undefined');
  });
});

describe('what is stale', () => {
  let root: string;
  const print = () =>
    call(
      'fingerprint.mjs',
      `m.fingerprint(${JSON.stringify(root)}, ['a', 'none'], (path) => !path.endsWith('.spec.ts'))`,
    );
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(root, 'a/b'), { recursive: true });
    writeFileSync(join(root, 'a/b/one.ts'), '1');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('changes with the content, the name and the number of files', () => {
    const before = print();
    writeFileSync(join(root, 'a/b/one.ts'), '2');
    const changed = print();
    writeFileSync(join(root, 'a/two.ts'), '');
    expect(new Set([before, changed, print()]).size).toBe(3);
  });

  it('does not change with the times or with tests', () => {
    const before = print();
    utimesSync(join(root, 'a/b/one.ts'), 1, 1);
    writeFileSync(join(root, 'a/b/one.spec.ts'), '');
    expect(print()).toBe(before);
  });
});

describe('under npm', () => {
  it('the end of the shell between npm and Stegvis is a SIGTERM', async () => {
    const module = `file://${join(__dirname, 'stop-with-parent.mjs')}`;
    const program =
      `import { stopWithParent } from '${module}'; stopWithParent(); setInterval(() => {}, 1000);` +
      `process.on('SIGTERM', () => { console.log('stopped'); process.exit() }); console.log('running');`;
    const shell = spawn(
      '/bin/sh',
      ['-c', `"$0" --input-type=module -e "$1"; true`, process.execPath, program],
      {
        env: { ...process.env, npm_lifecycle_event: 'start' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    const closed = new Promise((resolve) => shell.stdout.once('close', resolve));
    shell.stdout.on('data', (text: Buffer) => {
      if (!said.includes('running')) shell.kill('SIGTERM');
      said += text.toString();
    });
    await closed;
    expect(said).toBe('running\nstopped\n');
  });
});
