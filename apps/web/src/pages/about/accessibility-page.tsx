import { PageHead } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';

/** Only what has been done and is known; no claim of conformance before a review. */
export function Component() {
  const { t } = useTranslation();
  return (
    <OuterFrame path={false}>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <div className="page-narrow prose">
          <PageHead title={t('accessibility.title')} sub={t('accessibility.lead')} />
          <h2>{t('accessibility.stateTitle')}</h2>
          <p>{t('accessibility.state')}</p>
          <h2>{t('accessibility.testedTitle')}</h2>
          <ul>
            <li>{t('accessibility.tested1')}</li>
            <li>{t('accessibility.tested2')}</li>
            <li>{t('accessibility.tested3')}</li>
          </ul>
          <h2>{t('accessibility.limitsTitle')}</h2>
          <ul>
            <li>{t('accessibility.limit1')}</li>
            <li>{t('accessibility.limit2')}</li>
            <li>{t('accessibility.limit3')}</li>
            <li>{t('accessibility.limit4')}</li>
          </ul>
          <h2>{t('accessibility.reportTitle')}</h2>
          <p>{t('accessibility.report')}</p>
        </div>
      </main>
    </OuterFrame>
  );
}
