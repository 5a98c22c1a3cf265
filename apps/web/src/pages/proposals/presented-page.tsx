import '../disclosed/disclosed.css';
import {
  EmptyState,
  ErrorState,
  Notice,
  PageHead,
  ProblemNotice,
  ShowMore,
  Skeleton,
  UnknownOutcome,
} from '../../design';
import { useConnection } from '../../data/use-connection';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { PresentedFactsFragment, PresentedProposalsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CandidateCard } from '../disclosed/candidate-card';
import { PresentedFacts, PresentedProposals, ReplyToProposal } from './proposal-documents';
import { VisitsToUs } from '../visits/presented-visits';
import { ReplyChoices } from './reply-choices';

const readConnection = (data: PresentedProposalsQuery) => data.presentedProposals;
const variables = { first: 20 };
const context = { additionalTypenames: ['PresentedProposal'] };

/** Förslag: who would like to come, in her own words, and the answer. Nobody is here who has not said yes to the reader. */
export function Component() {
  const { t } = useTranslation();
  const list = useConnection(PresentedProposals, variables, readConnection, context);
  return (
    <div className="page page-narrow">
      <PageHead
        title={t('proposals.title')}
        sub={<span role="status">{list.data ? t('proposals.count', { n: list.total }) : ''}</span>}
      />
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.loading ? <Skeleton rows={4} height={48} /> : null}
      {list.data && list.nodes.length === 0 ? (
        <EmptyState title={t('proposals.noneToYou')}>{t('proposals.noneToYouText')}</EmptyState>
      ) : null}
      <div className="consent-list">
        {list.nodes.map((node) => {
          const proposal = readFragment(PresentedFacts, node);
          return <OneProposal key={proposal.id} proposal={proposal} onReplied={list.retry} />;
        })}
      </div>
      {list.nodes.length > 0 ? (
        <ShowMore
          shown={list.nodes.length}
          total={list.total}
          hasMore={list.hasMore}
          busy={list.busy}
          onMore={() => void list.more()}
        />
      ) : null}
      <VisitsToUs />
    </div>
  );
}

function OneProposal({
  proposal,
  onReplied,
}: Readonly<{ proposal: PresentedFactsFragment; onReplied: () => void }>) {
  const { t, format } = useTranslation();
  const [reply, { busy, problem, unknown }, retry] = useMutationWithKey(ReplyToProposal, 'replyToProposal');
  const finish = (outcome: Awaited<ReturnType<typeof reply>> | undefined): void => {
    if (outcome?.state === 'done') onReplied();
  };
  return (
    <section aria-labelledby={`till-${proposal.id}`} className="stack">
      <h2 id={`till-${proposal.id}`}>{t('proposals.toPlace', { title: proposal.title })}</h2>
      <CandidateCard person={proposal.person} />
      {proposal.state === 'presented' ? (
        <>
          <p className="muted">{t('proposals.until', { day: format.longDate(proposal.answerBy) })}</p>
          <ReplyChoices
            busy={busy}
            onReply={(welcome, reasonCode) =>
              void reply({ id: proposal.id, welcome, ...(reasonCode ? { reasonCode } : {}) }).then(finish)
            }
          />
        </>
      ) : (
        <Notice
          kind="ok"
          title={t(proposal.state === 'accepted' ? 'proposals.youWelcomed' : 'proposals.youTurnedDown')}
        >
          <p>
            {t(proposal.state === 'accepted' ? 'proposals.youWelcomedText' : 'proposals.youTurnedDownText')}
          </p>
        </Notice>
      )}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </section>
  );
}
