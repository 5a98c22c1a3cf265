import { Notice, SumLine } from '../../design';
import type { MatchReasonsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { Reasons } from './reasons';

/** The exhaustive voice: the sum, the sentences, what stands in the way, every reason with its source, what to ask. */
export function StaffVoice({ match, name }: Readonly<{ match: MatchReasonsFragment; name: string }>) {
  const { t } = useTranslation();
  return (
    <>
      <SumLine parts={match.criteria} />
      <p className="reason-summary">{match.summary}</p>
      {match.lowConfidence ? (
        <Notice>
          <p>{t('find.lowConfidence', { n: match.coveragePercent })}</p>
        </Notice>
      ) : null}
      {match.obstacles.length > 0 ? (
        <section aria-labelledby="hinder">
          <h3 id="hinder">{t('find.obstacles')}</h3>
          <dl className="pairs">
            {match.obstacles.map((one) => (
              <div key={`${one.code} ${one.label}`}>
                <dt>{one.label}</dt>
                <dd>
                  {t('find.obstacleOpening')}: {one.opening}
                </dd>
                <dd>
                  {name}: {one.participant}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <Reasons criteria={match.criteria} score={match.score} name={name} />
      {match.conditions.length > 0 ? (
        <section aria-labelledby="villkor">
          <h3 id="villkor">{t('find.conditions')}</h3>
          <dl className="pairs">
            {match.conditions.map((row) => (
              <div key={row.key}>
                <dt>{row.label}</dt>
                <dd>
                  {t('find.obstacleOpening')}: {row.opening}
                </dd>
                <dd>
                  {name}: {row.participant}
                  {row.note ? <b> {row.note}</b> : null}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {match.toClarify.length > 0 ? (
        <section aria-labelledby="fraga">
          <h3 id="fraga">{t('find.clarify')}</h3>
          <ul className="bul">
            {match.toClarify.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {match.tieBreak ? <p className="small muted">{t('find.tie')}</p> : null}
      <p className="small muted">{t('find.rules', { version: match.modelVersion, name })}</p>
    </>
  );
}
