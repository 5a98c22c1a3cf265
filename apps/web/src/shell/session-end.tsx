import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, Dialog, Notice, TextField } from '../design';
import { useTranslation } from '../i18n/use-translation';
import { useSignIn } from '../pages/sign-in/sign-in';
import { noteSignedIn, useSessionState } from '../session/session-clock';
import { signInAddress } from '../session/sign-in-address';
import { useResumeMembership } from '../session/use-sign-out';
import { useViewer, type Viewer, ViewerQuery } from '../session/viewer';

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
      {state === 'ended' ? <SignInAgain viewer={viewer} onSignedIn={stay} /> : null}
    </>
  );
}

function SignInAgain({ viewer, onSignedIn }: Readonly<{ viewer: Viewer; onSignedIn: () => void }>) {
  const { t } = useTranslation();
  const { email } = viewer;
  const resume = useResumeMembership();
  const { signIn, busy, fault } = useSignIn();
  const [password, setPassword] = useState('');
  const submit = async (): Promise<void> => {
    if (!password || !(await signIn(email, password))) return;
    if (viewer.roles.length > 1) await resume(viewer.membershipId);
    noteSignedIn();
    onSignedIn();
  };
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
