import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EmptyState, ErrorState, PageHead, Select, Skeleton } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { EditDraft } from './edit-page';
import { PostableOrganisations } from './draft-documents';
import { PostForm } from './post-form';
import { useDraft } from './use-draft';

/**
 * Annonsera plats. The first change makes the draft, whose id then stands in the address (`?utkast=`), so that a reload or a
 * link goes on where one was.
 */
export function Component() {
  const [parameters] = useSearchParams();
  const [begun] = useState(() => parameters.get('utkast'));
  return begun ? <EditDraft id={begun} editing={false} /> : <NewOpening />;
}

function NewOpening() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({ query: PostableOrganisations });
  const [wanted, setWanted] = useState('');
  const organisations = data?.postableOrganisations ?? [];
  const only = organisations.length === 1 ? organisations[0]?.id : undefined;
  const organisation = only ?? organisations.find((one) => one.id === wanted)?.id;
  if (organisation) return <NewDraft organisationId={organisation} />;
  return (
    <div className="page page-narrow stack">
      <PageHead title={t('post.title')} sub={t('post.lead')} />
      {fetching && !data ? <Skeleton rows={3} /> : null}
      {error && !data ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : null}
      {data && organisations.length === 0 ? (
        <EmptyState title={t('post.noOrganisationTitle')}>{t('post.noOrganisationText')}</EmptyState>
      ) : null}
      {organisations.length > 1 ? (
        <Select
          label={t('post.forWhom')}
          hint={t('post.forWhomHint')}
          empty={t('post.choose')}
          value={wanted}
          onChange={setWanted}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </div>
  );
}

function NewDraft({ organisationId }: { organisationId: string }) {
  const draft = useDraft(null, organisationId);
  const [parameters, setParameters] = useSearchParams();
  const id = draft.server?.id;
  const named = parameters.get('utkast');
  useEffect(() => {
    if (!id || named === id) return;
    const address = new URLSearchParams(parameters);
    address.set('utkast', id);
    setParameters(address, { replace: true, preventScrollReset: true });
  }, [id, named, parameters, setParameters]);
  return <PostForm draft={draft} editing={false} />;
}
