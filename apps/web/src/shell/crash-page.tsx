import { useRouteError } from 'react-router';
import { Button, usePageTitle } from '../design';
import { useTranslation } from '../i18n/use-translation';

/** When a page breaks: plain words, no stack, and a way on. A new build makes old pieces unloadable; loading again mends that too. */
export function CrashPage() {
  const { t } = useTranslation();
  const fault = useRouteError();
  usePageTitle(t('shell.crashTitle'));
  if (import.meta.env.DEV) queueMicrotask(() => reportError(fault));
  return (
    <div className="page stack" role="alert">
      <h1>{t('shell.crashTitle')}</h1>
      <p>{t('shell.crashText')}</p>
      <p>
        <Button onPress={() => window.location.reload()}>{t('shell.reload')}</Button>
      </p>
    </div>
  );
}
