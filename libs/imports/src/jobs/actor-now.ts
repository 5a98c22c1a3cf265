import type { Database, MemberActor } from '@stegvis/platform';
import { KINDS } from '../kinds';
import type { ImportKind } from '../kinds/kind';

/** Whose import it is. */
export interface Importer {
  readonly membership_id: string;
  readonly account_id: string;
}

/**
 * She whose import it is, with what the database says of her at this moment (security A6).
 * @returns null when her role is over, her account is locked, or the role may no longer do what the rows do.
 */
export const actorNow = async (
  database: Database,
  { membership_id: membershipId, account_id: accountId }: Importer,
  kind: ImportKind,
): Promise<MemberActor | null> => {
  const unknown: MemberActor = {
    kind: 'member',
    membershipId,
    accountId,
    role: 'job_consultant',
    organisationId: null,
    domainId: null,
    municipalityCode: null,
    participantId: null,
  };
  const facts = await database.withActor(unknown, async (transaction) => {
    const [row] = await transaction.query<
      Pick<MemberActor, 'role' | 'organisationId' | 'domainId' | 'municipalityCode'>[]
    >(
      `select stegvis.actor_role() as role, stegvis.actor_organisation() as "organisationId", stegvis.actor_domain() as "domainId",
         stegvis.actor_municipality() as "municipalityCode"`,
    );
    return row;
  });
  if (!facts?.role || !KINDS[kind].roles.includes(facts.role)) return null;
  return { ...unknown, ...facts };
};
