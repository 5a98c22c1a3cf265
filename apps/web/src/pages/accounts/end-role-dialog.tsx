import { useState } from 'react';
import { Button, DateField, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import type { AccountRowFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { roleWord } from '../../shell/role-word';
import { AccountRow, EndMembership, KeepMembership } from './account-documents';
import type { Membership } from './role-list';

/** The end of a role: today, which shuts it at once, or a later day. */
export function EndRoleDialog({
  account,
  membership,
  onClose,
}: Readonly<{ account: AccountRowFragment; membership: Membership; onClose: () => void }>) {
  const { t } = useTranslation();
  const [end, { busy, problem, unknown }, retry] = useMutationWithKey(EndMembership, 'endMembership');
  const [keep] = useMutationWithKey(KeepMembership, 'keepMembership');
  const [day, setDay] = useState<string | null>(null);
  const role = t(roleWord[membership.role]);
  const finish = (outcome: Awaited<ReturnType<typeof end>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    const { version } = readFragment(AccountRow, outcome.payload.account);
    showToast(t('accounts.ended', { role, name: account.name }), () => {
      void keep({ membershipId: membership.id, expectedVersion: version });
    });
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('accounts.endNamed', { role })}
      actions={
        <>
          <Button
            kind="danger"
            busy={busy}
            onPress={() =>
              void end({
                membershipId: membership.id,
                expectedVersion: account.version,
                ...(day ? { day } : {}),
              }).then(finish)
            }
          >
            {t('accounts.end')}
          </Button>
          <Button onPress={onClose}>{t('organisations.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('accounts.endText', { name: account.name })}</p>
        <DateField
          label={t('accounts.endDay')}
          hint={t('accounts.endDayHint')}
          value={day}
          onChange={setDay}
          error={fieldError(problem, 'day')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
