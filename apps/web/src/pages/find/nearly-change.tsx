import { Verdict } from '../../design';
import type { MatchReasonsFragment, NearlyForParticipantQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

type Nearly = NearlyForParticipantQuery['nearlyForParticipant']['matches'][number];

/** Before and after of the one change: what stands in the way now, what the act is, and the points after it. */
export function NearlyChange({
  nearly,
  match,
  name,
}: Readonly<{ nearly: Nearly; match: MatchReasonsFragment; name: string }>) {
  const { t } = useTranslation();
  return (
    <>
      <div className="sum">
        <p className="row">
          <Verdict value={match.verdict} />
          <span aria-hidden="true">→</span>
          <span className="sr">{t('find.after')}:</span>
          <Verdict value={nearly.verdictAfter} />
        </p>
        <p className="reason-summary">
          <b>{nearly.change}.</b>
        </p>
      </div>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('find.whatChanges')}>
        <table className="table reasons before-after">
          <caption className="sr">{t('find.whatChanges')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('find.change')}</th>
              <th scope="col">{t('find.now')}</th>
              <th scope="col">{t('find.after')}</th>
            </tr>
          </thead>
          <tbody>
            {match.obstacles.map((one) => (
              <tr className="end" key={`${one.code} ${one.label}`}>
                <th scope="row">{one.label}</th>
                <td>
                  {t('find.obstacleOpening')}: {one.opening}
                  <br />
                  {name}: {one.participant}
                </td>
                <td>
                  <b>{nearly.change}</b>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('find.afterScore')}
              </th>
              <td className="num">
                <span className="pts">{nearly.scoreAfter}</span>{' '}
                <span className="of">{t('design.reasons.of', { n: 100 })}</span>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="small muted">{t('find.neverSuggested', { name })}</p>
    </>
  );
}
