import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ErrorState, Notice, Skeleton, usePageTitle } from '../../design';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { returnAddress } from '../../session/sign-in-address';
import { OuterFrame } from '../../shell/outer-frame';
import { DemoAccounts } from './demo-accounts';
import { ProviderButtons, ProviderFault } from './providers';
import { SignInForm } from './sign-in-form';

const SignInOptions = graphql(`
  query SignInOptions {
    signInOptions {
      demo
      mail
      notice
      demoAccounts {
        email
        name
        role
        about
      }
    }
  }
`);

/** The door. After sign-in the whole page is loaded anew at the address one came from, so nothing of another session remains. */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('signIn.title'));
  const [parameters] = useSearchParams();
  const [{ data, fetching, error }, ask] = useQuery({ query: SignInOptions });
  const wanted = parameters.get('till');
  const go = (): void => window.location.assign(returnAddress(wanted));
  const options = data?.signInOptions;
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main" tabIndex={-1}>
        <section className="signin-form">
          <h1>
            {t('signIn.headingFirst')}
            <br />
            {t('signIn.headingSecond')}
          </h1>
          <p className="signin-lead">{t('signIn.lead')}</p>
          {wanted ? <p className="signin-back">{t('signIn.returning')}</p> : null}
          <div className="signin-ways stack">
            <ProviderFault code={parameters.get('fel')} />
            <ProviderButtons returnTo={wanted} />
            <SignInForm onSignedIn={go} mail={options?.mail ?? false} />
          </div>
        </section>
        <div>
          {options?.notice ? <Notice>{options.notice}</Notice> : null}
          {options?.demo ? <DemoAccounts accounts={options.demoAccounts} onSignedIn={go} /> : null}
          {!data && fetching ? <Skeleton rows={6} height={56} /> : null}
          {!data && error ? (
            <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          ) : null}
        </div>
      </main>
    </OuterFrame>
  );
}
