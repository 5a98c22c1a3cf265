import { Button } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import { useSignOut } from '../../session/use-sign-out';
import { useViewer } from '../../session/viewer';

/** Who helps, and the way out, on every page of a session that staff began. */
export function AssistedBar() {
  const { t } = useTranslation();
  const { assistedBy } = useViewer();
  const signOut = useSignOut();
  if (!assistedBy) return null;
  return (
    <div className="assisted-bar" role="region" aria-label={t('assisted.bar')}>
      <span>{t('assisted.helping', { name: assistedBy })}</span>
      <Button icon="sign-out" onPress={() => void signOut()}>
        {t('assisted.done')}
      </Button>
    </div>
  );
}
