import type { Database, MemberActor } from '@stegvis/platform';
import { actOnCallOff, type ActOnCallOff } from './act-on-call-off';

/**
 * The second person says yes to a call-off. @returns its id.
 * @throws NotFoundError; ConflictError `call-off-moved`; RuleError four eyes.
 */
export const approveCallOff = (
  database: Database,
  actor: MemberActor,
  input: ActOnCallOff,
): Promise<string> => actOnCallOff(database, actor, 'approve', input, { reasonCode: null, paidBackKr: 0 });
