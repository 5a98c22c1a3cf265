import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  Breadcrumbs,
  Button,
  EmptyState,
  ErrorState,
  PageHead,
  ShowMore,
  Skeleton,
  showToast,
} from '../../design';
import { useConnection } from '../../data/use-connection';
import { readFragment } from '../../gql';
import type { OrganisationOpeningsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { NotFound } from '../../shell/not-found-page';
import { OpeningsTable } from '../openings/openings-table';
import { DialogueSection } from '../dialogue/dialogue-section';
import { KeptOrganisations, OrganisationDocument, OrganisationOpenings } from './organisation-documents';
import { OrganisationFacts, WorkplaceFacts, type OrganisationData } from './organisation-facts';
import { OrganisationForm } from './organisation-form';
import { WorkplaceForm } from './workplace-form';
import { WorkplaceSection } from './workplace-section';
import '../openings/openings.css';
import './organisations.css';

const context = { additionalTypenames: ['Organisation', 'Workplace'] };
const openingContext = { additionalTypenames: ['Opening'] };
const readConnection = (data: OrganisationOpeningsQuery) => data.openings;

/** The page of an employer: what it is, its workplaces and contacts, its openings. */
export function Component() {
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: OrganisationDocument,
    variables: { id },
    context,
  });
  const organisation = data?.organisation ? readFragment(OrganisationFacts, data.organisation) : null;
  if (organisation) return <OrganisationView organisation={organisation} />;
  if (fetching || error)
    return (
      <div className="page">
        {fetching ? (
          <Skeleton rows={8} />
        ) : (
          <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
        )}
      </div>
    );
  return <NotFound />;
}

function OrganisationView({ organisation }: { organisation: OrganisationData }) {
  const { t } = useTranslation();
  const { role } = useViewer();
  const [editing, setEditing] = useState<'organisation' | 'workplace' | null>(null);
  const keepsAll = role === 'job_consultant' || role === 'coordinator';
  const inTouch = (keepsAll || role === 'supervisor') && organisation.type !== 'day_activity_unit';
  const [{ data }] = useQuery({ query: KeptOrganisations, pause: role === 'supervisor' || keepsAll });
  const keeper = keepsAll || Boolean(data?.postableOrganisations.some(({ id }) => id === organisation.id));
  const facts = [
    t(`organisations.type.${organisation.type}`),
    organisation.parent?.name,
    organisation.organisationNumber,
  ].filter(Boolean);
  return (
    <div className="page">
      <Breadcrumbs
        crumbs={[{ label: t('organisations.title'), to: '/arbetsgivare' }, { label: organisation.name }]}
      />
      <PageHead
        title={organisation.name}
        sub={`${facts.join(', ')}.`}
        actions={
          keepsAll && editing !== 'organisation' ? (
            <Button icon="pencil-simple" onPress={() => setEditing('organisation')}>
              {t('organisations.change')}
            </Button>
          ) : null
        }
      />
      {editing === 'organisation' ? (
        <OrganisationForm
          organisation={organisation}
          onDone={() => {
            setEditing(null);
            showToast(t('organisations.saved'));
          }}
          onCancel={() => setEditing(null)}
        />
      ) : (
        <p className="pre lead-text">{organisation.description}</p>
      )}
      {inTouch ? <DialogueSection organisationId={organisation.id} /> : null}
      <section className="bucket">
        <h2>
          {t('organisations.workplaces')} <span className="c">{organisation.workplaces.length}</span>
        </h2>
        {organisation.workplaces.length === 0 && editing !== 'workplace' ? (
          <EmptyState title={t('organisations.noWorkplaces')} level={3}>
            {t('organisations.noWorkplacesText')}
          </EmptyState>
        ) : null}
        <ul className="workplaces">
          {organisation.workplaces.map((workplace) => (
            <WorkplaceSection
              key={workplace.id}
              organisationId={organisation.id}
              workplace={readFragment(WorkplaceFacts, workplace)}
              keeper={keeper}
            />
          ))}
        </ul>
        {editing === 'workplace' ? (
          <WorkplaceForm
            organisationId={organisation.id}
            onDone={() => {
              setEditing(null);
              showToast(t('organisations.saved'));
            }}
            onCancel={() => setEditing(null)}
          />
        ) : keeper ? (
          <Button small icon="plus" onPress={() => setEditing('workplace')}>
            {t('organisations.newWorkplace')}
          </Button>
        ) : null}
      </section>
      <OpeningsOf id={organisation.id} />
    </div>
  );
}

function OpeningsOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const list = useConnection(
    OrganisationOpenings,
    { filter: { organisationId: id } },
    readConnection,
    openingContext,
  );
  return (
    <section className="bucket">
      <h2>
        {t('openings.title')} <span className="c">{list.data ? list.total : ''}</span>
      </h2>
      {list.loading ? <Skeleton rows={3} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && list.nodes.length === 0 ? <p className="muted">{t('organisations.noOpenings')}</p> : null}
      {list.nodes.length > 0 ? (
        <>
          <OpeningsTable rows={list.nodes} caption={t('openings.title')} plain />
          {list.hasMore ? (
            <ShowMore
              shown={list.nodes.length}
              total={list.total}
              hasMore
              busy={list.busy}
              onMore={() => void list.more()}
            />
          ) : null}
        </>
      ) : null}
    </section>
  );
}
