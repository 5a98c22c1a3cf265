import { useState } from 'react';
import { Button, ErrorState, Notice, Skeleton, UnknownOutcome, usePageTitle } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { ApprovePresentation } from './choices-documents';
import { useChoices } from './use-choices';
import { Wording } from './wording';
import { WordingForm } from './wording-form';

/** Min presentation: what is shown, what waits for her, and writing it in her own words. */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('calm.myPresentation'));
  const { me, shown, waiting, error, again } = useChoices();
  const [writing, setWriting] = useState(false);
  const [approve, { busy, problem, unknown }, retry] = useMutationWithKey(
    ApprovePresentation,
    'approvePresentation',
  );
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!me) return <Skeleton rows={4} height={80} />;
  if (writing)
    return (
      <div className="choice-page">
        <h1>{t('calm.writeTitle')}</h1>
        <WordingForm
          from={waiting ?? shown}
          givenName={me.givenName}
          onDone={() => {
            again();
            setWriting(false);
          }}
          onCancel={() => setWriting(false)}
        />
      </div>
    );
  return (
    <div className="choice-page">
      <h1>{t('calm.myPresentation')}</h1>
      <p className="lead">{t('calm.presentationLead')}</p>
      {waiting ? (
        <Notice title={t('calm.approveQuestion')}>
          <Wording version={waiting} />
          <div className="row">
            <Button
              big
              busy={busy}
              onPress={() => void approve({ presentationId: waiting.id }).then(() => again())}
            >
              {t('calm.approveYes')}
            </Button>
            <Button big onPress={() => setWriting(true)}>
              {t('calm.approveChange')}
            </Button>
          </div>
          {unknown ? <UnknownOutcome onRetry={() => void retry().then(() => again())} /> : null}
          {problem ? <ErrorState onRetry={again} /> : null}
        </Notice>
      ) : null}
      {shown ? (
        <section aria-labelledby="visas">
          <h2 id="visas">{t('calm.isShown')}</h2>
          <Wording version={shown} />
        </section>
      ) : (
        <p className="lead">{t('calm.nothingShown')}</p>
      )}
      <p>
        <Button big onPress={() => setWriting(true)}>
          {t(shown ? 'calm.writeChange' : 'calm.writeStart')}
        </Button>
      </p>
    </div>
  );
}
