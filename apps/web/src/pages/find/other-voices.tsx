import type { MatchReasonsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

/** The participant's three sentences, exactly as calm mode shows them. */
export function ParticipantVoice({ match, name }: Readonly<{ match: MatchReasonsFragment; name: string }>) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="till-deltagaren">
      <h3 id="till-deltagaren">{t('find.participantHeading', { name })}</h3>
      <dl className="easy-lines">
        {match.participantSentences.map((one) => (
          <div key={one.part}>
            <dt>{one.heading}</dt>
            <dd>{one.sentence}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What an employer would read after a yes: needs and support, no points and nothing else about the person. */
export function EmployerVoice({ match, name }: Readonly<{ match: MatchReasonsFragment; name: string }>) {
  const { t } = useTranslation();
  const { introduction, lines } = match.employerNote;
  return (
    <section aria-labelledby="till-arbetsgivaren">
      <h3 id="till-arbetsgivaren">{t('find.employerHeading')}</h3>
      <p className="small muted">{t('find.employerNote', { name })}</p>
      <p className="reason-summary">{introduction}</p>
      {lines.length > 0 ? (
        <dl className="pairs">
          {lines.map((line) => (
            <div key={`${line.need} ${line.help}`}>
              <dt>
                {line.need}{' '}
                <span className="muted">{t(line.arranged ? 'find.arranged' : 'find.toArrange')}</span>
              </dt>
              <dd>{line.help}</dd>
              <dd className="muted">{line.giver}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}
