import { type Database, expectOneRow, type MemberActor, once } from '@stegvis/platform';
import { AccountEntity } from '../storage/account.entity';

export interface Preferences {
  readonly idempotencyKey: string;
  readonly language?: 'sv' | 'en' | null;
  readonly displayMode?: 'work' | 'calm' | null;
}

/** Keeps the language and density that a person chose; what is left out stays. */
export const setPreferences = (database: Database, actor: MemberActor, input: Preferences): Promise<void> =>
  database.withActor(actor, (transaction) =>
    once(transaction, 'identity.set-preferences', input.idempotencyKey, input, async () => {
      const change = {
        ...(input.language ? { language: input.language } : {}),
        ...(input.displayMode ? { displayMode: input.displayMode } : {}),
      };
      if (Object.keys(change).length === 0) return;
      const { affected } = await transaction.update(AccountEntity, { id: actor.accountId }, change);
      expectOneRow(affected ?? 0);
    }),
  );
