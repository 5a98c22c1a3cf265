import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { notifyOfLateQuestion } from '../operations/notify-of-late-question';

/** Tells a unit manager that a participant waits to hear why somebody looked (security L4). */
export const lateQuestionHandler = (database: Database): JobHandler<'look-question-late'> => ({
  kind: 'look-question-late',
  handle: (task) => notifyOfLateQuestion(database, task),
});
