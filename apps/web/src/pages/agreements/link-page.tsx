import './agreements.css';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ErrorState, Notice, ProblemNotice, Skeleton, UnknownOutcome, usePageTitle } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { LinkedAgreementQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { AgreementWordsFacts, ApproveByLink, LinkedAgreementDocument } from './agreement-documents';
import { AgreementWords } from './agreement-words';
import { ApproveChoices } from './approve-choices';

type Linked = NonNullable<LinkedAgreementQuery['linkedAgreement']>;

/** What the link of a mail opens for an employer: one agreement to read and approve, no account. Opening it changes nothing. */
export function Component() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  usePageTitle(t('agreements.one'));
  const [{ data, error, fetching }, ask] = useQuery({
    query: LinkedAgreementDocument,
    variables: { token },
    requestPolicy: 'network-only',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const agreement = data?.linkedAgreement;
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form stack">
          <h1>
            {agreement
              ? t('agreements.withAt', { name: agreement.shownName, title: agreement.title })
              : t('agreements.one')}
          </h1>
          {fetching && !data ? <Skeleton rows={3} /> : null}
          {error && !data ? <ErrorState error={error} onRetry={again} /> : null}
          {agreement ? <Approval token={token} agreement={agreement} onReplied={again} /> : null}
          {data && !agreement ? (
            <Notice title={t('proposals.linkEnded')}>
              <p>{t('agreements.linkEndedText')}</p>
            </Notice>
          ) : null}
        </section>
      </main>
    </OuterFrame>
  );
}

function Approval({
  token,
  agreement,
  onReplied,
}: Readonly<{ token: string; agreement: Linked; onReplied: () => void }>) {
  const { t } = useTranslation();
  const [approve, { busy, problem, unknown }, retry] = useMutationWithKey(ApproveByLink, 'approveByLink');
  const [said, setSaid] = useState<'not_now' | null>(null);
  const send = (yes: boolean): void =>
    void approve({ token, expectedVersion: agreement.contentVersion, yes }).then((outcome) => {
      if (outcome.state === 'done' && !yes) setSaid('not_now');
      onReplied();
    });
  return (
    <>
      <AgreementWords text={readFragment(AgreementWordsFacts, agreement.text)} />
      {agreement.approved ? (
        <Notice kind="ok" title={t('agreements.youApproved')} live>
          <p>{t('agreements.youApprovedText')}</p>
        </Notice>
      ) : said ? (
        <Notice title={t('agreements.youSaidNotNow')} live />
      ) : (
        <ApproveChoices busy={busy} onReply={send} />
      )}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(onReplied)} /> : null}
    </>
  );
}
