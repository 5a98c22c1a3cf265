import './employments.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Button, EmptyState, ErrorState, PageHead, Select, Skeleton } from '../../design';
import { readFragment } from '../../gql';
import type { CarvingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { BundleList } from './bundle-list';
import { CarvedJobs } from './carved-jobs';
import { CarvingForm } from './carving-form';
import { ChosenBundle } from './chosen-bundle';
import { CarvingFacts, JobCarvings } from './employment-documents';
import { FundJob } from './fund-job';
import { TaskTable } from './task-table';

const context = { additionalTypenames: ['JobCarving', 'Opening', 'FundingCallOff'] };

/** Uppgiftsdelning: tasks of several jobs, bundles of them that would suit somebody, and the openings made of them. */
export function Component() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [writing, setWriting] = useState<CarvingFactsFragment | 'new' | null>(null);
  const [{ data, error }, ask] = useQuery({ query: JobCarvings, context });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (!data) return error ? <ErrorState error={error} onRetry={again} /> : <Skeleton rows={8} />;
  const carvings = data.jobCarvings.edges.map(({ node }) => readFragment(CarvingFacts, node));
  const named = search.get('plats');
  const carving =
    carvings.find(({ id }) => id === search.get('arbete')) ??
    carvings.find(({ jobs }) => jobs.some(({ openingId }) => openingId === named)) ??
    carvings[0];
  const begin = <Button onPress={() => setWriting('new')}>{t('carving.new')}</Button>;
  return (
    <div className="page">
      <PageHead
        title={t('carving.title')}
        sub={carving ? t('carving.sub', { name: carving.name, place: carving.workplaceName }) : undefined}
        actions={
          <>
            {carving ? <Button onPress={() => setWriting(carving)}>{t('carving.edit')}</Button> : null}
            {carving ? begin : null}
          </>
        }
      />
      {carvings.length > 1 && carving ? (
        <div className="carving-choice">
          <Select
            label={t('carving.which')}
            value={carving.id}
            onChange={(id) => setSearch({ arbete: id })}
            options={carvings.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      ) : null}
      {carving ? (
        <OneCarving key={carving.id} carving={carving} named={named} onChange={again} />
      ) : (
        <EmptyState title={t('carving.none')} action={begin}>
          {t('carving.noneText')}
        </EmptyState>
      )}
      {writing ? (
        <CarvingForm
          carving={writing === 'new' ? null : writing}
          onClose={() => setWriting(null)}
          onDone={(id) => {
            setSearch({ arbete: id });
            again();
          }}
        />
      ) : null}
    </div>
  );
}

function OneCarving({
  carving,
  named,
  onChange,
}: Readonly<{
  carving: CarvingFactsFragment;
  /** The opening that the address names. */
  named: string | null;
  onChange: () => void;
}>) {
  const [chosen, setTicked] = useState<readonly string[]>([]);
  const ticked = chosen.filter((id) => carving.tasks.some((task) => task.id === id && !task.openingId));
  const [toFund, setToFund] = useState<string | null>(
    carving.jobs.some(({ openingId, funded }) => openingId === named && !funded) ? named : null,
  );
  return (
    <>
      <BundleList carving={carving} ticked={ticked} onChoose={setTicked} />
      <TaskTable carving={carving} ticked={ticked} onTick={setTicked} />
      <ChosenBundle carving={carving} ticked={ticked} onMade={setToFund} />
      <CarvedJobs carving={carving} onFund={setToFund} />
      {toFund ? (
        <FundJob
          openingId={toFund}
          onClose={() => {
            setToFund(null);
            onChange();
          }}
          onDone={onChange}
        />
      ) : null}
    </>
  );
}
