import { useState } from 'react';
import { Button, DateField, Dialog, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { dayFromToday } from './days';
import { OpenSupport } from './step-documents';
import { SupporterField } from './supporter-field';

/** Continued support for somebody who has none: who, and the first contact. */
export function OpenSupportDialog({
  participantId,
  onClose,
}: Readonly<{ participantId: string; onClose: () => void }>) {
  const { t } = useTranslation();
  const [supporterId, setSupporter] = useState<string | null>(null);
  const [firstContactOn, setFirst] = useState<string | null>(dayFromToday(7));
  const [tried, setTried] = useState(false);
  const [open, { busy, problem, unknown }, retry] = useMutationWithKey(OpenSupport, 'openSupport');
  const finish = (outcome: Awaited<ReturnType<typeof open>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('steps.opened'));
    onClose();
  };
  const save = (): void => {
    setTried(true);
    if (supporterId && firstContactOn) void open({ participantId, supporterId, firstContactOn }).then(finish);
  };
  const missing = (value: unknown) => (tried && !value ? t('visits.fillIn') : undefined);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('steps.openSupport')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={save}>
            {t('steps.openSupport')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <SupporterField
        error={fieldError(problem, 'supporterId') ?? missing(supporterId)}
        onChange={setSupporter}
      />
      <DateField
        label={t('steps.firstContact')}
        error={fieldError(problem, 'firstContactOn') ?? missing(firstContactOn)}
        value={firstContactOn}
        onChange={setFirst}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </Dialog>
  );
}
