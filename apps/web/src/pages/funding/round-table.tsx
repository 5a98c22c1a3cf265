import { type Column, Table } from '../../design';
import type { RoundFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { AmountBar } from './amount-bar';

type Line = RoundFactsFragment['lines'][number];

/** The money of a round: one sentence, one bar, and every line with its numbers and the same bar. */
export function RoundTable({ round }: { round: RoundFactsFragment }) {
  const { t, rich, format } = useTranslation();
  const kronor = (amount: number | null | undefined): string =>
    amount == null ? t('funding.undecided') : format.number(amount);
  const granted = round.grantedKr ?? null;
  const columns: Column<Line>[] = [
    { id: 'line', head: t('funding.line'), rowHead: true, cell: ({ name }) => name },
    { id: 'applied', head: t('funding.applied'), numeric: true, cell: ({ appliedKr }) => kronor(appliedKr) },
    { id: 'granted', head: t('funding.granted'), numeric: true, cell: ({ grantedKr }) => kronor(grantedKr) },
    {
      id: 'calledOff',
      head: t('funding.calledOff'),
      numeric: true,
      cell: ({ calledOffKr }) => kronor(calledOffKr),
    },
    {
      id: 'committed',
      head: t('funding.committed'),
      numeric: true,
      cell: ({ committedKr }) => kronor(committedKr),
    },
    {
      id: 'remaining',
      head: t('funding.remaining'),
      numeric: true,
      cell: ({ remainingKr }) => <b>{kronor(remainingKr)}</b>,
    },
    {
      id: 'bar',
      head: t('funding.share'),
      cell: (line) => (
        <AmountBar
          className="stack-bar funding-bar"
          calledOff={line.calledOffKr}
          committed={line.committedKr}
          granted={line.grantedKr ?? 0}
        />
      ),
    },
  ];
  return (
    <section className="stack funding-table" aria-labelledby="budgetposter">
      <h2 id="budgetposter">{t('funding.lines')}</h2>
      <p className="money">
        {granted === null
          ? t('funding.sumApplied', { applied: format.number(round.appliedKr) })
          : rich('funding.sum', {
              granted: <b key="granted">{t('funding.kr', { kr: format.number(granted) })}</b>,
              calledOff: format.number(round.calledOffKr),
              committed: format.number(round.committedKr),
              remaining: <b key="remaining">{t('funding.kr', { kr: format.number(round.remainingKr) })}</b>,
            })}
      </p>
      {granted === null ? null : (
        <>
          <AmountBar calledOff={round.calledOffKr} committed={round.committedKr} granted={granted} />
          <ul className="key small" aria-hidden="true">
            <li>
              <i className="m1" />
              {t('funding.calledOff')}
            </li>
            <li>
              <i className="m2" />
              {t('funding.committed')}
            </li>
            <li>
              <i className="m3" />
              {t('funding.remaining')}
            </li>
          </ul>
        </>
      )}
      <Table
        caption={t('funding.caption', { round: round.name })}
        columns={columns}
        rows={round.lines}
        keyOf={({ id }) => id}
        foot={
          <tr>
            <th scope="row">{t('funding.total')}</th>
            {[round.appliedKr, granted, round.calledOffKr, round.committedKr, round.remainingKr].map(
              (amount, at) => (
                <td key={at} className="num">
                  {kronor(amount)}
                </td>
              ),
            )}
            <td />
          </tr>
        }
      />
    </section>
  );
}
