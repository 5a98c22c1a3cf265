import { Link } from 'react-router';
import { EmptyState, ErrorState, LinkButton, ShowMore, Skeleton } from '../../design';
import { useConnection } from '../../data/use-connection';
import type { OwnCasesQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import type { Officer } from '../../session/officers';
import { OwnCases } from './case-documents';

const readConnection = (data: OwnCasesQuery) => data.jointCases;
const variables = { first: 20 };
const context = { additionalTypenames: ['JointCase', 'JointCaseEntry'] };

/** The officer's joint cases: those whose yes and case hold now, and nothing of any other. */
export function CaseList({ role }: Readonly<{ role: Officer }>) {
  const { t, format } = useTranslation();
  const list = useConnection(OwnCases, variables, readConnection, context);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.loading) return <Skeleton rows={3} height={64} />;
  if (list.nodes.length === 0)
    return (
      <EmptyState
        title={t(`begin.title.${role}`)}
        action={
          <div className="row">
            <LinkButton to="/inkorg">{t('inbox.title')}</LinkButton>
            <LinkButton to="/hjalp">{t('shell.help')}</LinkButton>
          </div>
        }
      >
        {t(`begin.text.${role}`)}
      </EmptyState>
    );
  return (
    <section aria-labelledby="arenden">
      <h2 id="arenden">{t('cases.count', { n: list.total })}</h2>
      <ul className="plist">
        {list.nodes.map((one) => (
          <li key={one.id}>
            <span>
              <Link to={`/delad/${one.id}`}>{one.name ?? t('cases.noName')}</Link>
              <br />
              <span className="small muted">
                {t('disclosed.usedFor', { purpose: one.purposeText, day: format.longDate(one.validTo) })}{' '}
                {one.contact ? t('cases.contact', { name: one.contact }) : ''}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <ShowMore
        shown={list.nodes.length}
        total={list.total}
        hasMore={list.hasMore}
        busy={list.busy}
        onMore={() => void list.more()}
      />
    </section>
  );
}
