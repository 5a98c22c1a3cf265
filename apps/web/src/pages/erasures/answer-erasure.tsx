import { useState } from 'react';
import { Button, Dialog, ProblemNotice, RadioGroup, showToast, TextArea, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ErasureFactsFragment, ErasureGround, ErasureOutcome } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DecideErasure, ProposeErasure } from './erasures-documents';
import { groundWord, outcomeWord } from './outcome-words';

const outcomes: readonly ErasureOutcome[] = ['part', 'refused', 'all'];

/** What a decision may rest on: who decides says it herself, and the server sees to that it holds. */
const grounds: readonly ErasureGround[] = ['case_file_kept', 'archive_exception', 'registered_by_mistake'];

/** The proposal of the job consultant, or the manager's decision; what each does stands beside it, with what cannot be undone. */
export function AnswerErasure({
  one,
  decides,
  onClose,
  onDone,
}: Readonly<{ one: ErasureFactsFragment; decides: boolean; onClose: () => void; onDone: () => void }>) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<ErasureOutcome | null>(one.proposedOutcome ?? null);
  const [ground, setGround] = useState<ErasureGround | null>(null);
  const [reason, setReason] = useState(decides ? '' : (one.proposedReason ?? ''));
  const [tried, setTried] = useState(false);
  const [propose, proposing, againPropose] = useMutationWithKey(ProposeErasure, 'proposeErasure');
  const [decide, deciding, againDecide] = useMutationWithKey(DecideErasure, 'decideErasure');
  const { busy, problem, unknown } = decides ? deciding : proposing;
  const finish = (ended: Readonly<{ state: string }> | undefined): void => {
    if (ended?.state !== 'done') return;
    showToast(t('erasures.saved'));
    onDone();
  };
  const send = (): void => {
    setTried(true);
    if (!outcome || !reason.trim() || (decides && !ground)) return;
    const step = { id: one.id, expectedVersion: one.version, outcome, reason: reason.trim() };
    if (ground) void decide({ ...step, ground }).then(finish);
    else void propose(step).then(finish);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t(decides ? 'erasures.decideFor' : 'erasures.proposeFor', {
        name: one.participantName ?? t('erasures.protected'),
      })}
      actions={
        <>
          <Button kind="primary" busy={busy} onPress={send}>
            {t(decides ? 'erasures.decide' : 'erasures.propose')}
          </Button>
          <Button onPress={onClose}>{t('profile.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        {one.wish ? <blockquote className="own-words">{one.wish}</blockquote> : null}
        <RadioGroup
          legend={t('erasures.outcome')}
          value={outcome}
          onChange={setOutcome}
          options={outcomes.map((value) => ({
            value,
            label: t(outcomeWord[value]),
            hint: t(`erasures.${value}Text`),
          }))}
          error={tried && !outcome ? t('erasures.outcomeMissing') : fieldError(problem, 'outcome')}
        />
        {decides ? (
          <RadioGroup
            legend={t('erasures.ground')}
            value={ground}
            onChange={setGround}
            options={grounds.map((value) => ({ value, label: t(groundWord[value]) }))}
            error={tried && !ground ? t('erasures.groundMissing') : fieldError(problem, 'ground')}
          />
        ) : null}
        <TextArea
          label={t('erasures.reason')}
          hint={t('erasures.reasonHint')}
          value={reason}
          rows={3}
          maxLength={1000}
          onChange={setReason}
          error={tried && !reason.trim() ? t('erasures.reasonMissing') : fieldError(problem, 'reason')}
        />
        {decides ? <p>{t('erasures.final')}</p> : null}
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? (
          <UnknownOutcome onRetry={() => void (decides ? againDecide() : againPropose()).then(finish)} />
        ) : null}
      </div>
    </Dialog>
  );
}
