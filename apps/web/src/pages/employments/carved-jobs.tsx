import { Link } from 'react-router';
import { Button, type Column, Table } from '../../design';
import type { CarvingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

type Job = CarvingFactsFragment['jobs'][number];

/** The openings that were made of the tasks, and which of them lack their money. */
export function CarvedJobs({
  carving,
  onFund,
}: Readonly<{ carving: CarvingFactsFragment; onFund: (openingId: string) => void }>) {
  const { t, format } = useTranslation();
  if (carving.jobs.length === 0) return null;
  const columns: Column<Job>[] = [
    {
      id: 'title',
      head: t('carving.job'),
      rowHead: true,
      cell: ({ openingId, title }) => <Link to={`/platser/${openingId}`}>{title}</Link>,
    },
    {
      id: 'hours',
      head: t('carving.hours'),
      numeric: true,
      named: true,
      cell: ({ hours }) => format.number(hours),
    },
    {
      id: 'state',
      head: t('carving.state'),
      named: true,
      cell: ({ status }) => t(`openings.status.${status}`),
    },
    {
      id: 'money',
      head: t('carving.money'),
      named: true,
      cell: ({ openingId, title, status, funded }) =>
        funded || status === 'closed' ? (
          t(funded ? 'carving.funded' : 'carving.unfunded')
        ) : (
          <Button small label={t('carving.fundOf', { title })} onPress={() => onFund(openingId)}>
            {t('carving.fund')}
          </Button>
        ),
    },
  ];
  return (
    <section className="stack carving-part" aria-labelledby="platser">
      <h2 id="platser">{t('carving.jobs')}</h2>
      <Table
        caption={t('carving.jobs')}
        columns={columns}
        rows={carving.jobs}
        keyOf={({ openingId }) => openingId}
        toList
      />
    </section>
  );
}
