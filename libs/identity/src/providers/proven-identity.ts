import type { ProviderSettings, RoleRule } from '@stegvis/platform';
import { ProviderFault } from './provider-fault';

export type Claims = Readonly<Record<string, unknown>>;

/** Who somebody is according to a provider, and what that gives her here. */
export interface ProvenIdentity {
  readonly providerId: string;
  readonly issuer: string;
  readonly subject: string;
  /** Only an address that the provider answers for and that lies in the domains that it may speak for; small letters. */
  readonly email: string | null;
  readonly roles: readonly RoleRule[];
}

/**
 * Reads the claims of a verified ID token, with those that userinfo added.
 * @throws ProviderFault `assurance` unless the level is one of those that are asked for (security E4).
 */
export const readIdentity = (settings: ProviderSettings, claims: Claims): ProvenIdentity => {
  const level = claims[settings.claims.acr];
  if (settings.acr.length > 0 && !valuesOf(level).some((value) => settings.acr.includes(value)))
    throw new ProviderFault('assurance');
  return {
    providerId: settings.id,
    issuer: settings.issuer,
    subject: String(claims['sub']),
    email: provenEmail(settings, claims),
    roles: settings.roles.filter(({ claim, value }) => valuesOf(claims[claim]).includes(value)),
  };
};

const provenEmail = (settings: ProviderSettings, claims: Claims): string | null => {
  const email = claims[settings.claims.email];
  if (typeof email !== 'string' || (!settings.emailIsVerified && claims['email_verified'] !== true))
    return null;
  const folded = email.normalize('NFC').trim().toLowerCase();
  const domain = folded.slice(folded.lastIndexOf('@') + 1);
  return settings.emailDomains.some((own) => own.toLowerCase() === domain) ? folded : null;
};

/** A claim with one value comes as text, one with several as a list. */
const valuesOf = (claim: unknown): readonly string[] =>
  typeof claim === 'string'
    ? [claim]
    : Array.isArray(claim)
      ? claim.filter((v) => typeof v === 'string')
      : [];
