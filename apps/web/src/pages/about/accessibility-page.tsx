import { PageHead } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';
import { KNOWN_FAULTS, REVIEWED } from './known-faults';
import { ServiceContact } from './service-contact';

/** The accessibility statement: what has been done, the faults that are known, whom to tell; no claim of conformance before a review. */
export function Component() {
  const { t, format } = useTranslation();
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
          <p>{t('accessibility.limitsText', { date: format.longDate(REVIEWED) })}</p>
          <ul>
            {KNOWN_FAULTS.map((fault) => (
              <li key={fault.text}>
                {t(fault.text)} {t(fault.instead)}
                <br />
                <span className="muted">
                  {t('accessibility.limit', {
                    criterion: fault.criterion,
                    date: format.longDate(fault.found),
                  })}
                </span>
              </li>
            ))}
          </ul>
          <h2>{t('accessibility.reportTitle')}</h2>
          <p>{t('accessibility.report')}</p>
          <ServiceContact />
          <p>{t('accessibility.answer')}</p>
          <p>
            <a href="https://www.digg.se/tdosanmalan" rel="noreferrer">
              {t('accessibility.digg')}
            </a>
          </p>
        </div>
      </main>
    </OuterFrame>
  );
}
