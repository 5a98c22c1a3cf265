import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  DateField,
  Dialog,
  NumberField,
  ProblemNotice,
  Select,
  showToast,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { RoundFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { RequestCallOff, TargetedOpenings } from './funding-documents';
import { linesToAsk } from './lines-to-ask';
import { dayAfter } from './next-day';

const context = { additionalTypenames: ['Opening'] };

/** Begär avrop: line, for what, how much and when, on one screen; what remains of the line stands beside the amount. */
export function RequestDialog({
  round,
  coordinator,
  onClose,
  onDone,
}: Readonly<{
  round: RoundFactsFragment;
  coordinator: boolean;
  onClose: () => void;
  onDone: () => void;
}>) {
  const { t, format } = useTranslation();
  const lines = linesToAsk(round, coordinator);
  const [lineId, setLine] = useState(
    (lines.find(({ purpose }) => purpose === 'employment') ?? lines[0])?.id ?? '',
  );
  const line = lines.find(({ id }) => id === lineId);
  const employment = line?.purpose === 'employment';
  const [openingId, setOpening] = useState('');
  const [amountKr, setAmount] = useState<number | null>(null);
  const [startsOn, setStart] = useState<string | null>(null);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [{ data }] = useQuery({ query: TargetedOpenings, context, pause: !employment });
  const openings = data?.openings.edges.map(({ node }) => node) ?? [];
  const [ask, { busy, problem, unknown }, retry] = useMutationWithKey(RequestCallOff, 'requestCallOff');
  const finish = (outcome: Awaited<ReturnType<typeof ask>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('funding.requestedNow'));
    onDone();
    onClose();
  };
  const missing = (empty: boolean, path: string): string | undefined =>
    tried && empty ? t('funding.missing') : fieldError(problem, path);
  const send = (): void => {
    setTried(true);
    if (!line || amountKr === null || !startsOn || !lastDay || (employment && !openingId)) return;
    void ask({
      lineId,
      amountKr,
      startsOn,
      endsOn: dayAfter(lastDay),
      ...(employment ? { openingId } : {}),
    }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('funding.request')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={send}>
            {t('funding.send')}
          </Button>
          <Button onPress={onClose}>{t('funding.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('funding.requestText')}</p>
        <Select
          label={t('funding.line')}
          value={lineId}
          onChange={setLine}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
          error={fieldError(problem, 'lineId')}
        />
        {employment ? (
          <Select
            label={t('funding.for')}
            hint={t(openings.length === 0 ? 'funding.noOpenings' : 'funding.openingHint')}
            value={openingId}
            onChange={setOpening}
            empty={t('funding.choose')}
            options={openings.map(({ id, title }) => ({ value: id, label: title }))}
            error={missing(!openingId, 'openingId')}
          />
        ) : null}
        <NumberField
          label={t('funding.amount')}
          hint={t('funding.remains', { kr: format.number(line?.remainingKr ?? 0) })}
          unit={t('funding.unit')}
          value={amountKr}
          onChange={setAmount}
          min={1}
          error={missing(amountKr === null, 'amountKr')}
        />
        <DateField
          label={t('funding.from')}
          value={startsOn}
          onChange={setStart}
          error={missing(!startsOn, 'startsOn')}
        />
        <DateField
          label={t('funding.to')}
          value={lastDay}
          onChange={setLastDay}
          error={missing(!lastDay, 'endsOn')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
