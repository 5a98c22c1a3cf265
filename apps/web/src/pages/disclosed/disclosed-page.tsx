import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { Breadcrumbs, ErrorState, PageHead, Skeleton, usePageTitle } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { CandidateCard } from './candidate-card';
import { DisclosedPerson, StillDisclosed } from './disclosed-documents';
import { NoLonger } from './no-longer';

const isId = (text: string): boolean => /^[0-9a-f-]{36}$/i.test(text);
/** An open page learns of a stop within five seconds (security A3), an answer's travel included. */
const LOOK_AGAIN = 3000;

/** One person who has said yes to the reader's organisation. The title of the tab names no one (security P6). */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  usePageTitle(t('disclosed.title'));
  const [{ data, fetching, error }, ask] = useQuery({
    query: DisclosedPerson,
    variables: { id },
    pause: !isId(id),
    requestPolicy: 'network-only',
  });
  const person = data?.candidatePresentation;
  const closed = useClosing(id, Boolean(person));
  if (!isId(id) || closed || (data && !person)) return <NoLonger />;
  if (person)
    return (
      <div className="page">
        <Breadcrumbs
          crumbs={[{ label: t('disclosed.title'), to: '/delade' }, { label: t('disclosed.one') }]}
        />
        <PageHead title={t('disclosed.one')} />
        <CandidateCard person={person} />
      </div>
    );
  return (
    <div className="page">
      {error && !fetching ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <Skeleton rows={6} />
      )}
    </div>
  );
}

/** Asks every few seconds whether the link still shows somebody; once it does not, it stays so. */
function useClosing(id: string, open: boolean): boolean {
  const client = useClient();
  const [closedId, setClosedId] = useState<string | null>(null);
  useEffect(() => {
    if (!open) return undefined;
    const timer = setInterval(() => {
      void client
        .query(StillDisclosed, { id }, { requestPolicy: 'network-only' })
        .toPromise()
        .then(({ data }) => (data?.stillDisclosed === false ? setClosedId(id) : undefined));
    }, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [client, id, open]);
  return closedId === id;
}
