import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, readConfiguration } from './read-configuration';

it('has a value for everything when nothing is said', () => {
  expect(readConfiguration({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDirectory: '.stegvis',
    serviceKeysFile: null,
    accessLogHeads: '.stegvis/access-log-heads.jsonl',
    erasureJournal: '.stegvis/erasures.jsonl',
    demo: true,
    database: null,
    redisUrl: null,
    meilisearch: null,
    smtp: null,
    providers: [],
    oneTimeCodeRoles: [],
    sessions: { idle: { staff: 60, employer: 60, participant: 480, assisted: 10 }, length: 720 },
    publicUrl: 'http://localhost:3000',
    municipalityCode: '1280',
    logLevel: 'warn',
    registeredDocumentsOnly: false,
    trustedProxies: [],
    limits: {
      body: 102_400,
      document: 16_384,
      tokens: 2_000,
      depth: 12,
      aliases: 15,
      rootFields: 5,
      directives: 10,
      fragments: 60,
      page: 50,
      cost: { outsider: 1_000, staff: 5_000 },
      operationSeconds: 10,
      response: 1_048_576,
      operationsPerMinute: { outsider: 120, staff: 600 },
      personSearchesPerMinute: 120,
      personExportsPerHour: 10,
    },
    protectionHandlersPerUnit: 3,
    participationUpperAge: 67,
    participationWarningDays: 90,
    askOpeningDays: 30,
    contact: { name: null, email: null, phone: null },
  });
});

it('takes an empty value as not said, and knows nothing of other settings', () => {
  expect(readConfiguration({ PORT: '', STEGVIS_DEMO: '', HOME: '/root' }).port).toBe(3000);
});

it.each([
  ['PORT', '3000x'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['STEGVIS_DEMO', 'true'],
  ['DATABASE_URL', 'mysql://localhost/x'],
  ['REDIS_URL', 'localhost:6379'],
  ['MEILI_URL', 'javascript:alert(1)'],
  ['PUBLIC_URL', 'stegvis.example'],
  ['MUNICIPALITY_CODE', '12800'],
  ['LOG_LEVEL', 'loud'],
  ['STEGVIS_UPPER_AGE', '17'],
  ['STEGVIS_DECISION_WARNING_DAYS', '366'],
  ['STEGVIS_ASK_OPENING_DAYS', '6'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['TRUSTED_PROXIES', '10.0.0.0/0'],
  ['TRUSTED_PROXIES', '10.0.0.1,'],
  ['CONTACT_EMAIL', 'nobody'],
  ['CONTACT_PHONE', 'ring us'],
  ['LIMIT_DEPTH', 'deep'],
  ['LIMIT_DEPTH', '7'],
  ['LIMIT_PAGE', '19'],
  ['LIMIT_RESPONSE', '-1'],
  ['LIMIT_OPERATIONS_OUTSIDER', '0'],
])('names %s in the refusal of %s', (name, value) => {
  const read = () => readConfiguration({ [name]: value });
  expect(read).toThrow(ConfigurationError);
  expect(read).toThrow(new RegExp(`${name} must`));
});

it('G1: production takes registered documents only, and no setting says otherwise', () => {
  expect(readConfiguration({ STEGVIS_DEMO: '0' }).registeredDocumentsOnly).toBe(true);
});

it('E7: believes the proxies that are listed and no other', () => {
  expect(readConfiguration({ TRUSTED_PROXIES: '10.0.0.1, 10.1.0.0/16,::1' }).trustedProxies).toEqual([
    '10.0.0.1',
    '10.1.0.0/16',
    '::1',
  ]);
});

describe('secrets from mounted files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-settings-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const fileOf = (content: string): string => {
    const path = join(folder, randomUUID());
    writeFileSync(path, content);
    return path;
  };

  it('E5: reads any setting from the file that NAME_FILE names, without its line end', () => {
    const read = readConfiguration({
      DATABASE_URL_FILE: fileOf('postgres://app:hemligt@db/x\n'),
      DATABASE_OWNER_URL_FILE: fileOf('postgres://owner:hemligt@db/x\r\n'),
      REDIS_URL_FILE: fileOf('redis://:hemligt@redis:6379'),
      MEILI_URL: 'http://search:7700',
      MEILI_KEY_FILE: fileOf('nyckel\n'),
    });
    expect(read.database?.appUrl).toBe('postgres://app:hemligt@db/x');
    expect(read.redisUrl).toBe('redis://:hemligt@redis:6379');
    expect(read.meilisearch?.key).toBe('nyckel');
  });

  it('E5: refuses both, an empty file and one that is not there, and repeats no value', () => {
    const both = () => readConfiguration({ MEILI_KEY: 'hemligt', MEILI_KEY_FILE: fileOf('hemligt') });
    expect(both).toThrow('Set MEILI_KEY or MEILI_KEY_FILE, not both');
    for (const file of [fileOf('\n'), join(folder, 'none')])
      expect(() => readConfiguration({ REDIS_URL_FILE: file })).toThrow(/^REDIS_URL_FILE must name a file/);
    const wrong = () => readConfiguration({ REDIS_URL_FILE: fileOf('mysql://hemligt') });
    expect(wrong).toThrow(expect.objectContaining({ message: expect.not.stringContaining('hemligt') }));
  });
});

it('E5: production with a database of its own wants a file of keys; demo mode and the embedded server make theirs', () => {
  const own = { DATABASE_URL: 'postgres://app@db/x', DATABASE_OWNER_URL: 'postgres://owner@db/x' };
  expect(() => readConfiguration({ ...own, STEGVIS_DEMO: '0' })).toThrow(/^SERVICE_KEYS_FILE must be set/);
  for (const environment of [own, { STEGVIS_DEMO: '0' }])
    expect(readConfiguration(environment).serviceKeysFile).toBeNull();
  expect(
    readConfiguration({ ...own, STEGVIS_DEMO: '0', SERVICE_KEYS_FILE: '/run/secrets/keys' }).serviceKeysFile,
  ).toBe('/run/secrets/keys');
});

it('E4: in production staff and employers need a one-time code beside a password; which roles do is a setting', () => {
  const { oneTimeCodeRoles } = readConfiguration({ STEGVIS_DEMO: '0' });
  expect(oneTimeCodeRoles).toContain('job_consultant');
  expect(oneTimeCodeRoles).toContain('employer_contact');
  expect(oneTimeCodeRoles).toContain('administrator');
  expect(oneTimeCodeRoles).not.toContain('participant');
  expect(readConfiguration({ STEGVIS_DEMO: '0', ONE_TIME_CODE_ROLES: 'none' }).oneTimeCodeRoles).toEqual([]);
  expect(readConfiguration({ ONE_TIME_CODE_ROLES: 'analyst, administrator' }).oneTimeCodeRoles).toEqual([
    'analyst',
    'administrator',
  ]);
  expect(() => readConfiguration({ ONE_TIME_CODE_ROLES: 'boss' })).toThrow('ONE_TIME_CODE_ROLES must be');
});

it('names everything that is wrong at once', () => {
  expect(() => readConfiguration({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT.*LOG_LEVEL/);
});

it('wants both addresses of a database or none', () => {
  const app = { DATABASE_URL: 'postgres://app@db/x' };
  const owner = { DATABASE_OWNER_URL: 'postgres://owner@db/x' };
  expect(() => readConfiguration(app)).toThrow(ConfigurationError);
  expect(() => readConfiguration(owner)).toThrow(ConfigurationError);
  expect(readConfiguration({ ...app, ...owner }).database).toEqual({
    appUrl: app.DATABASE_URL,
    workerUrl: app.DATABASE_URL,
    ownerUrl: owner.DATABASE_OWNER_URL,
  });
  expect(
    readConfiguration({ ...app, ...owner, DATABASE_WORKER_URL: 'postgres://worker@db/x' }).database
      ?.workerUrl,
  ).toBe('postgres://worker@db/x');
});

it('E4: how long sessions rest and last is a setting within the limits of the design', () => {
  const { sessions } = readConfiguration({ SESSION_IDLE_STAFF: '20', SESSION_LENGTH: '480' });
  expect(sessions).toEqual({
    idle: { staff: 20, employer: 60, participant: 480, assisted: 10 },
    length: 480,
  });
  for (const wrong of [
    { SESSION_IDLE_STAFF: '0' },
    { SESSION_IDLE_PARTICIPANT: '481' },
    { SESSION_IDLE_ASSISTED: '0' },
    { SESSION_LENGTH: '721' },
    { SESSION_IDLE_EMPLOYER: '1.5' },
  ])
    expect(() => readConfiguration(wrong)).toThrow(Object.keys(wrong)[0]);
});
