import { Link } from 'react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, Notice, ProblemNotice, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { DemoOutbox } from '../recovery/recovery-documents';
import { SendOwnDataLink } from './own-data-documents';

/** For who has no password: a link by mail to her own address. */
export function SentLink() {
  const { t } = useTranslation();
  const [sent, setSent] = useState(false);
  const [{ data }] = useQuery({ query: DemoOutbox });
  const [send, { busy, problem, unknown }, retry] = useMutationWithKey(SendOwnDataLink, 'sendOwnDataLink');
  const done = (outcome: Awaited<ReturnType<typeof send>> | undefined): void =>
    setSent(outcome?.state === 'done');
  if (sent)
    return (
      <Notice kind="ok" title={t('ownData.linkSent')}>
        <p role="status">{t('ownData.linkSentText')}</p>
        {data?.signInOptions.demo ? <Link to="/utkorg">{t('recovery.toOutbox')}</Link> : null}
      </Notice>
    );
  return (
    <div className="stack">
      <p>{t('ownData.noPassword')}</p>
      <div className="row">
        <Button busy={busy} onPress={() => void send({}).then(done)}>
          {t('ownData.sendLink')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(done)} /> : null}
    </div>
  );
}
