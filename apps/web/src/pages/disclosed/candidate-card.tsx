import './disclosed.css';
import type { ReactNode } from 'react';
import { Icon } from '../../design';
import { readFragment, type FragmentType } from '../../gql';
import type { CandidateFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CandidateFacts } from './disclosed-documents';

/**
 * A person as a receiver sees her after her yes, in her own words. The receiver's page and the preview of the participant
 * and her staff are this one component with the same data, so that nobody says yes to something else than what is shown.
 */
export function CandidateCard({ person }: Readonly<{ person: FragmentType<typeof CandidateFacts> }>) {
  const { t, format } = useTranslation();
  const shown = readFragment(CandidateFacts, person);
  return (
    <CandidateWords words={shown}>
      {t('disclosed.usedFor', { purpose: shown.purposeText, day: format.longDate(shown.validTo) })}
    </CandidateWords>
  );
}

/** Her words alone, as the link of a mail shows them; what else is to be said of them stands below. */
export function CandidateWords({
  words,
  children,
}: Readonly<{
  words: Pick<CandidateFactsFragment, 'shownName' | 'interests' | 'skills' | 'needs'>;
  children?: ReactNode;
}>) {
  const { t } = useTranslation();
  const parts = [
    { title: t('disclosed.interests'), text: words.interests },
    { title: t('disclosed.skills'), text: words.skills },
    { title: t('disclosed.needs'), text: words.needs },
  ].filter(({ text }) => text);
  return (
    <article className="candidate" aria-label={t('disclosed.about', { name: words.shownName })}>
      <h2 lang="sv">{words.shownName}</h2>
      {parts.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p className="own-words" lang="sv">
            {text}
          </p>
        </section>
      ))}
      {children ? <p className="muted">{children}</p> : null}
      <p className="more-note">
        <Icon name="info" />
        <span>{t('disclosed.notShown')}</span>
      </p>
    </article>
  );
}
