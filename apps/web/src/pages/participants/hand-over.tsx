import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { HandOverDialog } from '../dialogs/hand-over-dialog';

const HandOverCaseload = graphql(`
  mutation HandOverCaseload($input: HandOverCaseloadInput!) {
    handOverCaseload(input: $input) {
      __typename
      ... on HandOverCaseloadPayload {
        handedOver
      }
      ...ProblemParts
    }
  }
`);

/** Lämna över, for all that are chosen of one's own. */
export function HandOver({
  participantIds,
  onClose,
  onDone,
}: Readonly<{ participantIds: readonly string[]; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const { membershipId } = useViewer();
  const [handOver, sending, retry] = useMutationWithKey(HandOverCaseload, 'handOverCaseload');
  return (
    <HandOverDialog
      title={t('participants.handOverTitle', { n: participantIds.length })}
      text={t('participants.handOverText')}
      send={t('participants.handOverDo')}
      without={membershipId}
      sending={sending}
      onSend={(to) => handOver({ participantIds: [...participantIds], ...to })}
      onRetry={retry}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
