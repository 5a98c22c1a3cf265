import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, ErrorState, RadioGroup, Skeleton } from '../../design';
import { fieldError } from '../../data/problems';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { WorkplaceForm } from '../organisations/workplace-form';
import type { Draft } from './use-draft';

const WorkplacesOf = graphql(`
  query WorkplacesOf($id: UUID!) {
    organisation(id: $id) {
      id
      name
      workplaces {
        id
        name
        streetAddress
        postalTown
      }
    }
  }
`);

const context = { additionalTypenames: ['Workplace'] };

/** One of the employer's workplaces, or a new one made on the spot. */
export function WorkplaceChoice({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const organisation = draft.server?.organisation ?? null;
  const [making, setMaking] = useState(false);
  const [{ data, error, fetching }, ask] = useQuery({
    query: WorkplacesOf,
    variables: { id: organisation?.id ?? '' },
    pause: !organisation,
    context,
  });
  const workplaces = data?.organisation?.workplaces ?? [];
  const put = (workplaceId: string): void => draft.change({ workplaceId });
  return (
    <section className="form-part" id="falt-arbetsplats" tabIndex={-1}>
      <h2>{t('post.workplaceTitle')}</h2>
      {organisation ? null : <p className="muted">{t('post.workplaceFirst')}</p>}
      {fetching && !data && organisation ? <Skeleton rows={2} /> : null}
      {error && !data ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : null}
      {workplaces.length > 0 ? (
        <RadioGroup
          legend={t('post.workplaceTitle')}
          hideLegend
          value={draft.content.workplaceId}
          onChange={put}
          error={fieldError(draft.problem, 'workplaceId')}
          options={workplaces.map(({ id, name, streetAddress, postalTown }) => ({
            value: id,
            label: name,
            hint: [streetAddress, postalTown].filter(Boolean).join(', ') || undefined,
          }))}
        />
      ) : null}
      {organisation && !making ? (
        <Button kind="quiet" small icon="plus" onPress={() => setMaking(true)}>
          {t('post.workplaceNew')}
        </Button>
      ) : null}
      {organisation && making ? (
        <WorkplaceForm
          organisationId={organisation.id}
          onDone={(id) => {
            setMaking(false);
            put(id);
          }}
          onCancel={() => setMaking(false)}
        />
      ) : null}
    </section>
  );
}
