import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '../configuration/read-configuration';
import { openKeys, readKeyFile } from './key-file';
import { KeyRing, SealError, type ServiceKey } from './key-ring';

const key = (id: string): ServiceKey => ({ id, secret: randomBytes(32) });
const [former, current] = [key('k1'), key('k2')];
const before = new KeyRing([former]);
const during = new KeyRing([current, former]);
const after = new KeyRing([current]);

describe('a sealed text', () => {
  it('is opened for its purpose and its owner alone, and differs each time', () => {
    const sealed = before.seal('note', 'hemligt å', 'row-1');
    expect(sealed).toMatch(/^k1\.[\w-]+$/);
    expect(before.seal('note', 'hemligt å', 'row-1')).not.toBe(sealed);
    expect(before.open('note', sealed, 'row-1')).toBe('hemligt å');
    expect(() => before.open('note', sealed, 'row-2')).toThrow(SealError);
    expect(() => before.open('other', sealed, 'row-1')).toThrow(SealError);
  });

  it('is refused when one bit of it is turned, or its end is cut off', () => {
    const sealed = before.seal('note', 'hemligt', 'row-1');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let i = 0; i < bytes.length; i++) {
      const turned = Buffer.from(bytes);
      turned[i] = (turned[i] ?? 0) ^ 1;
      expect(() => before.open('note', `k1.${turned.toString('base64url')}`, 'row-1')).toThrow(SealError);
      expect(() => before.open('note', `k1.${bytes.subarray(0, i).toString('base64url')}`, 'row-1')).toThrow(
        SealError,
      );
    }
    for (const broken of ['', 'k1', 'k1.', '.', 'k9.AAAA']) {
      expect(() => before.open('note', broken, 'row-1')).toThrow(SealError);
    }
  });

  it('E5: is read under the former key while two are valid, and sealed anew under the current one', () => {
    const old = before.seal('note', 'hemligt', 'row-1');
    expect(during.isCurrent(old)).toBe(false);
    const renewed = during.seal('note', during.open('note', old, 'row-1'), 'row-1');
    expect(during.isCurrent(renewed)).toBe(true);
    expect(after.open('note', renewed, 'row-1')).toBe('hemligt');
    expect(() => after.open('note', old, 'row-1')).toThrow(SealError);
    expect(() => before.open('note', renewed, 'row-1')).toThrow(SealError);
  });
});

it('E5: a lookup hash finds what either valid key stored, and tells nothing without a key', () => {
  const stored = before.lookupHash('number', '200001012384');
  expect(stored).toHaveLength(32);
  expect(before.lookupHash('number', '200001012384')).toEqual(stored);
  expect(before.lookupHash('number', '200001012392')).not.toEqual(stored);
  expect(before.lookupHash('other', '200001012384')).not.toEqual(stored);
  expect(during.lookupHashes('number', '200001012384')).toEqual([
    after.lookupHash('number', '200001012384'),
    stored,
  ]);
  expect(after.lookupHashes('number', '200001012384')).not.toContainEqual(stored);
});

it('takes one key or two, of 256 bits and with names of their own', () => {
  expect(() => new KeyRing([current, former, key('k3')])).toThrow(RangeError);
  expect(() => new KeyRing([current, key('k2')])).toThrow(RangeError);
  expect(() => new KeyRing([{ id: 'K-1', secret: randomBytes(32) }])).toThrow(RangeError);
  expect(() => new KeyRing([{ id: 'k1', secret: randomBytes(16) }])).toThrow(RangeError);
});

describe('the file of keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-keys-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const written = (text: string): string => {
    const file = join(folder, randomBytes(4).toString('hex'));
    writeFileSync(file, text);
    return file;
  };
  const line = ({ id, secret }: ServiceKey): string => `${id} ${secret.toString('base64')}`;

  it('E5: has the current key first and the former after it', () => {
    const read = readKeyFile(written(`# 2026\n${line(current)}\n\n${line(former)}\r\n`));
    expect(read.open('note', before.seal('note', 'hemligt', 'row-1'), 'row-1')).toBe('hemligt');
    expect(after.open('note', read.seal('note', 'hemligt', 'row-1'), 'row-1')).toBe('hemligt');
  });

  it.each([
    ['empty', ''],
    ['too short a key', `k1 ${randomBytes(31).toString('base64')}`],
    ['no name', randomBytes(32).toString('base64')],
    ['three keys', [current, former, key('k3')].map(line).join('\n')],
  ])('is refused in one sentence that repeats nothing: %s', (_what, text) => {
    const read = () => readKeyFile(written(text));
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(/^SERVICE_KEYS_FILE must name a file of one or two lines[^:]*$/);
  });

  it('E5: is made once in the data directory, for its user alone, and never instead of one that is set', () => {
    const dataDirectory = join(folder, 'data');
    const first = openKeys({ dataDirectory, serviceKeysFile: null });
    const file = join(dataDirectory, 'service-keys');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const content = readFileSync(file, 'utf8');
    const second = openKeys({ dataDirectory, serviceKeysFile: null });
    expect(second.open('note', first.seal('note', 'hemligt', 'row-1'), 'row-1')).toBe('hemligt');
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(() => openKeys({ dataDirectory, serviceKeysFile: join(folder, 'none') })).toThrow(
      ConfigurationError,
    );
  });
});
