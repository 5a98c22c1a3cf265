import { useState } from 'react';
import { useQuery } from 'urql';
import {
  Button,
  Dialog,
  NumberField,
  ProblemNotice,
  Segmented,
  Select,
  showToast,
  TextField,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { FundingLinePurpose } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { FundingHolders, OpenFundingRound } from './funding-documents';

type Line = Readonly<{ name: string; purpose: FundingLinePurpose; appliedKr: number | null }>;
const EMPTY: Line = { name: '', purpose: 'activity', appliedKr: null };
const MOST_LINES = 40;

/** Ny omgång: the application with its budget lines, whose sum is shown while they are written. */
export function OpenRound({
  onClose,
  onDone,
}: Readonly<{ onClose: () => void; onDone: (id: string) => void }>) {
  const { t, format } = useTranslation();
  const [name, setName] = useState('');
  const [thisYear] = useState(() => new Date().getFullYear());
  const [year, setYear] = useState(thisYear + 1);
  const [holderId, setHolder] = useState('');
  const [appliedKr, setApplied] = useState<number | null>(null);
  const [lines, setLines] = useState<readonly Line[]>([EMPTY]);
  const [tried, setTried] = useState(false);
  const [{ data }] = useQuery({ query: FundingHolders });
  const [open, { busy, problem, unknown }, retry] = useMutationWithKey(OpenFundingRound, 'openFundingRound');
  const sum = lines.reduce((all, line) => all + (line.appliedKr ?? 0), 0);
  const finish = (outcome: Awaited<ReturnType<typeof open>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('funding.openedNow'));
    onDone(outcome.payload.round.id);
    onClose();
  };
  const missing = (empty: boolean, path: string): string | undefined =>
    tried && empty ? t('funding.missing') : fieldError(problem, path);
  const change = (at: number, more: Partial<Line>): void =>
    setLines(lines.map((line, i) => (i === at ? { ...line, ...more } : line)));
  const send = (): void => {
    setTried(true);
    const whole = lines.flatMap((line) =>
      line.appliedKr === null || !line.name.trim() ? [] : [{ ...line, appliedKr: line.appliedKr }],
    );
    if (!name.trim() || !holderId || appliedKr === null || whole.length < lines.length) return;
    void open({ name: name.trim(), year, holderId, appliedKr, lines: whole }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('funding.newRound')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={send}>
            {t('funding.saveRound')}
          </Button>
          <Button onPress={onClose}>{t('funding.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={t('funding.roundName')}
          value={name}
          onChange={setName}
          error={missing(!name.trim(), 'name')}
        />
        <Select
          label={t('funding.year')}
          value={String(year)}
          onChange={(value) => setYear(Number(value))}
          options={[-2, -1, 0, 1, 2].map((from) => ({
            value: String(thisYear + from),
            label: String(thisYear + from),
          }))}
          error={fieldError(problem, 'year')}
        />
        <Select
          label={t('funding.holder')}
          hint={t('funding.holderHint')}
          value={holderId}
          onChange={setHolder}
          empty={t('funding.choose')}
          options={(data?.organisations.edges ?? []).map(({ node }) => ({
            value: node.id,
            label: node.name,
          }))}
          error={missing(!holderId, 'holderId')}
        />
        <NumberField
          label={t('funding.appliedInAll')}
          hint={t('funding.sumOfLines', { kr: format.number(sum) })}
          unit={t('funding.unit')}
          value={appliedKr}
          onChange={setApplied}
          min={1}
          error={missing(appliedKr === null, 'appliedKr')}
        />
        {lines.map((line, at) => (
          <fieldset key={at} className="stack">
            <legend className="legend">{t('funding.lineNumber', { at: at + 1 })}</legend>
            <TextField
              label={t('funding.lineName')}
              value={line.name}
              onChange={(value) => change(at, { name: value })}
              error={missing(!line.name.trim(), `lines.${at}.name`)}
            />
            <Segmented
              legend={t('funding.purpose')}
              value={line.purpose}
              onChange={(purpose) => change(at, { purpose })}
              options={(['activity', 'employment'] as const).map((value) => ({
                value,
                label: t(`funding.purposeOf.${value}`),
              }))}
            />
            <NumberField
              label={t('funding.applied')}
              unit={t('funding.unit')}
              value={line.appliedKr}
              onChange={(value) => change(at, { appliedKr: value })}
              min={1}
              error={missing(line.appliedKr === null, `lines.${at}.appliedKr`)}
            />
            {lines.length > 1 ? (
              <div className="row">
                <Button
                  small
                  label={t('funding.removeLine', { at: at + 1 })}
                  onPress={() => setLines(lines.filter((_, i) => i !== at))}
                >
                  {t('funding.remove')}
                </Button>
              </div>
            ) : null}
          </fieldset>
        ))}
        {lines.length < MOST_LINES ? (
          <div className="row">
            <Button onPress={() => setLines([...lines, EMPTY])}>{t('funding.addLine')}</Button>
          </div>
        ) : null}
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
