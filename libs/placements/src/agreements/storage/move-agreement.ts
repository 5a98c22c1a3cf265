import { accountName, leaveMail } from '@stegvis/identity';
import { leaveTask } from '@stegvis/jobs';
import { ConflictError, ForbiddenError, type MemberActor, newId, RuleError } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { agreementRefusal, type AgreementSubject } from '../domain/agreement-guards';
import {
  type AgreementAct,
  agreementEdgeOf,
  type AgreementState,
  type AgreementTaker,
} from '../domain/agreement-life-cycle';
import type { AgreementParty } from '../domain/agreement-templates';
import { AGREEMENT_APPROVAL } from '../links/agreement-mail';
import type { AgreementRow } from './agreement-row';

/** A subject in which nothing refuses; an act says what it is judged by. */
export const anyAgreement: AgreementSubject = {
  placementOpen: true,
  consentHolds: true,
  turn: true,
  broken: null,
};

/**
 * The state that an act leads to, or why it is refused.
 * @throws ConflictError `agreement-moved` (not open in this state), ForbiddenError, RuleError (a guard refuses).
 */
export const decideAgreementAct = (
  act: AgreementAct,
  row: { readonly state: AgreementState | 'none'; readonly version: number },
  taker: AgreementTaker,
  subject: AgreementSubject,
): AgreementState => {
  const edge = agreementEdgeOf(act, row.state);
  if (!edge) throw new ConflictError('agreement-moved', row.version);
  if (!edge.who.includes(taker)) throw new ForbiddenError();
  const refusal = agreementRefusal(edge.guards, subject);
  if (refusal) throw new RuleError(refusal.rule, refusal.code);
  return edge.to;
};

/** What an act leaves in the history beside who took it. */
export interface AgreementNote {
  readonly party?: AgreementParty;
  readonly part?: string;
  readonly how?: 'self' | 'together' | 'link' | 'recorded';
  readonly recordedReason?: string | null;
  readonly witness?: string | null;
  readonly helpedBy?: string | null;
  readonly reasonCode?: string;
}

/** What an act changes of the row beside its state. */
export interface AgreementChange {
  readonly parties?: readonly AgreementParty[];
  readonly waitsFor?: AgreementParty | null;
  readonly template?: string;
  readonly contentVersion?: number;
}

const SIDES: Readonly<Partial<Record<AgreementTaker, string>>> = {
  participant: 'participant',
  representative: 'representative',
  employer_contact: 'employer',
  hr_officer: 'employer',
  mail_link: 'employer',
};

/**
 * Moves an agreement along a decided edge: the row from exactly the version that was read, its line of history, the task that
 * tells of it, and the mail to the employer whose turn it becomes.
 * @param by null for the link of a mail, which has no name.
 * @throws ConflictError `agreement-moved` when somebody else was first (reliability W5).
 */
export const moveAgreement = async (
  transaction: EntityManager,
  by: MemberActor | null,
  row: AgreementRow,
  edge: { readonly act: AgreementAct; readonly to: AgreementState },
  change: AgreementChange = {},
  note: AgreementNote = {},
): Promise<void> => {
  const next = { ...row, ...change };
  const waitsFor = edge.to === 'sent' ? next.waitsFor : null;
  const [, moved] = await transaction.query<[unknown[], number]>(
    `update agreements set state = $3, parties = $4, waits_for = $5, template = $6, content_version = $7, version = version + 1, changed_at = clock_timestamp()
     where id = $1 and version = $2`,
    [row.id, row.version, edge.to, next.parties, waitsFor, next.template, next.contentVersion],
  );
  if (moved !== 1) throw new ConflictError('agreement-moved');
  await noteAgreementAct(transaction, by, next, { ...edge, from: row.state, version: row.version + 1 }, note);
  if (waitsFor === 'employer' && row.waitsFor !== 'employer' && row.answerMail)
    await leaveMail(transaction, {
      template: AGREEMENT_APPROVAL,
      recipient: row.answerMail,
      language: 'sv',
      subjectId: row.id,
    });
};

/** Appends a line of history and has those told whom it concerns; the database takes edges of the life cycle alone. */
export const noteAgreementAct = async (
  transaction: EntityManager,
  by: MemberActor | null,
  row: Pick<AgreementRow, 'id' | 'domainId' | 'participantId' | 'contentVersion'>,
  edge: {
    readonly act: AgreementAct;
    readonly from: AgreementState | 'none';
    readonly to: AgreementState;
    readonly version: number;
  },
  note: AgreementNote = {},
): Promise<void> => {
  await transaction.query(
    `insert into agreement_events (id, domain_id, participant_id, agreement_id, version, act, from_state, to_state, side, content_version, party, part, how, recorded_reason, witness, helped_by, reason_code, said_by, said_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      newId(),
      row.domainId,
      row.participantId,
      row.id,
      edge.version,
      edge.act,
      edge.from,
      edge.to,
      SIDES[by?.role ?? 'mail_link'] ?? 'staff',
      row.contentVersion,
      note.party ?? null,
      note.part ?? null,
      note.how ?? null,
      note.recordedReason ?? null,
      note.witness ?? null,
      note.helpedBy ?? null,
      note.reasonCode ?? null,
      by?.membershipId ?? null,
      by ? await accountName(transaction, by) : null,
    ],
  );
  await leaveTask(transaction, {
    kind: 'agreement-notices',
    subjectType: 'agreement',
    subjectId: row.id,
    subjectVersion: edge.version,
    dedupeKey: `agreement-notices:${row.id}:${edge.version}`,
  });
};
