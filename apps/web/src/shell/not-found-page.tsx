import { LinkButton, usePageTitle } from '../design';
import { useTranslation } from '../i18n/use-translation';
import { OuterFrame } from './outer-frame';

/** One text for "does not exist" and "not yours". Pages show it with <NotFound/> inside their shell. */
export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t('shell.notFoundTitle'));
  return (
    <div className="page stack">
      <h1>{t('shell.notFoundTitle')}</h1>
      <p>{t('shell.notFoundText')}</p>
      <p>
        <LinkButton to="/">{t('shell.toStart')}</LinkButton>
      </p>
    </div>
  );
}

/** For an address that no page has. */
export function NotFoundPage() {
  return (
    <OuterFrame>
      <main id="innehall" className="signin-main one" tabIndex={-1}>
        <NotFound />
      </main>
    </OuterFrame>
  );
}
