import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button, ErrorState, PageHead, Skeleton, usePageTitle } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { NotFoundPage } from '../../shell/not-found-page';
import { LookItem } from '../looks/look-item';
import { RepresentedLooks } from './represented-documents';

/** Who looked at the person, to who represents her in her rights: the same rows as her own page (security L4, A7). */
export function Component() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  usePageTitle(t('represented.looksTitle'));
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: RepresentedLooks,
    variables: { id, after },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching && !data) return <Skeleton rows={3} height={120} />;
  const page = data?.representedLooks;
  if (!page) return <NotFoundPage />;
  return (
    <div className="page page-narrow">
      <PageHead title={t('represented.looksTitle')} sub={t('represented.looksText')} />
      {page.edges.length === 0 ? <p className="muted">{t('looks.none')}</p> : null}
      <ul className="seen">
        {page.edges.map(({ node }) => (
          <LookItem key={node.id} look={node} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage ? (
        <p className="row">
          <Button onPress={() => setAfter(page.pageInfo.endCursor ?? null)}>{t('looks.more')}</Button>
        </p>
      ) : null}
    </div>
  );
}
