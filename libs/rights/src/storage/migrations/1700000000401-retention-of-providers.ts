import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letRetentionRemovePersons, letRetentionThin } from '../let-retention';

/** Whom an account is with a provider goes with the account; sign-ins that were used up go as attempts do. */
export class RetentionOfProviders1700000000401 implements MigrationInterface {
  name = 'RetentionOfProviders1700000000401';

  async up(runner: QueryRunner): Promise<void> {
    await letRetentionRemovePersons(runner, 'account', 'account_identities', 'account_id', ['account_id']);
    await letRetentionThin(runner, 'used_sign_ins', 'sign_in_attempts', 'used_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['seen_of_persons', 'removed_with_person'])
      await runner.query(`drop policy ${policy} on account_identities`);
    for (const command of ['select', 'delete'])
      await runner.query(`drop policy due_${command} on used_sign_ins`);
    await runner.query(`revoke select, delete on account_identities, used_sign_ins from stegvis_worker`);
  }
}
