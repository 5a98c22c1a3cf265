import { useState } from 'react';
import { Button, Dialog, Notice, ProblemNotice, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ImportFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DiscardButton } from './discard-button';
import { UndoImport } from './import-documents';

/** What came of it in numbers, the report, and the way back. */
export function ImportEnd({ facts }: Readonly<{ facts: ImportFactsFragment }>) {
  const { t } = useTranslation();
  const { counts, state } = facts;
  if (state === 'awaiting' || state === 'checking')
    return (
      <>
        {state === 'awaiting' ? <p>{t('imports.awaitingText')}</p> : null}
        <div className="row">
          <DiscardButton facts={facts} />
        </div>
      </>
    );
  if (state === 'discarded') return <p>{t('imports.discarded')}</p>;
  if (state !== 'done' && state !== 'undone') return null;
  return (
    <section className="stack import-part" aria-label={t('imports.result')}>
      {state === 'done' ? (
        <Notice kind="ok" title={t('imports.done', { n: counts.made })} live>
          {counts.refused > 0 ? t('imports.refusedCount', { n: counts.refused }) : null}
        </Notice>
      ) : (
        <Notice kind="ok" title={t('imports.undone', { n: counts.takenBack })} live>
          {counts.kept > 0 ? t('imports.keptCount', { n: counts.kept }) : null}
        </Notice>
      )}
      <p>{t('imports.reportText')}</p>
      <div className="row">
        <a className="btn" href={`/import/rapport/${facts.id}`} download>
          {t('imports.report')}
        </a>
        {facts.acts.includes('undo') && counts.made > 0 ? <Undo facts={facts} /> : null}
      </div>
    </section>
  );
}

function Undo({ facts }: Readonly<{ facts: ImportFactsFragment }>) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [undo, { busy, problem, unknown }, retry] = useMutationWithKey(UndoImport, 'undoImport');
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('imports.undo')}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('imports.undoTitle', { n: facts.counts.made })}
        actions={
          <>
            <Button
              kind="primary"
              busy={busy}
              onPress={() => void undo({ id: facts.id, expectedVersion: facts.version })}
            >
              {t('imports.undoYes')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('imports.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('imports.undoText')}</p>
        <ProblemNotice problem={problem} />
        {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
      </Dialog>
    </>
  );
}
