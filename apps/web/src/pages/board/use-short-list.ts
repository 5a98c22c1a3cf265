import { showToast } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { PutOnShortList, TakeOffShortList } from './board-documents';

/** Puts somebody on the short list of an opening or takes her off, each with an undo that is the other. */
export function useShortList(openingId: string, onDone: () => void) {
  const { t } = useTranslation();
  const [put, putting, retryPut] = useMutationWithKey(PutOnShortList, 'putOnShortList');
  const [off, takingOff, retryOff] = useMutationWithKey(TakeOffShortList, 'takeOffShortList');
  const set = async (participantId: string, name: string, on: boolean, undo = true): Promise<void> => {
    const outcome = await (on ? put : off)({ participantId, openingId });
    if (outcome.state !== 'done') return;
    showToast(
      t(on ? 'board.put' : 'board.takenOff', { name }),
      undo ? () => void set(participantId, name, !on, false) : undefined,
    );
    onDone();
  };
  const retry = async (): Promise<void> => {
    const outcome = await (putting.unknown ? retryPut() : retryOff());
    if (outcome?.state === 'done') onDone();
  };
  return {
    set,
    retry,
    busy: putting.busy || takingOff.busy,
    problem: putting.problem ?? takingOff.problem,
    unknown: putting.unknown || takingOff.unknown,
  };
}
