import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ErrorState, Notice, ProblemNotice, Skeleton, UnknownOutcome, usePageTitle } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { LinkedProposalQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { CandidateWords } from '../disclosed/candidate-card';
import { LinkedProposalDocument, ReplyByLink } from './proposal-documents';
import { ReplyChoices } from './reply-choices';

type Linked = NonNullable<LinkedProposalQuery['linkedProposal']>;

/** What the link of a mail opens for an employer: one proposal, one answer, no account. Opening it changes nothing. */
export function Component() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  usePageTitle(t('proposals.title'));
  const [{ data, error, fetching }, ask] = useQuery({
    query: LinkedProposalDocument,
    variables: { token },
    requestPolicy: 'network-only',
  });
  const proposal = data?.linkedProposal;
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form stack">
          <h1>{proposal ? t('proposals.toPlace', { title: proposal.title }) : t('proposals.title')}</h1>
          {fetching && !data ? <Skeleton rows={3} /> : null}
          {error && !data ? (
            <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
          ) : null}
          {proposal ? <Reply token={token} proposal={proposal} /> : null}
          {data && !proposal ? (
            <Notice title={t('proposals.linkEnded')}>
              <p>{t('proposals.linkEndedText')}</p>
            </Notice>
          ) : null}
        </section>
      </main>
    </OuterFrame>
  );
}

function Reply({ token, proposal }: Readonly<{ token: string; proposal: Linked }>) {
  const { t, format } = useTranslation();
  const [reply, { busy, problem, unknown }, retry] = useMutationWithKey(ReplyByLink, 'replyByLink');
  const [given, setGiven] = useState(proposal.answer ?? null);
  const finish = (outcome: Awaited<ReturnType<typeof reply>> | undefined): void => {
    if (outcome?.state === 'done') setGiven(outcome.payload.proposal.answer ?? null);
  };
  if (given)
    return (
      <Notice
        kind="ok"
        title={t(given === 'welcome' ? 'proposals.youWelcomed' : 'proposals.youTurnedDown')}
        live
      >
        <p>{t(given === 'welcome' ? 'proposals.youWelcomedText' : 'proposals.youTurnedDownText')}</p>
      </Notice>
    );
  return (
    <>
      <p>{t('proposals.linkLead')}</p>
      <CandidateWords words={proposal} />
      <p className="muted">{t('proposals.until', { day: format.longDate(proposal.answerBy) })}</p>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <ReplyChoices
        busy={busy}
        onReply={(welcome, reasonCode) =>
          void reply({ token, welcome, ...(reasonCode ? { reasonCode } : {}) }).then(finish)
        }
      />
    </>
  );
}
