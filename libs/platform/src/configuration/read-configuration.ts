import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import type { Role } from '../database/actor';
import { SESSION_SETTINGS, type SessionTimes, toSessionTimes } from './session-settings';
import { LIMIT_SETTINGS, type RequestLimits, toLimits } from './limits';
import { ConfigurationError } from './configuration-error';
import { ONE_TIME_CODE_SETTINGS, toOneTimeCodeRoles } from './one-time-code-settings';
import { PROVIDER_SETTINGS, type ProviderSettings } from './provider-settings';
import { readFiles } from './read-files';
import { readSecret } from './read-secret';

export { ConfigurationError } from './configuration-error';

/** Everything a process may be told from outside, parsed once and before anything connects; also the token it is injected by. */
export abstract class Configuration {
  abstract readonly port: number;
  abstract readonly host: string;
  abstract readonly dataDirectory: string;
  /** File with the keys of the service (`openKeys`); null: in the data directory, made there. */
  abstract readonly serviceKeysFile: string | null;
  /** File for the daily heads of the access log's chains; it belongs on another disk than the database (security L3). */
  abstract readonly accessLogHeads: string;
  /** File outside the database with the erasures that a restored backup must be made to forget again (security R3). */
  abstract readonly erasureJournal: string;
  /** Demo mode: fictional data, demo accounts, GraphQL explorer. Production otherwise. */
  abstract readonly demo: boolean;
  abstract readonly database: {
    readonly appUrl: string;
    readonly workerUrl: string;
    readonly ownerUrl: string;
  } | null;
  abstract readonly redisUrl: string | null;
  abstract readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  abstract readonly publicUrl: string;
  /** Where mails leave; null writes them to the outbox page in demo mode and sends none in production. */
  abstract readonly smtp: {
    readonly url: string;
    readonly password: string | null;
    readonly from: string;
  } | null;
  /** Code of the municipality that the first administrator belongs to. */
  abstract readonly municipalityCode: string;
  abstract readonly logLevel: string;
  /** Who people may sign in with beside an account of ours; empty: nobody. */
  abstract readonly providers: readonly ProviderSettings[];
  /** Roles whose password needs a one-time code beside it (security E4). */
  abstract readonly oneTimeCodeRoles: readonly Role[];
  /** How long sessions rest and last. */
  abstract readonly sessions: SessionTimes;
  /** Only documents that were registered at build are run (security G1); follows from production, no setting turns it off. */
  abstract readonly registeredDocumentsOnly: boolean;
  /** Addresses or networks of the proxies whose `X-Forwarded-*` headers are believed (security E7); empty: none. */
  abstract readonly trustedProxies: readonly string[];
  abstract readonly limits: RequestLimits;
  /** How many named handlers of protected persons a unit may have (security P2). */
  abstract readonly protectionHandlersPerUnit: number;
  /** Day activity is not begun from this age on, in whole years (R-003). */
  abstract readonly participationUpperAge: number;
  /** How many days before its end a right to take part is shown as ending. */
  abstract readonly participationWarningDays: number;
  /** After how many days an employer is asked again whether a published opening is still there. */
  abstract readonly askOpeningDays: number;
  /** Who runs the service and answers questions about it; shown on the trust page and in the accessibility statement. */
  abstract readonly contact: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
}

const url = (protocols: readonly string[], name: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
  });

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'PORT must be a whole number')
    .transform(Number)
    .refine((n) => n >= 0 && n <= 65535, 'PORT must be between 0 and 65535')
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  STEGVIS_DATA_DIR: z.string().min(1, 'STEGVIS_DATA_DIR must name a folder').default('.stegvis'),
  SERVICE_KEYS_FILE: z.string().min(1).optional(),
  ACCESS_LOG_HEADS: z.string().min(1).optional(),
  ERASURE_JOURNAL: z.string().min(1).optional(),
  STEGVIS_DEMO: z
    .enum(['0', '1'], { message: 'STEGVIS_DEMO must be 0 (production) or 1 (demo)' })
    .default('1'),
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'DATABASE_URL').optional(),
  DATABASE_OWNER_URL: url(['postgres:', 'postgresql:'], 'DATABASE_OWNER_URL').optional(),
  DATABASE_WORKER_URL: url(['postgres:', 'postgresql:'], 'DATABASE_WORKER_URL').optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'REDIS_URL').optional(),
  MEILI_URL: url(['http:', 'https:'], 'MEILI_URL').optional(),
  MEILI_KEY: z.string().min(1).optional(),
  PUBLIC_URL: url(['http:', 'https:'], 'PUBLIC_URL').optional(),
  ...SESSION_SETTINGS,
  ...PROVIDER_SETTINGS,
  ...ONE_TIME_CODE_SETTINGS,
  SMTP_URL: url(['smtp:', 'smtps:'], 'SMTP_URL').optional(),
  SMTP_PASSWORD_FILE: z.string().optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@]+@[^\s@]+$/, 'MAIL_FROM must be an e-mail address, as name@example.se')
    .optional(),
  MUNICIPALITY_CODE: z
    .string()
    .regex(/^\d{4}$/, 'MUNICIPALITY_CODE must be four digits')
    .default('1280'),
  STEGVIS_PROTECTION_HANDLERS_PER_UNIT: z
    .string()
    .regex(/^([1-9]|[1-4]\d|50)$/, 'STEGVIS_PROTECTION_HANDLERS_PER_UNIT must be between 1 and 50')
    .transform(Number)
    .default(3),
  STEGVIS_UPPER_AGE: z
    .string()
    .regex(/^(1[89]|[2-9]\d|1[01]\d)$/, 'STEGVIS_UPPER_AGE must be whole years, 18-119')
    .transform(Number)
    .default(67),
  STEGVIS_ASK_OPENING_DAYS: z
    .string()
    .regex(/^([7-9]|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$/, 'STEGVIS_ASK_OPENING_DAYS must be days, 7-365')
    .transform(Number)
    .default(30),
  STEGVIS_DECISION_WARNING_DAYS: z
    .string()
    .regex(/^([1-9]|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$/, 'STEGVIS_DECISION_WARNING_DAYS must be days, 1-365')
    .transform(Number)
    .default(90),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      message: 'LOG_LEVEL must be fatal, error, warn, info, debug or silent',
    })
    .default('warn'),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isNetwork), {
      message: 'TRUSTED_PROXIES must be IP addresses or networks (10.0.0.0/8), with commas between',
    })
    .default([]),
  CONTACT_NAME: z.string().max(120, 'CONTACT_NAME must have at most 120 characters').optional(),
  CONTACT_EMAIL: z.email('CONTACT_EMAIL must be a mail address').optional(),
  CONTACT_PHONE: z
    .string()
    .regex(/^\+?[\d -]{5,20}$/, 'CONTACT_PHONE must be a telephone number')
    .optional(),
  ...LIMIT_SETTINGS,
});

