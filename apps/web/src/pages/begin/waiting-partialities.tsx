import { useQuery } from 'urql';
import { showToast } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import type { WaitingPartialitiesQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { WordsDialog } from '../dialogs/words-dialog';
import { TaskList } from './task-list';

const WaitingDocument = graphql(`
  query WaitingPartialities {
    waitingPartialities {
      id
      staffName
      participantName
      kind
      registeredAt
    }
  }
`);
const ApproveDocument = graphql(`
  mutation ApprovePartiality($input: ApprovePartialityInput!) {
    approvePartiality(input: $input) {
      __typename
      ... on ApprovePartialityPayload {
        partialityId
      }
      ...ProblemParts
    }
  }
`);
type Waiting = WaitingPartialitiesQuery['waitingPartialities'][number];
const context = { additionalTypenames: ['WaitingPartiality'] };

/** Jäv at the unit that waits for the manager as second person (A8). */
export function WaitingPartialities() {
  const { t, format } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: WaitingDocument, context });
  return (
    <TaskList
      tasks={data?.waitingPartialities}
      error={error}
      again={() => ask({ requestPolicy: 'network-only' })}
      id="jav"
      title={(n) => t('begin.partialities', { n })}
      lineOf={(one) => t('begin.partialityLine', { staff: one.staffName, participant: one.participantName })}
      underOf={(one) => `${t(`profile.partiality.${one.kind}`)}, ${format.shortDate(one.registeredAt)}`}
      act={t('begin.approve')}
      actFor={(one) => t('begin.approveFor', { staff: one.staffName })}
      dialogOf={(one, close, done) => <Approve partiality={one} onClose={close} onDone={done} />}
    />
  );
}

function Approve({
  partiality,
  onClose,
  onDone,
}: Readonly<{ partiality: Waiting; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [approve, sending, retry] = useMutationWithKey(ApproveDocument, 'approvePartiality');
  const finish = (outcome: Awaited<ReturnType<typeof approve>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('begin.approved'));
    onDone();
  };
  return (
    <WordsDialog
      title={t('begin.approveFor', { staff: partiality.staffName })}
      text={t('begin.approveText')}
      label={t('begin.reason')}
      field="reason"
      least={20}
      most={500}
      short={t('begin.reasonShort')}
      send={t('begin.approve')}
      sending={sending}
      onSend={(reason) => void approve({ partialityId: partiality.id, reason }).then(finish)}
      onRetry={() => void retry().then(finish)}
      onClose={onClose}
    />
  );
}
