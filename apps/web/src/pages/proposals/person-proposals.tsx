import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Button, EmptyState, ErrorState, LinkButton, Skeleton } from '../../design';
import { readFragment } from '../../gql';
import type { ConsentFactsFragment, ProposalFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { ConsentFacts } from '../choices/choices-documents';
import { covers, type Representative } from '../consents/covering-representatives';
import { PersonProposals, ProposalFacts } from './proposal-documents';
import { isReason } from './reason-words';
import { RecordReply } from './record-reply';
import { TakeBack } from './take-back';

const context = { additionalTypenames: ['Proposal', 'Consent'] };

/** Förslag on the person page: each with its state in words, what comes next and whose turn it is, and its history. */
export function ProposalsTab({ participantId }: { participantId: string }) {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: PersonProposals,
    variables: { id: participantId },
    context,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (!data?.participant)
    return error ? <ErrorState error={error} onRetry={again} /> : <Skeleton rows={5} height={32} />;
  const { givenName, proposals, representatives } = data.participant;
  const consents = data.participant.consents.map((one) => readFragment(ConsentFacts, one));
  const rows = proposals.map((one) => readFragment(ProposalFacts, one));
  return (
    <div className="tab-page">
      <section className="aside-block" aria-labelledby="forslag">
        <h2 id="forslag">{t('proposals.title')}</h2>
        {rows.length === 0 ? (
          <EmptyState
            title={t('proposals.none')}
            level={3}
            action={
              <LinkButton kind="primary" to={`/deltagare/${participantId}/hitta-plats`}>
                {t('profile.findPlace')}
              </LinkButton>
            }
          >
            {t('proposals.noneText', { name: givenName })}
          </EmptyState>
        ) : (
          <div className="consent-list">
            {rows.map((row) => (
              <ProposalCard
                key={row.id}
                proposal={row}
                participantId={participantId}
                consent={consents.find(({ id }) => id === row.consentId)}
                representatives={representatives}
                onChange={again}
              />
            ))}
          </div>
        )}
      </section>
    </div>
  );
}

function ProposalCard({
  proposal,
  participantId,
  consent,
  representatives,
  onChange,
}: Readonly<{
  proposal: ProposalFactsFragment;
  participantId: string;
  consent: ConsentFactsFragment | undefined;
  representatives: readonly Representative[];
  onChange: () => void;
}>) {
  const { t, format } = useTranslation();
  const [doing, setDoing] = useState<'take-back' | 'record' | null>(null);
  const close = (): void => setDoing(null);
  const canTakeBack = proposal.allowedActs.includes('withdraw');
  const waits = canTakeBack && proposal.state !== 'accepted';
  return (
    <article className="candidate" aria-labelledby={`forslag-${proposal.id}`}>
      <h3 id={`forslag-${proposal.id}`}>
        <Link to={`/platser/${proposal.openingId}`}>{proposal.title ?? t('proposals.placeGone')}</Link>
      </h3>
      <p className="muted">{proposal.employer}</p>
      <p>
        <b>{t(`proposals.state.${proposal.state}`)}</b> {proposal.nextStep}
      </p>
      {waits ? (
        <p className="muted">
          {t('proposals.until', { day: format.longDate(proposal.answerBy) })}{' '}
          {t(proposal.byMail ? 'proposals.byMail' : 'proposals.notByMail')}
        </p>
      ) : null}
      {canTakeBack ? (
        <div className="row">
          <Button
            small
            label={t('proposals.takeBackOf', { title: proposal.title ?? '' })}
            onPress={() => setDoing('take-back')}
          >
            {t('proposals.takeBack')}
          </Button>
          {proposal.allowedActs.includes('no') ? (
            <Button
              small
              label={t('proposals.recordOf', { title: proposal.title ?? '' })}
              onPress={() => setDoing('record')}
            >
              {t('consents.record')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {proposal.state === 'accepted' ? (
        <div className="row">
          <LinkButton
            kind="primary"
            to={`/deltagare/${participantId}?flik=besok&plats=${proposal.openingId}&forslag=${proposal.id}`}
          >
            {t('visits.book')}
          </LinkButton>
        </div>
      ) : null}
      <details>
        <summary>{t('proposals.history')}</summary>
        <ol className="bul">
          {proposal.events.map((one) => (
            <li key={one.id}>
              <b>{t(`proposals.act.${one.act}`)}</b> {format.longDate(one.saidAt)}.{' '}
              {one.saidBy ? `${one.saidBy}. ` : ''}
              {one.reasonCode && isReason(one.reasonCode)
                ? `${t(`proposals.reason.${one.reasonCode}`)}. `
                : ''}
              {isSpoken(one.how) ? `${t(`consents.how.${one.how}`)}. ` : ''}
              {one.helpedBy ? `${t('calm.helpedBy', { name: one.helpedBy })} ` : ''}
              {one.witness ? t('consents.witnessed', { name: one.witness }) : ''}
            </li>
          ))}
        </ol>
      </details>
      {doing === 'take-back' ? <TakeBack proposal={proposal} onClose={close} onDone={onChange} /> : null}
      {doing === 'record' ? (
        <RecordReply
          proposal={proposal}
          consent={consent}
          representatives={consent ? representatives.filter((one) => covers(one, consent)) : []}
          onClose={close}
          onDone={onChange}
        />
      ) : null}
    </article>
  );
}

/** An answer that was not given on the screen, or of which another one than herself says how. */
const isSpoken = (how: string | null | undefined): how is 'oral' | 'representative' =>
  how === 'oral' || how === 'representative';
