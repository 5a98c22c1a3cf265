import { useState, type ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Button, ErrorState, Skeleton } from '../../design';

/** What waits for whoever begins here: a line each, what it rests on under it, and one act that opens its dialog. */
export function TaskList<Task extends Readonly<{ id: string }>>({
  tasks,
  error,
  again,
  id,
  title,
  lineOf,
  underOf,
  act,
  actFor,
  mayAct = () => true,
  dialogOf,
}: Readonly<{
  /** None yet: they are being asked for, or `error` says why not. */
  tasks: readonly Task[] | undefined;
  error: CombinedError | undefined;
  again: () => void;
  id: string;
  title: (n: number) => string;
  lineOf: (task: Task) => string;
  underOf: (task: Task) => string;
  act: string;
  actFor: (task: Task) => string;
  mayAct?: (task: Task) => boolean;
  dialogOf: (task: Task, close: () => void, done: () => void) => ReactNode;
}>) {
  const [chosen, setChosen] = useState<Task | null>(null);
  if (error && !tasks) return <ErrorState error={error} onRetry={again} />;
  if (!tasks) return <Skeleton rows={2} />;
  if (tasks.length === 0) return null;
  const close = (): void => setChosen(null);
  return (
    <section className="aside-block" aria-labelledby={id}>
      <h2 id={id}>{title(tasks.length)}</h2>
      <ul className="plist">
        {tasks.map((task) => (
          <li key={task.id}>
            <span>
              {lineOf(task)}
              <br />
              <span className="small muted">{underOf(task)}</span>
            </span>
            {mayAct(task) ? (
              <Button small label={actFor(task)} onPress={() => setChosen(task)}>
                {act}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {chosen
        ? dialogOf(chosen, close, () => {
            close();
            again();
          })
        : null}
    </section>
  );
}
