import { useState } from 'react';
import { Button, ProblemNotice, showToast, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { ChangePassword } from './one-time-code-documents';

const SHORTEST = 12;

/** A new password for the old one. */
export function PasswordSection({ onChanged }: Readonly<{ onChanged: () => void }>) {
  const { t } = useTranslation();
  const [change, { busy, problem, unknown }, retry] = useMutationWithKey(ChangePassword, 'changePassword');
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const short = [...password].length < SHORTEST;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!current || short) return;
    if ((await change({ currentPassword: current, password })).state !== 'done') return;
    setCurrent('');
    setPassword('');
    setTried(false);
    showToast(t('session.passwordChanged'));
    onChanged();
  };
  return (
    <section className="stack" aria-labelledby="losenord">
      <h2 id="losenord">{t('session.password')}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
        <TextField
          label={t('session.currentPassword')}
          type="password"
          name="current-password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          error={tried && !current ? t('signIn.passwordMissing') : fieldError(problem, 'currentPassword')}
        />
        <TextField
          label={t('session.newPassword')}
          type="password"
          name="new-password"
          autoComplete="new-password"
          hint={t('accounts.passwordHint')}
          value={password}
          onChange={setPassword}
          error={tried && short ? t('accounts.passwordShort') : fieldError(problem, 'password')}
        />
        <div className="row">
          <Button type="submit" busy={busy}>
            {t('session.changePassword')}
          </Button>
        </div>
      </form>
    </section>
  );
}
