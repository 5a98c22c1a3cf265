import { Button, Dialog, ProblemNotice, showToast } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { AccountRowFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { CloseAccount } from './account-documents';

/** Closing an account ends its roles and cannot be undone, so it is asked for. */
export function CloseAccountDialog({
  account,
  onClose,
}: Readonly<{ account: AccountRowFragment; onClose: () => void }>) {
  const { t } = useTranslation();
  const [close, { busy, problem }] = useMutationWithKey(CloseAccount, 'closeAccount');
  const closeNow = async (): Promise<void> => {
    const outcome = await close({ accountId: account.id, expectedVersion: account.version });
    if (outcome.state !== 'done') return;
    showToast(t('accounts.closed', { name: account.name }));
    onClose();
  };
  return (
    <Dialog
      open
      alert
      onClose={onClose}
      title={t('accounts.closeTitle', { name: account.name })}
      actions={
        <>
          <Button kind="danger" busy={busy} onPress={() => void closeNow()}>
            {t('accounts.close')}
          </Button>
          <Button onPress={onClose}>{t('openings.keep')}</Button>
        </>
      }
    >
      <ProblemNotice problem={problem} />
      <p>{t('accounts.closeText', { n: account.memberships.length })}</p>
    </Dialog>
  );
}
