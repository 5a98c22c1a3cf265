import { recordShown } from '@stegvis/access';
import { type HeldTask, type JobHandler, settleTask, type TaskOutcome } from '@stegvis/jobs';
import {
  type Database,
  type KeyRing,
  type Language,
  type MemberActor,
  type OwnDataPart,
  system,
} from '@stegvis/platform';
import { SEALED_COPY } from './open-copy';
import { type OwnDataList, readOwnData } from './read-own-data';
import { copyAsData, copyAsPage } from './write-copy';

interface Requested {
  readonly id: string;
  readonly participant_id: string;
  readonly domain_id: string;
  readonly membership_id: string;
  readonly account_id: string;
  readonly language: Language;
  readonly easy: boolean;
  readonly ready_at: Date | null;
}

/**
 * Makes the copy that a participant asked for, list by list, as she herself: what she may not read is not in it, and her
 * seat is asked anew for each list. It is kept sealed, so that a backup taken meanwhile opens nothing (security E5). Running
 * twice writes the same copy again.
 */
export const ownDataCopyHandler = (
  database: Database,
  parts: readonly OwnDataPart[],
  keys: KeyRing,
): JobHandler<'own-data-copy'> => ({
  kind: 'own-data-copy',
  handle: async (task: HeldTask<'own-data-copy'>) => {
    const [request] = await database.withActor(system('retention'), (t) =>
      t.query<Requested[]>(
        `select id, participant_id, domain_id, membership_id, account_id, language, easy, ready_at from data_exports where id = $1`,
        [task.payload.subjectId],
      ),
    );
    const outcome: TaskOutcome =
      request && request.ready_at === null && (await make(database, parts, keys, request))
        ? 'done'
        : 'obsolete';
    await database.withActor(system('retention'), (t) => settleTask(t, task, outcome));
  },
});

const make = async (
  database: Database,
  parts: readonly OwnDataPart[],
  keys: KeyRing,
  request: Requested,
): Promise<boolean> => {
  const actor = herself(request);
  const lists: OwnDataList[] = [];
  for (const part of parts) {
    const list = await database.withActor(actor, async (transaction) => {
      const [me] = await transaction.query<{ id: string | null }[]>(
        `select stegvis.actor_participant() as id`,
      );
      if (me?.id !== request.participant_id) return null;
      await recordShown(transaction, {
        action: 'rights.make-copy',
        subjects: [request.participant_id],
        classes: ['C2', 'C3', 'C4', 'C6', 'C7', 'C10'],
      });
      const others = await namesOfOthers(transaction, parts, request.participant_id);
      const read = await readOwnData(transaction, part, request.participant_id, request.language, others);
      await transaction.query(`update data_exports set parts_done = $2, parts_total = $3 where id = $1`, [
        request.id,
        lists.length + 1,
        parts.length,
      ]);
      return read;
    });
    // Her seat ended while it was made: nobody is there to have it.
    if (!list) return false;
    lists.push(list);
  }
  const madeAt = new Date();
  await database.withActor(actor, (transaction) =>
    transaction.query(
      `update data_exports set data_text = $2, page_text = $3, ready_at = clock_timestamp() where id = $1 and ready_at is null`,
      [
        request.id,
        keys.seal(SEALED_COPY, copyAsData(lists, madeAt), request.id),
        keys.seal(SEALED_COPY, copyAsPage(lists, madeAt, request.language, request.easy), request.id),
      ],
    ),
  );
  return true;
};

const namesOfOthers = async (
  transaction: Parameters<typeof readOwnData>[0],
  parts: readonly OwnDataPart[],
  participantId: string,
): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const { others } of parts)
    if (others)
      names.push(
        ...(await transaction.query<{ name: string }[]>(others, [participantId])).map((r) => r.name),
      );
  return names;
};

const herself = (request: Requested): MemberActor => ({
  kind: 'member',
  membershipId: request.membership_id,
  accountId: request.account_id,
  role: 'participant',
  organisationId: null,
  domainId: request.domain_id,
  municipalityCode: null,
  participantId: request.participant_id,
});
