import { Notice, usePageTitle } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { OuterFrame } from '../../shell/outer-frame';

/** Where a provider leads back to when one signed in again in a tab of its own: the page one came from waits in the other. */
export function Component() {
  const { t } = useTranslation();
  usePageTitle(t('signIn.backTitle'));
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <section className="signin-form stack">
          <h1>{t('signIn.backTitle')}</h1>
          <Notice kind="ok" title={t('signIn.backText')} />
        </section>
      </main>
    </OuterFrame>
  );
}
