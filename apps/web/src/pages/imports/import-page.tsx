import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Breadcrumbs, ErrorState, PageHead, Skeleton } from '../../design';
import { askWhileSeen } from '../../data/ask-while-seen';
import { unattended } from '../../data/client';
import { readFragment } from '../../gql';
import type { ImportFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { ColumnsForm } from './columns-form';
import { ImportDocument, ImportFacts } from './import-documents';
import { ImportEnd } from './import-end';
import { ImportProgress } from './import-progress';
import { ImportRows } from './import-rows';
import './imports.css';

const context = { additionalTypenames: ['Import'] };
const LOOK_AGAIN = 1500;
const WORKING: readonly string[] = ['checking', 'running', 'undoing'];

/** One import: its columns, what its rows give or gave, and the next step. */
export function Component() {
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({ query: ImportDocument, variables: { id }, context });
  const facts = readFragment(ImportFacts, data?.import);
  const working = facts ? WORKING.includes(facts.state) : false;
  useEffect(
    () => (working ? askWhileSeen(document, LOOK_AGAIN, () => ask(unattended)) : undefined),
    [working, ask],
  );
  if (facts) return <ImportView facts={facts} />;
  if (fetching) return <Skeleton rows={8} />;
  if (error) return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  return <NotFound />;
}

function ImportView({ facts }: Readonly<{ facts: ImportFactsFragment }>) {
  const { t, format } = useTranslation();
  const title = t('imports.title', {
    day: format.shortDate(facts.createdAt),
    clock: format.clock(facts.createdAt),
  });
  const shown = ['checked', 'done', 'undone'].includes(facts.state);
  return (
    <div className="page">
      <Breadcrumbs crumbs={[{ label: t('imports.menu'), to: '/importera' }, { label: title }]} />
      <PageHead
        title={title}
        tab={t('imports.menu')}
        sub={
          <span role="status">
            {t(`imports.kind.${facts.kind}`)} · {t('imports.rowCount', { n: facts.counts.rows })} ·{' '}
            {t(`imports.state.${facts.state}`)}
          </span>
        }
      />
      <ImportProgress facts={facts} />
      {facts.state === 'checked' ? <ImportRows facts={facts} /> : null}
      {facts.acts.includes('check') ? <ColumnsForm key={facts.version} facts={facts} /> : null}
      <ImportEnd facts={facts} />
      {shown && facts.state !== 'checked' ? <ImportRows facts={facts} /> : null}
    </div>
  );
}
