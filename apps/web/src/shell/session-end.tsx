import { useEffect, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button, Dialog, Notice, TextField } from '../design';
import { unattended } from '../data/client';
import { graphql } from '../gql';
import { useTranslation } from '../i18n/use-translation';
import { CodeForm } from '../pages/one-time-code/code-form';
import { ProviderButtons } from '../pages/sign-in/providers';
import { useSignIn } from '../pages/sign-in/sign-in';
import { noteSessionEnded, noteSignedIn, useSessionState } from '../session/session-clock';
import { signInAddress } from '../session/sign-in-address';
import { useResumeMembership } from '../session/use-sign-out';
import { useViewer, type Viewer, ViewerQuery } from '../session/viewer';

/** Not the page's own question: that nobody is here would take the page away. */
const WhoIsHere = graphql(`
  query WhoIsHere {
    viewer {
      accountId
    }
  }
`);

/**
 * Warns before the session ends, with one press to stay; once it is over asks her to sign in again over the page, which
 * keeps all that she has typed (WCAG 2.2.1, security E4).
 */
export function SessionEnd() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const state = useSessionState(viewer.sessionIdleMinutes, viewer.sessionEndsAt);
  const [{ fetching }, ask] = useQuery({ query: ViewerQuery, requestPolicy: 'cache-only' });
  const stay = (): void => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <Dialog
        open={state === 'soon'}
        onClose={stay}
        title={t('session.soonTitle')}
        alert
        actions={
          <Button kind="primary" busy={fetching} onPress={stay}>
            {t('session.stay')}
          </Button>
        }
      >
        <p>{t('session.soonText')}</p>
      </Dialog>
      {state === 'ended' && viewer.assistedBy ? <Leave /> : null}
      {state === 'ended' && !viewer.assistedBy ? <SignInAgain viewer={viewer} onSignedIn={stay} /> : null}
    </>
  );
}

/** Nobody signs in again over the page of a session that staff began: it is left, and nothing of it stays. */
function Leave() {
  useEffect(() => window.location.assign('/logga-in'), []);
  return null;
}

function SignInAgain({ viewer, onSignedIn }: Readonly<{ viewer: Viewer; onSignedIn: () => void }>) {
  const { t } = useTranslation();
  const { email } = viewer;
  const resume = useResumeMembership();
  const { signIn, busy, fault } = useSignIn();
  const [password, setPassword] = useState('');
  const [codeAsked, setCodeAsked] = useState(false);
  const goOn = async (): Promise<void> => {
    if (viewer.roles.length > 1) await resume(viewer.membershipId);
    noteSignedIn();
    onSignedIn();
  };
  const submit = async (): Promise<void> => {
    const come = password ? await signIn(email, password) : null;
    if (come === 'in') await goOn();
    setCodeAsked(come === 'code');
    // Where one must be set up she leaves the page; that happens when the rule has come since she signed in.
    if (come === 'enrolment') window.location.assign('/engangskod');
  };
  // Over until she is in again: neither what the page asks meanwhile nor a wrong password makes it look open.
  useEffect(() => void noteSessionEnded(), []);
  useSignedInElsewhere(viewer.accountId, goOn);
  if (codeAsked)
    return (
      <Dialog open alert onClose={() => undefined} title={t('session.endedTitle')} actions={null}>
        <CodeForm onSignedIn={() => void goOn()} onAgain={() => setCodeAsked(false)} />
      </Dialog>
    );
  return (
    <Dialog
      open
      alert
      onClose={() => undefined}
      title={t('session.endedTitle')}
      actions={
        <>
          <Button kind="primary" type="submit" form="sign-in-again" busy={busy}>
            {t('signIn.submit')}
          </Button>
          <Button onPress={() => window.location.assign(signInAddress())}>{t('session.other')}</Button>
        </>
      }
    >
      <form
        id="sign-in-again"
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{t('session.endedText')}</p>
        {fault ? (
          <Notice kind="warn" title={fault.kind === 'refused' ? fault.message : t('shell.offline')} live />
        ) : null}
        <ProviderButtons returnTo="/inloggad" apart />
        <p className="muted">{email}</p>
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <TextField
          label={t('signIn.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
      </form>
    </Dialog>
  );
}

/** Looks, when one comes back to this tab, whether one has signed in again in another. Somebody else gets a page of her own. */
function useSignedInElsewhere(accountId: string, goOn: () => Promise<void>): void {
  const client = useClient();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { data } = await client.query(WhoIsHere, {}, unattended);
      if (!data?.viewer) return;
      if (data.viewer.accountId === accountId) await goOn();
      else window.location.assign('/');
    };
    const onFocus = (): void => void look();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  });
}
