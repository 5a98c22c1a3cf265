import { useState } from 'react';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import { Button, Notice, ProblemNotice, TextField } from '../../design';
import { fieldError, readProblem } from '../../data/problems';
import { useTranslation } from '../../i18n/use-translation';
import { OpenOwnData } from './own-data-documents';
import { SentLink } from './sent-link';

type Paths = Readonly<{ pagePath: string; dataPath: string }>;

/** Password, or the link of a mail; then the two addresses that work once. */
export function OpenCopy({ id }: Readonly<{ id: string }>) {
  const { t, calm } = useTranslation();
  const { token } = useParams();
  const [password, setPassword] = useState('');
  const [paths, setPaths] = useState<Paths | null>(null);
  const [{ data, fetching }, open] = useMutation(OpenOwnData);
  const answer = data?.openOwnData;
  const problem = readProblem(answer);
  const show = async (proof: { password?: string; mailToken?: string }): Promise<void> => {
    const result = await open({ input: { id, ...proof } });
    const opened = result.data?.openOwnData;
    if (opened?.__typename === 'OpenOwnDataPayload') setPaths(opened);
    setPassword('');
  };
  if (paths) return <Fetch paths={paths} />;
  const byLink = token !== undefined && fieldError(problem, 'mailToken') === undefined;
  return (
    <div className="stack">
      {byLink ? (
        <div className="row">
          <Button kind="primary" big={calm} busy={fetching} onPress={() => void show({ mailToken: token })}>
            {t('ownData.open')}
          </Button>
        </div>
      ) : (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void show({ password });
          }}
        >
          {token ? <Notice kind="warn" title={fieldError(problem, 'mailToken') ?? ''} /> : null}
          <TextField
            label={t('ownData.password')}
            hint={t('ownData.passwordWhy')}
            type="password"
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            error={fieldError(problem, 'password')}
          />
          <div className="row">
            <Button kind="primary" type="submit" big={calm} busy={fetching}>
              {t('ownData.open')}
            </Button>
          </div>
          <SentLink />
        </form>
      )}
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
    </div>
  );
}

/** Plain links, so that the browser keeps what it fetches as a file; each is gone when it has been used. */
function Fetch({ paths }: Readonly<{ paths: Paths }>) {
  const { t } = useTranslation();
  const [used, setUsed] = useState<readonly string[]>([]);
  return (
    <div className="stack" role="status">
      <p className="lead">{t('ownData.onceText')}</p>
      <ul className="plist">
        {(
          [
            [paths.pagePath, t('ownData.fetchPage')],
            [paths.dataPath, t('ownData.fetchData')],
          ] as const
        ).map(([path, label]) => (
          <li key={path}>
            {used.includes(path) ? (
              <span className="muted">{t('ownData.fetched', { what: label })}</span>
            ) : (
              <a className="btn" href={path} download onClick={() => setUsed([...used, path])}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
