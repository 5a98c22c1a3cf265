import { useState } from 'react';
import { Button, ProblemNotice, showToast, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { CarvingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { OpenCarvedJob } from './employment-documents';

/** What is ticked, in all, and the act that makes an opening of it. */
export function ChosenBundle({
  carving,
  ticked,
  onMade,
}: Readonly<{
  carving: CarvingFactsFragment;
  ticked: readonly string[];
  onMade: (openingId: string) => void;
}>) {
  const { t, format } = useTranslation();
  const [title, setTitle] = useState('');
  const tasks = carving.tasks.filter(({ id }) => ticked.includes(id));
  const hours = tasks.reduce((sum, task) => sum + task.hours, 0);
  const offered = t('carving.titleOf', { area: tasks[0]?.areaLabel.toLowerCase() ?? '' });
  const [make, { busy, problem, unknown }, retry] = useMutationWithKey(OpenCarvedJob, 'openCarvedJob');
  const finish = (outcome: Awaited<ReturnType<typeof make>> | undefined): void => {
    if (outcome?.state !== 'done' || !outcome.payload.openingId) return;
    showToast(t('carving.madeNow'));
    onMade(outcome.payload.openingId);
  };
  return (
    <section className="stack carving-part" aria-labelledby="bunt">
      <h2 id="bunt">{t('carving.yours')}</h2>
      <p role="status">
        {tasks.length === 0
          ? t('carving.nothingChosen')
          : t('carving.chosen', { n: tasks.length, hours: format.number(hours) })}
      </p>
      {tasks.length > 0 ? (
        <>
          <TextField
            label={t('carving.jobTitle')}
            hint={t('carving.jobTitleHint')}
            value={title || offered}
            maxLength={120}
            onChange={setTitle}
            error={fieldError(problem, 'title')}
          />
          <div className="row">
            <Button
              kind="primary"
              busy={busy}
              onPress={() =>
                void make({
                  carvingId: carving.id,
                  expectedVersion: carving.version,
                  taskIds: tasks.map(({ id }) => id),
                  title: title || offered,
                }).then(finish)
              }
            >
              {t('carving.make')}
            </Button>
          </div>
        </>
      ) : null}
      {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
      {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
    </section>
  );
}
