import '../disclosed/disclosed.css';
import { Icon } from '../../design';
import { useCatalogue } from '../../data/use-catalogue';
import { readFragment, type FragmentType } from '../../gql';
import type { CaseFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { nameOf, wordsOf } from '../participant/value-words';
import { CaseFacts } from './case-documents';

/**
 * A person as the officer of a joint case sees her: what she said yes to, item by item (security A10). The officer's page
 * and the preview of the participant and her staff are this one component with the same data.
 */
export function CaseCard({ person }: Readonly<{ person: FragmentType<typeof CaseFacts> }>) {
  const { t, format } = useTranslation();
  const shown = readFragment(CaseFacts, person);
  const name = shown.fullName ?? shown.shownName ?? t('cases.noName');
  const parts = [
    { title: t('disclosed.interests'), text: shown.interests },
    { title: t('disclosed.skills'), text: shown.skills },
    { title: t('disclosed.needs'), text: shown.needs },
  ].filter(({ text }) => text);
  return (
    <article className="candidate" aria-label={t('disclosed.about', { name })}>
      <div>
        <h2 lang="sv">{name}</h2>
        {shown.fullName && shown.shownName && !shown.fullName.startsWith(shown.shownName) ? (
          <p className="muted">{t('cases.calls', { name: shown.shownName })}</p>
        ) : null}
      </div>
      {parts.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p className="own-words" lang="sv">
            {text}
          </p>
        </section>
      ))}
      {shown.items.map((one) => (
        <NamedItem key={one.item} named={one} />
      ))}
      <p className="muted">
        {t('disclosed.usedFor', { purpose: shown.purposeText, day: format.longDate(shown.validTo) })}
        {shown.contact ? ` ${t('cases.contact', { name: shown.contact })}` : ''}
      </p>
      <p className="more-note">
        <Icon name="info" />
        <span>{t('cases.notShown')}</span>
      </p>
    </article>
  );
}

function NamedItem({ named }: Readonly<{ named: CaseFactsFragment['items'][number] }>) {
  const translation = useTranslation();
  const words = useCatalogue();
  const { t } = translation;
  if (!words.ready) return null;
  return (
    <section>
      <h3>{t(`consents.item.${named.item}`)}</h3>
      {named.statements.length === 0 ? <p className="muted">{t('cases.nothing')}</p> : null}
      {named.statements.length > 0 ? (
        <ul className="bul">
          {named.statements.map((one) => {
            const said = wordsOf(one.kind, one.code, one, words, translation);
            const about = nameOf(one.kind, one.code, words, translation);
            const alone = one.kind === 'work_goal' || one.kind === 'step';
            return <li key={`${one.kind} ${one.code}`}>{alone ? said : `${about}: ${said}`}</li>;
          })}
        </ul>
      ) : null}
    </section>
  );
}
