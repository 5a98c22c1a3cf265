import { useState } from 'react';
import { Button, ProblemNotice, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { useTranslation } from '../../i18n/use-translation';
import { OpenPersonalNumber } from './personal-number-documents';

/** A personal number behind a press: shown until it is closed or the page is left, kept nowhere; each opening is logged. */
export function OpenedNumber({
  participantId,
  big = false,
}: Readonly<{ participantId: string; big?: boolean }>) {
  const { t } = useTranslation();
  const [number, setNumber] = useState<string | null>(null);
  const [open, { busy, problem, unknown }, retry] = useMutationWithKey(
    OpenPersonalNumber,
    'openPersonalNumber',
  );
  const finish = (outcome: Awaited<ReturnType<typeof open>> | undefined): void => {
    if (outcome?.state === 'done') setNumber(outcome.payload.number);
  };
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
        onPress={() => (number ? setNumber(null) : void open({ participantId }).then(finish))}
      >
        {t(number ? 'number.hide' : 'number.show')}
      </Button>
      <ProblemNotice problem={problem} />
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </span>
  );
}
