import type { EntityManager } from 'typeorm';
import type { ContactKind, ContactOutcome, OverReason } from '../domain/contact-codes';
import { availableOn, stopOf } from '../domain/may-contact';
import { type DialogueState, readContactState } from '../storage/contact-state';
import { requireHere } from './require-here';

export interface ContactLine {
  readonly id: string;
  readonly kind: ContactKind;
  readonly outcome: ContactOutcome;
  readonly line: string | null;
  readonly nextOn: string | null;
  readonly overReason: OverReason | null;
  readonly saidByName: string;
  readonly saidAt: Date;
  /** The reader wrote it, not longer than a day ago. */
  readonly canUndo: boolean;
}

export interface Dialogue extends DialogueState {
  /** Why the employer should not be contacted now; null when it may. */
  readonly stop: ReturnType<typeof stopOf>;
  readonly availableOn: string;
  /** The newest first, at most twenty. */
  readonly contacts: readonly ContactLine[];
}

/** What one reads before one rings: who was in touch last, how often, and what is agreed. @throws NotFoundError */
export const readDialogue = async (transaction: EntityManager, organisationId: string): Promise<Dialogue> => {
  await requireHere(transaction, organisationId);
  const state = await readContactState(transaction, organisationId);
  const contacts = await transaction.query<ContactLine[]>(
    `select id, kind, outcome, line, next_on::text as "nextOn", over_reason as "overReason", said_by_name as "saidByName", said_at as "saidAt",
       said_by = stegvis.actor_membership() and said_at > now() - interval '1 day' as "canUndo"
     from employer_contacts where organisation_id = $1 and undone_at is null order by said_at desc, id limit 20`,
    [organisationId],
  );
  return { ...state, stop: stopOf(state), availableOn: availableOn(state), contacts };
};
