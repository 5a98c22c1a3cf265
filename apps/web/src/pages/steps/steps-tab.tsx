import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, ErrorState, Skeleton } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { ChangeStepDialog } from './change-step';
import { OpenSupportDialog } from './open-support';
import { PersonSteps, SupportParts } from './step-documents';
import { SupportCard } from './support-card';

const context = { additionalTypenames: ['StepChange', 'ContinuedSupport'] };

/** Steg on the page of a person: her path with its reasons, and the support that goes on after day activity. */
export function StepsTab({ participantId }: { participantId: string }) {
  const { t, format } = useTranslation();
  const words = useCatalogue();
  const [doing, setDoing] = useState<'step' | 'support' | null>(null);
  const [{ data, error }, ask] = useQuery({
    query: PersonSteps,
    variables: { id: participantId },
    context,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (!data?.participant || !words.ready)
    return error ? <ErrorState error={error} onRetry={again} /> : <Skeleton rows={5} height={32} />;
  const { stepChanges, continuedSupports } = data.participant;
  const supports = continuedSupports.map((one) => readFragment(SupportParts, one));
  const close = (): void => {
    setDoing(null);
    again();
  };
  return (
    <div className="tab-page">
      <section className="aside-block" aria-labelledby="vagen">
        <div className="row spread">
          <h2 id="vagen">{t('steps.path')}</h2>
          <Button kind="primary" small icon="path" onPress={() => setDoing('step')}>
            {t('profile.changeStep')}
          </Button>
        </div>
        {stepChanges.length === 0 ? <p className="muted">{t('profile.stepNone')}</p> : null}
        <ol className="bul">
          {stepChanges.map((one) => (
            <li key={one.id}>
              <p>
                <b>{words.label('steps', one.toStep)}</b>, {format.longDate(one.day)}
              </p>
              <p className="small muted">
                {one.fromStep ? t('steps.before', { step: words.label('steps', one.fromStep) }) : ''}{' '}
                {t('steps.by', { name: one.saidBy })}
              </p>
              {one.reason ? <p>{t('steps.why', { reason: one.reason })}</p> : null}
              {one.plan ? <p>{t('steps.next', { plan: one.plan })}</p> : null}
            </li>
          ))}
        </ol>
      </section>
      <section className="aside-block" aria-labelledby="stod">
        <h2 id="stod">{t('steps.support')}</h2>
        <p className="muted">{t('steps.supportText')}</p>
        {supports.some(({ state }) => state === 'open') ? null : (
          <Button small onPress={() => setDoing('support')}>
            {t('steps.openSupport')}
          </Button>
        )}
        <div className="consent-list">
          {supports.map((one) => (
            <SupportCard key={one.id} support={one} onChange={again} />
          ))}
        </div>
      </section>
      {doing === 'step' ? <ChangeStepDialog participantId={participantId} onClose={close} /> : null}
      {doing === 'support' ? <OpenSupportDialog participantId={participantId} onClose={close} /> : null}
    </div>
  );
}
