import { useEffect, useRef, useState } from 'react';
import { Button, ProblemNotice, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { EnterCode } from './one-time-code-documents';

/** The second step of signing in: a code of the authenticator, or a recovery code. */
export function CodeForm({
  onSignedIn,
  onAgain,
}: Readonly<{ onSignedIn: () => void; /** The password is asked for anew. */ onAgain: () => void }>) {
  const { t } = useTranslation();
  const [enter, { busy, problem, unknown }, retry] = useMutationWithKey(EnterCode, 'enterCode');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // The field that had the focus is gone with the password.
  useEffect(() => field.current?.focus(), []);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!code.trim()) return field.current?.focus();
    const outcome = await enter({ code });
    if (outcome.state === 'done') onSignedIn();
    // Too long has passed since the password.
    else if (outcome.state === 'problem' && outcome.problem.kind === 'NotFoundProblem') onAgain();
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
      <h2>{t('code.enterTitle')}</h2>
      <p>{t('code.enterText')}</p>
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <TextField
        ref={field}
        label={t('code.code')}
        name="one-time-code"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={tried && !code.trim() ? t('code.missing') : fieldError(problem, 'code')}
      />
      <Button kind="primary" type="submit" block big busy={busy}>
        {t('signIn.submit')}
      </Button>
      <p className="hint">{t('code.lost')}</p>
    </form>
  );
}
