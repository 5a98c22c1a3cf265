import { useState } from 'react';
import { Button, Dialog, NumberField, ProblemNotice, showToast, UnknownOutcome } from '../../design';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { RoundFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { GrantFundingRound } from './funding-documents';

/** Beviljat: every line with what was granted, what was applied for as the first proposal. */
export function GrantRound({
  round,
  onClose,
  onDone,
}: Readonly<{ round: RoundFactsFragment; onClose: () => void; onDone: () => void }>) {
  const { t, format } = useTranslation();
  const [amounts, setAmounts] = useState<Readonly<Record<string, number | null>>>(
    Object.fromEntries(round.lines.map(({ id, appliedKr, grantedKr }) => [id, grantedKr ?? appliedKr])),
  );
  const [tried, setTried] = useState(false);
  const [grant, { busy, problem, unknown }, retry] = useMutationWithKey(
    GrantFundingRound,
    'grantFundingRound',
  );
  const finish = (outcome: Awaited<ReturnType<typeof grant>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('funding.grantedNow'));
    onDone();
    onClose();
  };
  const send = (): void => {
    setTried(true);
    const lines = round.lines.flatMap(({ id }) => {
      const grantedKr = amounts[id];
      return grantedKr == null ? [] : [{ lineId: id, grantedKr }];
    });
    if (lines.length === round.lines.length)
      void grant({ roundId: round.id, expectedVersion: round.version, lines }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('funding.grant')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={send}>
            {t('funding.saveGrant')}
          </Button>
          <Button onPress={onClose}>{t('funding.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('funding.grantText')}</p>
        {round.lines.map((line) => (
          <NumberField
            key={line.id}
            label={line.name}
            hint={t('funding.appliedOf', {
              kr: format.number(line.appliedKr),
              held: format.number(line.committedKr + line.calledOffKr),
            })}
            unit={t('funding.unit')}
            value={amounts[line.id] ?? null}
            onChange={(now) => setAmounts({ ...amounts, [line.id]: now })}
            min={0}
            error={tried && amounts[line.id] == null ? t('funding.missing') : undefined}
          />
        ))}
        <ProblemNotice problem={problem} />
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
