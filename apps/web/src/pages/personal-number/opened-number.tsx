import { useState } from 'react';
import { Button, ProblemNotice, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { OpenPersonalNumber } from './personal-number-documents';

/** For staff: each opening is logged. */
export function OpenedNumber({ participantId }: { participantId: string }) {
  const [open, { busy, problem, unknown }, retry] = useMutationWithKey(
    OpenPersonalNumber,
    'openPersonalNumber',
  );
  const [number, setNumber] = useState<string | null>(null);
  const finish = (outcome: Awaited<ReturnType<typeof open>> | undefined): void => {
    if (outcome?.state === 'done') setNumber(outcome.payload.number);
  };
  return (
    <>
      <HiddenNumber
        number={number}
        busy={busy}
        onShow={() => void open({ participantId }).then(finish)}
        onHide={() => setNumber(null)}
      />
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </>
  );
}

/** For herself, and who represents her: fetched when it is asked for. */
export function OwnNumber({
  ask,
  big = false,
}: Readonly<{ ask: () => Promise<string | null>; big?: boolean }>) {
  const [number, setNumber] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const show = (): void => {
    setBusy(true);
    void ask().then((found) => {
      setNumber(found);
      setBusy(false);
    });
  };
  return <HiddenNumber number={number} busy={busy} big={big} onShow={show} onHide={() => setNumber(null)} />;
}

/** A personal number behind a press: shown until it is closed or the page is left, kept nowhere. */
function HiddenNumber({
  number,
  busy,
  big = false,
  onShow,
  onHide,
}: Readonly<{
  number: string | null;
  busy: boolean;
  big?: boolean;
  onShow: () => void;
  onHide: () => void;
}>) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span role="status">
        {number ?? (
          <>
            <span aria-hidden="true">••••••••-••••</span>
            <span className="sr">{t('number.hidden')}</span>
          </>
        )}
      </span>
      <Button
        small={!big}
        big={big}
        kind="quiet"
        icon={number ? 'eye-slash' : 'eye'}
        busy={busy}
        label={t(number ? 'number.hideLong' : 'number.showLong')}
        onPress={number ? onHide : onShow}
      >
        {t(number ? 'number.hide' : 'number.show')}
      </Button>
    </span>
  );
}
