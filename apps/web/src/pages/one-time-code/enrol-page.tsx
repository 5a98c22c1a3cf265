import { useState } from 'react';
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
import { BeginOneTimeCode, ConfirmOneTimeCode } from './one-time-code-documents';
import { QrCode } from './qr-code';
import './one-time-code.css';

type Begun = Readonly<{ secret: string; address: string; rows: readonly string[] }>;

/** Engångskod: an authenticator is set up on the way in or renewed, in three steps. */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('code.title'));
  const [begun, setBegun] = useState<Begun | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form stack">
          <h1>{t('code.title')}</h1>
          {codes ? <RecoveryCodes codes={codes} /> : null}
          {!codes && begun ? <Confirm begun={begun} onConfirmed={setCodes} /> : null}
          {!codes && !begun ? <Begin onBegun={setBegun} /> : null}
        </section>
      </main>
    </OuterFrame>
  );
}

function Begin({ onBegun }: Readonly<{ onBegun: (begun: Begun) => void }>) {
  const { t } = useTranslation();
  const [begin, { busy, problem, unknown }, retry] = useMutationWithKey(BeginOneTimeCode, 'beginOneTimeCode');
  const [code, setCode] = useState('');
  const former = fieldError(problem, 'code');
  const [needsFormer, setNeedsFormer] = useState(false);
  const submit = async (): Promise<void> => {
    const outcome = await begin(code ? { code } : {});
    if (outcome.state === 'done') onBegun(outcome.payload);
    else if (outcome.state === 'problem' && outcome.problem.fields.length > 0) setNeedsFormer(true);
  };
  if (problem?.kind === 'NotFoundProblem')
    return (
      <Notice title={t('code.notNow')} live>
        <LinkButton to="/logga-in">{t('signIn.title')}</LinkButton>
      </Notice>
    );
  return (
    <form
      className="signin-box stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p>{t('code.beginText')}</p>
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      {needsFormer ? (
        <TextField
          label={t('code.former')}
          hint={t('code.formerHint')}
          autoComplete="one-time-code"
          value={code}
          onChange={setCode}
          error={code ? former : undefined}
        />
      ) : null}
      <Button kind="primary" type="submit" block big busy={busy}>
        {t('code.begin')}
      </Button>
    </form>
  );
}

function Confirm({
  begun,
  onConfirmed,
}: Readonly<{ begun: Begun; onConfirmed: (codes: readonly string[]) => void }>) {
  const { t } = useTranslation();
  const [confirm, { busy, problem, unknown }, retry] = useMutationWithKey(
    ConfirmOneTimeCode,
    'confirmOneTimeCode',
  );
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!code.trim()) return;
    const outcome = await confirm({ code });
    if (outcome.state === 'done') onConfirmed(outcome.payload.recoveryCodes);
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
      <h2>{t('code.scanTitle')}</h2>
      <p>{t('code.scanText')}</p>
      <QrCode rows={begun.rows} label={t('code.picture')} />
      <p>
        {t('code.typed')} <span className="code-secret">{begun.secret.replace(/(.{4})(?!$)/g, '$1 ')}</span>
      </p>
      <p>
        <a href={begun.address}>{t('code.open')}</a>
      </p>
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      <TextField
        label={t('code.first')}
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        error={tried && !code.trim() ? t('code.missing') : fieldError(problem, 'code')}
      />
      <Button kind="primary" type="submit" block big busy={busy}>
        {t('code.confirm')}
      </Button>
    </form>
  );
}

/** Shown once. The next page is loaded anew, so that nothing of them stays in memory. */
function RecoveryCodes({ codes }: Readonly<{ codes: readonly string[] }>) {
  const { t } = useTranslation();
  return (
    <div className="signin-box stack" role="status">
      <h2>{t('code.doneTitle')}</h2>
      <p>{t('code.doneText')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button kind="primary" block big onPress={() => window.location.assign('/')}>
        {t('code.saved')}
      </Button>
    </div>
  );
}
