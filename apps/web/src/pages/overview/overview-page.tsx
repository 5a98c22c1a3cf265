import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Button, ErrorState, LinkButton, PageHead, Skeleton, Table } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { graphql } from '../../gql';
import type { OverviewQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { statuses } from '../openings/list-filter';
import '../openings/openings.css';

const OverviewDocument = graphql(`
  query Overview {
    overview {
      organisations
      workplaces
      participantsTotal {
        code
        count
        text
      }
      participantsByStep {
        code
        count
        text
      }
      openingsByStatus {
        code
        count
      }
      openingsByKind {
        code
        count
      }
      openingsByArea {
        code
        count
      }
    }
  }
`);

type Overview = OverviewQuery['overview'];
const context = { additionalTypenames: ['Opening', 'Organisation', 'Workplace', 'Participant'] };

/** Where coordinators begin: counts, never persons. A number that could point somebody out is said in words. */
export function Component() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({ query: OverviewDocument, context });
  return (
    <div className="page">
      <PageHead
        title={t('overview.title')}
        sub={t('overview.lead')}
        actions={
          <>
            <Button icon="printer" onPress={() => window.print()}>
              {t('openings.print')}
            </Button>
            <LinkButton to="/annonsera" kind="primary" icon="plus">
              {t('openings.post')}
            </LinkButton>
          </>
        }
      />
      {fetching && !data ? <Skeleton rows={8} height={48} /> : null}
      {error && !data ? (
        <ErrorState error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : null}
      {data ? <Figures overview={data.overview} /> : null}
    </div>
  );
}

const sumOf = (counts: readonly { count: number }[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

function Figures({ overview }: { overview: Overview }) {
  const { t, format } = useTranslation();
  const words = useCatalogue();
  const published = overview.openingsByStatus.find(({ code }) => code === 'published')?.count ?? 0;
  const facts = [
    { name: t('overview.participants'), value: overview.participantsTotal.text },
    { name: t('overview.published'), value: format.number(published), to: '/platser?lage=published' },
    { name: t('overview.organisations'), value: format.number(overview.organisations), to: '/arbetsgivare' },
    { name: t('overview.workplaces'), value: format.number(overview.workplaces) },
  ];
  return (
    <>
      <dl className="figures">
        {facts.map(({ name, value, to }) => (
          <div key={name}>
            <dt>{to ? <Link to={to}>{name}</Link> : name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="two">
        <section className="bucket">
          <h2>{t('overview.bySteps')}</h2>
          <Table
            caption={t('overview.bySteps')}
            rows={overview.participantsByStep}
            keyOf={(row) => row.code}
            columns={[
              {
                id: 'step',
                head: t('overview.step'),
                rowHead: true,
                cell: (row) => (row.code === 'none' ? t('overview.noStep') : words.label('steps', row.code)),
              },
              { id: 'count', head: t('overview.persons'), numeric: true, cell: (row) => row.text },
            ]}
            foot={
              <tr>
                <th scope="row">{t('overview.total')}</th>
                <td className="num">{overview.participantsTotal.text}</td>
              </tr>
            }
          />
          <p className="small muted">{t('overview.suppressed')}</p>
          <h2 className="next-table">{t('overview.byStatus')}</h2>
          <CountTable
            caption={t('overview.byStatus')}
            head={t('openings.columnStatus')}
            counts={statuses.map((status) => ({
              key: status,
              label: t(`openings.status.${status}`),
              to: `/platser?lage=${status}`,
              count: overview.openingsByStatus.find(({ code }) => code === status)?.count ?? 0,
            }))}
          />
          <h2 className="next-table">{t('overview.byKind')}</h2>
          <CountTable
            caption={t('overview.byKind')}
            head={t('openings.columnKind')}
            counts={overview.openingsByKind.map(({ code, count }) => ({
              key: code,
              label: words.label('opening-kinds', code),
              to: `/platser?slag=${code}&lage=published`,
              count,
            }))}
          />
        </section>
        <section className="bucket">
          <h2>{t('overview.byArea')}</h2>
          <CountTable
            caption={t('overview.byArea')}
            head={t('openings.area')}
            counts={overview.openingsByArea.map(({ code, count }) => ({
              key: code,
              label: words.label('interest-areas', code),
              to: `/platser?omrade=${code}&lage=published`,
              count,
            }))}
            sum={false}
          />
          <p className="small muted">{t('overview.areaNote')}</p>
        </section>
      </div>
    </>
  );
}

type Count = Readonly<{ key: string; label: string; to: string; count: number }>;

function CountTable({
  caption,
  head,
  counts,
  sum = true,
}: Readonly<{ caption: string; head: string; counts: readonly Count[]; sum?: boolean }>) {
  const { t, format } = useTranslation();
  return (
    <Table
      caption={caption}
      rows={counts}
      keyOf={(row) => row.key}
      columns={[
        { id: 'label', head, rowHead: true, cell: (row) => <Link to={row.to}>{row.label}</Link> },
        {
          id: 'count',
          head: t('overview.openings'),
          numeric: true,
          cell: (row) => format.number(row.count),
        },
      ]}
      {...(sum
        ? {
            foot: (
              <tr>
                <th scope="row">{t('overview.total')}</th>
                <td className="num">{format.number(sumOf(counts))}</td>
              </tr>
            ),
          }
        : {})}
    />
  );
}
