import { useState } from 'react';
import { Button, Notice } from '../../design';
import { useTranslation } from '../../i18n/use-translation';

/** The invitation's link, shown this once: it is a secret and is not kept. */
export function LinkNotice({
  link,
  name,
  expiresAt,
  onClose,
}: Readonly<{ link: string; name: string; expiresAt: string; onClose: () => void }>) {
  const { t, format } = useTranslation();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Notice kind="ok" title={t('accounts.linkTitle', { name })} live>
      <p>{t('accounts.linkText', { day: format.longDate(expiresAt) })}</p>
      <label className="field">
        <span className="legend">{t('accounts.link')}</span>
        <input className="input" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className="row">
        <Button icon="copy" onPress={() => void copy()}>
          {t('accounts.copy')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('accounts.linkDone')}
        </Button>
        <span role="status">
          {copied === null ? '' : t(copied ? 'accounts.copied' : 'accounts.copyFailed')}
        </span>
      </div>
    </Notice>
  );
}
