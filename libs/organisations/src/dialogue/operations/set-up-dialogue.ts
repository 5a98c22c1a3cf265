import { newId } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { ContactKind, ContactOutcome } from '../domain/contact-codes';

export interface SetUpEmployerContact {
  readonly organisationId: string;
  readonly kind: ContactKind;
  readonly outcome: ContactOutcome;
  readonly line: string | null;
  readonly nextOn: string | null;
  readonly by: { readonly membershipId: string; readonly name: string };
  readonly at: Date;
}

/** Contacts with employers while Stegvis is set up (demo world). Run as `system('set-up')`. */
export const setUpEmployerContacts = async (
  transaction: EntityManager,
  contacts: readonly SetUpEmployerContact[],
): Promise<void> => {
  for (const { organisationId, kind, outcome, line, nextOn, by, at } of contacts)
    await transaction.query(
      `insert into employer_contacts (id, organisation_id, kind, outcome, line, next_on, said_by, said_by_name, said_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [newId(), organisationId, kind, outcome, line, nextOn, by.membershipId, by.name, at],
    );
};
