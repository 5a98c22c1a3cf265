import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  Button,
  DateField,
  Dialog,
  NumberField,
  ProblemNotice,
  RadioGroup,
  showToast,
  Skeleton,
  UnknownOutcome,
} from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import { readFragment } from '../../gql';
import { useTranslation } from '../../i18n/use-translation';
import { FundingRounds, RoundFacts } from '../funding/funding-documents';
import { linesToAsk } from '../funding/lines-to-ask';
import { dayAfter } from '../funding/next-day';
import { FundCarvedJob } from './employment-documents';
import { yearFrom } from './year-from';

const context = { additionalTypenames: ['FundingRound', 'FundingCallOff'] };

/** Which pot, how much and when: the job is announced and its money asked for in one. */
export function FundJob({
  openingId,
  onClose,
  onDone,
}: Readonly<{ openingId: string; onClose: () => void; onDone: () => void }>) {
  const { t, format } = useTranslation();
  const [{ data }] = useQuery({ query: FundingRounds, context });
  const [lineId, setLine] = useState<string | null>(null);
  const [amountKr, setAmount] = useState<number | null>(null);
  const year = yearFrom(new Date());
  const [startsOn, setStart] = useState<string | null>(year.first);
  const [lastDay, setLastDay] = useState<string | null>(year.last);
  const [tried, setTried] = useState(false);
  const [send, { busy, problem, unknown }, retry] = useMutationWithKey(FundCarvedJob, 'fundCarvedJob');
  const pots = (data?.fundingRounds.edges ?? []).flatMap(({ node }) => {
    const round = readFragment(RoundFacts, node);
    return linesToAsk(round, false)
      .filter(({ purpose, remainingKr }) => purpose === 'employment' && remainingKr > 0)
      .map((line) => ({
        value: line.id,
        label: line.name,
        hint: t('carving.potLeft', { round: round.name, kr: format.number(line.remainingKr) }),
      }));
  });
  const finish = (outcome: Awaited<ReturnType<typeof send>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('carving.sentNow'));
    onDone();
    onClose();
  };
  const missing = (empty: boolean, path: string): string | undefined =>
    tried && empty ? t('funding.missing') : fieldError(problem, path);
  const ask = (): void => {
    setTried(true);
    if (!lineId || amountKr === null || !startsOn || !lastDay) return;
    void send({ openingId, lineId, amountKr, startsOn, endsOn: dayAfter(lastDay) }).then(finish);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('carving.fundTitle')}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={ask}>
            {t('carving.send')}
          </Button>
          <Button onPress={onClose}>{t('carving.later')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>
          {t('carving.fundText')} <Link to={`/platser/${openingId}`}>{t('carving.checkDraft')}</Link>
        </p>
        {data ? null : <Skeleton rows={2} />}
        {data && pots.length === 0 ? <p>{t('carving.noPots')}</p> : null}
        {pots.length > 0 ? (
          <RadioGroup
            legend={t('carving.pot')}
            value={lineId}
            onChange={setLine}
            options={pots}
            error={missing(!lineId, 'lineId')}
          />
        ) : null}
        <NumberField
          label={t('funding.amount')}
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
        <ProblemNotice problem={problem} />
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
