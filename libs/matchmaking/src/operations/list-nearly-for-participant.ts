import type { DoorGroup, NearlyMatch } from '@stegvis/matching';
import type { Database, MemberActor } from '@stegvis/platform';
import type { MatchingDesk } from '../index/matching-desk';
import { participantInView } from '@stegvis/participants';
import { SEED, today } from './today';

/** *Nästan*: what is one condition short for a participant, and which changes would open most doors (matching model §7). */
export const listNearlyForParticipant = async (
  database: Database,
  desk: MatchingDesk,
  actor: MemberActor,
  participantId: string,
  visible: ReadonlySet<string>,
): Promise<{ firstName: string; matches: readonly NearlyMatch[]; doors: readonly DoorGroup[] }> => {
  const { id, firstName } = await database.withActor(actor, (transaction) =>
    participantInView(transaction, participantId, {
      action: 'matchmaking.list-nearly-for-participant',
      classes: ['C1', 'C7'],
    }),
  );
  const { index } = await desk.current();
  if (!index.participant(id)) return { firstName, matches: [], doors: [] };
  const asked = { today: today(), seed: SEED, filter: visible };
  return {
    firstName,
    matches: index.nearlyOpenings(id, { ...asked, limit: 50 }).matches,
    doors: index.openMoreDoors(id, asked),
  };
};
