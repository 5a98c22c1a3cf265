import { useState } from 'react';
import {
  Button,
  Dialog,
  NumberField,
  ProblemNotice,
  RadioGroup,
  showToast,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { CallOffFactsFragment, CallOffPayBackReason, CallOffWithdrawalReason } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { PayBackCallOff, WithdrawCallOff } from './funding-documents';
import { payBackReasons, withdrawReasons } from './reason-words';

type Props = Readonly<{ callOff: CallOffFactsFragment; onClose: () => void; onDone: () => void }>;

/** Ta tillbaka, while nobody has decided. */
export function TakeBackCallOff({ callOff, onClose, onDone }: Props) {
  const { t, format } = useTranslation();
  const [reasonCode, setReason] = useState<CallOffWithdrawalReason>('mistake');
  const [take, { busy, problem, unknown }, retry] = useMutationWithKey(WithdrawCallOff, 'withdrawCallOff');
  const finish = (outcome: Awaited<ReturnType<typeof take>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('funding.withdrawnNow'));
    onDone();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('funding.withdrawOf', { kr: format.number(callOff.amountKr) })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() =>
              void take({ callOffId: callOff.id, expectedVersion: callOff.version, reasonCode }).then(finish)
            }
          >
            {t('funding.withdraw')}
          </Button>
          <Button onPress={onClose}>{t('funding.cancel')}</Button>
        </>
      }
    >
      <p>{t('funding.withdrawText')}</p>
      <RadioGroup
        legend={t('funding.why')}
        value={reasonCode}
        onChange={setReason}
        options={withdrawReasons.map((value) => ({ value, label: t(`funding.reason.${value}`) }))}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}

/** Betala tillbaka: all of it or a part. */
export function PayBack({ callOff, onClose, onDone }: Props) {
  const { t, format } = useTranslation();
  const [paidBackKr, setPaidBack] = useState<number | null>(callOff.amountKr);
  const [reasonCode, setReason] = useState<CallOffPayBackReason>('ended_early');
  const [pay, { busy, problem, unknown }, retry] = useMutationWithKey(PayBackCallOff, 'payBackCallOff');
  const finish = (outcome: Awaited<ReturnType<typeof pay>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('funding.paidBackNow'));
    onDone();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('funding.payBackOf', { kr: format.number(callOff.amountKr) })}
      actions={
        <>
          <Button
            kind="primary"
            busy={busy}
            onPress={() =>
              void pay({
                callOffId: callOff.id,
                expectedVersion: callOff.version,
                reasonCode,
                paidBackKr: paidBackKr ?? 0,
              }).then(finish)
            }
          >
            {t('funding.payBack')}
          </Button>
          <Button onPress={onClose}>{t('funding.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <NumberField
          label={t('funding.paidBackAmount')}
          unit={t('funding.unit')}
          value={paidBackKr}
          onChange={setPaidBack}
          min={1}
          max={callOff.amountKr}
          error={fieldError(problem, 'paidBackKr')}
        />
        <RadioGroup
          legend={t('funding.why')}
          value={reasonCode}
          onChange={setReason}
          options={payBackReasons.map((value) => ({ value, label: t(`funding.reason.${value}`) }))}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
