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
import type { EntityManager } from 'typeorm';
import { findProposal } from '../../storage/proposal-row';
import { VISIT_KINDS, type VisitKind } from '../domain/visit-life-cycle';
import { atTime, decideVisitAct, noteVisitAct, unlessClash } from '../storage/move-visit';
import { checkVisit, type VisitTerms } from './check-visit';

export interface VisitWish extends VisitTerms {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly openingId: string;
  /** The accepted proposal that it comes from; left out when staff book it directly. */
  readonly proposalId?: string | null;
  readonly kind: VisitKind;
}

interface Opening {
  readonly receiverId: string;
  readonly inUse: boolean;
}

/**
 * Staff book a study visit or a try-out day for a participant whom they are assigned to. It gives the employer nothing of
 * her that she has not said yes to.
 * @returns the id of the visit.
 * @throws InputError; NotFoundError (person, opening or proposal out of reach); RuleError as the guards of the life cycle
 *   say; ConflictError `visit-clash` when she is due at another visit then.
 */
export const bookVisit = async (
  database: Database,
  actor: MemberActor,
  input: VisitWish,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  const openingId = requireId(input.openingId, 'openingId');
  const proposalId = input.proposalId ? requireId(input.proposalId, 'proposalId') : null;
  const check = new InputCheck();
  check.code('kind', input.kind, new Set(VISIT_KINDS));
  const terms = checkVisit(check, input);
  check.done();
  return database.withActor(actor, async (transaction) => {
    const [assigned] = await transaction.query<unknown[]>(
      `select 1 where $1::uuid in (select stegvis.assigned_participants())`,
      [participantId],
    );
    if (!assigned) throw new NotFoundError();
    await lockConsents(transaction, participantId);
    const { id } = await once(transaction, 'placements.book-visit', input.idempotencyKey, input, async () => {
      const opening = await readOpening(transaction, openingId);
      const proposal = proposalId ? await findProposal(transaction, { id: proposalId }) : null;
      if (!opening || (proposalId && !proposal)) throw new NotFoundError();
      const agreed =
        !proposal ||
        (proposal.state === 'accepted' &&
          proposal.participantId === participantId &&
          proposal.openingId === openingId);
      const to = decideVisitAct('book', { state: 'none', version: 0 }, actor, {
        ...atTime(await instantOf(transaction, terms)),
        agreed,
        openingInUse: opening.inUse,
      });
      const row = { id: newId(), domainId: actor.domainId ?? '', participantId };
      const name = await accountName(transaction, actor);
      await unlessClash(() =>
        transaction.query(
          `insert into visits (id, domain_id, participant_id, opening_id, receiver_id, proposal_id, consent_id, kind, day, starts, minutes, place, companion, directions, booked_by, booked_by_name)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
          [
            row.id,
            row.domainId,
            participantId,
            openingId,
            opening.receiverId,
            proposalId,
            proposal?.consentId ?? null,
            input.kind,
            terms.day,
            terms.starts,
            terms.minutes,
            terms.place,
            terms.companion ?? '',
            terms.directions ?? '',
            actor.membershipId,
            name,
          ],
        ),
      );
      await noteVisitAct(transaction, actor, row, { act: 'book', from: 'none', to, version: 1 }, {});
      return { id: row.id };
    });
    return id;
  });
};

const readOpening = async (transaction: EntityManager, id: string): Promise<Opening | null> => {
  const [row] = await transaction.query<Opening[]>(
    `select organisation_id as "receiverId", status in ('published', 'paused') as "inUse" from openings where id = $1`,
    [id],
  );
  return row ?? null;
};

/** The instant of a local day and time in Sweden, as the database reckons it. */
export const instantOf = async (
  transaction: EntityManager,
  { day, starts }: Pick<VisitTerms, 'day' | 'starts'>,
): Promise<Date> => {
  const [row] = await transaction.query<{ at: Date }[]>(
    `select ($1::date + $2::time) at time zone 'Europe/Stockholm' as at`,
    [day, starts],
  );
  return row?.at ?? new Date(0);
};
