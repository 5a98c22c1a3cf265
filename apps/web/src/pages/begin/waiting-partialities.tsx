import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  Dialog,
  ErrorState,
  ProblemNotice,
  showToast,
  Skeleton,
  TextArea,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { graphql } from '../../gql';
import type { WaitingPartialitiesQuery } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';

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
  const [chosen, setChosen] = useState<Waiting | null>(null);
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={error} onRetry={again} />;
  if (!data) return <Skeleton rows={2} />;
  const waiting = data.waitingPartialities;
  if (waiting.length === 0) return null;
  return (
    <section className="aside-block" aria-labelledby="jav">
      <h2 id="jav">{t('begin.partialities', { n: waiting.length })}</h2>
      <ul className="plist">
        {waiting.map((one) => (
          <li key={one.id}>
            <span>
              {t('begin.partialityLine', { staff: one.staffName, participant: one.participantName })}
              <br />
              <span className="small muted">
                {t(`profile.partiality.${one.kind}`)}, {format.shortDate(one.registeredAt)}
              </span>
            </span>
            <Button
              small
              label={t('begin.approveFor', { staff: one.staffName })}
              onPress={() => setChosen(one)}
            >
              {t('begin.approve')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen ? (
        <Approve
          partiality={chosen}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            again();
          }}
        />
      ) : null}
    </section>
  );
}

function Approve({
  partiality,
  onClose,
  onDone,
}: Readonly<{ partiality: Waiting; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [approve, { busy, problem, unknown }, retry] = useMutationWithKey(
    ApproveDocument,
    'approvePartiality',
  );
  const short = [...reason.trim()].length < 20;
  const finish = (outcome: Awaited<ReturnType<typeof approve>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('begin.approved'));
    onDone();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('begin.approveFor', { staff: partiality.staffName })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() => {
              setTried(true);
              if (!short) void approve({ partialityId: partiality.id, reason: reason.trim() }).then(finish);
            }}
          >
            {t('begin.approve')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('begin.approveText')}</p>
        <TextArea
          label={t('begin.reason')}
          value={reason}
          rows={3}
          maxLength={500}
          onChange={setReason}
          error={tried && short ? t('begin.reasonShort') : fieldError(problem, 'reason')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
