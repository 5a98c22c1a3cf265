import { useState } from 'react';
import { useParams } from 'react-router';
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
import { ResetPassword } from './recovery-documents';

const SHORTEST = 12;

/** What the link of the mail opens: a new password. Ended links all look the same. */
export function Component() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  usePageTitle(t('recovery.newTitle'));
  const [state, setState] = useState<'open' | 'changed' | 'ended'>('open');
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form stack">
          <h1>{t('recovery.newTitle')}</h1>
          {state === 'open' ? <Choose token={token} onOutcome={setState} /> : null}
          {state === 'changed' ? (
            <Notice kind="ok" title={t('recovery.changedTitle')} live>
              <p>{t('recovery.changedText')}</p>
              <LinkButton to="/logga-in">{t('recovery.toSignIn')}</LinkButton>
            </Notice>
          ) : null}
          {state === 'ended' ? (
            <Notice title={t('recovery.endedTitle')} live>
              <p>{t('recovery.endedText')}</p>
              <LinkButton to="/glomt-losenord">{t('recovery.again')}</LinkButton>
            </Notice>
          ) : null}
        </section>
      </main>
    </OuterFrame>
  );
}

function Choose({
  token,
  onOutcome,
}: Readonly<{ token: string; onOutcome: (outcome: 'changed' | 'ended') => void }>) {
  const { t } = useTranslation();
  const [reset, { busy, problem, unknown }, retry] = useMutationWithKey(ResetPassword, 'resetPassword');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const short = [...password].length < SHORTEST;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (short) return;
    const outcome = await reset({ token, password });
    if (outcome.state === 'done') onOutcome('changed');
    else if (outcome.state === 'problem' && outcome.problem.kind === 'NotFoundProblem') onOutcome('ended');
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
      <p>{t('recovery.newText')}</p>
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <TextField
        label={t('accounts.password')}
        type="password"
        name="new-password"
        autoComplete="new-password"
        hint={t('accounts.passwordHint')}
        value={password}
        onChange={setPassword}
        error={tried && short ? t('accounts.passwordShort') : fieldError(problem, 'password')}
      />
      <Button kind="primary" type="submit" block big busy={busy}>
        {t('recovery.save')}
      </Button>
    </form>
  );
}
