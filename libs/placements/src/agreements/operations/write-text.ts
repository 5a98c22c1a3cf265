import { accountName } from '@stegvis/identity';
import { type MemberActor, newId } from '@stegvis/platform';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type AgreementContent, canonicalContent } from '../domain/agreement-content';
import type { AgreementRow } from '../storage/agreement-row';

/** SHA-256 of a text: what an approval is an approval of. */
export const digestOf = (content: AgreementContent): string =>
  createHash('sha256').update(canonicalContent(content)).digest('hex');

/** Keeps a version of the text for ever; nobody may change it. */
export const writeText = async (
  transaction: EntityManager,
  actor: MemberActor,
  row: Pick<AgreementRow, 'id' | 'domainId' | 'participantId' | 'contentVersion'>,
  content: AgreementContent,
  small: boolean,
): Promise<void> => {
  await transaction.query(
    `insert into agreement_versions (id, domain_id, participant_id, agreement_id, content_version, content, digest, small, written_by, written_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      newId(),
      row.domainId,
      row.participantId,
      row.id,
      row.contentVersion,
      JSON.stringify(content),
      digestOf(content),
      small,
      actor.membershipId,
      await accountName(transaction, actor),
    ],
  );
};
