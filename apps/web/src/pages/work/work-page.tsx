import './work.css';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  Button,
  EmptyState,
  ErrorState,
  FilterChip,
  PageHead,
  ProblemNotice,
  Segmented,
  ShowMore,
  Skeleton,
} from '../../design';
import { useConnection } from '../../data/use-connection';
import { readFragment } from '../../gql';
import type { WorkBucket, WorkLineFragment, WorkQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { today } from '../../data/today';
import { weekOf } from './days';
import { usePutOff } from './use-put-off';
import { Work, WorkLine, workContext } from './work-documents';
import { workKeys } from './work-keys';
import { WorkRow } from './work-row';
import { groupOf, GROUPS, type WorkGroup } from './work-words';

const BUCKETS: readonly WorkBucket[] = ['answer', 'overdue', 'today', 'week', 'later', 'others'];
const readConnection = (data: WorkQuery) => data.work;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Att göra: what waits, by day. `?visa=uppskjutet` shows what is put off, `?slag=` one kind of it. */
export function Component() {
  const { t, format } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const putOffOnly = parameters.get('visa') === 'uppskjutet';
  const group = GROUPS.find((one) => one === parameters.get('slag')) ?? null;
  const list = useConnection(Work, { putOff: putOffOnly, first: 50 }, readConnection, workContext);
  const [putOff, { problem }] = usePutOff(list.retry);
  const lines = useMemo(() => list.nodes.map((node) => readFragment(WorkLine, node)), [list.nodes]);
  const shown = lines.filter(({ kind }) => group === null || groupOf[kind] === group);
  const late = list.data?.work.counts.find(({ bucket }) => bucket === 'overdue')?.count ?? 0;
  const set = (name: 'visa' | 'slag', value: string | null) => {
    const next = new URLSearchParams(parameters);
    if (value) next.set(name, value);
    else next.delete(name);
    setParameters(next, { replace: true });
  };
  const groups = GROUPS.filter((one) => lines.some(({ kind }) => groupOf[kind] === one));
  return (
    <div className="page">
      <PageHead
        title={t('work.title')}
        sub={
          <>
            {t('work.sub', { day: capital(format.longDate(today())), week: weekOf(today()) })}{' '}
            <span role="status">{late > 0 ? t('work.late', { n: late }) : ''}</span>
          </>
        }
        actions={
          <Button icon="printer" onPress={() => window.print()}>
            {t('work.print')}
          </Button>
        }
      />
      <ProblemNotice problem={problem} />
      <div className="row work-show">
        <Segmented
          legend={t('work.show')}
          value={putOffOnly ? 'put-off' : 'waiting'}
          onChange={(which) => set('visa', which === 'put-off' ? 'uppskjutet' : null)}
          options={[
            { value: 'waiting', label: t('work.waiting') },
            { value: 'put-off', label: t('work.putOffList', { n: list.data?.work.putOffCount ?? 0 }) },
          ]}
        />
        {groups.length > 1 || group ? (
          <div className="row" role="group" aria-label={t('work.filter')}>
            {[null, ...groups].map((one) => (
              <Chip key={one ?? 'all'} group={one} chosen={group} onChoose={(next) => set('slag', next)} />
            ))}
          </div>
        ) : null}
      </div>
      {list.loading ? <Skeleton rows={8} height={60} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && shown.length === 0 ? (
        <Nothing
          putOffOnly={putOffOnly}
          filtered={group !== null}
          onAll={() => setParameters({}, { replace: true })}
        />
      ) : null}
      {shown.length > 0 ? (
        // Not a control of its own: the keys belong to the lines in it, which are links.
        <div onKeyDown={workKeys((id, until) => void putOff(id, until))}>
          {BUCKETS.map((bucket) => (
            <Bucket
              key={bucket}
              bucket={bucket}
              lines={shown.filter((line) => line.bucket === bucket)}
              onPutOff={(id, until) => void putOff(id, until)}
            />
          ))}
          <ShowMore
            shown={list.nodes.length}
            total={list.total}
            hasMore={list.hasMore}
            busy={list.busy}
            onMore={() => void list.more()}
          />
          <p className="muted small work-keys">{t('work.keys')}</p>
        </div>
      ) : null}
    </div>
  );
}

function Chip({
  group,
  chosen,
  onChoose,
}: Readonly<{
  group: WorkGroup | null;
  chosen: WorkGroup | null;
  onChoose: (group: WorkGroup | null) => void;
}>) {
  const { t } = useTranslation();
  return (
    <FilterChip pressed={group === chosen} onChange={() => onChoose(group)}>
      {group ? t(`work.group.${group}`) : t('work.all')}
    </FilterChip>
  );
}

function Bucket({
  bucket,
  lines,
  onPutOff,
}: Readonly<{
  bucket: WorkBucket;
  lines: readonly WorkLineFragment[];
  onPutOff: (id: string, until: string | null) => void;
}>) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <section className="bucket">
      <h2>
        {t(`work.bucket.${bucket}`)} <span className="c">{lines.length}</span>
      </h2>
      <ul>
        {lines.map((line) => (
          <WorkRow key={line.id} line={line} onPutOff={(until) => onPutOff(line.id, until)} />
        ))}
      </ul>
    </section>
  );
}

function Nothing({
  putOffOnly,
  filtered,
  onAll,
}: Readonly<{ putOffOnly: boolean; filtered: boolean; onAll: () => void }>) {
  const { t } = useTranslation();
  if (!putOffOnly && !filtered)
    return <EmptyState title={t('work.doneTitle')}>{t('work.doneText')}</EmptyState>;
  return (
    <EmptyState
      title={putOffOnly && !filtered ? t('work.nonePutOff') : t('work.noneOfKind')}
      action={<Button onPress={onAll}>{t('work.showAll')}</Button>}
    />
  );
}
