import { useState } from 'react';
import { Button, Dialog, ErrorState, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ConsentFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { WithdrawConsent } from './choices-documents';

/** Stoppa, and one question that says what happens (J13: three presses from the start). It holds at once. */
export function StopChoice({
  consent,
  onStopped,
  small = false,
}: Readonly<{ consent: ConsentFactsFragment; onStopped?: () => void; small?: boolean }>) {
  const { t, calm } = useTranslation();
  const [open, setOpen] = useState(false);
  const [stop, { busy, problem, unknown }, retry] = useMutationWithKey(WithdrawConsent, 'withdrawConsent');
  const finish = (outcome: Awaited<ReturnType<typeof stop>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    setOpen(false);
    onStopped?.();
  };
  return (
    <>
      <Button
        big={calm}
        small={small}
        icon="x"
        label={t('calm.stopFor', { name: consent.receiverName, purpose: consent.purposeText })}
        onPress={() => setOpen(true)}
      >
        {t('calm.stop')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('calm.stopTitle')}
        actions={
          <>
            <Button
              big={calm}
              kind="primary"
              busy={busy}
              onPress={() => void stop({ consentId: consent.id, easy: calm }).then(finish)}
            >
              {t('calm.stopYes')}
            </Button>
            <Button big={calm} onPress={() => setOpen(false)}>
              {t('calm.stopNo')}
            </Button>
          </>
        }
      >
        <p className="lead">{t('calm.stopText', { name: consent.receiverName })}</p>
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
        {problem ? <ErrorState onRetry={() => void retry().then(finish)} /> : null}
      </Dialog>
    </>
  );
}
