import { useEffect, useMemo, useRef, useState } from 'react';
import { useParams } from 'react-router';
import {
  AnswerChoices,
  Button,
  ErrorState,
  LinkButton,
  ProblemNotice,
  ReadAloud,
  Scene,
  Skeleton,
  Spoken,
  UnknownOutcome,
  usePageTitle,
  useReading,
} from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type {
  ConsentFactsFragment,
  MyProposalFactsFragment,
  ProposalAnswer,
  ProposalNoReason,
} from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { waits } from '../choices/consent-words';
import { Preview } from '../choices/preview';
import '../disclosed/disclosed.css';
import '../places/places.css';
import { useMyProposals } from './my-proposals';
import { AnswerProposal } from './proposal-documents';

const reasons: readonly ProposalNoReason[] = [
  'too_far',
  'wrong_times',
  'not_my_interest',
  'not_now',
  'other',
];

/** En plats till dig: one proposal on its own, what the employer would see, and Ja, Kanske, Nej or Fråga någon. */
export function Component() {
  const { id } = useParams();
  const { t } = useTranslation();
  usePageTitle(t('calm.proposalTitle'));
  const { me, proposals, consents, error, again } = useMyProposals();
  if (error) return <ErrorState error={error} onRetry={again} />;
  if (!me) return <Skeleton rows={4} height={80} />;
  const proposal = proposals.find((one) => one.id === id);
  if (!proposal) return <NotFound />;
  if (!proposal.title)
    return (
      <section className="calm-empty">
        <h1>{t('calm.placeGone')}</h1>
        <p className="lead">{t('calm.placeGoneText')}</p>
        <LinkButton to="/platser-for-mig" big>
          {t('calm.toPlaces')}
        </LinkButton>
      </section>
    );
  return (
    <ProposalQuestion
      key={proposal.id}
      proposal={proposal}
      consent={consents.find((one) => one.id === proposal.consentId)}
      onAnswered={again}
    />
  );
}

function ProposalQuestion({
  proposal,
  consent,
  onAnswered,
}: Readonly<{
  proposal: MyProposalFactsFragment;
  consent: ConsentFactsFragment | undefined;
  onAnswered: () => void;
}>) {
  const { t, format, language, calm } = useTranslation();
  const [answer, { busy, problem, unknown }, retry] = useMutationWithKey(AnswerProposal, 'answerProposal');
  const [why, setWhy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const asked = consent && waits(consent.state) ? consent : null;
  const title = t('calm.proposalQuestion', { name: proposal.proposedBy });
  const lines = useMemo(
    () => [
      title,
      proposal.easyText ?? '',
      ...(asked ? (calm ? asked.easyText : asked.fullText).split('\n') : []),
    ],
    [title, proposal.easyText, asked, calm],
  );
  const reading = useReading(lines, language);
  const finish = (outcome: Awaited<ReturnType<typeof answer>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    setWhy(false);
    onAnswered();
  };
  const say = (value: ProposalAnswer, reasonCode?: ProposalNoReason): void =>
    void answer({
      proposalId: proposal.id,
      expectedVersion: proposal.version,
      answer: value,
      easy: calm,
      ...(reasonCode ? { reasonCode } : {}),
    }).then(finish);
  const can = (act: 'yes' | 'no') => proposal.allowedActs.includes(act);
  return (
    <div className="stack">
      <div className="why-page">
        <div className="place-side">
          <Scene area={proposal.area ?? ''} />
          <h1 ref={heading} tabIndex={-1} lang="sv">
            {proposal.title}
          </h1>
          <p className="lead muted" lang="sv">
            {proposal.employer}
          </p>
          <p className="lead" lang="sv">
            <Spoken text={lines[1] ?? ''} at={1} reading={reading} />
          </p>
        </div>
        <section aria-labelledby="fragan" className="stack">
          <div className="player spread">
            <h2 id="fragan">
              <Spoken text={lines[0] ?? ''} at={0} reading={reading} />
            </h2>
            <ReadAloud reading={reading} />
          </div>
          {asked ? (
            <div className="choice-lines">
              {lines.slice(2).map((line, at) => (
                <p className={line.startsWith('• ') ? 'lead listed' : 'lead'} key={line}>
                  <Spoken text={line} at={at + 2} reading={reading} />
                </p>
              ))}
            </div>
          ) : null}
          {consent && can('yes') ? <Preview consent={consent} /> : null}
        </section>
      </div>
      <p className="lead answered" role="status">
        {proposal.state === 'asked' ? '' : t(`calm.proposal.${proposal.state}`)}
      </p>
      {why ? (
        <div className="choice-lines">
          <h2>{t('calm.proposalWhy')}</h2>
          <p className="lead">{t('calm.proposalWhyText')}</p>
          {reasons.map((reason) => (
            <Button key={reason} big busy={busy} onPress={() => say('no', reason)}>
              {t(`calm.proposalReason.${reason}`)}
            </Button>
          ))}
          <Button big busy={busy} onPress={() => say('no')}>
            {t('calm.proposalNoReason')}
          </Button>
        </div>
      ) : can('yes') ? (
        <>
          <p className="muted">{t('calm.proposalUntil', { day: format.longDate(proposal.answerBy) })}</p>
          <AnswerChoices<ProposalAnswer>
            label={t('calm.proposalTitle')}
            chosen={null}
            busy={busy}
            onAnswer={(value) => (value === 'no' ? setWhy(true) : say(value))}
            choices={[
              { value: 'yes', label: t('calm.yes'), shape: 'yes' },
              { value: 'maybe', label: t('calm.maybe'), shape: 'maybe' },
              { value: 'no', label: t('calm.no'), shape: 'no' },
              { value: 'ask_someone', label: t('calm.askSomeone'), shape: 'ask' },
            ]}
          />
        </>
      ) : (
        <div className="row">
          <LinkButton big to="/platser-for-mig">
            {t('calm.proposalDone')}
          </LinkButton>
          {can('no') ? (
            <Button big onPress={() => setWhy(true)}>
              {t('calm.proposalRegret')}
            </Button>
          ) : null}
        </div>
      )}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <ProblemNotice problem={problem} />
    </div>
  );
}
