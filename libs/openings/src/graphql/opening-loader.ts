import { actorOf, type Database, type RequestContext, requestLoader } from '@stegvis/platform';
import type { EntityManager } from 'typeorm';

/**
 * Loads one thing for a key, together with all keys of the same tick: one short transaction as the acting member, so that
 * row-level security decides about each row.
 */
export const loadAsActor = <V>(
  context: RequestContext,
  database: Database,
  name: string,
  key: string,
  read: (transaction: EntityManager, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): Promise<V | null> =>
  requestLoader<V>(context, name, (keys) =>
    database.withActor(actorOf(context), (transaction) => read(transaction, keys)),
  ).load(key);
