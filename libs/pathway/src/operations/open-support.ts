import { lockConsents } from '@stegvis/access';
import { lockParticipant } from '@stegvis/participants';
import {
  ConflictError,
  type Database,
  InputCheck,
  localDate,
  type MemberActor,
  newId,
  once,
  requireId,
  systemClock,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';
import { noteSupport, openSupportOf } from '../storage/support-row';
import { checkContactDay } from './check-days';
import { nameSupporter } from './name-supporter';

interface SupportTerms {
  readonly participantId: string;
  readonly supporterId: string;
  /** The day of the first contact, at most three months ahead. */
  readonly firstContactOn: string;
}

/** Begins continued support from a day, under the locks of the person. @returns its id. */
export const beginSupport = async (
  transaction: EntityManager,
  actor: MemberActor,
  { participantId, supporterId, firstContactOn, day }: SupportTerms & { readonly day: string },
): Promise<string> => {
  const supporterName = await nameSupporter(transaction, actor, participantId, supporterId);
  const row = { id: newId(), domainId: actor.domainId ?? '', participantId };
  await transaction.query(
    `insert into continued_supports (id, domain_id, participant_id, from_day, supporter_id, supporter_name, next_contact_on) values ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.domainId, participantId, day, supporterId, supporterName, firstContactOn],
  );
  await noteSupport(transaction, actor, row, {
    act: 'open',
    from: 'none',
    to: 'open',
    day,
    version: 1,
    supporterName,
  });
  return row.id;
};

export interface SupportOpening extends SupportTerms {
  readonly idempotencyKey: string;
}

/**
 * Opens continued support from today for somebody who has none: whose step was registered elsewhere, or whose support was
 * closed and is needed again.
 * @returns the id of the support.
 * @throws InputError; NotFoundError when the person or the supporter is absent or out of reach; ConflictError `support-open`; RuleError A8.
 */
export const openSupport = async (
  database: Database,
  actor: MemberActor,
  input: SupportOpening,
): Promise<string> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  const supporterId = requireId(input.supporterId, 'supporterId');
  const check = new InputCheck();
  const day = localDate(systemClock.now());
  const firstContactOn = checkContactDay(check, 'firstContactOn', input.firstContactOn, day);
  check.done();
  return database.withActor(actor, async (transaction) => {
    await lockParticipant(transaction, participantId);
    await lockConsents(transaction, participantId);
    const { id } = await once(transaction, 'pathway.open-support', input.idempotencyKey, input, async () => {
      const standing = await openSupportOf(transaction, participantId);
      if (standing) throw new ConflictError('support-open', standing.version);
      return {
        id: await beginSupport(transaction, actor, { participantId, supporterId, firstContactOn, day }),
      };
    });
    return id;
  });
};
