import type { JobHandler } from '@stegvis/jobs';
import type { Database } from '@stegvis/platform';
import { notifyOfProposal } from '../operations/notify-of-proposal';

/** Tells a participant and her staff what became of a proposal. */
export const proposalNoticesHandler = (database: Database): JobHandler<'proposal-notices'> => ({
  kind: 'proposal-notices',
  handle: (task) => notifyOfProposal(database, task),
});
