import { useQuery } from 'urql';
import { Notice } from '../../design';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { usePreferences } from '../../session/preferences';

const SignInProviders = graphql(`
  query SignInProviders {
    signInOptions {
      providers {
        id
        name
      }
    }
  }
`);

/** One button for each provider that is set; nothing where none is. The whole page goes there and comes back. */
export function ProviderButtons({
  returnTo = null,
  invitation,
  apart = false,
}: Readonly<{
  returnTo?: string | null;
  invitation?: string;
  /** In a tab of its own, so that this page keeps what was typed. */
  apart?: boolean;
}>) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const [{ data }] = useQuery({ query: SignInProviders });
  const providers = data?.signInOptions.providers ?? [];
  if (providers.length === 0) return null;
  const query = new URLSearchParams({
    sprak: language,
    ...(returnTo ? { till: returnTo } : {}),
    ...(invitation ? { inbjudan: invitation } : {}),
  });
  return (
    <div className="stack">
      {providers.map(({ id, name }) => (
        <a
          key={id}
          className="btn block big"
          href={`/oidc/${id}/start?${query}`}
          {...(apart ? { target: '_blank', rel: 'noopener' } : {})}
        >
          {t(apart ? 'signIn.withApart' : 'signIn.with', { name })}
        </a>
      ))}
      <p className="or">{t('signIn.or')}</p>
    </div>
  );
}

const FAULTS = {
  again: 'signIn.providerAgain',
  refused: 'signIn.providerRefused',
  unavailable: 'signIn.providerUnavailable',
  untrusted: 'signIn.providerUntrusted',
  assurance: 'signIn.providerAssurance',
  'not-known': 'signIn.providerNotKnown',
  'rate-limited': 'signIn.providerBusy',
} as const;

/** Why a sign-in with a provider came to nothing, in plain words. */
export function ProviderFault({ code }: Readonly<{ code: string | null }>) {
  const { t } = useTranslation();
  if (!code || !Object.hasOwn(FAULTS, code)) return null;
  return <Notice kind="warn" title={t(FAULTS[code as keyof typeof FAULTS])} live />;
}
