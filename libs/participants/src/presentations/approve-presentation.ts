import { lockConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  ConflictError,
  type Database,
  InputCheck,
  isUniqueViolation,
  type MemberActor,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export type ApprovalHow = 'self' | 'together' | 'oral';

export interface PresentationApproval {
  readonly idempotencyKey: string;
  readonly presentationId: string;
  readonly how?: ApprovalHow | null;
  readonly witness?: string | null;
}

/**
 * The participant approves a wording, or staff write down that she did, together or before a witness. Only the newest
 * can be approved: she approves what she was last shown.
 * @returns her participant id.
 * @throws InputError; NotFoundError; ConflictError `presentation-replaced` or `presentation-approved`.
 */
export const approvePresentation = async (
  database: Database,
  actor: MemberActor,
  input: PresentationApproval,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  requireId(input.presentationId, 'presentationId');
  const { how, witness } = checkHow(actor, input);
  return database.withActor(actor, async (transaction) => {
    const [row] = await transaction.query<{ participantId: string }[]>(
      `select participant_id as "participantId" from presentations
       where id = $1 and (participant_id in (select stegvis.assigned_participants()) or participant_id = (select stegvis.actor_participant()))`,
      [input.presentationId],
    );
    if (!row) throw new NotFoundError();
    const { participantId } = row;
    await lockConsents(transaction, participantId);
    const { id } = await once(
      transaction,
      'participants.approve-presentation',
      input.idempotencyKey,
      input,
      async () => {
        const [newest] = await transaction.query<{ id: string }[]>(
          `select id from presentations where participant_id = $1 order by sequence desc limit 1`,
          [participantId],
        );
        if (newest?.id !== input.presentationId) throw new ConflictError('presentation-replaced');
        await approve(transaction, actor, {
          participantId,
          presentationId: input.presentationId,
          how,
          witness,
        });
        return { id: participantId };
      },
    );
    return id;
  });
};

const checkHow = (actor: MemberActor, input: PresentationApproval) => {
  const check = new InputCheck();
  const witness = check.optionalText('witness', input.witness, { max: 200 });
  const how: ApprovalHow =
    actor.participantId === null ? (input.how ?? 'together') : actor.assistedBy ? 'together' : 'self';
  if (actor.participantId === null) check.code('how', how, new Set(['together', 'oral']));
  if (how === 'oral' && !witness) check.fault('witness', 'witness-required');
  check.done();
  return { how, witness };
};

/** Appends the approval. @throws ConflictError `presentation-approved` when there is one. */
export const approve = async (
  transaction: EntityManager,
  actor: MemberActor,
  given: {
    readonly participantId: string;
    readonly presentationId: string;
    readonly how: ApprovalHow;
    readonly witness: string | null;
  },
): Promise<void> => {
  try {
    await transaction.query(
      `insert into presentation_approvals (presentation_id, domain_id, participant_id, how, witness, approved_by, approved_by_name)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        given.presentationId,
        actor.domainId,
        given.participantId,
        given.how,
        given.witness,
        actor.membershipId,
        await accountName(transaction, actor),
      ],
    );
  } catch (error) {
    if (isUniqueViolation(error)) throw new ConflictError('presentation-approved');
    throw error;
  }
};
