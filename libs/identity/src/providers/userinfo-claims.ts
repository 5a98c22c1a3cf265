import type { ProviderSettings } from '@stegvis/platform';
import type { Claims } from './proven-identity';

const VERIFIED = 'email_verified';

/** Whether the ID token says less of the address than is set to be read: the address itself, or that it is verified. */
const lacksEmail = ({ claims: { email }, emailDomains, emailIsVerified }: ProviderSettings, claims: Claims) =>
  emailDomains.length > 0 && (isAbsent(claims[email]) || (!emailIsVerified && isAbsent(claims[VERIFIED])));

const lackingRoles = ({ roles }: ProviderSettings, claims: Claims): readonly string[] =>
  roles.map(({ claim }) => claim).filter((name) => isAbsent(claims[name]));

/**
 * Whether an ID token lacks a claim that is set to be read. The level is never one: it says how she signed in now, and the ID
 * token alone speaks of that.
 */
export const lacksClaims = (settings: ProviderSettings, claims: Claims): boolean =>
  lacksEmail(settings, claims) || lackingRoles(settings, claims).length > 0;

/**
 * The claims of an ID token with what it lacked from userinfo. An address and the word that it is verified come from one
 * place: a proof in one is none for an address in the other.
 */
export const withUserinfo = (settings: ProviderSettings, claims: Claims, userinfo: Claims): Claims => {
  const { email } = settings.claims;
  return {
    ...claims,
    ...Object.fromEntries(lackingRoles(settings, claims).map((name) => [name, userinfo[name]])),
    ...(lacksEmail(settings, claims) && !isAbsent(userinfo[email])
      ? { [email]: userinfo[email], [VERIFIED]: userinfo[VERIFIED] }
      : {}),
  };
};

const isAbsent = (claim: unknown): boolean => claim === undefined || claim === null;
