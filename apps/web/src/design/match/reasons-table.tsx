import { Fragment } from 'react';
import { useTranslation } from '../../i18n/use-translation';

export type ReasonRow = Readonly<{
  label: string;
  opening: string;
  participant: string;
  source: string;
  saidOn?: string | null;
  result: string;
  essential: boolean;
}>;
export type Criterion = Readonly<{
  criterion: string;
  label: string;
  points: number;
  maximum: number;
  rows: readonly ReasonRow[];
}>;

function Points({ points, maximum }: { points: number; maximum: number }) {
  const { t, format } = useTranslation();
  return (
    <>
      <span className="pts">{format.number(points)}</span>{' '}
      <span className="of">{t('design.reasons.of', { n: maximum })}</span>
    </>
  );
}

/** Criterion, opening, person with source and date, points. What is shown adds up to `score`. `name` heads the person's column. */
export function ReasonsTable({
  criteria,
  score,
  name,
}: Readonly<{ criteria: readonly Criterion[]; score: number; name: string }>) {
  const { t, format } = useTranslation();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('design.reasons.region')}>
      <table className="table reasons">
        <caption className="sr">{t('design.reasons.region')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('design.reasons.criterion')}</th>
            <th scope="col">{t('design.reasons.opening')}</th>
            <th scope="col">{t('design.reasons.person', { name })}</th>
            <th scope="col" className="num">
              {t('design.reasons.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <Fragment key={criterion.criterion}>
              <tr className={criterion.rows.length === 0 ? 'grp end' : 'grp'}>
                <th scope="row">{criterion.label}</th>
                <td />
                <td />
                <td className="num">
                  <Points points={criterion.points} maximum={criterion.maximum} />
                </td>
              </tr>
              {criterion.rows.map((row, at) => (
                <tr
                  className={at === criterion.rows.length - 1 ? 'sub end' : 'sub'}
                  key={`${row.label} ${at}`}
                  data-result={row.result}
                >
                  <th scope="row">{row.label}</th>
                  <td>
                    {row.essential ? <span className="req">{t('design.reasons.essential')} </span> : null}
                    {row.opening}
                  </td>
                  <td>
                    {row.participant}{' '}
                    {row.source ? (
                      <span className="src">
                        {row.source}
                        {row.saidOn ? `, ${format.shortDate(row.saidOn)}` : ''}
                      </span>
                    ) : null}
                  </td>
                  <td />
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('design.reasons.sum')}
            </th>
            <td className="num">
              <Points points={score} maximum={100} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
