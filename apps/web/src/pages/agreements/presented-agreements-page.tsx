import './agreements.css';
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
import type { PresentedAgreementFactsFragment, PresentedAgreementsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import {
  AgreementWordsFacts,
  PresentedAgreementFacts,
  PresentedAgreements,
  ReplyToAgreement,
} from './agreement-documents';
import { AgreementWords } from './agreement-words';
import { ApproveChoices } from './approve-choices';

const readConnection = (data: PresentedAgreementsQuery) => data.presentedAgreements;
const variables = { first: 20 };
const context = { additionalTypenames: ['PresentedAgreement'] };

/** Avtal to an employer who is signed in: what waits for the reader's approval, and what is agreed. */
export function Component() {
  const { t } = useTranslation();
  const list = useConnection(PresentedAgreements, variables, readConnection, context);
  return (
    <div className="page page-narrow">
      <PageHead
        title={t('agreements.title')}
        sub={<span role="status">{list.data ? t('agreements.count', { n: list.total }) : ''}</span>}
      />
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.loading ? <Skeleton rows={4} height={48} /> : null}
      {list.data && list.nodes.length === 0 ? (
        <EmptyState title={t('agreements.noneToYou')}>{t('agreements.noneToYouText')}</EmptyState>
      ) : null}
      <div className="consent-list">
        {list.nodes.map((node) => {
          const agreement = readFragment(PresentedAgreementFacts, node);
          return <OneAgreement key={agreement.id} agreement={agreement} onReplied={list.retry} />;
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
    </div>
  );
}

function OneAgreement({
  agreement,
  onReplied,
}: Readonly<{ agreement: PresentedAgreementFactsFragment; onReplied: () => void }>) {
  const { t } = useTranslation();
  const [reply, { busy, problem, unknown }, retry] = useMutationWithKey(ReplyToAgreement, 'replyToAgreement');
  return (
    <section aria-labelledby={`avtal-${agreement.id}`} className="stack">
      <h2 id={`avtal-${agreement.id}`}>
        {t('agreements.withAt', { name: agreement.shownName, title: agreement.title })}
      </h2>
      <AgreementWords text={readFragment(AgreementWordsFacts, agreement.text)} />
      {agreement.myTurn ? (
        <ApproveChoices
          busy={busy}
          onReply={(yes) =>
            void reply({ id: agreement.id, expectedVersion: agreement.contentVersion, yes }).then(onReplied)
          }
        />
      ) : (
        <Notice
          kind="ok"
          title={t(agreement.state === 'agreed' ? 'agreements.state.agreed' : 'agreements.youApproved')}
        />
      )}
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(onReplied)} /> : null}
    </section>
  );
}