/**
 * Reads the settings from an environment; each `NAME` may be given as `NAME_FILE` instead, a mounted file (security E5).
 * @throws ConfigurationError with one sentence for everything that is wrong.
 */
export const readConfiguration = (
  environment: Readonly<Record<string, string | undefined>>,
): Configuration => {
  const { given, faults } = readFiles(environment, Object.keys(schema.shape));
  if (faults.length > 0) throw new ConfigurationError(faults.join('. '));
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    throw new ConfigurationError(parsed.error.issues.map((issue) => issue.message).join('. '));
  const s = parsed.data;
  if ((s.DATABASE_URL === undefined) !== (s.DATABASE_OWNER_URL === undefined)) {
    throw new ConfigurationError(
      'DATABASE_URL (the role of the service) and DATABASE_OWNER_URL (migrations only) go together: set both, or neither to use the embedded server',
    );
  }
  if (s.STEGVIS_DEMO === '0' && s.DATABASE_URL !== undefined && s.SERVICE_KEYS_FILE === undefined)
    throw new ConfigurationError(
      'SERVICE_KEYS_FILE must be set in production: what is encrypted in your database is lost without its keys',
    );
  return {
    port: s.PORT,
    host: s.HOST,
    dataDirectory: s.STEGVIS_DATA_DIR,
    serviceKeysFile: s.SERVICE_KEYS_FILE ?? null,
    accessLogHeads: s.ACCESS_LOG_HEADS ?? join(s.STEGVIS_DATA_DIR, 'access-log-heads.jsonl'),
    erasureJournal: s.ERASURE_JOURNAL ?? join(s.STEGVIS_DATA_DIR, 'erasures.jsonl'),
    demo: s.STEGVIS_DEMO === '1',
    database:
      s.DATABASE_URL !== undefined && s.DATABASE_OWNER_URL !== undefined
        ? {
            appUrl: s.DATABASE_URL,
            workerUrl: s.DATABASE_WORKER_URL ?? s.DATABASE_URL,
            ownerUrl: s.DATABASE_OWNER_URL,
          }
        : null,
    redisUrl: s.REDIS_URL ?? null,
    meilisearch: s.MEILI_URL === undefined ? null : { url: s.MEILI_URL, key: s.MEILI_KEY ?? null },
    publicUrl: s.PUBLIC_URL ?? `http://localhost:${s.PORT}`,
    smtp:
      s.SMTP_URL === undefined
        ? null
        : {
            url: s.SMTP_URL,
            password: readSecret(s.SMTP_PASSWORD_FILE, 'SMTP_PASSWORD_FILE'),
            from: s.MAIL_FROM ?? `stegvis@${new URL(s.PUBLIC_URL ?? 'http://localhost').hostname}`,
          },
    municipalityCode: s.MUNICIPALITY_CODE,
    logLevel: s.LOG_LEVEL,
    providers: s.OIDC_PROVIDERS,
    oneTimeCodeRoles: toOneTimeCodeRoles(s.ONE_TIME_CODE_ROLES, s.STEGVIS_DEMO === '1'),
    sessions: toSessionTimes(s),
    registeredDocumentsOnly: s.STEGVIS_DEMO === '0',
    trustedProxies: s.TRUSTED_PROXIES,
    limits: toLimits(s),
    protectionHandlersPerUnit: s.STEGVIS_PROTECTION_HANDLERS_PER_UNIT,
    participationUpperAge: s.STEGVIS_UPPER_AGE,
    participationWarningDays: s.STEGVIS_DECISION_WARNING_DAYS,
    askOpeningDays: s.STEGVIS_ASK_OPENING_DAYS,
    contact: { name: s.CONTACT_NAME ?? null, email: s.CONTACT_EMAIL ?? null, phone: s.CONTACT_PHONE ?? null },
  };
};
