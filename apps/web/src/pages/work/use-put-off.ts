import { useCallback } from 'react';
import { showToast } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { PutOffWork } from './work-documents';

/** Puts a line off, or back, and says so with a way to undo it; `onDone` asks for the list anew. */
export function usePutOff(onDone: () => void) {
  const { t, format } = useTranslation();
  const [send, state] = useMutationWithKey(PutOffWork, 'putOffWork');
  const putOff = useCallback(
    async (workId: string, until: string | null): Promise<void> => {
      const outcome = await send({ workId, until });
      if (outcome.state !== 'done') return;
      onDone();
      if (until === null) showToast(t('work.takenBack'));
      else showToast(t('work.putOffDone', { day: format.dayDate(until) }), () => void putOff(workId, null));
    },
    [send, onDone, t, format],
  );
  return [putOff, state] as const;
}
