import { useClient } from 'urql';
import { Button, Notice } from '../design';
import { useConnectionLost } from '../data/connection';
import { useTranslation } from '../i18n/use-translation';
import { ViewerQuery } from '../session/viewer';

/** When the server cannot be reached: says so, keeps everything on the page, and asks again on a press. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const client = useClient();
  if (!useConnectionLost()) return null;
  return (
    <Notice kind="warn" title={t('shell.offline')} live className="banner">
      <div className="row">
        <span>{t('shell.offlineText')}</span>
        <Button
          small
          onPress={() => void client.query(ViewerQuery, {}, { requestPolicy: 'network-only' }).toPromise()}
        >
          {t('shell.tryAgain')}
        </Button>
      </div>
    </Notice>
  );
}
