import { useState } from 'react';
import { useQuery } from 'urql';
import { Button, Dialog, ProblemNotice, Select, showToast, TextField, UnknownOutcome } from '../../design';
import { fieldError } from '../../data/problems';
import { useCatalogue } from '../../data/use-catalogue';
import { useMutationWithKey } from '../../data/use-mutation-with-key';
import type { CarvingFactsFragment } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import { useViewer } from '../../session/viewer';
import { CarvingGrounds, SaveCarving } from './employment-documents';
import { type TaskDraft, TaskFields } from './task-fields';

/** Hours a week that a task of a job is offered with, by how often it is done. */
const HOURS = { daily: 5, weekly: 2, sometimes: 1 } as const;
const blank: TaskDraft = { text: '', hours: 1, doneBy: '', area: '', templateCode: null };

/** The tasks of a carving: picked from jobs that everybody knows, or written. */
export function CarvingForm({
  carving,
  onClose,
  onDone,
}: Readonly<{
  carving: CarvingFactsFragment | null;
  onClose: () => void;
  onDone: (id: string) => void;
}>) {
  const { t } = useTranslation();
  const words = useCatalogue();
  const organisationId = useViewer().organisation?.id ?? '';
  const [{ data }] = useQuery({
    query: CarvingGrounds,
    variables: { id: organisationId },
    pause: !organisationId,
  });
  const workplaces = data?.organisation?.workplaces ?? [];
  const templates = data?.roleTemplates ?? [];
  const [name, setName] = useState(carving?.name ?? '');
  const [place, setPlace] = useState(carving?.workplaceId ?? '');
  const workplaceId = place || (workplaces.length === 1 ? (workplaces[0]?.id ?? '') : '');
  const [job, setJob] = useState('');
  const [tasks, setTasks] = useState<readonly TaskDraft[]>(
    carving?.tasks
      .filter(({ openingId }) => !openingId)
      .map(({ text, hours, doneBy, area, templateCode }) => ({
        text,
        hours,
        doneBy,
        area,
        templateCode: templateCode ?? null,
      })) ?? [],
  );
  const [save, { busy, problem, unknown }, retry] = useMutationWithKey(SaveCarving, 'saveCarving');
  const finish = (outcome: Awaited<ReturnType<typeof save>> | undefined): void => {
    if (outcome?.state !== 'done') return;
    showToast(t('carving.savedNow'));
    onDone(outcome.payload.carving.id);
    onClose();
  };
  const pick = (): void => {
    const template = templates.find(({ code }) => code === job);
    if (!template) return;
    setTasks([
      ...tasks,
      ...template.tasks.map(({ text, frequency }) => ({
        ...blank,
        text,
        hours: HOURS[frequency],
        area: template.area,
        templateCode: template.code,
      })),
    ]);
    setJob('');
  };
  const send = (): void =>
    void save({
      name,
      workplaceId,
      tasks: tasks.map((task) => ({ ...task })),
      ...(carving ? { carvingId: carving.id, expectedVersion: carving.version } : {}),
    }).then(finish);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(carving ? 'carving.edit' : 'carving.new')}
      actions={
        <>
          <Button kind="primary" busy={busy} disabled={!workplaceId} onPress={send}>
            {t('carving.save')}
          </Button>
          <Button onPress={onClose}>{t('carving.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={t('carving.name')}
          value={name}
          maxLength={120}
          onChange={setName}
          error={fieldError(problem, 'name')}
        />
        <Select
          label={t('carving.workplace')}
          value={workplaceId}
          onChange={setPlace}
          empty={t('carving.chooseOne')}
          options={workplaces.map((one) => ({ value: one.id, label: one.name }))}
          error={fieldError(problem, 'workplaceId')}
        />
        <Select
          label={t('carving.fromJob')}
          hint={t('carving.fromJobHint')}
          value={job}
          onChange={setJob}
          empty={t('carving.chooseOne')}
          options={templates.map(({ code, title }) => ({ value: code, label: title }))}
        />
        <div className="row">
          <Button disabled={!job} onPress={pick}>
            {t('carving.pick')}
          </Button>
          <Button onPress={() => setTasks([...tasks, blank])}>{t('carving.write')}</Button>
        </div>
        {tasks.map((task, at) => (
          <TaskFields
            key={at}
            at={at}
            task={task}
            areas={words.entries('interest-areas')}
            problem={problem}
            onChange={(next) => setTasks(tasks.map((one, i) => (i === at ? next : one)))}
            onRemove={() => setTasks(tasks.filter((_, i) => i !== at))}
          />
        ))}
        {problem?.fields.length ? null : <ProblemNotice problem={problem} />}
        {unknown ? <UnknownOutcome onRetry={() => void retry().then(finish)} /> : null}
      </div>
    </Dialog>
  );
}
