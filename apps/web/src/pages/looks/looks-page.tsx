import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, ErrorState, ReadAloud, Skeleton, usePageTitle, useReading } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { Look, LooksDocument } from './look-documents';
import { LookItem } from './look-item';
import { lookSentences, whoWords } from './look-words';

/** Vem har tittat?: who looked at her pages, by day, newest first (security L4). */
export function Component() {
  const { t, language, format } = useTranslation();
  usePageTitle(t('looks.menu'));
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({
    query: LooksDocument,
    variables: { after },
    requestPolicy: 'cache-and-network',
  });
  const page = data?.looksAtMe;
  const rows = (page?.edges ?? []).map(({ node }) => node);
  const reading = useReading(
    rows.flatMap((row) => {
      const facts = readFragment(Look, row);
      return [`${format.longDate(facts.day)}. ${whoWords(facts, t)}.`, lookSentences(facts, t).join(' ')];
    }),
    language,
  );
  if (!data && error)
    return (
      <>
        <h1>{t('looks.title')}</h1>
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </>
    );
  return (
    <div className="narrow">
      <div className="player spread">
        <div>
          <h1>{t('looks.title')}</h1>
          <p className="lead">{t('looks.lead')}</p>
        </div>
        {rows.length > 0 ? <ReadAloud reading={reading} /> : null}
      </div>
      {fetching && !data ? <Skeleton rows={3} height={120} /> : null}
      {page && rows.length === 0 ? (
        <section className="calm-empty">
          <p className="lead">{t('looks.none')}</p>
          <p>{t('looks.noneWhy')}</p>
        </section>
      ) : null}
      <ul className="seen">
        {rows.map((row, at) => (
          <LookItem key={row.id} look={row} at={at * 2 + 1} reading={reading} />
        ))}
      </ul>
      {page?.pageInfo.hasNextPage ? (
        <p className="row">
          <Button onPress={() => setAfter(page.pageInfo.endCursor ?? null)}>{t('looks.more')}</Button>
        </p>
      ) : null}
    </div>
  );
}
