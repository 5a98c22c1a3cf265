import '../disclosed/disclosed.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, EmptyState, ErrorState, Skeleton } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { ConsentFacts } from '../choices/choices-documents';
import { readWording } from '../choices/read-wording';
import { AskConsentDialog } from './ask-consent';
import { ConsentRow } from './consent-row';
import { ParticipantConsents } from './consents-documents';
import { PresentationSection } from './presentation-section';
import { WhyNotShown } from './why-not-shown';

const context = { additionalTypenames: ['Consent', 'PresentationVersion', 'PresentationState'] };

/** Samtycken on the person page: why nobody sees her, her presentation, and every question with its answers. */
export function ConsentsTab({ participantId }: { participantId: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [{ data, error }, ask] = useQuery({
    query: ParticipantConsents,
    variables: { id: participantId },
    context,
  });
  const person = data?.participant;
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (!person)
    return error ? <ErrorState error={error} onRetry={again} /> : <Skeleton rows={5} height={32} />;
  const consents = person.consents.map((one) => readFragment(ConsentFacts, one));
  const name = person.givenName;
  const askFirst = (
    <Button kind="primary" icon="chat-text" onPress={() => setAsking(true)}>
      {t('consents.askFirst', { name })}
    </Button>
  );
  return (
    <div className="tab-page">
      <WhyNotShown name={name} obstacles={person.obstacles} onAsk={() => setAsking(true)} />
      <PresentationSection
        participantId={participantId}
        name={name}
        {...readWording(person.presentation)}
        onChange={again}
      />
      <section className="aside-block" aria-labelledby="samtycken">
        <div className="row spread">
          <h2 id="samtycken">{t('consents.tab')}</h2>
          {consents.length > 0 ? askFirst : null}
        </div>
        {consents.length === 0 ? (
          <EmptyState title={t('consents.none')} level={3} action={askFirst}>
            {t('consents.noneText')}
          </EmptyState>
        ) : (
          <div className="consent-list">
            {consents.map((consent) => (
              <ConsentRow
                key={consent.id}
                consent={consent}
                representatives={person.representatives}
                onChange={again}
              />
            ))}
          </div>
        )}
      </section>
      {asking ? (
        <AskConsentDialog
          participantId={participantId}
          name={name}
          onClose={() => setAsking(false)}
          onAsked={again}
        />
      ) : null}
    </div>
  );
}
