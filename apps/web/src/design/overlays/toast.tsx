import { Text } from 'react-aria-components/Text';
import { Button } from 'react-aria-components/Button';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { useTranslation } from '../../i18n/use-translation';

type Receipt = Readonly<{ text: string; undo?: () => void }>;
const queue = new ToastQueue<Receipt>({ maxVisibleToasts: 3 });
const STAYS = 10_000;

/** A receipt at the bottom left for ten seconds (longer while pointed at or focused). Give `undo` wherever the act can be undone. */
export function showToast(text: string, undo?: () => void): void {
  queue.add({ text, ...(undo ? { undo } : {}) }, { timeout: STAYS });
}

/** Once, in the root of the app. */
export function Toasts() {
  const { t } = useTranslation();
  return (
    <ToastRegion className="toasts" queue={queue} aria-label={t('design.messages')}>
      {({ toast }) => (
        <AriaToast className="toast" toast={toast}>
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo ? (
            <Button
              onPress={() => {
                toast.content.undo?.();
                queue.close(toast.key);
              }}
            >
              {t('design.undo')}
            </Button>
          ) : (
            <Button slot="close" aria-label={t('design.dismiss')}>
              {t('design.close')}
            </Button>
          )}
        </AriaToast>
      )}
    </ToastRegion>
  );
}
