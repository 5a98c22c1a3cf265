import { type MemberActor, newId } from '@stegvis/platform';
import { decideErasure, proposeErasure, requestErasure } from '@stegvis/rights';
import type { OldPerson, RetentionWorld } from './retention-world';

type Outcome = 'part' | 'all' | 'refused';

/** What each of the three does about a wish to be forgotten, with what a test says nothing of filled in. */
export const ask = ({ database }: RetentionWorld, person: OldPerson, wish: string | null = null) =>
  requestErasure(database, person.actor, { idempotencyKey: newId(), wish });

export const propose = (
  { database }: RetentionWorld,
  consultant: MemberActor,
  id: string,
  outcome: Outcome,
  expectedVersion = 1,
) =>
  proposeErasure(database, consultant, {
    idempotencyKey: newId(),
    id,
    expectedVersion,
    outcome,
    reason: 'Akten finns kvar.',
  });

export const decide = (
  { database }: RetentionWorld,
  manager: MemberActor,
  id: string,
  outcome: Outcome,
  ground: 'case_file_kept' | 'archive_exception' | 'registered_by_mistake',
  expectedVersion = 2,
) =>
  decideErasure(database, manager, {
    idempotencyKey: newId(),
    id,
    expectedVersion,
    outcome,
    ground,
    reason: 'Lagen säger att akten ska finnas kvar.',
  });
