import { useState } from 'react';
import {
  Button,
  DateField,
  Dialog,
  NumberField,
  ProblemNotice,
  Segmented,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { RetentionFactsFragment, RetentionUnit } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { SetRetentionTime } from './retention-documents';
import { isRule, keepWords } from './retention-words';

const units: readonly RetentionUnit[] = ['days', 'months', 'years'];

/** A time of the municipality's own from a day on, with the decision that says so. A time is never changed: a later one takes over. */
export function SetTime({
  time,
  onClose,
  onDone,
}: Readonly<{
  time: RetentionFactsFragment['times'][number];
  onClose: () => void;
  onDone: () => void;
}>) {
  const { t } = useTranslation();
  const [amount, setAmount] = useState<number | null>(time.keep?.amount ?? null);
  const [unit, setUnit] = useState<RetentionUnit>(time.keep?.unit ?? 'years');
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const [set, { busy, problem, unknown }, retry] = useMutationWithKey(SetRetentionTime, 'setRetentionTime');
  const what = isRule(time.rule) ? t(`retention.rule.${time.rule}`) : time.rule;
  const finish = (outcome: Awaited<ReturnType<typeof set>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('retention.saved'));
    onDone();
  };
  const send = (): void => {
    setTried(true);
    if (amount === null || !validFrom || !source.trim()) return;
    void set({ rule: time.rule, amount, unit, validFrom, source: source.trim() }).then(finish);
  };
  const missing = (empty: boolean, path: string): string | undefined =>
    tried && empty ? t('retention.missing') : fieldError(problem, path);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('retention.setFor', { what })}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={send}>
            {t('retention.save')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <NumberField
          label={t('retention.amount')}
          hint={time.least ? t('retention.least', { time: keepWords(time.least, t) }) : undefined}
          value={amount}
          onChange={setAmount}
          min={1}
          max={200}
          error={missing(amount === null, 'amount')}
        />
        <Segmented
          legend={t('retention.unit')}
          value={unit}
          onChange={setUnit}
          options={units.map((value) => ({ value, label: t(`retention.unitName.${value}`) }))}
        />
        <DateField
          label={t('retention.from')}
          hint={t('retention.fromHint')}
          value={validFrom}
          onChange={setValidFrom}
          error={missing(!validFrom, 'validFrom')}
        />
        <TextField
          label={t('retention.source')}
          hint={t('retention.sourceHint')}
          value={source}
          onChange={setSource}
          error={missing(!source.trim(), 'source')}
        />
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
