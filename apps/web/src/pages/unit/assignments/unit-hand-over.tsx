import { useMutationWithKey } from '../../../data/use-mutation-with-key';
import type { UnitStaffQuery } from '../../../gql/graphql';
import { useTranslation } from '../../../i18n/use-translation';
import { HandOverDialog } from '../../dialogs/hand-over-dialog';
import { HandOverInUnitDocument } from './unit-assignment-documents';

/** Lämna över, for all persons of the unit that one of staff has (security A14). */
export function UnitHandOver({
  staff: { membershipId, name },
  onClose,
  onDone,
}: Readonly<{ staff: UnitStaffQuery['unitStaff'][number]; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [handOver, sending, retry] = useMutationWithKey(HandOverInUnitDocument, 'handOverInUnit');
  return (
    <HandOverDialog
      title={t('unit.handOverTitle', { name })}
      text={t('unit.handOverText', { name })}
      send={t('unit.handOver')}
      without={membershipId}
      sending={sending}
      onSend={(to) => handOver({ fromMembershipId: membershipId, ...to })}
      onRetry={retry}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
