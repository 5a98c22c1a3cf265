import { lockConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  type Database,
  InputCheck,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
} from '@stegvis/platform';
import { requireParticipant } from '../storage/lock-participant';
import { approve } from './approve-presentation';
import { checkWording } from './check-wording';

export interface PresentationWording {
  readonly idempotencyKey: string;
  /** Left out by the participant, who writes about herself. */
  readonly participantId?: string | null;
  readonly shownName: string;
  readonly interests: string;
  readonly skills: string;
  readonly needs: string;
  readonly helpedBy?: string | null;
}

/**
 * Writes a new version of what an outsider may read (C2). What the participant writes herself she has approved by
 * writing it; what staff write shows nowhere until she approves it, and the version before it stays in force.
 * @returns her participant id.
 * @throws InputError, also for a diagnosis or a personal number; NotFoundError when she is absent or out of reach.
 */
export const writePresentation = async (
  database: Database,
  actor: MemberActor,
  input: PresentationWording,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = actor.participantId ?? requireId(input.participantId, 'participantId');
  const check = new InputCheck();
  const texts = {
    shownName: check.text('shownName', input.shownName, { max: 60, required: true }),
    interests: check.text('interests', input.interests, { max: 1000, lines: true }),
    skills: check.text('skills', input.skills, { max: 1000, lines: true }),
    needs: check.text('needs', input.needs, { max: 1000, lines: true }),
    helpedBy: check.optionalText('helpedBy', input.helpedBy, { max: 200 }),
  };
  for (const path of ['shownName', 'interests', 'skills', 'needs'] as const)
    checkWording(check, path, texts[path]);
  const helpedBy = actor.assistedBy?.name ?? texts.helpedBy;
  check.done();
  return database.withActor(actor, async (transaction) => {
    await requireParticipant(transaction, participantId);
    await lockConsents(transaction, participantId);
    const { id } = await once(
      transaction,
      'participants.write-presentation',
      input.idempotencyKey,
      input,
      async () => {
        if (!actor.domainId) throw new NotFoundError();
        const presentationId = newId();
        await transaction.query(
          `insert into presentations (id, domain_id, participant_id, shown_name, interests, skills, needs, helped_by, written_by, written_by_name)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            presentationId,
            actor.domainId,
            participantId,
            texts.shownName,
            texts.interests,
            texts.skills,
            texts.needs,
            helpedBy,
            actor.membershipId,
            await accountName(transaction, actor),
          ],
        );
        if (actor.participantId !== null)
          await approve(transaction, actor, {
            participantId,
            presentationId,
            how: actor.assistedBy ? 'together' : 'self',
            witness: null,
          });
        return { id: participantId };
      },
    );
    return id;
  });
};
