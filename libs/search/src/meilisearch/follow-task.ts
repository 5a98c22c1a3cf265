import type { EnqueuedTask, Meilisearch } from 'meilisearch';

/** The engine took a task and did not do it. Only the code is kept: messages quote documents. */
export class SearchTaskError extends Error {
  constructor(
    readonly taskUid: number,
    readonly code: string,
  ) {
    super(`Task ${taskUid} of the search engine ended with ${code}`);
  }
}

/** How long one task may take, ms; shorter than the two minutes after which reliability S2 calls it stuck. */
const TASK_WITHIN = 60_000;

/**
 * Follows a task until it is done: that it was accepted says nothing (reliability S2).
 * @throws SearchTaskError when it failed or was cancelled; what the client throws when it takes too long.
 */
export const followTask = async (client: Meilisearch, enqueued: EnqueuedTask): Promise<void> => {
  const task = await client.tasks.waitForTask(enqueued, { timeout: TASK_WITHIN, interval: 25 });
  if (task.status !== 'succeeded') throw new SearchTaskError(task.uid, task.error?.code ?? task.status);
};
