import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, ErrorState, LinkButton, ProblemNotice, showToast, Skeleton, TextField } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { MyOneTimeCode, RemoveOneTimeCode } from './one-time-code-documents';

/** Whether one has a one-time code beside the password; getting, renewing and removing it. */
export function CodeSection() {
  const { t, format } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: MyOneTimeCode, requestPolicy: 'network-only' });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const own = data?.myOneTimeCode;
  return (
    <section className="stack" aria-labelledby="engangskod">
      <h2 id="engangskod">{t('code.title')}</h2>
      {!data && error ? <ErrorState error={error} onRetry={again} /> : null}
      {!data && !error ? <Skeleton rows={1} /> : null}
      {own?.confirmedAt ? (
        <>
          <p>
            {t('code.since', { day: format.longDate(own.confirmedAt) })}{' '}
            {t('code.left', { n: own.recoveryCodesLeft })}
          </p>
          <p>
            <LinkButton to="/engangskod">{t('code.renew')}</LinkButton>
          </p>
          {own.needed ? null : <Remove onRemoved={again} />}
        </>
      ) : null}
      {own && !own.confirmedAt ? (
        <>
          <p>{t('code.none')}</p>
          <p>
            <LinkButton to="/engangskod">{t('code.get')}</LinkButton>
          </p>
        </>
      ) : null}
    </section>
  );
}

function Remove({ onRemoved }: Readonly<{ onRemoved: () => void }>) {
  const { t } = useTranslation();
  const [remove, { busy, problem }] = useMutationWithKey(RemoveOneTimeCode, 'removeOneTimeCode');
  const [open, setOpen] = useState(false);
  const [code, setCode] = useState('');
  if (!open)
    return (
      <p>
        <Button onPress={() => setOpen(true)}>{t('code.remove')}</Button>
      </p>
    );
  const submit = async (): Promise<void> => {
    if (!code.trim() || (await remove({ code })).state !== 'done') return;
    showToast(t('code.removed'));
    onRemoved();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      <TextField
        label={t('code.former')}
        hint={t('code.formerHint')}
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={fieldError(problem, 'code')}
      />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t('code.remove')}
        </Button>
        <Button onPress={() => setOpen(false)}>{t('code.keep')}</Button>
      </div>
    </form>
  );
}
