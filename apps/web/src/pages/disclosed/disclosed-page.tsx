import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery, type CombinedError } from 'urql';
import { Breadcrumbs, ErrorState, PageHead, Skeleton, usePageTitle } from '../../design';
import { isId } from '../../data/is-id';
import { useTranslation } from '../../i18n/use-translation';
import { isOfficer } from '../../session/officers';
import { useViewer } from '../../session/viewer';
import { CaseCard } from '../cases/case-card';
import { OwnCase } from '../cases/case-documents';
import { CandidateCard } from './candidate-card';
import { DisclosedPerson } from './disclosed-documents';
import { NoLonger } from './no-longer';
import { useClosing } from './use-closing';

/** One person who has said yes to the reader's organisation. The title of the tab names no one (security P6). */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation();
  const { role } = useViewer();
  usePageTitle(t(isOfficer(role) ? 'cases.title' : 'disclosed.title'));
  if (!isId(id)) return <NoLonger />;
  return isOfficer(role) ? <OfCase id={id} /> : <Presented id={id} />;
}

function Presented({ id }: { id: string }) {
  const [{ data, fetching, error }, ask] = useQuery({
    query: DisclosedPerson,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const person = data?.candidatePresentation;
  const closed = useClosing(id, Boolean(person));
  if (closed || (data && !person)) return <NoLonger />;
  return (
    <OnePerson error={fetching ? undefined : error} onRetry={() => ask({ requestPolicy: 'network-only' })}>
      {person ? <CandidateCard person={person} /> : null}
    </OnePerson>
  );
}

/** The same for the officer of a joint case. */
function OfCase({ id }: { id: string }) {
  const [{ data, fetching, error }, ask] = useQuery({
    query: OwnCase,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const person = data?.jointCase;
  const closed = useClosing(id, Boolean(person));
  if (closed || (data && !person)) return <NoLonger />;
  return (
    <OnePerson error={fetching ? undefined : error} onRetry={() => ask({ requestPolicy: 'network-only' })}>
      {person ? <CaseCard person={person} /> : null}
    </OnePerson>
  );
}

function OnePerson({
  error,
  onRetry,
  children,
}: Readonly<{ error: CombinedError | undefined; onRetry: () => void; children: ReactNode }>) {
  const { t } = useTranslation();
  const { role } = useViewer();
  const title = t(isOfficer(role) ? 'cases.title' : 'disclosed.title');
  const one = t(isOfficer(role) ? 'cases.one' : 'disclosed.one');
  return (
    <div className="page">
      {children ? (
        <>
          <Breadcrumbs crumbs={[{ label: title, to: '/delade' }, { label: one }]} />
          <PageHead title={one} />
          {children}
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={onRetry} />
      ) : (
        <Skeleton rows={6} />
      )}
    </div>
  );
}
