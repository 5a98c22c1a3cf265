import { PageHead } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';

/** What can be done, who to ask, how the fit is counted, and the keys. */
export function StaffHelp() {
  const { t } = useTranslation();
  const { role } = useViewer();
  const finds = role === 'supervisor' || role === 'job_consultant';
  const posts = role === 'employer_contact' || role === 'hr_officer' || role === 'job_consultant';
  return (
    <div className="page page-narrow prose">
      <PageHead title={t('help.title')} sub={t('help.lead')} />
      {finds ? (
        <section className="prose">
          <h2>{t('help.findTitle')}</h2>
          <ol>
            <li>{t('help.findStep1')}</li>
            <li>{t('help.findStep2')}</li>
            <li>{t('help.findStep3')}</li>
          </ol>
        </section>
      ) : null}
      {posts ? (
        <section className="prose">
          <h2>{t('help.postTitle')}</h2>
          <ol>
            <li>{t('help.postStep1')}</li>
            <li>{t('help.postStep2')}</li>
            <li>{t('help.postStep3')}</li>
          </ol>
        </section>
      ) : null}
      <section className="prose">
        <h2>{t('help.rulesTitle')}</h2>
        <p>{t('help.rulesText')}</p>
        <h2>{t('help.decideTitle')}</h2>
        <p>{t('help.decideText')}</p>
        <h2>{t('help.askTitle')}</h2>
        <p>{t('help.askStaff')}</p>
        <h2>{t('help.keysTitle')}</h2>
        <dl className="kv">
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{t('help.keySlash')}</dd>
          <dt>
            <kbd>Tab</kbd>
          </dt>
          <dd>{t('help.keyTab')}</dd>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('help.keyEsc')}</dd>
        </dl>
      </section>
    </div>
  );
}
