import './disclosed.css';
import { Icon } from '../../design';
import { readFragment, type FragmentType } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { CandidateFacts } from './disclosed-documents';

/**
 * A person as a receiver sees her after her yes, in her own words. The receiver's page and the preview of the participant
 * and her staff are this one component with the same data, so that nobody says yes to something else than what is shown.
 */
export function CandidateCard({ person }: Readonly<{ person: FragmentType<typeof CandidateFacts> }>) {
  const { t, format } = useTranslation();
  const shown = readFragment(CandidateFacts, person);
  const parts = [
    { title: t('disclosed.interests'), text: shown.interests },
    { title: t('disclosed.skills'), text: shown.skills },
    { title: t('disclosed.needs'), text: shown.needs },
  ].filter(({ text }) => text);
  return (
    <article className="candidate" aria-label={t('disclosed.about', { name: shown.shownName })}>
      <h2 lang="sv">{shown.shownName}</h2>
      {parts.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p className="own-words" lang="sv">
            {text}
          </p>
        </section>
      ))}
      <p className="muted">
        {t('disclosed.usedFor', { purpose: shown.purposeText, day: format.longDate(shown.validTo) })}
      </p>
      <p className="more-note">
        <Icon name="info" />
        <span>{t('disclosed.notShown')}</span>
      </p>
    </article>
  );
}
