import { useState } from 'react';
import { Button, Dialog, TextArea } from '../../design';
import { useTranslation } from '../../i18n/use-translation';
import type { OpeningActs } from './use-opening-acts';

type Asked = Readonly<{ open: boolean; acts: OpeningActs; onClose: () => void }>;

/** Closing is for good and wants a reason. */
export function CloseDialog({ open, acts, onClose }: Asked) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const close = async (): Promise<void> => {
    setTried(true);
    if (!reason.trim()) return;
    await acts.close(reason.trim());
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('openings.closeTitle')}
      actions={
        <>
          <Button kind="danger" busy={acts.busy} onPress={() => void close()}>
            {t('openings.act.close')}
          </Button>
          <Button onPress={onClose}>{t('openings.keep')}</Button>
        </>
      }
    >
      <p>{t('openings.closeText')}</p>
      <TextArea
        label={t('openings.closeReason')}
        hint={t('openings.closeReasonHint')}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
        error={tried && !reason.trim() ? t('openings.reasonMissing') : undefined}
      />
    </Dialog>
  );
}

/** Removing a draft cannot be undone. */
export function DeleteDialog({ open, acts, onClose }: Asked) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('openings.deleteTitle')}
      alert
      actions={
        <>
          <Button
            kind="danger"
            busy={acts.busy}
            onPress={() => {
              onClose();
              void acts.remove();
            }}
          >
            {t('openings.act.delete')}
          </Button>
          <Button onPress={onClose}>{t('openings.keep')}</Button>
        </>
      }
    >
      <p>{t('openings.deleteText')}</p>
    </Dialog>
  );
}

/** The text is read once more before participants do. */
export function ApproveDialog({ open, acts, onClose, easyText }: Asked & Readonly<{ easyText: string }>) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('openings.approveTitle')}
      actions={
        <>
          <Button
            kind="primary"
            busy={acts.busy}
            onPress={() => {
              onClose();
              void acts.approve();
            }}
          >
            {t('openings.act.approve')}
          </Button>
          <Button onPress={onClose}>{t('openings.notNow')}</Button>
        </>
      }
    >
      <blockquote className="easy-quote" lang="sv">
        {easyText}
      </blockquote>
      <p>{t('openings.approveText')}</p>
    </Dialog>
  );
}
