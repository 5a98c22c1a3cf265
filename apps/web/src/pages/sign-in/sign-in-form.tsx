import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button, Notice, TextField } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { CodeForm } from '../one-time-code/code-form';
import { useSignIn, type SignInFault } from './sign-in';

/** E-mail and password; password managers may fill them. */
export function SignInForm({ onSignedIn, mail }: Readonly<{ onSignedIn: () => void; mail: boolean }>) {
  const { t } = useTranslation();
  const { signIn, busy, fault } = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [codeAsked, setCodeAsked] = useState(false);
  const navigate = useNavigate();
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const missing = {
    email: tried && !email.trim() ? t('signIn.emailMissing') : undefined,
    password: tried && !password ? t('signIn.passwordMissing') : undefined,
  };

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!email.trim()) return emailField.current?.focus();
    if (!password) return passwordField.current?.focus();
    const come = await signIn(email.trim(), password);
    if (come === 'in') onSignedIn();
    if (come === 'enrolment') void navigate('/engangskod');
    setCodeAsked(come === 'code');
  };
  if (codeAsked) return <CodeForm onSignedIn={onSignedIn} onAgain={() => setCodeAsked(false)} />;
  const refused = fault?.kind === 'refused' ? fault : null;
  return (
    <form
      className="signin-box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('signIn.title')}</h2>
      <FaultNotice fault={fault} />
      <TextField
        ref={emailField}
        label={t('signIn.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={missing.email ?? refused?.email}
      />
      <TextField
        ref={passwordField}
        label={t('signIn.password')}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={missing.password ?? refused?.password}
      />
      <Button kind="primary" type="submit" block big busy={busy}>
        {busy ? t('signIn.submitting') : t('signIn.submit')}
      </Button>
      {mail ? (
        <p>
          <Link to="/glomt-losenord">{t('recovery.forgotten')}</Link>
        </p>
      ) : null}
      <p className="hint">{t('signIn.noAccount')}</p>
    </form>
  );
}

function FaultNotice({ fault }: { fault: SignInFault | null }) {
  const { t } = useTranslation();
  if (!fault) return null;
  if (fault.kind === 'tooMany')
    return <Notice kind="warn" title={t('signIn.tooMany', { seconds: fault.seconds })} live />;
  if (fault.kind === 'unknown')
    return (
      <Notice kind="warn" title={t('shell.offline')} live>
        {t('shell.offlineText')}
      </Notice>
    );
  return <Notice kind="error" title={fault.message || t('signIn.wrong')} live />;
}
