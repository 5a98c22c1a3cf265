import { useState } from 'react';
import { Button, Dialog, ProblemNotice, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { StartAssistedSignIn } from './assisted-documents';

/** Lets the person sign in here: one's own session ends, and the page is loaded anew for her. */
export function StartAssisted({ participantId }: Readonly<{ participantId: string }>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [start, { busy, problem, unknown }] = useMutationWithKey(StartAssistedSignIn, 'startAssistedSignIn');
  const go = async (): Promise<void> => {
    if ((await start({ participantId })).state === 'done') window.location.assign('/ar-det-du');
  };
  return (
    <>
      <Button icon="user" onPress={() => setOpen(true)}>
        {t('assisted.start')}
      </Button>
      {open ? (
        <Dialog
          open
          onClose={() => setOpen(false)}
          title={t('assisted.startTitle')}
          actions={
            <>
              <Button kind="primary" busy={busy} onPress={() => void go()}>
                {t('assisted.startDo')}
              </Button>
              <Button onPress={() => setOpen(false)}>{t('profile.cancel')}</Button>
            </>
          }
        >
          <div className="stack">
            <p>{t('assisted.startText')}</p>
            <ProblemNotice problem={problem} />
            {unknown ? <UnknownOutcome onRetry={() => window.location.assign('/ar-det-du')} /> : null}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
