import { useTranslation } from '../../i18n/use-translation';
import { Icon } from '../icons/icon';

export type Saving = Readonly<
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'failed'; retry?: () => void }
  | { state: 'unknown'; retry?: () => void }
>;

/** The fixed place right in the page head that says what autosave is doing. Never moves anything. */
export function SaveState({ saving }: { saving: Saving }) {
  const { t, format } = useTranslation();
  const failed = saving.state === 'failed' || saving.state === 'unknown';
  return (
    <span className="save" role="status">
      {saving.state === 'saving' ? t('design.saving') : null}
      {saving.state === 'saved' ? (
        <>
          <Icon name="check" small />
          {t('design.savedAt', { time: format.clock(saving.at) })}
        </>
      ) : null}
      {failed ? (
        <>
          <Icon name="warning" small />
          {t(saving.state === 'failed' ? 'design.saveFailed' : 'design.saveUnknown')}
          {saving.retry ? (
            <button type="button" className="btn quiet small" onClick={saving.retry}>
              {t('shell.tryAgain')}
            </button>
          ) : null}
        </>
      ) : null}
    </span>
  );
}
