import { ConflictError, type MemberActor } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import type { Refusal } from '../domain/agreement-guards';
import { type AgreementParty, hasApproved, nextParty } from '../domain/agreement-templates';
import type { AgreementRow } from '../storage/agreement-row';
import { type AgreementNote, decideAgreementAct, moveAgreement } from '../storage/move-agreement';

/** A yes or a not now of one party to one version. */
export interface PartyAnswer {
  readonly party: AgreementParty;
  readonly yes: boolean;
  /** The version of the text that was read: nobody answers another. */
  readonly expectedVersion: number;
  readonly note: AgreementNote & Required<Pick<AgreementNote, 'how'>>;
  readonly consentHolds: boolean;
  /** Asked when the answer is the last approval. */
  readonly broken?: () => Promise<Refusal | null>;
}

/**
 * Takes the answer of a party: her yes gives the turn to the next, and the last makes it agreed; her not now, also after her
 * yes, keeps the turn or takes it back. Run under the lock of the person.
 * @param by null for the link of a mail.
 * @throws ConflictError `agreement-outdated` with the version that holds now; RuleError, ForbiddenError as the life cycle says.
 */
export const takeAnswer = async (
  transaction: EntityManager,
  by: MemberActor | null,
  row: AgreementRow,
  { party, yes, expectedVersion, note, consentHolds, broken }: PartyAnswer,
): Promise<void> => {
  if (row.state === 'sent' && row.contentVersion !== expectedVersion)
    throw new ConflictError('agreement-outdated', row.contentVersion);
  const next = nextParty(row.parties, party);
  const act = !yes ? 'not_now' : next === null && row.parties.includes(party) ? 'agree' : 'approve';
  const to = decideAgreementAct(act, row, by?.role ?? 'mail_link', {
    placementOpen: true,
    consentHolds,
    turn:
      row.waitsFor === party ||
      (!yes && hasApproved(row.parties, row.waitsFor, party) && row.parties.includes(party)),
    broken: act === 'agree' && broken ? await broken() : null,
  });
  await moveAgreement(
    transaction,
    by,
    row,
    { act, to },
    { waitsFor: yes ? next : party },
    { ...note, party },
  );
};
