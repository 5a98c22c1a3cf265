import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  Button,
  LinkButton,
  Notice,
  ProblemNotice,
  TextField,
  UnknownOutcome,
  usePageTitle,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { DemoOutbox, RequestPasswordReset } from './recovery-documents';

/** Asks for a link by mail. The page says the same whoever asks. */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('recovery.forgottenTitle'));
  const [asked, setAsked] = useState(false);
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form stack">
          <h1>{t('recovery.forgottenTitle')}</h1>
          {asked ? <Sent /> : <Ask onAsked={() => setAsked(true)} />}
        </section>
      </main>
    </OuterFrame>
  );
}

function Ask({ onAsked }: { onAsked: () => void }) {
  const { t } = useTranslation();
  const [send, { busy, problem, unknown }, retry] = useMutationWithKey(
    RequestPasswordReset,
    'requestPasswordReset',
  );
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!email.trim()) return field.current?.focus();
    if ((await send({ email: email.trim() })).state === 'done') onAsked();
  };
  return (
    <form
      className="signin-box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{t('recovery.forgottenText')}</p>
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <TextField
        ref={field}
        label={t('signIn.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={tried && !email.trim() ? t('recovery.emailMissing') : fieldError(problem, 'email')}
      />
      <Button kind="primary" type="submit" block big busy={busy}>
        {t('recovery.send')}
      </Button>
      <p>
        <Link to="/logga-in">{t('recovery.toSignIn')}</Link>
      </p>
    </form>
  );
}

function Sent() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: DemoOutbox });
  return (
    <div className="stack" role="status">
      <Notice kind="ok" title={t('recovery.sentTitle')}>
        <p>{t('recovery.sentText')}</p>
        <p>{t('recovery.sentNothing')}</p>
      </Notice>
      <LinkButton to="/logga-in">{t('recovery.toSignIn')}</LinkButton>
      {data?.signInOptions.demo ? <Link to="/utkorg">{t('recovery.toOutbox')}</Link> : null}
    </div>
  );
}
