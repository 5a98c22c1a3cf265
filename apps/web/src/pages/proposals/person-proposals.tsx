import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  Button,
  Dialog,
  EmptyState,
  ErrorState,
  LinkButton,
  ProblemNotice,
  RadioGroup,
  showToast,
  Skeleton,
  UnknownOutcome,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { ProposalFactsFragment, ProposalWithdrawalReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { isReason } from './reason-words';
import { PersonProposals, ProposalFacts, WithdrawProposal } from './proposal-documents';

const context = { additionalTypenames: ['Proposal'] };

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
  const { givenName, proposals } = data.participant;
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
              <ProposalCard key={row.id} proposal={row} participantId={participantId} onChange={again} />
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
  onChange,
}: Readonly<{ proposal: ProposalFactsFragment; participantId: string; onChange: () => void }>) {
  const { t, format } = useTranslation();
  const [taking, setTaking] = useState(false);
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
            onPress={() => setTaking(true)}
          >
            {t('proposals.takeBack')}
          </Button>
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
              {one.helpedBy ? t('calm.helpedBy', { name: one.helpedBy }) : ''}
            </li>
          ))}
        </ol>
      </details>
      {taking ? <TakeBack proposal={proposal} onClose={() => setTaking(false)} onDone={onChange} /> : null}
    </article>
  );
}

const reasons: readonly ProposalWithdrawalReason[] = [
  'mistake',
  'changed_circumstances',
  'her_wish',
  'other',
];

function TakeBack({
  proposal,
  onClose,
  onDone,
}: Readonly<{ proposal: ProposalFactsFragment; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [reasonCode, setReason] = useState<ProposalWithdrawalReason>('changed_circumstances');
  const [take, { busy, problem, unknown }, retry] = useMutationWithKey(WithdrawProposal, 'withdrawProposal');
  const finish = (outcome: Awaited<ReturnType<typeof take>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('proposals.takenBack'));
    onDone();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('proposals.takeBackOf', { title: proposal.title ?? '' })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() =>
              void take({ proposalId: proposal.id, expectedVersion: proposal.version, reasonCode }).then(
                finish,
              )
            }
          >
            {t('proposals.takeBack')}
          </Button>
          <Button onPress={onClose}>{t('proposals.cancel')}</Button>
        </>
      }
    >
      <p>{t('proposals.takeBackText')}</p>
      <RadioGroup
        legend={t('proposals.why')}
        value={reasonCode}
        onChange={setReason}
        options={reasons.map((value) => ({ value, label: t(`proposals.reason.${value}`) }))}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
