import { lockConsents } from '@stegvis/access';
import { accountName } from '@stegvis/identity';
import {
  type Database,
  type MemberActor,
  newId,
  NotFoundError,
  once,
  requireId,
  RuleError,
} from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

export interface ShortListWish {
  readonly idempotencyKey: string;
  readonly participantId: string;
  readonly openingId: string;
}

/**
 * Staff put a participant whom they are assigned to on the short list of an opening. Whoever is on it already stays as she was
 * put; after a no she is put anew. Nobody outside is told.
 * @throws InputError; NotFoundError (person or opening out of reach); RuleError `board-opening-closed`.
 */
export const putOnShortList = (database: Database, actor: MemberActor, input: ShortListWish): Promise<void> =>
  onList(database, actor, 'placements.put-on-short-list', input, async (transaction, { status, name }) => {
    if (!['published', 'paused'].includes(status))
      throw new RuleError('opening-in-use', 'board-opening-closed');
    // After a proposal that came to nothing, an older line no longer says what staff think today.
    await takeOff(transaction, actor, input, name, true);
    await transaction.query(
      `insert into short_list_entries (id, domain_id, participant_id, opening_id, put_by, put_by_name)
       values ($1, $2, $3, $4, $5, $6) on conflict (domain_id, participant_id, opening_id) where taken_off_at is null do nothing`,
      [newId(), actor.domainId, input.participantId, input.openingId, actor.membershipId, name],
    );
  });

/** Takes a participant off the short list again; whoever is not on it is off already. @throws InputError; NotFoundError. */
export const takeOffShortList = (
  database: Database,
  actor: MemberActor,
  input: ShortListWish,
): Promise<void> =>
  onList(database, actor, 'placements.take-off-short-list', input, (transaction, { name }) =>
    takeOff(transaction, actor, input, name, false),
  );

const takeOff = async (
  transaction: EntityManager,
  { membershipId }: MemberActor,
  { participantId, openingId }: ShortListWish,
  name: string,
  onlyOutdated: boolean,
): Promise<void> => {
  await transaction.query(
    `update short_list_entries s set taken_off_by = $3, taken_off_by_name = $4, taken_off_at = clock_timestamp()
     where s.participant_id = $1 and s.opening_id = $2 and s.taken_off_at is null
       and ($5 or s.put_at < (select max(e.said_at) from proposals p join proposal_events e on e.proposal_id = p.id where p.participant_id = $1 and p.opening_id = $2))`,
    [participantId, openingId, membershipId, name, !onlyOutdated],
  );
};

const onList = async (
  database: Database,
  actor: MemberActor,
  operation: string,
  input: ShortListWish,
  act: (
    transaction: EntityManager,
    found: { readonly status: string; readonly name: string },
  ) => Promise<void>,
): Promise<void> => {
  requireId(input.idempotencyKey, 'idempotencyKey');
  const participantId = requireId(input.participantId, 'participantId');
  const openingId = requireId(input.openingId, 'openingId');
  await database.withActor(actor, async (transaction) => {
    const [found] = await transaction.query<{ status: string }[]>(
      `select status from openings where id = $2 and $1::uuid in (select stegvis.assigned_participants())`,
      [participantId, openingId],
    );
    if (!found) throw new NotFoundError();
    await lockConsents(transaction, participantId);
    await once(transaction, operation, input.idempotencyKey, input, async () => {
      await act(transaction, { ...found, name: await accountName(transaction, actor) });
      return { openingId };
    });
  });
};
