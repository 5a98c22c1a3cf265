import { useState } from 'react';
import { Button, Checkbox, IconButton, Select, TextField } from '../../design';
import type { OpeningTaskInput, TaskFrequency } from '../../gql/graphql';
import { useTranslation } from '../../i18n/use-translation';
import type { RoleTemplate } from './role-picker';
import { TextFindings } from './text-findings';
import type { Draft } from './use-draft';
import type { Finding } from './use-text-check';

const frequencies: readonly TaskFrequency[] = ['daily', 'weekly', 'sometimes'];
const MOST = 40;

/** Tasks to tick among those of the role, and own ones to write; each with how often, and whether it can be left out. */
export function TaskList({
  draft,
  template,
  findings,
}: Readonly<{ draft: Draft; template: RoleTemplate | null; findings: readonly Finding[] }>) {
  const { t } = useTranslation();
  const { content, change } = draft;
  const { tasks } = content;
  const [fresh, setFresh] = useState<number | null>(null);
  const put = (at: number, patch: Partial<OpeningTaskInput>, when: 'now' | 'later' = 'now'): void =>
    change({ tasks: tasks.map((task, place) => (place === at ? { ...task, ...patch } : task)) }, when);
  const remove = (at: number): void => change({ tasks: tasks.filter((_, place) => place !== at) });
  const left = (template?.tasks ?? []).filter((one) => !tasks.some((task) => task.text === one.text));
  return (
    <section className="form-part" id="falt-uppgifter" tabIndex={-1}>
      <h2>{t('post.tasksTitle')}</h2>
      <p className="muted">{t('post.tasksLead')}</p>
      <ul className="task-rows">
        {tasks.map((task, at) => (
          <li key={at} className="task-row">
            <TextField
              label={t('post.taskNumber', { n: at + 1 })}
              value={task.text}
              maxLength={300}
              onChange={(text) => put(at, { text }, 'later')}
              onBlur={() => void draft.settle()}
              {...(fresh === at ? { ref: focusOnce } : {})}
            />
            <Select
              label={t('post.taskFrequency')}
              value={task.frequency}
              onChange={(value) =>
                put(at, { frequency: frequencies.find((one) => one === value) ?? 'sometimes' })
              }
              options={frequencies.map((one) => ({ value: one, label: t(`openings.frequency.${one}`) }))}
            />
            <Checkbox checked={task.removable} onChange={(removable) => put(at, { removable })}>
              {t('post.taskRemovable')}
              <span className="sr">: {task.text}</span>
            </Checkbox>
            <IconButton
              icon="trash"
              small
              label={t('post.taskRemove', { task: task.text || String(at + 1) })}
              onPress={() => remove(at)}
            />
            <TextFindings field={`tasks.${at}`} text={task.text} findings={findings} />
          </li>
        ))}
      </ul>
      {left.length > 0 ? (
        <>
          <h3>{t('post.tasksSuggested')}</h3>
          <div className="tasks">
            {left.map((task) => (
              <Checkbox
                key={task.text}
                className="task-pick"
                checked={false}
                count={t(`openings.frequency.${task.frequency}`)}
                onChange={() =>
                  change({
                    tasks: [
                      ...tasks,
                      { text: task.text, frequency: task.frequency, removable: task.removable },
                    ],
                  })
                }
              >
                {task.text}
              </Checkbox>
            ))}
          </div>
        </>
      ) : null}
      {tasks.length < MOST ? (
        <Button
          kind="quiet"
          small
          icon="plus"
          onPress={() => {
            setFresh(tasks.length);
            change({ tasks: [...tasks, { text: '', frequency: 'daily', removable: false }] }, 'later');
          }}
        >
          {t('post.taskOwn')}
        </Button>
      ) : null}
    </section>
  );
}

/** A task just added is written in at once. */
const focusOnce = (input: HTMLInputElement | null): void => input?.focus();
