import { Fragment, useState } from 'react';
import type { MatchReasonsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

export type Criterion = MatchReasonsFragment['criteria'][number];
type Row = Criterion['rows'][number];

/** More rows than this are folded when they only say that all is well. */
const FEW = 6;

/** Criterion, opening, person with source and date, points; what is shown adds up to the score. Demands that are simply met fold. */
export function Reasons({
  criteria,
  score,
  name,
}: Readonly<{ criteria: readonly Criterion[]; score: number; name: string }>) {
  const { t } = useTranslation();
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
            <CriterionRows key={criterion.criterion} criterion={criterion} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('design.reasons.sum')}
              <span className="pts-inline" aria-hidden="true">
                {score} {t('design.reasons.of', { n: 100 })}
              </span>
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

function Points({ points, maximum }: Readonly<{ points: number; maximum: number }>) {
  const { t, format } = useTranslation();
  return (
    <>
      <span className="pts">{format.number(points)}</span>{' '}
      <span className="of">{t('design.reasons.of', { n: maximum })}</span>
    </>
  );
}

function CriterionRows({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { rows } = criterion;
  const demands = criterion.criterion === 'ability';
  const points = <Points points={criterion.points} maximum={criterion.maximum} />;
  // On a phone the points lie outside the screen, so they stand under the criterion as well.
  const inline = (
    <span className="pts-inline" aria-hidden="true">
      {criterion.points} {t('design.reasons.of', { n: criterion.maximum })}
    </span>
  );
  const only = rows.length === 1 ? rows[0] : undefined;
  // A criterion that is one comparison says it on its own line: hours, travel, step.
  if (only && only.label === criterion.label)
    return (
      <tr className="grp end">
        <th scope="row">
          {criterion.label}
          {inline}
        </th>
        <td>{only.opening}</td>
        <Person row={only} />
        <td className="num">{points}</td>
      </tr>
    );
  const plain = rows.filter(
    (row) => !row.essential && (row.mark === 'fits' || (row.mark === 'plain' && !row.note)),
  );
  const folds = rows.length > FEW && plain.length > 1;
  const shown = folds && !all ? rows.filter((row) => !plain.includes(row)) : rows;
  return (
    <Fragment>
      <tr className={shown.length === 0 && !folds ? 'grp end' : 'grp'}>
        <th scope="row">
          {criterion.label}
          {inline}
        </th>
        <td />
        <td />
        <td className="num">{points}</td>
      </tr>
      {shown.map((row, at) => (
        <tr className={at === shown.length - 1 && !folds ? 'sub end' : 'sub'} key={row.key}>
          <th scope="row">{row.label}</th>
          <td>
            <Opening row={row} />
          </td>
          <Person row={row} />
          <td />
        </tr>
      ))}
      {folds ? (
        <tr className="sub end">
          <th scope="row">
            <button type="button" className="as-link" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('find.hideMet') : t(demands ? 'find.metRows' : 'find.fineRows', { n: plain.length })}
            </button>
          </th>
          <td />
          <td>{all ? '' : t(demands ? 'find.allMet' : 'find.allFine')}</td>
          <td />
        </tr>
      ) : null}
    </Fragment>
  );
}

/** What must be there is bold, as on the opening's page. */
export function Opening({ row }: { row: Pick<Row, 'opening' | 'essential'> }) {
  return row.essential ? <b>{row.opening}</b> : <>{row.opening}</>;
}

function Person({ row }: { row: Row }) {
  const { format } = useTranslation();
  return (
    <td>
      {row.note ? <b>{row.note}: </b> : null}
      {row.participant}{' '}
      {row.source ? (
        <span className="src">
          {row.source}
          {row.saidOn ? `, ${format.shortDate(row.saidOn)}` : ''}
        </span>
      ) : null}
    </td>
  );
}
