import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import {
  Button,
  type Column,
  EmptyState,
  ErrorState,
  FilterChip,
  ProblemNotice,
  ShowMore,
  Skeleton,
  Table,
  UnknownOutcome,
} from '../../design';
import { useConnection } from '../../data/use-connection';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ImportFactsFragment, ImportRowOutcome, ImportRowsQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DiscardButton } from './discard-button';
import { ImportRowsDocument, RunImport } from './import-documents';

type Row = ImportRowsQuery['importRows']['edges'][number]['node'];
const context = { additionalTypenames: ['ImportRow'] };
const readConnection = (data: ImportRowsQuery) => data.importRows;

/** Rows of the file with what each gives or gave; before it is run, the button that brings them in. */
export function ImportRows({ facts }: Readonly<{ facts: ImportFactsFragment }>) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<ImportRowOutcome | null>(null);
  const checked = facts.state === 'checked';
  const variables = useMemo(
    () => ({ importId: facts.id, ...(outcome ? { outcome } : {}) }),
    [facts.id, outcome],
  );
  const list = useConnection(ImportRowsDocument, variables, readConnection, context);
  const columns: Column<Row>[] = [
    { id: 'row', head: t('imports.row'), rowHead: true, cell: ({ number }) => number, named: true },
    {
      id: 'outcome',
      head: t('imports.outcome'),
      cell: (row) => (row.outcome ? t(`imports.is.${row.outcome}`) : ''),
    },
    {
      id: 'why',
      head: t('imports.why'),
      cell: (row) => (
        <>
          {row.notes.map(({ message }) => (
            <span className="block" key={message}>
              {message}
            </span>
          ))}
          {row.organisationId ? (
            <Link to={`/arbetsgivare/${row.organisationId}`}>{t('imports.open')}</Link>
          ) : null}
        </>
      ),
    },
    { id: 'file', head: t('imports.fromFile'), cell: ({ cells }) => cells.filter(Boolean).join(' · ') },
  ];
  return (
    <section className="stack import-part" aria-labelledby="rader">
      <h2 id="rader">{t(checked ? 'imports.preview' : 'imports.result')}</h2>
      {checked ? <Run facts={facts} /> : null}
      <div className="row chosen">
        <FilterChip pressed={outcome === null} onChange={() => setOutcome(null)} count={facts.counts.rows}>
          {t('imports.all')}
        </FilterChip>
        {outcomesOf(facts).map(([one, count]) => (
          <FilterChip
            key={one}
            pressed={outcome === one}
            onChange={(on) => setOutcome(on ? one : null)}
            count={count}
          >
            {t(`imports.outcome.${one}`)}
          </FilterChip>
        ))}
      </div>
      {list.loading ? <Skeleton rows={6} height={48} /> : null}
      {list.error ? <ErrorState error={list.error} onRetry={list.retry} /> : null}
      {list.data && list.nodes.length === 0 ? (
        <EmptyState title={t('imports.noRows')}>{t('imports.noRowsText')}</EmptyState>
      ) : null}
      {list.nodes.length > 0 ? (
        <>
          <Table
            caption={t(checked ? 'imports.preview' : 'imports.result')}
            columns={columns}
            rows={list.nodes}
            keyOf={({ id }) => id}
            toList
          />
          <ShowMore
            shown={list.nodes.length}
            total={list.total}
            hasMore={list.hasMore}
            busy={list.busy}
            onMore={() => void list.more()}
          />
        </>
      ) : null}
    </section>
  );
}

/** Outcomes that rows can have now, with how many have each. */
function outcomesOf({
  state,
  counts,
}: ImportFactsFragment): readonly (readonly [ImportRowOutcome, number])[] {
  const all: readonly (readonly [ImportRowOutcome, number])[] =
    state === 'checked'
      ? [
          ['new', counts.foundNew],
          ['known', counts.foundKnown],
          ['refused', counts.foundRefused],
        ]
      : [
          ['made', counts.made],
          ['taken_back', counts.takenBack],
          ['kept', counts.kept],
          ['refused', counts.refused],
        ];
  return all.filter(([, count]) => count > 0);
}

function Run({ facts }: Readonly<{ facts: ImportFactsFragment }>) {
  const { t } = useTranslation();
  const [run, { busy, problem, unknown }, retry] = useMutationWithKey(RunImport, 'runImport');
  const { foundNew } = facts.counts;
  return (
    <>
      <p>{t(foundNew > 0 ? 'imports.previewText' : 'imports.nothingNew')}</p>
      <div className="row">
        {foundNew > 0 ? (
          <Button
            kind="primary"
            busy={busy}
            onPress={() => void run({ id: facts.id, expectedVersion: facts.version })}
          >
            {t('imports.run', { n: foundNew })}
          </Button>
        ) : null}
        <a className="btn" href={`/import/rapport/${facts.id}`} download>
          {t('imports.report')}
        </a>
        <DiscardButton facts={facts} />
      </div>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry()} /> : null}
    </>
  );
}
