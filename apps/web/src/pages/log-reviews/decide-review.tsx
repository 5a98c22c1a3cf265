import { useState } from 'react';
import { Button, ProblemNotice, RadioGroup, showToast, TextArea, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { ReviewOutcome } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { DecideDocument } from './review-documents';

const outcomes: readonly ReviewOutcome[] = ['justified', 'ask_manager', 'incident'];

/** What the review came to, once; a note where it is not justified. */
export function DecideReview({ reviewId, onDone }: Readonly<{ reviewId: string; onDone: () => void }>) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<ReviewOutcome>('justified');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [decide, { busy, problem, unknown }, retry] = useMutationWithKey(DecideDocument, 'decideLogReview');
  const missing = outcome !== 'justified' && !note.trim();
  const finish = (answer: Awaited<ReturnType<typeof decide>> | undefined): void => {
    if (answer?.state !== 'done') return;
    showToast(t('review.saved'));
    onDone();
  };
  return (
    <section className="stack">
      <RadioGroup
        legend={t('review.outcome')}
        value={outcome}
        onChange={setOutcome}
        options={outcomes.map((value) => ({ value, label: t(`review.outcome.${value}`) }))}
      />
      <TextArea
        label={t('review.note')}
        hint={t('review.noteHint')}
        value={note}
        rows={3}
        maxLength={500}
        onChange={setNote}
        error={tried && missing ? t('review.noteMissing') : fieldError(problem, 'note')}
      />
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      <p className="row">
        <Button
          kind="primary"
          busy={busy}
          onPress={() => {
            setTried(true);
            if (!missing) void decide({ reviewId, outcome, note: note.trim() || null }).then(finish);
          }}
        >
          {t('review.save')}
        </Button>
      </p>
    </section>
  );
}
