import { z } from 'zod';
import { ROLES } from '../database/actor';
import { readSecret } from './read-secret';

/** The levels of the Swedish e-identification quality mark that count as e-ID (DIGG, tillitsnivå 3 and 4). */
const E_ID = [
  'http://id.elegnamnden.se/loa/1.0/loa3',
  'http://id.elegnamnden.se/loa/1.0/loa4',
  'http://id.swedenconnect.se/loa/1.0/uncertified-loa3',
];

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

const roleRule = z.strictObject({
  claim: z.string().min(1).default('groups'),
  value: z.string().min(1),
  role: z.enum(ROLES),
  domainId: z.guid().nullable().default(null),
  organisationId: z.guid().nullable().default(null),
});

const provider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,30}$/, 'id must be a-z, 0-9 and hyphens'),
  name: z.strictObject({ sv: z.string().min(1).max(60), en: z.string().min(1).max(60) }),
  issuer: z
    .url()
    .refine(
      (text) =>
        URL.canParse(text) && (new URL(text).protocol === 'https:' || LOOPBACK.test(new URL(text).hostname)),
      'issuer must begin with https:',
    ),
  clientId: z.string().min(1),
  clientSecretFile: z.string().min(1).optional(),
  clientAuthentication: z.enum(['basic', 'post']).default('basic'),
  scopes: z.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/)).default(['openid', 'profile', 'email']),
  acr: z.array(z.string().min(1)).default(E_ID),
  claims: z
    .strictObject({ email: z.string().default('email'), acr: z.string().default('acr') })
    .default({ email: 'email', acr: 'acr' }),
  emailDomains: z.array(z.string().regex(/^[^\s@]+\.[^\s@]+$/)).default([]),
  emailIsVerified: z.boolean().default(false),
  clockToleranceSeconds: z.number().int().min(0).max(300).default(30),
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .default(null),
  roles: z.array(roleRule).default([]),
  signOutThere: z.boolean().default(true),
});

const providers = z
  .array(provider)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two providers have the same id');

type Parsed = z.infer<typeof provider>;
export type RoleRule = z.infer<typeof roleRule>;

/** An OpenID Connect provider that people of one organisation sign in with (security E4); docs/sign-in.md says each setting. */
export interface ProviderSettings extends Omit<Parsed, 'clientSecretFile'> {
  readonly clientSecret: string | null;
}

/** The setting as it was read; the check names the provider and the setting, and repeats no value. */
export const PROVIDER_SETTINGS = {
  OIDC_PROVIDERS: z
    .string()
    .transform((text, context): readonly ProviderSettings[] => {
      const fault = (message: string) => {
        context.addIssue({ code: 'custom', message: `OIDC_PROVIDERS ${message}` });
        return z.NEVER;
      };
      const json = parseJson(text);
      if (json === undefined) return fault('must be JSON: a list of providers (docs/sign-in.md)');
      const read = providers.safeParse(json);
      if (!read.success)
        return fault(
          read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(', '),
        );
      return read.data.map(({ clientSecretFile, ...settings }) => ({
        ...settings,
        clientSecret: readSecret(clientSecretFile, `clientSecretFile of ${settings.id}`),
      }));
    })
    .default([]),
} as const;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
