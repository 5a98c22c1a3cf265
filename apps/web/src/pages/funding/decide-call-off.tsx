import { useState } from 'react';
import { Button, Dialog, ProblemNotice, RadioGroup, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { CallOffFactsFragment, CallOffRefusalReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CallOffFactsList } from './call-off-facts';
import { ApproveCallOff, RefuseCallOff } from './funding-documents';
import { refuseReasons } from './reason-words';

type Props = Readonly<{ callOff: CallOffFactsFragment; onClose: () => void; onDone: () => void }>;

/** Granska avrop: all of it at once, then Godkänn, or Avslå with a reason. */
export function DecideCallOff({ callOff, onClose, onDone }: Props) {
  const { t, format } = useTranslation();
  const [refusing, setRefusing] = useState(false);
  const [reasonCode, setReason] = useState<CallOffRefusalReason>('other_first');
  const [approve, approval, retryApproval] = useMutationWithKey(ApproveCallOff, 'approveCallOff');
  const [refuse, refusal, retryRefusal] = useMutationWithKey(RefuseCallOff, 'refuseCallOff');
  const { problem, unknown } = refusing ? refusal : approval;
  const busy = approval.busy || refusal.busy;
  const of = { callOffId: callOff.id, expectedVersion: callOff.version };
  const finish = (outcome: Readonly<{ state: string }> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t(refusing ? 'funding.refusedNow' : 'funding.approvedNow'));
    onDone();
    onClose();
  };
  const retry = (): void => void (refusing ? retryRefusal().then(finish) : retryApproval().then(finish));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('funding.reviewOf', {
        kr: format.number(callOff.amountKr),
        department: callOff.department,
      })}
      actions={
        refusing ? (
          <>
            <Button
              kind="primary"
              busy={busy}
              onPress={() => void refuse({ ...of, reasonCode }).then(finish)}
            >
              {t('funding.refuse')}
            </Button>
            <Button onPress={() => setRefusing(false)}>{t('funding.back')}</Button>
          </>
        ) : (
          <>
            <Button kind="primary" busy={busy} onPress={() => void approve(of).then(finish)}>
              {t('funding.approve')}
            </Button>
            <Button onPress={() => setRefusing(true)}>{t('funding.refuseFor')}</Button>
            <Button onPress={onClose}>{t('funding.cancel')}</Button>
          </>
        )
      }
    >
      <div className="stack">
        {refusing ? (
          <RadioGroup
            legend={t('funding.why')}
            value={reasonCode}
            onChange={setReason}
            options={refuseReasons.map((value) => ({ value, label: t(`funding.reason.${value}`) }))}
          />
        ) : (
          <CallOffFactsList callOff={callOff} />
        )}
        <ProblemNotice problem={problem} />
        {unknown ? <UnknownOutcome onRetry={retry} /> : null}
      </div>
    </Dialog>
  );
}
