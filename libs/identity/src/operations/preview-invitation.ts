import { type Database, type Role, system } from '@stegvis/platform';
import { tokenHash } from '../domain/tokens';

export interface InvitationPreviewData {
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
  readonly membershipId: string;
  readonly organisationId: string | null;
}

/** What an open invitation link is for; null when it is unknown, used or expired. */
export const previewInvitation = (database: Database, token: string): Promise<InvitationPreviewData | null> =>
  database.withActor(system('sign-in'), async (transaction) => {
    const [row] = await transaction.query<InvitationPreviewData[]>(
      `select a.email, m.role, i.expires_at as "expiresAt", m.id as "membershipId", m.organisation_id as "organisationId" from invitations i join accounts a on a.id = i.account_id join memberships m on m.account_id = a.id
       where i.token_hash = $1 and i.used_at is null and i.expires_at > now() and a.status = 'invited' order by m.valid_from, m.id limit 1`,
      [tokenHash(token)],
    );
    return row ?? null;
  });
