import '../disclosed/disclosed.css';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ErrorState, PageHead, Skeleton, usePageTitle } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFoundPage } from '../../shell/not-found-page';
import { AgreementsFor } from '../agreements/represented-agreements';
import { ChoiceCard } from '../choices/choice-card';
import { ConsentFacts } from '../choices/choices-documents';
import { waits } from '../choices/consent-words';
import { StopChoice } from '../choices/stop-choice';
import { MyProposalFacts } from '../proposals/proposal-documents';
import { AnswerFor } from './answer-for';
import { AnswerProposalFor } from './answer-proposal-for';
import { RepresentedConsents } from './represented-documents';

const context = { additionalTypenames: ['Consent', 'ProposalToMe'] };

/** What the person was asked, to who represents her in it: answering and stopping under the representative's own name. */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  usePageTitle(t('represented.choicesTitle'));
  const [{ data, error, fetching }, ask] = useQuery({
    query: RepresentedConsents,
    variables: { id },
    context,
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={error} onRetry={again} />;
  if (fetching && !data) return <Skeleton rows={4} height={80} />;
  if (!data?.representedConsents) return <NotFoundPage />;
  const proposals = (data.representedProposals ?? []).map((one) => readFragment(MyProposalFacts, one));
  const consents = data.representedConsents.map((one) => readFragment(ConsentFacts, one));
  return (
    <div className="page page-narrow">
      <PageHead title={t('represented.choicesTitle')} sub={t('represented.choicesText')} />
      {consents.length === 0 ? <p className="muted">{t('represented.noChoices')}</p> : null}
      <div className="consent-list">
        {consents.map((consent) => (
          <ChoiceCard key={consent.id} consent={consent} staff>
            {waits(consent.state) ? <AnswerFor consent={consent} onDone={again} /> : null}
            {consent.state === 'yes' ? (
              <div className="row">
                <StopChoice consent={consent} onStopped={again} small />
              </div>
            ) : null}
          </ChoiceCard>
        ))}
      </div>
      <AgreementsFor participantId={id} />
      <section aria-labelledby="foreslaget" className="stack">
        <h2 id="foreslaget">{t('proposals.forTitle')}</h2>
        <p className="muted">{t(proposals.length > 0 ? 'proposals.forText' : 'proposals.forNone')}</p>
        <div className="consent-list">
          {proposals.map((proposal) => (
            <AnswerProposalFor
              key={proposal.id}
              proposal={proposal}
              consent={consents.find((one) => one.id === proposal.consentId)}
              onDone={again}
            />
          ))}
        </div>
      </section>
    </div>
  );
}
