import { useState } from 'react';
import { Button, DateField, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { AccountRowFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { ChangeMembership, GiveMembership } from './account-documents';
import type { Membership } from './role-list';
import { FIRST_SEAT, isWhole, type Seat, SeatFields, seatInput } from './seat-fields';

/** One more role, or another one instead of `instead`: which, where and from what day. */
export function RoleDialog({
  account,
  instead,
  onClose,
}: Readonly<{ account: AccountRowFragment; instead?: Membership; onClose: () => void }>) {
  const { t } = useTranslation();
  const [give, giving, retryGive] = useMutationWithKey(GiveMembership, 'giveMembership');
  const [change, changing, retryChange] = useMutationWithKey(ChangeMembership, 'changeMembership');
  const [seat, setSeat] = useState<Seat>(FIRST_SEAT);
  const [day, setDay] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const { busy, problem, unknown } = instead ? changing : giving;
  const finish = (outcome: Readonly<{ state: string }> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t(instead ? 'accounts.changed' : 'accounts.given', { role: t(roleWord[seat.role]) }));
    onClose();
  };
  const submit = (): void => {
    setTried(true);
    if (!isWhole(seat)) return;
    const what = { ...seatInput(seat), ...(day ? { day } : {}), expectedVersion: account.version };
    void (
      instead ? change({ ...what, membershipId: instead.id }) : give({ ...what, accountId: account.id })
    ).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={
        instead
          ? t('accounts.changeNamed', { role: t(roleWord[instead.role]) })
          : t('accounts.giveTitle', { name: account.name })
      }
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={submit}>
            {t(instead ? 'accounts.change' : 'accounts.giveDo')}
          </Button>
          <Button onPress={onClose}>{t('organisations.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {instead ? <p>{t('accounts.changeText')}</p> : null}
        <SeatFields seat={seat} onChange={setSeat} tried={tried} problem={problem} />
        <DateField
          label={t('accounts.fromDay')}
          hint={t('accounts.dayHint')}
          value={day}
          onChange={setDay}
          error={fieldError(problem, 'day')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? (
          <UnknownOutcome
            onRetry={() => void (instead ? retryChange().then(finish) : retryGive().then(finish))}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
