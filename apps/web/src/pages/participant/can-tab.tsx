import { Notice } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { AbilityRow } from './ability-row';
import { useProfile } from './profile-context';
import { SourceSelect } from './source-select';

/** Kan: 26 abilities in six groups. The participant's own suggestions stand at their ability. */
export function CanTab() {
  const { t } = useTranslation();
  const { participant, words, value } = useProfile();
  const { abilitiesAssessed: n, abilitiesTotal: of } = participant.completeness;
  const groups = words.entries('ability-groups').map(({ code }) => ({
    code,
    label: words.label('ability-groups', code),
    abilities: words.entries('abilities').filter((ability) => ability.parent === code),
  }));
  const assessed = (codes: readonly { code: string }[]) =>
    codes.filter(({ code }) => value('capacity', code)?.state === 'answered').length;
  const waiting = participant.suggestions.length;
  return (
    <div className="tab-page">
      <div className="tab-head">
        <div>
          <h2>{t('profile.tabCan')}</h2>
          <p className="muted">{t('profile.canIntro')}</p>
          <p className="small">{t('profile.assessed', { n, of })}</p>
        </div>
        <SourceSelect sources={['staff', 'together', 'observed_at_work', 'self']} />
      </div>
      {waiting > 0 ? (
        <Notice title={t('profile.suggestionsTitle', { n: waiting })}>
          <p>{t('profile.suggestionsText')}</p>
          <p className="row">
            {participant.suggestions.map((one) => (
              <a key={one.id} href={`#kan-${one.code}`}>
                {words.label('abilities', one.code)}
              </a>
            ))}
          </p>
        </Notice>
      ) : null}
      <nav className="jump" aria-label={t('profile.groups')}>
        <ul className="row">
          {groups.map((group) => (
            <li key={group.code}>
              <a href={`#grupp-${group.code}`}>
                {t('profile.groupAssessed', {
                  label: group.label,
                  n: assessed(group.abilities),
                  of: group.abilities.length,
                })}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <section className="value-group" key={group.code} aria-labelledby={`grupp-${group.code}`}>
          <h3 id={`grupp-${group.code}`} tabIndex={-1}>
            {group.label}
          </h3>
          <ul>
            {group.abilities.map(({ code }) => (
              <AbilityRow key={code} code={code} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
