import { Pictogram, ReadAloud, Spoken, usePageTitle, useReading } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { ServiceContact } from './service-contact';

/** The same promises in eight easy sentences with pictures, which can be read aloud. */
export function CalmTrust() {
  const { t, language } = useTranslation();
  usePageTitle(t('trust.title'));
  const lines = [
    { concept: 'menu.about_me', text: t('calm.trust1') },
    { concept: 'ability.teamwork', text: t('calm.trust2') },
    { concept: 'answer.yes', text: t('calm.trust3') },
    { concept: 'ability.vision', text: t('calm.trust4') },
    { concept: 'ability.writing', text: t('calm.trust5') },
    { concept: 'answer.no', text: t('calm.trust6') },
    { concept: 'menu.places', text: t('calm.trust7') },
    { concept: 'menu.help', text: t('calm.trust8') },
  ] as const;
  const reading = useReading(
    lines.map((line) => line.text),
    language,
  );
  return (
    <div className="page-narrow">
      <div className="player spread">
        <h1>{t('trust.title')}</h1>
        <ReadAloud reading={reading} />
      </div>
      <p className="lead">{t('calm.trustLead')}</p>
      <ol className="say narrow-say">
        {lines.map((line, at) => (
          <li key={line.concept} className={reading.place?.sentence === at ? 'reading' : ''}>
            <Pictogram concept={line.concept} />
            <p className="t">
              <Spoken text={line.text} at={at} reading={reading} />
            </p>
          </li>
        ))}
      </ol>
      <ServiceContact />
    </div>
  );
}
