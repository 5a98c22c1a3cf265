import { RadioGroup } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { Conditions } from './conditions';
import { AccessRow, EnvironmentRow } from './environment-rows';
import { useProfile } from './profile-context';
import { SaidLine } from './said-line';
import { SourceSelect } from './source-select';

/** Behöver: support, practical conditions, the environment and access. */
export function NeedsTab() {
  const { t } = useTranslation();
  const { words, shown, record } = useProfile();
  const support = shown('support_need', 'support');
  const sections = [
    ['stod', t('profile.needsSupport')],
    ['praktiskt', t('profile.needsConditions')],
    ['miljo', t('profile.needsEnvironment')],
    ['tillganglighet', t('profile.needsAccess')],
  ] as const;
  return (
    <div className="tab-page">
      <div className="tab-head">
        <div>
          <h2>{t('profile.tabNeeds')}</h2>
          <nav className="jump" aria-label={t('profile.sections')}>
            <ul className="row">
              {sections.map(([id, label]) => (
                <li key={id}>
                  <a href={`#${id}`}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <SourceSelect sources={['self', 'together', 'staff', 'observed_at_work']} />
      </div>
      <section className="value-group" aria-labelledby="stod">
        <h3 id="stod" tabIndex={-1}>
          {t('profile.needsSupport')}
        </h3>
        <div className="support">
          <RadioGroup
            legend={t('profile.supportQuestion')}
            value={support?.state === 'answered' ? String(support.level) : null}
            options={words.entries('scale.support').map((entry) => ({
              value: String(entry.level),
              label: words.label('scale.support', entry.code),
            }))}
            onChange={(level) =>
              record(
                'support_need',
                'support',
                { state: 'answered', level: Number(level) },
                t('profile.needsSupport'),
              )
            }
          />
          <SaidLine kind="support_need" code="support" name={t('profile.needsSupport')} />
        </div>
      </section>
      <section className="value-group" aria-labelledby="praktiskt">
        <h3 id="praktiskt" tabIndex={-1}>
          {t('profile.needsConditions')}
        </h3>
        <Conditions />
      </section>
      <section className="value-group" aria-labelledby="miljo">
        <h3 id="miljo" tabIndex={-1}>
          {t('profile.needsEnvironment')}
        </h3>
        <p className="muted">{t('profile.needsEnvironmentIntro')}</p>
        <ul className="value-rows">
          {words.entries('environment-factors').map(({ code }) => (
            <EnvironmentRow key={code} code={code} />
          ))}
        </ul>
      </section>
      <section className="value-group" aria-labelledby="tillganglighet">
        <h3 id="tillganglighet" tabIndex={-1}>
          {t('profile.needsAccess')}
        </h3>
        <ul className="value-rows">
          {words.entries('access-needs').map(({ code }) => (
            <AccessRow key={code} code={code} />
          ))}
        </ul>
      </section>
    </div>
  );
}
