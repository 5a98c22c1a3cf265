import type { EntityManager } from 'typeorm';
import type { AgreementContent } from '../domain/agreement-content';
import type { AgreementState } from '../domain/agreement-life-cycle';
import type { AgreementParty } from '../domain/agreement-templates';

/** What an agreement is when an act is taken. */
export interface AgreementRow {
  readonly id: string;
  readonly handle: string;
  readonly domainId: string;
  readonly participantId: string;
  readonly placementId: string;
  readonly openingId: string;
  readonly receiverId: string;
  readonly consentId: string;
  readonly template: string;
  readonly answerMail: string | null;
  readonly parties: readonly AgreementParty[];
  readonly waitsFor: AgreementParty | null;
  readonly contentVersion: number;
  readonly state: AgreementState;
  readonly version: number;
}

/** An agreement by its id, or by what the employer knows it by; null when the actor does not reach it. */
export const findAgreement = async (
  transaction: EntityManager,
  by: { readonly id: string } | { readonly handle: string },
): Promise<AgreementRow | null> => {
  const [column, value] = 'id' in by ? ['id', by.id] : ['handle', by.handle];
  const [row] = await transaction.query<AgreementRow[]>(
    `select id, handle, domain_id as "domainId", participant_id as "participantId", placement_id as "placementId", opening_id as "openingId", receiver_id as "receiverId",
       consent_id as "consentId", template, answer_mail as "answerMail", parties, waits_for as "waitsFor", content_version as "contentVersion", state, version
     from agreements where ${column} = $1`,
    [value],
  );
  return row ?? null;
};

/** The newest text of an agreement that the actor reaches. */
export const readText = async (
  transaction: EntityManager,
  { id, contentVersion }: Pick<AgreementRow, 'id' | 'contentVersion'>,
): Promise<AgreementContent> => {
  const [row] = await transaction.query<{ content: AgreementContent }[]>(
    `select content from agreement_versions where agreement_id = $1 and content_version = $2`,
    [id, contentVersion],
  );
  if (!row) throw new Error('An agreement has no text');
  return row.content;
};

/** How the agreement of a placement stands, for its start: an agreed one, else one under way, else none. */
export const agreementOfStart = async (
  transaction: EntityManager,
  placementId: string,
): Promise<{ readonly agreed: boolean; readonly contact: string } | null> => {
  const [row] = await transaction.query<{ agreed: boolean; contact: string }[]>(
    `select a.state = 'agreed' as agreed, coalesce(v.content ->> 'contact', '') as contact
     from agreements a join agreement_versions v on v.agreement_id = a.id and v.content_version = a.content_version
     where a.placement_id = $1 and a.state in ('draft', 'sent', 'agreed') order by a.state <> 'agreed' limit 1`,
    [placementId],
  );
  return row ?? null;
};
