import { Button, Dialog, ProblemNotice, showToast } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { AccountRowFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { ResetOneTimeCode } from './account-documents';

/** Takes the one-time code away from an account whose holder has lost it; asked for, since it ends every session. */
export function ResetCodeDialog({
  account,
  onClose,
}: Readonly<{ account: AccountRowFragment; onClose: () => void }>) {
  const { t } = useTranslation();
  const [reset, { busy, problem }] = useMutationWithKey(ResetOneTimeCode, 'resetOneTimeCode');
  const resetNow = async (): Promise<void> => {
    if ((await reset({ accountId: account.id })).state !== 'done') return;
    showToast(t('accounts.codeReset', { name: account.name }));
    onClose();
  };
  return (
    <Dialog
      open
      alert
      onClose={onClose}
      title={t('accounts.resetCodeTitle', { name: account.name })}
      actions={
        <>
          <Button kind="danger" busy={busy} onPress={() => void resetNow()}>
            {t('accounts.resetCode')}
          </Button>
          <Button onPress={onClose}>{t('openings.keep')}</Button>
        </>
      }
    >
      <ProblemNotice problem={problem} />
      <p>{t('accounts.resetCodeText')}</p>
    </Dialog>
  );
}
