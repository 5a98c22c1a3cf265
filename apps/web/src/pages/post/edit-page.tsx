import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useState } from 'react';
import { ErrorState, LinkButton, Notice, Skeleton } from '../../design';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { NotFound } from '../../shell/not-found-page';
import { OpeningFacts, type OpeningData } from '../openings/opening-facts';
import { LatestOpening } from './draft-documents';
import { PostForm } from './post-form';
import { useDraft } from './use-draft';

/** Editing an opening that exists. */
export function Component() {
  const { id = '' } = useParams();
  return <EditDraft key={id} id={id} editing />;
}

/** Loads an opening afresh and opens the form on it; later changes by others are met as the form saves. */
export function EditDraft({ id, editing }: Readonly<{ id: string; editing: boolean }>) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({
    query: LatestOpening,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const [begun, setBegun] = useState<OpeningData | null>(null);
  const found = data?.opening ? readFragment(OpeningFacts, data.opening) : null;
  if (found && !begun) setBegun(found);
  const opening = begun ?? found;
  if (opening?.allowedActs.includes('edit')) return <OpenForm opening={opening} editing={editing} />;
  if (opening)
    return (
      <div className="page stack">
        <h1>{opening.title}</h1>
        <Notice title={t('post.notEditable')}>
          <LinkButton to={`/platser/${opening.id}`}>{t('post.toOpening')}</LinkButton>
        </Notice>
      </div>
    );
  if (fetching)
    return (
      <div className="page">
        <Skeleton rows={10} />
      </div>
    );
  if (error)
    return (
      <div className="page">
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </div>
    );
  return <NotFound />;
}

function OpenForm({ opening, editing }: Readonly<{ opening: OpeningData; editing: boolean }>) {
  const draft = useDraft(opening, null);
  return <PostForm draft={draft} editing={editing} />;
}
